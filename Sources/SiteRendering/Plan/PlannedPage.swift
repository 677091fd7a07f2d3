import ReputationModel

/// A page of the public site that is to be.
public struct PlannedPage: Sendable, Hashable {
  /// What stands on it.
  ///
  /// Articles and pages are named by their place in the content.
  enum Kind: Sendable, Hashable {
    case home
    case article(Int)
    /// The articles of a language, a part of them a page; `number` counts from 1.
    case articleList(number: Int)
    case tagIndex
    /// The articles on a subject, by its slug.
    case tag(String, number: Int)
    case page(Int)
    case notFound
    /// A former address of a page, and where that page is now.
    case redirect(to: String)
  }

  /// The page in one of its languages.
  struct Alternate: Sendable, Hashable {
    /// The language.
    let language: LanguageCode
    /// The path from the site's root.
    let path: String
  }

  /// What stands on it.
  let kind: Kind
  /// Its language.
  let language: LanguageCode
  /// Its address: the path from the site's root, with a slash at both ends where it is a folder.
  let path: String
  /// The file that is written for it.
  let file: RelativePath
  /// The content file it comes from, if one.
  let source: SourceLocation?
  /// When its content last changed, as far as is known.
  var modified: Timestamp?
  /// Whether search engines may list it under its own address.
  var isIndexable: Bool
  /// The page in every language it exists in, its own included, the site's own language first; empty where
  /// there is no translation.
  var alternates: [Alternate] = []
}
