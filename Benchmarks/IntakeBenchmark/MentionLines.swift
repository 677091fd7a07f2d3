import Foundation
import ReputationModel

/// Mentions that nobody wrote, the same ones for the same number.
struct MentionLines {
  let count: Int
  /// Whether they are written as a table instead of JSON Lines.
  let isTable: Bool
  /// Whether they have identifiers of their own.
  let hasIDs: Bool

  /// The moment after the last mention: 2026-06-01.
  static let end: Int64 = 1_780_272_000

  /// Writes a line for each mention, roughly in the order of publication, as exports do.
  func write(to file: URL) throws {
    try Data().write(to: file)
    let handle = try FileHandle(forWritingTo: file)
    defer { try? handle.close() }
    var random = SplitMix(state: 42)
    var block = Data()
    if isTable { block.append(contentsOf: MentionLines.header.utf8) }
    for number in 0..<count {
      // One in fifty tells of an earlier mention once more.
      let subject = number % 50 == 49 ? number - 40 : number
      var own = SplitMix(state: UInt64(subject))
      block.append(contentsOf: line(subject, &own, jitter: Int64(random.next() % 7200)).utf8)
      if block.count > 1 << 20 {
        try handle.write(contentsOf: block)
        block.removeAll(keepingCapacity: true)
      }
    }
    try handle.write(contentsOf: block)
  }

  private func line(_ number: Int, _ random: inout SplitMix, jitter: Int64) -> String {
    func pick(_ words: [String]) -> String { words[Int(random.next() % UInt64(words.count))] }
    let spacing = max(1, 31_536_000 / Int64(max(1, count)))
    let published = MentionLines.end - Int64(count - number) * spacing - 7200 + jitter
    let text = (0..<24).map { _ in pick(MentionLines.words) }.joined(separator: " ")
    let source = pick(["twitter", "reviews", "news", "forum"])
    let sentiment = Double(Int(random.next() % 201) - 100) / 100
    if isTable {
      return """
        \(hasIDs ? "m\(number)" : ""),https://\(source).example/posts/\(number),\(source),post,Persona \(random.next() % 50_000),\
        p\(random.next() % 50_000),\(random.next() % 90_000),\(Timestamp(seconds: published)),\
        \(pick(["es", "ca", "en"])),"\(text.replacing("\\\"", with: "\"\""))",\(sentiment),\(random.next() % 200_000),\
        \(random.next() % 900),\(random.next() % 90)

        """
    }
    return """
      {\(hasIDs ? "\"id\":\"m\(number)\"," : "")"url":"https://\(source).example/posts/\(number)","source":"\(source)",\
      "kind":"post","author":{"name":"Persona \(random.next() % 50_000)","handle":"p\(random.next() % 50_000)",\
      "followers":\(random.next() % 90_000)},"published":"\(Timestamp(seconds: published))",\
      "language":"\(pick(["es", "ca", "en"]))","text":"\(text)","sentiment":\(sentiment),\
      "reach":\(random.next() % 200_000),"engagement":{"likes":\(random.next() % 900),"shares":\(random.next() % 90)}}

      """
  }

  private static let header = """
    id,url,source,kind,author,author.handle,author.followers,published,language,text,sentiment,reach,\
    engagement.likes,engagement.shares

    """

  private static let words = [
    "pan", "hogaza", "integral", "la", "Espiga", "de", "ayer", "bon", "forn", "croissant", "cola", "precio",
    "atención", "rápida", "mañana", "fermentación", "l'horari", "tancat", "bread", "fresh", "queue",
    "\\\"rico\\\"",
    "🥖", "barrio", "vuelvo", "nunca", "siempre", "gracias",
  ]
}

/// The same numbers every time.
struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
