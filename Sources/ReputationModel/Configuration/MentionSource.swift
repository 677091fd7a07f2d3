/// One place mentions come from.
public struct MentionSource: Sendable, Hashable {
  /// Where its data are.
  public enum Origin: Sendable, Hashable {
    /// A file or folder below the site.
    case path(String)
    /// What a program prints.
    case run(SourceProgram)
  }

  /// Which comes first in dates such as 1/2/2026.
  public enum DateOrder: String, Sendable, Hashable, CaseIterable {
    case dayFirst = "day-first"
    case monthFirst = "month-first"
  }

  /// Its name, which becomes the mentions' source.
  public var name: String
  /// Where its data are.
  public var origin: Origin
  /// The format, where it is not to be told from the content.
  public var format: String?
  /// Our field to their column.
  public var columns: [String: String]
  /// What comes first in its dates; where `nil`, they tell themselves or are refused.
  public var dates: DateOrder?
  /// After this many seconds its data are stale; the site's own limit where `nil`.
  public var staleAfter: Int64?
  /// Where the entry stands in the configuration.
  public var location: SourceLocation

  /// A source.
  public init(
    name: String,
    origin: Origin,
    format: String? = nil,
    columns: [String: String] = [:],
    dates: DateOrder? = nil,
    staleAfter: Int64? = nil,
    location: SourceLocation
  ) {
    self.name = name
    self.origin = origin
    self.format = format
    self.columns = columns
    self.dates = dates
    self.staleAfter = staleAfter
    self.location = location
  }

  /// A source of files.
  public init(
    name: String,
    path: String,
    format: String? = nil,
    columns: [String: String] = [:],
    dates: DateOrder? = nil,
    staleAfter: Int64? = nil,
    location: SourceLocation
  ) {
    self.init(
      name: name,
      origin: .path(path),
      format: format,
      columns: columns,
      dates: dates,
      staleAfter: staleAfter,
      location: location
    )
  }
}

extension MentionSource {
  /// The file or folder; `nil` where the data come from a program.
  public var path: String? {
    guard case .path(let path) = origin else { return nil }
    return path
  }

  /// The program; `nil` where the data are in files.
  public var program: SourceProgram? {
    guard case .run(let program) = origin else { return nil }
    return program
  }
}
