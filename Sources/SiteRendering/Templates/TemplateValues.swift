import Mustache

/// What a template may name: texts, numbers, truths, lists and further values by name.
///
/// A name without a value is absent, and so is `nil`: a section over it is not rendered. Mustache finds a
/// value here by one look-up in a dictionary; it never reflects on a structure, which is three times slower.
struct TemplateValues: Sendable, ExpressibleByDictionaryLiteral {
  private var values: [String: any Sendable]

  /// No values.
  init() { values = [:] }

  /// The values of a literal; those that are `nil` are left out.
  init(dictionaryLiteral elements: (String, (any Sendable)?)...) {
    values = Dictionary(minimumCapacity: elements.count)
    for (name, value) in elements {
      if let value { values[name] = value }
    }
  }

  /// The value of that name.
  subscript(name: String) -> (any Sendable)? {
    get { values[name] }
    set { values[name] = newValue }
  }

  /// These values and the others; the others win.
  func merging(_ others: TemplateValues) -> TemplateValues {
    var merged = self
    merged.values.merge(others.values) { _, other in other }
    return merged
  }

  /// The names that have a value, in the order of the alphabet.
  var names: [String] { values.keys.sorted() }
}

extension TemplateValues: MustacheParent {
  /// The value of that name, for Mustache.
  func child(named name: String) -> Any? { values[name] }
}
