import ArgumentParser

@main
struct Contrapeso: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "A static-site generator for online reputation.",
    discussion: """
      Reads mention data, incidents and Markdown; writes a deployable site. Every command works on the site in the \
      current folder or in --site DIR.

      Exit codes: 0 done; 1 errors in the input, or findings of an audit that are errors; 2 an alert named by --fail-on; 64 wrong usage. On any error nothing \
      under the output changes.
      """,
    version: "0.1.0",
    subcommands: [
      BuildCommand.self, CheckCommand.self, ExplainCommand.self, IndexNowCommand.self, QueueCommand.self,
      SearchCommand.self, ReportCommand.self, ImportCommand.self, AnalyseCommand.self, MarkdownCommand.self,
    ]
  )

  static func main() async {
    Console.holdStandardStreams()
    await main(nil)
  }
}
