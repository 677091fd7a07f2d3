import Testing

@testable import SiteRendering

@Suite struct StyleSheetTests {
  @Test(arguments: [
    ("a { b: c; }\n\nd , e { f: g }", "a{b: c}d,e{f: g}"),
    ("/* x */ a{b:c}", "a{b:c}"), ("a/**/b{}", "a b{}"), ("a /* never closed", "a"),
    ("a :hover > b + c { d: calc(1px + 2px) }", "a :hover > b + c{d: calc(1px + 2px)}"),
    (".a::before { content: \"x  /* y */ ; }\" }", ".a::before{content: \"x  /* y */ ; }\"}"),
    ("a { b: '\\'  ' }", "a{b: '\\'  '}"),
    ("a { b: url(data:x;/* y  */z) }", "a{b: url(data:x;/* y  */z)}"),
    ("@media (min-width: 1px) and (x) { a { b: c; } }", "@media (min-width: 1px) and (x){a{b: c}}"),
    ("", ""),
  ])
  func losesCommentsAndSpaceAlone(source: String, short: String) {
    #expect(String(decoding: StyleSheet.compact(Array(source.utf8)), as: UTF8.self) == short)
  }
}
