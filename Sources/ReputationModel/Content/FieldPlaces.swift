/// Where the fields of a document stand in its file, so that later checks can point at them.
public struct FieldPlaces: Sendable, Hashable {
  private struct Place: Sendable, Hashable {
    let key: String
    /// The index in a list; −1 for the field's whole value.
    let item: Int32
    let line: Int32
    let column: Int32
  }

  /// The file, relative to the site.
  public let file: String
  private var places: [Place] = []

  /// No field of that file is known yet.
  public init(file: String) { self.file = file }

  /// Notes where the value of a field, or one item of its list, begins.
  ///
  /// A field inside another is called after both, as in `image.src`; in a list of such, `item` counts these.
  public mutating func note(_ key: String, item: Int? = nil, line: Int, column: Int) {
    places.append(
      Place(
        key: key,
        item: Int32(item ?? -1),
        line: Int32(clamping: line),
        column: Int32(clamping: column)
      )
    )
  }

  /// The place of a field's value, or of one item of its list; of what it stands in, or of the file as a whole, where it was
  /// not written.
  public func location(of key: String, item: Int? = nil) -> SourceLocation {
    let outer = key.lastIndex(of: ".").map { String(key[..<$0]) }
    let found =
      place(of: key, item) ?? outer.flatMap { place(of: $0, item) } ?? places.first { $0.key == key }
      ?? places.first { $0.key == outer }
    guard let found else { return SourceLocation(file: file, line: 1, column: 1) }
    return SourceLocation(file: file, line: Int(found.line), column: Int(found.column))
  }

  private func place(of key: String, _ item: Int?) -> Place? {
    places.first { $0.key == key && $0.item == Int32(item ?? -1) }
  }
}
