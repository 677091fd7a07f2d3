import ReputationModel

extension FieldKind where Value == Permalink {
  /// How addresses of articles are made: a path with placeholders such as `/:year/:slug/`; `languages` are the site's, whose
  /// folders are put before it.
  static func permalink(languages: [LanguageCode]) -> FieldKind {
    let expected = "a path with a slash at both ends, with :slug in it, such as /:year/:slug/"
    return FieldKind(expected: expected) { node, context in
      guard let text = context.scalar(node, expected: expected) else { return nil }
      let place = node.location(in: context.file)
      guard text.count <= 200, text.hasPrefix("/"), text.hasSuffix("/"), !text.contains("//") else {
        context.report(.wrongValue(text, expected: expected, at: node, in: context))
        return nil
      }
      var pieces: [Permalink.Piece] = []
      var problems = 0
      for segment in text.split(separator: "/") {
        pieces.append(.text("/"))
        // Every piece after a colon begins with a placeholder: `:year-:month`, `tag-:slug`.
        let parts = segment.split(separator: ":", omittingEmptySubsequences: false)
        if let first = parts.first, !first.isEmpty { pieces.append(.text(String(first))) }
        for part in parts.dropFirst() {
          let word = part.prefix { $0.isLetter }
          if let placeholder = Permalink.Placeholder(rawValue: String(word)) {
            pieces.append(.placeholder(placeholder))
            if word.count < part.count { pieces.append(.text(String(part.dropFirst(word.count)))) }
          } else {
            context.report(.unknownPlaceholder(String(word), at: place))
            problems += 1
          }
        }
      }
      pieces.append(.text("/"))
      guard problems == 0 else { return nil }
      guard pieces.contains(.placeholder(.slug)), pieces.allSatisfy(\.isWritable) else {
        context.report(.wrongValue(text, expected: expected, at: node, in: context))
        return nil
      }
      if pieces.count > 1, case .text(let first) = pieces[1], pieces[2] == .text("/"),
        SlugRules.isReserved(first) || languages.contains(LanguageCode(rawValue: first))
      {
        context.report(.reservedPermalink(first, at: place))
        return nil
      }
      return Permalink(pieces, location: place)
    }
  }
}

extension Permalink.Piece {
  /// Whether an address may have the piece: lower-case letters a to z, digits and hyphens.
  fileprivate var isWritable: Bool {
    guard case .text(let text) = self else { return true }
    return text.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || $0.isASCIIDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/")
    }
  }
}

extension Finding {
  /// A placeholder that no article fills in.
  static func unknownPlaceholder(_ word: String, at location: SourceLocation) -> Finding {
    let known = Permalink.Placeholder.allCases.map(\.rawValue)
    return Finding(
      rule: "configuration.unknown-placeholder",
      severity: .error,
      location: location,
      message: "no article fills in “:\(word.excerpt)”",
      found: ":\(word.excerpt)",
      expected: "one of " + known.map { ":\($0)" }.joined(separator: ", "),
      fix: NearestWord.find(word, in: known).map { "did you mean `:\($0)`?" }
    )
  }

  /// All articles would stand below a name that the site keeps for itself.
  static func reservedPermalink(_ name: String, at location: SourceLocation) -> Finding {
    Finding(
      rule: "configuration.reserved-permalink",
      severity: .error,
      location: location,
      message: "the site or a server keeps this name for itself",
      found: name,
      expected: "addresses that begin otherwise, such as /:section/:slug/",
      fix: "write another name"
    )
  }
}
