import ReputationAnalysis
import ReputationModel

// What an incident's page says of the search for it: the articles that answer it, and what was asked of others.
extension DashboardPage {
  /// The articles that answer an incident; `nil` where none does.
  func answering(_ incident: Incident) -> TemplateValues? {
    let articles = content.answering[incident.id] ?? []
    guard !articles.isEmpty else { return nil }
    return [
      "articles": articles.map { article -> TemplateValues in
        [
          "title": article.title, "language": article.language.rawValue,
          "lang": otherLanguage(article.language), "url": article.path.map { root.link($0) },
        ]
      }
    ]
  }

  /// Who was asked to correct or remove what does damage; `nil` where nobody was.
  func requests(of incident: Incident) -> TemplateValues? {
    guard !incident.requests.isEmpty else { return nil }
    return [
      "list": incident.requests.map { request -> TemplateValues in
        [
          // Never a link, as everywhere.
          "address": VisibleText.make(QueryFigure.short(request.url), limit: 200),
          "what": strings["dashboard.push.deeds.\(request.kind.rawValue)"],
          "time": time(request.at),
          "to": request.to,
          "answer": request.answer.map { answer -> TemplateValues in
            [
              "code": answer == .granted ? "answered" : "false-alarm",
              "text": strings["dashboard.push.deeds.\(answer.rawValue)"],
              "time": request.answered.map { time($0) },
            ]
          },
          "source": request.source.map { reference($0) },
        ]
      }
    ]
  }
}
