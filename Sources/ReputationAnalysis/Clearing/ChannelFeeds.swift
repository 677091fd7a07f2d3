import ReputationModel

/// Which source brought each channel.
///
/// Mentions may name a channel of their own; then the freshness of the source whose file they stand in is the channel's:
/// that nobody wrote on a channel for a week does not mean that nobody looked.
struct ChannelFeeds: Sendable {
  /// How fresh a channel is.
  struct Feed: Sendable {
    let dataThrough: Timestamp?
    let isStale: Bool
    /// How long it may be silent, in seconds.
    let staleAfter: Int64
  }

  private let feeds: [Feed?]
  private let ofSources: [String: Feed]

  /// The feeds of the channels of a store, in the order of its sources.
  init(_ reputation: Reputation) {
    let store = reputation.store
    var files = store.sources.map { _ in Set<Int>() }
    // Neighbours are mostly of one file, which is then looked at once.
    var latest = store.sources.map { _ in -1 }
    for index in 0..<store.count {
      let (source, file) = (store.sourceIndex(at: index), store.fileIndex(at: index))
      guard latest[source] != file else { continue }
      latest[source] = file
      files[source].insert(file)
    }
    let figures = Dictionary(reputation.sources.map { ($0.name, $0) }) { first, _ in first }
    let configuration = reputation.configuration
    func feed(_ source: SourceFigures) -> Feed {
      Feed(
        dataThrough: source.dataThrough,
        isStale: source.isStale,
        staleAfter: configuration.staleAfter(of: source.name)
      )
    }
    ofSources = figures.mapValues(feed)
    feeds = zip(store.sources, files).map { name, files in
      if let own = figures[name] { return feed(own) }
      let sources = Set(files.compactMap { ChannelFeeds.source(of: store.files[$0], configuration.sources) })
      let feeding = sources.compactMap { figures[$0] }.map(feed)
      // Of several sources the freshest tells.
      return feeding.max { ($0.dataThrough?.seconds ?? .min) < ($1.dataThrough?.seconds ?? .min) }
    }
  }

  subscript(source: Int) -> Feed? { feeds[source] }

  /// That of a source which brought nothing about the brand.
  func feed(of source: String) -> Feed? { ofSources[source] }

  /// The name of the source that a file belongs to.
  static func source(of file: String, _ sources: [MentionSource]) -> String? {
    let configured = sources.first { source in
      guard let path = source.path else { return file == "output of \(source.name)" }
      return file == path || file.hasPrefix("\(path)/")
    }
    if let configured { return configured.name }
    // As the intake names the sources of files that no configuration names.
    let name = file.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return String(name) }
    return String(name[..<dot])
  }
}
