// Where mentions were read: what an import has to know to tell what is new.
extension MentionStore {
  /// A row that filled what earlier rows of its mention lacked.
  public struct Completion: Sendable, Hashable {
    /// The mention's index.
    public let mention: Int
    /// The number of the row's file in ``MentionStore/files``.
    public let file: Int
  }

  /// The number in ``files`` of the file that a mention was first read from.
  public func fileIndex(at index: Int) -> Int { Int(row(at: index).file) }

  /// The line in that file, from 1.
  public func line(at index: Int) -> Int { Int(row(at: index).line) }

  /// Every row that filled what earlier ones lacked, in the order in which they were read.
  public var completions: [Completion] {
    fillingRows.map { number in
      Completion(mention: Int(mentionOfRow[Int(number)]), file: Int(rows[Int(number)].file))
    }
  }

  /// Whether a mention is known by its source, author, words and time alone: it was given no identifier, and has no
  /// address of its own.
  public func isKnownByContent(at index: Int) -> Bool {
    let row = row(at: index)
    guard row.fields.contains(.derivedID) else { return false }
    guard row.fields.contains(.canonicalURL) else { return true }
    return arenas[Int(row.arena)].withUnsafeBytes { bytes in
      let url = UnsafeRawBufferPointer(rebasing: bytes[row.canonicalURL])
      return !bytes[row.id].elementsEqual(MentionIdentity.derived(fromURL: url))
    }
  }
}
