import ArgumentParser
import ContrapesoKit
import ReputationAnalysis
import ReputationModel

/// `contrapeso analyse reply`: reads a reply against the six principles.
struct AnalyseReply: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reply",
    abstract: "Reads a reply against the six principles.",
    discussion: """
      Reads one reply in Spanish, Catalan or English from FILE, or from the standard input, and says by each of the six \
      principles whether it is met, not met, or does not apply, with the words that decided. It is advice by phrases, \
      not a reading.
      """
  )

  @Argument(help: "The file of the reply; the standard input if none is named.")
  var file: String?

  @Option(help: "The language of the reply, as es, ca or en; worked out by default.")
  var language: SpokenCode?

  @Flag(help: "Print the verdicts as JSON.")
  var json = false

  func run() throws {
    let reply = String(decoding: try input(), as: UTF8.self)
    guard let judgement = ReplyJudge().judge(reply, language: language?.code) else {
      Console.report(
        "contrapeso analyse reply: the reply seems to be in another language than es, ca or en; "
          + "name it with --language if it is not\n"
      )
      throw ExitCode.failure
    }
    try Console.write(bytes: json ? ReplyTable.json(judgement) : Array(ReplyTable.text(judgement).utf8))
  }

  private func input() throws -> [UInt8] {
    do throws(InputBytes.Failure) {
      return try InputBytes.read(file)
    } catch {
      Console.report("contrapeso analyse reply: \(file ?? "standard input"): \(error.words)\n")
      throw ExitCode.failure
    }
  }
}
