import ReputationModel

extension DocumentFormat {
  /// The articles of GDELT's document search, `mode=artlist`.
  static let gdelt = DocumentFormat(
    name: "GDELT",
    kind: .news,
    items: ["articles[]"],
    isEmptyWithoutItems: true,
    fields: [
      DocumentField("url", .url),
      DocumentField("title", .title),
      // When GDELT saw the article: the nearest to its publication that is told.
      DocumentField("seendate", .published),
      DocumentField("domain", .publisher),
      DocumentField("language", .language, .text(GDELTLanguage.code)),
    ],
    head: ["timeline", "tonechart"],
    mistake: { head in
      guard let found = ["timeline", "tonechart"].first(where: { head[$0] != nil }) else { return nil }
      return DocumentMistake(
        message: "a timeline or a chart of GDELT counts articles and is no list of them",
        found: "`\(found)`",
        expected: "`articles`",
        fix: "ask GDELT with mode=artlist, or move the file out of the folder"
      )
    }
  )

  /// How the refusals begin that GDELT gives as plain text, with a status that says that all is well.
  static let beginningsOfGDELTRefusals = [
    "Timespan is too short", "Please limit requests to one every", "The specified phrase is too short",
    "Your query was too short or too long", "One or more of your keywords were",
  ]
}
