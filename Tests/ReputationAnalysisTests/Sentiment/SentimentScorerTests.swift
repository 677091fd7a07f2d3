import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct SentimentScorerTests {
  private static let scorer = SentimentScorer(
    SentimentLexicon(
      """
      negators: no
      intensifiers 1.4: muy
      +2: bueno
      +4: lo_bueno
      -3: malo
      +1: hola
      boundaries: pero
      properties 0.9: tierno
      bodies -3: vidrio
      food: sopa
      wrapping: de_vidrio
      bodies -3: pulga
      vermin: pulga
      beds: cama
      marks 3: de_10
      +2: gratis
      prizes: gratis
      baits: clic
      """
    )
  )

  /// Each sum worked out by hand.
  @Test(
    arguments: [
      ("bueno", 2), ("malo", -3), ("pan", 0), ("", 0), ("bueno y malo", -1),
      // An intensifier only right before it.
      ("muy bueno", 2.8), ("muy pan bueno", 2), ("muy. bueno", 2),
      // Three words back, in the same sentence, six tenths the other way.
      ("no bueno", -1.2), ("no es tan bueno", -1.2), ("no es ni tan bueno", 2), ("no. bueno", 2),
      ("no malo", 1.8),
      ("no muy bueno", -1.68),
      // In the same clause.
      ("no pan, malo", -3), ("no pan (malo", -3), ("no pan – malo", -3), ("no, malo", -3),
      ("no pero malo", -3),
      ("pan, no malo", 1.8),
      // Properties of goods are turned round, however little they weigh.
      ("tierno", 0.9), ("no tierno", -0.54),
      // What does not belong into food, in one sentence with it, where it is there and no wrapping.
      ("vidrio", 0), ("vidrio en la sopa", -3), ("muy vidrio sopa. pan", -4.2), ("sopa. vidrio", 0),
      ("vidrio sopa vidrio", -3), ("sopa de vidrio con vidrio", 0), ("no hay vidrio en la sopa", 0),
      ("no se ha visto el vidrio sopa", 0), ("malo vidrio sopa bueno", -4),
      // In beds only what crawls there.
      ("pulga", 0), ("pulga cama", -3), ("vidrio cama", 0), ("no hay pulga en la cama", 0),
      ("pulga. cama", 0),
      // A mark, unless its number counts something.
      ("de 10", 3), ("de 10 y pan", 3), ("de 10. panes", 3), ("de 10, panes", 3), ("de 10 panes", 0),
      ("de 10 €", 0), ("de €10", 0), ("de 10 %", 0), ("de 10:30", 0), ("de 10.000", 0), ("de 10. 2 panes", 3),
      // A prize and a bait: nothing praises.
      ("gratis", 2), ("clic", 0), ("gratis clic", 0), ("clic gratis bueno malo", -3), ("gratis clic!", 0),
      ("gratis. clic", 2),
      // Weights of 1 are not turned round.
      ("no hola", 1),
      // One and a half times at most, either way.
      ("bueno bueno bueno", 3), ("malo malo malo malo", -4.5), ("bueno no bueno", 0.8),
      // The phrase and not the word in it.
      ("lo bueno", 4), ("muy lo bueno", 5.6),
      ("bueno!", 3), ("bueno! ya! si!", 3.5), ("bueno?", 0.5), ("pan?", 0), ("bueno? si?", -0.25),
      ("bueno http://a.example", 3),
      ("bueno 😍", 4), ("bueno 😍😍", 4), ("😡", -2),
    ] as [(String, Float)]
  )
  func sums(text: String, expected: Float) {
    var tally = SentimentScorer.Tally()
    // Twice, since a tally is used again and has to begin anew.
    for _ in 0..<2 {
      #expect(abs(Self.scorer.score(FoldedWords(text), tally: &tally) - expected) < 0.0001)
    }
  }

  /// Each of many marks looks for the signs of money beside it, not through all of them.
  @Test(.timeLimit(.minutes(1))) func manyMarksAndPricesTakeNoTime() {
    let text = FoldedWords(
      String(repeating: "de 10 bueno ", count: 20_000) + String(repeating: "5€ ", count: 20_000)
    )
    var tally = SentimentScorer.Tally()
    let time = ContinuousClock().measure { _ = Self.scorer.score(text, tally: &tally) }
    #expect(time < .seconds(10))
  }

  @Test(
    arguments: [
      (0, 0, .neutral), (1.75, 0.2, .positive), (1.74, 0.19886, .neutral), (-1, -0.2, .negative),
      (-0.5, -0.1, .neutral),
      (6.75, 0.6, .positive), (-6, -0.6, .negative), (1e9, 1, .positive),
    ] as [(Float, Float, Sentiment.Label)]
  )
  func scales(sum: Float, score: Float, label: Sentiment.Label) {
    #expect(abs(SentimentScorer.scaled(sum) - score) < 0.0001)
    #expect(SentimentScorer.label(of: sum) == label)
    #expect(Sentiment(score: SentimentScorer.scaled(sum), origin: .estimate).label == label)
  }
}
