public import ReputationAnalysis
public import ReputationModel

/// Who speaks of the brand, who gives reason to look, and the terms of negative mentions, for programs: what
/// `contrapeso report --json --voices` adds to the summary.
///
/// Text of strangers stands in it as it came, authors as the team may know them.
public struct VoicesDocument: Sendable {
  /// So many of each are told.
  public static let most = 20
  /// So many characters of a text are told.
  private static let longestText = 280

  private let reputation: Reputation
  private let voices: Voices
  private let terms: [MarkingTerm]
  private let authors: ReportAuthors

  /// The document of those voices and terms.
  ///
  /// - Parameter authors: those of all mentions, see ``Reputation/authors()``.
  public init(_ reputation: Reputation, voices: Voices, terms: [MarkingTerm], authors: AuthorTable) {
    self.reputation = reputation
    self.voices = voices
    self.terms = terms
    self.authors = ReportAuthors(reputation, authors)
  }

  /// What it adds to the summary.
  func members() -> [JSONValue.Member] {
    [
      .init(
        "voices",
        .object([
          "authors": .integer(voices.authors),
          "byReach": .array(voices.byReach.map(voice)),
          "byFrequency": .array(voices.byFrequency.map(voice)),
          "groupCount": .integer(voices.groupCount),
          "groups": .array(voices.groups.map(group)),
          "repeatOffenderCount": .integer(voices.repeatOffenderCount),
          "repeatOffenders": .array(voices.repeatOffenders.map(offender)),
          "suspicionCount": .integer(voices.suspicionCount),
          "suspicions": .array(voices.suspicions.map(suspicion)),
        ])
      ),
      .init("negativeTerms", .array(terms.map(\.json))),
    ]
  }

  private func author(at mention: Int) -> JSONValue {
    .object([
      "name": authors.name(at: mention).map(JSONValue.string) ?? .null,
      "handle": authors.handle(at: mention).map(JSONValue.string) ?? .null,
    ])
  }

  private func voice(_ voice: Voice) -> JSONValue {
    .object([
      "author": author(at: voice.latest),
      "sources": .array(voice.sources.map(JSONValue.string)),
      "mentions": .integer(voice.mentions),
      "positive": .integer(voice.counts.positive),
      "neutral": .integer(voice.counts.neutral),
      "negative": .integer(voice.counts.negative),
      "unknown": .integer(voice.counts.unknown),
      "answered": .integer(voice.answered),
      "answeredShare": voice.answeredShare.map(JSONValue.number) ?? .null,
      "reach": voice.reach.map(JSONValue.integer) ?? .null,
      "firstSeen": moment(voice.firstSeen),
      "lastSeen": moment(voice.lastSeen),
      "latest": identifier(voice.latest),
    ])
  }

  private func group(_ group: AccountGroup) -> JSONValue {
    .object([
      "from": moment(group.from),
      "to": moment(group.to),
      "likeness": .number(group.likeness),
      "text": .string(
        VisibleText.make(reputation.store.text(at: group.mentions[0]), limit: VoicesDocument.longestText)
      ),
      "tag": group.tag.map(JSONValue.string) ?? .null,
      "lookedAt": group.lookedAt.map(moment) ?? .null,
      "accounts": .array(
        group.mentions.map { .object(["author": author(at: $0), "mention": identifier($0)]) }
      ),
    ])
  }

  private func offender(_ offender: RepeatOffender) -> JSONValue {
    .object([
      "voice": voice(offender.voice),
      "from": moment(offender.from),
      "to": moment(offender.to),
      "mentions": .array(offender.mentions.map(identifier)),
      "measures": .array(
        offender.measures.map { measure in
          .object([
            "mention": identifier(measure.mention), "action": .string(measure.action.rawValue),
            "at": moment(measure.at),
          ])
        }
      ),
      "negativeAfter": .integer(offender.negativeAfter),
    ])
  }

  private func suspicion(_ suspicion: Suspicion) -> JSONValue {
    .object([
      "kind": .string(suspicion.kind.rawValue),
      "voice": voice(suspicion.voice),
      "signs": .array(suspicion.evidence.map(sign)),
      "lookedAt": suspicion.lookedAt.map(moment) ?? .null,
    ])
  }

  /// A sign with the numbers that decided and the mentions it rests on; members that it has no use for are
  /// left out.
  private func sign(_ evidence: SignEvidence) -> JSONValue {
    let members: [JSONValue.Member] =
      switch evidence.sign {
      case .burst(let mentions, let seconds):
        [
          .init("sign", .string("burst")), .init("mentions", .integer(mentions)),
          .init("seconds", .integer(Int(seconds))),
        ]
      case .insults(let mentions, let words):
        [
          .init("sign", .string("insults")), .init("mentions", .integer(mentions)),
          .init("words", .array(words.map(JSONValue.string))),
        ]
      case .sameText(let mentions):
        [.init("sign", .string("same-text")), .init("mentions", .integer(mentions))]
      case .sameLink(let link, let mentions):
        [
          .init("sign", .string("same-link")), .init("mentions", .integer(mentions)),
          .init("link", .string(link)),
        ]
      case .unmovedByAnswers(let answers, let mentions):
        [
          .init("sign", .string("unmoved")), .init("mentions", .integer(mentions)),
          .init("answers", .integer(answers)),
        ]
      case .accountLike(let likeness, let account): self.members("account-like", account, likeness)
      case .nameLike(let likeness, let name): self.members("name-like", name, likeness)
      case .bearsName(let name): self.members("bears-name", name, nil)
      }
    return .object(members + [.init("evidence", .array(evidence.latest.map(identifier)))])
  }

  /// A sign of a name; the name itself is told where authors may be named.
  private func members(_ kind: String, _ name: String, _ likeness: Likeness?) -> [JSONValue.Member] {
    var (how, brand, word, changes): (String?, String?, String?, Int?) = (nil, nil, nil, nil)
    switch likeness {
    case .lookAlike(let name): (how, brand) = ("look-alike", name)
    case .sameLetters(let name): (how, brand) = ("same-letters", name)
    case .addedDigits(let added, let name): (how, brand, word) = ("added-digits", name, added)
    case .officialWord(let added, let name): (how, brand, word) = ("official-word", name, added)
    case .fewChanges(let count, let name): (how, brand, changes) = ("few-changes", name, count)
    case nil: break
    }
    let members: [(String, JSONValue?)] = [
      ("sign", .string(kind)),
      ("name", authors.areNamed ? .string(name) : nil),
      ("likeness", how.map(JSONValue.string)),
      ("brand", brand.map(JSONValue.string)),
      ("word", authors.areNamed ? word.map(JSONValue.string) : nil),
      ("changes", changes.map(JSONValue.integer)),
    ]
    return members.compactMap { name, value in value.map { JSONValue.Member(name, $0) } }
  }

  private func identifier(_ mention: Int) -> JSONValue { .string(reputation.store.identifier(at: mention)) }

  private func moment(_ moment: Timestamp) -> JSONValue {
    .string(reputation.configuration.site.timeZone.rfc3339(moment))
  }
}

extension MarkingTerm {
  /// The term for programs.
  var json: JSONValue {
    .object([
      "text": .string(text),
      "mentions": .integer(mentions),
      "others": .integer(others),
      // To a thousandth: what lies below says nothing.
      "score": .number((score * 1000).rounded() / 1000),
    ])
  }
}
