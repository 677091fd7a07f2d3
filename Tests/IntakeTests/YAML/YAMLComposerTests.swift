import CustomDump
import ReputationModel
import Testing

@testable import Intake

@Suite struct YAMLComposerTests {
  private func compose(_ text: String, firstLine: Int = 2, family: FileFamily = .frontMatter) -> (
    YAMLNode?, [Finding]
  ) {
    let composition = YAMLComposer.compose(
      YAMLSource(text: text, file: "a.md", firstLine: firstLine, family: family, limits: .frontMatter)
    )
    return (composition.value, composition.findings)
  }

  @Test func keepsThePlaceAndTheSpellingOfEveryValue() {
    let (value, findings) = compose("title: no\r\nlist:\r\n  - \"1\"\r\n  - 12:30:45\r\n")
    expectNoDifference(findings, [])
    let list = YAMLNode(
      content: .list([
        YAMLNode(content: .scalar("1", isPlain: false), line: 4, column: 5),
        YAMLNode(content: .scalar("12:30:45", isPlain: true), line: 5, column: 5),
      ]),
      line: 4,
      column: 3
    )
    let title = YAMLNode(content: .scalar("no", isPlain: true), line: 2, column: 8)
    expectNoDifference(
      value,
      YAMLNode(
        content: .mapping([
          YAMLEntry(key: "title", line: 2, column: 1, value: title),
          YAMLEntry(key: "list", line: 3, column: 1, value: list),
        ]),
        line: 2,
        column: 1
      )
    )
  }

  @Test(arguments: [
    // A tab before a key, alone and below a key.
    ("\ttitle: x", "a.md:2:1 error front-matter.tab"),
    ("a:\n\tb: x", "a.md:3:1 error front-matter.tab"),
    ("a:\n  b: 1\n  \tc: x", "a.md:4:3 error front-matter.tab"),
    // Quotation marks and brackets that are never closed point at where they open.
    ("title: \"Pan\ndate: 2026-01-01\n", "a.md:2:8 error front-matter.syntax"),
    ("title: 'Pan\n", "a.md:2:8 error front-matter.syntax"),
    ("title: x\ntags: [a, b\ndate: 1\n", "a.md:3:7 error front-matter.syntax"),
    ("image: {src: a\n", "a.md:2:8 error front-matter.syntax"),
    // What YAML takes for something else.
    ("title: Pan: el nuestro\n", "a.md:2:11 error front-matter.syntax"),
    ("title: @panes\n", "a.md:2:8 error front-matter.syntax"),
    ("title: *pan\n", "a.md:2:8 error front-matter.syntax"),
    ("title: x\nno colon here\ndate: 1\n", "a.md:3:1 error front-matter.syntax"),
    ("title:x\n\ndate: 1\n", "a.md:2:6 error front-matter.syntax"),
    ("date: 1\n  title: x\n", "a.md:3:3 error front-matter.syntax"),
    ("title: \"a\" b\n", "a.md:2:12 error front-matter.syntax"),
    ("tags: [a]]\n", "a.md:2:10 error front-matter.syntax"),
    ("tags: - a\n", "a.md:2:7 error front-matter.syntax"),
    ("title: \"C:\\pan\"\n", "a.md:2:11 error front-matter.syntax"),
    ("a: 1\n--- \nb: 2\n", "a.md:3:1 error front-matter.syntax"),
    // Keys.
    ("[a]: 1\n", "a.md:2:1 error front-matter.key-is-not-text"),
    ("title: a\nother: 1\ntitle: b\n", "a.md:4:1 error front-matter.duplicate-key"),
    ("a: {x: 1, x: 2}\n", "a.md:2:5 error front-matter.duplicate-key"),
    ("title: \"a\u{7}\"\n", "a.md:2:10 error front-matter.control-character"),
    ("title: a\u{2028}b\n", "a.md:2:9 error front-matter.control-character"),
    ("title: a\rdate: 1\n", "a.md:2:9 error front-matter.control-character"),
    ("title: a\ntag: \u{FEFF}b\n", "a.md:3:6 error front-matter.control-character"),
  ])
  func findsMistakes(text: String, finding: String) {
    let (_, findings) = compose(text)
    expectNoDifference(findings.map(\.line), [finding])
  }

  @Test(arguments: [
    ("title:x\ndate: 1\n", "a blank is missing after the colon"),
    ("date: 1\n  title: x\n", "the line is indented as part of the value above"),
    ("title: Pan: el nuestro\n", "a colon and a blank stand inside a value"),
    ("title: \"a\" b\n", "something stands after the end of the value"),
    ("tags: - a\n", "a list cannot begin on the line of its key"),
    ("title: \"C:\\pan\"\n", "a backslash inside double quotation marks begins something unknown"),
    ("title: 'a\n", "a quotation mark is opened and never closed"),
    ("title: x\nno colon\n", "a key without a colon"),
    ("a:\n  b: 1\n c: 2\n", "the indentation or the value cannot be understood (did not find expected key)"),
  ])
  func saysWhatTheMistakeIs(text: String, message: String) {
    expectNoDifference(compose(text).1.map(\.message), [message])
  }

  /// One mistake hides no other: the lines of its key are left out, and the rest is read.
  @Test(arguments: [
    (
      "title: Pan: el nuestro\ndate: 1\ntags: [a\nother: *x\nlast: 1\n",
      ["2:11 syntax", "4:7 syntax", "5:8 syntax"], ["date", "last"]
    ),
    (
      "title: \"a\u{7}\"\ndate: 1\nx: \u{1}\u{2}\n  y: 1\nlast: @a\nz:\n  - 1\n",
      ["2:10 control-character", "4:4 control-character", "4:5 control-character", "6:7 syntax"],
      ["date", "z"]
    ),
    ("a: \"x\nmás texto\nb: 1\nc: 1\nc: 2\n", ["2:4 syntax", "6:1 duplicate-key"], ["b", "c"]),
    ("a: 1\ntitle Pan\nb: 1\n\tc: 1\nd: 1\n", ["3:1 syntax", "5:1 tab"], ["d"]),
    // What was told once is not told again when a later block is left out.
    (
      "a: {x: 1, x: 2}\nb:\n  y: 1\n  y: 2\nc: {x: 1, x: 2}\nd: 1\n",
      ["2:5 duplicate-key", "5:3 duplicate-key", "6:5 duplicate-key"], ["b", "d"]
    ),
  ])
  func goesOnAfterWhatCannotBeRead(_ text: String, _ found: [String], _ keys: [String]) throws {
    let composition = YAMLComposer.compose(
      YAMLSource(text: text, file: "a.md", firstLine: 2, family: .frontMatter, limits: .frontMatter)
    )
    expectNoDifference(
      composition.findings.map(\.line).sorted(),
      found.map { "a.md:\($0.replacing(" ", with: " error front-matter."))" }
    )
    guard case .mapping(let entries) = try #require(composition.value).content else { return }
    #expect(entries.map(\.key) == keys)
    #expect(composition.unread != nil)
  }

  /// What can be known of the configuration's other mistakes is told; as all else is read by it, there is no part of
  /// it.
  @Test func looksThroughTheWholeConfigurationForMistakesThatHideOthers() {
    let text = "a: {x: 1, x: 2}\nb: \"x\nc:\n  d: 1\n  d: 2\ne: {y: 1, y: 2}\nf: 1\n"
    let composition = YAMLComposer.compose(
      YAMLSource(text: text, file: "c.yml", firstLine: 1, family: .configuration, limits: .configuration)
    )
    expectNoDifference(
      composition.findings.map(\.line).sorted(),
      [
        "c.yml:1:5 error configuration.duplicate-key", "c.yml:2:4 error configuration.syntax",
        "c.yml:5:3 error configuration.duplicate-key", "c.yml:6:5 error configuration.duplicate-key",
      ]
    )
    #expect(composition.value == nil)
  }

  @Test func leavesItemsOfAListOut() throws {
    let composition = YAMLComposer.compose(
      YAMLSource(
        text: "- a: 1\n- b: [\n  c: 1\n- d: @\n- e: 1\n",
        file: "l.yml",
        firstLine: 1,
        family: .ledger,
        limits: .ledger
      )
    )
    #expect(composition.findings.map { $0.location?.line } == [2, 4])
    guard case .list(let items) = try #require(composition.value).content else { return }
    #expect(items.map(\.line) == [1, 5])
  }

  /// Binary rubbish is not told of byte by byte.
  @Test(.timeLimit(.minutes(1))) func tellsOfSoManyMistakesAndNoMore() {
    #expect(compose(String(repeating: "a: \u{1}\n", count: 2000)).1.count == 16)
    let wrong = (0..<1000).map { "k\($0): @\n" }.joined()
    #expect((1...17).contains(compose(wrong).1.count))
  }

  @Test func goesOnAfterRepeatedKeys() throws {
    let (value, findings) = compose(
      "title: a\n\"title\": b\ndate: 1\nx:\n  y: 1\n  y: 2\ndate : 2\nlast: 3\n"
    )
    expectNoDifference(
      findings.map(\.line).sorted(),
      [
        "a.md:3:1 error front-matter.duplicate-key", "a.md:7:3 error front-matter.duplicate-key",
        "a.md:8:1 error front-matter.duplicate-key",
      ]
    )
    guard case .mapping(let entries) = try #require(value).content else { return }
    #expect(entries.map(\.key) == ["title", "date", "x", "last"])
    #expect(findings.contains { $0.expected == "each key once; the first is on line 2" })
  }

  /// Files that would hold or end a careless reader.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      Hostile("alias bomb", bomb(levels: 9, width: 9) + "x: 1\n", "front-matter.too-many-aliases"),
      Hostile(
        "small alias bomb",
        bomb(levels: 5, width: 3, leaf: 60) + "x: 1\n",
        "front-matter.too-many-values"
      ),
      Hostile("bomb as a key", bomb(levels: 9, width: 9) + "? *a9\n: 1\n", "front-matter.too-many-aliases"),
      Hostile("alias of itself", "a: &a [*a]\n", "front-matter.syntax"),
      Hostile("open brackets", String(repeating: "[", count: 5000), "front-matter.syntax"),
      Hostile("closed brackets", nested(400), "front-matter.too-deep"),
      Hostile("brackets to the parser's limit", nested(990), "front-matter.too-deep"),
      Hostile("braces", String(repeating: "{a: ", count: 900), "front-matter.syntax"),
      Hostile("one megabyte", "title: " + String(repeating: "a", count: 1 << 20), "front-matter.too-large"),
      Hostile("many values", "a: [" + String(repeating: "1,", count: 8000) + "]", nil),
      Hostile("foreign tag", "title: !!python/object:os.system x\nx: !<tag:yaml.org,2002:binary> y\n", nil),
      Hostile("lone surrogate escape", "title: \"\\ud800\"\n", "front-matter.syntax"),
      Hostile("only a comment", "# nothing\n", nil),
      Hostile("directive", "%YAML 3.0\n---\na: 1\n", "front-matter.syntax"),
    ]
  )
  func survivesHostileInput(file: Hostile) {
    #expect(compose(file.text).1.map(\.rule) == (file.rule.map { [$0] } ?? []))
  }

  struct Hostile: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let rule: String?

    init(_ name: String, _ text: String, _ rule: String?) {
      (testDescription, self.text, self.rule) = (name, text, rule)
    }
  }

  private static func nested(_ depth: Int) -> String {
    String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
  }

  private static func bomb(levels: Int, width: Int, leaf: Int = 9) -> String {
    var text = "a0: &a0 [" + Array(repeating: "x", count: leaf).joined(separator: ",") + "]\n"
    for level in 1...levels {
      let aliases = Array(repeating: "*a\(level - 1)", count: width).joined(separator: ",")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    return text
  }
}
