import Testing

@testable import SiteRendering

@Suite struct CompactStyleSheetTests {
  @Test(arguments: [
    ("a {\n  color: red;\n  margin: 0 1px;\n}\n", "a{color:red;margin:0 1px}\n"),
    ("/* x */ a /* y */ b { } ", "a b{}\n"), ("a :hover, b > c{}", "a :hover,b > c{}\n"),
    ("a { width: calc(1px + 2px) }", "a{width:calc(1px + 2px)}\n"),
    ("a::before { content: \" /* ; : */ \" }", "a::before{content:\" /* ; : */ \"}\n"),
    ("a { content: \"\\\"  x\" }", "a{content:\"\\\"  x\"}\n"),
    ("a { background: url(//b/*c) ; }", "a{background:url(//b/*c)}\n"),
    ("a { background: url( \")  x\" ) }", "a{background:url( \")  x\" )}\n"),
    ("@media (max-width: 9rem), print { a { b: c } }", "@media (max-width:9rem),print{a{b:c}}\n"),
    ("a { b: c; /* not closed", "a{b:c;\n"), ("a { b: \"not closed", "a{b:\"not closed\n"), ("", "\n"),
    ("a\\", "a\\\n"),
  ])
  func keepsWhatMeansSomething(_ text: String, compact: String) {
    #expect(CompactStyleSheet.make(text) == compact)
  }
}
