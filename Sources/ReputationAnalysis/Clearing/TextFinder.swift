/// Finds out whether any of many texts stands in another, in one pass over it.
///
/// An automaton after Aho and Corasick (Efficient String Matching: An Aid to Bibliographic Search, 1975): what it takes
/// grows with the length of the texts, and not with their number times that of what is searched.
struct TextFinder: Sendable {
  /// From a node and a byte to the next node.
  private var edges: [Int: Int] = [:]
  /// For each node the one of the longest end of its text that is a beginning of another, too.
  private var fallbacks = [0]
  /// Whether a text ends at a node, or at one of its fallbacks.
  private var isEnd = [false]

  /// A finder of `texts`, compared byte by byte in UTF-8; an empty one stands nowhere.
  init(_ texts: some Sequence<String>) {
    var parents: [(node: Int, byte: UInt8)] = [(0, 0)]
    var layers: [[Int]] = []
    for text in texts {
      var node = 0
      for (depth, byte) in text.utf8.enumerated() {
        let edge = TextFinder.edge(node, byte)
        if let next = edges[edge] {
          node = next
          continue
        }
        parents.append((node, byte))
        node = isEnd.count
        edges[edge] = node
        fallbacks.append(0)
        isEnd.append(false)
        if depth == layers.count { layers.append([]) }
        layers[depth].append(node)
      }
      if node > 0 { isEnd[node] = true }
    }
    // A fallback is a shorter text, and known by then.
    for node in layers.dropFirst().joined() {
      let (parent, byte) = parents[node]
      fallbacks[node] = next(fallbacks[parent], byte)
      if isEnd[fallbacks[node]] { isEnd[node] = true }
    }
  }

  /// Whether any of the texts stands in `text`.
  func finds(in text: String) -> Bool {
    var node = 0
    for byte in text.utf8 {
      node = next(node, byte)
      if isEnd[node] { return true }
    }
    return false
  }

  private func next(_ node: Int, _ byte: UInt8) -> Int {
    var node = node
    while true {
      if let next = edges[TextFinder.edge(node, byte)] { return next }
      if node == 0 { return 0 }
      node = fallbacks[node]
    }
  }

  private static func edge(_ node: Int, _ byte: UInt8) -> Int { node << 8 | Int(byte) }
}
