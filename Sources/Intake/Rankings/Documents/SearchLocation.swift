/// Places as Google's advertising numbers them, which search services use: a country is 2000 and its number in
/// ISO 3166-1.
enum SearchLocation {
  /// The country of a number, in lower case; `nil` for a place in a country, and for countries that are not listed.
  static func country(_ code: Int) -> String? { countries[code - 2000] }

  private static let countries: [Int: String] = [
    20: "ad", 32: "ar", 36: "au", 40: "at", 56: "be", 68: "bo", 76: "br", 100: "bg", 124: "ca", 152: "cl",
    156: "cn", 170: "co", 188: "cr", 191: "hr", 192: "cu", 196: "cy", 203: "cz", 208: "dk", 214: "do",
    218: "ec",
    222: "sv", 233: "ee", 246: "fi", 250: "fr", 276: "de", 300: "gr", 320: "gt", 340: "hn", 348: "hu",
    352: "is",
    356: "in", 372: "ie", 376: "il", 380: "it", 392: "jp", 410: "kr", 428: "lv", 440: "lt", 442: "lu",
    470: "mt",
    484: "mx", 504: "ma", 528: "nl", 554: "nz", 558: "ni", 578: "no", 591: "pa", 600: "py", 604: "pe",
    616: "pl",
    620: "pt", 630: "pr", 642: "ro", 688: "rs", 703: "sk", 705: "si", 710: "za", 724: "es", 752: "se",
    756: "ch",
    792: "tr", 804: "ua", 826: "gb", 840: "us", 858: "uy", 862: "ve",
  ]
}
