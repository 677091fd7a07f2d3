extension String {
  /// The beginning of a value, short enough for a message: at most 60 characters on one line.
  public var excerpt: String {
    var line = ""
    var count = 0
    for character in self {
      guard count < 60 else { return line + "…" }
      line.append(character.isNewline ? " " : character)
      count += 1
    }
    return line
  }
}
