import ReputationModel

/// How accounts may be taken for the brand's: its names, those of its profiles, and the words that pretenders add.
struct BrandNames: Sendable {
  /// A name of the brand, with all that is compared.
  private struct Name: Sendable, Hashable {
    let plain: [UInt8]
    let skeleton: [UInt8]
    /// The signs of the skeleton.
    let signs: UInt64
    /// The signs of the plain name; `nil` where it has others than ASCII.
    let plainSigns: UInt64?

    init(_ text: String) {
      plain = PlainName.letters(of: text)
      skeleton = PlainName.skeleton(of: text)
      signs = skeleton.withUnsafeBytes { PlainName.signs(in: $0).set }
      plainSigns = plain.withUnsafeBytes {
        let (set, _, isPlain) = PlainName.signs(in: $0)
        return isPlain ? set : nil
      }
    }

    /// So many letters may be other, missing or added.
    var mostChanges: Int { plain.count >= BrandNames.fewestLettersForTwo ? 2 : 1 }
  }

  private let names: [Name]
  /// The words that the names and the accounts are made of.
  private let words: Set<[[UInt8]]>

  /// A name of fewer letters is like too many others.
  static let fewestLetters = 5
  /// A name of fewer letters is like others at two changes.
  static let fewestLettersForTwo = 9
  /// No more names are compared, and no longer ones.
  private static let (mostNames, longestName) = (32, 64)

  /// The names of `brand`: its terms, its register's name, and its accounts.
  init(_ brand: Brand) {
    let accounts = brand.sameAs.compactMap { $0.split(separator: "/").last.map(String.init) }
      .filter { !$0.contains(".") }
    var names: [Name] = []
    for text in brand.names + accounts {
      let name = Name(text)
      let isLong = name.plain.count >= BrandNames.fewestLetters && name.plain.count <= BrandNames.longestName
      if isLong, names.count < BrandNames.mostNames, !names.contains(name) { names.append(name) }
    }
    self.names = names
    words = Set((brand.names + accounts).map(BrandNames.words))
  }

  /// Whether ``likeness(of:)`` may find any, told from which signs there are; most names are ruled out by it.
  @inline(__always)
  func mayBeLike(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard !names.isEmpty, bytes.count <= 4 * BrandNames.longestName else { return false }
    let (set, count, isPlain) = PlainName.signs(in: bytes)
    guard isPlain else { return true }
    return names.contains { name in
      // Of the same skeleton, or one with words added, all signs are there.
      if count >= name.skeleton.count, name.signs & ~(set | PlainName.merged) == 0 { return true }
      // A letter that is other alters two signs of the set at most.
      guard let signs = name.plainSigns else { return true }
      return abs(count - name.plain.count) <= name.mostChanges
        && (set ^ signs).nonzeroBitCount <= 2 * name.mostChanges
    }
  }

  /// What makes a reader take that account or displayed name for the brand's; `nil` for nothing, and for the very
  /// name.
  ///
  /// - Parameter isAccount: whether it is an account, of which some words say more than of a displayed name.
  func likeness(of text: String, isAccount: Bool = false) -> Likeness? {
    guard !names.isEmpty, text.utf8.count <= 4 * BrandNames.longestName else { return nil }
    let plain = PlainName.letters(of: text)
    guard plain.count >= BrandNames.fewestLetters - 1, plain.count <= 4 * BrandNames.longestName else {
      return nil
    }
    let skeleton = PlainName.skeleton(of: text)
    guard skeleton.count <= BrandNames.longestName else { return nil }
    let stem = BrandNames.withoutNumber(plain)
    let stemSkeleton = stem.map { PlainName.skeleton(of: String(decoding: $0.stem, as: UTF8.self)) }
    var nearest: Likeness?
    for name in names {
      let brand = String(decoding: name.plain, as: UTF8.self)
      if name.plain == plain { return PlainName.isDisguised(text) ? .lookAlike(as: brand) : nil }
      if name.skeleton == skeleton { return .lookAlike(as: brand) }
      for skeleton in [skeleton, stemSkeleton].compactMap({ $0 }) {
        if let word = BrandNames.addedWord(skeleton, to: name.skeleton, isAccount: isAccount) {
          return .officialWord(word, to: brand)
        }
      }
      if nearest == nil, let stem, stem.stem[...] == name.plain[...] {
        nearest = .addedDigits(stem.number, to: brand)
      }
      if nearest == nil,
        let changes = EditDistance.between(plain, name.plain, most: name.mostChanges)
      {
        nearest = .fewChanges(changes, as: brand)
      }
    }
    return nearest
  }

  /// The letters before a number of one to four digits, and the number; `nil` where there is none.
  private static func withoutNumber(_ plain: [UInt8]) -> (stem: [UInt8], number: String)? {
    let digits = plain.reversed().prefix { $0 &- 0x30 < 10 }.count
    guard (1...4).contains(digits), digits < plain.count else { return nil }
    return (Array(plain.dropLast(digits)), String(decoding: plain.suffix(digits), as: UTF8.self))
  }

  /// Whether the text has the very words of a name of the brand: «Rumba Mar» has the letters of «Rumbamar»,
  /// and is another.
  func hasWords(of text: String) -> Bool { words.contains(BrandNames.words(text)) }

  private static func words(_ text: String) -> [[UInt8]] {
    text.split { !$0.isLetter && !$0.isNumber }.map { PlainName.letters(of: String($0)) }
  }

  /// Whether the text is a name of the brand, however it is written.
  func isName(_ text: String) -> Bool {
    let plain = PlainName.letters(of: text)
    return names.contains { $0.plain == plain }
  }

  /// The words, at most so many, that `rest` is made of, one of them official; `nil` where it is made of others.
  private static func words(_ rest: ArraySlice<UInt8>, most: Int, isOfficial: Bool) -> [String]? {
    if rest.isEmpty { return isOfficial ? [] : nil }
    guard most > 0 else { return nil }
    for (word, skeleton, isOne) in addedWords where rest.starts(with: skeleton) {
      let rest = rest.dropFirst(skeleton.count)
      if let others = words(rest, most: most - 1, isOfficial: isOfficial || isOne) { return [word] + others }
    }
    return nil
  }

  /// The official words that stand before or behind the name, and nothing else does.
  private static func addedWord(_ skeleton: [UInt8], to name: [UInt8], isAccount: Bool) -> String? {
    guard skeleton.count > name.count else { return nil }
    if skeleton.starts(with: name),
      let found = words(skeleton[name.count...], most: mostWords, isOfficial: false)
    {
      return found.joined(separator: " ")
    }
    guard skeleton.suffix(name.count).elementsEqual(name) else { return nil }
    let rest = skeleton.dropLast(name.count)
    if isAccount, let claim = claims.first(where: { $0.skeleton[...] == rest }) { return claim.word }
    return words(rest, most: mostWords, isOfficial: false)?.joined(separator: " ")
  }

  /// As of «Servicio de atención al cliente».
  private static let mostWords = 5

  private typealias Word = (word: String, skeleton: [UInt8], isOfficial: Bool)

  /// Spanish, Catalan and English words by which an account says that it speaks for a brand, and such as may stand
  /// beside them; the longer ones first.
  private static let addedWords: [Word] =
    (words(
      """
      oficial official verificado verificat verified soporte suport support ayuda ajuda help helpdesk
      atencion atencio atencionalcliente atencioalclient clientes clients customers customercare
      customerservice care servicio servei service sorteo sorteos sorteig promo promos promociones premios
      regalos devoluciones reembolsos refunds pagos
      """,
      isOfficial: true
    )
    + words("al de a d l del the cliente client customer tecnico tecnica tecnic team desk", isOfficial: false))
    .sorted { $0.skeleton.count > $1.skeleton.count }

  /// What an account says before the name to pass for the one and only.
  private static let claims: [Word] = words("real thereal elreal theofficial", isOfficial: true)

  private static func words(_ text: String, isOfficial: Bool) -> [Word] {
    text.split(whereSeparator: \.isWhitespace).map {
      (String($0), PlainName.skeleton(of: String($0)), isOfficial)
    }
  }
}
