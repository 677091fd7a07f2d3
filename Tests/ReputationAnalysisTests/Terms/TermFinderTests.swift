import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct TermFinderTests {
  /// A store of negative texts and then others.
  private func terms(
    negative: [String],
    others: [String],
    workers: Int = 1,
    limit: Int = 8,
    names: [String] = []
  ) -> [MarkingTerm] {
    let texts = negative + others
    let store = Sample.store(
      texts.enumerated().map { Sample.mention("m\($0)", at: $0, text: $1) }
    )
    return TermFinder(store: store, names: names, workers: workers)
      .terms(marking: Array(0..<negative.count), against: Array(negative.count..<texts.count), limit: limit)
  }

  private let praise = Array(repeating: "Buen pan, horno antiguo", count: 30)

  @Test func aPhraseStandsForItsWords() {
    let found = terms(
      negative: Array(repeating: "Venden masa congelada", count: 8) + ["el pan", "un horno"],
      others: praise
    )
    #expect(found.map(\.text) == ["Venden masa congelada"])
    #expect(found.first?.mentions == 8)
    #expect(found.first?.others == 0)
  }

  @Test func wordsStandForAPhraseThatIsRare() {
    let found = terms(
      negative: Array(repeating: "pan caro", count: 4) + Array(repeating: "caro", count: 20)
        + Array(repeating: "duro", count: 10),
      others: praise
    )
    #expect(found.map(\.text) == ["caro", "duro"])
  }

  /// A phrase that most of a word's mentions have takes nothing from those that have the word alone.
  @Test func aWordIsNotLostToALongerPhrase() {
    let found = terms(
      negative: Array(repeating: "esperando el reembolso", count: 20)
        + Array(repeating: "reembolso", count: 10)
        + Array(repeating: "avería", count: 25),
      others: praise
    )
    #expect(found.map(\.text) == ["reembolso", "avería", "esperando"])
    #expect(found.map(\.mentions) == [30, 25, 20])
  }

  @Test func aPhraseHasTheRankOfThePartItStandsFor() {
    // «cobro» is on two mentions more than «cobro duplicado», and «avería» is between them.
    let found = terms(
      negative: Array(repeating: "cobro duplicado", count: 28) + Array(repeating: "cobro", count: 2)
        + Array(repeating: "avería", count: 29),
      others: praise
    )
    #expect(found.map(\.text) == ["cobro duplicado", "avería"])
    #expect(found.map(\.mentions) == [28, 29])
    #expect(found[0].score > found[1].score)
    // Of few mentions one in five is nearly none.
    let few = terms(
      negative: Array(repeating: "cobro duplicado", count: 5) + ["cobro", "avería", "avería"],
      others: praise
    )
    #expect(few.map(\.text) == ["cobro duplicado"])
  }

  @Test func noPhraseStandsBesideItsPart() {
    let found = terms(
      negative: Array(repeating: "cobro duplicado", count: 10) + Array(repeating: "duplicado", count: 10),
      others: praise
    )
    #expect(found.map(\.text) == ["duplicado", "cobro"])
    // Where others have the word, too, the phrase is the surer one, and the word goes.
    let natural = terms(
      negative: Array(repeating: "yogur natural", count: 20) + Array(repeating: "yogur", count: 6)
        + Array(repeating: "caro", count: 30),
      others: praise + Array(repeating: "yogur", count: 8)
    )
    #expect(natural.map(\.text) == ["caro", "yogur natural"])
  }

  @Test func leavesOutWhatIsToldOfAGroup() {
    let texts = Array(repeating: "fuga de gas, olor fuerte en la calle", count: 8) + praise
    let store = Sample.store(texts.enumerated().map { Sample.mention("m\($0)", at: $0, text: $1) })
    let found = TermFinder(store: store, names: [])
      .terms(marking: [Array(0..<8)], among: Array(0..<texts.count), told: [["Fuga", "gas"]], limit: 8)
    #expect(found[0].map(\.text) == ["olor fuerte", "calle"])
  }

  @Test func saysNothingOnFewerThanThreeMentions() {
    #expect(terms(negative: ["caro", "caro", "pan", "pan"], others: praise).isEmpty)
    #expect(terms(negative: ["caro", "caro"], others: praise).isEmpty)
    #expect(terms(negative: ["caro", "caro", "caro"], others: ["pan", "pan"]).isEmpty)
  }

  @Test func countsMentionsNotOccurrences() {
    let found = terms(
      negative: ["caro caro caro caro", "caro caro", "pan", "horno"] + Array(repeating: "duro", count: 3),
      others: praise
    )
    #expect(found.map(\.text) == ["duro"])
  }

  @Test func writesATermAsMostDo() {
    let found = terms(
      negative: Array(repeating: "Atención pésima", count: 3) + Array(repeating: "atencion pesima", count: 2)
        + Array(repeating: "atención pésima", count: 4),
      others: praise
    )
    #expect(found.map(\.text) == ["atención pésima"])
    #expect(found.first?.mentions == 9)
  }

  @Test(arguments: [
    ("falla la T-Jove otra vez", "T-Jove"), ("falla otra vez la pre-Jove", "pre-Jove"),
    ("T-Jove caducada", "T-Jove caducada"), ("falla otra vez la ñ-Jove", "Jove"),
  ])
  func showsALetterThatIsJoinedToATerm(text: String, expected: String) {
    let found = terms(negative: Array(repeating: text, count: 8), others: praise).map(\.text)
    #expect(found.contains { $0 == expected || $0.hasSuffix(" \(expected)") || $0.hasPrefix("\(expected) ") })
    #expect(found.contains { $0.contains("T-") } == expected.contains("T-"))
  }

  @Test func isTheSameOnEveryCoreAndEveryRun() {
    let negative = (0..<3000).map {
      "masa \(["congelada", "dura", "cruda"][$0 % 3]) cola \($0 % 7 == 0 ? "moho" : "")"
    }
    let others = (0..<3000).map { "pan \(["rico", "tierno", "dorado"][$0 % 3]) horno" }
    let one = terms(negative: negative, others: others)
    #expect(one == (terms(negative: negative, others: others, workers: 3)))
    #expect(!one.isEmpty)
  }

  @Test func takesAnEvenSampleOfManyOthers() {
    let most = TermFinder.largestBackground
    #expect(TermFinder.sample(of: Array(0..<most)) == Array(0..<most))
    let sample = TermFinder.sample(of: Array(0..<(most * 2 + 1)))
    #expect(sample.count == most)
    #expect(Array(sample.prefix(3)) == [0, 2, 4])
    #expect(zip(sample, sample.dropFirst()).allSatisfy { (2...3).contains($1 - $0) })
  }

  /// Of a group only those mentions are taken off the others that were counted among them.
  @Test func comparesAGroupWithASampleOfOthers() {
    let most = TermFinder.largestBackground
    let marked = Set(stride(from: 1, to: 41, by: 2))
    let store = Sample.store(
      (0..<(most * 2)).map {
        Sample.mention("m\($0)", at: $0, text: marked.contains($0) ? "moho" : $0 % 100 == 0 ? "moho" : "pan")
      }
    )
    let finder = TermFinder(store: store, names: [], workers: 2)
    let group = marked.sorted()
    let terms = finder.terms(marking: [group], among: Array(0..<store.count), limit: 8)
    #expect(terms.map { $0.map(\.text) } == [["moho"]])
    #expect(terms[0][0].mentions == marked.count)
    // Every second mention is looked at, which are those of even numbers.
    #expect(terms[0][0].others == most / 50)
  }

  @Test func countsAllGroupsInOnePass() {
    let texts = Array(repeating: "moho verde", count: 5) + Array(repeating: "cola larga", count: 5) + praise
    let store = Sample.store(texts.enumerated().map { Sample.mention("m\($0)", at: $0, text: $1) })
    let all = Array(0..<texts.count)
    let finder = TermFinder(store: store, names: [])
    let both = finder.terms(marking: [Array(0..<5), Array(5..<10), []], among: all, limit: 8)
    let alone = finder.terms(marking: Array(0..<5), against: Array(5..<texts.count), limit: 8)
    #expect(both.map { $0.map(\.text) } == [["moho verde"], ["cola larga"], []])
    #expect(both[0] == alone)
  }
}
