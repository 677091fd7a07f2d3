/// Rows of a CSV file, whose lines end with CR LF, as RFC 4180 says.
///
/// A cell that a spreadsheet would take for a formula gets an apostrophe, for strangers' words stand in cells.
struct CSVText {
  /// The rows written so far.
  private(set) var text = ""

  /// Appends a row.
  mutating func append(_ cells: some Sequence<String>) {
    text += cells.map(CSVText.cell).joined(separator: ",") + "\r\n"
  }

  private static func cell(_ text: String) -> String {
    // A number of ours may begin with a minus.
    let isFormula =
      text.utf8.first.map { [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D].contains($0) } == true && Double(text) == nil
    let safe = isFormula ? "'" + text : text
    // Bytes are looked at: a quotation mark with an accent is one character, but a reader of CSV sees the mark.
    guard safe.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else { return safe }
    var quoted: [UInt8] = [0x22]
    for byte in safe.utf8 { quoted += byte == 0x22 ? [0x22, 0x22] : [byte] }
    return String(decoding: quoted + [0x22], as: UTF8.self)
  }
}
