import ReputationModel

/// Dates as mails and RSS feeds write them: RFC 5322 with its older forms, and what feeds make of it.
enum InternetDate {
  /// `Mon, 2 Mar 2026 09:30:00 +0100` as `2026-03-02T09:30:00+01:00`; `nil` where it is no such date.
  ///
  /// The day's name, commas, the seconds and comments may be missing or there; months may be in English,
  /// Spanish or Catalan; a year of two digits is one from 1950 to 2049. A zone whose name is not known, and
  /// none at all, leave the clock's reading without a zone.
  static func rfc3339(_ text: String) -> String? {
    guard text.utf8.count <= 128 else { return nil }
    let words = StructuredText.withoutComments(text).lowercased()
      .split { $0.isWhitespace || $0 == "," }.map(String.init)
    guard let first = words.first else { return nil }
    // `mar` is a day in Spanish and a month in English.
    if isWeekday(first), let date = rfc3339(words: Array(words.dropFirst())) { return date }
    return rfc3339(words: words)
  }

  private static func rfc3339(words: [String]) -> String? {
    var words = parted(words)
    guard let day = takeDay(&words) else { return nil }
    guard let clock = words.first else { return day.description }
    guard let time = time(clock) else { return nil }
    words.removeFirst()
    guard let zone = zone(words) else { return nil }
    return "\(day)T\(time)\(zone)"
  }

  private static func isWeekday(_ word: String) -> Bool {
    let name = word.prefix { $0 != "." }
    return name.allSatisfy(\.isLetter) && weekdays.contains(String(name.prefix(3)))
  }

  /// The words, and the parts of `02-Mar-2026` as words of their own.
  private static func parted(_ words: [String]) -> [String] {
    let parts = words.first?.split(separator: "-").map(String.init) ?? []
    guard parts.count == 3, month(parts[1]) != nil else { return words }
    return parts + words.dropFirst()
  }

  private static func takeDay(_ words: inout [String]) -> CalendarDay? {
    guard words.count >= 3 else { return nil }
    let isMonthFirst = month(words[0]) != nil
    guard let month = month(words[isMonthFirst ? 0 : 1]),
      let day = number(words[isMonthFirst ? 1 : 0], digits: 1...2)
    else { return nil }
    // The clock may stand before the year, as in `Mon Mar 2 09:30:00 2026`.
    let yearIndex = words[2].contains(":") ? words.count - 1 : 2
    guard let year = year(words[yearIndex]), let day = CalendarDay(year: year, month: month, day: day)
    else { return nil }
    words.remove(at: yearIndex)
    words.removeFirst(2)
    return day
  }

  private static func year(_ word: String) -> Int? {
    guard let number = number(word, digits: 2...4) else { return nil }
    switch word.utf8.count {
    case 2: return number < 50 ? 2000 + number : 1900 + number
    case 3: return 1900 + number
    default: return number
    }
  }

  private static func time(_ word: String) -> String? {
    let parts = word.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), let hour = number(String(parts[0]), digits: 1...2), hour < 24,
      let minute = number(String(parts[1]), digits: 1...2), minute < 60
    else { return nil }
    var second = 0
    if parts.count == 3 {
      // Fractions are not kept; 60 is a leap second.
      guard let written = number(String(parts[2].prefix { $0 != "." }), digits: 1...2), written <= 60
      else { return nil }
      second = written
    }
    return [hour, minute, second].map(padded).joined(separator: ":")
  }

  /// The zone as an offset; empty where none is known.
  private static func zone(_ words: [String]) -> String? {
    guard let word = words.first else { return "" }
    if let offset = offset(word[...]) { return offset }
    let letters = word.prefix { $0.isLetter }
    if let hours = zones[String(letters)] {
      let rest = word[letters.endIndex...]
      if rest.isEmpty { return hours }
      // `GMT+1`
      return hours == "Z" ? offset(rest) : nil
    }
    return letters.endIndex == word.endIndex ? "" : nil
  }

  /// `+0100`, `+01:00` or `+1`.
  private static func offset(_ word: Substring) -> String? {
    guard let sign = word.first, sign == "+" || sign == "-" else { return nil }
    let digits = word.dropFirst().filter { $0 != ":" }
    guard let value = number(digits, digits: 1...4) else { return nil }
    let (hours, minutes) = digits.utf8.count <= 2 ? (value, 0) : (value / 100, value % 100)
    guard hours < 24, minutes < 60 else { return nil }
    return "\(sign)\(padded(hours)):\(padded(minutes))"
  }

  private static func number(_ word: String, digits: ClosedRange<Int>) -> Int? {
    guard digits.contains(word.utf8.count), word.utf8.allSatisfy(\.isASCIIDigit) else { return nil }
    return Int(word)
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension InternetDate {
  /// The month whose name that is, 1…12.
  private static func month(_ word: String) -> Int? {
    var name = word
    if name.hasSuffix(".") { name.removeLast() }
    return months.firstIndex { $0.contains(name) }.map { $0 + 1 }
  }

  private static let weekdays: Set<String> = [
    "mon", "tue", "wed", "thu", "fri", "sat", "sun", "lun", "mar", "mié", "mie", "jue", "vie", "sáb", "sab",
    "dom", "dil", "dim", "dic", "dij", "div", "dis", "diu", "dl", "dt", "dc", "dj", "dv", "ds", "dg",
  ]

  private static let months: [Set<String>] = [
    ["jan", "january", "ene", "enero", "gen", "gener"], ["feb", "february", "febrero", "febr", "febrer"],
    ["mar", "march", "marzo", "març"], ["apr", "april", "abr", "abril"], ["may", "mayo", "maig"],
    ["jun", "june", "junio", "juny"], ["jul", "july", "julio", "juliol"],
    ["aug", "august", "ago", "agosto", "ag", "agost"],
    ["sep", "sept", "september", "septiembre", "set", "setembre"], ["oct", "october", "octubre"],
    ["nov", "november", "noviembre", "novembre"], ["dec", "december", "dic", "diciembre", "des", "desembre"],
  ]

  /// Zones by name: those of RFC 5322, and those of Europe.
  ///
  /// Names that mean several zones are not among them.
  private static let zones: [String: String] = [
    "z": "Z", "gmt": "Z", "utc": "Z", "ut": "Z", "est": "-05:00", "edt": "-04:00", "cst": "-06:00",
    "cdt": "-05:00", "mst": "-07:00", "mdt": "-06:00", "pst": "-08:00", "pdt": "-07:00", "wet": "Z",
    "west": "+01:00", "cet": "+01:00", "cest": "+02:00", "mez": "+01:00", "mesz": "+02:00",
    "eet": "+02:00", "eest": "+03:00", "msk": "+03:00",
  ]
}
