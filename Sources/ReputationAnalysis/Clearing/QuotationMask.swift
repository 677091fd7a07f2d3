/// Makes of a stranger's text what readers of a quotation may read of it.
struct QuotationMask: Sendable {
  /// The brand's accounts, which may be read.
  private let accounts: Set<String>
  /// `nil` where authors are shown by name: then whom they name is no secret either.
  private let profiles: ProfileMask?

  /// A mask for readers to whom authors are shown by name.
  init() { (accounts, profiles) = ([], nil) }

  /// A mask for others, which leaves `own` accounts and addresses.
  ///
  /// - Parameter newsHosts: Hosts whose addresses are no person's.
  init(own: OwnAccounts, newsHosts: Set<String>) {
    accounts = own.accounts
    profiles = ProfileMask(own: own, newsHosts: newsHosts)
  }

  /// The text without contacts, and without accounts and profiles where authors are not named.
  func mask(_ text: String) -> String {
    guard let profiles else { return ContactMask.mask(text) }
    return ContactMask.mask(profiles.mask(ContactMask.withoutShapeless(text))) {
      accounts.contains(OwnAccounts.account($0))
    }
  }
}
