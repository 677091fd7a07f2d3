import Foundation
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
  /// Below the team no name is shown that holds a query or a competitor's name, unless it is the brand's own. The public sees
  /// configured names alone: others are made of the names of files.
  init(_ sources: [String], of reputation: Reputation, clearance: Clearance) {
    let secrets = clearance < .team ? Secrets(reputation) : nil
    let configured = Set(reputation.configuration.sources.map(\.name))
    var names: [String: ChannelName] = [:]
    for (index, source) in sources.enumerated() {
      let isHidden =
        secrets?.stand(in: source) ?? false || (clearance == .public && !configured.contains(source))
      names[source] = isHidden ? .numbered(index + 1) : .named(source)
    }
    self.names = names
  }

  func name(of source: String) -> ChannelName { names[source] ?? .numbered(0) }

  /// What is searched for, but for the brand's own names, and the competitors that are watched.
  private struct Secrets {
    private let words: TextFinder
    private let signs: TextFinder

    init(_ reputation: Reputation) {
      let configuration = reputation.configuration
      var queries = Set(reputation.store.everyQuery)
      queries.formUnion(reputation.incidents.flatMap(\.incident.queries))
      queries.formUnion((reputation.search?.queries ?? []).map(\.query))
      queries.formUnion(configuration.brand.competitors.flatMap { [$0.name] + $0.terms })
      let own = Set((configuration.brand.terms + [configuration.site.name]).map { Slug.make(from: $0) })
      let secrets = queries.map { (text: $0, slug: Slug.make(from: $0)) }.filter { !own.contains($0.slug) }
      words = TextFinder(secrets.lazy.map(\.slug).filter { !$0.isEmpty }.map(Secrets.framed))
      signs = TextFinder(secrets.lazy.map { Secrets.folded($0.text) })
    }

    /// Whether the words of any of them, or its signs where it has no Latin letters, stand in a name.
    func stand(in name: String) -> Bool {
      words.finds(in: Secrets.framed(Slug.make(from: name))) || signs.finds(in: Secrets.folded(name))
    }

    /// Words as they are found: whole ones, and not parts of others.
    private static func framed(_ slug: String) -> String { "-\(slug)-" }

    /// Signs as they are found: the same in every case and in every way of composing them.
    private static func folded(_ text: String) -> String {
      text.lowercased().precomposedStringWithCanonicalMapping
    }
  }
}
