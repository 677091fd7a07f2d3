import ArgumentParser
import Foundation
import ReputationModel
import SeededNumbers

/// Mentions that nobody wrote, the same ones for the same number.
struct MentionCorpus {
  /// How they are written.
  enum Format: String, ExpressibleByArgument {
    case jsonLines = "jsonl"
    case json
    case csv
  }

  let count: Int
  let format: Format
  /// Whether they have identifiers of their own.
  let hasIDs: Bool

  /// The moment after the last mention: 2026-06-01.
  static let end: Int64 = 1_780_272_000

  /// Writes each mention roughly in the order of publication, as exports do, over 49 weeks.
  ///
  /// One in fifty is an earlier one once more, exported later: its reactions have grown, and half of these copies
  /// come from a tool that numbers mentions in its own way, so that only the address tells what they are.
  func write(to path: String) throws {
    try Data().write(to: URL(fileURLWithPath: path))
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    defer { try? handle.close() }
    var block = Data()
    switch format {
    case .csv: block.append(contentsOf: MentionCorpus.header.utf8)
    case .json: block.append(contentsOf: "[\n".utf8)
    case .jsonLines: break
    }
    for number in 0..<count {
      let isCopy = number % 50 == 49
      if format == .json, number > 0 { block.append(contentsOf: ",\n".utf8) }
      block.append(contentsOf: row(isCopy ? number - 40 : number, isCopy: isCopy).utf8)
      if format != .json { block.append(UInt8(ascii: "\n")) }
      if block.count > 1 << 20 {
        try handle.write(contentsOf: block)
        block.removeAll(keepingCapacity: true)
      }
    }
    if format == .json { block.append(contentsOf: "\n]\n".utf8) }
    try handle.write(contentsOf: block)
  }

  private func row(_ number: Int, isCopy: Bool) -> String {
    var random = SeededNumbers(seed: UInt64(number))
    func pick(_ words: [String]) -> String { words[Int(random.next() % UInt64(words.count))] }
    let moment = MentionCorpus.span * Int64(number) / Int64(max(1, count)) + Int64(random.next() % 7200)
    let published = Timestamp(seconds: MentionCorpus.end - MentionCorpus.span - 7200 + moment)
    let text = (0..<24).map { _ in pick(MentionCorpus.words) }.joined(separator: " ")
    let source = pick(["twitter", "reviews", "news", "forum"])
    let sentiment = Double(Int(random.next() % 201) - 100) / 100
    let (author, followers) = (random.next() % 50_000, random.next() % 90_000)
    let language = pick(["es", "ca", "en"])
    let reach = random.next() % 200_000
    let likes = random.next() % 900 + (isCopy ? 10 : 0)
    let shares = random.next() % 90
    let id = isCopy && number % 20 == 19 ? "n\(number)" : "m\(number)"
    let url = "https://\(source).example/posts/\(number)"
    if format == .csv {
      return """
        \(hasIDs ? id : ""),\(url),\(source),post,Persona \(author),p\(author),\(followers),\(published),\
        \(language),"\(text.replacing("\\\"", with: "\"\""))",\(sentiment),\(reach),\(likes),\(shares)
        """
    }
    return """
      {\(hasIDs ? "\"id\":\"\(id)\"," : "")"url":"\(url)","source":"\(source)","kind":"post",\
      "author":{"name":"Persona \(author)","handle":"p\(author)","followers":\(followers)},\
      "published":"\(published)","language":"\(language)","text":"\(text)","sentiment":\(sentiment),\
      "reach":\(reach),"engagement":{"likes":\(likes),"shares":\(shares)}}
      """
  }

  /// Seconds from the first mention to the last.
  private static let span: Int64 = 343 * 86_400

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
