import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct ReplyJudgeTests {
  /// What does not apply, does not for what a reply was taken to answer.
  @Test(
    arguments: [
      ("Tienes razón, el error es nuestro. Gracias por avisar.", .negative, .complaint),
      ("¡Qué alegría leerlo! Gracias a ti.", .unknown, .praise),
      ("Abrimos a las 9 y cerramos a las 14.", .unknown, .question),
      ("Es falso: la masa se hace aquí, lo dice el acta 31.", .negative, .falsehood),
    ] as [(String, Sentiment.Label, ReplyJudgement.Occasion)]
  )
  func saysWhatItWasTakenToAnswer(reply: String, mention: Sentiment.Label, occasion: ReplyJudgement.Occasion)
  {
    #expect(ReplyJudge().judge(reply, mention: mention)?.occasion == occasion)
  }

  private func finding(_ reply: String, _ principle: Principle) -> ReplyJudgement.Finding? {
    ReplyJudge().judge(reply)?.findings.first { $0.principle == principle }
  }

  @Test(
    arguments: [
      ("El lote 4411 se retiró el lunes.", .evidence, .met, ["4411", "lunes"]),
      ("Llevamos 40 años en el barrio y lo sabe todo el mundo.", .evidence, .notMet, []),
      (
        "Aquí está: https://espiga.example/acta?x=1 y nada más.", .evidence, .met,
        ["Aquí está", "https://espiga.example/acta?x=1"]
      ),
      ("Gracias por nada, Sherlock.", .thanks, .notMet, ["Gracias por nada", "Sherlock"]),
      ("NO VUELVA USTED por la tienda, por favor.", .neutralTone, .notMet, ["NO VUELVA USTED"]),
      ("Lo miramos ahora mismo!!! De verdad.", .neutralTone, .notMet, ["!!!"]),
      ("Sin comentarios.", .answer, .notMet, ["Sin comentarios"]),
      ("Lamentamos que se haya sentido así, de verdad.", .honesty, .notMet, ["que se haya sentido"]),
      ("Tens raó, ens vam equivocar amb la comanda.", .honesty, .met, ["Tens raó", "ens vam equivocar"]),
      (
        "We are sorry. How would you like the shelf arranged?", .improvement, .met, ["How would you like"]
      ),
    ] as [(String, Principle, ReplyJudgement.Verdict, [String])]
  )
  func saysWhichWordsDecided(
    reply: String,
    principle: Principle,
    verdict: ReplyJudgement.Verdict,
    words: [String]
  ) {
    let finding = finding(reply, principle)
    #expect(finding?.verdict == verdict)
    for word in words {
      #expect(finding?.words.contains(word) == true, "\(finding?.words ?? [])")
    }
  }

  @Test(arguments: [
    (Sentiment.Label.unknown, ReplyJudgement.Verdict.notMet), (.negative, .notMet), (.neutral, .doesNotApply),
    (.positive, .doesNotApply),
  ])
  func demandsNoMistakeToBeOwnedWhereThereIsNoComplaint(
    mention: Sentiment.Label,
    verdict: ReplyJudgement.Verdict
  ) {
    let judgement = ReplyJudge().judge("Buenos días, Fina. Allí te esperamos.", mention: mention)
    #expect(judgement?.verdict(.honesty) == verdict)
    #expect(judgement?.verdict(.improvement) == verdict)
  }

  @Test func aReplyThatTakesItForAComplaintIsHeldToIt() {
    let judgement = ReplyJudge().judge(
      "Sentimos que se haya sentido así con la queja de la barra.",
      mention: .neutral
    )
    #expect(judgement?.verdict(.honesty) == .notMet)
  }

  @Test(arguments: ["", " \n", "👍🎉", "!!!", "…", "Спасибо"])
  func aReplyWithoutWordsIsOfNoLanguage(reply: String) {
    #expect(ReplyJudge().judge(reply) == nil)
  }

  /// An address is evidence in any language.
  @Test func judgesALinkAlone() {
    #expect(ReplyJudge().judge("https://espiga.example/acta")?.verdict(.evidence) == .met)
  }

  @Test func anEmptyReplyAnswersNothing() {
    let judgement = ReplyJudge().judge("", language: LanguageCode(rawValue: "es"))
    #expect(judgement?.verdict(.answer) == .notMet)
    #expect(judgement?.verdict(.neutralTone) == .met)
    #expect(judgement?.findings.map(\.principle.rawValue) == [1, 2, 3, 4, 5, 6])
  }

  @Test func judgesNoOtherLanguage() {
    #expect(
      ReplyJudge().judge("Das tut uns sehr leid, wir haben einen Fehler gemacht und danken Ihnen.") == nil
    )
    #expect(ReplyJudge().judge("Gracias", language: LanguageCode(rawValue: "fr")) == nil)
    #expect(
      ReplyJudge().judge("Gracias", language: LanguageCode(rawValue: "ca-ES"))?.language.rawValue == "ca"
    )
  }

  /// A receipt is no answer, whatever number it has.
  @Test(arguments: [
    "This is an automated response. Your ticket #4432 has been created.",
    "Your message has been received. Please do not reply.",
    "Su mensaje ha sido recibido. No conteste a este correo.",
  ])
  func aReceiptAnswersNothing(reply: String) throws {
    let judgement = try #require(ReplyJudge().judge(reply))
    #expect(judgement.verdict(.evidence) == .notMet)
    #expect(judgement.verdict(.answer) == .notMet)
  }

  @Test(arguments: ["Qui et penses que ets?", "¿Quién te crees que eres?", "Who do you think you are?"])
  func whoDoYouThinkYouAreIsNoWishToImprove(reply: String) throws {
    let judgement = try #require(ReplyJudge().judge(reply))
    #expect(judgement.verdict(.neutralTone) == .notMet)
    #expect(judgement.verdict(.improvement) == .notMet)
  }

  /// Whatever stands before the verb, of whatever gender and number, and in English without an auxiliary.
  @Test(arguments: [
    "La nevera estava avariada i l’hem substituïda.", "Ja l'hem canviada i et tornem els diners.",
    "Els hem canviats tots.", "Les hem reparades.", "La balança s'ha corregit.", "El vam retirar dilluns.",
    "La vitrina ha sido sustituida.", "Ya los cambiamos.", "We replaced it today.",
    "I've repaired it myself.",
    "The labels have been withdrawn.",
  ])
  func whatWasPutRightIsAWishToImprove(reply: String) throws {
    let judgement = try #require(ReplyJudge().judge(reply, mention: .negative))
    #expect(judgement.verdict(.improvement) == .met)
    #expect(judgement.verdict(.neutralTone) == .met)
  }

  /// Words of the trade that begin like insults.
  @Test(arguments: [
    ("ca", "La nevera estava avariada."), ("es", "Hicimos inventario y hemos vendido 40 barras."),
    ("es", "La espera fue demasiado larga."),
  ])
  func wordsOfTheTradeAreNoInsults(language: String, reply: String) throws {
    let judgement = try #require(
      ReplyJudge().judge(reply, language: LanguageCode(rawValue: language), mention: .negative)
    )
    #expect(judgement.verdict(.neutralTone) == .met)
  }

  /// A rule that looked through all signs for each sentence would take minutes here.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: ["gracias. ", "12. ", "NO! ", "perdón? ", "!!!", "a", "http://a "]
  )
  func isLinear(piece: String) {
    let reply = String(repeating: piece, count: (1 << 19) / piece.utf8.count)
    #expect(ReplyJudge().judge(reply, language: LanguageCode(rawValue: "es")) != nil)
  }
}
