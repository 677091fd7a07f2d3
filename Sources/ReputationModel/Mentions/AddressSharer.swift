/// A row whose address is that of an earlier mention, and which is a mention of its own.
///
/// Comments of a thread and reviews of a shop carry the address of the page they stand on.
struct AddressSharer: Sendable, Hashable {
  /// The row.
  let row: UInt32
  /// The row of the mention to which the address leads.
  let found: UInt32

  init(row: Int, found: Int) { (self.row, self.found) = (UInt32(row), UInt32(found)) }
}

extension MentionStore {
  /// For each of those mentions the others that have its address, in the order in which they were read; what shares
  /// its address with none is left out.
  ///
  /// One pass over all that share an address, which are few: to be asked once for many.
  public func mentionsSharingAddress(with mentions: some Sequence<Int>) -> [Int: [Int]] {
    guard !addressSharers.isEmpty else { return [:] }
    let mentions = Set(mentions)
    var sharing: [Int: [Int]] = [:]
    for sharer in addressSharers {
      guard let found = mention(ofRow: Int(sharer.found)), let other = mention(ofRow: Int(sharer.row)) else {
        continue
      }
      if mentions.contains(found), other != found { sharing[found, default: []].append(other) }
    }
    return sharing
  }
}
