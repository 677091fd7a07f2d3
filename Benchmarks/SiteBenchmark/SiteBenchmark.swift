import ContrapesoKit
import Foundation
import ReputationModel

/// Times the whole build of a site of many articles: `swift run -c release site-benchmark 10000`.
///
/// The articles are about 5 KB of Markdown each, made from a fixed seed: headings, emphasis, links, a list, a table, code.
@main
struct SiteBenchmark {
  static func main() async throws {
    let count = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 10_000
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
