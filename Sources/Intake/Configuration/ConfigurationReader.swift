public import ReputationModel

/// Reads `contrapeso.yml`.
public enum ConfigurationReader {
  /// The name of the file, at the root of a site.
  public static let fileName = "contrapeso.yml"

  /// What the file says and what is wrong with it.
  ///
  /// There is no value only where the YAML cannot be parsed; elsewhere a mistake leaves the default in its place.
  public static func read(_ bytes: [UInt8], path: String = fileName) -> Reading<SiteConfiguration> {
    let (decoded, finding) = FileText.decode(bytes, file: path, family: .configuration)
    guard let text = decoded else { return Reading(value: nil, findings: finding.map { [$0] } ?? []) }
    let source = YAMLSource(
      text: text,
      file: path,
      firstLine: 1,
      family: .configuration,
      limits: .configuration
    )
    let context = FieldContext(file: path, family: .configuration, zone: .utc)
    let start = SourceLocation(file: path, line: 1, column: 1)
    return YAMLReader.read(source, of: "the configuration", at: start, context: context) {
      $0.configuration()
    }
  }

  /// What there is to say where the folder has no such file.
  public static func missingFile() -> Finding {
    Finding(
      rule: "configuration.missing",
      severity: .error,
      location: SourceLocation(file: fileName),
      message: "the configuration file is missing",
      found: "no file \(fileName)",
      expected: "a file \(fileName) with at least the block `site:`",
      fix:
        "write a file \(fileName) with the lines `site:`, `  name: …`, `  url: https://…` and `  language: …`"
    )
  }
}

extension YAMLReader {
  /// The configuration of a site.
  fileprivate mutating func configuration() -> SiteConfiguration {
    let site = siteIdentity()
    var configuration = SiteConfiguration(site: site)
    context.zone = site.timeZone
    configuration.brand = mapping("brand") { $0.brand() } ?? Brand()
    configuration.monitoring = mapping("monitoring") { $0.monitoring() } ?? Monitoring()
    configuration.sources = mentionSources()
    configuration.search = mapping("search") { $0.searchSettings() } ?? SearchSettings()
    configuration.views = mapping("views") { $0.views(site: site) } ?? Views()
    configuration.privacy = mapping("privacy") { $0.privacy() } ?? Privacy()
    configuration.markdown = mapping("markdown") { $0.markdownSettings() } ?? MarkdownSettings()
    configuration.articlePermalink =
      mapping("permalinks") {
        $0.read("articles", .permalink(languages: site.languages))
      } ?? .usual
    configuration.maximumRefusedShare = read("max-refused", .share) ?? configuration.maximumRefusedShare
    return configuration
  }

  private mutating func markdownSettings() -> MarkdownSettings {
    var settings = MarkdownSettings()
    settings.allowsRawHTML = read("raw-html", .boolean) ?? settings.allowsRawHTML
    return settings
  }
}

extension FieldKind where Value == Double {
  /// A share: a percentage, or a number from 0 to 1.
  static var share: FieldKind {
    scalar("a share such as 1 % or 0.01") { text in
      let isPercentage = text.utf8.last == UInt8(ascii: "%")
      let digits = isPercentage ? String(text.dropLast()).trimmed : text
      guard digits.utf8.allSatisfy({ $0.isASCIIDigit || $0 == UInt8(ascii: ".") }),
        let number = Double(digits)
      else {
        return nil
      }
      let share = isPercentage ? number / 100 : number
      return (0...1).contains(share) ? share : nil
    }
  }
}

extension FieldKind where Value == String {
  /// A host, the beginning of an address, or a pattern with `*`.
  static var addressPattern: FieldKind {
    scalar("a host, the beginning of an address, or a pattern with *") { text in
      let isWritable = text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }
      return isWritable && text.utf8.contains(where: \.isASCIILetterOrDigit) ? text : nil
    }
  }
}
