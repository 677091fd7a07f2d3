import ReputationModel

extension Brand {
  /// What it is called: by everybody, and in the register.
  var names: [String] { terms + [legalName].compactMap { $0 } }
}
