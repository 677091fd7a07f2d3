/// Something that is being put right after an incident.
public struct CorrectiveAction: Sendable, Hashable {
  /// What is done, as inline Markdown.
  public var what: String
  /// The role that does it.
  public var owner: String?
  /// When it should be done.
  public var due: CalendarDay?
  /// When it was done.
  public var done: CalendarDay?
  /// What shows that it was done, as inline Markdown.
  public var evidence: String?

  /// An action.
  public init(
    what: String,
    owner: String? = nil,
    due: CalendarDay? = nil,
    done: CalendarDay? = nil,
    evidence: String? = nil
  ) {
    self.what = what
    self.owner = owner
    self.due = due
    self.done = done
    self.evidence = evidence
  }

  /// Whether it was due before `today` and is not done.
  public func isOverdue(on today: CalendarDay) -> Bool {
    CorrectiveAction.isOverdue(due: due, done: done, on: today)
  }

  /// Whether something that was due on one day and done on another is overdue `today`; what is due today is not.
  public static func isOverdue(due: CalendarDay?, done: CalendarDay?, on today: CalendarDay) -> Bool {
    done == nil && (due.map { $0 < today } ?? false)
  }
}
