public import ReputationModel

extension Brand {
  /// What it is called: by everybody, and in the register.
  var names: [String] { terms + [legalName].compactMap(\.self) }

  /// What it and its competitors are called.
  public var everyName: [String] { names + competitors.flatMap { [$0.name] + $0.terms } }
}
