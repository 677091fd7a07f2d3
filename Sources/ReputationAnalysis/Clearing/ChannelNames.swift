import ReputationModel

/// What a channel is called before a reader.
public enum ChannelName: Sendable, Hashable {
  /// By the source's name.
  case named(String)
  /// By a number in the order of the channels, as its name would tell what the team looks for.
  case numbered(Int)
}

/// The names of channels as a reader may know them.
struct ChannelNames: Sendable {
  private let names: [String: ChannelName]

  /// The names of `sources`, in the order in which they are shown.
  ///
  /// Below the team no name is shown that holds a query, unless the query is the brand's own name. The public sees
  /// configured names alone: others are made of the names of files.
  init(_ sources: [String], of reputation: Reputation, clearance: Clearance) {
    let secrets = clearance < .team ? ChannelNames.secrets(reputation) : []
    let configured = Set(reputation.configuration.sources.map(\.name))
    var names: [String: ChannelName] = [:]
    for (index, source) in sources.enumerated() {
      let key = Key(source)
      let isHidden =
        secrets.contains { key.holds($0) } || (clearance == .public && !configured.contains(source))
      names[source] = isHidden ? .numbered(index + 1) : .named(source)
    }
    self.names = names
  }

  func name(of source: String) -> ChannelName { names[source] ?? .numbered(0) }

  /// A text as names and queries compare.
  private struct Key: Hashable {
    let slug: String
    let lowercased: String

    init(_ text: String) {
      slug = Slug.make(from: text)
      lowercased = text.lowercased()
    }

    /// Whether the words of `other`, or its signs where it has no Latin letters, stand in this one.
    func holds(_ other: Key) -> Bool {
      if !other.slug.isEmpty, "-\(slug)-".contains("-\(other.slug)-") { return true }
      return !other.lowercased.isEmpty && lowercased.contains(other.lowercased)
    }
  }

  /// What is searched for, but for the brand's own names.
  private static func secrets(_ reputation: Reputation) -> Set<Key> {
    let configuration = reputation.configuration
    var queries = Set(reputation.store.everyQuery)
    queries.formUnion(reputation.incidents.flatMap(\.incident.queries))
    queries.formUnion((reputation.search?.queries ?? []).map(\.query))
    let own = Set((configuration.brand.terms + [configuration.site.name]).map { Key($0).slug })
    return Set(queries.map(Key.init).filter { !own.contains($0.slug) })
  }
}
