import Glibc
import Intake
import ReputationModel
import SitePublishing

/// What an import would do to its file: which mentions are new, and which lines are written anew.
struct ImportPlan {
  /// A line of the file whose mention an import completed.
  struct CompletedLine {
    /// The line's number, from 1.
    let line: Int
    /// Its mention's index in the store.
    let mention: Int
    /// Its bytes in the file, with the line feed that ends it, if one does.
    let range: Range<Int>
  }

  let store: MentionStore
  private let existing: FileContents?
  /// The mentions that the file does not have, in the order of publication, then of identifiers.
  let added: [Int]
  /// The lines that change, in their order.
  let completed: [CompletedLine]
  /// What counts as collected now.
  private let now: Timestamp

  /// Compares what was read with what the file holds.
  ///
  /// - Parameters:
  ///   - existingFiles: How many of the store's first files are the one imported into: one, or none.
  ///   - existing: What that file holds.
  init(_ store: MentionStore, existingFiles: Int, existing: FileContents?, now: Timestamp) {
    self.store = store
    self.existing = existing
    self.now = now
    added = store.indices.filter { store.fileIndex(at: $0) >= existingFiles }
    var mentionOfLine: [Int: Int] = [:]
    for completion in store.completions where completion.file >= existingFiles {
      let mention = completion.mention
      if store.fileIndex(at: mention) < existingFiles { mentionOfLine[store.line(at: mention)] = mention }
    }
    completed = existing.map { Self.changedLines($0, mentionOfLine, store) } ?? []
  }

  /// Whether the file would change.
  var isEmpty: Bool { added.isEmpty && completed.isEmpty }

  /// The lines that are not written as they stand, in their order.
  private static func changedLines(_ file: FileContents, _ mentions: [Int: Int], _ store: MentionStore)
    -> [CompletedLine]
  {
    guard !mentions.isEmpty else { return [] }
    var writer = MentionLineWriter()
    return file.withUnsafeBytes { bytes in
      var lines: [CompletedLine] = []
      var start = bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0
      var number = 0
      while start < bytes.count {
        let end = endOfLine(bytes, from: start)
        number += 1
        if let mention = mentions[number] {
          let line = UnsafeRawBufferPointer(rebasing: bytes[start..<end])
          writer.removeAll()
          writer.write(store[mention], inPlaceOf: line)
          if !writer.bytes.elementsEqual(line) {
            lines.append(CompletedLine(line: number, mention: mention, range: start..<end))
          }
        }
        start = end
      }
      return lines
    }
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private static func endOfLine(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
    guard let base = bytes.baseAddress,
      let feed = memchr(base + start, Int32(UInt8(ascii: "\n")), bytes.count - start)
    else { return bytes.count }
    return UnsafeRawPointer(feed) - base + 1
  }
}

extension ImportPlan {
  /// Writes the whole file as it is to be: every line that does not change as it stands, byte for byte.
  func write(to file: borrowing Descriptor) throws(ImportFailure) {
    if let existing {
      try existing.withUnsafeBytes { (bytes) throws(ImportFailure) in try writeExisting(bytes, to: file) }
    }
    var writer = MentionLineWriter()
    for index in added {
      var mention = store[index]
      if !(mention.collected.map(MentionLineWriter.canWrite) ?? false) { mention.collected = now }
      try write(mention, with: &writer)
      if writer.bytes.count >= 1 << 20 { try flush(&writer, to: file) }
    }
    try flush(&writer, to: file)
  }

  private func writeExisting(_ bytes: UnsafeRawBufferPointer, to file: borrowing Descriptor)
    throws(ImportFailure)
  {
    var writer = MentionLineWriter()
    var start = 0
    for line in completed {
      try write(bytes[start..<line.range.lowerBound], to: file)
      let old = UnsafeRawBufferPointer(rebasing: bytes[line.range])
      try write(store[line.mention], inPlaceOf: old, with: &writer)
      try flush(&writer, to: file)
      start = line.range.upperBound
    }
    try write(bytes[start...], to: file)
    // The last line may have no end, and the next would become a part of it.
    guard start < bytes.count, bytes.last != UInt8(ascii: "\n"), !added.isEmpty else { return }
    do throws(SystemFailure) {
      try file.write([UInt8(ascii: "\n")])
    } catch {
      throw .system(step: "write the new file", error)
    }
  }

  private func write(
    _ mention: Mention,
    inPlaceOf line: UnsafeRawBufferPointer? = nil,
    with writer: inout MentionLineWriter
  ) throws(ImportFailure) {
    let before = writer.bytes.count
    writer.write(mention, inPlaceOf: line)
    guard writer.bytes.count - before <= MentionLineWriter.maximumLength else {
      throw .tooLong(identifier: mention.id)
    }
  }

  private func flush(_ writer: inout MentionLineWriter, to file: borrowing Descriptor) throws(ImportFailure) {
    do throws(SystemFailure) {
      try file.write(writer.bytes)
    } catch {
      throw .system(step: "write the new file", error)
    }
    writer.removeAll()
  }

  private func write(_ bytes: Slice<UnsafeRawBufferPointer>, to file: borrowing Descriptor)
    throws(ImportFailure)
  {
    do throws(SystemFailure) {
      try file.write(UnsafeRawBufferPointer(rebasing: bytes))
    } catch {
      throw .system(step: "write the new file", error)
    }
  }
}
