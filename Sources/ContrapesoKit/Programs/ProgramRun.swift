import Glibc
import ReputationModel
import SitePublishing

/// What a program printed, and how it ended.
struct ProgramRun: Sendable {
  /// How it ended.
  let end: ProgramEnd
  /// What it printed.
  let output: FileContents
  /// The end of what it said of itself, as plain text on one line; at most 2 KiB.
  let words: String

  /// After the demand to end, a program has so long before it is ended.
  private static let grace = Duration.seconds(2)
  /// No more pieces of 64 KiB than this are taken after its end; a pipe holds one, unless somebody made it larger.
  private static let mostPieces = 16

  /// Runs a program in an open folder, and waits for it.
  ///
  /// What it prints goes to a file without a name. When it ends, so does every program that it started, unless that
  /// one made itself independent; then what it still prints is not waited for.
  ///
  /// - Throws: Why it could not be started, or its output not be kept.
  init(_ program: SourceProgram, in folder: borrowing Descriptor) throws(SystemFailure) {
    var kept = try ProgramOutput(maximumBytes: program.maximumBytes)
    let child = try ChildProcess(program.arguments, in: folder)
    let clock = ContinuousClock()
    var deadline = clock.now + .seconds(program.timeout)
    var ended: ProgramEnd?
    var isKilled = false
    var pause: Int32 = 1
    while !child.hasEnded {
      if kept.isTooMuch, ended == nil { (ended, deadline) = (.tooMuch, clock.now) }
      if clock.now >= deadline {
        if isKilled { break }
        child.signal(ended == nil ? SIGTERM : SIGKILL)
        isKilled = ended != nil
        deadline = clock.now + Self.grace
        ended = ended ?? .timeout
      }
      // A quick program is waited for briefly, a slow one asked for seldom.
      let isBusy = try kept.take(from: child, waiting: pause)
      pause = isBusy ? 1 : min(pause * 2, 50)
    }
    // Before its number is free again, so that no other group can have it.
    child.signal(SIGKILL)
    // What it printed last is in the pipes, which hold little; another program that writes on is not waited for.
    for _ in 0..<Self.mostPieces where try !kept.take(from: child, waiting: 0) { break }
    let natural: ProgramEnd = child.hasEnded ? child.reap() : .timeout
    end = ended ?? (kept.isTooMuch ? .tooMuch : natural)
    output = try kept.contents()
    words = kept.words
  }
}
