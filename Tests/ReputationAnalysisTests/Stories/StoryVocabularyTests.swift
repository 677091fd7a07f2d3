import Testing

@testable import ReputationAnalysis

@Suite struct StoryVocabularyTests {
  @Test func knowsNumbersInThreeLanguages() {
    let vocabulary = StoryVocabulary()
    let meanings = ["3", "tres", "three"].map { vocabulary.role(of: NumberedWords($0).words[0]).meaning }
    #expect(Set(meanings).count == 1)
    #expect(
      vocabulary.role(of: NumberedWords("Dilluns").words[0]).meaning
        == vocabulary.role(of: NumberedWords("lunes").words[0]).meaning
    )
    #expect(vocabulary.role(of: NumberedWords("no").words[0]).role == .content)
    #expect(vocabulary.role(of: NumberedWords("les").words[0]).role == .common)
  }
}
