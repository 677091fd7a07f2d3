import Testing

@testable import Intake

@Suite struct HTMLTextTests {
  @Test(arguments: [
    ("pan &amp; vino", "pan & vino"), ("&amp;lt;b&amp;gt;", "&lt;b&gt;"), ("caf&eacute;", "café"),
    // The oldest names need no semicolon, the others do.
    ("caf&eacute y pan", "café y pan"), ("&copy2026", "©2026"), ("&notit;", "¬it;"),
    ("&hellip y", "&hellip y"),
    // Numbers of Windows-1252 are what every browser makes of them.
    ("it&#146;s", "it’s"), ("&#150;", "–"), ("&#x80;", "€"), ("&#8220;pan&#8221;", "“pan”"),
    ("&#x2019;", "’"),
    ("&#233", "é"), ("&#0;", "\u{FFFD}"), ("&#xD800;", "\u{FFFD}"), ("&#99999999999999999999;", "\u{FFFD}"),
    ("&#0000000000000000065;", "A"), ("&#;", "&#;"), ("&#x;", "&#x;"), ("&unknown;", "&unknown;"), ("&", "&"),
    ("AT&T & co", "AT&T & co"), ("&middot;&Ccedil;&ntilde;&euro;&thinsp;&frac12;", "·Çñ€ ½"),
    ("&NewLine;a&Tab;b", "a b"), ("pan&nbsp;...", "pan ..."),
  ])
  func resolvesReferences(html: String, text: String) {
    #expect(HTMLText.plain(html) == text)
  }

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

  @Test func knowsEveryNameThatNeedsNoSemicolon() {
    #expect(HTMLNames.bare.count == 106)
    #expect(HTMLNames.bare.allSatisfy { HTMLNames.characters[$0] != nil })
    #expect(HTMLNames.bare.map(\.count).max() == HTMLNames.longestBare)
  }
}
