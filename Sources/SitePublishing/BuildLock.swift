import Glibc

/// Keeps two builds from publishing to one folder at a time.
///
/// The kernel frees the lock when the process ends, also when it is killed, so that nobody ever has to remove a
/// stale one. The file stays: removing it would let two builds lock two files of one name.
struct BuildLock: ~Copyable, Sendable {
  /// The lock's name in the state folder.
  static let name = "lock"

  private let file: Descriptor

  /// Takes the lock, or says who holds it.
  init(in folder: borrowing Descriptor, output: String, state: String) throws(PublishingError) {
    let file: Descriptor
    do throws(SystemFailure) {
      file = try Descriptor(opening: Self.name, beneath: folder.number, O_RDWR | O_CREAT, mode: 0o644)
    } catch {
      throw .system("open the lock", "\(state)/\(Self.name)", error)
    }
    guard flock(file.number, LOCK_EX | LOCK_NB) == 0 else {
      if errno == EWOULDBLOCK { throw .busy(output: output, process: Self.holder(file)) }
      throw .system("take the lock", "\(state)/\(Self.name)", .last)
    }
    // Somebody may have removed the state folder between the opening and the locking.
    guard Self.isInPlace(file, in: folder) else { throw .stateLost(state: state) }
    do throws(SystemFailure) {
      guard ftruncate(file.number, 0) == 0 else { throw .last }
      try file.write(Array("\(getpid())\n".utf8))
    } catch {
      throw .system("write the lock", "\(state)/\(Self.name)", error)
    }
    self.file = file
  }

  /// Whether the file that is locked is the one that bears the name.
  func isInPlace(in folder: borrowing Descriptor) -> Bool { Self.isInPlace(file, in: folder) }

  private static func isInPlace(_ file: borrowing Descriptor, in folder: borrowing Descriptor) -> Bool {
    var named = stat()
    guard fstatat(folder.number, name, &named, AT_SYMLINK_NOFOLLOW) == 0, let open = try? file.status()
    else { return false }
    return named.st_ino == open.st_ino && named.st_dev == open.st_dev
  }

  /// Frees the lock before the file is closed.
  func release() { flock(file.number, LOCK_UN) }

  private static func holder(_ file: borrowing Descriptor) -> Int? {
    guard let bytes = try? file.read(upTo: 20) else { return nil }
    return Int(String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self))
  }
}
