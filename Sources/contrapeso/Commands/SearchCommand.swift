import ArgumentParser
import ContrapesoKit
import ReputationModel

/// `contrapeso search`: what ranks, what faces it, and what to do next.
struct SearchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Prints what ranks for each search, what faces it, and what to do next.",
    discussion: """
      Reads the site as a build does, and writes nothing. Of each tracked search it says who holds the first page, which \
      damaging addresses stand there, how the articles that are for it fare, and what to do next, first of all what \
      to ask of those who run the damaging pages.
      """
  )

  @OptionGroup var analysis: AnalysisOptions

  @Option(help: ArgumentHelp("Print that search alone.", valueName: "words"))
  var query: String?

  @Flag(help: "Print everything as JSON.")
  var json = false

  func run() async throws {
    let site = try await analysis.analysedSite(findingsFrom: .error)
    let report = await SearchReport(site, options: try analysis.buildOptions(), query: query)
    if let query, report.queries.isEmpty {
      throw ValidationError("no search with the words “\(query.visible)” is tracked below content/rankings.")
    }
    if json {
      try Console.write(bytes: try report.json())
    } else {
      try Console.write(SearchText(report: report).text)
    }
    try analysis.fail(where: site)
  }
}
