import ReputationModel
import Testing

@Suite struct HTMLReferencesTests {
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
    ("AT&T & co", "AT&T & co"), ("&middot;&Ccedil;&ntilde;&euro;&thinsp;&frac12;", "·Çñ€\u{2009}½"),
    ("&NewLine;a&Tab;b", "\na\tb"), ("pan&nbsp;...", "pan\u{A0}..."),
  ])
  func areResolvedOnce(html: String, text: String) {
    #expect(HTMLReferences.resolved(html) == text)
  }

  @Test(arguments: [
    ("/?a=1&copy=2", "/?a=1&copy=2"), ("/?a=1&copy;=2", "/?a=1©=2"), ("/?a=1&lt2", "/?a=1&lt2"),
    ("/?a=1&amp;copy=2", "/?a=1&copy=2"), ("caf&eacute y pan", "café y pan"), ("&reg", "®"), ("&#233x", "éx"),
  ])
  func leaveTheParametersOfAddressesAlone(attribute: String, text: String) {
    #expect(HTMLReferences.resolved(attribute, in: .attribute) == text)
  }

  @Test func knowEveryNameThatNeedsNoSemicolon() {
    #expect(HTMLNames.bare.count == 106)
    #expect(HTMLNames.bare.allSatisfy { HTMLNames.characters[$0] != nil })
    #expect(HTMLNames.bare.map(\.count).max() == HTMLNames.longestBare)
  }
}
