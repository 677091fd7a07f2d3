import CSimdjson

extension MentionRowReader {
  /// Everything that is wrong with a row, of which `first` is what was found first.
  func refusals(of row: MentionRow, line: Int, after first: RowRefusal) -> [RowRefusal] {
    RowRefusal.all(after: first) { blamed in
      // A copy, so that what is noticed on the way is noticed once.
      var reader = self
      return row.mended(Set(blamed.compactMap(MentionField.init(name:)))) { row in
        do throws(RowRefusal) {
          _ = try reader.read(row, line: line)
          return nil
        } catch { return error }
      }
    }
  }
}

extension MentionRow {
  /// The row with something right in the place of those fields: what none can do without, else nothing.
  fileprivate func mended<Result>(_ fields: Set<MentionField>, _ body: (MentionRow) -> Result) -> Result {
    let right: [MentionField: StaticString] = [.published: "2000-01-01T00:00:00Z", .text: "-"]
    return changed(fields.map { ($0, right[$0]) }, body)
  }
}
