import ArgumentParser
import ContrapesoKit
import ReputationAnalysis
import ReputationModel

/// `contrapeso analyse sentiment`: estimates the sentiment of texts, one a line.
struct AnalyseSentiment: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sentiment",
    abstract: "Estimates the sentiment of texts, one a line.",
    discussion: """
      Reads texts in Spanish, Catalan or English from FILE, or from the standard input, and tells of each line whether \
      it speaks well or ill, and which of its words decided. It is an estimate by words, not a reading. The words that a \
      site adds in content/lexicon count as they do in its build.
      """
  )

  @Argument(help: "The file of texts; the standard input if none is named.")
  var file: String?

  @Option(help: "The language of the texts, as es, ca or en; worked out for each line by default.")
  var language: SpokenCode?

  @Option(
    help: ArgumentHelp("The folder of the site whose words count too.", valueName: "dir"),
    completion: .directory
  )
  var site = "."

  @Flag(help: "Print a line of JSON for each text.")
  var json = false

  func run() async throws {
    let lexicons = await SiteLexicons(site: site)
    FindingReport(site: site).write(lexicons.findings)
    guard !lexicons.findings.hasErrors else { throw ExitCode.failure }
    let bytes = try input()
    var estimator = SentimentEstimator(additions: lexicons.additions, names: lexicons.names)
    var output: [UInt8] = []
    try bytes.withUnsafeBytes { bytes in
      var start = 0
      var line = 0
      while start < bytes.count {
        let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        line += 1
        let text = UnsafeRawBufferPointer(rebasing: bytes[start..<end])
        let estimate = estimator.estimate(text, language: language?.code, isExplained: true)
        if json {
          output += SentimentLine.json(estimate, line: line)
        } else {
          output += "\(line): \(SentimentLine.words(for: estimate))\n".utf8
        }
        if output.count > 1 << 20 {
          try Console.write(bytes: output)
          output.removeAll(keepingCapacity: true)
        }
        start = end + 1
      }
      try Console.write(bytes: output)
    }
  }

  private func input() throws -> [UInt8] {
    do throws(InputBytes.Failure) {
      return try InputBytes.read(file, most: 1 << 30)
    } catch {
      Console.report("contrapeso analyse sentiment: \(file ?? "standard input"): \(error.words)\n")
      throw ExitCode.failure
    }
  }
}

/// A language with a lexicon.
enum SpokenCode: String, ExpressibleByArgument, CaseIterable {
  case es, ca, en

  /// The language itself.
  var code: LanguageCode { LanguageCode(rawValue: rawValue) }
}
