/// Text whose lines were broken on the way (RFC 3676, `format=flowed`).
enum FlowedText {
  /// The lines as they were written: a line that ends in a blank goes on in the next one.
  ///
  /// Where `deletesSpace`, that blank was added by the breaking.
  static func lines(_ text: String, deletesSpace: Bool) -> [String] {
    var lines: [String] = []
    var open: (depth: Int, text: String)?
    for row in plainLines(text) {
      let depth = row.utf8.prefix { $0 == UInt8(ascii: ">") }.count
      var line = row.dropFirst(depth)
      if line.first == " " { line.removeFirst() }
      if let (other, _) = open, other != depth {
        lines.append(open?.text ?? "")
        open = nil
      }
      if open == nil { open = (depth, "") }
      // The line before a signature ends in a blank and is whole all the same.
      let goesOn = line.last == " " && line != "-- "
      if goesOn, deletesSpace { line.removeLast() }
      open?.text += line
      if !goesOn {
        lines.append(open?.text ?? "")
        open = nil
      }
    }
    if let open { lines.append(open.text) }
    return lines
  }

  /// The lines of a text that was not broken.
  static func plainLines(_ text: String) -> [String] {
    text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }.map(String.init)
  }
}
