import ReputationModel
import Testing

@testable import Intake

/// One thread and many with tiny parts must read the same.
@Suite struct PartedReadingTests {
  /// Everything a reading says.
  private struct Whole: Equatable {
    var mentions: [Mention]
    var lines: [Int]
    var outcome: FileOutcome
    var findings: [Finding]

    init(_ reading: FileReading) {
      var builder = MentionStoreBuilder()
      let file = builder.addFile("f")
      builder.append(contentsOf: reading.builder, file: file, afterLines: 0)
      for part in reading.laterParts {
        builder.append(contentsOf: part.builder, file: file, afterLines: part.afterLines)
      }
      let store = builder.build().store
      mentions = Array(store)
      lines = store.indices.map { store.location(at: $0).line }
      outcome = reading.outcome
      findings = reading.findings.sorted()
    }
  }

  private func file(threads: Int) throws -> MentionFile {
    let madrid = try #require(SiteTimeZone(identifier: "Europe/Madrid"))
    return MentionFile(
      path: "f",
      source: "s",
      settings: MentionRowReader.Settings(zone: madrid, latest: MentionReading.now, order: nil),
      threads: threads
    )
  }

  private func expectSame(
    _ text: String,
    _ read: (MentionFile, UnsafeRawBufferPointer) -> FileReading
  ) throws -> FileReading {
    let bytes = Array(text.utf8)
    let alone = try bytes.withUnsafeBytes { read(try file(threads: 1), $0) }
    for threads in [2, 3, 7] {
      let together = try bytes.withUnsafeBytes { read(try file(threads: threads), $0) }
      #expect(Whole(together) == Whole(alone), "\(threads) threads: \(text)")
    }
    return alone
  }

  private func table(_ text: String) throws -> FileReading {
    try expectSame(text) { CSVReader(file: $0, minimumPartLength: 16).read($1) }
  }

  private func array(_ text: String) throws -> FileReading {
    try expectSame(text) { JSONArrayReader(file: $0, minimumPartLength: 16).read($1) }
  }

  @Test(arguments: 0..<300)
  func readsRandomTables(seed: Int) throws {
    var random = Dice(state: UInt64(seed))
    let lineEnd = random.one(of: ["\n", "\r\n", "\r"])
    // Most tables are well formed; some have what strict reading refuses.
    var pieces = ["pan", "\"bon, dia\"", "\"a \"\"b\"\" c\"", "\"x\(lineEnd)y\"", "", "\"\"", "é🥖"]
    if seed % 3 == 0 { pieces += ["5\" tv", "\"x\" y"] }
    if seed % 7 == 0 { pieces += ["\"", "a,b"] }
    let dates = seed % 2 == 0 ? ["2026-03-01"] : ["2026-03-01", "13/02/2026", "1/2/2026", "2/14/2026"]
    var text = "id,text,published\(lineEnd)"
    for number in 0..<(1 + random.below(40)) {
      text += "\(number),\(random.one(of: pieces)),\(random.one(of: dates))\(lineEnd)"
      if random.below(9) == 0 { text += lineEnd }
    }
    _ = try table(text)
  }

  @Test func findsTheGuessWrong() throws {
    // One quote in the middle of a field turns what is inside quotes and what is outside round.
    let rows = (0..<20).map { "\($0),\"a,\nb\",2026-03-01\n" }
    let reading = try table("id,text,published\n1,5\" tv,2026-03-01\n" + rows.joined())
    #expect(reading.outcome.rows == 21)
    #expect(reading.outcome.refused.map(\.line) == [2])
  }

  @Test func decidesTheOrderOfDatesForAllParts() throws {
    let ambiguous = (0..<30).map { "\($0),x,0\($0 % 9 + 1)/02/2026\n" }
    let decided = try table("id,text,published\n" + ambiguous.joined() + "30,x,25/02/2026\n")
    #expect(decided.outcome.refusedCount == 0)
    #expect(decided.findings.map(\.rule) == ["mentions.date-order"])
    #expect(decided.findings.first?.location?.line == 32)
    let mixed = try table(
      "id,text,published\n0,x,25/02/2026\n" + ambiguous.joined() + "31,x,02/25/2026\n"
    )
    #expect(mixed.findings.map(\.rule) == ["mentions.ambiguous-dates"])
    #expect(mixed.findings.first?.location?.line == 33)
    #expect(mixed.outcome.refusedCount == 32)
  }

  @Test func placesAQuoteThatIsNeverClosed() throws {
    let rows = (0..<30).map { "\($0),x,2026-03-01\n" }
    let reading = try table("id,text,published\n" + rows.joined() + "30,\"x,2026-03-01\nmore\n")
    #expect(reading.outcome.refused.map(\.line) == [32])
    #expect(reading.findings.first { $0.rule == "mentions.unclosed-quote" }?.location?.line == 32)
  }

  /// Each part looks at its own bytes, the header at those before.
  @Test(arguments: [3, 18, 400, 1_200, -2])
  func findsOtherTextInAnyPart(place: Int) throws {
    let rows = (0..<60).map { "\($0),\"pan,\nbo\",1\($0 % 9)/02/2026\n" }
    let good = Array(("id,text,published\n" + rows.joined()).utf8)
    for threads in [1, 2, 3, 7] {
      var file = try file(threads: threads)
      file.isUnchecked = true
      for byte: UInt8 in [0, 0xE9] {
        var bytes = good
        bytes[place < 0 ? bytes.count + place : place] = byte
        let readings = [good, bytes].map { bytes in
          bytes.withUnsafeBytes { CSVReader(file: file, minimumPartLength: 16).read($0).isVoid }
        }
        #expect(readings == [false, true], "\(byte) with \(threads) threads")
      }
    }
  }

  @Test(arguments: 0..<300)
  func readsRandomArrays(seed: Int) throws {
    var random = Dice(state: UInt64(seed))
    var values = ["\"x\"", "\"},{\\\"id\\\":\"", "\"a\\\\\"", "\"[{\"", "\"\\n\"", "\"\""]
    // An object within an object may look like one of the array.
    if seed % 3 == 0 { values += ["[{\"a\":1},{\"id\":\"in\"},{\"id\":\"in\"}]"] }
    if seed % 5 == 0 { values += ["7", "}", "\"x", "]"] }
    let objects = (0..<(1 + random.below(40))).map { number in
      "{\"id\":\"\(number)\",\"published\":\"2026-03-01\",\"text\":\(random.one(of: values))}"
    }
    let separator = random.one(of: [",", ", ", "\n,\n", ",\n"])
    _ = try array("[" + objects.joined(separator: separator) + random.one(of: ["]", "]\n", "", "]]"]))
  }

  @Test func readsWhatFollowsTheArrayOnce() throws {
    let objects = (0..<20).map { "{\"id\":\"\($0)\",\"published\":\"2026-03-01\",\"text\":\"x\"}" }
    let list = objects.joined(separator: ",\n")
    let reading = try array("[\(list)\n]\n[\(list)\n]")
    #expect(reading.outcome.refusedCount > 0)
  }

  @Test func givesBackEveryByteOnce() throws {
    let text = "id,text,published\n" + (0..<50).map { "\($0),\"a,\nb\",2026-03-01\n" }.joined()
    let bytes = Array(text.utf8)
    let given = ReleasedBytes()
    var file = try file(threads: 3)
    file.release = { given.add($0.count) }
    _ = bytes.withUnsafeBytes { CSVReader(file: file, minimumPartLength: 16).read($0) }
    #expect(given.count == bytes.count - "id,text,published\n".utf8.count)
  }
}

/// The same throws for the same number.
private struct Dice {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }

  mutating func one(of choices: [String]) -> String { choices[below(choices.count)] }
}
