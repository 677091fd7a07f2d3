import ReputationModel
import Testing

@Suite struct RemovalReasonTests {
  @Test(arguments: [
    ("offensive", RemovalReason.offensive), ("Threat: to the night shift", .threat),
    (" personal-data ", .personalData),
    ("hate : x", .hate),
  ])
  func readsTheWordBeforeTheColon(written: String, reason: RemovalReason) {
    #expect(RemovalReason(written: written) == reason)
  }

  @Test(arguments: ["", "unfair", "it is offensive", "offensively", "not offensive: but wrong", ":threat"])
  func takesNothingElse(written: String) {
    #expect(RemovalReason(written: written) == nil)
  }
}
