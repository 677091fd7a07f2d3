/// The texts of the status view for programs.
enum StatusText {
  /// A text without markup on one line: a title, a name.
  static func line(_ text: String, limit: Int = 200) -> String {
    VisibleText.make(String(text.map { $0.isNewline ? " " : $0 }), limit: limit)
  }
}
