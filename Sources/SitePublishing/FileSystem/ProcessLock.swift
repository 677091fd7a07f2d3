import Glibc

/// Keeps two processes from doing the same work in one folder at a time.
///
/// The kernel frees the lock when the process ends, also when it is killed, so that nobody ever has to remove a
/// stale one. The file stays: removing it would let two processes lock two files of one name.
package struct ProcessLock: ~Copyable, Sendable {
  /// Why the lock was not taken.
  package enum Failure: Error, Sendable, Hashable {
    /// Another process holds it; its number, if that could be read.
    case held(process: Int?)
    /// Somebody removed the folder between the opening and the locking.
    case lost
    /// The system refused a step; `step` completes "could not …".
    case system(step: String, SystemFailure)
  }

  private let name: String
  private let file: Descriptor

  /// Takes the lock of that name in a folder, or says who holds it.
  package init(named name: String, in folder: borrowing Descriptor) throws(Failure) {
    let file: Descriptor
    do throws(SystemFailure) {
      file = try Descriptor(opening: name, beneath: folder.number, O_RDWR | O_CREAT, mode: 0o644)
    } catch {
      throw .system(step: "open the lock", error)
    }
    guard flock(file.number, LOCK_EX | LOCK_NB) == 0 else {
      if errno == EWOULDBLOCK { throw .held(process: Self.holder(file)) }
      throw .system(step: "take the lock", .last)
    }
    // Somebody may have removed the folder between the opening and the locking.
    guard Self.isInPlace(file, named: name, in: folder) else { throw .lost }
    do throws(SystemFailure) {
      guard ftruncate(file.number, 0) == 0 else { throw .last }
      try file.write(Array("\(getpid())\n".utf8))
    } catch {
      throw .system(step: "write the lock", error)
    }
    self.name = name
    self.file = file
  }

  // Closing the file is not enough: a program that is being started may hold a copy of the descriptor for a moment.
  deinit { release() }

  /// Whether the file that is locked is the one that bears the name.
  package func isInPlace(in folder: borrowing Descriptor) -> Bool {
    Self.isInPlace(file, named: name, in: folder)
  }

  private static func isInPlace(
    _ file: borrowing Descriptor,
    named name: String,
    in folder: borrowing Descriptor
  ) -> Bool {
    var named = stat()
    guard fstatat(folder.number, name, &named, AT_SYMLINK_NOFOLLOW) == 0, let open = try? file.status()
    else { return false }
    return named.st_ino == open.st_ino && named.st_dev == open.st_dev
  }

  /// Frees the lock before the file is closed.
  package func release() { flock(file.number, LOCK_UN) }

  private static func holder(_ file: borrowing Descriptor) -> Int? {
    guard let bytes = try? file.read(upTo: 20) else { return nil }
    return Int(String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self))
  }
}
