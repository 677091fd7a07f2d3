import Testing

@testable import Charts

@Suite struct FirstPageStripTests {
  @Test func hasTenCellsWithASignEach() {
    let drawing = DrawnSVG(
      FirstPageStrip(name: ChartSample.name("f"), results: [.owned, .damaging]),
      .narrow
    )
    let signs = drawing.texts.filter { Int($0.content) == nil }.map(\.content)
    #expect(signs == ["✓", "✕"] + Array(repeating: "?", count: 8))
    #expect(drawing.texts.compactMap { Int($0.content) } == Array(1...10))
    #expect(drawing.paths("rank-owned") == ["M1 18.3h26.8v30h-26.8z"])
    #expect(drawing.paths("rank-damaging").count == 1)
    // What is not known is hatched, and no class of its own.
    #expect(drawing.paths("hatch").first?.filter { $0 == "z" }.count == 8)
    #expect(
      FirstPageStrip(name: ChartSample.name("f"), results: Array(repeating: .owned, count: 30)).results.count
        == 10
    )
  }

  @Test func hasASignForEachClass() {
    let glyphs = FirstPageStrip.Standing.allCases.map(\.glyph)
    #expect(Set(glyphs).count == glyphs.count)
  }
}
