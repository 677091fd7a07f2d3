extension MentionFormat {
  /// Reads a file of this format whose text is in UTF-8.
  func read(_ text: UnsafeRawBufferPointer, of file: MentionFile) -> FileReading {
    switch self {
    case .jsonLines: JSONLinesReader(file: file).read(text)
    case .json: JSONArrayReader(file: file).read(text)
    case .csv: CSVReader(file: file).read(text)
    case .googleAlerts: FeedReader<GoogleAlertsFields>(file: file).read(text)
    case .googleAlertsEmail: GoogleAlertsMailReader(file: file).read(text)
    case .rss, .atom: FeedReader<FeedFields>(file: file).read(text)
    case .gdelt: DocumentReader(format: .gdelt, file: file).read(text)
    case .hackerNews: DocumentReader(format: .hackerNews, file: file).read(text)
    case .mastodon: DocumentReader(format: .mastodon, file: file).read(text)
    case .reddit: DocumentReader(format: .reddit, file: file).read(text)
    case .youTube: DocumentReader(format: .youTube, file: file).read(text)
    case .googleBusinessProfile: DocumentReader(format: .googleBusinessProfile, file: file).read(text)
    case .trustpilot: DocumentReader(format: .trustpilot, file: file).read(text)
    case .jsonFeed: DocumentReader(format: .jsonFeed, file: file).read(text)
    }
  }

  /// Whether every text of the format is in UTF-8, so that another encoding is a mistake and not to be guessed.
  var isAlwaysUTF8: Bool { self != .csv }
}
