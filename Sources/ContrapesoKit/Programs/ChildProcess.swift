import CPlatform
import Glibc
import SitePublishing

/// A program that was started, in a process group of its own, with pipes from its two outputs.
struct ChildProcess: ~Copyable {
  private let number: pid_t
  /// What it prints.
  let output: Descriptor
  /// What it says of itself.
  let errors: Descriptor

  /// Starts a program in an open folder.
  ///
  /// - Throws: Why it cannot be started.
  init(_ arguments: [String], in folder: borrowing Descriptor) throws(SystemFailure) {
    let output = try Pipe()
    let errors = try Pipe()
    var words = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var number: Int32 = 0
    let code = cplatform_spawn(&words, folder.number, output.writing.number, errors.writing.number, &number)
    guard code == 0 else { throw SystemFailure(code: code) }
    self.number = number
    // The ends that are written to are closed here, so that the program's end is that of the pipes.
    self.output = output.takeReading()
    self.errors = errors.takeReading()
  }

  /// Whether it has ended by itself.
  var hasEnded: Bool { cplatform_has_ended(number) != 0 }

  /// Sends a signal to it and to every program that it started and that stayed in its group.
  func signal(_ signal: Int32) { kill(-number, signal) }

  /// Lets the system forget it once it has ended.
  ///
  /// - Returns: How it ended.
  func reap() -> ProgramEnd {
    var status: Int32 = 0
    while waitpid(number, &status, 0) < 0, errno == EINTR {}
    // The low seven bits are the signal, the next byte the code.
    return status & 0x7F == 0 ? .code(status >> 8 & 0xFF) : .signal(status & 0x7F)
  }
}

/// A pipe whose reading end does not wait.
private struct Pipe: ~Copyable {
  let reading: Descriptor
  let writing: Descriptor

  init() throws(SystemFailure) {
    var ends: [Int32] = [-1, -1]
    // The programs close every descriptor but their own three.
    guard pipe(&ends) == 0 else { throw .last }
    let reading = Descriptor(owning: ends[0])
    let writing = Descriptor(owning: ends[1])
    guard fcntl(ends[0], F_SETFL, O_NONBLOCK) == 0 else { throw .last }
    self.reading = reading
    self.writing = writing
  }

  /// The reading end alone.
  consuming func takeReading() -> Descriptor { reading }
}

/// How a program ended.
enum ProgramEnd: Sendable, Hashable {
  /// By itself, with that code; 0 is success.
  case code(Int32)
  /// By a signal that we did not send.
  case signal(Int32)
  /// By us, as its time was over.
  case timeout
  /// By us, as it printed more than it may.
  case tooMuch
}
