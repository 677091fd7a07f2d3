import ReputationModel

/// What all public pages of one language share, made once.
struct PublicEdition: Sendable {
  let strings: Strings
  let localizer: Localizer
  let sections: SectionPaths
  /// The navigation by the path of the page that is current, and without a current one under an empty path.
  let navigation: [String: String]
  let footer: String

  var language: LanguageCode { strings.language }
}
