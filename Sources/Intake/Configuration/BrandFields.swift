import ReputationModel

extension YAMLReader {
  /// The block `brand:`.
  mutating func brand() -> Brand {
    var brand = Brand()
    brand.legalName = read("legal-name", .text("the name in the register"))
    brand.logo = read("logo", .imageSource)
    brand.sameAs = list("same-as", of: .webAddress)
    brand.terms = list("terms", of: .text("a word or phrase by which the brand is mentioned"))
    brand.owned = list("owned", of: .addressPattern)
    brand.publishingPrinciples = read("publishing-principles", .reference)
    brand.correctionsPolicy = read("corrections-policy", .reference)
    return brand
  }
}
