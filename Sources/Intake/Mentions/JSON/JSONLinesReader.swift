import CSimdjson
import Dispatch
import ReputationModel
import Synchronization

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
    let readings = Mutex([FileReading?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { part in
      let bytes = shared.bytes
      let range = UnsafeRawBufferPointer(rebasing: bytes[bounds[part]..<bounds[part + 1]])
      let reading = readPart(range, readable: bytes.count - bounds[part])
      readings.withLock { $0[part] = reading }
    }
    var whole = FileReading(of: file)
    let parts = readings.withLock { readings in
      defer { readings = [] }
      return readings.compactMap(\.self)
    }
    for part in parts { whole.add(part) }
    return whole
  }

  private func readPart(_ bytes: UnsafeRawBufferPointer, readable: Int) -> FileReading {
    var reading = FileReading(of: file)
    guard let objects = JSONObjectReader(columns: file.columns) else { return reading }
    reading.builder.reserve(bytes: bytes.count)
    var rows = MentionRowReader(file.settings)
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
    }
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

/// Bytes that several threads read at once and none writes, while the caller keeps them alive.
private struct SharedBytes: Sendable {
  private let address: UInt
  private let count: Int

  init(_ bytes: UnsafeRawBufferPointer) {
    address = UInt(bitPattern: bytes.baseAddress)
    count = bytes.count
  }

  var bytes: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: UnsafeRawPointer(bitPattern: address), count: count)
  }
}
