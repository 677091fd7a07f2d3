import ReputationAnalysis

extension QueryGrade {
  /// The line of the rubric that decided, in words, for a terminal.
  var words: String {
    guard case .damaging(let position) = reason else { return "\(earnedWords) \(letter.rawValue)" }
    return
      "a damaging result at \(position) allows no better than \(letter.rawValue); without it, \(earnedWords) "
      + earned.rawValue
  }

  /// What the letter is for where nothing does damage, up to the letter.
  private var earnedWords: String {
    let owned = "\(owned) of the first \(known) results are the brand's"
    if isForFirstFive {
      return "the first five results are all the brand's or speak well of it, though \(owned): that makes"
    }
    return
      "\(owned): \(self.owned > QueryGrade.mostOwned ? "\(QueryGrade.mostOwned) or more make" : "that makes")"
  }
}
