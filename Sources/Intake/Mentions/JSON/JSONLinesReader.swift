import CSimdjson
import ReputationModel

/// Reads JSON Lines: an object of our own schema in each line that is not empty.
struct JSONLinesReader: Sendable {
  let file: MentionFile
  /// A part of a file is worth a thread of its own from this many bytes on.
  var minimumPartLength = 4 << 20

  /// Reads a file in as many parts as there are threads; the result does not depend on their number.
  func read(_ bytes: UnsafeRawBufferPointer) -> FileReading {
    let count = max(1, min(file.threads, bytes.count / minimumPartLength))
    guard count > 1 else { return readPart(bytes, readable: bytes.count) }
    let inner = (1..<count).map { JSONLinesReader.endOfLine(bytes, from: bytes.count / count * $0) }
    let bounds = [0] + inner + [bytes.count]
    let shared = SharedBytes(bytes)
    let parts = ConcurrentParts.map(count) { part in
      let bytes = shared.bytes
      let range = UnsafeRawBufferPointer(rebasing: bytes[bounds[part]..<bounds[part + 1]])
      return readPart(range, readable: bytes.count - bounds[part])
    }
    var whole = FileReading(of: file)
    for part in parts { whole.add(part) }
    return whole
  }

  private func readPart(_ bytes: UnsafeRawBufferPointer, readable: Int) -> FileReading {
    var reading = FileReading(of: file)
    guard let objects = JSONObjectReader(columns: file.columns) else { return reading }
    reading.builder.reserve(bytes: bytes.count, of: readable)
    var rows = MentionRowReader(file.settings)
    var read = ReadBytes(bytes, release: file.release)
    var start = 0
    while start < bytes.count {
      let end = JSONLinesReader.endOfLine(bytes, from: start)
      reading.lines += 1
      let line = bytes[start..<end]
      if line.contains(where: { $0 > 0x20 }) {
        do {
          let row = try objects.read(UnsafeRawBufferPointer(rebasing: line), readable: readable - start)
          reading.take(row, line: reading.lines, with: &rows)
        } catch {
          reading.outcome.refuse(error, line: reading.lines)
        }
      }
      start = end
      read.advance(to: start)
    }
    read.finish(at: start)
    reading.outcome.ignoredColumns = objects.unknownNames
    reading.notes = rows.notes
    return reading
  }

  /// The offset behind the line that holds `start`, its line feed included.
  private static func endOfLine(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
    guard let base = bytes.baseAddress, start < bytes.count else { return bytes.count }
    let rest = base.advanced(by: start).assumingMemoryBound(to: UInt8.self)
    let length = csimdjson_find(rest, bytes.count - start, UInt8(ascii: "\n"))
    return min(start + length + 1, bytes.count)
  }
}
