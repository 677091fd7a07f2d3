import ReputationModel

extension PublicSite {
  /// The page for the press where no page of the content is it, and the further parts of its list of releases.
  func press(_ page: PlannedPage, _ edition: PublicEdition, number: Int) throws(TemplateLibrary
    .MissingTemplate)
    -> RenderedPage
  {
    let strings = edition.strings
    let press = plan.sections.press[edition.language]
    let title = press?.host.map { content.pages[$0].title } ?? strings["press.title"]
    let path = press?.path ?? page.path
    let description = strings.text("press.description", ["name": site.name])
    guard number == 1 else {
      return try list(
        page,
        edition,
        articles: press?.articles ?? [],
        number: number,
        title: title,
        description: description,
        path: path,
        trail: [(title, path)]
      )
    }
    return try collection(
      "public/page",
      page,
      edition,
      title: title,
      description: description,
      trail: [(title, page.path)],
      current: page.path,
      bodyClass: "content-page press-page",
      values: [
        "description": description, "press": pressValues(edition).0,
        "translations": translationValues(page), "has-translations": page.alternates.count > 1,
      ]
    )
  }

  /// What journalists find on the page for the press of a language; what is wrong with it.
  func pressValues(_ edition: PublicEdition) -> (TemplateValues?, [Finding]) {
    guard let press = plan.sections.press[edition.language] else { return (nil, []) }
    let host = press.host.map { content.pages[$0] }
    let room = host?.press ?? PressRoom()
    var findings: [Finding] = []
    let logo = brand.logo.map { [$0] } ?? []
    let files = (logo + press.media.filter { !logo.contains($0) }).compactMap { path -> TemplateValues? in
      let (resolver, file) = (renderer.resolver, host?.location.file ?? "contrapeso.yml")
      guard let media = resolver.media(path, from: file) else {
        if let host, let item = room.media.firstIndex(of: path) {
          let place = host.places.location(of: "press.media", item: item)
          findings += [resolver.finding(ofImage: path, at: place)].compactMap { $0 }
        }
        return nil
      }
      return [
        "href": root.link(media.path), "name": path.split(separator: "/").last.map(String.init) ?? path,
        "kind": path.split(separator: ".").last.map { $0.uppercased() },
        "dimensions": media.size.map { "\($0.width) × \($0.height)" },
        "preview": media.size == nil ? nil : values(of: media),
      ]
    }
    let releases = PagePlan.part(1, of: press.articles)
    return (
      [
        "releases": releases.map { cards[$0] }.joined(separator: "\n"), "has-releases": !releases.isEmpty,
        "boilerplate": room.boilerplate ?? site.descriptions[edition.language],
        "contacts": room.contacts.map { contact in
          [
            "name": contact.name, "role": contact.role, "email": contact.email, "phone": contact.phone,
            "dial": contact.phone.map { $0.filter { $0.isNumber || $0 == "+" } },
          ] as TemplateValues
        }, "has-contacts": !room.contacts.isEmpty,
        "facts": room.facts.map { ["name": $0.name, "value": $0.value] as TemplateValues },
        "has-facts": !room.facts.isEmpty, "files": files, "has-files": !files.isEmpty,
        "pager": pager(edition, press.path, number: 1, count: press.articles.count),
      ], findings
    )
  }
}
