extension SiteTimeZone {
  /// RFC 822 with a year of four digits, as RSS wants it: `Sat, 14 Mar 2026 08:00:00 +0100`.
  public func rfc822(_ moment: Timestamp) -> String {
    let offset = offset(at: moment)
    let day = day(of: moment)
    let (year, month, number) = day.date
    let second = Int((moment.seconds + Int64(offset)) - Int64(day.daysSince1970) * 86_400)
    let time = [second / 3600, second / 60 % 60, second % 60].map(\.twoDigits).joined(separator: ":")
    let zone = [abs(offset) / 3600, abs(offset) / 60 % 60].map(\.twoDigits).joined()
    return "\(SiteTimeZone.weekdays[day.weekday - 1]), \(number.twoDigits) \(SiteTimeZone.months[month - 1]) "
      + "\(year) \(time) \(offset < 0 ? "-" : "+")\(zone)"
  }

  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
