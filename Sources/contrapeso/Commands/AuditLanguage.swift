import ArgumentParser
import Foundation

/// A language that the auditor speaks.
enum AuditLanguage: String, ExpressibleByArgument, CaseIterable {
  case es, ca, en

  static let help: ArgumentHelp =
    "The language of the findings: es, ca or en; by default the environment's, else the site's."

  /// The language that the environment asks for; `nil` where it asks for none of them.
  static var ofEnvironment: AuditLanguage? {
    let environment = ProcessInfo.processInfo.environment
    let value = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    return value.flatMap {
      AuditLanguage(rawValue: String($0.prefix { $0 != "_" && $0 != "." && $0 != "-" }))
    }
  }
}
