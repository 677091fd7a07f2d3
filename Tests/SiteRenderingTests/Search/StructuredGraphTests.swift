import Testing

@testable import SiteRendering

@Suite struct StructuredGraphTests {
  private func pruned(_ nodes: [JSONValue]) -> String {
    JSONValue.array(StructuredGraph.pruned(nodes)).text
  }

  @Test func leavesWhatIsWhole() {
    let page: JSONValue = .object(["@type": "WebPage", "@id": "a", "mainEntity": .object(["@id": "b"])])
    let person: JSONValue = .object(["@type": "Person", "@id": "b", "name": "Ana"])
    #expect(StructuredGraph.pruned([page, person]) == [page, person])
  }

  @Test(arguments: [
    ("name", JSONValue.string("")), ("name", .null), ("name", .array([])), ("nombre", "Ana"),
  ])
  func takesAnIncompleteNodeAndItsReferencesOut(_ name: String, _ value: JSONValue) {
    let page: JSONValue = .object([
      "@type": "WebPage", "@id": "a", "author": .object(["@id": "b"]),
      "editor": .array([.object(["@id": "b"]), .object(["@type": "Person", "name": "Eva"])]),
    ])
    let person = JSONValue.object([.init("@type", "Person"), .init("@id", "b"), .init(name, value)])
    #expect(
      pruned([page, person]) == #"[{"@type":"WebPage","@id":"a","editor":[{"@type":"Person","name":"Eva"}]}]"#
    )
  }

  @Test func takesOutWhatNeedsWhatWasTakenOut() {
    // A profile of nobody is none, and neither is the list that holds it alone.
    let profile: JSONValue = .object([
      "@type": "ProfilePage", "@id": "a", "mainEntity": .object(["@id": "b"]),
    ])
    let person: JSONValue = .object(["@type": "Person", "@id": "b", "url": "x"])
    let other: JSONValue = .object(["@type": "WebPage", "@id": "c", "isPartOf": .object(["@id": "a"])])
    #expect(pruned([profile, person, other]) == #"[{"@type":"WebPage","@id":"c"}]"#)
  }

  @Test func asksOfAVideoWhatSearchEnginesAsk() {
    let whole: [JSONValue.Member] = [
      .init("@type", "VideoObject"), .init("name", "a"), .init("description", "b"),
      .init("thumbnailUrl", "c"), .init("uploadDate", "d"),
    ]
    #expect(StructuredGraph.pruned([.object(whole)]).count == 1)
    for index in 1..<whole.count {
      var members = whole
      members.remove(at: index)
      #expect(StructuredGraph.pruned([.object(members)]).isEmpty)
    }
  }
}
