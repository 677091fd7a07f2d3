import Foundation

/// The two streams a program writes to.
///
/// Results go to the standard output; findings, progress and warnings to the standard error, so that a pipe carries
/// results alone.
enum Console {
  /// Writes a line of the result.
  static func write(_ line: String) {
    FileHandle.standardOutput.write(Data("\(line)\n".utf8))
  }

  /// Writes bytes of the result as they are.
  static func write(bytes: [UInt8]) {
    FileHandle.standardOutput.write(Data(bytes))
  }

  /// Writes text that is not the result.
  static func report(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
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
    isInteractive && ProcessInfo.processInfo.environment["NO_COLOR", default: ""].isEmpty
  }
}
