import ReputationModel

extension PublicSite {
  /// An image that a document names.
  struct Picture {
    /// The image for a template.
    let values: TemplateValues
    /// The image where others than browsers can draw it.
    let head: SearchHead.Image?
  }

  /// The image of the document with those places; what is wrong with it.
  func picture(_ reference: ImageReference?, at places: FieldPlaces) -> (Picture?, [Finding]) {
    guard let reference else { return (nil, []) }
    let resolver = renderer.resolver
    guard let media = resolver.image(reference.source, from: places.file) else {
      let finding = resolver.finding(ofImage: reference.source, at: places.location(of: "image.src"))
      return (nil, [finding].compactMap { $0 })
    }
    return (
      Picture(
        values: values(of: media, alternative: reference.alternative),
        head: media.isRaster ? headImage(media, alternative: reference.alternative) : nil
      ), []
    )
  }

  /// An image for a template.
  func values(of media: SiteAssets.Media, alternative: String? = nil) -> TemplateValues {
    [
      "src": root.link(media.path), "width": media.size?.width, "height": media.size?.height,
      "alternative": alternative,
    ]
  }

  /// An image for heads and structured data.
  func headImage(_ media: SiteAssets.Media, alternative: String?) -> SearchHead.Image {
    SearchHead.Image(address: root.absolute(media.path), size: media.size, alternative: alternative)
  }
}
