import ReputationModel

/// What the configuration names as the brand's own: its profiles on networks (`brand.same-as`,
/// `brand.owned`) and its sites.
///
/// It is the one place that says what is the brand's own. A name alone makes nothing so: whoever may call himself
/// like the brand does.
struct OwnAccounts: Sendable {
  /// Whether the configuration names nothing.
  let isEmpty: Bool
  private let addresses: AddressPatterns
  /// The accounts of each network that has any, by its host, in lower case and without `@`.
  private let accountsOfHost: [String: Set<String>]
  /// The hosts by the name that a source of that network may have, such as `plaza` of `plaza.example`.
  private let hostsOfName: [String: [String]]
  /// All those accounts, by their bytes.
  private let names: [[UInt8]]
  private let places: OwnPlaces

  /// What is its own by `brand`.
  init(_ brand: Brand) {
    isEmpty = brand.owned.isEmpty && brand.sameAs.isEmpty
    addresses = AddressPatterns((brand.owned + brand.sameAs).map(OwnAccounts.withoutAlias))
    var accounts: [String: Set<String>] = [:]
    for address in brand.sameAs + brand.owned.filter({ $0.contains("/@") }) {
      let (host, path) = OwnAccounts.parts(address)
      guard let last = path.split(separator: "/").last, !last.contains("*") else { continue }
      accounts[host, default: []].insert(OwnAccounts.account(String(last)))
    }
    var hostsOfName: [String: [String]] = [:]
    for host in accounts.keys.sorted() {
      for name in OwnAccounts.names(ofHost: host) { hostsOfName[name, default: []].append(host) }
    }
    accountsOfHost = accounts
    names = Set(accounts.values.lazy.flatMap(\.self)).sorted().map { Array($0.utf8) }
    places = OwnPlaces(
      (brand.owned + brand.sameAs).map { address in
        let (host, path) = OwnAccounts.parts(address)
        return (host, String(path))
      }
    )
    self.hostsOfName = hostsOfName
  }

  /// The brand's accounts on all networks.
  var accounts: Set<String> { accountsOfHost.values.reduce(into: []) { $0.formUnion($1) } }

  /// Whether the address is the brand's: one of its profiles or sites, or below one.
  func owns(_ address: String) -> Bool {
    addresses.matches(OwnAccounts.withoutAlias(address), wholeNames: true)
  }

  /// The brand's accounts on the network of that mention; `nil` where the configuration names none there.
  func accounts(ofNetworkOf mention: Int, _ store: MentionStore) -> Set<String>? {
    for address in [store.authorURL(at: mention), store.url(at: mention)].compactMap({ $0 }) {
      if let accounts = accountsOfHost[OwnAccounts.parts(address).host] { return accounts }
    }
    let source = String(decoding: PlainName.letters(of: store.source(at: mention)), as: UTF8.self)
    let accounts = (hostsOfName[source] ?? []).flatMap { accountsOfHost[$0] ?? [] }
    return accounts.isEmpty ? nil : Set(accounts)
  }

  /// Whether the brand itself wrote the mention.
  ///
  /// The profile tells, else the account on a network where the brand has one, else that it stands on one of the
  /// brand's sites and is none of a reader's.
  func wrote(_ mention: Int, _ store: MentionStore) -> Bool {
    guard !isEmpty else { return false }
    let handle = store.authorHandle(at: mention).map(OwnAccounts.account)
    if let profile = store.authorURL(at: mention) {
      if owns(profile) { return true }
      // A number in the place of the name: the account tells.
      guard let handle else { return false }
      return accountsOfHost[OwnAccounts.parts(profile).host]?.contains(handle) ?? false
    }
    if let handle, let accounts = accounts(ofNetworkOf: mention, store) { return accounts.contains(handle) }
    guard let address = store.url(at: mention), owns(address) else { return false }
    switch store.kind(at: mention) {
    case .comment, .review, .forum, .message: return false
    case .post, .news, .video, .other: return true
    }
  }

  /// The mentions that the brand itself wrote, as places in the store.
  ///
  /// Nearly all are ruled out by the bytes of their account and of their address, so that a million of them cost
  /// little.
  func mentions(of store: MentionStore) -> [Int] {
    guard !isEmpty else { return [] }
    let parts = (store.count + OwnAccounts.partSize - 1) / OwnAccounts.partSize
    return Array(
      Concurrently.map(parts) { part in
        let range = part * OwnAccounts.partSize..<min((part + 1) * OwnAccounts.partSize, store.count)
        return range.filter { mayHaveWritten($0, store) && wrote($0, store) }
      }.joined()
    )
  }

  /// So many mentions are looked at on one core.
  private static let partSize = 1 << 15

  private func mayHaveWritten(_ mention: Int, _ store: MentionStore) -> Bool {
    store.withOrigin(at: mention) { handle, profile, url in
      if let handle, isNamed(handle) { return true }
      if let profile { return places.mayBe(profile) }
      return url.map(places.mayBe) ?? false
    }
  }

  /// Whether the account may be one of the brand's.
  private func isNamed(_ handle: UnsafeRawBufferPointer) -> Bool {
    let begin = handle.first == UInt8(ascii: "@") ? 1 : 0
    return names.contains { name in
      // Letters of other scripts may have small ones of another length.
      (handle.count - begin == name.count || handle.contains { $0 >= 0x80 })
        && OwnPlaces.isThere(name, at: begin, in: handle)
    }
  }

  /// An account as it is compared.
  static func account(_ handle: String) -> String {
    let lower = handle.lowercased()
    return lower.hasPrefix("@") ? String(lower.dropFirst()) : lower
  }

  /// The host of an address, which needs no scheme, and its path.
  private static func parts(_ address: String) -> (host: String, path: Substring) {
    var rest = withoutAlias(address)[...]
    if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
    let host = rest.prefix { !"/?#".contains($0) }
    let path = rest.dropFirst(host.count).prefix { !"?#".contains($0) }
    return (String(host), path)
  }

  /// The address under the one host of those that a network goes by.
  private static func withoutAlias(_ address: String) -> String {
    var text = address.lowercased()[...]
    for scheme in ["https://", "http://", "//"] where text.hasPrefix(scheme) {
      text = text.dropFirst(scheme.count)
    }
    for prefix in ["www.", "m.", "mobile."] where text.hasPrefix(prefix) {
      text = text.dropFirst(prefix.count)
    }
    return text.hasPrefix("twitter.com") ? "x.com" + text.dropFirst("twitter.com".count) : String(text)
  }

  private static func names(ofHost host: String) -> [String] {
    let names =
      [host] + host.split(separator: ".").dropLast().map(String.init) + (host == "x.com" ? ["twitter"] : [])
    return names.map { String(decoding: PlainName.letters(of: $0), as: UTF8.self) }
  }
}
