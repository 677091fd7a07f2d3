import ArgumentParser
import Foundation
import ReputationModel

/// The moment that the environment fixes for every program (https://reproducible-builds.org/specs/source-date-epoch).
enum SourceDateEpoch {
  /// The moment; `nil` where the environment names none.
  ///
  /// - Throws: That what it names is no moment.
  static func read() throws -> Timestamp? {
    guard let epoch = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"], !epoch.isEmpty else {
      return nil
    }
    guard let seconds = Int64(epoch), seconds >= 0, seconds < 253_402_300_800 else {
      throw ValidationError("SOURCE_DATE_EPOCH is '\(epoch)'; it must be a number of seconds since 1970.")
    }
    return Timestamp(seconds: seconds)
  }
}
