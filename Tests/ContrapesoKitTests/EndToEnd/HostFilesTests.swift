import Foundation
import ReputationModel
import Testing

@testable import ContrapesoKit

/// What a build writes for hosts that answer for former addresses, and for crawlers.
@Suite struct HostFilesTests {
  private func site(_ more: String = "") throws -> TemporarySite {
    let article = { (title: String, lines: String) in
      "---\ntitle: \(title)\ndescription: Una descripción.\ndate: 2026-01-01\n\(lines)\n---\nTexto.\n"
    }
    return try TemporarySite(files: [
      "contrapeso.yml": "site: {name: S, url: https://sitio.example/casa, language: es\(more)}\n",
      "content/articles/uno.md": article("Uno", "aliases: [/antes/, /café.html]"),
      "content/articles/dos.md": article("Dos", "expires: 2026-02-01"),
    ])
  }

  private func text(_ path: String, _ site: TemporarySite) throws -> [String] {
    let url = site.folder.appendingPathComponent(path)
    return String(decoding: try Data(contentsOf: url), as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test func answerForFormerAddresses() async throws {
    let site = try site()
    #expect(await site.build().findings.filter { $0.severity == .error } == [])
    #expect(
      try text("public/_redirects", site) == [
        "/casa/antes /casa/articulos/uno/ 301", "/casa/antes/ /casa/articulos/uno/ 301",
        "/casa/caf%C3%A9.html /casa/articulos/uno/ 301",
      ]
    )
    #expect(
      try text(".contrapeso/public/redirects.nginx.conf", site).dropFirst() == [
        #"location = "/casa/antes" { return 301 "/casa/articulos/uno/"; }"#,
        #"location = "/casa/antes/" { return 301 "/casa/articulos/uno/"; }"#,
        #"location = "/casa/articulos/dos" { return 410; }"#,
        #"location = "/casa/articulos/dos/" { return 410; }"#,
        #"location = "/casa/café.html" { return 301 "/casa/articulos/uno/"; }"#,
      ]
    )
    #expect(try text(".contrapeso/public/redirects.apache.conf", site).count == 4)
    let files = try site.outputFiles()
    #expect(files["antes/index.html"] != nil && files["café.html"] != nil)
    // Nobody who reads the site learns what was withdrawn from it.
    for (path, bytes) in files {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("articulos/dos"), "\(path)")
    }
    let again = await site.build()
    #expect(again.summary?.written == 0)
  }

  @Test func answerInTheWordsOfNetlify() async throws {
    let site = try site(", host: netlify")
    _ = await site.build()
    #expect(try text("public/_redirects", site).contains("/casa/articulos/dos/ /404.html 410!"))
  }
}
