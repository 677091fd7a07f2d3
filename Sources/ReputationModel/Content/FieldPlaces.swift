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

  /// The place of a field's value, or of one item of its list; the file as a whole where it was not written.
  public func location(of key: String, item: Int? = nil) -> SourceLocation {
    let place =
      places.first { $0.key == key && $0.item == Int32(item ?? -1) } ?? places.first { $0.key == key }
    guard let place else { return SourceLocation(file: file, line: 1, column: 1) }
    return SourceLocation(file: file, line: Int(place.line), column: Int(place.column))
  }
}
