import Testing

@testable import Intake

@Suite struct YAMLAliasesTests {
  @Test(arguments: [
    ("a: &x 1\nb: [*x,*x]\n? *x\n: 2", 3), ("a: &x-1 1\nb: *x-1", 1), ("\"a\":*x\nb: &x 1", 1),
    ("text: |\n  **bold** and *x* in R &D", 0), ("a: *x", 0), ("a: &x 1", 0), ("a: & *", 0), ("", 0),
  ])
  func countsUsesOfAnchoredNames(text: String, count: Int) {
    #expect(YAMLAliases.count(in: text) == count)
  }
}
