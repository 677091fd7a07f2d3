import CustomDump
import ReputationModel
import Testing

@testable import ContrapesoKit

/// Builds whole sites with a secret in every field, and looks for each in every file that a reader may open.
@Suite struct CanaryTests {
  @Test func everyFieldOfTheModelIsDecided() {
    for noun in CanaryFields.nouns + CanaryFields.siteNouns {
      expectNoDifference(noun.fields.keys.sorted(), noun.model.sorted(), "\(noun.name)")
    }
  }

  /// A secret, and who may read it in the status view.
  private struct Secret {
    let text: String
    let clearance: Clearance?
  }

  private static var secrets: [Secret] {
    var secrets: [Secret] = []
    for noun in CanaryFields.nouns {
      for (field, reach) in noun.fields {
        guard case .seen(let clearance) = reach else { continue }
        for incident in Clearance.allCases where noun.name != "update" {
          let text = CanarySite.secret(noun.name, field, incident)
          // Channels are shown whatever incident they were used for.
          let isChannel = noun.name == "mention" && field == "source"
          secrets.append(
            Secret(text: text, clearance: clearance.map { isChannel ? $0 : max($0, incident) })
          )
        }
        for incident in Clearance.allCases where noun.name == "update" {
          secrets += Clearance.allCases.map { inner in
            let text = CanarySite.secret(noun.name, field, incident, inner)
            return Secret(text: text, clearance: clearance.map { max($0, incident, inner) })
          }
        }
        // A mention of no incident is quoted nowhere; its channel is one like others, and its name no secret.
        let isOfMention = ["mention", "author", "reply"].contains(noun.name)
        if isOfMention, field != "source" {
          secrets.append(Secret(text: CanarySite.secret(noun.name, field, nil), clearance: nil))
        }
      }
    }
    for noun in CanaryFields.siteNouns {
      for (field, reach) in noun.fields {
        guard case .seen(let clearance) = reach else { continue }
        secrets.append(Secret(text: CanarySite.secret(noun.name, field, nil), clearance: clearance))
      }
    }
    return secrets
  }

  /// The files of a reader: the status view, or the public site.
  private func build(_ site: CanarySite) async throws -> (status: [String: String], site: [String: String]) {
    let folder = try TemporarySite(files: site.files)
    let outcome = await folder.build()
    expectNoDifference(outcome.findings.filter { $0.severity == .error }, [])
    let files = try folder.outputFiles().map { path, bytes in
      // The name of a file may tell a secret too.
      (path, "\(path)\n\(String(decoding: bytes, as: UTF8.self))".lowercased())
    }
    let status = files.filter { $0.0.hasPrefix("status/") }
    let others = files.filter { file in
      !file.0.hasPrefix("status/") && !file.0.hasPrefix(CanarySite.dashboard) && file.0 != "_headers"
    }
    #expect(!status.isEmpty)
    return (Dictionary(uniqueKeysWithValues: status), Dictionary(uniqueKeysWithValues: others))
  }

  @Test(arguments: Clearance.allCases)
  func noFileTellsWhatItsReadersMayNotKnow(_ view: Clearance) async throws {
    let site = CanarySite(view: view)
    let planted = site.files.values.joined()
    let (status, others) = try await build(site)
    for secret in Self.secrets {
      #expect(planted.contains(secret.text), "not planted: \(secret.text)")
      let holders = status.filter { $0.value.contains(secret.text) }.keys.sorted()
      if let clearance = secret.clearance, clearance <= view {
        #expect(!holders.isEmpty, "not shown to \(view): \(secret.text)")
      } else {
        #expect(holders.isEmpty, "shown to \(view): \(secret.text)")
      }
    }
    for (path, text) in status {
      #expect(!text.contains(CanarySite.mail), "an e-mail address in \(path)")
      #expect(!text.contains("612 345"), "a telephone number in \(path)")
      if view < .team { #expect(!text.contains(CanarySite.dashboard), "the dashboard's path in \(path)") }
    }
    for noun in CanaryFields.nouns.map(\.name) + ["search", "result", "source", "settings"] {
      for (path, text) in others { #expect(!text.contains("zq\(noun)"), "\(noun) in \(path)") }
    }
  }

  @Test(arguments: ["hidden", "pseudonym"])
  func authorsThatAreNotShownAreNowhere(_ display: String) async throws {
    let (status, _) = try await build(CanarySite(view: .stakeholders, authors: display))
    for (path, text) in status { #expect(!text.contains("zqauthor"), "\(path)") }
    let isNumbered = status.values.contains { text in (1...4).contains { text.contains("persona \($0)") } }
    #expect(isNumbered == (display == "pseudonym"))
  }

  /// Who may not read a mention learns no word of it from what it was estimated by.
  @Test(arguments: Clearance.allCases)
  func wordsOfAnEstimateStandOnlyWhereItsTextDoes(_ view: Clearance) async throws {
    let site = try TemporarySite(files: [
      "contrapeso.yml": """
      site: {name: Sitio, url: https://sitio.example, language: es}
      views: {dashboard: {protection: host}, status: {clearance: \(view.rawValue), protection: host}}

      """,
      "content/mentions/foro.jsonl":
        #"{"id": "a", "published": "2026-03-10T05:00:00Z", "source": "foro", "text": "Pan con zqmohoqz"}"#
        + "\n",
      "content/lexicon/es.txt": "-4: zqmohoqz\n",
      "content/incidents/moho.md": """
      ---
      {title: Moho, kind: rumour, severity: low, state: active, clearance: public, matches: {mentions: [a]}}
      ---
      Texto.

      """,
    ])
    let outcome = await site.build()
    expectNoDifference(outcome.findings.filter { $0.severity == .error }, [])
    let files = try site.outputFiles().mapValues { String(decoding: $0, as: UTF8.self) }
    #expect(files["dashboard/queue/index.html"]?.contains("<q dir=\"auto\">zqmohoqz</q>") == true)
    for (path, text) in files where !path.hasPrefix("dashboard/") {
      #expect(!text.contains("<q dir=\"auto\">zqmohoqz"), "\(path)")
      #expect(!text.contains("zqmohoqz") || view > .public && path.hasPrefix("status/incidents/"), "\(path)")
    }
  }

  @Test func nothingOfAViewIsInTheSitemap() async throws {
    let (_, others) = try await build(CanarySite(view: .public))
    for path in ["sitemap.xml", "robots.txt", "index.html"] {
      let text = try #require(others[path])
      #expect(!text.contains("/status/"), "\(path)")
      #expect(!text.contains(CanarySite.dashboard), "\(path)")
    }
  }
}
