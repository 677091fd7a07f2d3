import ReputationModel

/// Reads the mentions of JSON documents in a service's own shape.
///
/// Every item is read on its own, so that a bad one spoils no other. Several documents may follow one another,
/// as pages of one answer do.
struct DocumentReader {
  let format: DocumentFormat
  let file: MentionFile

  /// Reads a file.
  func read(_ bytes: UnsafeRawBufferPointer) -> FileReading {
    var reading = FileReading(of: file)
    let start = bytes.firstIndex { $0 > 0x20 } ?? 0
    guard bytes[start...].first == UInt8(ascii: "{") || bytes[start...].first == UInt8(ascii: "[") else {
      let words = RowRefusal.shown(UnsafeRawBufferPointer(rebasing: bytes[start...]))
      reading.findings.append(.noDocument(file.path, from: format.name, found: words))
      return reading
    }
    let headPaths = format.head + format.itemLists + ["error", "error.message", "message"]
    // What the configuration says of a field takes the place of what the format knows of it.
    let mapped = file.columns.map { DocumentField($0.name, $0.field) }
    let lines = mapped + format.fields.filter { line in !mapped.contains { $0.field == line.field } }
    guard let heads = JSONObjectReader(paths: headPaths), let items = DocumentItemReader(lines, format) else {
      return reading
    }
    var pass = DocumentPass(rows: MentionRowReader(file.settings), reading: reading)
    var scanner = DocumentScanner(
      bytes,
      places: ItemPlaces(format.items, withinItems: format.itemsWithinItems)
    )
    while let document = scanner.next() {
      var head: DocumentHead = [:]
      if !scanner.isUnfinished {
        head = pass.head(of: document, in: bytes, headPaths, heads)
        pass.judge(document, in: bytes, head, format)
      }
      for part in document.items { pass.take(part, in: bytes, head, items, format) }
    }
    if scanner.isUnfinished { pass.add(.unfinishedDocument(file.path, line: scanner.line)) }
    return pass.finished()
  }
}
