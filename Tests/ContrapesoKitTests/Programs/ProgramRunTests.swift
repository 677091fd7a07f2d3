import Foundation
import ReputationModel
import SitePublishing
import Testing

@testable import ContrapesoKit

@Suite(.timeLimit(.minutes(2))) struct ProgramRunTests {
  static func run(
    _ arguments: String...,
    timeout: Int64 = 60,
    maximumBytes: Int = 1 << 30,
    files: [String: String] = [:]
  ) throws -> ProgramRun {
    let site = try TemporarySite(files: files)
    let program = SourceProgram(
      arguments,
      timeout: timeout,
      maximumBytes: maximumBytes,
      location: SourceLocation(file: "contrapeso.yml", line: 1, column: 1)
    )
    return try ProgramRun(program, in: SiteFolder(path: site.folder.path).root)
  }

  static func text(_ run: ProgramRun) -> String { String(decoding: run.output.array, as: UTF8.self) }

  @Test func runsInTheSitesFolderWithNothingToReadAndOurEnvironment() throws {
    let script = "cat export.csv; cat; test -n \"$PATH\" && echo environment; test -t 0 || echo no terminal"
    let run = try Self.run("sh", "-c", script, files: ["export.csv": "date,text\n"])
    #expect(run.end == .code(0))
    #expect(Self.text(run) == "date,text\nenvironment\nno terminal\n")
    #expect(run.words == "")
  }

  @Test func handsArgumentsOverAsTheyAre() throws {
    let run = try Self.run("printf", "%s|", "a b", "$HOME", "", "*", "`id`", "\"")
    #expect(Self.text(run) == "a b|$HOME||*|`id`|\"|")
  }

  @Test func givesTheProgramNoDescriptorOfOurs() throws {
    let open = try Descriptor(opening: "/", O_RDONLY | O_DIRECTORY)
    let number = dup(open.number)
    defer { close(number) }
    #expect(Self.text(try Self.run("sh", "-c", "ls /proc/$$/fd")) == "0\n1\n2\n")
  }

  @Test func tellsTheCodeAndTheLastWords() throws {
    let run = try Self.run("sh", "-c", "printf 'one\\n\\033[31mtwo\\a\\n \\303\\261 \\377\\n' >&2; exit 3")
    #expect(run.end == .code(3))
    #expect(run.words == "one; \u{1B}[31mtwo\u{7}; ñ \u{FFFD}")
    #expect(try Self.run("sh", "-c", "kill -9 $$").end == .signal(9))
  }

  @Test(arguments: [
    ("contrapeso-no-such-program", ENOENT), ("./missing", ENOENT), ("./data", EACCES), ("./folder", EACCES),
    ("./broken", ENOEXEC),
  ])
  func saysWhyAProgramCannotBeStarted(_ program: String, code: Int32) throws {
    let site = try TemporarySite(files: ["data": "x", "folder/x": ""])
    // Written by another process: a program that a test beside this one starts would hold our own file
    // open for writing for a moment, and what is open for writing is busy instead of broken.
    let write = SourceProgram(
      ["sh", "-c", "printf 'no program' > broken && chmod 755 broken"],
      location: SourceLocation(file: "contrapeso.yml")
    )
    #expect(try ProgramRun(write, in: SiteFolder(path: site.folder.path).root).end == .code(0))
    let run = SourceProgram([program], location: SourceLocation(file: "contrapeso.yml"))
    #expect(throws: SystemFailure(code: code)) {
      _ = try ProgramRun(run, in: SiteFolder(path: site.folder.path).root)
    }
  }

  @Test func isNotHeldUpByAProgramThatTheProgramLeftBehind() throws {
    let start = ContinuousClock.now
    let run = try Self.run("sh", "-c", "sleep 200 & echo $!")
    #expect(run.end == .code(0) && start.duration(to: .now) < .seconds(100))
    let process = try #require(Int(Self.text(run).trimmingCharacters(in: .whitespacesAndNewlines)))
    var isGone = false
    for _ in 0..<6000 where !isGone {
      // Ended, or ended and waiting for whoever inherited it.
      let state = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
      isGone = state.map { $0.contains(") Z ") } ?? true
      if !isGone { usleep(10_000) }
    }
    #expect(isGone)
  }

  @Test func isNotHeldUpByOneThatMadeItselfIndependent() throws {
    let start = ContinuousClock.now
    // Until then it has no session of its own.
    let wait = #"until [ "$(cut -d ' ' -f 6 /proc/$!/stat)" = $! ]; do :; done"#
    let run = try Self.run("sh", "-c", "setsid sleep 200 & \(wait); echo $!")
    #expect(run.end == .code(0) && start.duration(to: .now) < .seconds(100))
    let process = try #require(pid_t(Self.text(run).trimmingCharacters(in: .whitespacesAndNewlines)))
    #expect(kill(process, SIGKILL) == 0, "it goes on")
  }

  @Test func endsWhatTakesTooLongAlsoWhereItWillNot() throws {
    let start = ContinuousClock.now
    #expect(try Self.run("sleep", "100", timeout: 1).end == .timeout)
    let stubborn = try Self.run("sh", "-c", "trap '' TERM; echo on; while :; do sleep 1; done", timeout: 5)
    #expect(stubborn.end == .timeout && Self.text(stubborn) == "on\n")
    #expect(start.duration(to: .now) < .seconds(60))
  }

  @Test func endsWhatPrintsTooMuch() throws {
    #expect(try Self.run("yes", maximumBytes: 100_000).end == .tooMuch)
    // Also where it ends by itself before anybody noticed.
    #expect(try Self.run("printf", "12345", maximumBytes: 4).end == .tooMuch)
    #expect(try Self.run("printf", "12345", maximumBytes: 5).end == .code(0))
  }

  @Test func keepsLargeOutputAndTheEndOfManyWords() throws {
    let script = "head -c 200000000 /dev/zero >&2; head -c 3000000 /dev/zero | tr '\\0' 'x'; echo the end >&2"
    let run = try Self.run("sh", "-c", script)
    #expect(run.end == .code(0) && run.output.count == 3_000_000)
    #expect(run.output.withUnsafeBytes { $0.allSatisfy { $0 == UInt8(ascii: "x") } })
    #expect(run.words.hasSuffix("the end") && run.words.utf8.count <= 2048)
  }
}
