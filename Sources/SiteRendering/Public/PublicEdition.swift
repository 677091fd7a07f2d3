import ReputationModel

/// What all public pages of one language share, made once.
struct PublicEdition: Sendable {
  let strings: Strings
  let localizer: Localizer
  let sections: SectionPaths
  /// The templates with the language's words in them.
  let templates: TemplateLibrary
  /// The navigation by the path of the page that is current, and without a current one under an empty path.
  let navigation: [String: String]
  let footer: String
  /// The feeds that every page names.
  let feeds: [PageFrame.Feed]
  /// The header of pages without translations, by the same paths.
  var headers: [String: String] = [:]

  var language: LanguageCode { strings.language }

  /// A table of a text in what lets it scroll; the bare table where that template is missing, which is told of.
  func framed(_ table: String) -> String {
    let values: TemplateValues = ["label": strings["article.table"], "table": table]
    return (try? templates.render("partials/table", values)) ?? table
  }
}
