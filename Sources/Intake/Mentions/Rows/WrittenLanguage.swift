import ReputationModel

/// Languages as data files write them: a code, or the language's name.
enum WrittenLanguage {
  /// What a value says.
  enum Reading: Equatable {
    case code(String)
    /// The source does not know.
    case unknown
  }

  /// What the bytes say; `nil` where that is neither a code nor a name that is known.
  static func reading(_ bytes: UnsafeRawBufferPointer) -> Reading? {
    guard bytes.count <= 35 else { return nil }
    let folded = ColumnNames.folded(String(decoding: bytes, as: UTF8.self))
    if let code = names[folded] { return .code(code) }
    if ["und", "unknown", "other", "otros", "zxx", "mul", "none"].contains(folded) { return .unknown }
    // Folding has made a space of every mark between the parts.
    let code = String(folded.map { $0 == " " ? "-" : $0 })
    return LanguageCode.hasForm(code) ? .code(code) : nil
  }

  /// Names in English, Spanish, Catalan and French, and each language's own, without accents.
  private static let names: [String: String] = [
    "spanish": "es", "espanol": "es", "castellano": "es", "castella": "es", "espanyol": "es",
    "espagnol": "es",
    "catalan": "ca", "catala": "ca", "english": "en", "ingles": "en", "angles": "en", "anglais": "en",
    "french": "fr", "frances": "fr", "francais": "fr", "german": "de", "aleman": "de", "alemany": "de",
    "allemand": "de", "deutsch": "de", "italian": "it", "italiano": "it", "italia": "it", "italien": "it",
    "portuguese": "pt", "portugues": "pt", "portugais": "pt", "galician": "gl", "gallego": "gl",
    "galego": "gl", "gallec": "gl", "basque": "eu", "euskera": "eu", "basc": "eu", "dutch": "nl",
    "neerlandes": "nl", "neerlandais": "nl",
  ]
}
