import ReputationModel

extension YAMLReader {
  /// The video that belongs to a document.
  ///
  /// A field that is missing is no mistake of the front matter: the page is published without the video, and says so.
  mutating func video() -> Video? {
    let expected = "`{src: file, name: …, description: …, thumbnail: file, uploaded: date}`"
    return mapping("video", expected: expected) { reader in
      var video = Video()
      let file = reader.read("src", .mediaSource)
      let player = reader.read("embed", .webAddress)
      if file != nil, player != nil {
        reader.context.report(.videoTwice(at: reader.location(of: "embed"), in: reader.context))
      }
      video.source = file.map(Video.Source.file) ?? player.map(Video.Source.player)
      video.name = reader.read("name", .text("the title of the video"))
      video.description = reader.read("description", .text("what the video shows"))
      video.thumbnail = reader.read("thumbnail", .imageSource)
      video.uploaded = reader.read("uploaded", .moment)
      video.duration = reader.read("duration", .duration)
      return video
    }
  }
}

extension FieldKind where Value == String {
  /// A file below `content/media`, or an address.
  static var mediaSource: FieldKind {
    scalar("a file below content/media, such as horno.mp4, or an address that begins with https://") { text in
      if WebAddress(text) != nil { return text }
      let path = text.utf8.first == UInt8(ascii: "/") ? String(text.dropFirst()) : text
      return RelativePath(path) == nil ? nil : text
    }
  }
}

extension Finding {
  /// A video is both a file and a page that plays it.
  static func videoTwice(at location: SourceLocation, in context: FieldContext) -> Finding {
    Finding(
      rule: context.family.rule("video-twice"),
      severity: .error,
      location: location,
      message: "the video is named twice, by `src` and by `embed`",
      found: "src and embed",
      expected: "`src` for a file, or `embed` for the address of a player",
      fix: "delete one of the two"
    )
  }
}
