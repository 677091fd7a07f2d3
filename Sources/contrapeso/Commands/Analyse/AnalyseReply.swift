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
      not a reading. What a reply has to say depends on what it answers: --mention tells whether that was praise.
      """
  )

  @Argument(help: "The file of the reply; the standard input if none is named.")
  var file: String?

  @Option(help: "The language of the reply, as es, ca or en; worked out by default.")
  var language: SpokenCode?

  @Option(help: "How the mention that it answers speaks: positive, neutral, negative; unknown by default.")
  var mention: MentionLabel?

  @Flag(help: "Print the verdicts as JSON.")
  var json = false

  func run() throws {
    let reply = String(decoding: try input(), as: UTF8.self)
    guard reply.contains(where: { !$0.isWhitespace }) else { throw failure("\(place): there is no text") }
    let mention = mention?.label ?? .unknown
    guard let judgement = ReplyJudge().judge(reply, language: language?.code, mention: mention) else {
      throw failure(
        "the reply has no words, or seems to be in another language than es, ca or en; "
          + "name its language with --language if it has one of these"
      )
    }
    try Console.write(bytes: json ? ReplyTable.json(judgement) : Array(ReplyTable.text(judgement).utf8))
  }

  private func input() throws -> [UInt8] {
    do throws(InputBytes.Failure) {
      return try InputBytes.read(file)
    } catch {
      throw failure("\(place): \(error.words)")
    }
  }

  private var place: String { file ?? "standard input" }

  /// Says why there is no verdict.
  private func failure(_ words: String) -> ExitCode {
    Console.report("contrapeso analyse reply: \(words)\n")
    return .failure
  }
}

/// How a mention speaks, as the command line names it.
enum MentionLabel: String, ExpressibleByArgument, CaseIterable {
  case positive, neutral, negative

  /// The label itself.
  var label: Sentiment.Label {
    switch self {
    case .positive: .positive
    case .neutral: .neutral
    case .negative: .negative
    }
  }
}
