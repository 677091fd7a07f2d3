import ReputationModel
import Testing

@testable import ReputationAnalysis

/// What guests, patients, passengers and customers complain of, and the same words where nobody complains.
@Suite struct ServiceWordsTests {
  private func estimate(_ language: String, _ text: String) -> SentimentEstimate {
    var estimator = SentimentEstimator()
    return estimator.estimate(text, language: LanguageCode(rawValue: language), isExplained: true)
  }

  @Test(arguments: [
    ("ca", "Ens han picat a tots a la mateixa habitació"), ("ca", "Les cames plenes de picades"),
    ("ca", "Escarabats a la cuina"), ("ca", "M'anul·len la visita el dia abans"),
    ("ca", "Al·lucino, ni un euro de compensació"), ("ca", "Una guarrada de lavabos"),
    ("ca", "Han tallat la llum i ningú ho diu"), ("ca", "Sense aigua calenta des de divendres"),
    ("ca", "No puc entrar a la meva banca"), ("ca", "El tècnic no es va presentar"),
    ("ca", "El tren, com sardines"), ("ca", "Mitja hora de musiqueta"),
    ("es", "Nos picaron a los tres en esa cama"), ("es", "Tengo picaduras por los brazos"),
    ("es", "Qué guarros, y encima te miran mal"), ("es", "Anularon mi reserva por correo"),
    ("es", "Se cae la conexión cada tarde"), ("es", "Cortaron la luz sin decirlo"),
    ("es", "Un cargo indebido en la tarjeta"), ("es", "El autobús va como sardinas en lata"),
    ("es", "No aparecieron ni el martes ni el jueves"), ("es", "Habitación infestada"),
    ("ca", "Una formiga al coixí"), ("es", "Pelos en la ducha"), ("en", "Two spiders under my pillow"),
    ("en", "My arms are all bites after two nights"), ("en", "We got bitten in every bed"),
    ("en", "No hot water for three days"), ("en", "The engineer did not show"),
    ("en", "I am locked out of my bank"), ("en", "A kitchen crawling with ants"),
    ("en", "The bus drove past us twice"), ("en", "The whole flat stank of smoke"),
  ])
  func complain(language: String, text: String) {
    let estimate = estimate(language, text)
    #expect(estimate.label == .negative, "\(estimate.words)")
  }

  @Test(arguments: [
    ("ca", "Tallen la coca en dotze trossos"), ("ca", "Obren fins tard els dissabtes"),
    ("es", "Cortan la tarta en doce trozos"), ("es", "La comisión de fiestas se reúne el lunes"),
    ("ca", "Arròs amb fongs i verdures"), ("en", "The refuse is out here on two days of the week"),
    ("ca", "Una dutxa de vidre"), ("es", "Se lava el pelo en la ducha"), ("es", "Una cama de metal"),
    ("en", "The bar serves light bites until eight"), ("en", "Only two tables face the street"),
    ("en", "They only open on Mondays"),
  ])
  func otherwiseTakeNoSide(language: String, text: String) {
    let estimate = estimate(language, text)
    #expect(estimate.label == .neutral, "\(estimate.words)")
  }

  /// Ten is a mark, unless it counts something.
  @Test(arguments: [
    ("es", "Obrador abierto de 10 a 13 h"), ("es", "Abren de 9 a 10"), ("es", "Menú de 10 €"),
    ("es", "Un grupo de 10 personas"), ("es", "Un 10 % de descuento en octubre"), ("es", "El tren de 10:40"),
    ("es", "Un premio de 10.000 habitantes menos"), ("es", "De diez a doce"), ("ca", "De 10 a 13 h"),
    ("ca", "Un taller de 10 persones"), ("ca", "Puja un 10 per cent"), ("ca", "De deu a dues"),
    ("en", "Open 9 to 10"), ("en", "A table for 10 people"),
  ])
  func numbersAreNoMarks(language: String, text: String) {
    #expect(estimate(language, text).label != .positive)
  }

  @Test(arguments: [
    ("es", "Un trato de 10"), ("es", "De 10, volveremos"), ("es", "Un 10 para el camarero"),
    ("es", "Todo de 10, profesionales"), ("ca", "Un tracte de 10."), ("ca", "Un 10 per l'equip, de deu"),
    ("en", "10 out of 10"), ("es", "No he probado mejores churros"), ("ca", "Mai he menjat millor"),
    ("en", "Never tasted better scones"),
  ])
  func marksPraise(language: String, text: String) {
    let estimate = estimate(language, text)
    #expect(estimate.label == .positive, "\(estimate.words)")
  }

  /// The mark behind a name that is no word still ends the denial.
  @Test(arguments: [
    ("ca", "Cap trucada de @hotelexemple, lamentable"), ("es", "Sin noticias de @hotelejemplo, fatal"),
    ("es", "Nadie responde en https://hotel.example/ayuda, horrible"),
    ("en", "No word from @hotelexample, awful"),
    ("es", "Nada de @hotelejemplo (pésimo)"), ("en", "Nothing from @hotelexample: dreadful"),
    ("es", "Ni caso #hotelejemplo, fatal"),
  ])
  func aDenialEndsBehindANameToo(language: String, text: String) {
    let estimate = estimate(language, text)
    #expect(estimate.label == .negative, "\(estimate.words)")
  }

  /// Swindles in a brand's name, as they are written and as others warn of them.
  @Test(arguments: [
    ("en", "Win a free weekend, click here to claim it!"),
    ("en", "Congratulations! You won a free dinner, just click the link below"),
    ("en", "An account asks for card details, pretending to be us"),
    ("es", "¡Enhorabuena! Ganaste una cena gratis, pincha en este enlace"),
    ("es", "Sorteo falso con nuestro nombre, no piquéis"),
    ("es", "Una cuenta se hace pasar por el hotel y pide los datos de la tarjeta"),
    ("ca", "Has guanyat un sopar gratis, clica aquí!"), ("ca", "Sorteig fals, no hi piqueu"),
    ("ca", "Algú es fa passar per nosaltres i demana dades bancàries"),
  ])
  func swindlesAreNoPraise(language: String, text: String) {
    let estimate = estimate(language, text)
    #expect(estimate.label != .positive, "\(estimate.words)")
    #expect(estimate.words.allSatisfy { $0.weight < 0 })
  }

  /// A prize alone is none, and neither is a click.
  @Test(arguments: [
    ("en", "We won a free dinner and it was lovely"), ("en", "Lovely place, click for my photos"),
    ("es", "Nos regalaron el postre, encantados"), ("ca", "Ens van regalar el cafè, encantats"),
  ])
  func aGiftIsNoSwindle(language: String, text: String) {
    let estimate = estimate(language, text)
    #expect(estimate.label == .positive, "\(estimate.words)")
  }
}
