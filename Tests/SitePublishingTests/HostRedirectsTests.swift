import ReputationModel
import SitePublishing
import Testing

@Suite struct HostRedirectsTests {
  private static let moved = [
    MovedAddress(path: "/noticias/masa/", target: "/articulos/masa-propia/"),
    MovedAddress(path: "/antes.html", target: "/articulos/harina/"),
    MovedAddress(path: "/articulos/caducado/", target: nil),
  ]

  private func text(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init).filter {
      !$0.hasPrefix("#")
    }
  }

  @Test func writesALocationOnceForNginx() {
    let moved = [MovedAddress(path: "/a.html", target: nil), MovedAddress(path: "/a.html/", target: nil)]
    let lines = text(HostRedirects.nginx(moved))
    #expect(Set(lines).count == lines.count && lines.contains("location = \"/a.html\" { return 410; }"))
  }

  @Test func redirectsInTheFormThatEveryHostReads() throws {
    let file = try #require(HostRedirects.file(HostRedirectsTests.moved, host: .other))
    #expect(file.path.description == "_redirects")
    #expect(
      text(file.bytes) == [
        "/noticias/masa /articulos/masa-propia/ 301", "/noticias/masa/ /articulos/masa-propia/ 301",
        "/antes.html /articulos/harina/ 301",
      ]
    )
  }

  @Test func saysToNetlifyWhatItAloneUnderstands() throws {
    let file = try #require(HostRedirects.file(HostRedirectsTests.moved, host: .netlify))
    #expect(
      text(file.bytes) == [
        "/noticias/masa /articulos/masa-propia/ 301!", "/noticias/masa/ /articulos/masa-propia/ 301!",
        "/antes.html /articulos/harina/ 301!", "/articulos/caducado /404.html 410!",
        "/articulos/caducado/ /404.html 410!",
      ]
    )
  }

  @Test func writesNoFileThatWouldSayNothing() {
    #expect(HostRedirects.file([], host: .other) == nil)
    #expect(HostRedirects.file([MovedAddress(path: "/a/", target: nil)], host: .other) == nil)
  }

  @Test func tellsNginxOfEveryAddress() {
    #expect(
      text(HostRedirects.nginx(HostRedirectsTests.moved)) == [
        #"location = "/noticias/masa" { return 301 "/articulos/masa-propia/"; }"#,
        #"location = "/noticias/masa/" { return 301 "/articulos/masa-propia/"; }"#,
        #"location = "/antes.html" { return 301 "/articulos/harina/"; }"#,
        #"location = "/articulos/caducado" { return 410; }"#,
        #"location = "/articulos/caducado/" { return 410; }"#,
      ]
    )
  }

  @Test func tellsApacheOfEveryAddress() {
    #expect(
      text(HostRedirects.apache(HostRedirectsTests.moved)) == [
        #"RedirectMatch 301 "^/noticias/masa/?$" "/articulos/masa-propia/""#,
        #"RedirectMatch 301 "^/antes\x2ehtml$" "/articulos/harina/""#,
        #"RedirectMatch 410 "^/articulos/caducado/?$""#,
      ]
    )
  }

  /// Addresses with everything that some configuration takes for its own.
  @Test(arguments: [
    ("/a%22%3B%20return%20200/", #"/a"; return 200/"#), ("/caf%C3%A9/", "/café/"),
    ("/a+b,(c)&d=$1/", "/a+b,(c)&d=$1/"),
    ("/100%25/", "/100%/"), ("/a%23b%0Ac/", ""), ("/%7Ba%7D/", "/{a}/"), ("/^a$/", "/^a$/"),
  ])
  func keepsAnAddressWithinItsPlace(_ path: String, decoded: String) throws {
    let moved = [MovedAddress(path: path, target: path)]
    let nginx = text(HostRedirects.nginx(moved))
    let apache = text(HostRedirects.apache(moved))
    let lines = text(try #require(HostRedirects.file(moved, host: .other)).bytes)
    #expect(lines.count == 2 && lines.allSatisfy { $0.split(separator: " ").count == 3 })
    #expect(lines.allSatisfy { line in !line.contains { "#*:\"<>{}".contains($0) } })
    guard !decoded.isEmpty else {
      #expect(nginx.isEmpty && apache.isEmpty, "a line cannot hold a line's end")
      return
    }
    let quoted = decoded.replacing("\"", with: "\\\"")
    #expect(nginx.last?.hasPrefix("location = \"\(quoted)\" { return 301 \"/") == true)
    let target = try #require(nginx.last?.split(separator: "return 301 \"").last?.prefix { $0 != "\"" })
    #expect(target.allSatisfy { $0.isLetter || $0.isNumber || "/%-._~".contains($0) })
    let parts = try #require(apache.first).split(separator: "\"")
    #expect(parts.count == 4 && parts[0] == "RedirectMatch 301 ")
    let pattern = try Regex(String(parts[1]))
    #expect(decoded.wholeMatch(of: pattern) != nil || decoded.contains("é"), "\(parts[1])")
    #expect("\(decoded)x".wholeMatch(of: pattern) == nil)
  }
}
