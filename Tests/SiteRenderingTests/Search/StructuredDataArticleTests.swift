import ReputationModel
import Testing

@testable import SiteRendering

@Suite struct StructuredDataArticleTests {
  private func html(_ change: (inout SiteContent) -> Void, _ path: String = "/articulos/masa-propia/") throws
    -> String
  {
    var content = Fixture.content()
    change(&content)
    return try Fixture.html(try Fixture.site(content), path)
  }

  private static func video() -> Video {
    var video = Video()
    video.source = .file("horno.mp4")
    video.name = "El horno"
    video.description = "Cómo se enciende."
    video.thumbnail = "obrador.png"
    video.uploaded = Fixture.now
    video.duration = 90
    return video
  }

  @Test func namesThePersonByThePageAndTellsOfThemThere() throws {
    let change: (inout SiteContent) -> Void = {
      $0.authors = [Fixture.author("Ana Molina")]
      $0.articles[0].author = "Ana Molina"
    }
    let address = "https://laespiga.example/autores/ana-molina/"
    let article = try html(change)
    #expect(
      article.contains(
        ##""author":{"@type":"Person","@id":"\##(address)#person","name":"Ana Molina","url":"\##(address)""##
      )
    )
    #expect(article.contains(#"<meta property="article:author" content="\#(address)">"#))
    #expect(article.contains(#"<a class="author" href="/autores/ana-molina/" rel="author">Ana Molina</a>"#))
    let profile = try html(change, "/autores/ana-molina/")
    #expect(profile.contains(#""@type":"ProfilePage""#))
    #expect(profile.contains(#""mainEntity":{"@type":"Person""#))
    #expect(profile.contains(#"<meta property="og:type" content="profile">"#))
  }

  @Test func tellsWhereAClaimIsMadeUnlessThatDoesDamage() throws {
    for (address, isTold) in [("https://blog.example/a", true), ("https://foro.example/t/1", false)] {
      let page = try html {
        $0.articles[0].evidence = [Evidence(claim: "A", verdict: .false, appearance: address)]
      }
      #expect(page.contains(#""appearance":{"@type":"CreativeWork","url":"\#(address)"}"#) == isTold)
      // Named in words, never linked.
      let words = page.replacing("<wbr>", with: "")
      #expect(words.contains(#"<span class="host">\#(try #require(WebAddress(address)).host)</span>"#))
      #expect(!page.contains("href=\"\(address)\""))
    }
  }

  @Test func tellsOfOurOwnCorrections() throws {
    let page = try html { $0.articles[0].corrections = [Fixture.correction] }
    #expect(
      page.contains(
        #""correction":[{"@type":"CorrectionComment","text":"Son 312 cajas.","datePublished":"2026-"#
      )
    )
    #expect(page.contains("Son 312 cajas.</p>"))
  }

  @Test func tellsOfAVideoThatIsWhole() throws {
    let page = try html {
      $0.media.append(MediaFile(path: "horno.mp4", bytes: Fixture.mp4))
      $0.articles[0].video = StructuredDataArticleTests.video()
    }
    #expect(page.contains(#""video":{"@type":"VideoObject","name":"El horno""#))
    #expect(page.contains(#""duration":"PT1M30S","contentUrl":"https://laespiga.example/media/horno."#))
    #expect(page.contains("<figure class=\"video\">"))
  }

  @Test(arguments: ["name", "description", "thumbnail", "uploaded", "source"])
  func leavesAVideoOutThatIsNot(_ field: String) throws {
    var content = Fixture.content()
    content.media.append(MediaFile(path: "horno.mp4", bytes: Fixture.mp4))
    var video = StructuredDataArticleTests.video()
    switch field {
    case "name": video.name = nil
    case "description": video.description = nil
    case "thumbnail": video.thumbnail = nil
    case "uploaded": video.uploaded = nil
    default: video.source = nil
    }
    content.articles[0].video = video
    content.articles[0].places.note("video", line: 7, column: 3)
    let site = try Fixture.site(content)
    let rendered = try site.render(try #require(site.plan.page(ofArticle: 0)))
    let finding = try #require(rendered.findings.first { $0.rule == "video.incomplete" })
    #expect(finding.location?.line == 7 && finding.location?.column == 3)
    #expect(finding.found?.contains(field == "source" ? "src" : field) == true)
    let page = String(decoding: rendered.file.bytes, as: UTF8.self)
    #expect(!page.contains("VideoObject") && !page.contains("class=\"video\""))
  }

  @Test(arguments: [("https://cine.example/a.png", "image.external"), ("no.png", "image.missing")])
  func takesAPictureOfTheSiteAlone(_ thumbnail: String, _ rule: String) throws {
    var content = Fixture.content()
    var video = StructuredDataArticleTests.video()
    video.thumbnail = thumbnail
    content.articles[0].video = video
    content.articles[0].places.note("video.thumbnail", line: 9, column: 14)
    let site = try Fixture.site(content)
    let rendered = try site.render(try #require(site.plan.page(ofArticle: 0)))
    let finding = try #require(rendered.findings.first { $0.rule == rule })
    #expect(finding.location?.line == 9 && finding.location?.column == 14)
    #expect(!String(decoding: rendered.file.bytes, as: UTF8.self).contains("class=\"video\""))
  }

  @Test func namesAVideoThatDoesDamageNowhere() throws {
    let page = try html {
      var video = StructuredDataArticleTests.video()
      video.source = .player("https://foro.example/v/1")
      $0.articles[0].video = video
    }
    #expect(!page.contains("foro.example/v/1"))
  }

  @Test(
    arguments: [(0, "PT0S"), (59, "PT59S"), (60, "PT1M"), (3661, "PT1H1M1S"), (7200, "PT2H")]
      as [(Int64, String)]
  )
  func writesLengthsOfTime(_ seconds: Int64, _ text: String) {
    #expect(StructuredData.length(seconds) == text)
  }
}
