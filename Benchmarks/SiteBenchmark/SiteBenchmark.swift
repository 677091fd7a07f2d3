import ArgumentParser
import ContrapesoKit
import Foundation
import ReputationModel

/// Times the whole build of a site of many articles: `swift run -c release site-benchmark 10000`.
///
/// The articles are about 5 KB of Markdown each, made from a fixed seed: headings, emphasis, links, a list, a table, code.
@main
struct SiteBenchmark: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site-benchmark",
    abstract: "Times the whole build of a site of many articles, cold and with nothing changed."
  )

  @Argument(help: "How many articles.") var count = 10_000

  func validate() throws {
    guard count > 0 else { throw ValidationError("There has to be one article at least.") }
  }

  func run() async throws {
    let site = FileManager.default.temporaryDirectory.appendingPathComponent(
      "contrapeso-benchmark-\(getpid())"
    )
    defer { try? FileManager.default.removeItem(at: site) }
    let bytes = try ArticleCorpus(count: count).write(to: site)
    print("\(count) articles, \(bytes / 1_000_000) MB of Markdown")
    for run in ["cold", "again, nothing changed"] {
      var options = BuildOptions(
        site: site.path,
        clock: Timestamp(seconds: 1_767_225_600),
        workers: ProcessInfo.processInfo.activeProcessorCount
      )
      options.output = site.appendingPathComponent("public").path
      let start = ContinuousClock.now
      let outcome = await SiteBuild(options: options).run()
      let seconds = (ContinuousClock.now - start) / .seconds(1)
      guard let summary = outcome.summary else {
        for finding in outcome.findings.prefix(5) { print(finding) }
        return
      }
      let perArticle = String(format: "%.3f", seconds * 1000 / Double(count))
      print(
        "\(run): \(summary.pages) pages in \(String(format: "%.2f", seconds)) s, \(perArticle) ms an article"
      )
    }
  }
}
