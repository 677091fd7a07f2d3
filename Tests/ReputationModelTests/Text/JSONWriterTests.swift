import Foundation
import ReputationModel
import Testing

@Suite struct JSONWriterTests {
  private func text(_ write: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    write(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func partsMembersAndElements() {
    let written = text { json in
      json.object { json in
        json.name("a")
        json.array { json in
          json.written("1")
          json.object { _ in }
          json.array(of: ["x", "\"y"])
        }
        json.name("b")
        json.written(Array("null".utf8))
      }
      json.endLine()
      json.string("next")
    }
    #expect(written == "{\"a\":[1,{},[\"x\",\"\\\"y\"]],\"b\":null}\n\"next\"")
  }

  @Test func leavesNoTraceOfAnEmptyObject() {
    let written = text { json in
      json.object { json in
        json.object(unlessEmpty: "none") { _ in }
        json.name("a")
        json.written("1")
        json.object(unlessEmpty: "nothing") { json in json.object(unlessEmpty: "inside") { _ in } }
        json.object(unlessEmpty: "b") { json in
          json.name("c")
          json.written("2")
        }
      }
    }
    #expect(written == #"{"a":1,"b":{"c":2}}"#)
  }

  @Test(arguments: [(0..<0, "[\n]"), (3..<4, "[\n{}\n]"), (0..<2, "[\n{},\n{}\n]")])
  func putsElementsOnLines(range: Range<Int>, expected: String) {
    #expect(text { json in json.array(onLines: range) { _, json in json.object { _ in } } } == expected)
  }

  @Test func beginsAnewWhereItForgets() {
    let written = text { json in
      json.string("a")
      json.removeAll()
      json.string("b")
    }
    #expect(written == "\"b\"")
  }

  @Test func takesBytesAsItTakesStrings() {
    let text = "ñ\n\u{2028}<\"\u{1}"
    for isSafeInMarkup in [false, true] {
      var (strings, bytes) = (
        JSONWriter(isSafeInMarkup: isSafeInMarkup), JSONWriter(isSafeInMarkup: isSafeInMarkup)
      )
      strings.string(text)
      Array(text.utf8).withUnsafeBytes { bytes.string($0) }
      #expect(strings.bytes == bytes.bytes)
    }
  }
}
