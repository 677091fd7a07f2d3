import ReputationModel
import SitePublishing
import Testing

@Suite struct HostHeadersTests {
  private func headers(_ clearance: Clearance, _ protection: View.Protection) throws -> String {
    let view = View(
      path: "/status/",
      clearance: clearance,
      protection: protection,
      location: SourceLocation(file: "contrapeso.yml")
    )
    let file = try #require(HostHeaders.file(views: [view]))
    let text = String(decoding: file.bytes, as: UTF8.self)
    return String(try #require(text.split(separator: "/status/*\n").last))
  }

  @Test(arguments: [
    (Clearance.public, View.Protection.host), (.stakeholders, .none), (.team, .none), (.team, .host),
  ])
  func otherSitesMayNotShowAView(clearance: Clearance, protection: View.Protection) throws {
    let text = try headers(clearance, protection)
    #expect(text.contains("Cross-Origin-Resource-Policy: same-origin\n"))
    #expect(!text.contains("Access-Control"))
    #expect(text.contains("X-Robots-Tag: noindex"))
  }

  @Test func otherSitesMayShowWhatIsForEverybody() throws {
    let text = try headers(.public, .none)
    #expect(text.contains("Cross-Origin-Resource-Policy: cross-origin\n"))
    #expect(text.contains("Access-Control-Allow-Origin: *\n"))
  }
}
