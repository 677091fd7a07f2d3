/// What stands around an insult in its sentence, by which it is told whether it is aimed at somebody.
struct InsultSentence {
  /// The words before it in its clause, which a comma ends, without accents and the nearest last.
  private let before: [String]
  /// The words behind it in its clause.
  private let after: [String]

  /// So many words on each side are looked at.
  private static let (wordsBefore, wordsAfter) = (8, 4)

  /// The surroundings of the words at `range` of a text's `words`.
  init(around range: Range<Int>, of words: [WordReader.Word], in text: UnsafeRawBufferPointer) {
    func letters(_ word: WordReader.Word) -> String {
      let bytes = UnsafeRawBufferPointer(rebasing: text[Int(word.start)..<Int(word.end)])
      return String(decoding: PlainName.letters(of: String(decoding: bytes, as: UTF8.self)), as: UTF8.self)
    }
    func isParted(_ left: Int, _ right: Int) -> Bool {
      text[Int(words[left].end)..<Int(words[right].start)].contains { InsultSentence.clauseEnds.contains($0) }
    }
    var before: [String] = []
    var first = range.lowerBound
    while first > 0, before.count < InsultSentence.wordsBefore, !isParted(first - 1, first) {
      first -= 1
      before.append(letters(words[first]))
    }
    var after: [String] = []
    var last = range.upperBound - 1
    while last + 1 < words.count, after.count < InsultSentence.wordsAfter, !isParted(last, last + 1) {
      last += 1
      after.append(letters(words[last]))
    }
    self.before = before.reversed()
    self.after = after
  }

  /// Whether a word that has another sense is said of somebody: «sois unos …», «panda de …», or the word alone, as one
  /// calls it after somebody.
  ///
  /// - Parameter language: whose words have to aim it; `nil` for any.
  func isAimed(_ sense: InsultWords.Sense, in language: SpokenLanguage? = nil) -> Bool {
    if sense == .person, language == nil, before.isEmpty, after.isEmpty { return true }
    return InsultAim.of(language).contains { $0.isAimed(before: before, after: after, sense) }
  }

  /// Whether it is the name of a street, a beach or a square: «playa del …», “… Street”.
  var namesAPlace: Bool {
    if let next = after.first, InsultSentence.streets.contains(next) { return true }
    return before.suffix(3).contains(where: InsultSentence.places.contains)
  }

  /// Whether the writer tells what others said: «me llamó …», «va dir-nos …», “called me …”.
  var isReported: Bool {
    // «me dijo el … del técnico» is the writer's own word.
    if let nearest = before.last, InsultSentence.articles.contains(nearest) { return false }
    guard let verb = before.lastIndex(where: InsultSentence.sayings.contains) else {
      let behind = after.prefix(3)
      return behind.contains(where: InsultSentence.namings.contains)
        && behind.contains(where: InsultSentence.persons.contains)
    }
    guard !before[verb...].contains(where: InsultSentence.accused.contains) else { return false }
    if InsultSentence.personEndings.contains(where: before[verb].hasSuffix) { return true }
    if InsultSentence.namings.contains(before[verb]),
      after.prefix(3).contains(where: InsultSentence.persons.contains)
    {
      return true
    }
    return before[max(0, verb - 3)..<min(before.count, verb + 4)].contains(
      where: InsultSentence.persons.contains
    )
  }

  /// Whether the writer is meant: «soy un …», «qué … fui», «… de mí», «nos toman por …».
  var isOfOneself: Bool { isOfOneselfBehind || isOfOneselfBefore || isComparedWithOneself }

  private var isOfOneselfBehind: Bool {
    if let next = after.first, InsultSentence.selves.contains(next) { return true }
    if InsultSentence.pairs(after.prefix(2)).contains(where: InsultSentence.selfPairs.contains) {
      return true
    }
    if after.starts(with: ["de", "mi"]) {
      return after.count == 2 || after[2] == "por" || after[2] == "per"
    }
    return after.count >= 2 && ["por", "per", "for"].contains(after[0])
      && InsultSentence.trusting.contains(after[1])
  }

  private var isOfOneselfBefore: Bool {
    let single = before.lastIndex(where: InsultSentence.selves.contains)
    let pair = InsultSentence.pairs(before).lastIndex(where: InsultSentence.selfPairs.contains).map { $0 + 1 }
    guard let marker = [single, pair].compactMap({ $0 }).max() else { return false }
    let between = before[(marker + 1)...]
    return between.count <= 3 && !between.contains(where: InsultSentence.turns.contains)
  }

  /// «nos tratan como a …», «me quedé con cara de …», «esperando como un …».
  private var isComparedWithOneself: Bool {
    var near = before.suffix(6)
    while let last = near.last, InsultSentence.indefinite.contains(last) { near.removeLast() }
    guard let comparing = near.popLast(), !near.contains(where: InsultSentence.isYours) else { return false }
    let isOfMe = near.contains(where: InsultSentence.selfPronouns.contains)
    switch comparing {
    case "como", "com": return true
    case "por", "per": return isOfMe
    case "de": return isOfMe && (near.last == "cara" || near.last == "cares")
    case "like", "as", "for": return isOfMe || near.last == "us"
    default: return false
    }
  }

  private static func pairs(_ words: some Collection<String>) -> [String] {
    zip(words, words.dropFirst()).map { "\($0) \($1)" }
  }

  /// Whether a verb or a pronoun means those who are spoken to: «os comportáis como …».
  private static func isYours(_ word: String) -> Bool {
    accused.contains(word) || word == "os" || ["ais", "eis", "eu", "au"].contains(where: word.hasSuffix)
  }
}

extension InsultSentence {
  /// What ends a clause.
  private static let clauseEnds = Set(".,;!?()\n[]|".utf8)

  private static func set(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  private static let streets = set("street road avenue lane square drive")
  private static let places = set(
    """
    calle plaza avenida paseo playa cala punta barrio barranco carrer placa avinguda passeig platja barri camino
    cami torrent parada estacion estacio
    """
  )

  /// The brand itself is called so, whoever says it.
  private static let accused = set("sois sou you vosotros vosotras vosaltres ustedes")
  private static let articles = set(
    "el la los las al del els les als dels the este esta estos estas ese esos vuestro vuestros"
  )

  /// Forms of verbs by which one tells that somebody was called something.
  private static let namings = set(
    """
    llamo llama llaman llamaron llamaba llamaban llamado llamarme llamarnos llamarle llamarles llamandome
    llamandonos llamandole called calling
    """
  )
  /// And those of saying, shouting and treating.
  private static let sayings = namings.union(
    set(
      """
      dijo dijeron decia decian dice dicen diciendo diciendome dicho decirme decirnos decirle grito gritaron
      gritaba gritaban grita gritando gritandome gritado solto espeto insulto insultaron insultado
      insultarme trato trataron tratado tratarme tacho tildo tildaron dir dit diu diuen deia deien dirme
      dirnos cridar cridat cridava cridaven cridant insultar insultat tractar tractat anomenar anomenat
      titllar titllat etzibar call calls said says saying told shouted shouting yelled yelling screamed
      insulted
      """
    )
  )
  /// Verbs that have the person with them.
  private static let personEndings = ["rme", "rnos", "rle", "rles", "dome", "donos", "dole"]
  /// Who may have been called so: the writer, and those of whom the writer tells.
  private static let persons = set(
    "me nos le les lo mi mis nuestro nuestra em ens li meu meva m hem mare us him her my our his them husband wife"
  )

  /// Words by which one speaks of oneself.
  private static let selves = set(
    """
    soy fui somos fuimos sentir sentirme parezco parecemos sere seremos fueramos fuesemos soc som semblo
    semblem myself ourselves
    """
  )
  private static let selfPairs: Set<String> = [
    "me siento", "me senti", "me sentia", "nos sentimos", "he sido", "hemos sido", "em sento", "ens sentim",
    "he estat", "hem estat", "vaig ser", "vam ser", "i am", "i m", "i was", "i feel", "i felt", "i look",
    "we are", "we re", "we were", "we feel", "we felt", "feel like", "felt like", "me feel", "me look",
    "us feel", "us look", "ve been",
  ]
  /// Words with which the sentence turns to somebody else: «fuimos a ver al …», “I was served by …”.
  private static let turns = accused.union(set("ver veure al de del con by with from to told that que"))
  private static let selfPronouns = set("me nos em ens m")
  private static let indefinite = set("un una unos unas uns unes a al an verdadero autentico perfecto")
  /// «por fiarme»: for what one calls oneself so.
  private static let trusting = set(
    """
    fiarme fiarnos confiar creer creerme creerle creerles creeros pagar firmar comprar contratar hacer haber
    volver caer picar fiar creure signar believing trusting buying paying signing falling
    """
  )
}
