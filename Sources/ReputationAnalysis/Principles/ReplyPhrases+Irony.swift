extension ReplyPhrases {
  /// Phrases of one kind, as a line.
  ///
  /// Rudeness that is dressed up, and threats with courts and lawyers, are made of such lines, one file a language. Wonder
  /// is mockery only about those who did not complain: «qué raro que nadie le atendiera» regrets something, and
  /// *interesting that you mention it* is no irony. Advice is blame only where it tells the author what to read, and what
  /// belongs to a court is a threat only where somebody goes there: lawyers also confirm that a refund is due.
  static func line(_ kind: String, _ phrases: String) -> String { "\(kind): \(phrases)\n" }
}
