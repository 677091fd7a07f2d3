import ReputationModel

/// What the documents of a file have given so far.
struct DocumentPass {
  private var rows: MentionRowReader
  private var reading: FileReading
  private var passedOver: [DocumentRow.Reason: Int] = [:]
  private var mistakes = 0
  private var scratch: [UInt8] = []

  /// So many mistakes of documents as a whole are told.
  private static let maximumMistakes = 20

  init(rows: MentionRowReader, reading: FileReading) {
    self.rows = rows
    self.reading = reading
  }

  mutating func add(_ finding: Finding) {
    mistakes += 1
    if mistakes <= DocumentPass.maximumMistakes { reading.findings.append(finding) }
  }

  /// Reads what stands around the items; a document that cannot be read is told of, its items are kept.
  mutating func head(
    of document: DocumentScanner.Document,
    in bytes: UnsafeRawBufferPointer,
    _ paths: [String],
    _ objects: borrowing JSONObjectReader
  ) -> DocumentHead {
    let isObject = bytes[document.whole.range.lowerBound] == UInt8(ascii: "{")
    // An array becomes the member of an object, which is all that can be read.
    scratch = isObject ? [] : Array("{\"\":".utf8)
    fill(document.whole, from: bytes)
    if !isObject { scratch.append(UInt8(ascii: "}")) }
    var head: DocumentHead = [:]
    let refusal: RowRefusal? = scratch.withUnsafeBytes { bytes in
      do throws(RowRefusal) {
        let row = try objects.read(bytes, readable: bytes.count)
        for (slot, path) in paths.enumerated() {
          if let value = row[slot: UInt32(slot)] {
            head[path] = String(decoding: value.bytes, as: UTF8.self)
          }
        }
        return nil
      } catch {
        return error
      }
    }
    if let refusal { add(.brokenDocument(reading.outcome.path, line: document.whole.line, refusal)) }
    return head
  }

  /// Tells what is wrong with a document as a whole.
  mutating func judge(
    _ document: DocumentScanner.Document,
    in bytes: UnsafeRawBufferPointer,
    _ head: DocumentHead,
    _ format: DocumentFormat
  ) {
    let (path, line) = (reading.outcome.path, document.whole.line)
    if let mistake = format.mistake(head) { return add(.notMentions(path, line: line, mistake)) }
    guard document.items.isEmpty else { return }
    let isEmptyObject = bytes[document.whole.range].count { $0 > 0x20 } == 2
    if document.hasPlaceForItems || (format.isEmptyWithoutItems && isEmptyObject) {
      return add(.emptyDocument(path, line: line, format.name))
    }
    if let words = head["error.message"] ?? head["message"] ?? head["error"] {
      return add(.refusedByService(path, line: line, format.name, words: words))
    }
    add(.noItems(path, line: line, format))
  }

  mutating func take(
    _ part: DocumentScanner.Part,
    in bytes: UnsafeRawBufferPointer,
    _ head: DocumentHead,
    _ items: borrowing DocumentItemReader,
    _ format: DocumentFormat
  ) {
    do throws(RowRefusal) {
      var row: DocumentRow
      if part.holes.isEmpty {
        let item = UnsafeRawBufferPointer(rebasing: bytes[part.range])
        row = try items.row(item, readable: bytes.count - part.range.lowerBound)
      } else {
        scratch.removeAll(keepingCapacity: true)
        fill(part, from: bytes)
        row = try scratch.withUnsafeBytes { items.reading($0) }.get()
      }
      if row[.kind] == nil { row[.kind] = format.kind.rawValue }
      if row[.publisher] == nil { row[.publisher] = format.publisher }
      switch format.finish(&row, head) {
      case .mention: row.withRow { reading.take($0, line: part.line, with: &rows, path: row.path) }
      case .passedOver(let reason): passedOver[reason, default: 0] += 1
      }
    } catch {
      reading.outcome.refuse(error, line: part.line)
    }
  }

  /// Writes a part with a number in the place of every item within it.
  private mutating func fill(_ part: DocumentScanner.Part, from bytes: UnsafeRawBufferPointer) {
    var start = part.range.lowerBound
    for hole in part.holes {
      scratch.append(contentsOf: bytes[start..<hole.lowerBound])
      scratch.append(UInt8(ascii: "0"))
      start = hole.upperBound
    }
    scratch.append(contentsOf: bytes[start..<part.range.upperBound])
  }

  consuming func finished() -> FileReading {
    for reason in DocumentRow.Reason.allCases {
      guard let count = passedOver[reason] else { continue }
      reading.findings.append(.passedOver(reading.outcome.path, reason, count: count))
    }
    reading.notes = rows.notes
    return reading
  }
}
