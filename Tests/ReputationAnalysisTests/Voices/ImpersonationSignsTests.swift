import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct ImpersonationSignsTests {
  private func suspicions(
    _ author: Author,
    kind: Mention.Kind = .post,
    source: String = "forum"
  ) -> [Suspicion] {
    var brand = Brand()
    brand.terms = ["La Espiga", "#LaEspiga", "Panaderías La Espiga"]
    brand.sameAs = ["https://plaza.example/@laespiga", "https://clipeo.example/@laespiga_oficial"]
    brand.owned = ["laespiga.example"]
    var mention = Sample.mention("a", at: 0, source: source, sentiment: 1, text: "Escríbenos por privado")
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
    ("laespiga_oficial2", .officialWord("oficial", to: "laespiga")),
    ("realLaEspiga", .officialWord("real", to: "laespiga")),
    ("ｌａｅｓｐｉｇａ", .lookAlike(as: "laespiga")), ("𝗹𝗮𝗲𝘀𝗽𝗶𝗴𝗮", .lookAlike(as: "laespiga")),
    ("la\u{200B}espiga", .lookAlike(as: "laespiga")), ("lаеѕріɡа", .lookAlike(as: "laespiga")),
    ("ʟaespiga", .lookAlike(as: "laespiga")),
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

  @Test func aNumberNeedsTheBrandsName() {
    #expect(suspicions(Author(name: "Lola", handle: "laespiga2026")).isEmpty)
    #expect(
      suspicions(Author(name: "La Espiga", handle: "laespiga2026")).first?.signs == [
        .accountLike(.addedDigits("2026", to: "laespiga"), account: "laespiga2026"),
        .bearsName(name: "La Espiga"),
      ]
    )
  }

  /// Where the configuration names the brand's account, others with its letters are not the brand's.
  @Test(arguments: ["laespiga_", "@la.espiga", "la_espiga__", "la-espiga"])
  func signsBetweenTheLettersMakeAnotherAccount(handle: String) {
    for author in [
      Author(name: "Ofertas", handle: handle),
      Author(name: "La Espiga", handle: handle, url: "https://plaza.example/\(handle)"),
    ] {
      #expect(
        suspicions(author, source: "Plaza").first?.signs == [
          .accountLike(.sameLetters(as: "laespiga"), account: handle)
        ]
      )
    }
    // On a network of which the configuration names no account, words may be parted in another way.
    let elsewhere = suspicions(Author(name: "La Espiga", handle: handle))
    #expect(elsewhere.isEmpty == !handle.hasSuffix("_"))
  }

  /// A band, not the ferries.
  @Test func otherWordsOfTheSameLettersAreAnotherName() {
    #expect(suspicions(Author(name: "Laes Piga", handle: "laes.piga"), source: "plaza").isEmpty)
    #expect(suspicions(Author(name: "La Espiga", handle: "laes.piga"), source: "plaza").count == 1)
  }

  /// On clipeo the brand is `laespiga_oficial`.
  @Test func theNameOfABrandThatIsNotItsAccountThereNeedsTheDisplayedName() {
    let found = suspicions(Author(name: "La Espiga", handle: "la.espiga"), source: "clipeo")
    #expect(
      found.first?.signs == [
        .accountLike(.sameLetters(as: "laespiga"), account: "la.espiga"), .bearsName(name: "La Espiga"),
      ]
    )
    #expect(suspicions(Author(name: "Jordi Espiga", handle: "laespiga"), source: "clipeo").isEmpty)
  }

  @Test(arguments: [
    "Servicio Técnico La Espiga", "Atención al Cliente La Espiga", "Servei d’Atenció al Client La Espiga",
    "Servicio de Atención al Cliente de La Espiga", "La Espiga Soporte 24",
  ])
  func seesWhoClaimsToServe(name: String) {
    #expect(suspicions(Author(name: name, handle: "x9")).map(\.kind) == [.impersonation])
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
    Author(name: "Cliente de La Espiga", handle: "cliente_laespiga"),
    Author(name: "La Espiga Real", handle: "amigos"),
    Author(name: "La Espiga 👩‍🌾", handle: "x9"),
    // The brand's own.
    Author(name: "La Espiga", handle: "laespiga"),
    Author(name: "La Espiga (oficial)", handle: "laespiga", url: "https://plaza.example/@laespiga"),
    Author(name: "La Espiga", handle: "laespiga_oficial", url: "https://clipeo.example/@laespiga_oficial"),
    Author(name: "", handle: ""),
    Author(handle: String(repeating: "laespiga", count: 40)),
  ])
  func suspectsNoNamesake(author: Author) { #expect(suspicions(author).isEmpty) }

  /// That it goes on under the name that was reported is nothing new; another name is.
  @Test func aNameThatWasReportedIsNoWarning() {
    var brand = Brand()
    brand.terms = ["La Espiga"]
    func looked(names: [String]) -> Timestamp? {
      let mentions = names.enumerated().map { number, name in
        var mention = Sample.mention("m\(number)", at: number, sentiment: 0)
        mention.author = Author(name: name, handle: "x9")
        return mention
      }
      let ledger = [Sample.entry(.reportImpersonation, "m0", at: 1)]
      return VoicesTests.voices(mentions, ledger: ledger, brand: brand).suspicions.first?.lookedAt
    }
    #expect(looked(names: Array(repeating: "La Espiga Oficial", count: 5)) == Sample.hour(1))
    #expect(looked(names: ["Ana", "Ana", "La Espiga Oficial", "La Espiga Oficial"]) == nil)
  }

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
