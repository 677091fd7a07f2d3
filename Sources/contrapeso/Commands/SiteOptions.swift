import ArgumentParser
import Foundation
import ReputationModel

/// The options that name a site and the moment at which it is looked at.
struct SiteOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The site's folder.", valueName: "dir"), completion: .directory)
  var site = "."

  @Option(
    help: ArgumentHelp(
      "The moment that counts as now, as 2026-03-01T09:00:00Z; a day, as 2026-03-01, is its last second in the site's zone.",
      valueName: "time"
    )
  )
  var now: Moment?

  /// The moment that the system's clock shows.
  var clock: Timestamp { Timestamp(seconds: Int64(Date().timeIntervalSince1970)) }
}
