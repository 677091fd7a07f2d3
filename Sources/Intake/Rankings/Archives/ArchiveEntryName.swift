/// Names of files in archives, made such that they can be shown.
enum ArchiveEntryName {
  /// The last part of a name, without what hides or disorders other text, at most a hundred characters.
  static func shown(_ name: String, index: Int) -> String {
    let last = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? ""
    var shown = String.UnicodeScalarView()
    for scalar in last.unicodeScalars.prefix(100) {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned, .surrogate:
        shown.append("_")
      default: shown.append(scalar == ":" ? "_" : scalar)
      }
    }
    return shown.isEmpty ? "\(index + 1)" : String(shown)
  }
}
