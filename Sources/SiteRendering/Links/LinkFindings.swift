package import ReputationModel

extension Finding {
  static func brokenLink(_ destination: String, nearest: String?, at location: SourceLocation) -> Finding {
    Finding(
      rule: "link.broken",
      severity: .warning,
      location: location,
      message: "the link leads to a place of this site that does not exist",
      found: destination,
      expected: nearest ?? "the address of a page, or the path of a content file",
      fix: nearest.map { "write \($0)" } ?? "correct the address or remove the link"
    )
  }

  /// A link to a page that readers of the text's view do not have.
  static func unseenPage(_ destination: String, at location: SourceLocation) -> Finding {
    Finding(
      rule: "link.not-in-view",
      severity: .warning,
      location: location,
      message: "the status view does not have the page for its readers, who are shown text instead",
      found: destination,
      expected: "a page that everybody may see who may read the text",
      fix: "correct the address, or give what it leads to and the text the same `clearance`"
    )
  }

  static func absentPage(_ destination: String, _ absence: Absence, at location: SourceLocation)
    -> Finding
  {
    let (rule, message, fix) =
      switch absence {
      case .draft:
        ("draft", "the link leads to a draft", "remove the link, or `draft: true` from the file it names")
      case .scheduled:
        ("scheduled", "the link leads to what is not published yet", "remove the link until it is")
      case .expired:
        ("expired", "the link leads to what has expired", "remove the link, or lead it elsewhere")
      }
    return Finding(
      rule: "link.\(rule)",
      severity: .warning,
      location: location,
      message: "\(message); readers are shown text instead",
      found: destination,
      expected: "a page that is published",
      fix: fix
    )
  }

  /// A link to a place that a page does not have; of `names`, which it has, the nearest are proposed.
  package static func brokenAnchor(
    _ name: String,
    on page: String,
    names: [String],
    at location: SourceLocation
  ) -> Finding {
    Finding(
      rule: "link.anchor",
      severity: .warning,
      location: location,
      message: "the page has no place of this name",
      found: "#\(name)",
      expected: AnchorLink.proposal(for: name, on: page, names: names),
      fix: "correct the part after the number sign, or leave it out"
    )
  }

  static func damagingLink(_ destination: String, at location: SourceLocation) -> Finding {
    Finding(
      rule: "link.damaging",
      severity: .warning,
      location: location,
      message: "the article links to a damaging page; readers are shown text instead",
      found: destination,
      expected: "no link: it would lend the damaging page weight and readers",
      fix: "name the source in words, or link to an archived copy"
    )
  }

  static func linkToView(_ destination: String, at location: SourceLocation) -> Finding {
    Finding(
      rule: "link.view",
      severity: .warning,
      location: location,
      message: "a public page links to a view that is not public; readers are shown text instead",
      found: destination,
      expected: "no link: it would tell everybody where the view is",
      fix: "remove the link, and send the address to those who may read the view"
    )
  }

  static func unknownLink(_ destination: String, at location: SourceLocation) -> Finding {
    Finding(
      rule: "link.unknown-form",
      severity: .warning,
      location: location,
      message: "the address is neither of this site nor of the web, and is shown as text",
      found: destination,
      expected: "https://…, a path that begins with /, or a relative path to a content file",
      fix: "correct the address"
    )
  }

  static func externalImage(_ source: String, at location: SourceLocation) -> Finding {
    Finding(
      rule: "image.external",
      severity: .warning,
      location: location,
      message: "the image lies on another site, and the page's policy does not let browsers load it",
      found: source,
      expected: "an image below content/media",
      fix: "copy the image to content/media, with its owner's leave, and name it there"
    )
  }

  /// A file of the site that is named where an image should be.
  static func notAnImage(_ source: String, at location: SourceLocation) -> Finding {
    Finding(
      rule: "image.not-an-image",
      severity: .warning,
      location: location,
      message: "the file is no image, and no browser shows it as one",
      found: source,
      expected: "a PNG, JPEG, GIF, WebP, AVIF or SVG below content/media",
      fix: "name an image, or link to the file"
    )
  }

  static func missingImage(_ source: String, at location: SourceLocation) -> Finding {
    Finding(
      rule: "image.missing",
      severity: .warning,
      location: location,
      message: "there is no such file",
      found: source,
      expected: "a path below content/media",
      fix: "add the file or correct the path"
    )
  }

  static func imageWithoutAlternative(_ source: String, at location: SourceLocation) -> Finding {
    Finding(
      rule: "image.alternative",
      severity: .warning,
      location: location,
      message: "the image has no words for readers who do not see it",
      found: source,
      expected: "![what the image shows](path)",
      fix: "write between the brackets what the image shows"
    )
  }
}
