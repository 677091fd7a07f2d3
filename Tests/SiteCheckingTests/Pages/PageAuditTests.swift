import ReputationModel
import Testing

@testable import SiteChecking
@testable import SiteRendering

/// Each rule of a page with a page that it passes, and one that it does not.
@Suite struct PageAuditTests {
  @Test func hasNothingAgainstAGoodPage() throws {
    let remarks = try PageFixture.remarks(PageFixture.html)
    #expect(remarks == [])
  }

  @Test(arguments: [
    ("<title>Pan de masa madre</title>", "", "P01 missing"),
    ("<title>Pan de masa madre", "<title>" + String(repeating: "Masa madre ", count: 9), "P01 wide"),
    (#"<meta name="description""#, #"<meta name="other""#, "P02 missing"),
    ("Así se hace el pan de masa madre en el obrador de La Espiga. ", "", "P02 short"),
    ("y con pruebas de cada dato.", "y con pruebas de cada…", "P02 cut"),
    ("Lo contamos", String(repeating: "Lo contamos ", count: 9), "P02 long"),
    ("<h1>", "<p>", "P03 none"), ("<h2>Uno</h2>", "<h1>Uno</h1>", "P03 several"),
    ("<h2>Uno</h2>", "<h4>Uno</h4>", "P03 skipped"),
    (#"<html lang="es""#, #"<html lang="ca""#, "P04 document"),
    (#"<html lang="es""#, "<html", "P04 document"),
    (#"<link rel="canonical" href="https://laespiga.example/articulos/pan/">"#, "", "P05 missing"),
    (
      #"<link rel="canonical" href="https://laespiga"#, #"<link rel="canonical" href="https://otra"#,
      "P05 other"
    ),
    (#"<link rel="icon""#, #"<link rel="canonical" href="/"><link rel="icon""#, "P05 several"),
    (#"content="index, follow""#, #"content="NOINDEX""#, "P06 unlisted"),
    (#"content="index, follow""#, #"content="none""#, "P06 unlisted"),
    (#"name="robots" content="index, follow""#, #"NAME="ROBOTS" content="follow, noindex""#, "P06 unlisted"),
    (
      #"<meta name="robots""#, #"<meta name="googlebot" content="noindex"><meta name="robots""#,
      "P06 unlisted"
    ),
    (#"property="og:url""#, #"property="og:uri""#, "P07 address"),
    (#"property="og:image" content="https:"#, #"property="og:image" content="/"#, "P07 relative"),
    (#"property="og:image""#, #"property="og:picture""#, "P07 image"),
    (#"<meta property="og:image:alt" content="Pan">"#, "", "P07 details"),
    (#"property="article:published_time""#, #"property="article:time""#, "P08 missing"),
    (#"datetime="2026-03-05T09"#, #"datetime="2026-03-06T09"#, "P08 hidden"),
    (#""datePublished":"2026-03-05"#, #""datePublished":"2026-04-05"#, "P08 different"),
    (#"alt="Pan" width"#, "width", "P09 alternative"), (#" width="9" height="9""#, "", "P09 size"),
    (">El acta<", ">aquí<", "P10 empty"), (">El acta<", "> Más  información <", "P10 empty"),
    (#"href="https://registro.example/acta""#, #"href="javascript:void(0)""#, "P11 nowhere"),
    (#"href="https://registro.example/acta""#, #"href="""#, "P11 nowhere"),
    (#"href="https://registro.example/acta""#, #"href="FILE:///c""#, "P11 nowhere"),
    (#"href="https://registro.example/acta""#, #"href=" java&#10;script:alert(1)""#, "P11 nowhere"),
    (#"href="https://registro"#, #"href="HTTP://registro"#, "P12 insecure"),
    (#"href="https://registro.example"#, #"href="//foro.example"#, "P15 live"),
    (#"href="https://registro.example/acta""#, #"href="https://foro.example ""#, "P15 live"),
    (#"href="https://registro"#, #"href="http://registro"#, "P12 insecure"),
    ("<p>Fin.</p>", String(repeating: "<p>Fin.</p>", count: 10_000), "P13 large"),
    ("<p>Fin.</p>", String(repeating: "<p>Fin.</p>", count: 200_000), "P13 huge"),
    (#"<meta charset="utf-8">"#, "", "P14 encoding"),
    (
      #"<meta charset="utf-8">"#, "<!-- \(String(repeating: "x", count: 1100)) --><meta charset=\"utf-8\">",
      "P14 encoding"
    ),
    (#"<meta name="viewport" content="width=device-width">"#, "", "P14 viewport"),
    (#"rel="icon""#, #"rel="ico""#, "P14 icon"),
    (#"href="https://registro.example"#, #"rel="nofollow" href="https://foro.example"#, "P15 live"),
    (
      #"href="https://registro.example/acta">El acta<"#,
      #"href="https://www.foro.example/t">Pan de masa madre<"#,
      "P15 anchored"
    ), (" data-nosnippet", "", "P16 quotable"),
  ])
  func findsWhatIsSpoilt(_ text: String, _ replacement: String, expected: String) throws {
    try #require(PageFixture.html.contains(text))
    let remarks = try PageFixture.remarks(
      PageFixture.html.replacing(text, with: replacement, maxReplacements: 1)
    )
    #expect(remarks.contains(expected), "\(remarks)")
  }

  @Test(arguments: ["#arriba", "mailto:a@b.example", "/contacto/", "https://registro.example/"])
  func passesAddressesThatLeadSomewhere(_ address: String) throws {
    let html = PageFixture.html.replacing("https://registro.example/acta", with: address)
    #expect(try PageFixture.remarks(html) == [])
  }

  @Test(arguments: [
    (#"rel="icon""#, #"rel="Shortcut Icon""#),
    (
      #"<span class="claim" data-nosnippet>El pan llega congelado &amp; frío.</span>"#,
      "<div data-nosnippet><div>Falso</div> <div><div>El pan llega congelado &amp; frío.</div></div></div>"
    ),
  ])
  func passesWhatIsWrittenInAnotherWay(_ text: String, _ replacement: String) throws {
    try #require(PageFixture.html.contains(text))
    #expect(try PageFixture.remarks(PageFixture.html.replacing(text, with: replacement)) == [])
  }

  @Test func readsAScriptOfHalfTagsOnce() throws {
    // Each of these would be a tag up to the end of the page.
    let script = "<script>" + String(repeating: "</a \"\n", count: 60_000) + "</script>"
    let html = PageFixture.html.replacing("<p>Fin.</p>", with: script + "<p>Fin.</p>")
    let clock = ContinuousClock()
    var remarks: [String] = []
    let time = try clock.measure { remarks = try PageFixture.remarks(html) }
    #expect(remarks == ["P13 large"])
    #expect(time < .seconds(60))
  }

  @Test func saysThatAPageWhichIsNotToBeListedHasNoDirective() throws {
    let html = PageFixture.html.replacing(#"<meta name="robots" content="index, follow">"#, with: "")
      .replacing(#"<link rel="canonical" href="https://laespiga.example/articulos/pan/">"#, with: "")
    #expect(try PageFixture.remarks(html, isIndexable: false) == ["P06 listed"])
    let elsewhere = PageFixture.html.replacing(
      #"rel="canonical" href="https://laespiga.example/"#,
      with: #"rel="canonical" href="https://otra.example/"#
    )
    #expect(try PageFixture.remarks(elsewhere, isIndexable: false) == [])
  }

  @Test(arguments: [("ca", "més informació", true), ("ca", "l’acta", false), ("en", "Click here", true)])
  func knowsTheEmptyAnchorsOfALanguage(_ language: String, _ text: String, isEmpty: Bool) throws {
    let html = PageFixture.html.replacing("El acta", with: text)
      .replacing(#"lang="es""#, with: "lang=\"\(language)\"")
    let remarks = try PageFixture.remarks(html, language: LanguageCode(rawValue: language))
    #expect(remarks == (isEmpty ? ["P10 empty"] : []))
  }

  @Test func saysThatAPageWhichIsNotToBeListedIs() throws {
    let remarks = try PageFixture.remarks(PageFixture.html, isIndexable: false)
    #expect(remarks == ["P06 listed"])
  }
}

/// A page with which no rule finds fault.
enum PageFixture {
  static let html = """
    <!DOCTYPE html>
    <html lang="es" dir="ltr">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Pan de masa madre</title>
    <meta name="robots" content="index, follow">
    <meta name="description" content="Así se hace el pan de masa madre en el obrador de La Espiga. Lo contamos paso a paso, \
    con los horarios del turno de noche y con pruebas de cada dato.">
    <link rel="canonical" href="https://laespiga.example/articulos/pan/">
    <meta property="og:url" content="https://laespiga.example/articulos/pan/">
    <meta property="og:image" content="https://laespiga.example/media/pan.png">
    <meta property="og:image:width" content="1200">
    <meta property="og:image:height" content="630">
    <meta property="og:image:alt" content="Pan">
    <meta property="article:published_time" content="2026-03-05T09:00:00+01:00">
    <script type="application/ld+json">\(data)</script>
    <link rel="icon" href="/favicon.svg">
    <style>a > b { color: red }</style>
    </head>
    <body>
    <header><nav><a href="/">La Espiga</a></nav></header>
    <main id="part_main">
    <h1>Pan de <em>masa</em> madre</h1>
    <!-- <h1>no</h1> -->
    <time datetime="2026-03-05T09:00:00+01:00">5 de marzo</time>
    <h2>Uno</h2>
    <p><a href="https://registro.example/acta">El acta</a> <img src="/media/pan.png" alt="Pan" width="9" height="9"></p>
    <p><span class="claim" data-nosnippet>El pan llega congelado &amp; frío.</span></p>
    <p>Fin.</p>
    </main>
    </body>
    </html>
    """

  static let data = """
    {"@context":"https://schema.org","@graph":[{"@type":"Article","@id":"https://laespiga.example/articulos/pan/#article",\
    "headline":"Pan de masa madre","image":{"@type":"ImageObject","url":"https://laespiga.example/media/pan.png"},\
    "datePublished":"2026-03-05T09:00:00+01:00","dateModified":"2026-03-05T09:00:00+01:00",\
    "author":{"@type":"Person","name":"Rosa","url":"https://laespiga.example/"},"wordCount":300,\
    "isPartOf":{"@id":"https://laespiga.example/articulos/pan/"}},\
    {"@type":"WebPage","@id":"https://laespiga.example/articulos/pan/","url":"https://laespiga.example/articulos/pan/",\
    "breadcrumb":{"@id":"#crumbs"}},\
    {"@type":"BreadcrumbList","@id":"#crumbs","itemListElement":[\
    {"@type":"ListItem","position":1,"name":"Inicio","item":"https://laespiga.example/"},\
    {"@type":"ListItem","position":2,"name":"Pan"}]}]}
    """

  static func context(language: LanguageCode = AuditFixture.spanish, isIndexable: Bool = true) throws
    -> PageContext
  {
    var article = AuditFixture.article("Texto.")
    article.evidence = [Evidence(claim: "El pan llega congelado & frío.", verdict: .false)]
    return PageContext(
      page: try page("/articulos/pan/", language: language, isIndexable: isIndexable),
      article: article,
      text: nil,
      root: AuditFixture.root,
      damaging: AddressPatterns(["foro.example"]),
      queries: ["pan de masa madre"]
    )
  }

  static func page(
    _ path: String,
    kind: PlannedPage.Kind = .article(0),
    language: LanguageCode = AuditFixture.spanish,
    isIndexable: Bool = true
  ) throws -> PlannedPage {
    PlannedPage(
      kind: kind,
      language: language,
      path: path,
      file: try #require(RelativePath("\(path.dropFirst())index.html")),
      source: kind == .home ? nil : SourceLocation(file: "content\(path.dropLast()).md"),
      modified: nil,
      isIndexable: isIndexable
    )
  }

  static func remarks(
    _ html: String,
    language: LanguageCode = AuditFixture.spanish,
    isIndexable: Bool = true
  ) throws -> [String] {
    let facts = PageScan.facts(of: Array(html.utf8))
    return PageAudit(facts, try context(language: language, isIndexable: isIndexable)).remarks
      .map { "\($0.rule.rawValue) \($0.problem)" }
  }
}

/// What somebody wrote, apart from the lists that the program makes of articles.
@Suite struct LinksOfTextsTests {
  @Test func toldByTheElementOfTheText() {
    let html = """
      <main><a href="/a/"></a><div class="prose"><div><a href="/b/"></a></div><a href="/c/"></a></div>
      <div class="cards rows"><a href="/d/"></a></div></main>
      """
    let links = PageScan.facts(of: Array(html.utf8)).links
    #expect(links.map(\.isInText) == [false, true, true, false])
    #expect(links.allSatisfy { $0.isInMain })
  }
}

/// Pages on which a rule could lose its way: linear time, whatever stands on them.
@Suite struct HostilePageTests {
  @Test(
    .timeLimit(.minutes(5)),
    arguments: [
      (String(repeating: "<a href=x>", count: 4000), String(repeating: "</a>", count: 4000)),
      (String(repeating: "<h2>", count: 4000), String(repeating: "</h2>", count: 4000)),
      (String(repeating: "<a \"", count: 200_000), ""), (String(repeating: "<!--", count: 200_000), ""),
      (String(repeating: "<script>", count: 100_000), ""), (String(repeating: "<", count: 500_000), ">"),
      (String(repeating: "&#", count: 300_000), ""),
    ]
  )
  func readsInLinearTime(_ opening: String, _ closing: String) {
    let facts = PageScan.facts(of: Array((opening + closing).utf8))
    #expect(facts.size == opening.utf8.count + closing.utf8.count)
  }
}
