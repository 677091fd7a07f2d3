import ReputationModel

extension YAMLReader {
  /// The block `brand:`.
  mutating func brand() -> Brand {
    var brand = Brand()
    brand.legalName = read("legal-name", .text("the name in the register"))
    brand.logo = read("logo", .imageSource)
    brand.sameAs = list("same-as", of: .webAddress)
    brand.terms = list("terms", of: .text("a word or phrase by which the brand is mentioned"))
    brand.competitors = mappings("competitors", of: "a competitor") { $0.competitor() }
    brand.owned = list("owned", of: .addressPattern)
    brand.publishingPrinciples = read("publishing-principles", .reference)
    brand.correctionsPolicy = read("corrections-policy", .reference)
    brand.places = places()
    return brand
  }

  private mutating func competitor() -> Competitor? {
    let name = require("name", .text("what the competitor is called"))
    let terms = list("terms", of: .text("a word or phrase by which the competitor is mentioned"))
    return name.map { Competitor(name: $0, terms: terms.isEmpty ? [$0] : terms) }
  }
}
