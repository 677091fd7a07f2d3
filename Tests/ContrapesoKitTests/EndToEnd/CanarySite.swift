import ReputationModel

/// A site with a different secret in every field of every noun at every clearance.
struct CanarySite {
  /// The secret in a field of what belongs to an incident of that clearance; `nil` for what belongs to none.
  static func secret(_ noun: String, _ field: String, _ clearance: Clearance?, _ inner: Clearance? = nil)
    -> String
  {
    "zq\(noun)\(field.lowercased())\(clearance?.rawValue ?? "none")\(inner.map { "x\($0.rawValue)" } ?? "")qz"
  }

  /// The path of the dashboard, which readers below the team are not told.
  static let dashboard = "zqdashboardqz"

  let view: Clearance
  var authors = "full"

  /// The site's files.
  var files: [String: String] {
    var files = [
      "contrapeso.yml": configuration,
      "content/mentions/canary.jsonl": (Clearance.allCases.map(Optional.some) + [nil]).map(mentions).joined(),
      "content/mentions/own.csv": "\(site("source", "columns")),published\npan,2026-03-09T08:00:00Z\n",
      "content/ledger/canary.yml": Clearance.allCases.map(ledger).joined(),
      "content/rankings/canary.csv": rankings,
    ]
    for clearance in Clearance.allCases {
      files["content/incidents/\(clearance.rawValue).md"] = incident(clearance)
    }
    return files
  }

  private func site(_ noun: String, _ field: String) -> String { CanarySite.secret(noun, field, nil) }

  private var configuration: String {
    """
    site:
      name: \(site("site", "name"))
      url: https://sitio.example
      language: es
      author: \(site("site", "author"))
      description: \(site("site", "descriptions"))
    brand:
      legal-name: \(site("brand", "legalName"))
      same-as: ["https://\(site("brand", "sameAs")).example"]
      terms: [\(site("brand", "terms"))]
      competitors: [{name: \(site("brand", "competitors")), terms: [nadie]}]
      owned: [\(site("brand", "owned")).example]
      publishing-principles: https://\(site("brand", "publishingPrinciples")).example/
      corrections-policy: https://\(site("brand", "correctionsPolicy")).example/
    sources:
      - {name: canary, path: content/mentions/canary.jsonl}
      - {name: \(site("source", "name")), path: content/mentions/own.csv, columns: {text: \(site("source", "columns"))}}
    search:
      damaging: [\(site("settings", "damaging")).example]
    privacy: {authors: {stakeholders: \(authors), team: \(authors)}}
    views:
      dashboard: {path: /\(CanarySite.dashboard)/, protection: host}
      status: {clearance: \(view.rawValue), protection: host}

    """
  }

  /// Four mentions, so that no count of them is small.
  private func mentions(_ clearance: Clearance?) -> String {
    func secret(_ noun: String, _ field: String) -> String { CanarySite.secret(noun, field, clearance) }
    return (0..<4).map { number in
      let author = """
        {"name":"\(secret("author", "name"))","handle":"\(secret("author", "handle"))",\
        "url":"https://\(secret("author", "url")).example/"}
        """
      let reply = """
        {"at":"2026-03-09T09:00:00Z","by":"\(secret("reply", "by"))","text":"\(secret("reply", "text"))",\
        "url":"https://\(secret("reply", "url")).example/"}
        """
      return """
        {"id":"\(secret("mention", "id"))\(number)","url":"https://\(secret("mention", "url")).example/\(number)",\
        "source":"\(secret("mention", "source"))","publisher":"\(secret("mention", "publisher"))","kind":"news",\
        "author":\(author),"published":"2026-03-09T08:0\(number):00Z","title":"\(secret("mention", "title"))",\
        "text":"\(secret("mention", "text")) \(number) a@\(CanarySite.mail).example 612 345 67\(number)",\
        "sentiment":"negative","reply":\(reply),"tags":["\(secret("mention", "tags"))"],\
        "query":"\(secret("mention", "query"))"}

        """
    }.joined()
  }

  /// The host of an e-mail address in every text.
  static let mail = "zqmailqz"

  private func ledger(_ clearance: Clearance) -> String {
    func secret(_ field: String) -> String { CanarySite.secret("entry", field, clearance) }
    let mention = CanarySite.secret("mention", "id", clearance)
    return """
      - {mention: \(mention)0, at: 2026-03-09 10:00, action: answer, by: \(secret("by")), text: \(secret("text")), \
      url: "https://\(secret("url")).example/", notice: \(secret("notice"))}
      - {mention: \(mention)1, at: 2026-03-09 10:00, action: leave, reason: \(secret("reason"))}
      - {mention: \(mention)2, at: 2026-03-09 10:00, action: report-impersonation, where: \(secret("whereReported"))}
      - {mention: \(mention)3, at: 2026-03-09 10:00, action: classify, incident: \(CanarySite.secret("incident", "id", clearance)), \
      tags: [\(secret("tags"))]}

      """
  }

  private var rankings: String {
    """
    date,query,engine,position,url,title
    2026-03-09,\(site("search", "query")),google,1,https://\(site("result", "url")).example/,\(site("result", "title"))

    """
  }

  private func incident(_ clearance: Clearance) -> String {
    func secret(_ noun: String, _ field: String) -> String { CanarySite.secret(noun, field, clearance) }
    let updates = Clearance.allCases.enumerated().map { offset, inner in
      """
        - at: 2026-03-09T1\(offset):00:00Z
          type: statement
          clearance: \(inner.rawValue)
          text: \(CanarySite.secret("update", "text", clearance, inner))
          source: https://\(CanarySite.secret("update", "source", clearance, inner)).example/
      """
    }
    return """
      ---
      id: \(secret("incident", "id"))
      title: \(secret("incident", "title"))
      kind: rumour
      severity: high
      state: active
      clearance: \(clearance.rawValue)
      owner: \(secret("incident", "owner"))
      declared: 2026-03-09T08:30:00Z
      queries: [\(secret("incident", "queries"))]
      damaging: ["https://\(secret("incident", "damaging")).example/"]
      matches:
        mentions: [\((0..<4).map { "\(secret("mention", "id"))\($0)" }.joined(separator: ", "))]
        urls: ["https://\(secret("match", "urls")).example/"]
        terms: [\(secret("match", "terms"))]
        sources: [\(secret("match", "sources"))]
      requests:
        - url: https://\(secret("request", "url")).example/
          at: 2026-03-09T09:00:00Z
          type: removal
          to: \(secret("request", "to"))
          source: https://\(secret("request", "source")).example/
      evidence:
        - claim: \(secret("evidence", "claim"))
          verdict: "false"
          fact: \(secret("evidence", "fact"))
          source: https://\(secret("evidence", "source")).example/
          archived: https://\(secret("evidence", "archived")).example/
          appearance: https://\(secret("evidence", "appearance")).example/
      updates:
      \(updates.joined(separator: "\n"))
      actions:
        - what: \(secret("action", "what"))
          owner: \(secret("action", "owner"))
          due: 2026-04-01
          done: 2026-03-10
          evidence: \(secret("action", "evidence"))
      lessons: [\(secret("incident", "lessons"))]
      impact: {sales: \(secret("incident", "impact"))}
      ---
      \(secret("incident", "body")), [intern](/\(CanarySite.dashboard)/incidents/)

      """
  }
}
