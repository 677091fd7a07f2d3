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
      let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
      guard let first = parts.first, (2...3).contains(first.count), first.allSatisfy(\.isASCIILetter),
        parts.dropFirst().allSatisfy({ (1...8).contains($0.count) && $0.allSatisfy(\.isASCIILetterOrDigit) })
      else { return nil }
      return LanguageCode(rawValue: text)
    }
  }
}

extension UInt8 {
  /// Whether it is a letter from a to z, in either case.
  var isASCIILetter: Bool { (0x61...0x7A).contains(self | 0x20) }

  /// Whether it is a digit.
  var isASCIIDigit: Bool { (0x30...0x39).contains(self) }

  /// Whether it is a digit of a hexadecimal number.
  var isASCIIHexDigit: Bool { isASCIIDigit || (0x61...0x66).contains(self | 0x20) }

  /// Whether it is a letter or a digit.
  var isASCIILetterOrDigit: Bool { isASCIILetter || isASCIIDigit }
}

extension String {
  /// The text without blanks and line ends around it.
  var trimmed: String {
    let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    guard let first = utf8.first, let last = utf8.last, isBlank(first) || isBlank(last) else { return self }
    let rest = Substring(utf8.drop(while: isBlank))
    guard let end = rest.utf8.lastIndex(where: { !isBlank($0) }) else { return "" }
    return String(rest[...end])
  }
}
