import ReputationAnalysis
import ReputationModel

/// Writes dates, numbers and durations as readers of a language write them, in the site's zone.
///
/// Patterns and names of months come from the strings, so that a language is added without code. Foundation's
/// formatters are not used: they cost more than the page they stand on, and change with the system's data.
struct Localizer: Sendable {
  /// The words of the language.
  let strings: Strings
  /// The zone in which days and hours are told.
  let timeZone: SiteTimeZone

  private let decimal: String
  private let grouping: String
  private let minus: String

  /// A localizer for the language of `strings`.
  init(strings: Strings, timeZone: SiteTimeZone) {
    self.strings = strings
    self.timeZone = timeZone
    decimal = strings["number.decimal"]
    grouping = strings["number.grouping"]
    minus = strings["number.minus"]
  }
}

// MARK: Numbers

extension Localizer {
  /// A whole number with groups of three: `1.234` in Spanish, `1,234` in English.
  func number(_ value: Int) -> String {
    (value < 0 ? minus : "") + grouped(value.magnitude)
  }

  /// A number with that many digits after the decimal sign, rounded half away from zero.
  func number(_ value: Double, fractionDigits: Int) -> String {
    guard value.isFinite else { return strings["number.unknown"] }
    var scale: UInt = 1
    for _ in 0..<min(max(fractionDigits, 0), 9) { scale *= 10 }
    let scaled = (value.magnitude * Double(scale)).rounded(.toNearestOrAwayFromZero)
    guard scaled < 9e18 else { return strings["number.unknown"] }
    let digits = UInt(scaled)
    let sign = value < 0 && digits > 0 ? minus : ""
    guard scale > 1 else { return sign + grouped(digits) }
    let fraction = String(digits % scale)
    let padding = String(repeating: "0", count: String(scale).count - 1 - fraction.count)
    return sign + grouped(digits / scale) + decimal + padding + fraction
  }

  /// A share of one as a percentage: 0.125 is `12,5 %` in Spanish, `12.5%` in English; with more digits where it would
  /// look like all or none and is neither.
  func percent(_ share: Double, fractionDigits: Int = 0) -> String {
    percent(share * 100, digits: SharePercent.digits(of: share, fewest: fractionDigits))
  }

  /// Shares of one beside one another, as percentages that add up to those of their groups and to the whole.
  func percents(_ groups: [[Double]]) -> [[String]] {
    let (percents, digits) = SharePercent.apportioned(groups)
    return percents.map { $0.map { percent($0, digits: digits) } }
  }

  private func percent(_ number: Double, digits: Int) -> String {
    strings.text("number.percent", ["number": self.number(number, fractionDigits: digits)])
  }

  /// A difference of two percentages or scores with its sign: `+1 punto`, `−12 puntos`.
  func points(_ difference: Double) -> String {
    let whole = Int(difference.rounded(.toNearestOrAwayFromZero))
    return strings.plural("number.points", count: abs(whole), formatted: signed(whole))
  }

  /// A change with its sign: `+12`, `−3`, `0`.
  func signed(_ value: Int) -> String { (value > 0 ? "+" : "") + number(value) }

  /// A change with its sign and that many digits after the decimal sign.
  func signed(_ value: Double, fractionDigits: Int) -> String {
    let text = number(value, fractionDigits: fractionDigits)
    let isZero = !text.contains { "123456789".contains($0) }
    return value > 0 && !isZero ? "+" + text : text
  }

  /// A change of a share of one with its sign: `+12,5 %`.
  func signedPercent(_ share: Double, fractionDigits: Int = 0) -> String {
    strings.text("number.percent", ["number": signed(share * 100, fractionDigits: fractionDigits)])
  }

  private func grouped(_ value: UInt) -> String {
    let digits = String(value)
    guard digits.utf8.count > 3 else { return digits }
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.utf8.count - index) % 3 == 0 { text += grouping }
      text.append(digit)
    }
    return text
  }
}

// MARK: Dates

extension Localizer {
  /// A day in full: `16 de marzo de 2026`, `16 de març de 2026`, `16 March 2026`.
  func date(_ day: CalendarDay) -> String { fill("date.long", day) }

  /// The day of a moment in full.
  func date(_ moment: Timestamp) -> String { date(timeZone.day(of: moment)) }

  /// A day with the month cut short: `16 mar 2026`.
  func shortDate(_ day: CalendarDay) -> String { fill("date.short", day) }

  /// The day of a moment with the month cut short.
  func shortDate(_ moment: Timestamp) -> String { shortDate(timeZone.day(of: moment)) }

  /// A day without its year: `16 mar`.
  func dayAndMonth(_ day: CalendarDay) -> String { fill("date.day-month", day) }

  /// A month in full: `marzo de 2026`.
  func month(year: Int, month: Int) -> String {
    strings.text("date.month-year", ["month": strings["date.months.\(month)"], "year": String(year)])
  }

  /// The time of day: `10:30`.
  func time(_ moment: Timestamp) -> String {
    let local = moment.seconds + Int64(timeZone.offset(at: moment))
    let second = Int(((local % 86_400) + 86_400) % 86_400)
    return "\((second / 3600).twoDigits):\((second / 60 % 60).twoDigits)"
  }

  /// Day, time and zone: `16 de marzo de 2026, 10:30 (UTC+1)`.
  func dateTime(_ moment: Timestamp) -> String {
    strings.text("date.with-time", ["date": date(moment), "time": time(moment), "zone": zone(at: moment)])
  }

  /// Day and time with the month cut short, without the zone: `16 mar 2026, 10:30`.
  func shortDateTime(_ moment: Timestamp) -> String {
    strings.text("date.short-with-time", ["date": shortDate(moment), "time": time(moment)])
  }

  /// The zone's distance from UTC at that moment: `UTC+1`, `UTC−3:30`, `UTC`.
  func zone(at moment: Timestamp) -> String {
    let offset = timeZone.offset(at: moment)
    guard offset != 0 else { return "UTC" }
    let minutes = abs(offset) / 60
    let rest = minutes % 60 == 0 ? "" : ":\((minutes % 60).twoDigits)"
    return "UTC\(offset < 0 ? "−" : "+")\(minutes / 60)\(rest)"
  }

  /// The form of the text that goes with a number, which stands in it as the language writes it.
  func plural(_ key: String, _ count: Int, _ values: KeyValuePairs<String, String> = [:]) -> String {
    strings.plural(key, count: count, formatted: number(count), values)
  }

  /// The moment as a `datetime` attribute wants it.
  func machine(_ moment: Timestamp) -> String { timeZone.rfc3339(moment) }

  private func fill(_ pattern: String, _ day: CalendarDay) -> String {
    let (year, month, number) = day.date
    return strings.text(
      pattern,
      [
        "day": String(number), "month": strings["date.months-in-date.\(month)"],
        "mon": strings["date.months-short.\(month)"], "year": String(year),
      ]
    )
  }
}

// MARK: Durations

extension Localizer {
  /// A length of time in its two largest units: `45 s`, `12 min`, `2 h 15 min`, `3 d 4 h`.
  func duration(_ seconds: Int64) -> String {
    let length = seconds.magnitude
    let sign = seconds < 0 ? minus : ""
    func part(_ unit: String, _ count: UInt64) -> String {
      strings.text("duration.\(unit)", ["count": grouped(UInt(count))])
    }
    func pair(_ large: (String, UInt64), _ small: (String, UInt64)) -> String {
      small.1 == 0 ? part(large.0, large.1) : "\(part(large.0, large.1)) \(part(small.0, small.1))"
    }
    switch length {
    case ..<60: return sign + part("seconds", length)
    case ..<3600: return sign + part("minutes", length / 60)
    case ..<86_400: return sign + pair(("hours", length / 3600), ("minutes", length / 60 % 60))
    default: return sign + pair(("days", length / 86_400), ("hours", length / 3600 % 24))
    }
  }
}
