import ReputationModel

/// A way in which services write a value that is not ours.
struct DocumentForm: Sendable {
  /// What a value says.
  enum Reading: Equatable, Sendable {
    case value(String)
    /// The value says that there is none.
    case nothing
    /// It cannot be read; in its place was expected…
    case unreadable(expected: String)
  }

  let read: @Sendable (String) -> Reading

  /// HTML, of which the text is kept.
  static let html = DocumentForm { .value(HTMLText.plain($0)) }

  /// Text in which `&`, `<` and `>` are written as references, and nothing else is.
  static let escaped = DocumentForm { text in
    guard text.contains("&") else { return .value(text) }
    let marks = text.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
    return .value(marks.replacing("&amp;", with: "&"))
  }

  /// Seconds since 1970, with or without a fraction.
  static let unixSeconds = DocumentForm { text in
    guard let seconds = Double(text), (0..<253_402_300_800).contains(seconds) else {
      return .unreadable(expected: "seconds since 1970")
    }
    return .value(Timestamp(seconds: Int64(seconds)).rfc3339(offsetSeconds: 0))
  }

  /// A number of reactions; below zero it counts something else and says nothing of how many there were.
  static let count = DocumentForm { $0.hasPrefix("-") ? .nothing : .value($0) }

  /// An address, which may begin at the root of that site.
  static func address(on site: String) -> DocumentForm {
    DocumentForm { .value($0.hasPrefix("/") ? site + $0 : $0) }
  }

  /// A word that stands for a value; words that stand for nothing have an empty one.
  static func word(_ words: [String: String], expected: String) -> DocumentForm {
    DocumentForm { text in
      guard let value = words[text] else { return .unreadable(expected: expected) }
      return value.isEmpty ? .nothing : .value(value)
    }
  }

  /// Whatever a function makes of it; `nil` is nothing.
  static func text(_ make: @escaping @Sendable (String) -> String?) -> DocumentForm {
    DocumentForm { text in make(text).map { .value($0) } ?? .nothing }
  }
}
