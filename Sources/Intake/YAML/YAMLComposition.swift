import ReputationModel

/// What came of parsing YAML.
struct YAMLComposition: Sendable {
  /// The value it stands for; `nil` where it is empty or cannot be read.
  var value: YAMLNode?
  /// What is wrong with it.
  var findings: [Finding]
  /// The keys whose lines cannot be read, and were left out so that what is wrong elsewhere can be told, too; `nil` where
  /// everything was read.
  var unread: Set<String>?
}
