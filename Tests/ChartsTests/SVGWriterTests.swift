import Testing

@testable import Charts

@Suite struct SVGWriterTests {
  @Test(arguments: [(0, "0"), (1.25, "1.3"), (-0.04, "0"), (-2.5, "-2.5"), (-0.5, "-0.5"), (120, "120")])
  func writesAtMostOneDecimal(value: Double, text: String) {
    #expect(SVGWriter.number(value) == text)
  }

  @Test func escapesWhateverStandsInAnElementOrAnAttribute() {
    var writer = SVGWriter()
    writer.element("title", ["id": "\"'><"], "<script>&\u{0}\u{301}\"\u{301}")
    #expect(
      writer.text
        == "<title id=\"&quot;&#39;&gt;&lt;\">&lt;script&gt;&amp;\u{301}&quot;\u{301}</title>"
    )
  }
}
