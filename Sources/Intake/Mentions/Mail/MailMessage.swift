/// A mail: its header, and the texts in it.
struct MailMessage {
  /// A part that holds no other parts.
  struct Part {
    var header: MailHeader
    var type: FieldParameters
    var body: ArraySlice<UInt8>
    /// The line of the file in which its body begins.
    var line: Int
  }

  let header: MailHeader
  /// The parts in the order of the mail; mails that are attached to it are not opened.
  private(set) var parts: [Part] = []
  /// What the mail has more of than is read; `nil` where it was read to its end.
  private(set) var excess: String?

  static let maximumDepth = 8
  static let maximumParts = 100

  /// Reads a mail whose first byte stands in that line of the file.
  init(_ bytes: [UInt8], line: Int) {
    var rest = bytes[...]
    var line = line
    header = MailHeader(takingFrom: &rest, line: &line)
    add(rest, header, line: line, depth: 0)
  }

  private mutating func add(_ body: ArraySlice<UInt8>, _ header: MailHeader, line: Int, depth: Int) {
    let type = FieldParameters(header.value("content-type") ?? "text/plain")
    guard type.value.hasPrefix("multipart/"), let boundary = type["boundary"], !boundary.isEmpty else {
      if parts.count < MailMessage.maximumParts {
        parts.append(Part(header: header, type: type, body: body, line: line))
      } else {
        excess = "more than \(MailMessage.maximumParts) parts"
      }
      return
    }
    guard depth < MailMessage.maximumDepth else {
      excess = "parts in more than \(MailMessage.maximumDepth) levels"
      return
    }
    for (part, partLine) in MailMessage.split(body, at: boundary, line: line) where excess == nil {
      var rest = part
      var line = partLine
      let header = MailHeader(takingFrom: &rest, line: &line)
      add(rest, header, line: line, depth: depth + 1)
    }
  }

  /// What stands between the lines of a boundary, with the line in which it begins.
  ///
  /// A mail that was cut has no
  /// last boundary; its last part ends with it.
  private static func split(_ body: ArraySlice<UInt8>, at boundary: String, line: Int)
    -> [(part: ArraySlice<UInt8>, line: Int)]
  {
    let delimiter = Array("--\(boundary)".utf8)
    var found: [(part: ArraySlice<UInt8>, line: Int)] = []
    var open: (start: Int, line: Int)?
    var rest = body
    var line = line
    while !rest.isEmpty {
      let start = rest.startIndex
      let row = MailHeader.takeLine(&rest)
      line += 1
      guard row.starts(with: delimiter) else { continue }
      let tail = row.dropFirst(delimiter.count)
      let isLast = tail.starts(with: "--".utf8)
      // A longer boundary of an inner part begins alike.
      guard isLast || tail.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else { continue }
      if let open { found.append((body[open.start..<start], open.line)) }
      open = isLast || found.count > maximumParts ? nil : (rest.startIndex, line)
      if open == nil { break }
    }
    if let open { found.append((body[open.start...], open.line)) }
    return found
  }
}

extension MailMessage.Part {
  /// Why a part cannot be read.
  enum Unreadable: Error, Equatable {
    case encoding(String)
    case charset(String)
    /// Bytes that the charset does not have.
    case bytes(String)
  }

  /// Whether it is a text of that sort that belongs to the mail, and is no file that came with it.
  func isText(_ subtype: String) -> Bool {
    let disposition = FieldParameters(header.value("content-disposition") ?? "")
    return type.value == "text/\(subtype)" && disposition.value != "attachment"
  }

  /// Its text.
  func text() throws(Unreadable) -> String {
    let name = header.value("content-transfer-encoding").map { StructuredText.withoutComments($0).trimmed }
    guard let encoding = TransferEncoding(name: name) else { throw .encoding(name ?? "") }
    guard let charset = MailCharset(name: type["charset"]) else { throw .charset(type["charset"] ?? "") }
    guard let text = charset.text(encoding.decoded(body)) else { throw .bytes(type["charset"] ?? "") }
    return text
  }

  /// The lines of its text, as they were before they were broken.
  func lines() throws(Unreadable) -> [String] {
    let text = try text()
    guard type["format"]?.lowercased() == "flowed" else { return FlowedText.plainLines(text) }
    return FlowedText.lines(text, deletesSpace: type["delsp"]?.lowercased() == "yes")
  }
}
