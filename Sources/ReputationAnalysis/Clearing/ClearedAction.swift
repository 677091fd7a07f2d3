public import ReputationModel

/// Something that is put right after an incident, as a reader may see it.
public struct ClearedAction: Sendable, Hashable {
  /// What is done, as inline Markdown.
  public let what: String
  /// The role that does it; `nil` for the public, as the field may hold a name.
  public let owner: String?
  /// When it should be done.
  public let due: CalendarDay?
  /// When it was done.
  public let done: CalendarDay?
  /// What shows that it was done, as inline Markdown; `nil` for the public.
  public let evidence: String?

  init(_ action: CorrectiveAction, _ rules: ClearingRules) {
    what = action.what
    owner = rules.isInner ? action.owner : nil
    due = action.due
    done = action.done
    evidence = rules.isInner ? action.evidence : nil
  }

  /// Whether it should be done and is not.
  public func isOverdue(on today: CalendarDay) -> Bool {
    CorrectiveAction.isOverdue(due: due, done: done, on: today)
  }
}
