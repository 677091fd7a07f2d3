public import Foundation
import Intake
public import ReputationModel
import SitePublishing
import SiteRendering

/// What a site's last build left to be told to search engines, and the telling.
public struct IndexNowAnnouncement: Sendable {
  /// Why there is nothing to work on.
  public struct Refusal: Error {
    /// What is wrong; one of them is an error.
    public let findings: [Finding]
  }

  /// What became of one request.
  public struct Delivery: Sendable {
    /// How many addresses it had.
    public let addresses: Int
    /// What was answered.
    public let answer: IndexNowAnswer
  }

  /// Where search engines that take part are told, all of them by one.
  public static let endpoint = "https://api.indexnow.org/indexnow"

  let batch: IndexNowBatch
  /// What is to be told, a page a line: `updated https://…`.
  public var lines: [String] { batch.entries.map { "\($0.change.rawValue) \($0.url)" } }
  /// The host of every address.
  public var host: String { site.host }
  /// Where the file with the key stands.
  public var keyLocation: String { site.keyLocation }
  private let site: IndexNowSite
  private let output: String
  /// How often a build that is at it is waited for, a fifth of a second each time.
  private static let patience = 150

  /// Reads the configuration of the site in a folder and what its last build left; `all` takes every page instead.
  public init(site folder: String, output: String?, all: Bool) throws(Refusal) {
    let reading: (value: SiteConfiguration?, findings: [Finding])
    do throws(LoadingRefusal) {
      reading = try SiteFolder(path: folder).readConfiguration()
    } catch {
      throw Refusal(findings: [error.finding])
    }
    guard let configuration = reading.value, !reading.findings.hasErrors else {
      throw Refusal(findings: reading.findings)
    }
    guard let site = IndexNowSite(configuration) else { throw Refusal(findings: [.noIndexNowKey()]) }
    self.site = site
    self.output = output ?? "\(folder)/public"
    let bytes: [UInt8]?
    do throws(PublishingError) {
      bytes = try KeptFiles.read(.indexNow, beside: self.output)
    } catch {
      throw Refusal(findings: [error.finding])
    }
    guard let bytes else { throw Refusal(findings: [.noIndexNowBatch(self.output)]) }
    guard let state = IndexNowState(json: bytes), state.site == site else {
      throw Refusal(findings: [.staleIndexNowBatch(self.output)])
    }
    batch = all ? state.everything : state.batch
  }

  /// Sends the batch, a request after the other, until one is not taken; what was taken is noted at once.
  ///
  /// - Parameter patience: how many seconds an answer is waited for.
  /// - Throws: That what was sent could not be noted: it would be sent again.
  public func send(to endpoint: URL, waiting patience: Double = 30) async throws(Refusal) -> [Delivery] {
    var deliveries: [Delivery] = []
    for entries in batch.requests() {
      let answer: IndexNowAnswer
      do {
        let body = IndexNowRequest(site: site, entries: entries).body
        let response = try await HTTPPost(patience: patience).send(json: body, to: endpoint)
        answer = IndexNowAnswer(code: response.code, retryAfter: response.retryAfter)
      } catch {
        answer = .unreachable(error.localizedDescription)
      }
      deliveries.append(Delivery(addresses: entries.count, answer: answer))
      guard answer.isTaken else { return deliveries }
      try await note(entries)
    }
    return deliveries
  }

  private func note(_ told: [IndexNowBatch.Entry]) async throws(Refusal) {
    for attempt in 1... {
      do throws(PublishingError) {
        try KeptFiles.change(.indexNow, beside: output) { bytes in
          var state = bytes.flatMap(IndexNowState.init(json:))
          state?.note(told)
          return state?.json
        }
        return
      } catch {
        guard case .busy = error, attempt < IndexNowAnnouncement.patience else {
          throw Refusal(findings: [error.finding])
        }
      }
      try? await Task.sleep(for: .milliseconds(200))
    }
  }
}

extension Finding {
  static func noIndexNowKey() -> Finding {
    Finding(
      rule: "indexnow.no-key",
      severity: .error,
      location: SourceLocation(file: "contrapeso.yml"),
      message: "the site has no key by which search engines know who tells them",
      found: "no `search.indexnow-key`",
      expected: "8 to 128 letters, digits and hyphens",
      fix: "write `search: {indexnow-key: …}`, build and deploy the site, and try again"
    )
  }

  static func noIndexNowBatch(_ output: String) -> Finding {
    Finding(
      rule: "indexnow.no-batch",
      severity: .error,
      location: SourceLocation(file: output),
      message: "no build has noted what there is to tell",
      found: "no \(KeptFile.Name.indexNow.rawValue) beside the output",
      expected: "what a build with `search.indexnow-key` leaves in .contrapeso",
      fix: "build the site; --output names its folder where it is not public"
    )
  }

  static func staleIndexNowBatch(_ output: String) -> Finding {
    Finding(
      rule: "indexnow.stale-batch",
      severity: .error,
      location: SourceLocation(file: output),
      message: "what the last build noted is for another address or another key, or cannot be read",
      found: "\(KeptFile.Name.indexNow.rawValue) beside the output",
      expected: "the site.url and the search.indexnow-key of contrapeso.yml",
      fix: "build and deploy the site again"
    )
  }
}
