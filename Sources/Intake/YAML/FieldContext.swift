import ReputationModel

/// What fields need to know to be read, and where they put their findings.
struct FieldContext {
  /// The file, relative to the site.
  let file: String
  /// The sort of file.
  let family: FileFamily
  /// The zone of times that name none.
  var zone: SiteTimeZone
  /// The field that is being read.
  var field = ""
  /// What was found so far.
  var findings: [Finding] = []

  /// A context for one file.
  init(file: String, family: FileFamily, zone: SiteTimeZone) {
    self.file = file
    self.family = family
    self.zone = zone
  }

  /// Keeps a finding.
  mutating func report(_ finding: Finding) { findings.append(finding) }

  /// The text of a scalar; anything else is reported.
  mutating func scalar(_ node: YAMLNode, expected: @autoclosure () -> String) -> String? {
    if case .scalar(let text, _) = node.content { return text }
    report(.fieldOfWrongKind(node, expected: expected(), in: self))
    return nil
  }
}
