import ReputationModel

@testable import ReputationAnalysis

/// What follows from what was asked for, and from what was answered.
extension NextStepTests {
  private static func request(_ kind: RemovalRequest.Kind, ago: Int, _ answer: RemovalRequest.Answer? = nil)
    -> RemovalRequest
  {
    RemovalRequest(
      url: "http://www.quejas.example/t",
      at: PushDownSample.today.advanced(byDays: -ago).midnightUTC,
      kind: kind,
      answer: answer
    )
  }

  private static func verify(stays: Bool, ago: Int) -> NextStep {
    .verify(
      url: "https://quejas.example/t",
      stays: stays,
      on: PushDownSample.today.advanced(byDays: -ago),
      at: DamagePlace(2)
    )
  }

  private static func outweigh(_ way: Opponent.Way, ago: Int, isDone: Bool = false) -> NextStep {
    .outweigh(
      url: "https://quejas.example/t",
      way: way,
      on: PushDownSample.today.advanced(byDays: -ago),
      at: DamagePlace(2),
      isDone: isDone
    )
  }

  static let requestCases: [Case] = [
    Case(
      "asked, and still time for an answer",
      harmed { $0.incidents[0].requests = [request(.removal, ago: 14)] },
      [.wait(.allDone)]
    ),
    Case(
      "asked, and no answer",
      harmed { $0.incidents[0].requests = [request(.removal, ago: 40), request(.contact, ago: 15)] },
      [.remind(url: "https://quejas.example/t", days: 15, at: DamagePlace(2))]
    ),
    Case(
      "asked again yesterday",
      harmed { $0.incidents[0].requests = [request(.removal, ago: 40), request(.removal, ago: 1)] },
      [.wait(.allDone)]
    ),
    Case(
      "refused",
      harmed { $0.incidents[0].requests = [request(.rectification, ago: 40, .refused)] },
      [outweigh(.rectification, ago: 40)]
    ),
    Case(
      "refused, though an article stands above it: what is false stays false",
      harmed {
        $0.looks = [(0, PushDownSample.page(damaging: 2, article: 1))]
        $0.incidents[0].requests = [request(.rectification, ago: 40, .refused)]
      },
      [outweigh(.rectification, ago: 40, isDone: true)]
    ),
    Case(
      "refused, and nothing says that it is false",
      harmed {
        $0.incidents = [PushDownSample.incident(verdict: .confirmed)]
        $0.incidents[0].requests = [request(.contact, ago: 3, .refused)]
      },
      [outweigh(.contact, ago: 3)]
    ),
    Case(
      "the same, and an article stands above it: nothing is left",
      harmed {
        $0.looks = [(0, PushDownSample.page(damaging: 2, article: 1))]
        $0.incidents = [PushDownSample.incident(verdict: .confirmed)]
        $0.incidents[0].requests = [request(.contact, ago: 3, .refused)]
      },
      [.wait(.allDone)]
    ),
    Case(
      "refused to go, but false: it may still be rectified",
      harmed { $0.incidents[0].requests = [request(.removal, ago: 40, .refused)] },
      [ask]
    ),
    Case(
      "granted, and still there",
      harmed { $0.incidents[0].requests = [request(.removal, ago: 40, .granted)] },
      [verify(stays: false, ago: 40)]
    ),
    Case(
      "a rectification granted: the page stays",
      harmed {
        $0.incidents[0].requests = [
          request(.removal, ago: 40, .refused), request(.rectification, ago: 2, .granted),
        ]
      },
      [verify(stays: true, ago: 2)]
    ),
    Case(
      "a rectification granted, and seen",
      harmed {
        $0.incidents[0].requests = [request(.rectification, ago: 9, .granted)]
        $0.incidents[0].updates = [
          IncidentUpdate(
            at: PushDownSample.today.advanced(byDays: -5).midnightUTC,
            kind: .correction,
            text: "x",
            source: "https://quejas.example/t",
            location: $0.incidents[0].location
          )
        ]
      },
      [.wait(.allDone)]
    ),
    Case(
      "refused, and then something else asked for",
      harmed {
        $0.incidents[0].requests = [request(.rectification, ago: 40, .refused), request(.delisting, ago: 20)]
      },
      [.remind(url: "https://quejas.example/t", days: 20, at: DamagePlace(2))]
    ),
  ]
}
