extension String {
  /// The text without characters that would move the cursor, colour the terminal or turn the reading direction: what
  /// is quoted from data may be a stranger's.
  public var visible: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { scalar in
          switch scalar.properties.generalCategory {
          case .control where scalar != "\t", .format, .lineSeparator, .paragraphSeparator: "\u{FFFD}"
          default: scalar
          }
        }
      )
    )
  }
}
