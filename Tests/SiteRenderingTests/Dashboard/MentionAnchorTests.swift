import Testing

@testable import SiteRendering

@Suite struct MentionAnchorTests {
  @Test(arguments: [
    ("plaza-250601-0001", "mention-plaza-250601-0001"), ("part_main", "mention-part_main"),
    ("a b", "mention-a.20b"), ("a.20b", "mention-a.2e20b"), ("\u{202E}", "mention-.e2.80.ae"),
    ("\"><script>", "mention-.22.3e.3cscript.3e"),
  ])
  func staysAnAttributeOfItsOwn(identifier: String, anchor: String) {
    #expect(MentionAnchor.make(identifier) == anchor)
  }
}
