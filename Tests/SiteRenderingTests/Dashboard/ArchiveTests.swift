import ReputationModel
import Testing

@testable import SiteRendering

@Suite struct ArchiveTests {
  private func store(_ moments: [Int64]) -> MentionStore {
    var builder = MentionStoreBuilder()
    let file = builder.addFile("m.jsonl")
    for (line, seconds) in moments.enumerated() {
      let mention = Mention(id: "m\(line)", source: "s", published: Timestamp(seconds: seconds), text: "x")
      builder.append(mention, file: file, line: line + 1)
    }
    return builder.build().store
  }

  @Test func groupsByMonthNewestFirst() throws {
    let madrid = try #require(SiteTimeZone(identifier: "Europe/Madrid"))
    // The last hour of February in UTC is March in Madrid.
    let march = Int64(1_772_323_200)
    let archive = Archive(store: store([march - 86_400 * 40, march - 1800, march + 5]), zone: madrid)
    #expect(archive.months.map(\.name) == ["2026-03", "2026-01"])
    #expect(archive.months.map(\.range.count) == [2, 1])
    #expect(archive.cut == 0)
  }

  @Test func splitsAMonthIntoPagesNewestFirst() throws {
    let archive = Archive(store: store((0..<450).map { 1_772_409_600 + Int64($0) }), zone: .utc)
    let month = try #require(archive.months.first)
    #expect(month.pageCount == 3)
    #expect(month.mentions(page: 1).first == 449)
    #expect(month.mentions(page: 3) == Array((0..<50).reversed()))
  }

  @Test func showsTheNewestOnly() {
    let archive = Archive(store: store((0..<20_010).map { Int64($0) * 600 }), zone: .utc)
    #expect(archive.cut == 10)
    #expect(archive.months.reduce(0) { $0 + $1.shown.count } == 20_000)
    #expect(archive.months.reduce(0) { $0 + $1.range.count } == 20_010)
  }

  @Test func isEmptyWithoutMentions() {
    #expect(Archive(store: store([]), zone: .utc).months.isEmpty)
  }
}
