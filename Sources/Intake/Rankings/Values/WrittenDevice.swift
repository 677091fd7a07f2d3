/// Devices as services and people name them.
enum WrittenDevice {
  /// The device in lower case, `mobile`, `desktop` or `tablet` where it is one of them.
  static func read(_ text: String) -> String { words[ColumnNames.folded(text)] ?? text.lowercased() }

  /// Whether the word is one of those that Search Console uses for devices.
  static func isKnown(_ text: String) -> Bool { words[ColumnNames.folded(text)] != nil }

  private static let words: [String: String] = [
    "mobile": "mobile", "movil": "mobile", "moviles": "mobile", "mobil": "mobile", "mobils": "mobile",
    "smartphone": "mobile", "phone": "mobile", "telemovel": "mobile", "celular": "mobile",
    "desktop": "desktop", "ordenador": "desktop", "escritorio": "desktop", "ordinador": "desktop",
    "ordinateur": "desktop", "computador": "desktop", "computer": "desktop",
    "tablet": "tablet", "tableta": "tablet", "tauleta": "tablet", "tablette": "tablet",
  ]
}
