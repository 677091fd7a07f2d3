import Glibc
import ReputationModel
import SitePublishing

extension Finding {
  static func programNotStarted(_ program: SourceProgram, _ failure: SystemFailure) -> Finding {
    programFinding(
      "source.program-not-started",
      .error,
      program,
      "the program cannot be started",
      found: failure.words,
      expected: "a program in PATH, or a path from the site's folder, that may be executed",
      fix: "install the program, or correct its name"
    )
  }

  static func programFailed(_ program: SourceProgram, _ run: ProgramRun) -> Finding {
    let words = run.words.isEmpty ? "" : ": \(run.words)"
    switch run.end {
    case .code(let code):
      return programFinding(
        "source.program-failed",
        .error,
        program,
        "the program failed",
        found: "code \(code)\(words)",
        expected: "code 0",
        fix: "run it by hand in the site's folder to see what it lacks"
      )
    case .signal(let signal):
      return programFinding(
        "source.program-failed",
        .error,
        program,
        "the program was ended by a signal",
        found: "signal \(signal)\(words)",
        expected: "code 0",
        fix: "run it by hand in the site's folder to see why"
      )
    case .timeout:
      return programFinding(
        "source.program-timeout",
        .error,
        program,
        "the program was ended, as it took too long",
        found: "no end within \(program.timeout) s\(words)",
        expected: "an end within `timeout`",
        fix: "make it faster, or raise `timeout`"
      )
    case .tooMuch:
      return programFinding(
        "source.program-output",
        .error,
        program,
        "the program was ended, as it printed too much",
        found: "more than \(program.maximumBytes) bytes\(words)",
        expected: "at most `max-bytes`",
        fix: "select less, or raise `max-bytes`"
      )
    }
  }

  static func programSilent(_ source: MentionSource, _ program: SourceProgram, words: String) -> Finding {
    programFinding(
      "source.program-silent",
      .warning,
      program,
      "the program of the source \(source.name.excerpt) printed nothing",
      found: words.isEmpty ? "no output" : "no output, and the words: \(words)",
      expected: "mention data",
      fix: "run it by hand in the site's folder to see why"
    )
  }

  static func programRan(_ source: MentionSource, _ program: SourceProgram, words: String) -> Finding {
    programFinding(
      "source.program-ran",
      .note,
      program,
      "the source \(source.name.excerpt) ran \(program.name)"
        + (words.isEmpty ? "" : ", which said: \(words)")
    )
  }

  static func programNotRun(_ source: MentionSource, _ program: SourceProgram) -> Finding {
    programFinding(
      "source.program-not-run",
      .warning,
      program,
      "the source \(source.name.excerpt) is left out, as no program may be run",
      found: "a program that was not run",
      expected: "a build of which the site's programs are trusted",
      fix: "build without --no-run once you know what it runs; do not deploy a site without its data"
    )
  }

  private static func programFinding(
    _ rule: String,
    _ severity: Severity,
    _ program: SourceProgram,
    _ message: String,
    found: String? = nil,
    expected: String? = nil,
    fix: String? = nil
  ) -> Finding {
    Finding(
      rule: rule,
      severity: severity,
      location: program.location,
      message: message,
      found: found.map { "\(program.name): \($0)" },
      expected: expected,
      fix: fix
    )
  }
}

extension SourceProgram {
  /// The program's name alone: its arguments may hold what is nobody's business.
  fileprivate var name: String { (arguments.first ?? "").excerpt }
}
