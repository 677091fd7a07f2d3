import ReputationAnalysis
import ReputationModel

/// The steps of a query in English: what to do, and why.
struct StepWords: Sendable {
  let pushDown: PushDown

  /// What to do.
  func what(_ step: NextStep) -> String {
    switch step {
    case .ask(let url, let way, _): "\(ask(way)): \(url)"
    case .remind(let url, _, _): "ask again: \(url)"
    case .write(let language, _):
      "write an article for it" + (language.map { " in \($0.rawValue)" } ?? "")
    case .separate: "give each article a search of its own, or make one of them"
    case .settle: "let one page be for it, and link to it from the others"
    case .improve(let file, _): "improve \(name(file))"
    case .link(let file, _, _): "link to \(name(file))"
    case .translate(let file, let languages):
      "translate \(name(file)) into \(languages.map(\.rawValue).joined(separator: ", "))"
    case .refresh(let file, _): "go over \(name(file)) again"
    case .look(.days): "look at the positions again"
    case .look(.depth): "look at the first ten results"
    case .wait: "wait, and look again in a week"
    }
  }

  /// Why.
  func why(_ step: NextStep) -> String {
    switch step {
    case .ask(let url, let way, let position):
      "it stands at \(position), and nothing is on record. \(why(way))"
        + (pushDown.isLeftAlone(url) ? " The ledger leaves it alone: decide whether that still holds." : "")
    case .remind(_, let days, let position):
      "it stands at \(position), and there has been no answer for \(days) days"
    case .write(_, let position):
      "something damaging stands at \(position), and no article of that language is for this search"
    case .separate(let files): "they want the same search: \(files.joined(separator: ", "))"
    case .settle(let urls, let changes):
      "they took each other's place \(changes) times: \(urls.joined(separator: ", "))"
    case .improve(_, let remarks):
      remarks.map { "\($0.rule) \($0.message)" }.joined(separator: "; ")
    case .link(_, let inbound, let files):
      (inbound == 0 ? "no text links" : "one text links")
        + " to it; these are near it: \(files.joined(separator: ", "))"
    case .translate: "the site has these languages, and search engines show each reader their own"
    case .refresh(_, .unchanged(let days)): "it has not changed for \(days) days"
    case .refresh(_, .newDamage(let day)):
      "something damaging was first seen on \(day), after it changed last"
    case .look(.days(let days)): "nobody has looked for \(days) days"
    case .look(.depth): "the first ten are not known without a gap"
    case .wait(.nothingDamaging(let count)): "nothing damaging was seen among the first \(count)"
    case .wait(.allDone): "everything that can be done is done"
    }
  }

  private func ask(_ way: Opponent.Way) -> String {
    switch way {
    case .report: "report the account to the platform"
    case .erasure: "ask for the personal data to be taken down"
    case .rectification: "ask for a rectification"
    case .contact: "talk to whoever wrote it"
    }
  }

  private func why(_ way: Opponent.Way) -> String {
    switch way {
    case .report: "An incident says that the account is false."
    case .erasure: "An incident says that it shows personal data, which search engines leave out as well."
    case .rectification: "An incident has evidence that it is false or misleading."
    case .contact: "No evidence says that it is false: ask for what was put right to be told as well."
    }
  }

  private func name(_ file: String) -> String { pushDown.contender(file)?.article.slug ?? file }
}
