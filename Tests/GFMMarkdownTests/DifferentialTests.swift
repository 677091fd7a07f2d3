import Foundation
import GFMMarkdown
import Testing

/// Compares with Debian's own program, which has the library's autolinks.
@Suite struct DifferentialTests {
  static let program = "/usr/bin/cmark-gfm"
  static let arguments =
    ["--unsafe"]
    + ["table", "strikethrough", "tasklist", "tagfilter", "footnotes", "autolink"].flatMap { ["-e", $0] }
  static let isInstalled = FileManager.default.isExecutableFile(atPath: program)

  static let documents: [String] = {
    var composer = SnippetComposer(seed: 20_240_229)
    return Snippets.blocks + (Snippets.inlines + Snippets.lone).map { $0 + "\n" }
      + (0..<260).map { _ in composer.document() }
  }()

  /// The documents in a few parts, so that the program runs on every core.
  static let parts = 8

  @Test(.enabled(if: isInstalled, "the package cmark-gfm is not installed: \(program)"), arguments: 0..<parts)
  func rendersAsTheProgramDoes(part: Int) throws {
    var options = MarkdownOptions()
    options.allowsRawHTML = true
    let renderer = MarkdownRenderer(options: options)
    for index in stride(from: part, to: Self.documents.count, by: Self.parts) {
      let document = Self.documents[index]
      let expected = try #require(
        DebianProgram.output(Self.program, Self.arguments, input: Data(document.utf8))
      )
      let ours = try renderer.render(document).html.split(separator: "\n", omittingEmptySubsequences: false)
      let theirs = String(decoding: expected, as: UTF8.self).split(
        separator: "\n",
        omittingEmptySubsequences: false
      )
      #expect(ours == theirs, "document \(index) differs: \(ours.difference(from: theirs))")
    }
  }

  @Test func hasEnoughDocuments() {
    #expect(Self.documents.count >= 400)
    #expect(Set(Self.documents).count > 390)
  }
}
