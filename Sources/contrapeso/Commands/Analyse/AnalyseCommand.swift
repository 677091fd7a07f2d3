import ArgumentParser

/// `contrapeso analyse`: the analysis on its own, with its reasons.
struct AnalyseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyse",
    abstract: "Analyses a file on its own, with reasons.",
    subcommands: [AnalyseSpikes.self, AnalyseSentiment.self, AnalyseReply.self]
  )
}
