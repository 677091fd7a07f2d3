package import ReputationModel

/// A page of the public site that is to be.
public struct PlannedPage: Sendable, Hashable {
  /// What stands on it.
  ///
  /// Articles and pages are named by their place in the content.
  package enum Kind: Sendable, Hashable {
    case home
    case article(Int)
    /// The articles of a language, a part of them a page; `number` counts from 1.
    case articleList(number: Int)
    case tagIndex
    /// The articles on a subject, by its slug.
    case tag(String, number: Int)
    case page(Int)
    /// Somebody who signs articles, by the place in the content; `number` counts the parts of the list of articles.
    case author(Int, number: Int)
    case authorIndex
    /// The articles of a series, by its place among those of the language.
    case series(Int, number: Int)
    /// What was corrected in the articles of a language.
    case corrections(number: Int)
    /// What the press finds, where it is no page of the content; from the second part on its list of releases.
    case press(number: Int)
    case notFound
    /// A former address of a page, and where that page is now.
    case redirect(to: String)
  }

  /// The page in one of its languages.
  package struct Alternate: Sendable, Hashable {
    /// The language.
    package let language: LanguageCode
    /// The path from the site's root.
    package let path: String
  }

  /// What stands on it.
  package let kind: Kind
  /// Its language.
  package let language: LanguageCode
  /// Its address: the path from the site's root, with a slash at both ends where it is a folder.
  package let path: String
  /// The file that is written for it.
  package let file: RelativePath
  /// The content file it comes from, if one.
  package let source: SourceLocation?
  /// When its content last changed, as far as is known.
  package var modified: Timestamp?
  /// Whether search engines may list it under its own address.
  package var isIndexable: Bool
  /// The page in every language it exists in, its own included, the site's own language first; empty where
  /// there is no translation.
  package var alternates: [Alternate] = []
}
