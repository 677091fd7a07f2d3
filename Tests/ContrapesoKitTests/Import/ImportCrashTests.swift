import Foundation
import Testing

@testable import ContrapesoKit

/// Imports are killed at random moments: the file is whole every time, and nothing that was imported gets lost.
@Suite struct ImportCrashTests {
  @Test(.timeLimit(.minutes(2)))
  func leavesAWholeFileWhenItIsKilled() throws {
    let site = try TemporarySite.minimal()
    let program = try #require(Self.program(), "the program lies beside the tests")
    var random = DailyImportTests.Numbers(state: 20_260_301)
    var (killed, written, known) = (0, 0, 0)
    // Two seconds, and on a machine that is busy as long as it takes to have killed some and let some end.
    let (enough, latest) = (ContinuousClock.now + .seconds(2), ContinuousClock.now + .seconds(60))
    var round = 0
    while ContinuousClock.now < enough || (ContinuousClock.now < latest && (killed < 5 || written < 3)) {
      round += 1
      let rows = (0..<400).map { number in
        #"{"id":"\#(round)-\#(number)","published":"2026-01-01T00:00:00Z","text":"\#(String(repeating: "pan ", count: 200))"}"#
      }
      try site.write(Data(rows.joined(separator: "\n").utf8), to: "new.jsonl")
      // Every fourth may end; else the file would seldom change.
      let delay = round % 4 == 0 ? nil : UInt32(1_000 + random.next(80_000))
      if try Self.run(program, site, killAfter: delay) { killed += 1 } else { written += 1 }
      let text = site.text() ?? ""
      let lines = text.split(separator: "\n")
      #expect(text.isEmpty || text.last == "\n")
      #expect(lines.allSatisfy { $0.hasPrefix("{\"id\":") && $0.hasSuffix("}") })
      // All of a round or nothing of it, and all that was there before.
      #expect(lines.count % 400 == 0 && lines.count >= known)
      known = lines.count
    }
    #expect(killed >= 5 && written >= 3, "\(killed) killed, \(written) written")
    _ = try Self.run(program, site, killAfter: nil)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: site.path("content/mentions")) == ["imported.jsonl"]
    )
  }

  /// The program lies beside the one that runs the tests.
  static func program() -> String? {
    let folder = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      .map { URL(fileURLWithPath: $0).deletingLastPathComponent() }
    return folder.map { $0.appendingPathComponent("contrapeso").path }
      .flatMap { FileManager.default.isExecutableFile(atPath: $0) ? $0 : nil }
  }

  /// Imports; whether the program was killed.
  static func run(_ program: String, _ site: TemporarySite, killAfter delay: UInt32?) throws -> Bool {
    var process: pid_t = 0
    let arguments = [program, "import", "--site", site.folder.path, site.path("new.jsonl")]
    var words = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for stream in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0)
    }
    let code = posix_spawn(&process, program, &actions, nil, &words, environ)
    try #require(code == 0)
    if let delay {
      usleep(delay)
      kill(process, SIGKILL)
    }
    var status: Int32 = 0
    waitpid(process, &status, 0)
    return status & 0x7F == SIGKILL
  }
}
