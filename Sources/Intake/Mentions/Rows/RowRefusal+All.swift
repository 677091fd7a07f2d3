extension RowRefusal {
  /// Everything that is wrong with a row, of which `first` is what was found first.
  ///
  /// A reader stops at the first mistake, as nearly no row has one. A row that has is read again with something right in
  /// the place of each field that was blamed, until nothing else is.
  ///
  /// - Parameter again: what is found where all those fields are right; `nil` for nothing.
  static func all(after first: RowRefusal, again: (_ blamed: Set<String>) -> RowRefusal?) -> [RowRefusal] {
    var refusals = [first]
    var blamed: Set<String> = []
    while let field = refusals.last?.field {
      blamed.insert(field)
      guard let next = again(blamed), let other = next.field, !blamed.contains(other) else { break }
      refusals.append(next)
    }
    return refusals
  }
}
