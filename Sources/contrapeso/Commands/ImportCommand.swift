import ArgumentParser
import ContrapesoKit
import Foundation
import Intake
import ReputationModel

/// `contrapeso import`: files of any mention format, merged into the site's own JSON Lines.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Merges mention data into the site's own.",
    discussion: """
      Reads FILE… in any format that a build reads and merges them, by identifier and address, into one file of JSON \
      Lines. What the file held stays as it is; the same files a second time change nothing. All files or none: on \
      any error nothing is written.
      """
  )

  @Argument(help: "The files; - is the standard input.", completion: .file())
  var files: [String]

  @OptionGroup var place: SiteOptions

  @Option(
    help: ArgumentHelp(
      "The file to merge into, from the site's folder or as an absolute path.",
      valueName: "file.jsonl"
    ),
    completion: .file()
  )
  var into = ImportOptions.defaultTarget

  @Option(
    help: ArgumentHelp(
      "The files' format: \(MentionFormat.names.joined(separator: ", ")).",
      valueName: "name"
    )
  )
  var format: FormatName?

  @Option(
    help: ArgumentHelp(
      "The source of rows that name none, and the entry of `sources:` whose columns hold; the file's name by default.",
      valueName: "name"
    )
  )
  var source: String?

  @Option(
    help: ArgumentHelp(
      "What the file calls a field of ours, such as published=Fecha.",
      valueName: "field=name"
    )
  )
  var column: [ColumnName] = []

  @Flag(help: "Show what would change, and write nothing.")
  var dryRun = false

  func validate() throws {
    if files.count(where: { $0 == "-" }) > 1 {
      throw ValidationError("The standard input can be read once.")
    }
    if let source, source.isEmpty || source.contains(where: \.isNewline) {
      throw ValidationError("--source must be a name on one line.")
    }
    if let repeated = Dictionary(grouping: column, by: \.field).first(where: { $1.count > 1 })?.key {
      throw ValidationError("--column names '\(repeated)' twice.")
    }
  }

  func run() throws {
    var options = ImportOptions(
      site: place.site,
      files: files,
      clock: place.clock
    )
    options.into = into
    options.format = format?.format
    options.source = source
    options.columns = Dictionary(column.map { ($0.field, $0.name) }) { first, _ in first }
    options.now = place.now?.stated
    options.sourceDateEpoch = try SourceDateEpoch.read()
    options.isDryRun = dryRun
    options.threads = ProcessInfo.processInfo.activeProcessorCount
    let outcome = MentionImport(options: options).run()
    FindingReport(site: place.site).write(outcome.findings)
    guard let report = outcome.report else {
      Console.report("Nothing was imported; what was there before is untouched.\n")
      throw ExitCode.failure
    }
    for line in ImportSummary(report: report, isDryRun: dryRun).lines { try Console.write(line) }
  }
}

/// The name of a format on the command line.
struct FormatName: ExpressibleByArgument {
  let format: MentionFormat

  init?(argument: String) {
    guard let format = MentionFormat(rawValue: argument) else { return nil }
    self.format = format
  }
}

/// One `--column FIELD=NAME`.
struct ColumnName: ExpressibleByArgument {
  let field: String
  let name: String

  init?(argument: String) {
    guard let sign = argument.firstIndex(of: "=") else { return nil }
    field = String(argument[..<sign])
    name = String(argument[argument.index(after: sign)...])
    guard !name.isEmpty, field == "author" || MentionIntake.fieldNames.contains(field) else { return nil }
  }
}
