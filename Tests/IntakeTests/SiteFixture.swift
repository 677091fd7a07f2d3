import ReputationModel

/// A site in Spanish, Catalan and English that counts its days in Madrid.
func fixtureConfiguration() -> SiteConfiguration {
  var site = SiteIdentity(
    name: "La Espiga",
    url: "https://la-espiga.example",
    language: LanguageCode(rawValue: "es"),
    timeZone: SiteTimeZone(identifier: "Europe/Madrid") ?? .utc
  )
  site.languages = ["es", "ca", "en"].map(LanguageCode.init(rawValue:))
  return SiteConfiguration(site: site)
}

/// A document of those lines of front matter.
func document(_ frontMatter: String, body: String = "Text\n") -> [UInt8] {
  "---\n\(frontMatter)\n---\n\(body)".bytes
}
