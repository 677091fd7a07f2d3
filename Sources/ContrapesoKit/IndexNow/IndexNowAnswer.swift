import ReputationModel

/// What a search engine answers to a batch (https://www.indexnow.org/documentation), and what is to be done.
public enum IndexNowAnswer: Sendable, Hashable {
  /// 200, or 202 while the key is not yet looked up: it has the batch.
  case taken(isKeyPending: Bool)
  /// Any other code, with the seconds it asks to wait, if it does.
  case refused(code: Int, retryAfter: String?)
  /// There was no answer; why, in the system's words.
  case unreachable(String)

  /// The answer of that code.
  public init(code: Int, retryAfter: String? = nil) {
    switch code {
    case 200: self = .taken(isKeyPending: false)
    case 202: self = .taken(isKeyPending: true)
    default: self = .refused(code: code, retryAfter: retryAfter)
    }
  }

  /// Whether the batch was taken.
  public var isTaken: Bool {
    if case .taken = self { true } else { false }
  }

  /// What it means and what to do, in a sentence.
  public func advice(keyLocation: String) -> String {
    switch self {
    case .taken(false): return "taken"
    case .taken(true):
      return "taken; the key is still to be looked up at \(keyLocation), so leave that file where it is"
    case .unreachable(let reason): return "no answer (\(reason)); the batch is kept: try again later"
    case .refused(let code, let retryAfter):
      let wait = retryAfter.map { " (it asks to wait: \($0.excerpt.visible))" } ?? ""
      let reason =
        switch code {
        case 400: "the request is not understood: report this as a fault of the program"
        case 403:
          "the key is not accepted: deploy the site, and see that \(keyLocation) holds the key and nothing else"
        case 422: "the addresses are not of the key's host: see that site.url is where the site stands"
        case 429: "too many requests: wait before the next try, and send once a deployment at most\(wait)"
        case 300..<400: "the endpoint has moved: name the new one with --endpoint"
        case 500...: "the search engine has trouble of its own: try again later\(wait)"
        default: "the request was refused: see the address of --endpoint"
        }
      return "\(code): \(reason); the batch is kept"
    }
  }
}
