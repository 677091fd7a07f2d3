import GFMMarkdown
import Testing

@Suite struct SpecificationTests {
  /// Examples that the specification shows without an extension which is always on here.
  ///
  /// The tag filter escapes the tags of the first five, and the bare addresses of the others become links.
  static let extended: [Int: String] = [
    140: """
    &lt;script type="text/javascript">
    // JavaScript example

    document.getElementById("demo").innerHTML = "Hello JavaScript!";
    &lt;/script>
    <p>okay</p>
    """,
    141: """
    &lt;style
      type="text/css">
    h1 {color:red;}

    p {color:blue;}
    &lt;/style>
    <p>okay</p>
    """,
    142: """
    &lt;style
      type="text/css">

    foo
    """,
    145: """
    &lt;style>p{color:red;}&lt;/style>
    <p><em>foo</em></p>
    """,
    147: """
    &lt;script>
    foo
    &lt;/script>1. *bar*
    """,
    610: #"<p>&lt;<a href="http://foo.bar/baz">http://foo.bar/baz</a> bim&gt;</p>"#,
    614: #"<p>&lt;<a href="mailto:foo+@bar.example.com">foo+@bar.example.com</a>&gt;</p>"#,
    616: #"<p>&lt; <a href="http://foo.bar">http://foo.bar</a> &gt;</p>"#,
    619: #"<p><a href="http://example.com">http://example.com</a></p>"#,
    620: #"<p><a href="mailto:foo@bar.example.com">foo@bar.example.com</a></p>"#,
  ]

  @Test(
    .enabled(if: !SpecExample.all.isEmpty, "the package cmark-gfm is not installed: \(SpecExample.path)"),
    arguments: SpecExample.all
  )
  func matches(example: SpecExample) throws {
    var options = MarkdownOptions()
    options.allowsRawHTML = true
    let expected = Self.extended[example.number].map { $0 + "\n" } ?? example.html
    #expect(try MarkdownRenderer(options: options).render(example.markdown).html == expected)
  }

  @Test(.enabled(if: !SpecExample.all.isEmpty, "the package cmark-gfm is not installed"))
  func readsTheWholeSpecification() {
    #expect(SpecExample.all.count > 650)
    #expect(Self.extended.keys.allSatisfy { number in SpecExample.all.contains { $0.number == number } })
  }
}
