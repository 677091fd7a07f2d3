import CPlatform
package import Glibc

/// An open file or folder, which closes itself.
package struct Descriptor: ~Copyable, Sendable {
  /// The number that system calls take.
  package let number: Int32

  /// Takes over an open descriptor.
  package init(owning number: Int32) { self.number = number }

  /// Opens a path as the shell would, links included; it is the person's own word.
  package init(opening path: String, _ flags: Int32) throws(SystemFailure) {
    number = open(path, flags | O_CLOEXEC)
    if number < 0 { throw .last }
  }

  /// Opens a path below `folder`, without following a link and without leaving the folder.
  package init(
    opening path: String,
    beneath folder: Int32,
    _ flags: Int32,
    mode: UInt32 = 0
  ) throws(SystemFailure) {
    number = cplatform_open_beneath(folder, path, flags, mode)
    if number < 0 { throw SystemFailure(code: -number) }
  }

  /// Opens the folder of that name in `parent`, which is made where it is missing.
  package init(makingFolder name: String, in parent: borrowing Descriptor) throws(SystemFailure) {
    guard mkdirat(parent.number, name, 0o755) == 0 || errno == EEXIST else { throw .last }
    try self.init(opening: name, beneath: parent.number, O_RDONLY | O_DIRECTORY)
  }

  deinit {
    if number >= 0 { close(number) }
  }

  /// Size, kind and mode of what is open.
  package func status() throws(SystemFailure) -> stat {
    var status = stat()
    guard fstat(number, &status) == 0 else { throw .last }
    return status
  }

  /// Sets the permission bits, whatever the process's mask was when the file was made.
  package func setMode(_ mode: mode_t) throws(SystemFailure) {
    guard fchmod(number, mode) == 0 else { throw .last }
  }

  /// Waits until the file, or the folder's list of names, has reached the disk.
  package func sync() throws(SystemFailure) {
    // Some file systems know no sync of a folder, and say EINVAL.
    guard fsync(number) == 0 || errno == EINVAL else { throw .last }
  }

  /// Writes all of `bytes` at the current place.
  package func write(_ bytes: [UInt8]) throws(SystemFailure) {
    try bytes.withUnsafeBufferPointer { (buffer) throws(SystemFailure) in
      try write(UnsafeRawBufferPointer(buffer))
    }
  }

  /// Writes all of `bytes` at the current place.
  package func write(_ bytes: UnsafeRawBufferPointer) throws(SystemFailure) {
    var done = 0
    while done < bytes.count {
      let count = Glibc.write(number, bytes.baseAddress.map { $0 + done }, bytes.count - done)
      if count >= 0 {
        done += count
      } else if errno != EINTR {
        throw .last
      }
    }
  }

  /// Reads into `buffer` until it is full or the file ends; returns how many bytes were read.
  package func read(into buffer: UnsafeMutableRawBufferPointer) throws(SystemFailure) -> Int {
    var done = 0
    while done < buffer.count {
      let count = Glibc.read(number, buffer.baseAddress.map { $0 + done }, buffer.count - done)
      if count > 0 {
        done += count
      } else if count == 0 {
        break
      } else if errno != EINTR {
        throw .last
      }
    }
    return done
  }

  /// Reads at most `limit` bytes from the current place.
  package func read(upTo limit: Int) throws(SystemFailure) -> [UInt8] {
    try Array(unsafeUninitializedCapacity: limit) { (buffer, count) throws(SystemFailure) in
      count = try read(into: UnsafeMutableRawBufferPointer(buffer))
    }
  }

  /// Reads what has an end but no size, such as a pipe, until it ends or more than `limit` bytes are there.
  package func readAll(upTo limit: Int) throws(SystemFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count <= limit {
      let part = try read(upTo: min(1 << 16, limit + 1 - bytes.count))
      if part.isEmpty { break }
      bytes += part
    }
    return bytes
  }
}
