import ArgumentParser
import ContrapesoKit
import Intake
import ReputationModel

/// A moment on the command line, as 2026-03-01T09:00:00Z, or a day, as 2026-03-01.
struct Moment: ExpressibleByArgument {
  let stated: StatedMoment

  init?(argument: String) {
    if let day = Day(argument: argument) {
      stated = .endOfDay(day.day)
    } else if let moment = Timestamp(rfc3339: argument) {
      stated = .second(moment)
    } else {
      return nil
    }
  }
}
