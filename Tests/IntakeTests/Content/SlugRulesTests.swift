import Testing

@testable import Intake

@Suite struct SlugRulesTests {
  @Test(arguments: ["a", "pan-de-masa-madre", "2026", "a--b", String(repeating: "a", count: 80)])
  func takesPlainWords(slug: String) { #expect(SlugRules.hasForm(slug)) }

  @Test(arguments: [
    "", "-a", "a-", ".", "..", "a.b", "a/b", "../../etc", "Pan", "año", "a b", "a_b", "%2e", "a\u{0}",
    "con.txt",
    String(repeating: "a", count: 81),
  ])
  func takesNothingElse(slug: String) { #expect(!SlugRules.hasForm(slug)) }

  @Test(arguments: [
    "con", "prn", "aux", "nul", "com1", "com9", "lpt1", "index", "404", "assets", "p", "dashboard", "status",
    "robots", "sitemap", "feed",
  ])
  func keepsSomeNames(slug: String) { #expect(SlugRules.isReserved(slug)) }

  @Test(arguments: ["com", "com0", "com10", "lpta", "indexes", "pan"])
  func keepsNoOthers(slug: String) { #expect(!SlugRules.isReserved(slug)) }
}
