import Foundation
import Testing

@testable import ContrapesoKit

/// How much pages weigh on their way to a browser, measured on the example site.
@Suite struct PageSizeTests {
  /// The example site, built into a folder of its own.
  private func example() async throws -> TemporarySite {
    let site = try TemporarySite()
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    var options = BuildOptions(site: root.path, clock: TemporarySite.now, workers: 2)
    options.output = site.folder.appending(path: "public").path
    let outcome = await SiteBuild(options: options).run()
    #expect(outcome.summary != nil, "\(outcome.findings)")
    return site
  }

  /// The size of a file as `gzip -9` makes it.
  private func packed(_ file: URL) throws -> Int {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["gzip", "-9", "-c", file.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return bytes.count
  }

  @Test func staysBelowItsLimits() async throws {
    let site = try await example()
    let files = try site.outputFiles()
    let pages = files.filter { $0.key.hasSuffix("index.html") }
    let limits = [
      ("dashboard/incidents/", 60_000), ("status/incidents/", 60_000), ("dashboard/index.html", 50_000),
      ("status/index.html", 50_000),
    ]
    for (prefix, limit) in limits {
      // The largest one stands for all of its kind.
      let largest = pages.filter { $0.key.hasPrefix(prefix) }.max { $0.value.count < $1.value.count }
      let path = try #require(largest?.key, "\(prefix)")
      let size = try packed(site.folder.appending(path: "public/\(path)"))
      #expect(size < limit, "\(path)")
    }
    let script = try #require(files.first { $0.key.hasPrefix("assets/enhance.") })
    #expect(script.value.count < 10_000)
  }
}
