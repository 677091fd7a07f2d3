import ReputationModel

/// Makes the identifiers of a document's headings: readable, ASCII, and unique.
struct HeadingIdentifiers {
  private var taken: Set<String> = []
  /// The next number to try for each name, so that many equal headings stay linear.
  private var numbers: [String: Int] = [:]

  /// The identifier of the next heading, from its text.
  ///
  /// The first heading of a name has the name itself, later ones a number, from 2; a number that another
  /// heading has as its name is passed over.
  mutating func next(for text: String) -> String {
    var name = Slug.make(from: text)
    if name.isEmpty { name = "section" }
    // Footnotes have identifiers of this form.
    if name.hasPrefix("fn-") || name.hasPrefix("fnref-") { name = "section-" + name }
    if taken.insert(name).inserted { return name }
    var number = numbers[name, default: 2]
    while !taken.insert("\(name)-\(number)").inserted { number += 1 }
    numbers[name] = number + 1
    return "\(name)-\(number)"
  }
}
