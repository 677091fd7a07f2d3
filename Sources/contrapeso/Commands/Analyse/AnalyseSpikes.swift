import ArgumentParser
import ContrapesoKit
import ReputationModel

/// `contrapeso analyse spikes`: the alarms of a series of counts.
struct AnalyseSpikes: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "spikes",
    abstract: "Finds spikes in a series of counts.",
    discussion: """
      Reads a table with a column timestamp (or date) and a column of counts, as many mentions an hour or a day, and \
      prints each alarm with what was observed, what was expected, how unusual that is and since when. An alarm depends \
      only on the lines up to its own. The dashboard's own table of days is read with --column total or negative.
      """
  )

  @Argument(help: "The table, as CSV; the standard input if none is named.", completion: .file())
  var series: String?

  @Option(help: "The column of counts.")
  var column = "value"

  @Flag(help: "Print the alarms as JSON.")
  var json = false

  /// So much is read, which is some forty million buckets.
  private static let most = 1 << 30

  func run() throws {
    let name = series ?? "standard input"
    let analysis = SpikeAnalysis(try input(), file: name, column: column)
    let printer = FindingPrinter(lines: { _ in nil }, usesColour: Console.usesColour)
    for finding in analysis.findings { Console.report(printer.text(for: finding)) }
    guard !analysis.findings.hasErrors else { throw ExitCode.failure }
    if json { return try Console.write(bytes: try analysis.json()) }
    try Console.write(table(analysis))
  }

  private func table(_ analysis: SpikeAnalysis) -> String {
    let alarms = analysis.explanations
    guard !alarms.isEmpty else { return AnalyseSpikes.calm(analysis) }
    var rows = [["at", "observed", "expected", "score", "why"]]
    rows += alarms.map { [$0.at, $0.value, $0.expected, $0.score, $0.sentence] }
    let widths = (0..<4).map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      let cells = row.enumerated().map { column, cell in
        let filling = column < 4 ? String(repeating: " ", count: widths[column] - cell.count) : ""
        return (1...3).contains(column) ? filling + cell : cell + filling
      }
      return cells.joined(separator: "  ")
    }.joined(separator: "\n")
  }

  private static func calm(_ analysis: SpikeAnalysis) -> String {
    let buckets = "\(analysis.buckets) bucket\(analysis.buckets == 1 ? "" : "s")"
    guard analysis.judged > 0 else {
      return
        "\(buckets): too few to judge any. Those of a day, or ten where they are longer, say what is usual first."
    }
    return "No spike in \(buckets), of which \(analysis.judged) were judged: those before say what is usual."
  }

  private func input() throws -> [UInt8] {
    do throws(InputBytes.Failure) {
      let bytes = try InputBytes.read(series, most: AnalyseSpikes.most)
      guard bytes.count <= AnalyseSpikes.most else {
        throw InputBytes.Failure(words: "more than a gigabyte")
      }
      return bytes
    } catch {
      Console.report("contrapeso analyse spikes: \(series ?? "standard input"): \(error.words)\n")
      throw ExitCode.failure
    }
  }
}
