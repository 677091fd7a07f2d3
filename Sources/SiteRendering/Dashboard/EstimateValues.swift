import ReputationAnalysis
import ReputationModel

extension DashboardPage {
  /// So much of a word is shown.
  private static let longestWord = 60

  /// The places of the queue, each with the words by which its sentiment was estimated.
  func values(ofPlaces places: some Sequence<ResponseQueue.Place>, limit: Int) -> [TemplateValues] {
    var deciding = DecidingWords(reputation, estimator: content.estimator)
    return places.map { place in
      // What is shown is the sentiment of the story's first; a copy may be what makes the story urgent.
      let words = deciding.ofNegative(place) ?? deciding.of(place.mention)
      return values(ofPlace: place, limit: limit)
        .merging(["estimate": words.flatMap { values(ofWords: $0, in: store.language(at: place.mention)) }])
    }
  }

  /// The words of an estimate, those that speak ill before those that speak well; `nil` where none counted.
  private func values(ofWords words: [SentimentEstimate.Word], in language: LanguageCode?) -> TemplateValues?
  {
    guard !words.isEmpty else { return nil }
    let sides = [("ill", words.filter { $0.weight < 0 }), ("well", words.filter { $0.weight > 0 })]
    return [
      "sides": sides.filter { !$0.1.isEmpty }.map { side, words -> TemplateValues in
        [
          "code": side,
          "label": strings["dashboard.estimate.\(side)"],
          "words": words.map { word -> TemplateValues in
            [
              "text": VisibleText.make(word.text, limit: DashboardPage.longestWord),
              "language": otherLanguage(language),
            ]
          },
        ]
      }
    ]
  }
}
