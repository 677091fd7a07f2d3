import Testing

@testable import ReputationAnalysis

@Suite struct TextFinderTests {
  @Test(arguments: [
    (["he", "she", "his", "hers"], "ushers", true), (["ab", "babc"], "xxbab", true),
    (["abcd", "bc"], "abce", true),
    (["abcd", "c"], "abce", true), (["aab"], "aaab", true), (["abcab"], "abcabab", true), (["a"], "", false),
    (["aab"], "abaabab", true), (["abab"], "abaab", false), (["abcab"], "abcaab", false), ([""], "a", false),
    ([], "a", false), (["ñ"], "n\u{303}", false), (["東京"], "東の京と東京", true),
  ])
  func findsAnyOfThem(_ texts: [String], _ text: String, isFound: Bool) {
    #expect(TextFinder(texts).finds(in: text) == isFound)
  }

  /// Looking for each of the texts by itself would take five thousand times as long.
  @Test func manyTextsAndALongOneTakeLinearTime() {
    let texts = (0..<5_000).map { "\(String(repeating: "a", count: 30))\($0)" }
    let finder = TextFinder(texts)
    #expect(!finder.finds(in: String(repeating: "a", count: 100_000)))
    #expect(finder.finds(in: String(repeating: "a", count: 100_000) + "4999"))
  }
}
