import CustomDump
import Foundation
import ReputationModel
import Testing

@testable import ContrapesoKit

/// Builds the fixture and compares every file with the committed ones.
@Suite struct SiteSnapshotTests {
  @Test func buildsExactlyTheCommittedFiles() async throws {
    let folder = try TemporarySite(copying: "Fixture")
    let outcome = await folder.build()
    expectNoDifference(outcome.findings.filter { $0.severity == .error }, [])
    let built = try folder.outputFiles()
    if ProcessInfo.processInfo.environment["CONTRAPESO_RECORD"] == "1" {
      try Snapshots.record(built)
    }
    let expected = try Snapshots.load()
    expectNoDifference(
      built.keys.sorted(),
      expected.keys.sorted(),
      "files are missing, or there are too many"
    )
    for (path, bytes) in expected.sorted(by: { $0.key < $1.key }) {
      let text = String(decoding: built[path] ?? [], as: UTF8.self)
      expectNoDifference(text, String(decoding: bytes, as: UTF8.self), "\(path)")
    }
  }

  @Test func buildsTheSameBytesTwice() async throws {
    let one = try TemporarySite(copying: "Fixture")
    let other = try TemporarySite(copying: "Fixture")
    _ = await one.build()
    _ = await other.build(workers: 1)
    expectNoDifference(try one.outputFiles(), try other.outputFiles())
  }

  @Test func reportsTheFixturesWarnings() async throws {
    let outcome = await (try TemporarySite(copying: "Fixture")).build()
    expectNoDifference(
      outcome.findings.filter { $0.severity == .warning }.map {
        "\($0.location.map(\.description) ?? "") \($0.rule)"
      },
      [
        "content/articles/es/harina.md:35:12 link.damaging",
        "content/incidents/aditivos.md:25:5 markdown.raw-html",
        "content/incidents/aditivos.md:25:5 markdown.raw-html",
        "content/incidents/aditivos.md:28:5 incident.action-overdue",
        "content/mentions/alerts/molino.xml:3 ledger.overdue",
      ]
    )
  }
}
