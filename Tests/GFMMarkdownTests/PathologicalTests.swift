import GFMMarkdown
import Glibc
import Testing

/// Families of input that take cmark-gfm 0.29.0.gfm.6 seconds or gigabytes at 50 or 100 KB.
@Suite struct PathologicalTests {
  static func tile(_ piece: String, to bytes: Int = 100_000) -> String {
    String(repeating: piece, count: bytes / piece.utf8.count)
  }

  static let families: [(name: String, text: String)] = [
    ("wide table", tile("|a", to: 12_500) + "\n" + tile("|-", to: 12_500) + "\n" + tile("x\n", to: 50_000)),
    ("table of 200 columns", tile("|a", to: 400) + "\n" + tile("|-", to: 400) + "\n" + tile("x\n")),
    ("table of 64 columns", tile("|a", to: 126) + "\n" + tile("|-", to: 126) + "\n" + tile("x\n")),
    ("nested lists and blank lines", tile("- ", to: 66_000) + "x" + tile("\n", to: 33_000)),
    ("16 nested lists and blank lines", tile("- ", to: 32) + "x" + tile("\n", to: 200_000)),
    ("list in quote", "> " + tile("- ", to: 66_000) + "x\n" + tile(">\n", to: 66_000)),
    ("double quotes", tile("\"")), ("single quotes", tile("'")), ("mixed quotes", tile("'\"")),
    ("quotes by line", tile(tile("\"", to: 8000) + "\n\n", to: 250_000)),
    ("mixed quotes by line", tile(tile("'\" ", to: 8000) + "\n\n", to: 250_000)),
    ("quotes and emphasis", tile(">", to: 50_000) + tile("a*", to: 50_000)),
    ("lazy continuation", tile(">", to: 50_000) + "a\n" + tile("b\n", to: 50_000)),
    ("lazy continuation of 16", tile(">", to: 16) + "a\n" + tile("b\n", to: 16_000)),
    ("www._", tile("www._")), ("www._ by line", tile(tile("www._", to: 8000) + "\n\n", to: 250_000)),
    ("closing parentheses", tile(tile("www.a(" + tile(")", to: 7900), to: 8000) + "\n\n", to: 250_000)),
    ("addresses and brackets", tile(tile("http://a.b<", to: 8000) + "\n\n", to: 250_000)),
    ("mail chain", tile(tile("a@b.c@", to: 8000) + "\n\n", to: 250_000)),
    ("mail names", tile(tile("a.", to: 8000) + "\n\n", to: 250_000)),
    ("entities", tile(tile("www.a.b&x;", to: 8000) + "\n\n", to: 250_000)),
    ("schemes", tile(tile("a://", to: 8000) + "\n\n", to: 250_000)),
    ("table header without table", tile("|", to: 50_000) + "\n" + tile("-|", to: 50_000)),
    ("reference expansion", "[a]: /" + tile("x", to: 50_000) + "\n\n" + tile("[a]", to: 50_000)),
    (
      "reference expansion within limits",
      "[a]: /" + tile("x", to: 2000) + "\n\n" + tile(tile("[a] ", to: 4000) + "\n\n", to: 16_000)
    ),
    ("processing instructions", tile(tile("<?x", to: 8000) + "\n\n", to: 250_000)),
    ("CDATA", tile(tile("a <![CDATA[", to: 8000) + "\n\n", to: 250_000)),
    ("comments", tile(tile("a <!--", to: 8000) + "\n\n", to: 250_000)),
    ("image brackets", tile(tile("![[]()", to: 8000) + "\n\n", to: 250_000)),
    ("open brackets", tile(tile("[", to: 8000) + "\n\n", to: 250_000)),
    ("open links", tile(tile("[a](b", to: 8000) + "\n\n", to: 250_000)),
    ("emphasis", tile(tile("*a_ ", to: 8000) + "\n\n", to: 250_000)),
    ("strikethrough", tile(tile("~~a~ ", to: 8000) + "\n\n", to: 250_000)),
    ("backticks", (1..<120).map { "a" + String(repeating: "`", count: $0) }.joined()),
    ("table marker after a long paragraph", tile("x\n", to: 16_000) + "|-|\n"),
    (
      "footnotes",
      (0..<4000).map { "[^\($0)]: x\n" }.joined() + "\n" + (0..<4000).map { "[^\($0)]\n\n" }.joined()
    ),
    ("equal headings", tile("# a\n\n", to: 250_000)),
    ("nested images", tile(tile("![", to: 8000) + "\n\n", to: 250_000)),
    ("odd pair", ":@"),
  ]

  @Test(arguments: families.indices)
  func isRefusedOrFast(index: Int) {
    let (_, usual) = Self.render(Self.tile("Pan de masa madre, harina y agua.\n\n", to: 50_000))
    let (outcome, spent) = Self.render(Self.families[index].text)
    let name = Self.families[index].name
    #expect(spent < usual * 200, "\(name) took \(spent) seconds, and plain text \(usual)")
    if case .success(let rendered) = outcome { #expect(rendered.html.utf8.count < 16 << 20) }
  }

  /// What becomes of a text, and how long this thread had a processor for it: a slow machine is slow with every text, and
  /// time that others have does not count.
  private static func render(_ text: String) -> (Result<RenderedMarkdown, any Error>, seconds: Double) {
    var options = MarkdownOptions()
    options.smartPunctuation = true
    options.headingIdentifiers = true
    options.language = "es"
    let renderer = MarkdownRenderer(options: options)
    let start = processorSeconds()
    let outcome = Result { try renderer.render(text) }
    return (outcome, processorSeconds() - start)
  }

  private static func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
