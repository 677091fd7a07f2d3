import Glibc
import SitePublishing

/// A large file whose bytes the system brings into memory as they are looked at.
///
/// The mapping is private and can only be read, so that any number of tasks may read it at once. Whoever shortens
/// the file meanwhile takes pages away, and the process ends with SIGBUS; programs that save a file write another
/// and rename it, which does no harm here.
final class MappedFile: Sendable {
  /// How many bytes the file has.
  let count: Int

  /// So many zeros can be read behind the last byte, as parsers want that look at a whole vector at a time.
  static let padding = 64

  // A number and not a pointer, so that the class is Sendable by its parts: memory that nothing writes and that
  // lives exactly as long as this object needs no more than its address.
  private let address: UInt
  private let length: Int

  /// Maps an open file of that size, which is at least 1.
  init(_ file: borrowing Descriptor, count: Int) throws(SystemFailure) {
    let page = Int(sysconf(Int32(_SC_PAGESIZE)))
    length = (count + Self.padding + page - 1) / page * page
    // Room for the padding first: behind a file that ends with its page there would be none.
    let room = mmap(nil, length, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    guard let room, room != MAP_FAILED else { throw .last }
    guard mmap(room, count, PROT_READ, MAP_PRIVATE | MAP_FIXED, file.number, 0) != MAP_FAILED else {
      let failure = SystemFailure.last
      munmap(room, length)
      throw failure
    }
    madvise(room, count, MADV_SEQUENTIAL)
    address = UInt(bitPattern: room)
    self.count = count
  }

  /// Gives back the memory of the whole pages among `bytes`, which are bytes of the file.
  ///
  /// Nothing is lost: should anybody look at them again, the system reads them again.
  func release(_ bytes: UnsafeRawBufferPointer) {
    let page = UInt(sysconf(Int32(_SC_PAGESIZE)))
    let first = UInt(bitPattern: bytes.baseAddress)
    let start = max((first + page - 1) / page * page, address)
    let end = min((first + UInt(bytes.count)) / page * page, address + UInt(count) / page * page)
    guard start < end, let place = UnsafeMutableRawPointer(bitPattern: start) else { return }
    madvise(place, Int(end - start), MADV_DONTNEED)
  }

  deinit { munmap(UnsafeMutableRawPointer(bitPattern: address), length) }

  /// Calls `body` with the bytes, which are valid until it returns.
  func withUnsafeBytes<Result, Failure>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    defer { withExtendedLifetime(self) {} }
    return try body(UnsafeRawBufferPointer(start: UnsafeRawPointer(bitPattern: address), count: count))
  }
}
