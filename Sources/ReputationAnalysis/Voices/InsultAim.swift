/// The words by which one language aims at somebody, as they stand before an insult.
///
/// Nearly everything a brand is told speaks to it: «you have rats in the kitchen» insults nobody. So an insult has to
/// follow closely, with nothing between that is not of the insult.
struct InsultAim: Sendable {
  /// Whoever is spoken to, or spoken of, is something: «sois …», “you …”.
  let addresses: Set<String>
  /// The same in two words: «son unos …», “you are …”.
  let addressingPairs: Set<String>
  /// What may stand between these and the insult; everything, where it is empty.
  let between: Set<String>
  /// People together, as in «panda de …».
  let groups: Set<String>
  /// A piece of something, as in «pedazo de …».
  let pieces: Set<String>
  /// What one exclaims before a bad word, about whatever it is: «menudos …», «puto …».
  let exclamations: Set<String>
  /// Who is spoken to, behind the insult: «menudos … sois».
  let behind: Set<String>

  /// Those of `language`; of all where it is `nil`.
  static func of(_ language: SpokenLanguage?) -> [InsultAim] {
    switch language {
    case .spanish: [spanish]
    case .catalan: [catalan]
    case .english: [english]
    default: [spanish, catalan, english]
    }
  }

  private static let spanish = InsultAim(
    addresses: set("sois eres pareceis comportais"),
    addressingPairs: ["son unos", "son unas"],
    between: [],
    groups: set("panda pandilla atajo hatajo"),
    pieces: set("pedazo pedazos cacho"),
    exclamations: set(
      "menudo menudos menuda menudas vaya puto putos puta putas maldito malditos asqueroso asquerosos"
    ),
    behind: set("sois eres teneis estais")
  )

  private static let catalan = InsultAim(
    addresses: set("sou ets sembleu"),
    addressingPairs: ["son uns", "son unes"],
    between: [],
    groups: set("colla panda"),
    pieces: set("tros trossos"),
    exclamations: set("quin quina quins quines maleit maleits puto putos puta"),
    behind: set("sou ets teniu esteu")
  )

  private static let english = InsultAim(
    addresses: set("you youre ur"),
    addressingPairs: ["they are", "they re", "you are", "you re"],
    between: set(
      """
      a an the are re all just such lot bunch pack of absolute total complete utter bloody fucking goddamn damn
      stupid dirty little lying lazy useless greedy filthy pathetic old
      """
    ),
    groups: set("bunch pack shower"),
    pieces: [],
    exclamations: set("fucking bloody"),
    behind: set("you all")
  )

  private static func set(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}

extension InsultAim {
  /// Whether the words `before` a bad one, the nearest last, say it of somebody; only those who are spoken to and
  /// groups of people, where `isOfGoods`.
  func isAimed(before: [String], after: [String], _ sense: InsultWords.Sense) -> Bool {
    if isAddressed(before, sense) || isOfGroup(before) { return true }
    guard sense != .goods else { return false }
    guard after.first.map(behind.contains) ?? true else { return false }
    // A piece of pork is food where it is not called out.
    if before.count == 2, pieces.contains(before[0]), InsultAim.joins(before[1]) { return true }
    return before.suffix(2).contains(where: exclamations.contains)
  }

  private func isAddressed(_ before: [String], _ sense: InsultWords.Sense) -> Bool {
    let near = before.suffix(between.isEmpty ? 3 : 5)
    if let place = near.lastIndex(where: addresses.contains) {
      let rest = near[(place + 1)...]
      if between.isEmpty || rest.allSatisfy(between.contains) { return true }
    }
    let pair = before.suffix(between.isEmpty ? 2 : 3)
    return zip(pair.indices, zip(pair, pair.dropFirst())).contains { place, words in
      // Goods are many, too: “they are trash”.
      guard sense != .goods || words.0 != "they" else { return false }
      return addressingPairs.contains("\(words.0) \(words.1)")
        && (between.isEmpty || pair[(place + 2)...].allSatisfy(between.contains))
    }
  }

  private func isOfGroup(_ before: [String]) -> Bool {
    let near = before.suffix(3)
    return zip(near, near.dropFirst()).contains { groups.contains($0) && InsultAim.joins($1) }
  }

  private static func joins(_ word: String) -> Bool { ["de", "d", "of"].contains(word) }
}
