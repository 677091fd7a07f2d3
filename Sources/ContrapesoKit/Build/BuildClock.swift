import ReputationModel

/// The moment a build takes for now, so that the same input gives the same site.
enum BuildClock {
  /// The moment, from the strongest of four: `--now`, `SOURCE_DATE_EPOCH`, the configuration's `as-of`, the clock.
  ///
  /// `SOURCE_DATE_EPOCH` is a number of seconds since 1970, as https://reproducible-builds.org/specs/source-date-epoch
  /// defines it.
  static func now(
    option: StatedMoment?,
    sourceDateEpoch: Timestamp?,
    site: SiteIdentity,
    clock: Timestamp
  ) -> Timestamp {
    option?.moment(in: site.timeZone) ?? sourceDateEpoch ?? site.asOf ?? clock
  }
}
