/// How much YAML of one kind of file is read.
///
/// The limits keep a hostile file from holding the build: a few aliases that refer to one another stand for
/// millions of values, and even comparing two keys made of them would walk all of those.
struct YAMLLimits: Sendable, Hashable {
  /// The most bytes.
  let bytes: Int
  /// The most values, counted as often as aliases repeat them.
  let values: Int
  /// The most uses of an alias.
  let aliases: Int
  /// The most levels of values within values.
  let depth = 32

  /// The front matter of one document.
  static let frontMatter = YAMLLimits(bytes: 16_384, values: 10_000, aliases: 16)
  /// The configuration of a site.
  static let configuration = YAMLLimits(bytes: 65_536, values: 20_000, aliases: 16)
  /// One file of the ledger, which grows for years and needs no aliases.
  static let ledger = YAMLLimits(bytes: 8_388_608, values: 1_000_000, aliases: 0)
}
