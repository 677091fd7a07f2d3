import ArgumentParser
import Foundation

/// The two streams a program writes to.
///
/// Results go to the standard output; findings, progress and warnings to the standard error, so that a pipe carries
/// results alone.
enum Console {
  /// Takes the three standard descriptors where whoever started the program closed them: the next file that is opened
  /// would get the number, and the results would be written into it.
  static func holdStandardStreams() {
    while true {
      let descriptor = open("/dev/null", O_RDWR)
      guard (0...STDERR_FILENO).contains(descriptor) else {
        if descriptor >= 0 { close(descriptor) }
        return
      }
    }
  }

  /// Writes a line of the result.
  ///
  /// - Throws: `ExitCode.failure` where the output takes no more, once that is told.
  static func write(_ line: String) throws { try write(bytes: Array("\(line)\n".utf8)) }

  /// Writes bytes of the result as they are.
  ///
  /// - Throws: `ExitCode.failure` where the output takes no more, once that is told.
  static func write(bytes: [UInt8]) throws {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(bytes))
    } catch {
      report("contrapeso: the result could not be written to the standard output.\n")
      throw ExitCode.failure
    }
  }

  /// Writes text that is not the result; where nobody can read it, there is nobody to tell.
  static func report(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }

  /// Shows what is being done, in one line that the next replaces; nothing where nobody watches.
  static func showProgress(_ text: String) {
    if isInteractive { report("\r\u{1B}[K\(text)") }
  }

  /// Takes the last line of progress away.
  static func clearProgress() {
    if isInteractive { report("\r\u{1B}[K") }
  }

  /// Whether somebody sits before the standard error.
  static var isInteractive: Bool { isatty(STDERR_FILENO) != 0 }

  /// Whether colours are wanted: on a terminal, unless the environment says no (https://no-color.org).
  static var usesColour: Bool {
    isInteractive && wantsColour
  }

  /// Whether colours are wanted in results: where somebody sits before the standard output.
  static var coloursResults: Bool { isatty(STDOUT_FILENO) != 0 && wantsColour }

  private static var wantsColour: Bool {
    ProcessInfo.processInfo.environment["NO_COLOR", default: ""].isEmpty
  }
}
