/// How the addresses of articles are made, below the language's own folder.
public struct Permalink: Sendable, Hashable {
  /// A piece of the address: a text as it is, or what an article fills in.
  public enum Piece: Sendable, Hashable {
    case text(String)
    case placeholder(Placeholder)
  }

  /// What an article fills in; the words are those of the configuration, after a colon.
  public enum Placeholder: String, Sendable, Hashable, CaseIterable {
    /// The day of publication in the site's zone.
    case year, month, day
    /// The last part of the article's own address.
    case slug
    /// The language's word for articles.
    case section
  }

  /// The pieces, in order.
  public let pieces: [Piece]
  /// Where it is written; `nil` for the usual one.
  public let location: SourceLocation?

  /// An address of those pieces.
  public init(_ pieces: [Piece], location: SourceLocation? = nil) {
    self.pieces = pieces
    self.location = location
  }

  /// `/:section/:slug/`.
  public static let usual = Permalink([
    .text("/"), .placeholder(.section), .text("/"), .placeholder(.slug), .text("/"),
  ])

  /// The path below the language's folder, with a slash at both ends.
  public func path(section: String, slug: String, day: CalendarDay) -> String {
    let date = day.date
    return pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .placeholder(.year): String(date.year)
      case .placeholder(.month): date.month.twoDigits
      case .placeholder(.day): date.day.twoDigits
      case .placeholder(.slug): slug
      case .placeholder(.section): section
      }
    }.joined()
  }
}
