import ReputationModel

/// The files below `site-templates`: the built-in ones, and the site's own where it has one of the same path.
public struct TemplateFiles: Sendable {
  /// The folder of a site in which its own files lie.
  static let folder = "site-templates"

  private let builtIn: [String: String]
  private let own: [String: String]

  /// The built-in files, overlaid with the site's own texts, by path below `site-templates`.
  public init(own: [String: String] = [:]) { self.init(builtIn: EmbeddedTemplates.files, own: own) }

  init(builtIn: [String: String], own: [String: String]) {
    self.builtIn = builtIn
    self.own = own
  }

  /// The text of a file, the site's own first.
  func text(_ path: String) -> String? { own[path] ?? builtIn[path] }

  /// The text of the built-in file of that path, whatever the site says.
  func builtInText(_ path: String) -> String? { builtIn[path] }

  /// The site's own text of that path, if it has one.
  func ownText(_ path: String) -> String? { own[path] }

  /// Every path with that beginning and ending, in the order of the alphabet.
  func paths(from folder: String = "", ending: String) -> [String] {
    Set(builtIn.keys).union(own.keys).filter { $0.hasPrefix(folder) && $0.hasSuffix(ending) }.sorted()
  }

  /// The place of a file in findings.
  static func location(_ path: String, line: Int = 0, column: Int = 0) -> SourceLocation {
    SourceLocation(file: "\(folder)/\(path)", line: line, column: column)
  }
}
