import ReputationModel

extension Finding {
  /// Two documents would have one address.
  static func duplicateSlug(
    _ slug: String,
    _ language: LanguageCode,
    _ severity: Finding.Severity,
    at places: FieldPlaces,
    first: FieldPlaces
  ) -> Finding {
    Finding(
      rule: "content.duplicate-slug",
      severity: severity,
      location: places.location(of: "slug"),
      message: "\(places.file) and \(first.file) have the same slug in the language \(language)",
      found: slug,
      expected: "a slug of its own; the first is at \(first.location(of: "slug"))",
      fix: "write another `slug` in one of the two files"
    )
  }

  /// A group of translations has two documents in one language.
  static func duplicateTranslation(
    _ key: String?,
    _ language: LanguageCode,
    _ severity: Finding.Severity,
    at places: FieldPlaces,
    first: FieldPlaces
  ) -> Finding {
    Finding(
      rule: "content.duplicate-translation",
      severity: severity,
      location: places.location(of: "translation-key"),
      message: "\(places.file) and \(first.file) are both the translation into \(language)",
      found: key?.excerpt,
      expected: "one document a language; the first is at \(first.location(of: "translation-key"))",
      fix: "correct `language` or `translation-key` in one of the two files"
    )
  }

  /// Two incidents have one identifier.
  static func duplicateIncident(_ id: String, at places: FieldPlaces, first: FieldPlaces) -> Finding {
    Finding(
      rule: "content.duplicate-incident",
      severity: .error,
      location: places.location(of: "id"),
      message: "\(places.file) and \(first.file) have the same incident id",
      found: id,
      expected: "an id of its own; the first is at \(first.location(of: "id"))",
      fix: "write another `id` in one of the two files"
    )
  }

  /// An incident that is referred to does not exist.
  static func unknownIncident(
    _ id: String,
    field: String,
    nearest: String?,
    at location: SourceLocation
  ) -> Finding {
    Finding(
      rule: "content.unknown-incident",
      severity: .error,
      location: location,
      message: "`\(field)` names an incident that does not exist",
      found: id.excerpt,
      expected: "the id of a file in content/incidents",
      fix: nearest.map { "did you mean `\($0)`?" }
    )
  }

  /// An entry of the ledger names an incident that does not exist.
  static func ledgerNamesNoIncident(_ id: String, nearest: String?, at location: SourceLocation) -> Finding {
    Finding(
      rule: "ledger.unknown-incident",
      severity: .warning,
      location: location,
      message: "the entry names an incident that does not exist, and files the mention nowhere",
      found: id.excerpt,
      expected: "the id of a file in content/incidents",
      fix: nearest.map { "did you mean `\($0)`?" }
    )
  }

  /// An article is signed with what is nearly the name of one of the authors.
  static func misspeltAuthor(_ name: String, meant: String, at location: SourceLocation) -> Finding {
    Finding(
      rule: "content.misspelt-author",
      severity: .warning,
      location: location,
      message: "one letter parts the name from an author, among whose articles it is not listed",
      found: name.excerpt,
      expected: "the name or slug of a file in content/authors, or of somebody who has none",
      fix: "did you mean `\(meant)`?"
    )
  }

  /// An article waits for its time.
  static func articleToCome(_ moment: String, key: String, at location: SourceLocation) -> Finding {
    Finding(
      rule: "content.scheduled",
      severity: .note,
      location: location,
      message: "the article is not published before this moment, and is on no page until then",
      found: "\(key) \(moment)",
      fix: "nothing, if that is meant; else correct `\(key)`"
    )
  }

  /// Two authors of a language have one name, and articles could mean either.
  static func duplicateAuthor(_ name: String, at places: FieldPlaces, first: FieldPlaces) -> Finding {
    Finding(
      rule: "content.duplicate-author",
      severity: .error,
      location: places.location(of: "name"),
      message:
        "\(places.file) and \(first.file) are both about one name, so that no article could tell whom it means",
      found: name.excerpt,
      expected: "a name of its own; the first is at \(first.location(of: "name"))",
      fix: "write in one of the two what tells them apart"
    )
  }

  /// A correction that nobody can have made yet.
  static func correctionToCome(at location: SourceLocation) -> Finding {
    Finding(
      rule: "content.correction-in-future",
      severity: .error,
      location: location,
      message: "the correction is dated in the future",
      expected: "the moment at which the text was changed",
      fix: "correct `at`"
    )
  }

  /// A video that is shown and says that it is published later.
  static func videoToCome(at location: SourceLocation) -> Finding {
    Finding(
      rule: "content.video-in-future",
      severity: .warning,
      location: location,
      message: "the video is dated after the day on which readers see it",
      expected: "the day on which the video was first published",
      fix: "correct `uploaded`"
    )
  }

  /// A series whose name gives no address, so that it has no page.
  static func seriesWithoutAddress(_ series: String, at location: SourceLocation) -> Finding {
    Finding(
      rule: "content.series-without-address",
      severity: .warning,
      location: location,
      message: "no address can be made from the name of the series, which is left out",
      found: series.excerpt,
      expected: "a name in Latin letters",
      fix: "write the name in Latin letters in every article of the series"
    )
  }

  /// A subject whose name gives no address, so that it has no page.
  static func tagWithoutAddress(_ tag: String, at location: SourceLocation) -> Finding {
    Finding(
      rule: "content.tag-without-address",
      severity: .warning,
      location: location,
      message: "no address can be made from the subject, which is left out",
      found: tag.excerpt,
      expected: "a subject in Latin letters",
      fix: "write it in Latin letters, or delete it"
    )
  }

  /// Two articles of a series want one place in it.
  static func sharedSeriesPlace(_ order: Int?, at places: FieldPlaces, first: FieldPlaces) -> Finding {
    Finding(
      rule: "content.shared-series-order",
      severity: .warning,
      location: places.location(of: "series-order"),
      message:
        "\(places.file) and \(first.file) have the same place in their series; the earlier one comes first",
      found: order.map(String.init),
      expected: "a `series-order` of its own; the first is at \(first.location(of: "series-order"))",
      fix: "write another number in one of the two"
    )
  }
}
