import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct ImpersonationSignsTests {
  private func suspicions(_ author: Author, kind: Mention.Kind = .post) -> [Suspicion] {
    var brand = Brand()
    brand.terms = ["La Espiga", "#LaEspiga", "Panaderías La Espiga"]
    brand.sameAs = ["https://plaza.example/@laespiga", "https://clipeo.example/@laespiga_oficial"]
    brand.owned = ["laespiga.example"]
    var mention = Sample.mention("a", at: 0, sentiment: 1, text: "Escríbenos por privado")
    mention.author = author
    mention.kind = kind
    return VoicesTests.voices([mention], brand: brand).suspicions
  }

  @Test(arguments: [
    ("1aespiga", Likeness.lookAlike(as: "laespiga")), ("lаespiga", .lookAlike(as: "laespiga")),
    ("Iaespiga", .lookAlike(as: "laespiga")), ("la_e5piga", .lookAlike(as: "laespiga")),
    ("laespiga_soporte", .officialWord("soporte", to: "laespiga")),
    ("ayuda.laespiga", .officialWord("ayuda", to: "laespiga")),
    ("laespigaHelp", .officialWord("help", to: "laespiga")),
    ("laespiga.sorteos.oficial", .officialWord("sorteos oficial", to: "laespiga")),
    ("laesp1ga_0ficial", .officialWord("oficial", to: "laespiga")),
  ])
  func seesWhatLooksLikeTheBrand(handle: String, likeness: Likeness) {
    let found = suspicions(Author(name: "Atención", handle: handle))
    #expect(found.map(\.kind) == [.impersonation])
    #expect(found.first?.signs == [.accountLike(likeness, account: handle)])
  }

  @Test func aChangedLetterNeedsTheBrandsName() {
    #expect(suspicions(Author(name: "Fiestas de La Espina", handle: "laespina")).isEmpty)
    let found = suspicions(Author(name: "La Espiga", handle: "laespigga"))
    #expect(
      found.first?.signs == [
        .accountLike(.fewChanges(1, as: "laespiga"), account: "laespigga"), .bearsName(name: "La Espiga"),
      ]
    )
  }

  @Test func seesADisplayedNameThatClaimsToSpeak() {
    let found = suspicions(Author(name: "La Espiga · Atención al cliente"))
    #expect(
      found.first?.signs == [
        .nameLike(.officialWord("atencionalcliente", to: "laespiga"), name: "La Espiga · Atención al cliente")
      ]
    )
  }

  @Test(arguments: [
    // Fans, shops, namesakes.
    Author(name: "Fans de La Espiga", handle: "fansdelaespiga"),
    Author(name: "La Espiga Benissorell", handle: "laespiga_benissorell"),
    Author(name: "La Espiga", handle: "bar.laespiga.soria", url: "https://plaza.example/@bar.laespiga.soria"),
    Author(name: "La Espiga", url: "https://otra.example/la-espiga"),
    Author(name: "La Espiga Dorada", handle: "espigadorada"),
    Author(name: "Espiga", handle: "espiga"),
    // The brand's own.
    Author(name: "La Espiga", handle: "laespiga"),
    Author(name: "La Espiga (oficial)", handle: "laespiga", url: "https://plaza.example/@laespiga"),
    Author(name: "La Espiga", handle: "laespiga_oficial", url: "https://clipeo.example/@laespiga_oficial"),
    Author(name: "", handle: ""),
    Author(handle: String(repeating: "laespiga", count: 40)),
  ])
  func suspectsNoNamesake(author: Author) { #expect(suspicions(author).isEmpty) }

  @Test func suspectsNoOutletOfNews() {
    #expect(suspicions(Author(name: "La Espiga Oficial", handle: "1aespiga"), kind: .news).isEmpty)
  }

  @Test func theQuickTestRulesOutNothingThatIsLike() {
    var brand = Brand()
    brand.terms = ["La Espiga", "Forn Marina"]
    let names = BrandNames(brand)
    for text in [
      "1aespiga", "laespiga_soporte", "laespigga", "aespiga", "laesplga", "fommarina", "formarina",
      "oficialfommarina",
      "f0rnmarlna", "fornmarinna2",
    ] {
      #expect(names.likeness(of: text) != nil, "\(text)")
      #expect(Array(text.utf8).withUnsafeBytes(names.mayBeLike), "\(text)")
    }
  }

  @Test(
    arguments: [
      ("", "", 0), ("abc", "abc", 0), ("abc", "axc", 1), ("abc", "bc", 1), ("abcd", "badc", nil),
      ("abcdef", "bcdefg", 2),
      ("kitten", "sitting", nil), ("aaaaaaaaaa", "aaaaaaaaa", 1),
      ("xabcdefghijklmnop", "abcdefghijklmnopy", 2),
    ] as [(String, String, Int?)]
  )
  func countsChanges(left: String, right: String, distance: Int?) {
    #expect(EditDistance.between(Array(left.utf8), Array(right.utf8), most: 2) == distance)
  }
}
