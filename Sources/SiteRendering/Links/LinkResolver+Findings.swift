import GFMMarkdown
import ReputationModel

extension LinkResolver {
  /// What is wrong with a destination that leads to `target`; `nil` where readers may follow it.
  func finding(of destination: String, to target: Target, at location: SourceLocation) -> Finding? {
    switch target {
    case .broken(let nearest): .brokenLink(destination, nearest: nearest, at: location)
    case .unseen: .unseenPage(destination, at: location)
    case .damaging: .damagingLink(destination, at: location)
    case .view: .linkToView(destination, at: location)
    case .unknown: .unknownLink(destination, at: location)
    case .absent(let absence): .absentPage(destination, absence, at: location)
    case .page, .media, .external, .contact, .anchor, .faulty: nil
    }
  }

  /// What is wrong with an image; `nil` where it can be shown.
  func finding(ofImage source: String, at location: SourceLocation) -> Finding? {
    switch target(ofFile: source, from: location.file) {
    case .media(let media): media.isImage ? nil : .notAnImage(source, at: location)
    case .view: .linkToView(source, at: location)
    case .external, .damaging: .externalImage(source, at: location)
    case .faulty: nil
    default: .missingImage(source, at: location)
    }
  }

  /// What is wrong with an image of a text.
  func findings(ofImage image: MarkdownLink, at location: SourceLocation) -> [Finding] {
    let source = image.destination
    let alternative = image.text.isEmpty ? Finding.imageWithoutAlternative(source, at: location) : nil
    return [alternative, finding(ofImage: source, at: location)].compactMap { $0 }
  }

  /// What is wrong with the addresses that the configuration names of the brand's policies, and with its logo.
  func findings(of brand: Brand) -> [Finding] {
    let policies = [
      ("publishing-principles", brand.publishingPrinciples), ("corrections-policy", brand.correctionsPolicy),
    ]
    let logo = brand.logo.flatMap { finding(ofImage: $0, at: brand.places.location(of: "logo")) }
    return [logo].compactMap { $0 }
      + policies.compactMap { key, address in
        address.flatMap {
          finding(of: $0, to: resolve($0, from: "contrapeso.yml"), at: brand.places.location(of: key))
        }
      }
  }
}
