import ReputationModel

/// A sort of field: how its value is written and read.
struct FieldKind<Value> {
  private let describe: () -> String
  /// Reads a value that is there; what cannot be read is reported and `nil`.
  let read: (YAMLNode, inout FieldContext) -> Value?

  /// What is expected, to be put after "expected": `a date such as 2026-03-01`.
  var expected: String { describe() }

  /// A sort of field; its description is made only where something is wrong.
  init(
    expected: @autoclosure @escaping () -> String,
    read: @escaping (YAMLNode, inout FieldContext) -> Value?
  ) {
    self.describe = expected
    self.read = read
  }

  /// A field that is written as a scalar and understood by `parse`.
  static func scalar(
    _ expected: @autoclosure @escaping () -> String,
    _ parse: @escaping (String) -> Value?
  ) -> FieldKind {
    FieldKind(expected: expected()) { node, context in
      guard let text = context.scalar(node, expected: expected()) else { return nil }
      guard let value = parse(text) else {
        context.report(.wrongValue(text, expected: expected(), at: node, in: context))
        return nil
      }
      return value
    }
  }
}

extension FieldKind where Value == String {
  /// Text; blanks around it are taken away.
  static var text: FieldKind { text("text") }

  /// Text of which something is to be said.
  static func text(_ expected: String) -> FieldKind {
    FieldKind(expected: expected) { node, context in
      guard let text = context.scalar(node, expected: expected) else { return nil }
      let trimmed = text.trimmed
      guard !trimmed.isEmpty else {
        context.report(.emptyValue(expected: expected, at: node, in: context))
        return nil
      }
      // An escape such as `"\a"` brings in what the file itself may not hold.
      if context.family.isWrittenForPages, let character = ForbiddenCharacter.inYAML(trimmed).first {
        context.report(.controlCharacter(character, at: node, in: context))
        return nil
      }
      return trimmed
    }
  }
}

extension FieldKind where Value == Bool {
  /// `true` or `false`; the other words of YAML 1.1 are not taken, as `no` is also a language and an answer.
  static var boolean: FieldKind {
    scalar("true or false") { text in
      switch text {
      case "true": true
      case "false": false
      default: nil
      }
    }
  }
}

extension FieldKind where Value == Int {
  /// A whole number.
  static func integer(_ range: ClosedRange<Int>) -> FieldKind {
    scalar("a whole number from \(range.lowerBound) to \(range.upperBound)") { text in
      Int(text).flatMap { range.contains($0) ? $0 : nil }
    }
  }
}

extension FieldKind where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
  /// One of a few words.
  static var word: FieldKind {
    let words: () -> [String] = { Value.allCases.map(\.rawValue) }
    return FieldKind(expected: "one of " + words().joined(separator: ", ")) { node, context in
      guard let text = context.scalar(node, expected: "one of " + words().joined(separator: ", ")) else {
        return nil
      }
      guard let value = Value(rawValue: text) else {
        context.report(.unknownWord(text, words: words(), at: node, in: context))
        return nil
      }
      return value
    }
  }
}

extension FieldKind where Value == LanguageCode {
  /// A language.
  static var language: FieldKind {
    scalar("a language code such as es, ca or en") { text in
      LanguageCode.hasForm(text) ? LanguageCode(rawValue: text) : nil
    }
  }
}
