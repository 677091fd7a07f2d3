import Foundation
import ReputationModel
import Testing

@testable import ContrapesoKit

/// Nothing false is said of what could not be read.
@Suite struct UnreadContentTests {
  private static let mention = """
    {"id": "a", "published": "2026-03-01T07:00:00Z", "source": "foro", "text": "Pan"}

    """
  private static let answer =
    "- {mention: a, at: 2026-03-01T08:00:00Z, by: ana, action: answer, text: Gracias}\n"
  private static let removal =
    "- {mention: a, at: 2026-03-01T09:00:00Z, by: ana, action: remove, reason: insult}\n"

  private func rules(_ files: [String: String]) async throws -> [String] {
    let site = try TemporarySite.minimal(files)
    let options = BuildOptions(site: site.folder.path, clock: TemporarySite.now, workers: 1)
    return try await AnalysedSite(options: options).findings.map(\.rule)
  }

  @Test func ofWhatWaitsWhereTheLedgerCannotBeRead() async throws {
    let mentions = ["content/mentions/foro.jsonl": Self.mention]
    #expect(try await rules(mentions).contains("ledger.overdue"))
    let broken = try await rules(
      mentions.merging(["content/ledger/2026.yml": Self.answer + "- {mention: a\n"]) { one, _ in one }
    )
    #expect(!broken.contains("ledger.overdue"))
    #expect(broken.contains("ledger.syntax"), "\(broken)")
  }

  @Test func ofANoticeThatMayStandInAFileThatCannotBeRead() async throws {
    let files = [
      "content/mentions/foro.jsonl": Self.mention, "content/ledger/2026.yml": Self.removal,
    ]
    #expect(try await rules(files).contains("ledger.remove-without-notice"))
    let broken = try await rules(
      files.merging(["content/ledger/2025.yml": "- {mention: a\n"]) { one, _ in one }
    )
    #expect(!broken.contains("ledger.remove-without-notice"))
  }

  @Test func ofMentionsThatMayBeAmongThoseThatWereRefused() async throws {
    let ledger = "- {mention: b, at: 2026-03-01T08:00:00Z, by: ana, action: answer, text: Gracias}\n"
    let files = ["content/mentions/foro.jsonl": Self.mention, "content/ledger/2026.yml": ledger]
    #expect(try await rules(files).contains("ledger.unknown-mention"))
    let broken = files.merging(["content/mentions/otro.jsonl": "{\"id\": \"b\"}\n"]) { one, _ in one }
    #expect(try await !rules(broken).contains("ledger.unknown-mention"))
  }

  @Test(arguments: [("state: responding\n", true), ("state: vigilant\n", false)])
  func ofAStateThatNobodyWrote(_ state: (line: String, isTold: Bool)) async throws {
    let incident =
      "---\ntitle: Cola\nkind: complaint\nseverity: low\n\(state.line)detected: 2026-03-01T08:00:00Z\n"
      + "next-update: 2026-03-02T08:00:00Z\n---\nTexto.\n"
    let rules = try await rules([
      "content/mentions/foro.jsonl": Self.mention, "content/incidents/cola.md": incident,
    ])
    #expect(rules.contains("incident.update-overdue") == state.isTold, "\(rules)")
  }
}
