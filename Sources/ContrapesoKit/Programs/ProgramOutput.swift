import CPlatform
import Foundation
import Glibc
import SitePublishing

/// What is kept of a program's two outputs: the one in a file without a name, of the other its end.
struct ProgramOutput: ~Copyable {
  private let file: Descriptor
  private let maximumBytes: Int
  private var count = 0
  private var tail: [UInt8] = []
  private var hasOutput = true
  private var hasErrors = true
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  /// So much of what a program says of itself is kept, in bytes.
  private static let keptWords = 2048

  /// Makes the file, which nobody else can open and which is gone with its last descriptor.
  init(maximumBytes: Int) throws(SystemFailure) {
    let number = cplatform_nameless_file(FileManager.default.temporaryDirectory.path)
    guard number >= 0 else { throw SystemFailure(code: -number) }
    file = Descriptor(owning: number)
    self.maximumBytes = maximumBytes
  }

  /// Whether the program printed more than it may.
  var isTooMuch: Bool { count > maximumBytes }

  /// Takes what is there of both outputs, and waits for something where there is nothing.
  ///
  /// - Returns: Whether there was something.
  mutating func take(
    from child: borrowing ChildProcess,
    waiting milliseconds: Int32
  ) throws(SystemFailure) -> Bool {
    var streams = [
      // One that has ended is always ready: waiting for it would be no waiting.
      pollfd(fd: hasOutput ? child.output.number : -1, events: Int16(POLLIN), revents: 0),
      pollfd(fd: hasErrors ? child.errors.number : -1, events: Int16(POLLIN), revents: 0),
    ]
    poll(&streams, nfds_t(streams.count), milliseconds)
    let output = Self.read(child.output, into: &buffer, &hasOutput)
    if output > 0 {
      count += output
      // What is too much is read, so that the program can end, and not kept.
      if !isTooMuch { try file.write(Array(buffer[..<output])) }
    }
    let words = Self.read(child.errors, into: &buffer, &hasErrors)
    if words > 0 { tail = Array((tail + buffer[..<words]).suffix(Self.keptWords)) }
    return output > 0 || words > 0
  }

  private static func read(
    _ stream: borrowing Descriptor,
    into buffer: inout [UInt8],
    _ isOpen: inout Bool
  ) -> Int {
    guard isOpen else { return 0 }
    let count = Glibc.read(stream.number, &buffer, buffer.count)
    if count == 0 { isOpen = false }
    return max(0, count)
  }

  /// Everything that was printed.
  func contents() throws(SystemFailure) -> FileContents {
    let size = Int(try file.status().st_size)
    if size >= SiteFolder.mappingThreshold { return .mapped(try MappedFile(file, count: size)) }
    guard lseek(file.number, 0, SEEK_SET) == 0 else { throw .last }
    return .bytes(try file.read(upTo: size))
  }

  /// The end of what the program said of itself, its lines one after another; a stranger's text, as it came.
  var words: String {
    // What is cut may begin within a character.
    let bytes = tail.count < Self.keptWords ? tail[...] : tail.drop { $0 & 0xC0 == 0x80 }
    let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
    return lines.map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
      .joined(separator: "; ")
  }
}
