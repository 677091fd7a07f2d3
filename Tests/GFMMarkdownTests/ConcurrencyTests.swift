import GFMMarkdown
import Testing

@Suite struct ConcurrencyTests {
  /// Without the lock around the end of parsing, some of these lose their strikethrough.
  @Test func concurrentRendersAgree() async throws {
    let text = (0..<8).map {
      "Paragraph \($0) with ~~struck *through*~~ and ~~more~~, `code` and www.a\($0).example\n\n"
    }
    .joined()
    let renderer = MarkdownRenderer()
    let expected = try renderer.render(text).html
    #expect(expected.contains("<del>struck <em>through</em></del>"))
    let wrong = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<8 {
        group.addTask { (0..<500).count { _ in (try? renderer.render(text).html) != expected } }
      }
      return await group.reduce(0, +)
    }
    #expect(wrong == 0)
  }
}
