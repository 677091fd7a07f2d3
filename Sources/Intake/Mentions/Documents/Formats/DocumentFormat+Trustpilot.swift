import ReputationModel

extension DocumentFormat {
  /// Reviews in the shape of Trustpilot, which other platforms share.
  static let trustpilot = DocumentFormat(
    name: "Trustpilot",
    kind: .review,
    items: ["reviews[]", "[]"],
    fields: [
      DocumentField("id", .id),
      DocumentField("url", .url),
      DocumentField("consumer.displayName", .authorName),
      DocumentField("stars", .rating),
      DocumentField("title", .title),
      DocumentField("text", .text, .text(TranslatedReview.original)),
      DocumentField("language", .language),
      DocumentField("createdAt", .published),
      DocumentField("numberOfLikes", .likes, .count),
      DocumentField("companyReply.text", .replyText),
      DocumentField("companyReply.createdAt", .replyAt),
    ],
    finish: { row, _ in
      // Trustpilot's own identifiers have 24 hexadecimal digits; another platform's lead nowhere there.
      if let id = row[.id], id.utf8.count == 24, id.allSatisfy({ $0.isASCII && $0.isHexDigit }) {
        row[.url] = row[.url] ?? "https://www.trustpilot.com/reviews/\(id)"
        row[.publisher] = "Trustpilot"
      }
      return .mention
    }
  )
}
