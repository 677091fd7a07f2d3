import Testing

@testable import ReputationModel

@Suite struct LinkTargetTests {
  @Test(arguments: [
    ("https://a.example/b", "https://a.example/b"), ("HTTPS://A.Example", "https://a.example/"),
    ("a", "https://s.example/casa/x/a"), ("./a", "https://s.example/casa/x/a"),
    ("../a/", "https://s.example/casa/a/"), ("../../../../a", "https://s.example/a"),
    ("..", "https://s.example/casa/"),
    ("/a", "https://s.example/a"), ("/./a//b/../c/.", "https://s.example/a//c/"),
    ("/.//b.example", "https://s.example/b.example"),
    ("/%2e%2E/a", "https://s.example/a"), ("/%64as%c3%b1", "https://s.example/das%C3%B1"),
    ("?a=b", "https://s.example/casa/x/?a=b"), ("#a", "https://s.example/casa/x/?q#a"),
    ("", "https://s.example/casa/x/?q"), ("a?b=../c#/../d", "https://s.example/casa/x/a?b=../c#/../d"),
    ("//b.example/a", "https://b.example/a"), ("\\\\b.example\\a", "https://b.example/a"),
    ("////b.example", "https://b.example/"), ("https:/a", "https://s.example/a"),
    ("https:a", "https://s.example/casa/x/a"),
    ("http:/b.example/a", "http://b.example/a"), ("http:b.example", "http://b.example/"),
    ("https:\\\\b.example", "https://b.example/"), ("https://ana:1@b.example:443/", "https://b.example/"),
    ("https://b.example.:80", "https://b.example/"), ("https://b.example:8443/", "https://b.example:8443/"),
    ("https://b%2Eexample/", "https://b.example/"), ("https://pà.example/", "https://xn--p-sfa.example/"),
    (" \n/a\t/b ", "https://s.example/a/b"), ("/100%", "https://s.example/100%"),
  ])
  func leadsWhereABrowserGoes(_ link: String, _ address: String) throws {
    let page = try #require(LinkTarget("https://s.example/casa/x/?q"))
    #expect(page.target(of: link)?.description == address)
  }

  @Test(arguments: [
    ("/a", "https://s.example/casa/a"), ("\\a", "https://s.example/casa/a"), ("/", "https://s.example/casa/"),
    ("/../a", "https://s.example/a"), ("//b.example", "https://b.example/"),
    ("/\\b.example", "https://b.example/"), ("a", "https://s.example/casa/x/a"),
  ])
  func aPathInATextIsOneOfTheSite(_ link: String, _ address: String) throws {
    let page = try #require(LinkTarget("https://s.example/casa/x/"))
    #expect(page.target(of: link, ofSiteAt: "https://s.example/casa")?.description == address)
  }

  @Test(arguments: [
    "mailto:a@b.example", "tel:1", "javascript:1", "JAVASCRIPT:1", "ftp://s.example/", "a+b-c.1:d",
  ])
  func otherSchemesLeadNowhere(_ link: String) throws {
    #expect(try #require(LinkTarget("https://s.example/")).target(of: link) == nil)
    #expect(LinkTarget(link) == nil)
  }

  @Test(arguments: [
    ("https://s.example/casa/dashboard", true), ("http://s.example/casa/dashboard/", true),
    ("https://s.example/casa/dashboard?a", true), ("https://s.example/casa/dashboard/i/#a", true),
    ("https://S.EXAMPLE//casa/Dashboard", true), ("https://s.example/casa/%64ashboard", true),
    ("https://s.example/casa%2Fdashboard%2f", true), ("https://s.example/casa/x/%2e./dashboard", true),
    ("https://s.example/casa/%zz/../%64ashboard", true), ("https://s.example/casa/dashboards", false),
    ("https://s.example/dashboard", false), ("https://t.example/casa/dashboard", false),
    ("https://s.example/casa", false),
    ("https://s.example:8080/casa/dashboard", false), ("https://s.example/casa/dashboard/../x", false),
  ])
  func liesInAFolder(_ link: String, _ isInside: Bool) throws {
    let folder = try #require(LinkTarget("https://s.example/casa/dashboard/"))
    #expect(try #require(LinkTarget(link)).lies(in: folder) == isInside)
  }

  /// A square of this would take many minutes; it takes less than a second, or ten times as long on a busy machine.
  @Test(arguments: ["../", "./", "%2e%2e/", "a/", "a/../", "//", "%", "@", ":"])
  func hostileLinksTakeLinearTime(_ part: String) throws {
    let page = try #require(LinkTarget("https://s.example/"))
    let link = "/" + String(repeating: part, count: 200_000 / part.count)
    let time = ContinuousClock().measure { _ = page.target(of: link)?.lies(in: page) }
    #expect(time < .seconds(60))
  }
}
