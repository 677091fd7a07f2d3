import ReputationModel

/// What one part of a file gave: mentions, refusals, and what was noticed.
struct FileReading: Sendable {
  var builder: MentionStoreBuilder
  /// What later parts of the file gave, with the lines before each.
  private(set) var laterParts: [(builder: MentionStoreBuilder, afterLines: Int)] = []
  var outcome: FileOutcome
  var notes = RowNotes()
  /// How many lines the part has.
  var lines = 0
  var findings: [Finding] = []
  /// Whether the text proved to be none of UTF-8, or to hold NUL bytes, so that nothing of this is worth anything.
  var isVoid = false

  init(of file: MentionFile) {
    builder = MentionStoreBuilder(defaultSource: file.source)
    outcome = FileOutcome(path: file.path, source: file.source)
  }

  /// Adds what the next part of the same file gave.
  mutating func add(_ part: FileReading) {
    laterParts.append((part.builder, lines))
    outcome.add(part.outcome, afterLines: lines)
    notes.add(part.notes, afterLines: lines)
    findings += part.findings
    lines += part.lines
    isVoid = isVoid || part.isVoid
  }

  /// Hands over what the parts of the file gave, the last one first, with the lines before each.
  mutating func takeParts() -> [(builder: MentionStoreBuilder, afterLines: Int)] {
    let first = (builder: exchange(&builder, with: MentionStoreBuilder()), afterLines: 0)
    return ([first] + exchange(&laterParts, with: [])).reversed()
  }

  /// Takes a row or refuses it; `path` tells what the file itself calls one of our fields.
  mutating func take(
    _ row: MentionRow,
    line: Int,
    with reader: inout MentionRowReader,
    path: (_ field: String) -> String? = { $0 }
  ) {
    do {
      let mention = try reader.read(row, line: line)
      builder.append(mention, file: 0, line: line)
      outcome.accept(published: mention.published, collected: mention.collected)
    } catch {
      let refusals = outcome.keepsRefusals ? reader.refusals(of: row, line: line, after: error) : [error]
      outcome.refuse(
        refusals.map { refusal in
          var refusal = refusal
          refusal.field = refusal.field.flatMap(path)
          return refusal
        },
        line: line
      )
    }
  }
}
