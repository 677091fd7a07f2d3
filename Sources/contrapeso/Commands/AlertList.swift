import ArgumentParser
import ContrapesoKit
import Foundation

/// Names of alerts, separated by commas.
struct AlertList: ExpressibleByArgument {
  let alerts: [BuildAlert]

  init?(argument: String) {
    let names = argument.split(separator: ",", omittingEmptySubsequences: false)
    let alerts = names.compactMap { BuildAlert(rawValue: $0.trimmingCharacters(in: .whitespaces)) }
    guard alerts.count == names.count else { return nil }
    self.alerts = alerts
  }

  static var allValueStrings: [String] { BuildAlert.allCases.map(\.rawValue) }
}
