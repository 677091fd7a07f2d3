import Testing

@testable import Intake

@Suite struct RobotsDirectivesTests {
  @Test(arguments: [
    "noindex", "index,follow", "noindex, nofollow , noarchive", "max-snippet:-1", "max-image-preview: large",
    "unavailable_after: 2026-12-31", "all",
  ])
  func knowsTheDirectives(text: String) {
    #expect(RobotsDirectives.areKnown(text))
  }

  @Test(arguments: [
    "", ",", "no-index", "noindex follow", "max-snippet", "max-snippet:", "max-snippet:x",
    "max-image-preview:huge",
    "unavailable_after: soon", "unavailable_after: 2026-02-30", "noindex\"",
  ])
  func knowsNoOthers(text: String) {
    #expect(!RobotsDirectives.areKnown(text))
  }
}
