/// The header of a mail or of one of its parts.
struct MailHeader {
  private var fields: [(name: String, value: [UInt8])] = []

  /// So many fields are kept, and so many bytes of them.
  private static let maximumFields = 1000
  private static let maximumLength = 512 << 10

  init() {}

  /// Takes the header off the front of a mail or a part, up to the first empty line.
  ///
  /// Lines that continue a field are joined to it. A line that is neither is passed over.
  init(takingFrom bytes: inout ArraySlice<UInt8>, line: inout Int) {
    var length = 0
    var isKept = false
    while !bytes.isEmpty {
      let row = MailHeader.takeLine(&bytes)
      line += 1
      guard let first = row.first else { return }
      length += row.count
      guard length <= MailHeader.maximumLength else { continue }
      if first == 0x20 || first == 0x09 {
        if isKept { fields[fields.count - 1].value += row }
        continue
      }
      isKept = false
      guard fields.count < MailHeader.maximumFields, let colon = row.firstIndex(of: UInt8(ascii: ":")),
        row[..<colon].allSatisfy({ $0 >= 0x20 && $0 < 0x7F })
      else { continue }
      let name = String(decoding: row[..<colon], as: UTF8.self).trimmed.lowercased()
      fields.append((name, Array(row[(colon + 1)...])))
      isKept = true
    }
  }

  /// The next line without its end.
  static func takeLine(_ bytes: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let end = bytes.firstIndex(of: 0x0A) ?? bytes.endIndex
    var line = bytes[..<end]
    bytes = bytes[min(end + 1, bytes.endIndex)...]
    if line.last == 0x0D { line.removeLast() }
    return line
  }

  /// The values of the fields of that name, in the order of the header, as they are written.
  func values(_ name: String) -> [String] {
    fields.filter { $0.name == name }.map { MailCharset.unnamed.text($0.value)?.trimmed ?? "" }
  }

  /// The first value of that name, as it is written.
  func value(_ name: String) -> String? {
    fields.first { $0.name == name }.flatMap { MailCharset.unnamed.text($0.value)?.trimmed }
  }

  /// The first value of that name as text, on one line.
  func text(_ name: String) -> String? {
    fields.first { $0.name == name }.map { HTMLText.folded(EncodedWords.decoded($0.value)) }
  }
}
