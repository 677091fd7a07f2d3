/// What search engines are to be told of a site's pages: what was added, what changed, and what is no more.
public struct IndexNowBatch: Sendable, Hashable {
  /// What became of a page.
  public enum Change: String, Sendable, Hashable, Codable {
    case added, updated, removed
  }

  /// A page of which there is something to tell.
  public struct Entry: Sendable, Hashable, Codable {
    /// Its whole address.
    public let url: String
    /// What became of it.
    public let change: Change
    /// The digest of what it says now; `nil` where it is no more.
    public let digest: String?

    /// An entry of that page.
    public init(url: String, change: Change, digest: String?) {
      self.url = url
      self.change = change
      self.digest = digest
    }
  }

  /// The most addresses a request may have (https://www.indexnow.org/documentation).
  public static let addressesPerRequest = 10_000

  /// The entries, in the order of their addresses.
  public let entries: [Entry]

  /// The difference between the pages that search engines were told of and those there are, each by its whole address
  /// with a digest of what it says.
  public init(announced: [String: String], current: [String: String]) {
    var entries: [Entry] = []
    for (url, digest) in current where announced[url] != digest {
      entries.append(Entry(url: url, change: announced[url] == nil ? .added : .updated, digest: digest))
    }
    for url in announced.keys where current[url] == nil {
      entries.append(Entry(url: url, change: .removed, digest: nil))
    }
    self.entries = entries.sorted { $0.url.utf8.lexicographicallyPrecedes($1.url.utf8) }
  }

  /// A batch of those entries.
  public init(entries: [Entry]) { self.entries = entries }

  /// The entries, so many a request as one may have.
  public func requests(of most: Int = addressesPerRequest) -> [[Entry]] {
    stride(from: 0, to: entries.count, by: most).map { Array(entries[$0..<min($0 + most, entries.count)]) }
  }
}
