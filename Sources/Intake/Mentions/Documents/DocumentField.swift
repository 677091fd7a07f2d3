/// One line of a format's table: the path in an item, our field, and how the one becomes the other.
struct DocumentField: Sendable {
  let path: String
  let field: MentionField
  /// `nil` where the value is taken as it is written.
  let form: DocumentForm?

  init(_ path: String, _ field: MentionField, _ form: DocumentForm? = nil) {
    self.path = path
    self.field = field
    self.form = form
  }
}
