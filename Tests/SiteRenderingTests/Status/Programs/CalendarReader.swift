/// Reads as much of iCalendar as the tests look at: unfolds lines, and takes components and properties apart.
struct CalendarReader {
  /// A property of an event by its name, its parameters with it: `DTSTART;VALUE=DATE`.
  typealias Event = [String: String]

  /// The properties of the calendar itself.
  private(set) var calendar: Event = [:]
  private(set) var events: [Event] = []
  /// What is wrong with the file.
  private(set) var problems: [String] = []

  init(_ text: String) {
    let bytes = Array(text.utf8)
    var lines: [[UInt8]] = []
    for (index, byte) in bytes.enumerated() where byte == 0x0A || byte == 0x0D {
      let isPair = byte == 0x0D ? bytes[safe: index + 1] == 0x0A : index > 0 && bytes[index - 1] == 0x0D
      if !isPair { problems.append("a bare line break") }
    }
    if !text.hasSuffix("\r\n") { problems.append("no line break at the end") }
    for piece in bytes.split(separator: 0x0A) {
      let line = Array(piece.dropLast())
      if line.count > 75 { problems.append("a line of \(line.count) octets") }
      if String(validating: line, as: UTF8.self) == nil { problems.append("a character that is cut") }
      if line.first == UInt8(ascii: " "), !lines.isEmpty {
        lines[lines.count - 1] += line.dropFirst()
      } else {
        lines.append(line)
      }
    }
    read(lines.map { String(decoding: $0, as: UTF8.self) })
  }

  private mutating func read(_ lines: [String]) {
    var open: [String] = []
    for line in lines {
      guard let colon = line.firstIndex(of: ":") else {
        problems.append("no colon in \(line)")
        continue
      }
      let (name, value) = (String(line[..<colon]), String(line[line.index(after: colon)...]))
      switch name {
      case "BEGIN":
        open.append(value)
        if value == "VEVENT" { events.append([:]) }
      case "END": if open.popLast() != value { problems.append("END:\(value) without its beginning") }
      case _ where open == ["VCALENDAR"]:
        if calendar.updateValue(value, forKey: name) != nil { problems.append("\(name) twice") }
      case _ where open == ["VCALENDAR", "VEVENT"]:
        let former = events[events.count - 1].updateValue(value, forKey: name)
        if former != nil { problems.append("\(name) twice") }
      default: problems.append("\(name) outside of an event")
      }
    }
    if !open.isEmpty { problems.append("\(open) has no end") }
  }
}

extension [UInt8] {
  fileprivate subscript(safe index: Int) -> UInt8? { indices.contains(index) ? self[index] : nil }
}
