import Testing

@testable import SiteRendering

/// The colours of the style sheet, read from it: fills stand out from what they lie on, and those of one chart from one
/// another, to every eye.
@Suite struct PaletteTests {
  enum Theme: CaseIterable { case light, dark }

  /// The custom properties of the first block of `:root`, or of it and the dark one.
  private static func colours(_ theme: Theme) -> [String: SeenColour] {
    let sheet = TemplateFiles().text("assets/style.css") ?? ""
    let blocks = sheet.matches(of: /:root \{([^}]*)\}/).prefix(theme == .light ? 1 : 2)
    var colours: [String: SeenColour] = [:]
    for block in blocks {
      for property in block.output.1.matches(of: /--([a-z-]+): (#[0-9a-f]+);/) {
        colours[String(property.output.1)] = SeenColour(property.output.2)
      }
    }
    return colours
  }

  private static let severity = ["ok", "watch", "elevated", "critical", "no-data"]
  private static let sentiment = ["negative", "neutral", "positive"]
  private static let ranks = ["ink", "positive", "neutral", "negative"]

  @Test(arguments: Theme.allCases) func fillsStandOutFromTheirFigure(theme: Theme) throws {
    let colours = Self.colours(theme)
    let surface = try #require(colours["surface"])
    for name in Self.severity + Self.ranks {
      let contrast = try #require(colours[name]).contrast(with: surface)
      #expect(contrast >= 3, "\(theme) \(name) \(contrast)")
    }
  }

  /// The smallest distance of any two colours of a chart to any eye.
  ///
  /// A just noticeable difference is about 2.
  @Test(arguments: [
    (Theme.light, Self.severity, 34.7), (.dark, Self.severity, 27.1), (.light, Self.sentiment, 23.6),
    (.dark, Self.sentiment, 29.4), (.light, Self.ranks, 23.6), (.dark, Self.ranks, 29.4),
  ])
  func fillsOfAChartStandOutFromOneAnother(theme: Theme, names: [String], least: Double) throws {
    let colours = Self.colours(theme)
    var smallest = Double.infinity
    for (index, one) in names.enumerated() {
      for other in names[(index + 1)...] {
        for eye in SeenColour.Eye.allCases {
          let (left, right) = (try #require(colours[one]), try #require(colours[other]))
          smallest = min(smallest, left.distance(to: right, seenBy: eye))
        }
      }
    }
    #expect(abs(smallest - least) < 0.06, "\(theme) \(names) \(smallest)")
  }

  @Test(arguments: Theme.allCases) func textIsRead(theme: Theme) throws {
    let colours = Self.colours(theme)
    for text in ["ink", "quiet", "accent"] {
      for background in ["paper", "surface", "sunken"] {
        let contrast = try #require(colours[text]).contrast(with: try #require(colours[background]))
        #expect(contrast >= 4.5, "\(theme) \(text) on \(background) \(contrast)")
      }
    }
    for (text, background) in [("accent-ink", "accent"), ("deep-ink", "deep"), ("deep-quiet", "deep")] {
      #expect(try #require(colours[text]).contrast(with: try #require(colours[background])) >= 4.5)
    }
  }

  @Test func knowsColours() throws {
    let (white, black) = (try #require(SeenColour("#fff")), try #require(SeenColour("#000000")))
    #expect(abs(white.contrast(with: black) - 21) < 0.001)
    #expect(abs(white.distance(to: black, seenBy: .usual) - 100) < 0.01)
    // Two reds of a status page that a deuteranope cannot tell apart.
    let (one, other) = (try #require(SeenColour("#cc4400")), try #require(SeenColour("#e60000")))
    #expect(abs(one.distance(to: other, seenBy: .deuteranope) - 2) < 0.1)
    #expect(SeenColour("red") == nil && SeenColour("#12") == nil)
  }
}
