import ArgumentParser
import ContrapesoKit
import ReputationModel

/// `contrapeso queue`: what to answer next, and why.
struct QueueCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "queue",
    abstract: "Prints what to answer next, and why.",
    discussion: """
      Reads the site as a build does, and writes nothing. Each place says how urgent it is, what was said, where, \
      each reason with its points, and what is suspected of whoever wrote it.
      """
  )

  @OptionGroup var analysis: AnalysisOptions

  @Option(
    help: ArgumentHelp("Print so many places; without it 20, and all of them as JSON.", valueName: "number")
  )
  var limit: Int?

  @Flag(help: "Print the queue as JSON.")
  var json = false

  private static let fewest = 20

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit is a number from 1 on.") }
  }

  func run() async throws {
    let site = try await analysis.analysedSite(findingsFrom: .error)
    let report = await QueueReport(site, limit: limit ?? (json ? nil : QueueCommand.fewest))
    if json {
      try Console.write(bytes: try report.json())
    } else {
      try Console.write(QueueText(report: report).text)
    }
    try analysis.fail(where: site)
  }
}
