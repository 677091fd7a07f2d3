import ReputationModel

/// How accounts may be taken for the brand's: its names, its own profiles, and the words that pretenders add.
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
  private let owned: AddressPatterns

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
    for text in brand.terms + [brand.legalName].compactMap({ $0 }) + accounts {
      let name = Name(text)
      let isLong = name.plain.count >= BrandNames.fewestLetters && name.plain.count <= BrandNames.longestName
      if isLong, names.count < BrandNames.mostNames, !names.contains(name) { names.append(name) }
    }
    self.names = names
    owned = AddressPatterns(brand.owned + brand.sameAs)
  }

  /// Whether the address is one of the brand's own.
  func owns(_ address: String) -> Bool { owned.matches(address) }

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

  /// What makes a reader take that account or displayed name for the brand's; `nil` for nothing, and for the very name.
  func likeness(of text: String) -> Likeness? {
    guard !names.isEmpty, text.utf8.count <= 4 * BrandNames.longestName else { return nil }
    let plain = PlainName.letters(of: text)
    guard plain.count >= BrandNames.fewestLetters - 1, plain.count <= BrandNames.longestName else {
      return nil
    }
    let skeleton = PlainName.skeleton(of: text)
    var nearest: Likeness?
    for name in names {
      if name.plain == plain { return nil }
      if name.skeleton == skeleton {
        return .lookAlike(as: String(decoding: name.plain, as: UTF8.self))
      }
      if let word = BrandNames.addedWord(skeleton, to: name.skeleton) {
        return .officialWord(word, to: String(decoding: name.plain, as: UTF8.self))
      }
      if nearest == nil,
        let changes = EditDistance.between(plain, name.plain, most: name.mostChanges)
      {
        nearest = .fewChanges(changes, as: String(decoding: name.plain, as: UTF8.self))
      }
    }
    return nearest
  }

  /// Whether the text is a name of the brand, however it is written.
  func isName(_ text: String) -> Bool {
    let plain = PlainName.letters(of: text)
    return names.contains { $0.plain == plain }
  }

  /// The official words, at most so many, that `rest` is made of; `nil` where it is made of others.
  private static func words(_ rest: [UInt8], most: Int) -> [String]? {
    if rest.isEmpty { return [] }
    guard most > 0 else { return nil }
    for (word, skeleton) in officialWords where rest.starts(with: skeleton) {
      if let others = words(Array(rest.dropFirst(skeleton.count)), most: most - 1) { return [word] + others }
    }
    return nil
  }

  /// The official words that stand before or behind the name, and nothing else does.
  private static func addedWord(_ skeleton: [UInt8], to name: [UInt8]) -> String? {
    guard skeleton.count > name.count else { return nil }
    let rest: [UInt8]
    if skeleton.starts(with: name) {
      rest = Array(skeleton[name.count...])
    } else if skeleton.suffix(name.count).elementsEqual(name) {
      rest = Array(skeleton.dropLast(name.count))
    } else {
      return nil
    }
    return words(rest, most: 2)?.joined(separator: " ")
  }

  /// Spanish, Catalan and English words by which an account says that it speaks for a brand.
  private static let officialWords: [(word: String, skeleton: [UInt8])] = """
    oficial official verificado verificat verified soporte suport support ayuda ajuda help helpdesk atencion atencio
    atencionalcliente atencioalclient clientes clients customers customercare customerservice care servicio servei
    service sorteo sorteos sorteig promo promos promociones premios regalos devoluciones reembolsos refunds pagos
    """.split(whereSeparator: \.isWhitespace).map { (String($0), PlainName.skeleton(of: String($0))) }
}
