import ReputationAnalysis
import ReputationModel

extension DashboardPage {
  /// How many corrective actions are late.
  var overdueActions: Int {
    let today = today
    return reputation.incidents.reduce(0) { sum, figures in
      sum + figures.incident.actions.count { $0.isOverdue(on: today) }
    }
  }

  /// The values of the page about what was learnt and what is still to be put right.
  func learning() -> Body {
    let tasks = tasks()
    let (due, done) = (tasks.filter { $0.action.done == nil }, tasks.filter { $0.action.done != nil })
    let lessons = reputation.incidents.compactMap(values(ofLessons:))
    return Body(
      title: strings["dashboard.learning.title"],
      tab: .learning,
      [
        "headline": learningHeadline(due),
        "tiles": learningTiles(),
        "openNote": reputation.incidentTimes.open == 0
          ? nil
          : localizer.plural("dashboard.learning.open-left-out", reputation.incidentTimes.open),
        "hasDue": !due.isEmpty,
        "due": table(due.sorted(by: Task.isMorePressing)),
        "done": table(done.sorted(by: Task.isNewer)),
        "hasLessons": !lessons.isEmpty,
        "lessons": lessons,
      ]
    )
  }

  /// The corrective actions that are late or due within so many days, the most pressing first.
  func pressingTasks(within days: Int) -> [TemplateValues] {
    let last = today.advanced(byDays: days)
    return tasks().filter { $0.action.done == nil && ($0.action.due.map { $0 <= last } ?? false) }
      .sorted(by: Task.isMorePressing).map(values(ofTask:))
  }

  /// So many late actions are told on the overview.
  private static let shownLate = 5

  /// The corrective actions that are late, the most pressing first, with how many there are; `nil` for none.
  func lateTasks() -> TemplateValues? {
    let late = tasks().filter { $0.action.isOverdue(on: today) }.sorted(by: Task.isMorePressing)
    return table(Array(late.prefix(DashboardPage.shownLate)))?.merging([
      "title": localizer.plural("dashboard.overview.late-actions", late.count), "url": addresses.learning,
    ])
  }

  /// A corrective action with the incident it belongs to.
  private struct Task {
    let action: CorrectiveAction
    let html: IncidentMarkdown.Action
    let incident: Incident

    /// Orders by the day it is due, those without one last.
    static func isMorePressing(_ left: Task, _ right: Task) -> Bool {
      let (one, other) = (left.action.due, right.action.due)
      guard one != other else { return left.incident.id < right.incident.id }
      guard let one else { return false }
      return other.map { one < $0 } ?? true
    }

    /// Orders by the day it was done, the newest first.
    static func isNewer(_ left: Task, _ right: Task) -> Bool {
      guard let one = left.action.done, let other = right.action.done, one != other else {
        return left.incident.id < right.incident.id
      }
      return one > other
    }
  }

  private func tasks() -> [Task] {
    reputation.incidents.flatMap { figures in
      zip(figures.incident.actions, texts[figures.incident.id].actions).map {
        Task(action: $0, html: $1, incident: figures.incident)
      }
    }
  }

  private func table(_ tasks: [Task]) -> TemplateValues? {
    tasks.isEmpty ? nil : ["tasks": tasks.map(values(ofTask:))]
  }

  private func learningHeadline(_ due: [Task]) -> String {
    let late = overdueActions
    guard !due.isEmpty else { return strings["dashboard.learning.none-due"] }
    return localizer.plural(
      "dashboard.learning.headline",
      due.count,
      ["overdue": localizer.number(late)]
    )
  }

  private func learningTiles() -> [TemplateValues] {
    let times = IncidentTime.allCases.map { time -> TemplateValues in
      let figures = reputation.incidentTimes[time]
      return [
        "label": strings["dashboard.learning.\(time.rawValue)"],
        "value": figures.medianSeconds.map { localizer.duration(Int64($0)) },
        "missing": strings["dashboard.too-few"],
        "note": localizer.plural("dashboard.learning.of-incidents", figures.n),
      ]
    }
    return times + [crisisTile()]
  }

  private func crisisTile() -> TemplateValues {
    let crisis = reputation.crisis
    let counted = localizer.plural("dashboard.learning.in-incidents", crisis.n)
    let unknown = localizer.plural("dashboard.learning.crisis-unknown", crisis.unknown)
    return [
      "label": strings["dashboard.learning.crisis"],
      "value": crisis.days.map { localizer.number($0, fractionDigits: 0) },
      "missing": strings["dashboard.not-known"],
      "note": crisis.unknown == 0 ? counted : "\(counted); \(unknown)",
    ]
  }

  private func values(ofTask task: Task) -> TemplateValues {
    action(task.action, task.html).merging([
      "incident": task.incident.title, "url": addresses.incident(task.incident.id),
    ])
  }

  /// What an incident taught; `nil` where nothing is written down.
  private func values(ofLessons figures: IncidentFigures) -> TemplateValues? {
    let lessons = texts[figures.incident.id].lessons
    guard !lessons.isEmpty else { return nil }
    return [
      "incident": figures.incident.title,
      "url": addresses.incident(figures.incident.id),
      "state": chips.state(figures.incident.state),
      "lessons": lessons.map { ["html": $0] as TemplateValues },
    ]
  }
}
