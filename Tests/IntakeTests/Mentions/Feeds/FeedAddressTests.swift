import Testing

@testable import Intake

@Suite struct FeedAddressTests {
  @Test(
    arguments: [
      ("/pan", "https://diario.example/a/b", "https://diario.example/pan"),
      ("pan?x=1", "https://diario.example/a/b", "https://diario.example/a/pan?x=1"),
      ("../pan", "https://diario.example/a/b/c", "https://diario.example/a/pan"),
      ("//otro.example/pan", "https://diario.example/", "https://otro.example/pan"),
      ("pañ", "https://diario.example/", "https://diario.example/pa%C3%B1"),
      ("https://otro.example/", "https://diario.example/", "https://otro.example/"),
      // What is no reference, or has no base that may be a link, stays as it is written.
      ("javascript:alert(1)", "https://diario.example/", "javascript:alert(1)"),
      ("JAVASCRIPT:alert(1)", "https://diario.example/", "JAVASCRIPT:alert(1)"),
      ("data:text/html,x", "https://diario.example/", "data:text/html,x"),
      ("mailto:a@b.example", "https://diario.example/", "mailto:a@b.example"),
      ("java\tscript:x", "https://diario.example/", "java\tscript:x"),
      ("/\\otro.example", "https://diario.example/", "/\\otro.example"),
      ("/pan", "file:///etc/", "/pan"), ("/pan", "javascript:x", "/pan"), ("/pan", nil, "/pan"),
      ("", "https://a.example/", ""),
    ] as [(String, String?, String)]
  )
  func resolves(reference: String, base: String?, address: String) {
    #expect(FeedAddress.resolved(reference, base: base) == address)
  }
}
