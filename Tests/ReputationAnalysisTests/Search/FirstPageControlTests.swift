import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct FirstPageControlTests {
  /// Results whose classes are the letters: owned, favourable, neutral, damaging; a dot for a position that is not known.
  private func results(_ letters: String) -> [ClassifiedResult] {
    letters.enumerated().compactMap { index, letter in
      let classes: [Character: ResultClass] = ["o": .owned, "f": .favourable, "n": .neutral, "d": .damaging]
      guard let resultClass = classes[letter] else { return nil }
      let place = SourceLocation(file: "a.csv", line: index + 2)
      return ClassifiedResult(
        result: RankedResult(position: index + 1, url: "https://r.example/", location: place),
        resultClass: resultClass
      )
    }
  }

  // By hand: the ten shares of First Page Sage add up to 94.0; each case has the controlled shares and the known ones.
  private static let cases: [(letters: String, controlled: Double, known: Double)] = [
    ("oooooooooo", 94.0, 94.0), ("nnnnnnnnnn", 0, 94.0), ("onnnnnnnnn", 39.8, 94.0),
    ("ndfnnnnnnn", 10.2, 94.0),
    ("odddddddddoooo", 39.8, 94.0), ("onnnnnn", 39.8, 88.4), ("nnnnnnnnno", 1.6, 94.0),
    ("onnnnnnn.o", 39.8, 90.5),
  ]

  @Test(arguments: cases)
  func weighsPositionsByTheirClicks(letters: String, controlled: Double, known: Double) throws {
    let page = try #require(FirstPageControl(results(letters), curve: .firstPageSage))
    #expect(abs(page.share - controlled / known) < 1e-9)
    #expect(abs(page.share - page.share(of: .owned) - page.share(of: .favourable)) < 1e-9)
    #expect(abs(ResultClass.allCases.reduce(0) { $0 + page.share(of: $1) } - 1) < 1e-9)
  }

  // By hand: 39.8; 10.2 + 4.4; 18.7 + 1.6; the other five, 7.2 + 5.1 + 3.0 + 2.1 + 1.9, make 19.3.
  @Test func sharesTheClicksOutAmongAllClasses() throws {
    let page = try #require(FirstPageControl(results("odfnnfnnnd"), curve: .firstPageSage))
    let expected: [(ResultClass, Double)] = [
      (.owned, 39.8), (.favourable, 14.6), (.neutral, 19.3), (.damaging, 20.3),
    ]
    for (resultClass, clicks) in expected {
      #expect(abs(page.share(of: resultClass) - clicks / 94.0) < 1e-9, "\(resultClass)")
    }
  }

  @Test(arguments: ["", "oooooo", ".ooooooooo", "oo.ooooooo"])
  func saysNothingOfAPageThatIsNotKnown(letters: String) {
    #expect(FirstPageControl(results(letters), curve: .firstPageSage) == nil)
  }
}
