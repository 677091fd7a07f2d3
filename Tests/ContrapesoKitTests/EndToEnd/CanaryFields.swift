import ReputationModel

/// Every field of every noun, with who of the status view's readers may see what it holds.
///
/// The list is compared with the model: a field that is added there has to be decided here.
enum CanaryFields {
  /// Who sees it.
  enum Reach {
    /// It holds a secret that readers of that clearance see, of an incident they may see; `nil` for nobody.
    case seen(by: Clearance?)
    /// It holds no text of its own, or one that cannot be planted; the reason is for whoever reads this.
    case plain(String)
  }

  struct Noun {
    let name: String
    let fields: [String: Reach]
    /// The names that the model has.
    let model: [String]
  }

  private static let place = SourceLocation(file: "a")
  private static let word = "a word of ours, or a number"

  private static func names(of value: Any) -> [String] {
    Mirror(reflecting: value).children.compactMap(\.label)
  }

  static let nouns: [Noun] = [
    Noun(
      name: "mention",
      fields: [
        "id": .seen(by: nil), "url": .seen(by: nil), "source": .seen(by: .stakeholders),
        "publisher": .seen(by: .stakeholders), "kind": .plain(word), "author": .plain("a noun"),
        "published": .plain(word), "collected": .plain(word), "language": .plain(word),
        "title": .seen(by: .stakeholders), "text": .seen(by: .stakeholders), "sentiment": .plain(word),
        "rating": .plain(word), "reach": .plain(word), "engagement": .plain("numbers"),
        "reply": .plain("a noun"),
        "tags": .seen(by: nil), "query": .seen(by: nil),
      ],
      model: names(of: Mention(id: "a", source: "a", published: Timestamp(seconds: 0), text: "a"))
    ),
    Noun(
      name: "author",
      fields: [
        "name": .seen(by: .stakeholders), "handle": .seen(by: .stakeholders), "url": .seen(by: nil),
        "followers": .plain(word),
      ],
      model: names(of: Author())
    ),
    Noun(
      name: "reply",
      fields: ["at": .plain(word), "by": .seen(by: nil), "text": .seen(by: nil), "url": .seen(by: nil)],
      model: names(of: Reply())
    ),
    Noun(
      name: "entry",
      fields: [
        "mention": .plain("the identifier of a mention, which is a secret of its own"), "at": .plain(word),
        "latest": .plain(word),
        "by": .seen(by: nil), "action": .plain(word), "text": .seen(by: nil), "url": .seen(by: nil),
        "reason": .seen(by: nil), "notice": .seen(by: nil), "whereReported": .seen(by: nil),
        "sentiment": .plain(word), "incident": .plain("the identifier of an incident"),
        "tags": .seen(by: nil),
        "location": .plain("a file of ours"), "isWhole": .plain(word),
      ],
      model: names(of: LedgerEntry(mention: "a", at: Timestamp(seconds: 0), action: .leave, location: place))
    ),
    Noun(
      name: "incident",
      fields: [
        "location": .plain("a file of ours"), "places": .plain("a file of ours"), "id": .seen(by: .public),
        "title": .seen(by: .public), "kind": .plain(word), "severity": .plain(word), "state": .plain(word),
        "clocks": .plain("times; ClearedReputationTests"), "mergedInto": .plain("ClearedReputationTests"),
        "owner": .seen(by: .stakeholders), "clearance": .plain(word), "nextUpdate": .plain(word),
        "matches": .plain("a noun"), "queries": .seen(by: nil), "damaging": .seen(by: nil),
        "evidence": .plain("a noun"), "updates": .plain("a noun"), "actions": .plain("a noun"),
        "requests": .plain("a noun"),
        "lessons": .seen(by: .stakeholders), "impact": .seen(by: .stakeholders), "body": .seen(by: .public),
      ],
      model: names(
        of: Incident(
          location: place,
          id: "a",
          title: "a",
          kind: .other,
          severity: .low,
          state: .active,
          body: MarkdownBody(text: "", firstLine: 1)
        )
      )
    ),
    Noun(
      name: "request",
      fields: [
        "url": .seen(by: nil), "at": .plain(word), "kind": .plain(word), "to": .seen(by: nil),
        "answer": .plain(word), "answered": .plain(word), "source": .seen(by: nil),
      ],
      model: names(of: RemovalRequest(url: "a", at: Timestamp(seconds: 0), kind: .removal))
    ),
    Noun(
      name: "match",
      fields: [
        "mentions": .plain("identifiers of mentions, secrets of their own"), "urls": .seen(by: nil),
        "terms": .seen(by: nil), "sources": .seen(by: nil), "from": .plain(word), "to": .plain(word),
      ],
      model: names(of: MentionMatch())
    ),
    Noun(
      name: "evidence",
      fields: [
        "claim": .seen(by: .public), "verdict": .plain(word), "fact": .seen(by: .public),
        "source": .seen(by: .public), "archived": .seen(by: .public),
        "appearance": .seen(by: nil),
      ],
      model: names(of: Evidence(claim: "a", verdict: .false))
    ),
    Noun(
      name: "action",
      fields: [
        "what": .seen(by: .public), "owner": .seen(by: .stakeholders), "due": .plain(word),
        "done": .plain(word), "evidence": .seen(by: .stakeholders),
      ],
      model: names(of: CorrectiveAction(what: "a"))
    ),
    Noun(
      name: "update",
      fields: [
        "at": .plain(word), "state": .plain(word), "kind": .plain(word), "text": .seen(by: .public),
        "clearance": .plain(word), "source": .seen(by: .public), "corrects": .plain(word),
        "location": .plain("a file of ours"),
      ],
      model: names(
        of: IncidentUpdate(at: Timestamp(seconds: 0), kind: .signal, text: "a", location: place)
      )
    ),
  ]

  /// The nouns of which there is one a site, and whose secrets do not hang on an incident.
  static let siteNouns: [Noun] = [
    Noun(
      name: "search",
      fields: [
        "query": .seen(by: nil), "engine": .plain("it has to be one that counts"), "country": .plain(word),
        "language": .plain(word), "device": .plain(word),
      ],
      model: names(of: TrackedSearch(query: "a"))
    ),
    Noun(
      name: "result",
      fields: [
        "position": .plain(word), "url": .seen(by: nil), "title": .seen(by: nil), "givenClass": .plain(word),
        "location": .plain("a file of ours"),
      ],
      model: names(of: RankedResult(position: 1, url: "a", title: nil, givenClass: nil, location: place))
    ),
    Noun(
      name: "configuration",
      fields: [
        "site": .plain("a noun"), "brand": .plain("a noun"), "monitoring": .plain("numbers"),
        "sources": .plain("a noun"), "search": .plain("a noun"),
        "views": .plain("the dashboard's path is planted"),
        "privacy": .plain(word), "markdown": .plain(word),
        "articlePermalink": .plain("words of addresses, which all read"),
        "maximumRefusedShare": .plain(word),
      ],
      model: names(of: SiteConfiguration(site: site))
    ),
    Noun(
      name: "site",
      fields: [
        "name": .seen(by: .public), "url": .plain("where all of it stands"), "language": .plain(word),
        "languages": .plain(word), "timeZone": .plain(word), "descriptions": .seen(by: nil),
        "author": .seen(by: nil), "areLanguagesKnown": .plain(word), "host": .plain(word),
        "asOf": .plain(word),
      ],
      model: names(of: site)
    ),
    Noun(
      name: "brand",
      fields: [
        "legalName": .seen(by: nil), "logo": .plain("a file"), "sameAs": .seen(by: nil),
        "terms": .seen(by: nil),
        "competitors": .seen(by: nil), "owned": .seen(by: nil), "publishingPrinciples": .seen(by: nil),
        "correctionsPolicy": .seen(by: nil), "places": .plain("a file of ours"),
      ],
      model: names(of: Brand())
    ),
    Noun(
      name: "source",
      fields: [
        "name": .seen(by: .public), "origin": .plain("a file or a program, which the test does not run"),
        "format": .plain(word), "columns": .seen(by: nil), "dates": .plain(word), "staleAfter": .plain(word),
        "location": .plain("a file of ours"),
      ],
      model: names(of: MentionSource(name: "a", path: "a", location: place))
    ),
    Noun(
      name: "settings",
      fields: [
        "damaging": .seen(by: nil), "engines": .plain("only engines that are known count"),
        "clickCurve": .plain(word), "refusedCrawlers": .plain(word),
        "indexNowKey": .plain("the name of a public file"), "writesModelIndex": .plain(word),
      ],
      model: names(of: SearchSettings())
    ),
  ]

  private static let site = SiteIdentity(name: "a", url: "a", language: LanguageCode(rawValue: "es"))
}
