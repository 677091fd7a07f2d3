import Testing

@testable import Charts

@Suite struct SVGPathTests {
  @Test func breaksALineAtAGap() {
    var path = SVGPath()
    path.lines([(0, 1), (2, 3), nil, (4, 5), nil, nil])
    #expect(path.data == "M0 1L2 3M4 5h0")
  }

  @Test func writesOneDecimal() {
    var path = SVGPath()
    path.rectangle(x: 1.26, y: 0.04, width: 3, height: 2.25)
    path.polygon([(0, 0), (1, 0), (1, 1)])
    path.polygon([])
    #expect(path.data == "M1.3 0h3v2.3h-3zM0 0L1 0L1 1z")
  }
}
