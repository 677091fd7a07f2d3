import Glibc
import ReputationModel
import SeededNumbers
import Testing

@testable import SitePublishing

/// Builds are killed at random moments while a reader looks: it must see whole generations and nothing else.
@Suite struct CrashTests {
  static let files = 60

  @Test(.timeLimit(.minutes(5)))
  func readersSeeWholeGenerationsWhileBuildsAreKilled() throws {
    let folder = try TemporaryFolder(inMemory: true)
    let probe = try #require(Self.probePath())
    let output = folder("public")
    var next = try Self.publishFirstGeneration(to: output)
    var reader = Reader(output: output)
    var random = SeededNumbers(seed: 20_260_301)
    var killed = 0
    var patience: UInt64 = 1
    // Three seconds, and on a machine that is busy with other tests as long as it takes to have seen something.
    let (enough, latest) = (ContinuousClock.now + .seconds(3), ContinuousClock.now + .seconds(120))
    while ContinuousClock.now < enough
      || (ContinuousClock.now < latest && (killed < 5 || !reader.hasSeenEnough))
    {
      let process = try Self.start(probe, ["generations", output, "\(next)", "\(Self.files)"])
      // The reader looks while the build is at work, until it is killed. Where starting a process takes long, a build
      // would be killed before it has done anything.
      let end = ContinuousClock.now + .microseconds(3_000 + random.next() % 60_000 * patience)
      while ContinuousClock.now < end { reader.look() }
      kill(process, SIGKILL)
      var status: Int32 = 0
      waitpid(process, &status, 0)
      // Low seven bits: the signal. A probe that ended by itself had something to report.
      if status & 0x7F == SIGKILL { killed += 1 }
      next += 1_000
      if killed % 10 == 0, !reader.hasSeenEnough { patience = min(16, patience + 1) }
    }
    #expect(reader.torn == [] && reader.missing == 0)
    #expect(killed >= 5 && reader.hasSeenEnough, "\(killed) killed; \(reader)")
    try PublishingSession.open(output: output).discard()
    #expect(folder.names(in: ".contrapeso/public") == ["lock", "previous", "spare"])
  }

  /// Somebody who looks at the published site again and again, and what he saw.
  struct Reader {
    let output: String
    var whole = 0
    var generations = 0
    var missing = 0
    /// Readings that took longer than two publications, for which nothing is promised.
    var expired = 0
    var torn: [String] = []
    private var last = ""

    init(output: String) { self.output = output }

    var hasSeenEnough: Bool { generations >= 5 && whole >= 20 }

    /// Reads the beginning of every file once.
    mutating func look() {
      guard let site = try? Descriptor(opening: output, O_RDONLY | O_DIRECTORY) else {
        missing += 1
        return
      }
      let marker = CrashTests.marker(in: site.number)
      let heads = Set((0..<CrashTests.files).map { CrashTests.head(of: $0, in: site) })
      let found = heads.subtracting(["always"])
      if heads.count == 2, found.count == 1, let generation = found.first, generation != "none" {
        whole += 1
        if generation != last { generations += 1 }
        last = generation
      } else if CrashTests.isKept(marker, output) {
        torn.append(heads.sorted().joined(separator: " "))
      } else {
        expired += 1
      }
    }
  }

  /// Whether a generation is still the published one or the one before.
  ///
  /// It is known by its marker and not by its folder, which serves again two generations later.
  static func isKept(_ marker: ino_t?, _ output: String) -> Bool {
    [output, output.replacingLast(with: ".contrapeso/public/previous")].contains { path in
      var status = stat()
      return stat("\(path)/.contrapeso-site", &status) == 0 && status.st_ino == marker
    }
  }

  /// The inode of a generation's marker, which every build makes anew.
  static func marker(in site: Int32) -> ino_t? {
    var status = stat()
    return fstatat(site, ".contrapeso-site", &status, 0) == 0 ? status.st_ino : nil
  }

  static func head(of number: Int, in site: borrowing Descriptor) -> String {
    let path = "section-\(number % 5)/\(number)/index.html"
    guard let file = try? Descriptor(opening: path, beneath: site.number, O_RDONLY),
      let bytes = try? file.read(upTo: 1 << 16), bytes.count > 1_500
    else { return "none" }
    return String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
  }

  /// The generation 0, so that the reader has something to see from the start; returns the next number.
  static func publishFirstGeneration(to output: String) throws -> Int {
    let session = try PublishingSession.open(output: output)
    for number in 0..<files {
      let head = number % 3 == 2 ? "always" : "0"
      let text = "\(head)\n" + String(repeating: "text of file \(number)\n", count: 100)
      let path = try #require(RelativePath("section-\(number % 5)/\(number)/index.html"))
      try session.write(OutputFile(path: path, text: text))
    }
    _ = try session.commit()
    return 1
  }

  /// The probe lies beside the program that runs the tests.
  static func probePath() -> String? {
    realPath("/proc/self/exe").flatMap { realPath($0.replacingLast(with: "publishing-probe")) }
  }

  static func start(_ program: String, _ arguments: [String]) throws -> pid_t {
    var process: pid_t = 0
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    let code = posix_spawn(&process, program, nil, nil, &words, environ)
    guard code == 0 else { throw SystemFailure(code: code) }
    return process
  }
}

extension String {
  fileprivate func replacingLast(with name: String) -> String { "\(folderPath)/\(name)" }
}
