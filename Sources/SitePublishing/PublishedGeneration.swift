import CPlatform
import Glibc

/// The site that is published now, which the next one takes unchanged files from.
///
/// A file is compared byte for byte, by what the disk holds at this moment. A list of digests from the last
/// build would spare the reading, but it would not know of a file that was edited in place, and reading ten
/// kilobytes from the page cache costs less than hashing them.
final class PublishedGeneration: Sendable {
  /// The open folder.
  let folder: Descriptor

  /// Opens the site that stands at the output's place.
  init(of output: borrowing OutputFolder) throws(SystemFailure) {
    folder = try Descriptor(opening: output.name, beneath: output.parent.number, O_RDONLY | O_DIRECTORY)
  }

  /// What the generation holds at a path.
  enum Match: Sendable {
    /// Nothing.
    case missing
    /// Something else.
    case different
    /// The same bytes with the same permissions, in that inode.
    case same(ino_t)
  }

  /// Compares the file at a path.
  func match(_ path: String, _ bytes: [UInt8]) -> Match {
    let file: Descriptor
    do throws(SystemFailure) {
      file = try Descriptor(opening: path, beneath: folder.number, O_RDONLY | O_NONBLOCK | O_NOCTTY)
    } catch {
      return [ENOENT, ENOTDIR].contains(error.code) ? .missing : .different
    }
    // What cannot be read is written anew; that write has its own errors.
    guard let status = try? file.status(), (try? holds(bytes, file, status)) == true else {
      return .different
    }
    return .same(status.st_ino)
  }

  private func holds(
    _ bytes: [UInt8],
    _ file: borrowing Descriptor,
    _ status: stat
  ) throws(SystemFailure) -> Bool {
    guard status.st_mode == S_IFREG | Stage.fileMode, Int(status.st_size) == bytes.count else { return false }
    // One byte more than expected, so that a file that has just grown is not taken for the same.
    let size = min(bytes.count + 1, 1 << 16)
    return try withUnsafeTemporaryAllocation(byteCount: size, alignment: 16) {
      (chunk) throws(SystemFailure) in
      var done = 0
      while true {
        let count = try file.read(into: chunk)
        guard bytes.hold(UnsafeRawBufferPointer(rebasing: chunk.prefix(count)), at: done) else {
          return false
        }
        done += count
        if count < chunk.count { return done == bytes.count }
      }
    }
  }

  /// The bytes of the placeholder that keeps the folder in version control; `nil` where there is none.
  func placeholder() throws(SystemFailure) -> [UInt8]? {
    do throws(SystemFailure) {
      let file = try Descriptor(
        opening: SiteMarker.placeholder,
        beneath: folder.number,
        O_RDONLY | O_NONBLOCK
      )
      return try file.read(upTo: 1 << 16)
    } catch {
      if [ENOENT, ELOOP, ENXIO, EISDIR].contains(error.code) { return nil }
      throw error
    }
  }

  /// How many files the generation holds, the publisher's own aside.
  ///
  /// A folder that cannot be listed counts as one: a figure for the report is no reason to publish nothing.
  func fileCount() -> Int {
    let own = [SiteMarker.name, SiteMarker.placeholder]
    let entries = (try? FolderEntry.all(in: folder)) ?? []
    return count(entries.filter { entry in !own.contains { entry.text == $0 } }, in: folder)
  }

  private func count(_ entries: [FolderEntry], in parent: borrowing Descriptor) -> Int {
    var total = 0
    for entry in entries {
      guard entry.kind == .folder else {
        total += 1
        continue
      }
      let number = openat(parent.number, entry.name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      let folder = Descriptor(owning: number)
      if number >= 0, let entries = try? FolderEntry.all(in: folder) {
        total += count(entries, in: folder)
      } else {
        total += 1
      }
    }
    return total
  }
}

extension [UInt8] {
  /// Whether these bytes stand at that place.
  fileprivate func hold(_ chunk: UnsafeRawBufferPointer, at place: Int) -> Bool {
    guard place + chunk.count <= count else { return false }
    return withUnsafeBytes { whole in
      guard let start = whole.baseAddress, let other = chunk.baseAddress else { return true }
      return memcmp(start + place, other, chunk.count) == 0
    }
  }
}
