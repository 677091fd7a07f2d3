/// Where an incident may do harm that mentions do not show.
public enum ImpactArea: String, Sendable, Hashable, CaseIterable {
  case customers, partners, support, cancellations, sales
}
