extension String {
  /// The text without blanks and line ends around it.
  var trimmed: String {
    let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    guard let first = utf8.first, let last = utf8.last, isBlank(first) || isBlank(last) else { return self }
    let rest = Substring(utf8.drop(while: isBlank))
    guard let end = rest.utf8.lastIndex(where: { !isBlank($0) }) else { return "" }
    return String(rest[...end])
  }
}
