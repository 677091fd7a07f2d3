import ReputationModel

/// What speaks for somebody who pretends to be the brand.
///
/// A name that looks the same to an eye, or the brand's name with a word that claims to speak for it,
/// suffices; a name
/// of which one or two letters differ only where the account also goes by the brand's very name. The
/// brand's own
/// accounts and outlets of news are not suspected, nor is a name that is the brand's and nothing more:
/// namesakes are many.
struct ImpersonationSigns: Sendable {
  private let names: BrandNames

  init(_ names: BrandNames) { self.names = names }

  /// The signs in the names of the author of `mentions`; empty where they do not suffice for a suspicion.
  func signs(in mentions: ArraySlice<UInt32>, store: MentionStore) -> [SignEvidence] {
    guard let latest = mentions.last.map({ Int($0) }), mayBeLike(latest, store) else { return [] }
    guard !mentions.allSatisfy({ store.kind(at: Int($0)) == .news }) else { return [] }
    var signs: [VoiceSign] = []
    var suffices = false
    let name = store.authorName(at: latest)
    let handle = store.authorHandle(at: latest)
    if let handle, let likeness = names.likeness(of: handle) {
      signs.append(.accountLike(likeness, account: handle))
      if !likeness.isFaint {
        suffices = true
      } else if let name, names.isName(name) {
        signs.append(.bearsName(name: name))
        suffices = true
      }
    }
    if let name, let likeness = names.likeness(of: name), !likeness.isFaint {
      signs.append(.nameLike(likeness, name: name))
      suffices = true
    }
    guard suffices, !isOwn(mentions, store) else { return [] }
    let places = mentions.map { Int($0) }
    return signs.map { SignEvidence($0, places) }
  }

  /// Whether the author is the brand itself: its profile is one of the brand's, or where none is told, its
  /// mentions stand
  /// there or its account has the brand's name.
  func isOwn(_ mentions: ArraySlice<UInt32>, _ store: MentionStore) -> Bool {
    guard let latest = mentions.last.map({ Int($0) }) else { return false }
    if let profile = mentions.lazy.compactMap({ store.authorURL(at: Int($0)) }).first {
      return names.owns(profile)
    }
    if let url = store.url(at: latest), names.owns(url) { return true }
    return store.authorHandle(at: latest).map { names.isName($0) } ?? false
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
  /// Whether honest names often have it by chance.
  fileprivate var isFaint: Bool {
    if case .fewChanges = self { return true }
    return false
  }
}
