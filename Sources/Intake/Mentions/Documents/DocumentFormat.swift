import ReputationModel

/// A format of JSON documents that hold mentions: where its items lie, what becomes of their fields, and what
/// a table cannot say.
struct DocumentFormat: Sendable {
  /// What the service is called.
  let name: String
  /// The sort of publication, where an item does not tell.
  let kind: Mention.Kind
  /// The outlet, where an item does not tell.
  var publisher: String?
  /// The paths to the items; see ``ItemPlaces``.
  let items: [String]
  /// The path from an item to further ones within it.
  var itemsWithinItems: String?
  /// Whether `{}` is how the service says that there is nothing.
  var isEmptyWithoutItems = false
  /// What becomes of an item's fields.
  ///
  /// Of several for one field of ours the first that says something counts.
  let fields: [DocumentField]
  /// Further paths of an item that ``finish`` looks at.
  var looksAt: [String] = []
  /// Paths of the document itself that are looked at.
  var head: [String] = []
  /// What is wrong with a document as a whole, by its head; the other findings follow from the items.
  var mistake: @Sendable (DocumentHead) -> DocumentMistake? = { _ in nil }
  /// Puts the finishing touches to a row, or decides that it is no mention.
  var finish: @Sendable (inout DocumentRow, DocumentHead) -> DocumentRow.Verdict = { _, _ in .mention }
}

extension DocumentFormat {
  /// The members of a document that hold its items, which must not be there twice.
  var itemLists: [String] {
    items.compactMap { path in
      let member = path.prefix { $0 != "[" }
      return member.isEmpty ? nil : String(member)
    }
  }
}

/// The values of a document's own fields, by their paths; what is no text or number is described.
typealias DocumentHead = [String: String]

/// What a document is instead of a list of mentions.
struct DocumentMistake: Sendable, Hashable {
  var message: String
  var found: String
  var expected: String
  var fix: String
}
