import ReputationModel

extension Finding {
  static func brokenLink(_ destination: String, nearest: String?, at location: SourceLocation) -> Finding {
    Finding(
      rule: "link.broken",
      severity: .warning,
      location: location,
      message: "The link leads to a place of this site that does not exist",
      found: destination,
      expected: nearest ?? "the address of a page, or the path of a content file",
      fix: nearest.map { "Write \($0)" } ?? "Correct the address or remove the link"
    )
  }

  static func brokenAnchor(_ name: String, at location: SourceLocation) -> Finding {
    Finding(
      rule: "link.anchor",
      severity: .warning,
      location: location,
      message: "The page has no heading for this link",
      found: "#\(name)",
      expected: "the identifier of a heading on the page",
      fix: "Correct the part after the number sign"
    )
  }

  static func damagingLink(_ destination: String, at location: SourceLocation) -> Finding {
    Finding(
      rule: "link.damaging",
      severity: .warning,
      location: location,
      message: "The article links to a damaging page; readers are shown text instead",
      found: destination,
      expected: "no link: it would lend the damaging page weight and readers",
      fix: "Name the source in words, or link to an archived copy"
    )
  }

  static func unknownLink(_ destination: String, at location: SourceLocation) -> Finding {
    Finding(
      rule: "link.unknown-form",
      severity: .warning,
      location: location,
      message: "The address is neither of this site nor of the web, and is shown as text",
      found: destination,
      expected: "https://…, a path that begins with /, or a relative path to a content file",
      fix: "Correct the address"
    )
  }

  static func externalImage(_ source: String, at location: SourceLocation) -> Finding {
    Finding(
      rule: "image.external",
      severity: .warning,
      location: location,
      message: "The image lies on another site, and the page's policy does not let browsers load it",
      found: source,
      expected: "an image below content/media",
      fix: "Copy the image to content/media, with its owner's leave, and name it there"
    )
  }

  static func missingImage(_ source: String, at location: SourceLocation) -> Finding {
    Finding(
      rule: "image.missing",
      severity: .warning,
      location: location,
      message: "There is no such image",
      found: source,
      expected: "a path below content/media",
      fix: "Add the image or correct the path"
    )
  }

  static func imageWithoutAlternative(_ source: String, at location: SourceLocation) -> Finding {
    Finding(
      rule: "image.alternative",
      severity: .warning,
      location: location,
      message: "The image has no words for readers who do not see it",
      found: source,
      expected: "![what the image shows](path)",
      fix: "Write between the brackets what the image shows"
    )
  }
}
