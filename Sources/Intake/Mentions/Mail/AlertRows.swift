import ReputationModel

/// The results in the rows of an alert's page, by the microdata that names their parts.
enum AlertRows {
  /// The rows that are an article of schema.org, with the text of their parts.
  static func items(in html: String, line: Int) -> [AlertItem] {
    var tokens = HTMLTokens(html)
    var reader = Reader(line: line)
    while let token = tokens.next() {
      switch token {
      case .start(let name, let range):
        reader.open(name, attributes: tokens.bytes[range])
      case .end(let name): reader.close(name)
      case .text(let range): reader.add(HTMLReferences.resolved(tokens.string(range)))
      case .raw: break
      }
    }
    return reader.items
  }

  private struct Reader {
    let line: Int
    private(set) var items: [AlertItem] = []
    /// What is being read, the element that holds it, and how often that was opened within.
    private var part: (name: String, element: String, depth: Int)?
    private var publisher: (element: String, depth: Int)?
    private var text = ""

    init(line: Int) { self.line = line }

    mutating func open(_ name: String, attributes bytes: ArraySlice<UInt8>) {
      if part?.element == name { part?.depth += 1 }
      if publisher?.element == name { publisher?.depth += 1 }
      if HTMLText.isBlock(name) { text += " " }
      // Most tags have nothing to say.
      guard bytes.contains(UInt8(ascii: "i")) else { return }
      let attributes = HTMLAttributes(bytes)
      if attributes["itemtype"]?.lowercased().hasSuffix("schema.org/article") == true {
        items.append(AlertItem(title: "", text: "", link: "", line: line))
        (part, publisher) = (nil, nil)
      }
      guard !items.isEmpty, let property = attributes["itemprop"]?.lowercased() else { return }
      switch property {
      case "url":
        if items[items.count - 1].link.isEmpty { items[items.count - 1].link = attributes["href"] ?? "" }
      case "publisher":
        publisher = (name, 1)
        begin("publisher", in: name)
      case "name": begin(publisher == nil ? "name" : "publisher", in: name)
      case "description": begin("description", in: name)
      default: break
      }
    }

    private mutating func begin(_ property: String, in element: String) {
      (part, text) = ((property, element, 1), "")
    }

    mutating func add(_ string: String) {
      if part != nil { text += string }
    }

    mutating func close(_ name: String) {
      if HTMLText.isBlock(name) { text += " " }
      if let open = part, open.element == name {
        part?.depth -= 1
        if open.depth == 1 { finish(open.name) }
      }
      if let open = publisher, open.element == name {
        publisher?.depth -= 1
        if open.depth == 1 { publisher = nil }
      }
    }

    private mutating func finish(_ property: String) {
      part = nil
      let last = items.count - 1
      let folded = HTMLText.folded(text)
      switch property {
      case "publisher": if items[last].publisher.isEmpty { items[last].publisher = folded }
      case "name": if items[last].title.isEmpty { items[last].title = folded }
      default: if items[last].text.isEmpty { items[last].text = folded }
      }
    }
  }
}
