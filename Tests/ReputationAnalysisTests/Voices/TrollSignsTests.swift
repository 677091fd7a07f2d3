import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct TrollSignsTests {
  private func mentions(_ texts: [String], hours: Int = 1, sentiment: Float? = -1) -> [Mention] {
    texts.enumerated().map { number, text in
      Sample.mention("m\(number)", at: number * hours, author: "x", sentiment: sentiment, text: text)
    }
  }

  private func signs(_ mentions: [Mention], ledger: [LedgerEntry] = []) -> [VoiceSign] {
    VoicesTests.voices(mentions, ledger: ledger).suspicions.flatMap(\.signs)
  }

  @Test func twoSignsMakeASuspicion() {
    let texts = Array(repeating: "Sois unos payasos y unos idiotas", count: 12)
    let found = VoicesTests.voices(mentions(texts)).suspicions
    #expect(found.map(\.kind) == [.troll])
    #expect(
      found.flatMap(\.signs) == [
        .sameText(mentions: 12),
        .insults(mentions: 12, words: ["idiotas", "payasos"]),
        .burst(mentions: 12, seconds: 11 * 3600),
      ]
    )
  }

  @Test func whoeverPastesOneInsultAgainAndAgainIsSuspected() {
    let texts = Array(repeating: "Esta tienda es basura y sus dueños unos sinvergüenzas", count: 7)
    #expect(
      signs(mentions(texts, hours: 600)) == [
        .sameText(mentions: 7), .insults(mentions: 7, words: ["sinvergüenzas"]),
      ]
    )
  }

  @Test func goingOnAfterAnswersIsASignBesideInsults() {
    let texts = (0..<9).map { "Gilipollas, número \($0) y \($0 * 7) de mis quejas" }
    let answers = (0..<3).map { Sample.entry(.answer, "m\($0)", at: 200 + $0) }
    var all = mentions(texts, hours: 100)
    #expect(signs(all, ledger: answers).contains(.unmovedByAnswers(answers: 3, mentions: 6)))
    // Who thanks once has listened.
    all[8].sentiment = Sentiment(score: 1, origin: .given)
    #expect(signs(all, ledger: answers).isEmpty)
  }

  @Test func theSameHashtagIsASignBesideInsults() {
    let insults = (0..<6).map { "Payasos, van \($0 + 2) #PanNegro" }
    #expect(signs(mentions(insults, hours: 90)).contains(.sameLink("#pannegro", mentions: 6)))
    #expect(signs(mentions((0..<6).map { "Llevo \($0 + 2) quejas #PanNegro" }, hours: 90)).isEmpty)
  }

  @Test func anAngryCustomerIsNoTroll() {
    #expect(
      signs(
        mentions([
          "El pan estaba duro y nadie me contesta", "Otra vez el pan duro, ya van dos",
          "Sois unos payasos, quiero mi dinero",
        ])
      ).isEmpty
    )
    // Nor is one who writes the whole day and is not content with three answers.
    let day = (0..<14).map { "Sigo esperando, pedido \($0), van \($0 + 3) horas" }
    let answers = (0..<4).map { Sample.entry(.answer, "m\($0)", at: $0 + 1) }
    #expect(signs(mentions(day), ledger: answers).isEmpty)
    // Nor one who insults, and does nothing else.
    #expect(signs(mentions((0..<6).map { "Idiotas, el pedido \($0) no llega" }, hours: 90)).isEmpty)
  }

  @Test func harshWordsForGoodsAreNoInsults() {
    let texts = (0..<12).map { "Una mierda de pan, ladrones, pedido \($0)" }
    #expect(signs(mentions(texts)).isEmpty)
  }

  /// The estimate knows few of the words of insults; whoever insults needs it not.
  @Test func insultsCountWithoutSentiment() throws {
    let texts = (0..<12).map { ["Gilipollas", "Bunch of wankers", "Sou uns malparits"][$0 % 3] }
    let found = VoicesTests.voices(mentions(texts, sentiment: nil)).suspicions
    let evidence = try #require(found.first?.evidence)
    #expect(
      evidence.map(\.sign) == [
        .insults(mentions: 12, words: ["Gilipollas", "malparits", "wankers"]),
        .burst(mentions: 12, seconds: 11 * 3600),
      ]
    )
    #expect(evidence.map(\.mentions) == [Array(0..<12), Array(0..<12)])
    #expect(evidence.map { Array($0.latest) } == [Array(7..<12), Array(7..<12)])
    #expect(evidence.map(\.more) == [7, 7])
  }

  /// The estimate may take a mocking insult for praise.
  @Test func anEstimateOfPraiseExcusesNoInsult() {
    let mocking = mentions((0..<12).map { _ in "Genial, gilipollas" }, sentiment: nil).map { mention in
      var mention = mention
      mention.sentiment = Sentiment(score: 1, origin: .estimate)
      return mention
    }
    #expect(signs(mocking).count == 2)
    #expect(signs(mentions((0..<12).map { _ in "Genial, gilipollas" }, sentiment: 1)).isEmpty)
  }

  @Test func insultsThatOthersSaidAreNoSign() {
    let thread =
      [
        "El técnico me llamó gilipollas delante de mi hija", "Me gritó «eres idiota» en la escalera",
        "Mi vecina oyó cómo me decía imbécil", "Qué idiota fui al firmar",
      ] + (0..<8).map { "Tengo la matrícula, y van \($0) llamadas" }
    #expect(signs(mentions(thread)).isEmpty)
  }

  @Test func theWordsStandAsTheyWereWritten() {
    let texts =
      (0..<4).map { _ in "Sois unos imbeciles" } + (0..<6).map { _ in "Sois unos gilip0llas, IMBÉCILES" }
    #expect(
      signs(mentions(texts)).contains(.insults(mentions: 10, words: ["imbeciles", "gilip0llas"]))
    )
  }

  @Test(arguments: [
    (LedgerEntry.Action.leave, 12, true), (.warn, 12, true), (.escalate, 11, true), (.leave, 10, false),
    (.answer, 12, false), (.classify, 12, false),
  ])
  func whoWasLookedAtIsNoWarningUntilNewSignsCome(action: LedgerEntry.Action, hour: Int, isLooked: Bool) {
    let texts = Array(repeating: "Sois unos payasos y unos idiotas", count: 12)
    let found = VoicesTests.voices(mentions(texts), ledger: [Sample.entry(action, "m3", at: hour)]).suspicions
    #expect(found.map(\.lookedAt) == [isLooked ? Sample.hour(hour) : nil])
  }

  @Test func whatWasLookedAtComesLast() {
    let quiet = mentions(Array(repeating: "Sois unos payasos y unos idiotas", count: 12))
    let loud = quiet.map { mention in
      var mention = mention
      mention.id = "l" + mention.id
      mention.author = Author(handle: "loud")
      mention.reach = 9000
      return mention
    }
    #expect(VoicesTests.voices(quiet + loud).suspicions.map(\.voice.reach) == [9000, nil])
    let ledger = [Sample.entry(.leave, "lm0", at: 30)]
    let found = VoicesTests.voices(quiet + loud, ledger: ledger)
    #expect(found.suspicions.map(\.voice.reach) == [nil, 9000])
    #expect(found.suspicionCount == 2)
  }

  @Test func aLoyalFanIsNoTroll() {
    let texts = Array(repeating: "¡El mejor pan del mundo, idiotas!", count: 40)
    #expect(signs(mentions(texts, sentiment: 1)).isEmpty)
  }

  @Test func whoComplainsOfDelaysInCatalanIsNoTroll() {
    let texts = [
      "Més retards a la L5 de Vallmar avui #L5", "Retards de vint minuts, Vallmar #L5",
      "Vallmar: retards i cap explicació #L5", "Un altre dia de retards amb Vallmar #L5",
      "Vallmar, quants retards més hem d'aguantar? #L5",
    ]
    #expect(signs(mentions(texts, hours: 70)).isEmpty)
  }

  /// A hashtag that many use says what they speak of.
  @Test(arguments: [(2, true), (3, false)])
  func aHashtagOfManyIsNoSign(others: Int, isSuspected: Bool) {
    let insults = mentions((0..<6).map { "Payasos, van \($0 + 2) #PanNegro" }, hours: 90)
    let many = (0..<others).map {
      Sample.mention("o\($0)", at: 1 + $0, author: "other\($0)", sentiment: -1, text: "Otra vez, #pannegro.")
    }
    #expect(signs((many + insults).sorted { $0.published < $1.published }).isEmpty != isSuspected)
    let twice =
      many
      + many.map { mention in
        var mention = mention
        mention.id += "again"
        return mention
      }
    let found = signs((twice + insults).sorted { $0.published < $1.published })
    #expect(found.isEmpty != isSuspected, "accounts count, not their mentions")
  }

  /// A newspaper tells the same hour after hour, also where an export calls it a post.
  @Test func theTickerOfAnOutletIsNoSign() {
    func ticker(_ text: String, name: String) -> [Mention] {
      var news = Sample.mention("news", at: 0, source: "press", title: "Pan", text: "Pan")
      (news.kind, news.publisher) = (.news, "Diari de la Costa")
      let posts = (0..<12).map { number in
        var post = Sample.mention("p\(number)", at: 1 + number, sentiment: -1, text: text)
        post.author = Author(name: name, handle: "diari")
        post.publisher = "Plaza"
        return post
      }
      return [news] + posts
    }
    let calm = "Última hora: queixes, en directe #VagaBus"
    #expect(signs(ticker(calm, name: "Diari de la costa")).isEmpty)
    #expect(signs(ticker(calm, name: "Plaza")).count == 3, "a network is no outlet")
    #expect(signs(ticker("Sou uns malparits i prou", name: "Diari de la Costa")).count == 3)
  }
}
