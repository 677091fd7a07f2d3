/// What exports call their columns, in English, Spanish, Catalan and French.
enum ColumnNames {
  /// The field that a column of that name holds; our own names come before those of others.
  static func field(of name: String) -> MentionField? {
    let written = name.lowercased()
    return MentionField(name: written) ?? field(ofFolded: folded(name))
  }

  /// The field of a name in folded form.
  static func field(ofFolded name: String) -> MentionField? { aliases[name]?.field }

  /// A name in lower case, without accents, with one space for whatever separates its words.
  static func folded(_ name: String) -> String {
    var folded = ""
    var isSeparated = false
    for scalar in name.lowercased().decomposedScalars {
      switch scalar {
      case "\u{300}"..."\u{36F}": continue
      case " ", "_", "-", ".", "\t", "\u{A0}", "\u{FEFF}": isSeparated = !folded.isEmpty
      default:
        if isSeparated { folded += " " }
        isSeparated = false
        folded.unicodeScalars.append(scalar)
      }
    }
    return folded
  }

  /// How early a name stands among those of its field; the lower counts before the higher.
  static func rank(ofFolded name: String) -> Int { aliases[name]?.rank ?? .max }

  private static let aliases: [String: (field: MentionField, rank: Int)] = {
    var aliases: [String: (field: MentionField, rank: Int)] = [:]
    for (field, names) in names {
      for (rank, name) in names.enumerated() { aliases[name] = (field, rank) }
    }
    return aliases
  }()
}

extension String {
  /// The scalars of the letters that the four languages write with accents, taken apart.
  fileprivate var decomposedScalars: [Unicode.Scalar] {
    unicodeScalars.map { scalar in
      switch scalar {
      case "á", "à", "â", "ä", "ã": "a"
      case "é", "è", "ê", "ë": "e"
      case "í", "ì", "î", "ï": "i"
      case "ó", "ò", "ô", "ö", "õ": "o"
      case "ú", "ù", "û", "ü": "u"
      case "ñ": "n"
      case "ç": "c"
      case "·": "."
      default: scalar
      }
    }
  }
}
