import Testing

@testable import Intake

@Suite struct HTMLBlocksTests {
  @Test(arguments: [
    ("<p>a</p><p>b</p>", "a b"), ("a<br>b<br/>c", "a b c"), ("<b>a</b>b", "ab"),
    ("a<STYLE>p{}</style>b", "ab"),
    ("<script>if (a<b) {}</script>c", "c"), ("<script>never closed", "never closed"), ("a<", "a<"),
    ("I <3 <b>pan</b>, 5 < 6", "I <3 pan, 5 < 6"), ("a</", "a"),
    ("&lt;p&gt;", "<p>"),
    ("<ul><li>a</li><li>b</li></ul>", "a b"),
    (
      #"<a href="https://x.example/1"><span class="invisible">https://</span><span>x.example</span></a>"#,
      "https://x.example"
    ),
  ])
  func readsBlocks(html: String, text: String) {
    #expect(HTMLText.plain(html) == text)
  }
}
