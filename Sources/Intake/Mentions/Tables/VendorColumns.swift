/// Columns whose names mean something else in one vendor's exports than elsewhere.
struct VendorColumns {
  /// A column, in folded form, that only this vendor's exports have.
  let signature: String
  /// What the columns of those names, in folded form, hold there.
  let fields: [String: MentionField]

  /// What holds for a header, in folded form.
  static func fields(for header: [String]) -> [String: MentionField] {
    let names = Set(header)
    return all.first { names.contains($0.signature) }?.fields ?? [:]
  }

  private static let all: [VendorColumns] = [
    // Meltwater calls the outlet the source, and each text it found in an article a hit sentence.
    VendorColumns(signature: "hit sentence", fields: ["source": .publisher]),
    // Mention has the moment at which it found a page in `created_at`.
    VendorColumns(signature: "description short", fields: ["created at": .collected]),
    VendorColumns(signature: "influencer score", fields: ["category": .kind]),
    // Determ.
    VendorColumns(signature: "mention snippet", fields: ["from": .publisher]),
  ]
}
