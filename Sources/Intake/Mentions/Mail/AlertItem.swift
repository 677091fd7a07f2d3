/// A result of an alert, as its e-mail tells it.
struct AlertItem: Equatable {
  var title: String
  var publisher = ""
  var text: String
  /// The address as it is written, a redirect of Google as a rule.
  var link: String
  /// The alert that found it, where the mail is of several.
  var query: String?
  /// The line of the file in which the part begins that tells it.
  var line: Int

  /// The address it leads to.
  var target: String { GoogleRedirect.target(of: link) }
}

extension [AlertItem] {
  /// Adds what another writing of the same results says: fields that are missing, and results that are.
  mutating func complete(with others: [AlertItem]) {
    var places: [String: Int] = [:]
    for (index, item) in enumerated() where places[item.target] == nil { places[item.target] = index }
    for other in others {
      guard let index = places[other.target] else {
        places[other.target] = count
        append(other)
        continue
      }
      if self[index].publisher.isEmpty { self[index].publisher = other.publisher }
      if self[index].title.isEmpty { self[index].title = other.title }
      if self[index].text.isEmpty { self[index].text = other.text }
    }
  }
}
