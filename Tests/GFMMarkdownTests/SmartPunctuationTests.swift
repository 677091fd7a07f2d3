import GFMMarkdown
import Testing

@Suite struct SmartPunctuationTests {
  private func set(_ text: String, _ language: String) throws -> String {
    var options = MarkdownOptions()
    options.smartPunctuation = true
    options.language = language
    return try MarkdownRenderer(options: options).renderInline(text).html
  }

  @Test(arguments: [
    ("\"a\" 'b'", "“a” ‘b’"),
    ("\"a 'b' c\"", "“a ‘b’ c”"),
    ("don't, dogs' bones, the '90s, '24", "don’t, dogs’ bones, the ’90s, ’24"),
    ("\"*a*\" *\"b\"* \"`c`\" **\"**d\"", "“<em>a</em>” <em>“b”</em> “<code>c</code>” **“**d”"),
    ("a--b a---b a----b a-----b a------b - -", "a–b a—b a––b a—–b a——b - -"),
    ("a... b.... c..", "a… b…. c.."),
    ("\\\"a\\\" b\\'s \\--c \\... &quot;d&quot;", "&quot;a&quot; b's --c ... &quot;d&quot;"),
    ("\"\\\"a\\\" b\"", "“&quot;a&quot; b”"),
    ("`\"a\" -- ...`", "<code>&quot;a&quot; -- ...</code>"),
    (
      "https://x.example/a--b...c'd",
      "<a href=\"https://x.example/a--b...c&#x27;d\">https://x.example/a--b...c'd</a>"
    ),
    (
      "<https://x.example/--> [a--b](/c--d)",
      "<a href=\"https://x.example/--\">https://x.example/--</a> <a href=\"/c--d\">a–b</a>"
    ),
    ("5\" x 6' \" ' x", "5&quot; x 6' &quot; ' x"),
    ("(\"a\") [\"b\"] \"c,\" —\"d\"— \"e\".", "(“a”) [“b”] “c,” —“d”— “e”."),
    ("\"a", "“a"),
    ("a\"", "a”"),
  ])
  func setsEnglish(text: String, html: String) throws {
    #expect(try set(text, "en") == html)
  }

  @Test(arguments: [
    ("\"a\"", "«a»"), ("\"a \"b\" c\"", "«a “b” c»"), ("\"a 'b' c\"", "«a “b” c»"), ("'a'", "‘a’"),
    ("\"a 'b \"c\" d' e\"", "«a “b ‘c’ d” e»"), ("¿\"Qué\"? ¡\"Ya\"!", "¿«Qué»? ¡«Ya»!"),
    ("L'aigua d'\"or\" és l'oli", "L’aigua d’«or» és l’oli"), ("\"És d'ell\", digué", "«És d’ell», digué"),
  ])
  func setsSpanishAndCatalan(text: String, html: String) throws {
    #expect(try set(text, "es") == html)
    #expect(try set(text, "ca-ES") == html)
  }

  @Test func quotesDoNotCrossBlocks() throws {
    var options = MarkdownOptions()
    options.smartPunctuation = true
    let html = try MarkdownRenderer(options: options).render("\"a\n\nb\" \"c\"\n\n| \"d | e\" |\n|---|---|\n")
      .html
    #expect(html.hasPrefix("<p>“a</p>\n<p>b” “c”</p>\n"))
    #expect(html.contains("<th>“d</th>\n<th>e”</th>"))
  }

  @Test func nothingChangesUnasked() throws {
    #expect(try MarkdownRenderer().renderInline("\"a\" -- 'b'...").html == "&quot;a&quot; -- 'b'...")
  }
}
