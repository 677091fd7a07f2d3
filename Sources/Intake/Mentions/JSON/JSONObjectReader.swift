import CSimdjson

/// Reads one JSON object after another through simdjson, each on its own, so that a bad one spoils no other.
struct JSONObjectReader: ~Copyable {
  private let reader: OpaquePointer
  /// What the file calls each field, where its names are not ours.
  private var paths: [String] = []

  /// The longest object that is read, in bytes.
  static let maximumLength = 16 << 20

  /// A reader that knows our fields, and theirs by `columns`; `nil` where there is no memory for one.
  init?(columns: [(field: MentionField, name: String)]) {
    guard let reader = csimdjson_reader_create() else { return nil }
    self.reader = reader
    for (field, name) in columns { add(name, field) }
    add("author", .authorName)
    for field in MentionField.allCases { add(field.name, field) }
  }

  /// A reader that knows those paths, `author.name` or `authors[].name`, of which the first has the first place
  /// of a row; of more than 32 the last are not read.
  init?(paths: [String]) {
    guard let reader = csimdjson_reader_create() else { return nil }
    self.reader = reader
    self.paths = paths
    for (slot, path) in paths.prefix(Int(CSIMDJSON_MAXIMUM_FIELDS)).enumerated() {
      let bytes = Array(path.utf8)
      csimdjson_reader_add_name(reader, bytes, bytes.count, UInt32(slot))
    }
  }

  deinit { csimdjson_reader_destroy(reader) }

  private func add(_ name: String, _ field: MentionField) {
    let bytes = Array(name.utf8)
    csimdjson_reader_add_name(reader, bytes, bytes.count, field.rawValue)
  }

  /// The fields of an object; the views live until the next one is read.
  ///
  /// `readable` is how many bytes from the object's first on may be touched.
  func read(_ bytes: UnsafeRawBufferPointer, readable: Int) throws(RowRefusal) -> MentionRow {
    guard bytes.count <= JSONObjectReader.maximumLength, let start = bytes.baseAddress else {
      throw RowRefusal(found: "\(bytes.count) bytes", expected: "a row of at most 16 MiB")
    }
    let result = csimdjson_reader_read(
      reader,
      start.assumingMemoryBound(to: UInt8.self),
      bytes.count,
      readable
    )
    guard result == Int32(CSIMDJSON_OK) else { throw refusal(result, bytes) }
    let values = UnsafeBufferPointer(
      start: csimdjson_reader_values(reader),
      count: Int(CSIMDJSON_MAXIMUM_FIELDS)
    )
    return MentionRow(values: values, present: csimdjson_reader_present(reader))
  }

  /// The names that no field is known by.
  var unknownNames: [String] {
    (0..<csimdjson_reader_unknown_count(reader)).map { index in
      var length = 0
      let name = csimdjson_reader_unknown_name(reader, index, &length)
      return String(decoding: UnsafeRawBufferPointer(start: name, count: length), as: UTF8.self)
    }
  }

  private func refusal(_ result: Int32, _ bytes: UnsafeRawBufferPointer) -> RowRefusal {
    let shown = RowRefusal.shown(bytes)
    switch Int(result) {
    case CSIMDJSON_TWICE:
      let slot = csimdjson_reader_field(reader)
      let ours = MentionField(rawValue: slot)?.name
      let field = paths.isEmpty ? ours : paths[Int(slot)]
      return RowRefusal(field, found: "the field twice", expected: "each field once")
    case CSIMDJSON_NOT_UTF8: return RowRefusal(found: shown, expected: "text in UTF-8")
    case CSIMDJSON_NOT_AN_OBJECT: return RowRefusal(found: shown, expected: "a JSON object")
    case CSIMDJSON_TOO_DEEP: return RowRefusal(found: shown, expected: "JSON of at most 64 levels")
    default:
      let words = String(cString: csimdjson_reader_message(reader))
      return RowRefusal(found: shown, expected: "valid JSON (\(words))")
    }
  }
}
