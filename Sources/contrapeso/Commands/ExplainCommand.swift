import ArgumentParser
import ContrapesoKit
import ReputationModel

/// `contrapeso explain`: what a rule of the auditor means.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Says what a rule of the audit means, and how to mend what it finds.",
    discussion: "Findings of other commands say what to do themselves."
  )

  @Argument(help: "The rule, such as P01; what the build calls it, such as link.broken, is understood too.")
  var rule: String

  @Option(help: AuditLanguage.help)
  var language: AuditLanguage?

  func run() throws {
    let language = language ?? .ofEnvironment ?? .en
    guard let explanation = RuleExplanation(of: rule, language: language.rawValue) else {
      guard !rule.contains(".") else {
        throw ValidationError(
          "'\(rule.visible)' is no rule of the audit: what build and check say under such a name tells with each finding "
            + "what was found, what was expected and what to do"
        )
      }
      let near = NearestWord.find(rule.uppercased(), in: RuleExplanation.rules)
      let rules = near.map { "did you mean \($0)?" } ?? RuleExplanation.rules.joined(separator: ", ")
      throw ValidationError("'\(rule.visible)' is no rule of the audit: \(rules)")
    }
    for line in explanation.lines { try Console.write(line) }
  }
}
