/// A rule of the audit; the raw value is its identifier in findings, in `explain`, and in baselines.
///
/// The letter is the series: P the page, K the keyphrase, T the text, C the content, G guards against what search
/// engines take for spam, S the site, J the structured data, D drift against the build before. What a rule means and
/// how to mend it stands in `site-templates/strings/audit/`, in each language.
public enum AuditRule: String, Sendable, Hashable, CaseIterable, Comparable {
  // The page.
  case title = "P01"
  case description = "P02"
  case headings = "P03"
  case language = "P04"
  case canonical = "P05"
  case robots = "P06"
  case social = "P07"
  case dates = "P08"
  case images = "P09"
  case anchorText = "P10"
  case addresses = "P11"
  case insecureLinks = "P12"
  case size = "P13"
  case head = "P14"
  case damagingLinks = "P15"
  case quotedClaims = "P16"

  // The keyphrase.
  case keyphraseInIntroduction = "K01"
  case keyphraseLength = "K02"
  case keyphraseDensity = "K03"
  case keyphraseInDescription = "K04"
  case keyphraseInSubheadings = "K05"
  case competingLinks = "K06"
  case keyphraseInImages = "K07"
  case keyphraseInTitle = "K08"
  case keyphraseInSlug = "K09"
  case keyphraseUsedBefore = "K10"
  case keyphraseDistribution = "K11"
  case keyphraseOfFunctionWords = "K12"

  // The text.
  case subheadings = "T01"
  case paragraphs = "T02"
  case sentences = "T03"
  case consecutiveSentences = "T04"
  case passive = "T05"
  case transitions = "T06"
  case reading = "T07"
  case textPresence = "T08"

  // The content.
  case textLength = "C01"
  case outboundLinks = "C02"
  case internalLinks = "C03"
  case imagePresence = "C04"
  case corrections = "C05"

  // Guards.
  case author = "G01"
  case evidence = "G02"
  case untranslated = "G03"
  case template = "G04"

  // The site.
  case translations = "S01"
  case sitemapEntries = "S02"
  case sitemapSize = "S03"
  case sitemapTimes = "S04"
  case robotsFile = "S05"
  case brokenLinks = "S06"
  case orphans = "S07"
  case duplicates = "S08"
  case nearDuplicates = "S09"
  case feeds = "S10"
  case privateViews = "S11"
  case indexNow = "S12"
  case missingTranslations = "S14"

  // The structured data.
  case vocabulary = "J01"
  case articleData = "J02"
  case breadcrumbs = "J03"
  case retiredTypes = "J04"
  case claimReview = "J05"
  case dataValues = "J06"
  case videoData = "J07"

  // Drift.
  case lostData = "D01"
  case changedCanonical = "D02"
  case lostTitle = "D03"
  case lostHeading = "D04"
  case lostTranslations = "D05"
  case becameUnlisted = "D06"
  case lostPage = "D07"

  /// The rules of the build that this one stands for; `check` tells their findings under its name.
  public var buildRules: [String] {
    switch self {
    case .brokenLinks:
      ["link.broken", "link.anchor", "link.unknown-form", "link.draft", "link.scheduled", "link.expired"]
    case .damagingLinks: ["link.damaging"]
    case .images:
      ["image.alternative", "image.missing", "image.external", "image.not-an-image", "image.unreadable"]
    case .privateViews: ["link.view"]
    case .corrections:
      [
        "front-matter.correction-before-publication", "front-matter.correction-after-update",
        "content.correction-in-future",
      ]
    case .videoData: ["video.incomplete", "video.unreadable", "content.video-in-future"]
    default: []
    }
  }

  /// The rule that stands for one of the build's.
  public static func standing(for buildRule: String) -> AuditRule? { byBuildRule[buildRule] }

  private static let byBuildRule = Dictionary(
    allCases.flatMap { rule in rule.buildRules.map { ($0, rule) } },
    uniquingKeysWith: { first, _ in first }
  )

  /// Orders by identifier.
  public static func < (left: AuditRule, right: AuditRule) -> Bool { left.rawValue < right.rawValue }
}
