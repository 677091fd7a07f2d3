/// What the site as rendered knows of an article, which the analysis of searches by itself does not.
public struct ArticleFacts: Sendable, Hashable {
  /// A link between a text of the site and the article.
  public struct Link: Sendable, Hashable {
    /// The file of the other text.
    public let file: String
    /// Its title.
    public let title: String
    /// The address of its page, a path from the site's root.
    public let path: String
    /// The words of the link.
    public let words: String

    /// A link.
    public init(file: String, title: String, path: String, words: String) {
      (self.file, self.title, self.path, self.words) = (file, title, path, words)
    }
  }

  /// What a rule of the audit has against it.
  public struct Remark: Sendable, Hashable {
    /// The rule's identifier.
    public let rule: String
    /// What is wrong, in the reader's language.
    public let message: String
    /// How to mend it.
    public let fix: String?

    /// A remark.
    public init(rule: String, message: String, fix: String?) {
      (self.rule, self.message, self.fix) = (rule, message, fix)
    }
  }

  /// What the audit makes of it.
  public struct Appraisal: Sendable, Hashable {
    /// From 0 to 100; `nil` where no rule applied.
    public let search: Int?
    /// 90, 60 or 30; `nil` where no rule applied.
    public let reading: Int?
    /// The worst first.
    public let remarks: [Remark]

    /// An appraisal.
    public init(search: Int?, reading: Int?, remarks: [Remark]) {
      (self.search, self.reading, self.remarks) = (search, reading, remarks)
    }
  }

  /// The address of its page, a path from the site's root.
  public var path: String
  /// The links to it in texts of other pages, by file, then as they stand there.
  public var inbound: [Link]
  /// The links of its text to other pages of the site, as they stand there.
  public var outbound: [Link]
  /// What the audit makes of it; `nil` where it was not audited.
  public var appraisal: Appraisal?

  /// What is known of an article.
  public init(path: String, inbound: [Link] = [], outbound: [Link] = [], appraisal: Appraisal? = nil) {
    self.path = path
    self.inbound = inbound
    self.outbound = outbound
    self.appraisal = appraisal
  }

  /// How many other texts link to it.
  public var inboundTexts: Int { Set(inbound.map(\.file)).count }
}
