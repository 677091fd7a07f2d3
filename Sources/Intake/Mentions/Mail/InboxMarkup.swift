import Foundation

/// The results in the JSON that an alert's mail carries for programs: `<script data-scope="inboxmarkup">`.
enum InboxMarkup {
  /// The results in a page; `isBroken` where there is such a script that cannot be read.
  static func items(in html: String, line: Int) -> (items: [AlertItem], isBroken: Bool) {
    var tokens = HTMLTokens(html)
    var isMarkup = false
    var items: [AlertItem] = []
    var isBroken = false
    while let token = tokens.next() {
      switch token {
      case .start("script", let range):
        let scope = HTMLAttributes(tokens.bytes[range])["data-scope"]
        isMarkup = scope?.lowercased() == "inboxmarkup"
      case .raw(let range) where isMarkup:
        isMarkup = false
        guard let document = try? JSONDecoder().decode(Document.self, from: Data(tokens.bytes[range])) else {
          isBroken = true
          continue
        }
        items += document.items(line: line)
      default: isMarkup = false
      }
    }
    return (items, isBroken)
  }

  /// The parts of the document that are read.
  ///
  /// What has another form than is expected is left out alone.
  private struct Document: Decodable {
    var cards: Lenient<[Lenient<Card>]>?

    func items(line: Int) -> [AlertItem] {
      (cards?.value ?? []).compactMap(\.value).flatMap { card in
        (card.widgets?.value ?? []).compactMap(\.value).compactMap { widget in
          widget.item(query: card.title?.value.flatMap(GoogleAlertsText.query), line: line)
        }
      }
    }
  }

  private struct Card: Decodable {
    var title: Lenient<String>?
    var widgets: Lenient<[Lenient<Widget>]>?
  }

  private struct Widget: Decodable {
    var type: Lenient<String>?
    var title: Lenient<String>?
    var description: Lenient<String>?
    var url: Lenient<String>?

    func item(query: String?, line: Int) -> AlertItem? {
      guard type?.value?.uppercased() == "LINK", let link = url?.value, !link.isEmpty else { return nil }
      return AlertItem(
        title: HTMLText.folded(title?.value ?? ""),
        text: HTMLText.folded(description?.value ?? ""),
        link: link,
        query: query,
        line: line
      )
    }
  }

  /// A value, or nothing where it has another form.
  private struct Lenient<Value: Decodable>: Decodable {
    var value: Value?

    init(from decoder: any Decoder) throws {
      value = try? Value(from: decoder)
    }
  }
}
