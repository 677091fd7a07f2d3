import CustomDump
import ReputationModel
import Testing

@testable import Intake

@Suite struct VideoFieldsTests {
  private func read(_ video: String) -> Reading<Article> {
    let text = "title: a\ndescription: b\ndate: 2026-03-01\nvideo: \(video)"
    return ArticleReader(configuration: fixtureConfiguration())
      .read(document(text), path: "content/articles/a.md")
  }

  @Test func readsEveryKey() throws {
    let reading = read(
      "{src: horno.mp4, name: El horno, description: De noche, thumbnail: horno.png, uploaded: 2026-03-01, duration: 90s}"
    )
    expectNoDifference(reading.findings, [])
    let video = try #require(reading.value?.video)
    #expect(video.source == .file("horno.mp4"))
    #expect(video.duration == 90)
    #expect(video.missing == [])
  }

  @Test func leavesTheMissingToThePage() throws {
    let reading = read("{embed: https://cine.example/v/1, name: a}")
    expectNoDifference(reading.findings, [])
    let video = try #require(reading.value?.video)
    #expect(video.source == .player("https://cine.example/v/1"))
    #expect(video.missing == ["description", "thumbnail", "uploaded"])
  }

  @Test(arguments: [
    ("{src: a.mp4, embed: https://cine.example/v/1}", "5:28 error front-matter.video-twice"),
    ("{src: ../../a.mp4}", "5:14 error front-matter.wrong-value"),
    ("{embed: javascript:x}", "5:16 error front-matter.wrong-value"),
    ("{duration: 1:30}", "5:19 error front-matter.wrong-value"),
    ("a.mp4", "5:8 error front-matter.wrong-kind"),
  ])
  func findsMistakes(video: String, finding: String) {
    expectNoDifference(read(video).findings.map(\.line), ["content/articles/a.md:\(finding)"])
  }
}
