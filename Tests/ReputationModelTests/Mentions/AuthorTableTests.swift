import Testing

@testable import ReputationModel

@Suite struct AuthorTableTests {
  private func table(_ authors: [(source: String, author: Author?)]) -> AuthorTable {
    var builder = MentionStoreBuilder()
    let file = builder.addFile("content/mentions/sample.jsonl")
    for (number, author) in authors.enumerated() {
      var mention = Mention(
        id: "m\(number)",
        source: author.source,
        published: Timestamp(seconds: 1_772_409_600 + Int64(number)),
        text: "Pan"
      )
      mention.author = author.author
      builder.append(mention, file: file, line: number + 1)
    }
    return AuthorTable(builder.build().store)
  }

  private func same(_ left: Author, _ right: Author, sources: (String, String) = ("forum", "forum")) -> Bool {
    table([(sources.0, left), (sources.1, right)]).count == 1
  }

  @Test func numbersAuthorsInTheOrderOfFirstAppearance() {
    let (ana, bea) = (Author(handle: "ana"), Author(name: "Bea"))
    let table = table([("forum", bea), ("forum", nil), ("forum", ana), ("forum", bea)])
    #expect((0..<4).map { table.author(of: $0) } == [0, nil, 1, 0])
    #expect(table.first == [0, 2])
    #expect((0..<4).map { table.account(of: $0) } == [nil, nil, 1, nil], "a name is no account")
  }

  @Test func knowsAnAccountHoweverItIsWritten() {
    #expect(same(Author(handle: "@Ana"), Author(name: "Ana M.", handle: "ana")))
    #expect(!same(Author(handle: "ana"), Author(handle: "ana"), sources: ("forum", "plaza")))
    #expect(!same(Author(handle: "ana"), Author(name: "ana")), "a name is not an account of that name")
    #expect(same(Author(name: "ANA"), Author(name: "Ana")))
    #expect(!same(Author(name: "Ana"), Author(name: "Ana"), sources: ("forum", "plaza")))
  }

  /// Every paper has its desk that signs.
  @Test func knowsTheBylineOfNewsInItsOutlet() {
    func count(_ kind: Mention.Kind, _ outlets: [String?]) -> Int {
      var builder = MentionStoreBuilder()
      let file = builder.addFile("content/mentions/sample.jsonl")
      for (number, outlet) in outlets.enumerated() {
        let moment = Timestamp(seconds: 1_772_409_600 + Int64(number))
        var mention = Mention(id: "m\(number)", source: "s\(number % 2)", published: moment, text: "Pan")
        (mention.kind, mention.publisher, mention.author) = (kind, outlet, Author(name: "Redacció"))
        builder.append(mention, file: file, line: number + 1)
      }
      return AuthorTable(builder.build().store).count
    }
    #expect(count(.news, ["Valley Post", "Coast Herald", "Coast Herald", "Valley Post"]) == 2)
    #expect(count(.news, [nil, nil, nil]) == 2)
    #expect(count(.review, ["Maps", "Plaza", "Plaza", "Maps"]) == 2)
  }

  @Test func knowsAProfileInEverySource() {
    let one = Author(name: "Ana", url: "https://p.example/ana/")
    let other = Author(url: "https://p.example/ana")
    #expect(same(one, other, sources: ("forum", "plaza")))
    #expect(!same(other, Author(url: "https://p.example/Ana")), "the case of a path matters")
    #expect(table([("forum", one)]).account(of: 0) == 0)
  }

  @Test(arguments: ["", "@"])
  func takesAnEmptyAccountForNone(handle: String) {
    #expect(same(Author(name: "Ana", handle: handle), Author(name: "ana")))
    #expect(table([("forum", Author(handle: handle))]).author(of: 0) == nil)
  }

  @Test func numbersMoreThanABatch() {
    let count = AuthorKeys.batch + 7
    let table = table((0..<count).map { ("forum", Author(handle: "a\($0 % 1000)")) })
    #expect(table.count == 1000)
    #expect((0..<count).allSatisfy { table.author(of: $0) == $0 % 1000 })
  }
}
