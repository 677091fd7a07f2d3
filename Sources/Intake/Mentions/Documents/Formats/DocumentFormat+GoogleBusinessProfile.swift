import ReputationModel

extension DocumentFormat {
  /// Reviews of a Google Business Profile, of one place or of several.
  static let googleBusinessProfile = DocumentFormat(
    name: "Google Business Profile",
    kind: .review,
    publisher: "Google",
    items: ["reviews[]", "locationReviews[].review", "[]"],
    isEmptyWithoutItems: true,
    fields: [
      DocumentField("name", .id),
      DocumentField("reviewId", .id),
      DocumentField("reviewer.displayName", .authorName),
      DocumentField("starRating", .rating, .word(stars, expected: "ONE, TWO, THREE, FOUR or FIVE")),
      DocumentField("comment", .text, .text(TranslatedReview.original)),
      DocumentField("createTime", .published),
      DocumentField("reviewReply.comment", .replyText, .text(TranslatedReview.original)),
      // The last time it was changed: that it was first given is told nowhere.
      DocumentField("reviewReply.updateTime", .replyAt),
    ],
    looksAt: ["reviewer.isAnonymous", "reviewReply.reviewReplyState"],
    finish: { row, _ in
      // The name is then a phrase in the reader's language.
      if row[at: "reviewer.isAnonymous"] == "true" { row[.authorName] = nil }
      if row[at: "reviewReply.reviewReplyState"] == "REJECTED" {
        row[.replyText] = nil
        row[.replyAt] = nil
      }
      return row[.text] == nil && row[.rating] == nil ? .passedOver(.wordless) : .mention
    }
  )

  private static let stars = [
    "ONE": "1", "TWO": "2", "THREE": "3", "FOUR": "4", "FIVE": "5", "STAR_RATING_UNSPECIFIED": "",
  ]
}
