import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct OwnAccountsTests {
  private static let brand: Brand = {
    var brand = Brand()
    brand.sameAs = [
      "https://plaza.example/@laespiga", "https://twitter.com/LaEspiga",
      "https://enciclopedia.example/wiki/La_Espiga",
    ]
    brand.owned = ["laespiga.example", "https://plaza.example/@laespiga_ayuda"]
    return brand
  }()

  private func wrote(
    _ author: Author?,
    source: String = "Plaza",
    url: String? = nil,
    kind: Mention.Kind = .post
  ) -> Bool {
    var mention = Sample.mention("a", at: 0, source: source)
    mention.author = author
    mention.url = url
    mention.kind = kind
    return OwnAccounts(Self.brand).wrote(0, Sample.store([mention]))
  }

  @Test(arguments: [
    "https://plaza.example/@laespiga", "http://www.plaza.example/@LaEspiga/", "https://x.com/laespiga",
    "https://mobile.twitter.com/laespiga?lang=es", "https://plaza.example/@laespiga_ayuda",
    "https://blog.laespiga.example/ana",
  ])
  func knowsItsProfiles(url: String) {
    #expect(wrote(Author(name: "Quien sea", url: url)))
  }

  @Test(arguments: [
    "https://plaza.example/@laespiga_", "https://plaza.example/@laespiga2", "https://mal.example/@laespiga",
    "https://laespiga.example.mal.example/",
  ])
  func othersProfilesAreOthers(url: String) {
    #expect(!wrote(Author(name: "La Espiga", url: url), url: "https://laespiga.example/pan"))
  }

  @Test func anAccountCountsOnItsNetwork() {
    #expect(wrote(Author(handle: "@LaEspiga")))
    #expect(wrote(Author(handle: "laespiga_ayuda"), source: "plaza.example"))
    #expect(wrote(Author(handle: "laespiga"), source: "Twitter"))
    #expect(wrote(Author(handle: "laespiga"), source: "Alertas", url: "https://plaza.example/p/1"))
    #expect(
      wrote(Author(handle: "laespiga", url: "https://plaza.example/u/77")),
      "a number in place of the name"
    )
    #expect(!wrote(Author(handle: "laespiga_")))
    #expect(!wrote(Author(handle: "laespiga"), source: "foro"))
    #expect(!wrote(Author(handle: "laespiga_ayuda"), source: "Twitter"))
    #expect(!wrote(Author(name: "laespiga")))
  }

  @Test func whatStandsOnItsSitesIsItsUnlessReadersWroteIt() {
    #expect(wrote(nil, source: "blog", url: "https://laespiga.example/noticias/1", kind: .news))
    #expect(wrote(Author(name: "Ana"), source: "blog", url: "https://laespiga.example/noticias/1"))
    for kind in [Mention.Kind.comment, .review, .forum, .message] {
      #expect(
        !wrote(Author(name: "Ana"), source: "blog", url: "https://laespiga.example/noticias/1", kind: kind)
      )
    }
    #expect(!wrote(nil, source: "blog", url: "https://otra.example/noticias/1", kind: .news))
  }

  @Test func nothingIsTheBrandsWhereNothingIsNamed() {
    let store = Sample.store([Sample.mention("a", at: 0, author: "laespiga")])
    #expect(!OwnAccounts(Brand()).wrote(0, store))
  }
}
