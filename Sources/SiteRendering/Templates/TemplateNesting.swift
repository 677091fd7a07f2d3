import ReputationModel

/// Finds the circles of inclusions and the bottomless sections that would end the program.
///
/// Mustache's parser and renderer call themselves for each of both, until the stack is used up.
struct TemplateNesting {
  /// The most sections that may be open at a time; people nest five.
  static let deepest = 64

  /// The tags of every template, by its name.
  let tags: [String: [TemplateTag]]

  /// The tag that opens one section too many, if one does.
  static func tooDeep(_ tags: [TemplateTag]) -> TemplateTag? {
    var depth = 0
    for tag in tags {
      switch tag.sign {
      case "#", "^", "$", "<":
        depth += 1
        if depth > deepest { return tag }
      case "/": depth -= 1
      default: break
      }
    }
    return nil
  }

  /// Every tag that includes a template which leads back to it, with the name of the template it stands in.
  func circles() -> [(template: String, tag: TemplateTag)] {
    var circles: [(template: String, tag: TemplateTag)] = []
    var finished: Set<String> = []
    for start in tags.keys.sorted() where !finished.contains(start) {
      // The path from `start`, each template with its inclusions that are still to be followed.
      var path = [(name: start, rest: inclusions(of: start)[...])]
      var open: Set<String> = [start]
      while let (name, rest) = path.last {
        guard let tag = rest.first, let partial = tag.partial else {
          path.removeLast()
          open.remove(name)
          finished.insert(name)
          continue
        }
        path[path.count - 1].rest = rest.dropFirst()
        if open.contains(partial) {
          circles.append((name, tag))
        } else if !finished.contains(partial) {
          path.append((partial, inclusions(of: partial)[...]))
          open.insert(partial)
        }
      }
    }
    return circles
  }

  private func inclusions(of name: String) -> [TemplateTag] {
    (tags[name] ?? []).filter { $0.partial != nil }
  }
}

extension Finding {
  static func templateCircle(_ tag: TemplateTag, path: String) -> Finding {
    Finding(
      rule: "template.circle",
      severity: .error,
      location: TemplateFiles.location(path, line: tag.line, column: tag.column),
      message: "the template includes one that leads back to it",
      found: tag.name,
      expected: "inclusions that come to an end",
      fix: "remove one of the inclusions"
    )
  }

  static func templateTooDeep(_ tag: TemplateTag, path: String) -> Finding {
    Finding(
      rule: "template.too-deep",
      severity: .error,
      location: TemplateFiles.location(path, line: tag.line, column: tag.column),
      message: "too many sections are open at this place",
      found: tag.name,
      expected: "at most \(TemplateNesting.deepest) sections inside each other",
      fix: "close sections, or move some into a template of their own"
    )
  }

  static func templateDelimiters(path: String) -> Finding {
    Finding(
      rule: "template.delimiters",
      severity: .error,
      location: TemplateFiles.location(path),
      message: "the template changes the signs around its tags",
      found: "{{=",
      expected: "tags between {{ and }}",
      fix: "write every tag between double braces"
    )
  }
}
