import ReputationModel

/// Under which addresses search engines may show the articles: those of their pages, and those they had before.
public struct ArticleAddresses: Sendable {
  private let addresses: [String: [String]]

  /// The addresses, with scheme and host, by the articles' files; the plan of pages knows them.
  public init(_ addresses: [String: [String]] = [:]) { self.addresses = addresses }

  /// What pages of results have in common with the addresses of an article.
  func keys(of article: Article) -> [String] {
    (addresses[article.location.file] ?? []).map(AddressKey.of)
  }
}
