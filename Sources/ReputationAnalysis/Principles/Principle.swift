/// One of the six principles of an answer.
public enum Principle: Int, Sendable, Hashable, CaseIterable {
  /// It brings facts and evidence.
  case evidence = 1
  /// It does not refuse to answer.
  case answer
  /// Its tone is neutral: no insult, blame, threat, mockery or shouting.
  case neutralTone
  /// It thanks.
  case thanks
  /// It owns a real complaint.
  case honesty
  /// It wishes to improve: it asks for suggestions, or says what changes.
  case improvement
}
