import ArgumentParser

/// Times the reading of mentions and the working out of the dashboard's figures.
@main
struct IntakeBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "intake-benchmark",
    abstract: "Times the reading of mentions and the working out of the dashboard's figures.",
    subcommands: [Run.self, Generate.self, Read.self],
    defaultSubcommand: Run.self
  )
}

extension IntakeBenchmark {
  /// Writes mentions to a temporary file, and reads it three times.
  struct Run: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write mentions to a temporary file and read it three times."
    )

    @Argument(help: "How many mentions.") var count = 1_000_000
    @Option(help: "How many threads read.") var threads = 2
    @Option(help: "jsonl, json or csv.") var format = MentionCorpus.Format.jsonLines
    @Flag(help: "Leave out the identifiers, so that they are derived.") var withoutIDs = false

    func run() throws {
      let file = TemporaryFile(fileExtension: format.rawValue)
      try MentionCorpus(count: count, format: format, hasIDs: !withoutIDs).write(to: file.path)
      let bytes = try MappedInput(path: file.path)
      print(
        "\(count) mentions, \(shown(Double(bytes.count) / 1e6)) MB, \(bytes.count / max(1, count)) bytes each"
      )
      for round in 1...3 { print("round \(round): \(IntakeRun(bytes, threads: threads).summary)") }
      print(
        "peak memory \(IntakeRun.peakMegabytes().map { "\($0) MB" } ?? "unknown"), the mapped file among it"
      )
    }
  }

  /// Only writes the mentions.
  struct Generate: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Write mentions to a file.")

    @Argument(help: "How many mentions.") var count: Int
    @Argument(help: "A file whose name ends in .jsonl, .json or .csv.") var file: String
    @Flag(help: "Leave out the identifiers, so that they are derived.") var withoutIDs = false

    func run() throws {
      guard let format = MentionCorpus.Format(rawValue: String(file.split(separator: ".").last ?? "")) else {
        throw ValidationError("the name of \(file) does not end in .jsonl, .json or .csv")
      }
      try MentionCorpus(count: count, format: format, hasIDs: !withoutIDs).write(to: file)
    }
  }

  /// Reads a file once and prints the figures and what they cost.
  struct Read: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Read a file once; print the figures and what they cost as JSON."
    )

    @Argument(help: "A file of mentions.") var file: String
    @Option(help: "How many threads read.") var threads = 2

    func run() throws {
      let bytes = try MappedInput(path: file)
      print(try IntakeRun(bytes, threads: threads).json)
    }
  }
}

/// A number with three decimals.
func shown(_ number: Double) -> String {
  let thousandths = Int((number * 1000).rounded())
  let decimals = String(thousandths % 1000)
  return "\(thousandths / 1000).\(String(repeating: "0", count: 3 - decimals.count))\(decimals)"
}
