import ArgumentParser
import ReputationModel

/// A day on the command line, as 2026-03-01.
struct Day: ExpressibleByArgument {
  let day: CalendarDay

  init?(argument: String) {
    let parts = argument.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2],
      argument.utf8.allSatisfy({ $0 == 0x2D || (0x30...0x39).contains($0) }),
      let year = Int(parts[0]), let month = Int(parts[1]), let date = Int(parts[2]),
      let day = CalendarDay(year: year, month: month, day: date)
    else { return nil }
    self.day = day
  }
}
