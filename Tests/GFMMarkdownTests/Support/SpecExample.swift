import Foundation
import Testing

/// An example of the GFM specification: Markdown and the HTML it must give.
struct SpecExample: Sendable, CustomTestStringConvertible {
  let number: Int
  let extensions: [String]
  let markdown: String
  let html: String

  var testDescription: String { "example \(number)" }

  static let path = "/usr/share/doc/cmark-gfm/spec.txt.gz"

  /// The examples of the specification that Debian's package cmark-gfm installs; empty where it is missing.
  static let all: [SpecExample] = {
    guard FileManager.default.fileExists(atPath: path),
      let text = DebianProgram.output("/usr/bin/gunzip", ["-c", path])
    else { return [] }
    return parse(String(decoding: text, as: UTF8.self))
  }()

  private static func parse(_ text: String) -> [SpecExample] {
    let fence = String(repeating: "`", count: 32)
    var examples: [SpecExample] = []
    var parts: [[Substring]]?
    var extensions: [String] = []
    var number = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if parts == nil, line.hasPrefix(fence + " example") {
        parts = [[]]
        extensions = line.dropFirst(fence.count + 8).split(separator: " ").map(String.init)
      } else if let found = parts, line == fence {
        number += 1
        let text = found.map { lines in lines.map { $0 + "\n" }.joined().replacing("→", with: "\t") }
        if text.count == 2, !extensions.contains("disabled") {
          examples.append(
            SpecExample(number: number, extensions: extensions, markdown: text[0], html: text[1])
          )
        }
        parts = nil
      } else if parts != nil {
        if line == ".", parts?.count == 1 {
          parts?.append([])
        } else {
          let last = (parts?.count ?? 1) - 1
          parts?[last].append(line)
        }
      }
    }
    return examples
  }
}
