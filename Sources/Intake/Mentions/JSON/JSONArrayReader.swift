import ReputationModel

/// Reads an array of objects of our own schema, or such objects over several lines.
struct JSONArrayReader: Sendable {
  let file: MentionFile
  /// A part of a file is worth a thread of its own from this many bytes on.
  var minimumPartLength = 4 << 20

  /// Reads a file in as many parts as there are threads; the result does not depend on their number.
  func read(_ bytes: UnsafeRawBufferPointer) -> FileReading {
    let shared = SharedBytes(bytes)
    let count = max(1, min(file.threads, bytes.count / minimumPartLength))
    let starts = count > 1 ? JSONObjects.guessedStarts(of: bytes, parts: count) : []
    let parts = GuessedParts.map(starts: [0] + starts, end: bytes.count) { range in
      readPart(range, of: shared.bytes)
    }
    guard parts.count > 1 else { return parts.first ?? FileReading(of: file) }
    var whole = FileReading(of: file)
    for part in parts { whole.add(part) }
    return whole
  }

  private func readPart(_ range: Range<Int>, of bytes: UnsafeRawBufferPointer)
    -> GuessedParts.Part<FileReading>
  {
    var reading = FileReading(of: file)
    guard let objects = JSONObjectReader(columns: file.columns) else {
      return GuessedParts.Part(value: reading, end: nil)
    }
    reading.builder.reserve(bytes: range.count, of: bytes.count)
    var rows = MentionRowReader(file.settings)
    var read = ReadBytes(bytes, from: range.lowerBound, release: file.release)
    var places =
      range.lowerBound == 0 ? JSONObjects(bytes) : JSONObjects(bytes, insideArrayAt: range.lowerBound)
    while let place = places.next(before: range.upperBound) {
      let object = UnsafeRawBufferPointer(rebasing: bytes[place.range])
      do {
        let row = try objects.read(object, readable: bytes.count - place.range.lowerBound)
        reading.take(row, line: place.line, with: &rows)
      } catch {
        reading.outcome.refuse(error, line: place.line)
      }
      read.advance(to: place.range.upperBound)
    }
    if places.isUnfinished {
      let refusal = RowRefusal(found: "the end of the file", expected: "the end of the array")
      reading.outcome.refuse(refusal, line: places.currentLine)
    }
    read.finish(at: range.upperBound)
    reading.lines = places.currentLine - 1
    reading.outcome.ignoredColumns = objects.unknownNames
    reading.notes = rows.notes
    return GuessedParts.Part(value: reading, end: places.startOfNext)
  }
}
