import Testing

@testable import SiteRendering

@Suite struct TitleWidthTests {
  @Test(arguments: [
    ("", 0), ("narrow i", 71.12), ("iiiiiiiiii", 44.4), ("WWWWWWWWWW", 188.8), ("café", 37.8), ("~", 11.68),
    ("í", 5.56), ("i\u{301}", 4.44), ("麦", 20),
  ])
  func isTheSumOfTheAdvances(_ text: String, pixels: Double) {
    #expect(abs(TitleWidth.pixels(text) - pixels) < 0.001)
  }
}
