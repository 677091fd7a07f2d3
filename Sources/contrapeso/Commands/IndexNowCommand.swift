import ArgumentParser
import ContrapesoKit
import Foundation
import ReputationModel

/// `contrapeso indexnow`: tells search engines what changed.
struct IndexNowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "indexnow",
    abstract: "Tells search engines which pages changed; prints it only, unless --send is given.",
    discussion: """
      Each build with search.indexnow-key notes which public pages were added, changed or removed since search engines \
      were last told. Deploy the site first: what is told is looked up at once. A batch that was not taken is kept.
      """
  )

  @Option(help: ArgumentHelp("The site's folder.", valueName: "dir"), completion: .directory)
  var site = "."

  @Option(
    help: ArgumentHelp("The folder the site was built into; public/ by default.", valueName: "dir"),
    completion: .directory
  )
  var output: String?

  @Flag(help: "Send it.")
  var send = false

  @Flag(
    help:
      "Tell of every page, not only of those that changed: once, for a site that is new to search engines."
  )
  var all = false

  @Option(help: ArgumentHelp("Where it is sent.", valueName: "url"))
  var endpoint = IndexNowAnnouncement.endpoint

  func validate() throws {
    if WebAddress(endpoint) == nil || URL(string: endpoint) == nil {
      throw ValidationError("--endpoint is an address that begins with https:// or http://.")
    }
  }

  func run() async throws {
    do {
      try await tell(try IndexNowAnnouncement(site: site, output: output, all: all))
    } catch let refusal as IndexNowAnnouncement.Refusal {
      FindingReport(site: site).write(refusal.findings)
      throw ExitCode.failure
    }
  }

  private func tell(_ announcement: IndexNowAnnouncement) async throws {
    let lines = announcement.lines
    guard !lines.isEmpty else {
      return try Console.write("Nothing has changed since search engines were last told.")
    }
    guard send, let address = URL(string: endpoint) else {
      let count = "\(lines.count) address\(lines.count == 1 ? "" : "es")"
      try Console.write(
        "\(count) of \(announcement.host) for \(endpoint), with the key of \(announcement.keyLocation):"
      )
      for line in lines { try Console.write(line) }
      return try Console.write("Nothing was sent: --send does.")
    }
    var isTaken = true
    for delivery in try await announcement.send(to: address) {
      let advice = delivery.answer.advice(keyLocation: announcement.keyLocation)
      let line = "\(delivery.addresses) address\(delivery.addresses == 1 ? "" : "es"): \(advice)"
      isTaken = delivery.answer.isTaken
      if isTaken { try Console.write(line) } else { Console.report("\(line)\n") }
    }
    if !isTaken { throw ExitCode.failure }
  }
}
