import Intake
import ReputationModel
import SiteRendering

/// Everything that was read of a site's folder.
struct LoadedSite: Sendable {
  var configuration: SiteConfiguration
  var now: Timestamp
  var articles: [Article] = []
  var pages: [Page] = []
  var incidents: [Incident] = []
  var ledger: [LedgerEntry] = []
  var store = MentionStore()
  var outcomes: [FileOutcome] = []
  var media: [MediaFile] = []
  var templates: [String: String] = [:]
}
