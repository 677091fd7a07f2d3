/// Makes rows of the items of one format.
struct DocumentItemReader: ~Copyable {
  private let objects: JSONObjectReader
  private let lines: [(line: DocumentField, slot: UInt32)]
  private let looksAt: [(path: String, slot: UInt32)]

  init?(_ lines: [DocumentField], _ format: DocumentFormat) {
    var paths: [String] = []
    func slot(of path: String) -> UInt32 {
      if let known = paths.firstIndex(of: path) { return UInt32(known) }
      paths.append(path)
      return UInt32(paths.count - 1)
    }
    self.looksAt = format.looksAt.map { ($0, slot(of: $0)) }
    self.lines = lines.map { ($0, slot(of: $0.path)) }
    guard let objects = JSONObjectReader(paths: paths) else { return nil }
    self.objects = objects
  }

  func reading(_ bytes: UnsafeRawBufferPointer) -> Result<DocumentRow, RowRefusal> {
    do throws(RowRefusal) { return .success(try row(bytes, readable: bytes.count)) } catch {
      return .failure(error)
    }
  }

  func row(_ bytes: UnsafeRawBufferPointer, readable: Int) throws(RowRefusal) -> DocumentRow {
    let object = try objects.read(bytes, readable: readable)
    var row = DocumentRow()
    for (path, slot) in looksAt {
      if let value = object[slot: slot] { row.look(at: path, value) }
    }
    for (line, slot) in lines {
      if let value = object[slot: slot] { try row.take(line, value) }
    }
    return row
  }
}
