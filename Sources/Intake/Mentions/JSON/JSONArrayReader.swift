import ReputationModel

/// Reads an array of objects of our own schema, or such objects over several lines.
struct JSONArrayReader {
  let file: MentionFile

  /// Reads a file.
  func read(_ bytes: UnsafeRawBufferPointer) -> FileReading {
    var reading = FileReading(of: file)
    guard let objects = JSONObjectReader(columns: file.columns) else { return reading }
    reading.builder.reserve(bytes: bytes.count)
    var rows = MentionRowReader(file.settings)
    var places = JSONObjects(bytes)
    while let place = places.next() {
      let object = UnsafeRawBufferPointer(rebasing: bytes[place.range])
      do {
        let row = try objects.read(object, readable: bytes.count - place.range.lowerBound)
        reading.take(row, line: place.line, with: &rows)
      } catch {
        reading.outcome.refuse(error, line: place.line)
      }
    }
    if places.isUnfinished {
      let refusal = RowRefusal(found: "the end of the file", expected: "the end of the array")
      reading.outcome.refuse(refusal, line: places.currentLine)
    }
    reading.outcome.ignoredColumns = objects.unknownNames
    reading.notes = rows.notes
    return reading
  }
}
