import Foundation
import ReputationModel

/// What the titles of a Google alert, and what its addresses say beside where they lead, hide.
enum GoogleAlertsText {
  /// The language of the alert, which the redirect's `cd` tells behind the tag and the country's domain.
  static func language(of link: String) -> String? {
    guard
      let code = GoogleRedirect(link)?.parameters.first(where: { $0.name == "cd" })?.value
        .removingPercentEncoding
    else { return nil }
    var base64 = code.replacing("-", with: "+").replacing("_", with: "/")
    base64 += String(repeating: "=", count: (4 - base64.utf8.count % 4) % 4)
    guard let data = Data(base64Encoded: base64) else { return nil }
    // …<hash>:<domain>:<language>:<country>[:R], in the midst of binary data.
    let fields = String(decoding: data, as: UTF8.self).split(separator: ":", omittingEmptySubsequences: false)
    guard fields.count >= 4 else { return nil }
    let language = fields[2].prefix { $0 != "-" && $0 != "_" }.lowercased()
    guard (2...3).contains(language.utf8.count), language.utf8.allSatisfy({ (0x61...0x7A).contains($0) })
    else { return nil }
    return language
  }

  /// A title without the outlet that ends it, and the outlet.
  static func split(_ title: String) -> (title: String, publisher: String?) {
    let last = separators.compactMap { title.ranges(of: $0).last }.max { $0.lowerBound < $1.lowerBound }
    guard let last else { return (title, nil) }
    let headline = title[..<last.lowerBound]
    let outlet = title[last.upperBound...]
    // What goes on like a sentence is no outlet's name.
    guard !headline.isEmpty, let first = outlet.first, outlet.count <= 60,
      outlet.split(separator: " ").count <= 6, first.isUppercase || first.isNumber || outlet.contains(".")
    else { return (title, nil) }
    return (String(headline), String(outlet))
  }

  /// A title without an outlet that is known, where it ends with that.
  static func headline(_ title: String, of publisher: String) -> String {
    for separator in separators where title.hasSuffix(separator + publisher) {
      let headline = title.dropLast(separator.count + publisher.count)
      if !headline.isEmpty { return String(headline) }
    }
    return title
  }

  private static let separators = [" - ", " | ", " – ", " — "]

  /// The query behind `Google Alert - `, `Alerta de Google: ` and their like.
  static func query(ofFeedTitle title: String) -> String? {
    guard title.contains("Google") else { return nil }
    let separators = [" - ", " – ", ": ", "："]
    guard
      let first = separators.compactMap({ title.firstRange(of: $0) }).min(by: {
        $0.lowerBound < $1.lowerBound
      })
    else { return nil }
    let query = String(title[first.upperBound...])
    guard !query.isEmpty else { return nil }
    // Old feeds write the query as an address does; the plus signs of `C++` are no blanks.
    return query.contains(" ") ? query : withBlanks(query)
  }

  /// The text with a blank for each plus sign that stands alone between two other characters.
  private static func withBlanks(_ query: String) -> String {
    let plus: Character = "+"
    let characters = Array(query)
    return String(
      characters.indices.map { index in
        let isBlank =
          characters[index] == plus && index > 0 && index + 1 < characters.count
          && characters[index - 1] != plus
          && characters[index + 1] != plus
        return isBlank ? " " : characters[index]
      }
    )
  }
}
