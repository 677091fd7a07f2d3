import ReputationModel

/// A date with the name of its month in English, Spanish, Catalan or French: `12 mar 2026`, `Mar 12, 2026`,
/// `12 de marzo de 2026`, `Thu, 12 Mar 2026`, `12-Mar-26`.
struct NamedMonthDate {
  /// What follows the date, once it was read.
  var cursor: ByteCursor
  private var day: Int?
  private var month: Int?
  private var year: Int?

  init(_ bytes: UnsafeRawBufferPointer) { cursor = ByteCursor(bytes) }

  /// Reads the day and goes on to where the time of day begins.
  mutating func read() throws(MentionTime.Failure) -> CalendarDay {
    guard cursor.rest.count <= 80 else { throw .form }
    while year == nil || month == nil || day == nil {
      skipSeparators()
      guard !cursor.isAtEnd else { throw .form }
      if cursor.rest[0].isASCIIDigit {
        try takeNumber()
      } else {
        try takeWord()
      }
    }
    let found = try cursor.existing(year ?? 0, month ?? 0, day ?? 0)
    skipToTime()
    return found
  }

  private mutating func takeNumber() throws(MentionTime.Failure) {
    let start = cursor.position
    guard let number = cursor.number(digits: 1...4) else { throw .form }
    let length = cursor.position - start
    // The minutes of a time of day are no part of a date.
    guard cursor.isAtEnd || (cursor.rest[0] != UInt8(ascii: ":") && !cursor.rest[0].isASCIIDigit)
    else { throw .form }
    if length == 4, year == nil {
      year = number
    } else if length <= 2, day == nil {
      day = number
      takeOrdinal()
    } else if length == 2, year == nil, month != nil {
      year = number < 70 ? 2000 + number : 1900 + number
    } else {
      throw .form
    }
  }

  /// Takes what follows a number in `1st`, `1er`, `1r` and `1º`.
  private mutating func takeOrdinal() {
    let start = cursor.position
    let word = cursor.takeWord()
    if let word, NamedMonthDate.ordinals.contains(word) { return }
    cursor.goBack(to: start)
  }

  private mutating func takeWord() throws(MentionTime.Failure) {
    guard let word = cursor.takeWord() else { throw .form }
    if let number = NamedMonthDate.months[word] {
      // In "mar., 12 may 2026" the first word is a weekday, in "mar 12, 2026" it is the month.
      guard month == nil || (month == 3 && isFirstMonthWeekday) else { throw .form }
      isFirstMonthWeekday = month == nil && word == NamedMonthDate.key("mar")
      month = number
    } else if !NamedMonthDate.others.contains(word) {
      throw .form
    }
  }

  private var isFirstMonthWeekday = false

  private mutating func skipSeparators() {
    while true {
      let start = cursor.position
      cursor.takeBlanks()
      for separator in [",", ".", "-", "/", "'"] as [Unicode.Scalar] { _ = cursor.take(separator) }
      if cursor.rest.starts(with: [0xE2, 0x80, 0x99]) { cursor.skip(3) }
      if cursor.position == start { return }
    }
  }

  /// Skips what stands between a date and a time of day.
  private mutating func skipToTime() {
    while !cursor.isAtEnd, !cursor.rest[0].isASCIIDigit {
      let start = cursor.position
      skipSeparators()
      if let word = cursor.takeWord(), !NamedMonthDate.beforeTime.contains(word) {
        cursor.goBack(to: start)
        return
      }
      if cursor.position == start { return }
    }
  }
}

extension NamedMonthDate {
  private static let months: [UInt64: Int] = {
    let names = [
      "january jan enero ene gener gen janvier janv", "february feb febrero febrer febr fevrier fevr fev",
      "march mar marzo marc mars", "april apr abril abr avril avr", "may mayo maig mai",
      "june jun junio juny juin", "july jul julio juliol juillet juil", "august aug agosto ago agost ag aout",
      "september sep sept septiembre setiembre set setembre septembre", "october oct octubre octobre",
      "november nov noviembre novembre", "december dec diciembre dic desembre des decembre",
    ]
    var months: [UInt64: Int] = [:]
    for (index, list) in names.enumerated() {
      for name in list.split(separator: " ") { months[key(name)] = index + 1 }
    }
    return months
  }()

  private static let others = keys(
    """
    de del d of the le el dia les monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri \
    saturday sat sunday sun lunes lun martes miercoles mie jueves jue viernes vie sabado sab domingo dom \
    dilluns dl dimarts dt dimecres dc dijous dj divendres dv dissabte ds diumenge dg lundi mardi mercredi mer \
    jeudi jeu vendredi ven samedi sam dimanche dim
    """
  )
  private static let ordinals = keys("st nd rd th er r n t e o a")
  private static let beforeTime = keys("a at las les la les le t")

  private static func keys(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { key($0) })
  }

  private static func key(_ word: some StringProtocol) -> UInt64 {
    Array(word.utf8).withUnsafeBytes { bytes in
      var cursor = ByteCursor(bytes)
      return cursor.takeWord() ?? 0
    }
  }
}

extension ByteCursor {
  /// Takes the letters that come next, as one number made of them in lower case and without accents; `nil`
  /// where there are none.
  fileprivate mutating func takeWord() -> UInt64? {
    // The numbers of two words are the same once in 2⁶⁴; the hash is Fowler's, Noll's and Vo's.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    let start = position
    while let letter = takeLetter() { hash = (hash ^ UInt64(letter)) &* 0x100_0000_01B3 }
    return position > start ? hash : nil
  }

  private mutating func takeLetter() -> UInt8? {
    guard !isAtEnd else { return nil }
    let byte = rest[0]
    if byte.isASCIILetter {
      skip(1)
      return byte | 0x20
    }
    guard rest.count >= 2, byte == 0xC3 || byte == 0xC2 else { return nil }
    let letter: UInt8
    switch (byte, rest[1] | 0x20) {
    case (0xC3, 0xA0...0xA5), (0xC2, 0xAA): letter = UInt8(ascii: "a")
    case (0xC3, 0xA7): letter = UInt8(ascii: "c")
    case (0xC3, 0xA8...0xAB): letter = UInt8(ascii: "e")
    case (0xC3, 0xAC...0xAF): letter = UInt8(ascii: "i")
    case (0xC3, 0xB2...0xB6), (0xC2, 0xBA): letter = UInt8(ascii: "o")
    case (0xC3, 0xB9...0xBC): letter = UInt8(ascii: "u")
    default: return nil
    }
    skip(2)
    return letter
  }
}
