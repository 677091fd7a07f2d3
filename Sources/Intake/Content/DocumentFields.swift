import ReputationModel

extension YAMLReader {
  /// The language a document is written in: its own word, else the folder it lies in, else the site's.
  ///
  /// The folder counts where it is the first below `content/articles` or its like and one of the site's languages.
  mutating func documentLanguage(of site: SiteIdentity) -> LanguageCode {
    if let language = read("language", .language) {
      if site.areLanguagesKnown, !site.languages.contains(language) {
        context.report(
          .languageNotConfigured(
            language,
            languages: site.languages,
            at: location(of: "language"),
            in: context
          )
        )
      }
      return language
    }
    let folders = context.file.split(separator: "/").dropLast()
    guard folders.count > 2 else { return site.language }
    let folder = LanguageCode(rawValue: String(folders[2]))
    if site.languages.contains(folder) { return folder }
    guard Self.languageFolders.contains(folder.rawValue) else { return site.language }
    if site.areLanguagesKnown {
      context.report(.languageNotConfigured(folder, languages: site.languages, at: location, in: context))
    }
    return folder
  }

  /// Folders that nobody takes for a subject: whoever has one means the language, and forgot to configure it.
  private static let languageFolders: Set<String> = ["ca", "de", "en", "es", "eu", "fr", "gl", "it", "pt"]

  /// The last part of the address: its own word, else the file's name where it may be one, else made from the title.
  mutating func slug(title: String?, site: SiteIdentity) -> String {
    let names = site.languages.map(\.rawValue)
    let isTaken: (String) -> Bool = { SlugRules.isReserved($0) || names.contains($0) }
    if let slug = read("slug", .slug) {
      if isTaken(slug) { context.report(.reservedSlug(slug, at: location(of: "slug"), in: context)) }
      return slug
    }
    let candidates = [context.fileStem] + (title.map { [Slug.make(from: $0)] } ?? [])
    if let slug = candidates.first(where: { SlugRules.hasForm($0) && !isTaken($0) }) { return slug }
    if title != nil, !isWritten("slug") { context.report(.noSlug(at: location, in: context)) }
    return ""
  }

  /// The image that stands for a document.
  mutating func image() -> ImageReference? {
    let expected = "`{src: file, alt: what it shows}`"
    return mapping("image", expected: expected) { reader in
      let source = reader.require("src", .imageSource)
      let alternative = reader.require("alt", .text("what the image shows, in words"))
      guard let source, let alternative else { return nil }
      return ImageReference(source: source, alternative: alternative)
    }
  }

  /// The claims a document deals with.
  mutating func evidence() -> [Evidence] {
    mappings("evidence", of: "a piece of evidence") { reader in
      let claim = reader.require("claim", .text("the claim, in neutral words"))
      let verdict: Evidence.Verdict? = reader.require("verdict", .word)
      let fact = reader.read("fact", .text("the fact that can be shown"))
      let source = reader.read("source", .reference)
      let archived = reader.read("archived", .reference)
      let appearance = reader.read("appearance", .webAddress)
      guard let claim, let verdict else { return nil }
      return Evidence(
        claim: claim,
        verdict: verdict,
        fact: fact,
        source: source,
        archived: archived,
        appearance: appearance
      )
    }
  }

  /// Reports a moment that lies before one it has to follow.
  mutating func checkOrder(
    _ first: (key: String, moment: Timestamp?),
    _ second: (key: String, moment: Timestamp?)
  ) {
    guard let start = first.moment, let end = second.moment else { return }
    if isBefore((second.key, end), (first.key, start)) {
      context.report(
        .outOfOrder((first.key, start), (second.key, end), at: location(of: second.key), in: context)
      )
    }
  }
}

extension FieldContext {
  /// The file's name without folders and ending.
  var fileStem: String {
    let name = file.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return String(name) }
    return String(name[..<dot])
  }
}

extension FieldKind where Value == String {
  /// The last part of an address.
  static var slug: FieldKind {
    let expected = "lower-case letters a to z, digits and hyphens, 80 at the most, such as pan-de-masa-madre"
    return FieldKind(expected: expected) { node, context in
      guard let text = context.scalar(node, expected: expected) else { return nil }
      if SlugRules.hasForm(text) { return text }
      let proposal = Slug.make(from: text)
      let fix = SlugRules.hasForm(proposal) && !SlugRules.isReserved(proposal) ? "write `\(proposal)`" : nil
      context.report(.wrongValue(text, expected: expected, fix: fix, at: node, in: context))
      return nil
    }
  }
}
