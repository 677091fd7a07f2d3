/// Puts a sign in the place of addresses that lead to a person, in a stranger's text.
///
/// Of a person are what stands at networks of persons (`t.me/…`), below a folder for them (`/users/ana`, `/@ana`), and
/// a page with a name for its path (`ana.example/me`). What a newspaper's article is called has more words or folders
/// and stays.
struct ProfileMask: Sendable {
  /// What stands for an address.
  static let sign = "•••/•••"

  /// The brand's own, which may be read.
  let own: OwnAccounts
  /// Hosts that publish news.
  let newsHosts: Set<String>

  /// The text without such addresses; one pass over it.
  func mask(_ text: String.UnicodeScalarView) -> String {
    var masked = String.UnicodeScalarView()
    var piece: [Unicode.Scalar] = []
    for scalar in text {
      if ProfileMask.endsAddress(scalar) {
        append(piece, to: &masked)
        piece.removeAll(keepingCapacity: true)
        masked.append(scalar)
      } else {
        piece.append(scalar)
      }
    }
    append(piece, to: &masked)
    return String(masked)
  }

  /// Appends what stands together, in which addresses with a scheme may stand one behind another.
  private func append(_ piece: [Unicode.Scalar], to masked: inout String.UnicodeScalarView) {
    var begin = 0
    // Of a colon on, as the scheme is told by what stands behind it.
    for place in piece.indices.dropLast(2)
    where piece[place] == ":" && piece[place + 1] == "/" && piece[place + 2] == "/" {
      var scheme = place
      while scheme > begin, ProfileMask.isLetter(piece[scheme - 1]) { scheme -= 1 }
      appendOne(piece[begin..<scheme], to: &masked)
      begin = scheme
    }
    appendOne(piece[begin...], to: &masked)
  }

  private func appendOne(_ piece: ArraySlice<Unicode.Scalar>, to masked: inout String.UnicodeScalarView) {
    var end = piece.endIndex
    while end > piece.startIndex, !ContactMask.isOfName(piece[end - 1]), piece[end - 1] != "/" { end -= 1 }
    let begin = ProfileMask.begin(of: piece[..<end])
    guard let address = WrittenAddress(piece[begin..<end]), isPersonal(address) else {
      masked.append(contentsOf: piece)
      return
    }
    masked.append(contentsOf: piece[..<begin])
    masked.append(contentsOf: ProfileMask.sign.unicodeScalars)
    masked.append(contentsOf: piece[end...])
  }

  private func isPersonal(_ address: WrittenAddress) -> Bool {
    if own.owns(address.text) { return false }
    if address.isAtNetwork { return true }
    if newsHosts.contains(address.host) { return false }
    return address.isBelowPerson || address.isOfPerson
  }

  /// Where an address may begin: behind signs, and without a scheme behind a colon and such (`web:t.me/ana`).
  private static func begin(of piece: ArraySlice<Unicode.Scalar>) -> Int {
    let first = piece.firstIndex { ContactMask.isOfName($0) || $0 == "/" } ?? piece.endIndex
    let slash = piece.firstIndex(of: "/") ?? piece.endIndex
    guard slash > first, piece[slash - 1] != ":" else { return first }
    let sign = piece[first..<slash].lastIndex { ":,;=".unicodeScalars.contains($0) }
    return sign.map { $0 + 1 } ?? first
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }

  private static func endsAddress(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || "<>\"«»“”()[]{}|".unicodeScalars.contains(scalar)
  }
}
