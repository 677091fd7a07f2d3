import Testing

@testable import Intake

@Suite struct HTMLTextTests {
  @Test(arguments: [
    ("uno<br>dos", "uno dos"), ("<p>uno</p><p>dos</p>", "uno dos"), ("<b>p</b>an", "pan"),
    ("3 < 5 y 7 > 2", "3 < 5 y 7 > 2"), ("a <3 b", "a <3 b"),
    ("pan <a title=\"a > b\">y</a> vino", "pan y vino"),
    ("it's <i>ok</i> isn't it", "it's ok isn't it"), ("pan <!-- nada <b> --> vino", "pan vino"),
    ("pan <!--[if mso]>x<![endif]-->vino", "pan vino"), ("<!-->pan", "pan"), ("pan <a href='x", "pan"),
    ("pan <script>if (a < b) {}</script> vino", "pan vino"), ("<style>a{}</STYLE>pan", "pan"),
    ("usa <script> en casa", "usa en casa"), ("pan <?php x ?> vino", "pan vino"), ("</>pan", "pan"),
    ("<a href=x=y>pan</a>", "pan"), ("&l<b></b>t;", "&lt;"), ("<", "<"), ("", ""),
  ])
  func dropsMarkup(html: String, text: String) {
    #expect(HTMLText.plain(html) == text)
  }

  @Test func keepsDirectionMarksAndMarkupThatIsText() {
    #expect(HTMLText.plain("\u{202E}nap &lt;script&gt;") == "\u{202E}nap <script>")
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "<", "<script>", "<!--", "<a href=\"", "&", "<!-->", "&#", "</script", "<b a=", "<!",
    ]
  )
  func readsHostileTextInItsLength(piece: String) {
    _ = HTMLText.plain(String(repeating: piece, count: 50_000))
  }
}
