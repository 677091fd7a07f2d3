import ReputationModel

/// What speaks for somebody who pretends to be the brand.
///
/// A name that looks the same to an eye, or the brand's name with a word that claims to speak for it, suffices; so
/// does the very name of the brand's account with other signs between the letters, where the configuration names that
/// account. A name of which one or two letters differ, or with a number behind it, needs that the account also goes
/// by the brand's very name. The brand's own accounts and outlets of news are not suspected, nor is a name that is
/// the brand's and nothing more: namesakes are many.
struct ImpersonationSigns: Sendable {
  private let names: BrandNames
  private let own: OwnAccounts

  init(_ names: BrandNames, _ own: OwnAccounts) {
    self.names = names
    self.own = own
  }

  /// The signs in the names of the author of `mentions`; empty where they do not suffice for a suspicion.
  func signs(in mentions: ArraySlice<UInt32>, store: MentionStore) -> [SignEvidence] {
    guard let latest = mentions.last.map({ Int($0) }), mayBeLike(latest, store) else { return [] }
    guard !mentions.allSatisfy({ store.kind(at: Int($0)) == .news }) else { return [] }
    var signs: [VoiceSign] = []
    var suffices = false
    let name = store.authorName(at: latest)
    let bearsName = name.map(names.isName) ?? false
    if let handle = store.authorHandle(at: latest),
      let (likeness, isFaint) = likeness(ofAccount: handle, latest, store)
    {
      signs.append(.accountLike(likeness, account: handle))
      if !isFaint {
        suffices = true
      } else if let name, bearsName, names.hasWords(of: name) || !likeness.isOfLetters {
        signs.append(.bearsName(name: name))
        suffices = true
      }
    }
    if let name, let likeness = names.likeness(of: name), !likeness.isFaint {
      signs.append(.nameLike(likeness, name: name))
      suffices = true
    }
    guard suffices, !isTakenAsOwn(latest, store) else { return [] }
    let places = mentions.map { Int($0) }
    return signs.map { SignEvidence($0, places) }
  }

  /// What the account is like, and whether that is by chance often enough.
  private func likeness(ofAccount handle: String, _ mention: Int, _ store: MentionStore) -> (
    Likeness, isFaint: Bool
  )? {
    if let likeness = names.likeness(of: handle, isAccount: true) { return (likeness, likeness.isFaint) }
    guard names.isName(handle) else { return nil }
    // It has the letters of a name of the brand, and is not the account that the brand has there.
    let network = own.accounts(ofNetworkOf: mention, store)
    let letters = PlainName.letters(of: handle)
    let account = (network ?? own.accounts).sorted().first { PlainName.letters(of: $0) == letters }
    if let account, ImpersonationSigns.hasSpareSigns(handle) { return (.sameLetters(as: account), false) }
    guard network != nil else { return nil }
    return (
      .sameLetters(as: account ?? String(decoding: letters, as: UTF8.self)),
      account == nil || !names.hasWords(of: handle)
    )
  }

  /// Whether signs stand where none part words: before, behind, or two of them together.
  private static func hasSpareSigns(_ handle: String) -> Bool {
    let account = OwnAccounts.account(handle)
    let isSign = account.map { !$0.isLetter && !$0.isNumber }
    return isSign.first == true || isSign.last == true
      || zip(isSign, isSign.dropFirst()).contains { $0 && $1 }
  }

  /// Whether the author is the brand itself, or for want of a profile goes by its very name on a network of which the
  /// configuration names no account.
  private func isTakenAsOwn(_ mention: Int, _ store: MentionStore) -> Bool {
    if own.wrote(mention, store) { return true }
    guard store.authorURL(at: mention) == nil, let handle = store.authorHandle(at: mention),
      names.isName(handle), !PlainName.isDisguised(handle),
      own.accounts.isEmpty || !ImpersonationSigns.hasSpareSigns(handle)
    else { return false }
    return own.accounts(ofNetworkOf: mention, store) == nil
  }

  private func mayBeLike(_ mention: Int, _ store: MentionStore) -> Bool {
    var may = false
    store.withAuthor(at: mention) { handle, name in
      may = handle.map(names.mayBeLike) ?? false || name.map(names.mayBeLike) ?? false
    }
    return may
  }
}

extension Likeness {
  /// Whether it has the letters of the brand's name, so that another name may be what is meant.
  fileprivate var isOfLetters: Bool {
    if case .sameLetters = self { return true }
    return false
  }

  /// Whether honest names often have it by chance.
  fileprivate var isFaint: Bool {
    switch self {
    case .fewChanges, .addedDigits: true
    case .lookAlike, .officialWord, .sameLetters: false
    }
  }
}
