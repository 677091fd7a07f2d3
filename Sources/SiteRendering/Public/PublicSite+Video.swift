import ReputationModel

extension PublicSite {
  /// The video of an article for the page and for the structured data; what is wrong with it.
  ///
  /// One that lacks a field is left out of both: half a video is worse than none.
  func videoValues(_ article: Article, _ data: StructuredData, _ edition: PublicEdition)
    -> (values: TemplateValues?, node: JSONValue?, findings: [Finding])
  {
    guard let video = article.video else { return (nil, nil, []) }
    let missing = video.missing
    guard missing.isEmpty, let source = video.source, let thumbnail = video.thumbnail, let name = video.name
    else {
      return (nil, nil, [.incompleteVideo(missing, at: article.places.location(of: "video"))])
    }
    let resolver = renderer.resolver
    guard let picture = resolver.image(thumbnail, from: article.location.file) else {
      let place = article.places.location(of: "video.thumbnail")
      return (nil, nil, [resolver.finding(ofImage: thumbnail, at: place)].compactMap { $0 })
    }
    let (address, isFile): (String, Bool) =
      switch source {
      case .file(let file): (file, true)
      case .player(let player): (player, false)
      }
    let place = article.places.location(of: isFile ? "video.src" : "video.embed")
    let target = resolver.target(ofFile: address, from: article.location.file)
    guard let link = resolver.address(of: target),
      let whole = resolver.address(of: target, isAbsolute: true)
    else {
      return (nil, nil, [resolver.finding(of: address, to: target, at: place)].compactMap { $0 })
    }
    let isElsewhere = if case .external = target { true } else { false }
    let values: TemplateValues = [
      "href": link, "external": isElsewhere ? true : nil, "host": isElsewhere ? WebAddress(whole)?.host : nil,
      "name": name, "description": video.description, "src": root.link(picture.path),
      "width": picture.size?.width,
      "height": picture.size?.height, "duration": video.duration.map(edition.localizer.duration),
    ]
    let node = data.video(
      video,
      file: isFile ? whole : nil,
      player: isFile ? nil : whole,
      thumbnail: root.absolute(picture.path)
    )
    return (values, node, [])
  }
}

extension Finding {
  /// A video that search engines would not take for one.
  static func incompleteVideo(_ missing: [String], at location: SourceLocation) -> Finding {
    Finding(
      rule: "video.incomplete",
      severity: .warning,
      location: location,
      message: "the video lacks what search engines need of one, and is left out",
      found: "no \(missing.joined(separator: ", no "))",
      expected: "src or embed, name, description, thumbnail, uploaded",
      fix: "write `\(missing.first ?? "name"): …`"
    )
  }
}
