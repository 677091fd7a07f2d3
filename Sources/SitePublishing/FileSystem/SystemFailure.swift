import Glibc

/// What the system said when a call failed.
package struct SystemFailure: Error, Sendable, Hashable {
  /// The errno value.
  package let code: Int32

  /// A failure with that errno value.
  package init(code: Int32) { self.code = code }

  /// The failure of the call that was just made on this thread.
  package static var last: SystemFailure { SystemFailure(code: errno) }

  /// The system's words for it, in lower case to stand within a sentence: `permission denied`.
  package var words: String {
    // The system speaks of too many links; where none is followed, one is too many.
    if code == ELOOP { return "a symbolic link in the path" }
    // Since glibc 2.32 the text belongs to the thread.
    let text = strerror(code).map { String(cString: $0) } ?? "error \(code)"
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}
