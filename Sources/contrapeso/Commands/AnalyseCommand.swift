import ArgumentParser

/// `contrapeso analyse`: the analysis on its own, without a site.
struct AnalyseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyse",
    abstract: "Runs one analysis on a file, without a site.",
    subcommands: [AnalyseSpikesCommand.self]
  )
}
