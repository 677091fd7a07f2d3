/// A site in which everything is wrong that a site's own files can make wrong, each fault once at least.
enum BadSite {
  static let files: [String: String] = [
    "contrapeso.yml": """
    site: {name: Sitio, url: https://sitio.example, language: es, languages: [es, ca, en]}
    search: {damaging: [foro.example]}
    views: {dashboard: {protection: host}}
    markdown: {raw-html: true}

    """,
    "content/articles/a.md": article(
      "Una cosa cualquiera que no dice nada de lo que se busca y ocupa mucho más que una línea de resultados",
      "Corta…",
      """
      queries: [masa congelada]
      slug: cosa
      evidence: [{claim: El pan llega siempre congelado de una fábrica, verdict: "false"}]
      """,
      """
      # Otra vez

      #### Un salto

      El pan llega siempre congelado de una fábrica. La masa fue vista. La masa fue hecha. La masa fue dicha.

      [aquí](http://otra.example/) [masa congelada](/nada/) [x](#no) <a href="javascript:x()">y</a>
      [masa congelada](https://foro.example/t) <a href="/dashboard/">panel</a> <img src="/media/x.png">
      ![](x.png)
      """
    ),
    // A wall of text, in which nothing joins and nothing ends.
    "content/articles/b.md": article(
      "Cosa",
      "Corta",
      "queries: [masa congelada]\nevidence: [{claim: Uno dos tres cuatro, verdict: confirmed}]\ncanonical: https://otra.example/b/",
      String(repeating: "internacionalización extraordinariamente comunicativa congelada masa ", count: 80)
    ),
    "content/articles/c.md": article("Cosa", "Corta", "queries: [de la]\n\(unfinished)", "Pan."),
    "content/articles/d.md": article("Texto", "Corta", "", prose),
    "content/articles/e.md": article(
      "Texto repetido",
      "Corta",
      "queries: [uno dos tres cuatro cinco seis siete]",
      prose
    ),
    "content/articles/ca/f.md": article("Texto", "Corta", "", prose),
    "content/articles/g.md": article("En Alzira", "Uno", "", place("Alzira")),
    "content/articles/h.md": article("En Cullera", "Dos", "", place("Cullera")),
    // Every sentence is the keyphrase, and so is every heading; then nothing is.
    "content/articles/i.md": article(
      "Relleno",
      "Relleno, relleno, relleno y relleno",
      "queries: [relleno]",
      String(repeating: "## Relleno\n\nRelleno y relleno.\n\n", count: 30)
        + (0..<80).map { "Algo distinto pasa en la calle número \($0). " }.joined()
    ),
    "content/pages/sola.md": "---\ntitle: Sola\ndescription: Sola\n---\nNadie viene.\n",
    "site-templates/layout.mustache": """
    <!DOCTYPE html>
    <html lang="fr"><head><title></title><meta name="robots" content="noindex">{{#seo}}{{>partials/seo}}{{/seo}}</head>
    <body>{{{header}}}<main>{{$main}}{{/main}}</main>{{{footer}}}</body></html>

    """,
    "site-templates/partials/seo.mustache": """
    {{#canonical}}<link rel="canonical" href="{{canonical}}"><meta property="og:url" content="{{heading}}">{{/canonical}}
    {{#default-address}}<link rel="alternate" hreflang="xx-yyyyyyy" href="{{default-address}}">{{/default-address}}
    <meta name="description" content="Siempre lo mismo">
    <script type="application/ld+json">{"@graph": [{"@type": "Article", "titular": "", "url": "x", "author": {"@id": "#no"}},
    {"@type": "BreadcrumbList"}, {"@type": "ClaimReview"}]}</script>

    """,
    "site-templates/partials/evidence.mustache": "<p>{{#evidence}}{{claim}}{{/evidence}}</p>\n",
  ]

  /// The rules that find something; the others are those that only a fault of the program could make fail.
  static let rules = [
    "C01", "C02", "C03", "C04", "C05", "G01", "G02", "G03", "G04", "J01", "J02", "J03", "J04", "J05", "J06",
    "J07",
    "K01",
    "K02",
    "K03", "K04", "K05", "K06", "K07", "K08", "K09", "K10", "K11", "K12", "P01", "P02", "P03", "P04", "P05",
    "P06",
    "P07",
    "P08", "P09", "P10", "P11", "P12", "P14", "P15", "P16", "S01", "S02", "S06", "S07", "S08", "S09", "S11",
    "S14",
    "T01",
    "T02",
    "T03", "T04", "T05", "T06", "T07", "T08",
  ]

  /// A text in one language of three, a video without its picture, a correction that nobody can have made.
  private static let unfinished = """
    translation-key: c
    video: {src: a.mp4, name: A}
    corrections: [{at: 2099-01-01, text: B}]
    """

  private static let prose =
    (0..<60).map { "Aquí pasa la cosa número \($0) de una lista que no acaba nunca. " }.joined()

  private static func place(_ name: String) -> String {
    let things = ["pan", "coca", "masa", "harina", "horno", "turno", "calle", "plaza", "barrio", "vecinos"]
    return things.flatMap { one in
      things.map { other in "Hay \(one) en \(name) y \(other) por \(name) hoy." }
    }
    .joined(separator: " ")
  }

  private static func article(_ title: String, _ description: String, _ fields: String, _ body: String)
    -> String
  {
    "---\ntitle: \(title)\ndescription: \(description)\ndate: 2026-03-01\n\(fields)\n---\n\(body)\n"
  }
}
