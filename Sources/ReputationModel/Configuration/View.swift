/// A part of the site that not everybody may read.
public struct View: Sendable, Hashable {
  /// Who keeps strangers out.
  public enum Protection: String, Sendable, Hashable, CaseIterable {
    case none, host, passphrase
  }

  /// Its address below the site's, with a slash at both ends.
  public var path: String
  /// Who may read it.
  public var clearance: Clearance
  /// Who keeps strangers out.
  public var protection: Protection
  /// The language of its words; the site's own where `nil`.
  public var language: LanguageCode?
  /// Where the view stands in the configuration.
  public var location: SourceLocation

  /// Whether everybody may read it and know of it, so that public pages may link to it.
  public var isPublic: Bool { clearance == .public && protection == .none }

  /// A view.
  public init(
    path: String,
    clearance: Clearance,
    protection: Protection,
    language: LanguageCode? = nil,
    location: SourceLocation
  ) {
    self.path = path
    self.clearance = clearance
    self.protection = protection
    self.language = language
    self.location = location
  }
}
