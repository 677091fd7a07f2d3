import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct StoryGroupsTests {
  /// A paper's story, and so many hours later that of another.
  private func copies(_ hours: [Int]) -> MentionStore {
    Sample.store(
      hours.enumerated().map { number, hour in
        var mention = Sample.mention(
          "s\(number)",
          at: hour,
          title: "Un ratón aparece en el obrador de La Espiga en Benissorell según los vecinos",
          text: ""
        )
        mention.kind = .news
        mention.publisher = "Diario \(number)"
        return mention
      }
    )
  }

  @Test func findsStoriesAmongSomeMentions() {
    let store = copies([0, 1, 2, 3])
    let groups = StoryGroups(store: store, among: [1, 3])
    #expect(groups.stories.map(\.mentions) == [[1, 3]])
    #expect(groups.number(of: 3) == 0)
    #expect(groups.number(of: 2) == nil)
    #expect(groups.outlet(of: 3) == "Diario 3")
    #expect(StoryGroups(store: store, among: []).stories.isEmpty)
  }

  // A wrong group hides a story behind another; a missed one shows a story twice. The first must not happen.
  @Test func tellsCopiesFromOthers() {
    let found = StoryPair.copies.filter(isGrouped)
    let wrong = StoryPair.others.filter(isGrouped)
    let missed = StoryPair.copies.filter { !isGrouped($0) }
    #expect(StoryPair.copies.count >= 30)
    #expect(StoryPair.others.count >= 30)
    #expect(wrong.map(\.name) == [])
    #expect(missed.map(\.name) == ["a snippet from the middle under another headline (en)"])
    // Precision 1 and recall 34 of 35.
    #expect(Double(found.count) / Double(StoryPair.copies.count) > 0.97)
  }

  @Test func tellsEveryStoryApart() {
    var mentions: [Mention] = []
    for (number, pair) in StoryPair.copies.enumerated() {
      for (id, item) in [("a", pair.one), ("b", pair.other)] {
        // Twenty days apart, as many pairs vary one text.
        var copy = mention("\(number)\(id)", item)
        copy.published = copy.published.advanced(bySeconds: Int64(number) * 20 * 86_400)
        mentions.append(copy)
      }
    }
    let store = Sample.store(mentions)
    let groups = StoryGroups(store: store)
    #expect(groups.stories.count == StoryPair.copies.count - 1)
    for story in groups.stories {
      let pairs = Set(story.mentions.map { String(store.identifier(at: $0).dropLast()) })
      #expect(pairs.count == 1)
    }
    #expect(groups.count(in: 0..<store.count) == store.count - groups.stories.count)
    // Nothing depends on the order of the rows, nor on what seeds the hashes of a process.
    let reversed = Sample.store(mentions.reversed())
    #expect(StoryGroups(store: reversed).stories == groups.stories)
  }

  @Test func namesTheFirstAndTheOutlets() throws {
    let item = StoryPair.copies[0].one
    var mentions = ["c", "b", "a", "d"].map { mention($0, item) }
    (mentions[0].publisher, mentions[1].publisher, mentions[2].publisher) = ("El Correo", nil, nil)
    mentions[1].url = "https://www.diario.example/1"
    mentions[2].url = "https://valle.example/1"
    mentions[3].publisher = "EL CORREO"
    let store = Sample.store(mentions)
    let story = try #require(StoryGroups(store: store).stories.first)
    #expect(store.identifier(at: story.lead) == "a")
    #expect(story.outlets == ["valle.example", "diario.example", "El Correo"])
    #expect(story.copies.count == 3)
    #expect(story.copyOutlets == 2)
  }

  /// Each copy follows within three days, and after fourteen the story is told anew.
  @Test func endsAfterFourteenDays() {
    let item = StoryPair.copies[0].one
    let mentions = (0..<10).map { number in
      var copy = mention("\(number)", item)
      copy.publisher = "Outlet \(number)"
      copy.published = copy.published.advanced(bySeconds: Int64(number) * 2 * 86_400)
      return copy
    }
    #expect(StoryGroups(store: Sample.store(mentions)).stories.map(\.mentions) == [Array(0...7), [8, 9]])
  }

  /// Quadratic work would take minutes here.
  @Test(.timeLimit(.minutes(1)))
  func staysQuickWithIdenticalTitles() {
    let mentions = (0..<20_000).map { number in
      var copy = Sample.mention(
        "m\(number)",
        at: 1,
        title: "La Espiga retira un lote de pan",
        text: "\(number)"
      )
      (copy.kind, copy.publisher) = (.news, "Outlet \(number)")
      return copy
    }
    let store = Sample.store(mentions)
    let groups = StoryGroups(store: store)
    #expect(groups.stories.map(\.mentions.count) == [20_000])
    let ledger = LedgerIndex(store: store, ledger: [])
    let queue = ResponseQueue(
      store: store,
      ledger: ledger,
      authors: AuthorTable(store),
      stories: groups,
      incidents: [:],
      now: Sample.hour(2),
      respondWithin: 1
    )
    #expect(queue.places.map(\.copies.count) == [19_999])
  }

  private func isGrouped(_ pair: StoryPair) -> Bool {
    !StoryGroups(store: Sample.store([mention("a", pair.one), mention("b", pair.other)])).stories.isEmpty
  }

  private func mention(_ id: String, _ item: StoryPair.Item) -> Mention {
    var mention = Sample.mention(id, at: item.hours, title: item.title, text: item.text)
    mention.kind = item.kind
    mention.publisher = item.outlet
    return mention
  }
}
