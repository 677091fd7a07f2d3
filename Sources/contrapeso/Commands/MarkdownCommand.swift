import ArgumentParser
import ContrapesoKit
import GFMMarkdown

/// `contrapeso markdown`: the article renderer on its own.
struct MarkdownCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "markdown",
    abstract: "Renders Markdown as HTML.",
    discussion: """
      Reads GitHub Flavored Markdown with footnotes from FILE, or from the standard input, and prints HTML. Raw HTML is \
      left out, and told of, unless --raw-html is given.
      """
  )

  @Argument(help: "The Markdown file; the standard input if none is named.")
  var file: String?

  @Flag(help: "Keep raw HTML, but for the tags GFM filters.")
  var rawHTML = false

  @Flag(help: "Give every heading an id.")
  var headingIds = false

  @Flag(help: "Set typographic quotes, dashes and ellipses.")
  var smart = false

  @Option(help: "The language of the quotes: es, ca or en.")
  var language = QuoteLanguage.en

  func run() throws {
    let name = file ?? "standard input"
    var options = MarkdownOptions()
    options.allowsRawHTML = rawHTML
    options.headingIdentifiers = headingIds
    options.smartPunctuation = smart
    options.language = language.rawValue
    let printer = FindingPrinter(lines: { _ in nil }, usesColour: Console.usesColour)
    switch MarkdownDocument.render(try input(), file: name, options: options) {
    case .failure(let failure):
      Console.report(printer.text(for: failure.finding))
      throw ExitCode.failure
    case .success(let document):
      for finding in document.findings { Console.report(printer.text(for: finding)) }
      try Console.write(bytes: Array(document.html.utf8))
    }
  }

  private func input() throws -> [UInt8] {
    do throws(InputBytes.Failure) {
      return try InputBytes.read(file)
    } catch {
      Console.report("contrapeso markdown: \(file ?? "standard input"): \(error.words)\n")
      throw ExitCode.failure
    }
  }
}

/// A language whose quotation marks are known.
enum QuoteLanguage: String, ExpressibleByArgument, CaseIterable {
  case es, ca, en
}
