package import Glibc

/// One name in a folder, and what kind of thing bears it.
package struct FolderEntry: Sendable, Hashable {
  /// What a name can stand for.
  package enum Kind: String, Sendable, Hashable {
    case file, folder, link, pipe, socket, device, unknown

    /// The kind that the type bits of a mode say.
    package init(mode: mode_t) {
      self =
        switch mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        case S_IFLNK: .link
        case S_IFIFO: .pipe
        case S_IFSOCK: .socket
        case S_IFCHR, S_IFBLK: .device
        default: .unknown
        }
    }

    /// The kind in a sentence: `a link`.
    package var withArticle: String {
      switch self {
      case .file, .folder, .link, .socket, .device: "a \(rawValue)"
      case .pipe: "a named pipe"
      case .unknown: "something of an unknown kind"
      }
    }
  }

  /// The name's bytes, with the closing zero that system calls want; not always UTF-8.
  package let name: [CChar]
  /// What bears the name; a link is a link, whatever it leads to.
  package let kind: Kind

  /// The name as text, if it is UTF-8.
  package var text: String? {
    String(validating: name.dropLast().lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Everything in an open folder but `.` and `..`, in no order.
  package static func all(in folder: borrowing Descriptor) throws(SystemFailure) -> [FolderEntry] {
    // A stream of its own, so that the place in the listing belongs to this call alone.
    let copy = openat(folder.number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0 else { throw .last }
    guard let stream = fdopendir(copy) else {
      let failure = SystemFailure.last
      close(copy)
      throw failure
    }
    defer { closedir(stream) }

    var entries: [FolderEntry] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw .last }
        return entries
      }
      let name = UnsafeRawPointer(entry).advanced(by: nameOffset).assumingMemoryBound(to: CChar.self)
      let length = strlen(name)
      if isDotOrDots(name, length) { continue }
      let kind = kind(type: entry.pointee.d_type, of: name, in: folder.number)
      entries.append(
        FolderEntry(name: Array(UnsafeBufferPointer(start: name, count: length + 1)), kind: kind)
      )
    }
  }

  private static let nameOffset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0

  private static func isDotOrDots(_ name: UnsafePointer<CChar>, _ length: Int) -> Bool {
    let dot = CChar(bitPattern: UInt8(ascii: "."))
    return (length == 1 && name[0] == dot) || (length == 2 && name[0] == dot && name[1] == dot)
  }

  private static func kind(type: UInt8, of name: UnsafePointer<CChar>, in folder: Int32) -> Kind {
    switch Int(type) {
    case Int(DT_REG): return .file
    case Int(DT_DIR): return .folder
    case Int(DT_LNK): return .link
    case Int(DT_FIFO): return .pipe
    case Int(DT_SOCK): return .socket
    case Int(DT_CHR), Int(DT_BLK): return .device
    default:
      // Not every file system writes the kind beside the name.
      var status = stat()
      guard fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return .unknown }
      return Kind(mode: status.st_mode)
    }
  }
}
