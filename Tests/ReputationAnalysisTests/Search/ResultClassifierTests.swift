import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct ResultClassifierTests {
  private let classifier = ResultClassifier(
    owned: ["espiga.example", "https://plaza.example/@espiga"],
    profiles: [
      "https://www.red.example/laespiga/", "https://mapa.example", "https://es.wikipedia.org/wiki/La_Espiga",
      "https://booking.hoteles.example/reservas", "https://sites.google.com/view/espiga",
      "https://maps.app.goo.gl/abc", "https://www.tripadvisor.com.mx/espiga",
      "https://maps.google.co.uk/espiga",
    ],
    damaging: ["plaza.example", "https://quejas.example/espiga*", "espiga.example/viejo"]
  )

  private static let cases: [(String, ResultClass?, ResultClass)] = [
    ("https://tienda.espiga.example/x", nil, ResultClass.owned),
    ("https://plaza.example/@espiga/1", nil, .owned),
    ("https://plaza.example/@otro", nil, .damaging),
    ("https://quejas.example/espiga-opiniones", nil, .damaging),
    ("espiga.example/pan", nil, .owned), ("https://espiga.example/viejo", nil, .owned),
    ("https://diario.example/", nil, .neutral), ("https://diario.example/", .favourable, .favourable),
    ("https://espiga.example/", .neutral, .neutral), ("https://plaza.example/@otro", .owned, .owned),
    // A profile is the brand's with what lies below it, in whatever spelling; who is called alike is somebody else.
    ("http://red.example/LaEspiga?utm_source=x", nil, .owned),
    ("https://m.red.example/laespiga/fotos", nil, .owned),
    ("https://red.example/laespiga2", nil, .neutral), ("https://red.example/", nil, .neutral),
    ("https://es.wikipedia.org/wiki/La_Espiga", nil, .neutral),
    ("https://booking.hoteles.example/reservas", nil, .owned),
    ("https://sites.google.com/view/espiga", nil, .owned), ("https://maps.app.goo.gl/abc", nil, .neutral),
    ("https://www.tripadvisor.com.mx/espiga", nil, .neutral),
    ("https://maps.google.co.uk/espiga", nil, .neutral),
    ("https://www.mapa.example/sitio", nil, .owned), ("https://otro.mapa.example/", nil, .neutral),
  ]

  @Test(arguments: cases)
  func tellsWhatAResultDoes(url: String, given: ResultClass?, expected: ResultClass) {
    let result = RankedResult(
      position: 1,
      url: url,
      givenClass: given,
      location: SourceLocation(file: "a.csv", line: 1)
    )
    #expect(classifier.resultClass(of: result) == expected)
  }
}
