import Foundation

/// What a person hands to a command: a file, or the standard input.
enum InputBytes {
  /// Why there are no bytes, in the system's words.
  struct Failure: Error {
    let words: String
  }

  /// So much is read and no more: what is larger is refused by whoever looks at it, and a device has no end.
  static let most = 16 << 20

  /// The bytes of the file, or of the standard input where none is named.
  static func read(_ file: String?, upTo most: Int = most) throws(Failure) -> [UInt8] {
    guard let file else { return try read(STDIN_FILENO, upTo: most) }
    let descriptor = open(file, O_RDONLY | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw .last }
    defer { close(descriptor) }
    return try read(descriptor, upTo: most)
  }

  private static func read(_ descriptor: Int32, upTo most: Int) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= most {
      let count = Foundation.read(descriptor, &buffer, buffer.count)
      if count == 0 { return bytes }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .last }
      bytes += buffer[..<count]
    }
    return bytes
  }
}

extension InputBytes.Failure {
  /// What the last system call said.
  fileprivate static var last: InputBytes.Failure {
    InputBytes.Failure(words: String(cString: strerror(errno)))
  }
}
