import ReputationModel

/// A title that has the name of its outlet behind it: `Retiran un lote - Diari Sud`.
///
/// The name says who tells of it and not what of.
enum OutletTitle {
  /// The title of the mention at `index`, without the name of its outlet, host or source at its end.
  @inline(__always)
  static func withoutOutlet(
    _ title: UnsafeRawBufferPointer,
    at index: Int,
    in store: MentionStore
  ) -> UnsafeRawBufferPointer {
    guard !title.isEmpty, let (end, next) = lastPart(of: title) else { return title }
    let name = PlainName.letters(of: String(decoding: title[next...], as: UTF8.self))
    guard !name.isEmpty, names(of: index, in: store).contains(name) else { return title }
    return UnsafeRawBufferPointer(rebasing: title[..<end])
  }

  /// Where what stands before the last ` - `, ` | ` or their like ends, and where what stands behind it begins.
  private static func lastPart(of title: UnsafeRawBufferPointer) -> (end: Int, next: Int)? {
    var place = title.count - 1
    while place > 1 {
      place -= 1
      guard title[place] == 0x20, let length = StoryTitle.signLength(title, at: place + 1) else { continue }
      let next = place + 1 + length
      if next + 1 < title.count, title[next] == 0x20 { return (place, next + 1) }
    }
    return nil
  }

  /// The names of an outlet as they may stand behind a title, each of its letters alone: `elfaro`, `elfarocom`.
  private static func names(of index: Int, in store: MentionStore) -> [[UInt8]] {
    let host = StoryOutlets.host(of: index, in: store)
    let label = host.flatMap { $0.split(separator: ".").dropLast().last }.map(String.init)
    return [store.publisher(at: index), store.source(at: index), host, label].compactMap { $0 }
      .map(PlainName.letters)
  }
}
