import CustomDump
import ReputationModel
import Testing

@testable import Intake

@Suite struct FrontMatterTests {
  private func split(_ bytes: [UInt8]) -> (FrontMatter?, String?) {
    let (parts, finding) = FrontMatter.split(bytes, file: "a.md")
    return (parts, finding?.line)
  }

  @Test(arguments: [
    "---\ntitle: x\n---\nText\n", "\u{FEFF}---\ntitle: x\n---\nText\n", "--- \t\ntitle: x\n---  \nText\n",
  ])
  func takesDocumentsApart(text: String) throws {
    let (parts, finding) = split(text.bytes)
    #expect(finding == nil)
    #expect(try #require(parts).yaml.text == "title: x\n")
    expectNoDifference(try #require(parts).body, MarkdownBody(text: "Text\n", firstLine: 4))
  }

  @Test func takesWindowsLineEnds() throws {
    let parts = try #require(split("---\r\na: x\r\nb: y\r\n---\r\nOne\r\nTwo".bytes).0)
    #expect(parts.yaml.text == "a: x\nb: y\n")
    expectNoDifference(parts.body, MarkdownBody(text: "One\r\nTwo", firstLine: 5))
  }

  @Test func takesAnEmptyBodyAndEmptyFrontMatter() throws {
    #expect(try #require(split("---\n---".bytes).0).body == MarkdownBody(text: "", firstLine: 3))
    #expect(try #require(split("---\n---\n".bytes).0).yaml.text == "")
  }

  @Test(arguments: [
    ("", "a.md:1:1 error front-matter.empty-file"), (" \n\t\n", "a.md:1:1 error front-matter.empty-file"),
    ("\u{FEFF}", "a.md:1:1 error front-matter.empty-file"),
    ("# Title\n\n---\n", "a.md:1:1 error front-matter.missing"),
    ("\n---\ntitle: x\n---\n", "a.md:1:1 error front-matter.missing"),
    ("----\ntitle: x\n----\n", "a.md:1:1 error front-matter.missing"),
    ("---\ntitle: x\n\nText\n", "a.md:1:1 error front-matter.unclosed"),
    ("---", "a.md:1:1 error front-matter.unclosed"),
    ("---\ntitle: x\n --- \n", "a.md:1:1 error front-matter.unclosed"),
  ])
  func findsWhatIsNotFrontMatter(text: String, finding: String) {
    #expect(split(text.bytes).1 == finding)
  }

  @Test(arguments: [
    ([UInt8]("---\ntitle: a".utf8) + [0xF1] + [UInt8]("o\n---\n".utf8), "a.md:2:9", "the byte 0xF1"),
    ([0xFF, 0xFE, 0x2D, 0x00], "a.md:1:1", "the byte 0xFF"),
    ([UInt8]("---\n---\nñ\nx".utf8) + [0xC3], "a.md:4:2", "the byte 0xC3"),
    // An overlong slash and a surrogate are not UTF-8 either.
    ([UInt8]("---\n".utf8) + [0xC0, 0xAF], "a.md:2:1", "the byte 0xC0"),
    ([UInt8]("---\n".utf8) + [0xED, 0xA0, 0x80], "a.md:2:1", "the byte 0xED"),
  ])
  func findsTheFirstByteThatIsNotUTF8(bytes: [UInt8], place: String, found: String) throws {
    let finding = try #require(FrontMatter.split(bytes, file: "a.md").finding)
    #expect(finding.line == "\(place) error front-matter.not-utf-8")
    #expect(finding.found == found)
  }
}
