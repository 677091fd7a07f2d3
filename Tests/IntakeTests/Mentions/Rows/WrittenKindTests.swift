import ReputationModel
import Testing

@testable import Intake

@Suite struct WrittenKindTests {
  @Test(
    arguments: [
      ("News", .news, "news"), ("Blogs", .post, "blog"), ("messageboard", .forum, "forum"),
      ("X (Twitter)", .post, "x"),
      ("SOCIALMEDIA,SOCIALMEDIA_INSTAGRAM", .post, "instagram"),
      ("ONLINENEWS,ONLINENEWS_AGENCY", .news, "news"),
      ("SOCIALMEDIA,SOCIALMEDIA_HOLOGRAM", .post, "social"), ("Prensa escrita", .news, "press"),
      ("Televisión", .news, "television"), ("Reseñas", .review, "review"), ("YouTube", .video, "youtube"),
      ("hologram", nil, nil), ("", nil, nil), (",,", nil, nil),
      (String(repeating: "news", count: 64), nil, nil),
    ] as [(String, Mention.Kind?, String?)]
  )
  func knowsTheWordsOfOthers(word: String, kind: Mention.Kind?, channel: String?) {
    let reading = Array(word.utf8).withUnsafeBytes { WrittenKind($0) }
    #expect(reading?.kind == kind)
    #expect(reading.map { String(decoding: $0.channel, as: UTF8.self) } == channel)
  }
}
