import Foundation
import FoundationXML
import ReputationAnalysis
import ReputationModel
import Testing

@testable import SiteRendering

@Suite struct StatusBadgeTests {
  /// The relative luminance of WCAG 2.2.
  private func luminance(_ hex: String) throws -> Double {
    let number = try #require(Int(hex, radix: 16))
    let channels = [16, 8, 0].map { shift -> Double in
      let value = Double(number >> shift & 255) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }

  @Test func whiteWordsAreReadableOnEveryFill() throws {
    #expect(StatusBadge.fills.count == ReputationLevel.allCases.count)
    for fill in StatusBadge.fills.values + [StatusBadge.labelFill] {
      #expect(try 1.05 / (luminance(fill) + 0.05) >= 4.5, "\(fill)")
    }
  }

  private func badge(_ reputation: Reputation, _ language: String = "en") throws -> StatusBadge {
    StatusBadge(page: try StatusFixture.page(reputation, language))
  }

  @Test func saysTheStateAndOfWhichDayItIs() throws {
    var open = StatusFixture.incident("open", .active)
    open.severity = .critical
    let badge = try badge(StatusFixture.reputation([open]))
    #expect(
      badge.endpoint.text
        == #"{"schemaVersion":1,"label":"Reputation status","message":"Crisis, 10 Mar 2026","#
        + #""color":"43011c","labelColor":"24292f","isError":false}"#
    )
    #expect(badge.svg.contains(">Crisis, 10 Mar 2026</text>"))
  }

  @Test func notKnowingIsAnErrorAndLooksLikeNothingElse() throws {
    let badge = try badge(StatusFixture.empty())
    #expect(badge.endpoint.text.contains("\"message\":\"Not enough data\""))
    #expect(badge.endpoint.text.contains("\"isError\":true"))
    #expect(badge.svg.contains("stroke-dasharray"))
  }

  @Test func isWellFormedAndHoldsNoMarkupOfOthers() throws {
    for reputation in [StatusFixture.busy(), StatusFixture.empty()] {
      let svg = try badge(reputation).svg
      #expect(XMLParser(data: Data(svg.utf8)).parse())
      #expect(!svg.contains("<script") && svg.contains("<title"))
    }
  }
}
