import ReputationModel

/// What is read of texts, in pieces that all cores share: the topics of incidents in every mention, and the answers of
/// the ledger.
struct TextPass: Sendable {
  let matcher: IncidentMatcher
  let judging: AnswerJudging

  /// One piece of it.
  enum Piece: Sendable {
    /// For each incident the mentions that tell of its topic.
    case topics([[Int]])
    case answers(AnswerJudging.Part)
  }

  /// How many pieces there are.
  var pieceCount: Int { matcher.partCount + judging.partCount }

  /// One of them.
  ///
  /// Some answers come first: with them the phrases of a language are made ready, and another core that needs them, too,
  /// would wait for that.
  func piece(_ number: Int) -> Piece {
    let early = min(1, judging.partCount)
    if number < early { return .answers(judging.part(number)) }
    let topic = number - early
    if topic < matcher.partCount { return .topics(matcher.topics(ofPart: topic)) }
    return .answers(judging.part(number - matcher.partCount))
  }

  /// What all pieces gave, which are in order.
  func results(_ pieces: [Piece], _ ledger: LedgerIndex) -> ([IncidentMentions], AnswerFigures) {
    var topics: [[[Int]]] = []
    var answers: [AnswerJudging.Part] = []
    for piece in pieces {
      switch piece {
      case .topics(let part): topics.append(part)
      case .answers(let part): answers.append(part)
      }
    }
    return (matcher.mentions(topics: topics, ledger: ledger), AnswerFigures(answers))
  }
}
