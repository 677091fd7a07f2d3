/// Where in a document its items lie, as steps from one bracket to the next.
///
/// A path such as `data.children[]` leads from the document through members of objects, and with `[]` to each
/// element of an array; `[]` alone means that the document is an array of items. Items may hold further items
/// along a path of their own, to any depth.
struct ItemPlaces: Sendable {
  /// A step within the document.
  typealias State = Int

  /// The document itself.
  static let document: State = 0
  /// An item.
  static let item: State = 1

  private struct Steps: Sendable {
    var members: [(name: [UInt8], state: State)] = []
    var elements: State?
  }

  private var steps: [Steps] = [Steps(), Steps()]

  /// The places of items by those paths from the document, and of items within items.
  init(_ paths: [String], withinItems: String? = nil) {
    for path in paths { add(path, from: ItemPlaces.document) }
    if let withinItems { add(withinItems, from: ItemPlaces.item) }
  }

  private mutating func add(_ path: String, from start: State) {
    // `a.b[]` is taken as the steps a, b, [].
    let parts = path.replacing("[]", with: ".[]").split(separator: ".")
    var state = start
    for (index, part) in parts.enumerated() {
      let target = index == parts.count - 1 ? ItemPlaces.item : nil
      state = part == "[]" ? elementStep(from: state, to: target) : memberStep(part, from: state, to: target)
    }
  }

  private mutating func elementStep(from state: State, to target: State?) -> State {
    let next = target ?? steps[state].elements ?? newState()
    steps[state].elements = next
    return next
  }

  private mutating func memberStep(_ name: Substring, from state: State, to target: State?) -> State {
    let name = Array(name.utf8)
    if target == nil, let known = steps[state].members.first(where: { $0.name == name }) {
      return known.state
    }
    let next = target ?? newState()
    steps[state].members.append((name, next))
    return next
  }

  private mutating func newState() -> State {
    steps.append(Steps())
    return steps.count - 1
  }

  /// Whether items may lie somewhere within what stands there.
  func leadsOn(_ state: State) -> Bool { steps[state].elements != nil || !steps[state].members.isEmpty }

  /// What the elements of an array are that stands there; `nil` where they are nothing of interest.
  func elements(of state: State) -> State? { steps[state].elements }

  /// What the member of that name is in an object that stands there.
  func member(_ name: Slice<UnsafeRawBufferPointer>, of state: State) -> State? {
    steps[state].members.first { $0.name.elementsEqual(name) }?.state
  }
}
