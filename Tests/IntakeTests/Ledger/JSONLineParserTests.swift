import CustomDump
import ReputationModel
import Testing

@testable import Intake

@Suite struct JSONLineParserTests {
  private func parse(_ text: String) throws -> YAMLNode { try JSONLineParser.parse(text.bytes[...], line: 7) }

  @Test func keepsThePlaceOfEveryValue() throws {
    let node = try parse(#" {"ñ": [1.50, true], "b": null}"#)
    let items = [
      YAMLNode(content: .scalar("1.50", isPlain: true), line: 7, column: 9),
      YAMLNode(content: .scalar("true", isPlain: true), line: 7, column: 15),
    ]
    expectNoDifference(
      node.content,
      .mapping([
        YAMLEntry(key: "ñ", line: 7, column: 3, value: YAMLNode(content: .list(items), line: 7, column: 8)),
        YAMLEntry(
          key: "b",
          line: 7,
          column: 22,
          value: YAMLNode(content: .scalar("null", isPlain: true), line: 7, column: 27)
        ),
      ])
    )
  }

  @Test(arguments: [
    (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u00f1\uD83D\uDE00""#, "ñ😀"), (#""😀""#, "😀"),
    (#""""#, ""),
  ])
  func readsEscapes(text: String, value: String) throws {
    #expect(try parse(text).content == .scalar(value, isPlain: false))
  }

  @Test(arguments: [
    #""\ud83d""#, #""\ud83d\u0041""#, #""\udc00""#, #""\u12""#, #""\u+123""#, "01x", "+1", ".5", "-", "1e999",
    "tru",
    "\"a\nb\"", "[1,]", "[1 2]", "{\"a\"}", "{\"a\":}", "[", "",
  ])
  func refusesWhatIsNotJSON(text: String) {
    #expect(throws: JSONLineParser.Mistake.self) { try parse(text) }
  }

  @Test func limitsKeysAndDepth() {
    let keys = (0...64).map { "\"k\($0)\":1" }.joined(separator: ",")
    #expect(throws: JSONLineParser.Mistake(line: 7, column: 509, expected: "at most 64 keys")) {
      try parse("{\(keys)}")
    }
    #expect(throws: JSONLineParser.Mistake.self) {
      try parse(String(repeating: "[", count: 33) + String(repeating: "]", count: 33))
    }
    #expect(throws: Never.self) {
      try parse(String(repeating: "[", count: 32) + String(repeating: "]", count: 32))
    }
  }

  @Test func placesTheValuesOfADocument() throws {
    let node = try JSONLineParser.parse(document: "\n{\"a\": [\n  1,\n \"ñ\", {\"b\": 2}]}\n".bytes[...])
    #expect(node.line == 2)
    #expect(node["a"]?.items.map { "\($0.line):\($0.column)" } == ["3:3", "4:2", "4:7"])
  }

  @Test func limitsTheValuesOfADocument() throws {
    #expect(throws: Never.self) { try JSONLineParser.parse(document: "[1, 2]".bytes[...], mostValues: 3) }
    let mistake = #expect(throws: JSONLineParser.Mistake.self) {
      try JSONLineParser.parse(document: "[1,\n2]".bytes[...], mostValues: 2)
    }
    #expect(mistake?.line == 2)
  }

  @Test func aLineEndsWithItsLine() {
    #expect(throws: JSONLineParser.Mistake.self) {
      try JSONLineParser.parse("{\"a\":\n1}".bytes[...], line: 1)
    }
  }
}
