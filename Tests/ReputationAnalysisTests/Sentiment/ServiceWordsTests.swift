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
    // Of words that alone are innocent.
    ("es", "Había pulgas: hay pulgas en la alfombra"), ("es", "Una obra a medias"),
    ("es", "La línea se cae cada mañana"), ("es", "Comisiones abusivas"), ("es", "Son una mafia"),
    ("ca", "El servei arriba tard cada dia"), ("ca", "Plens de picades"),
    ("ca", "Anul·len busos cada setmana"),
    ("en", "The parcel arrived crushed"), ("en", "They refused to refund it"), ("en", "Peeling paint"),
    ("en", "Not a single towel"), ("en", "Never go back there"), ("en", "A rash on both arms"),
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

  /// What is said of food and of every day with the words of complaints.
  @Test(arguments: [
    ("es", "Un paseo nunca viene mal"), ("es", "El ternero se cae del hueso"),
    ("es", "Los aromas explotan en la nariz"), ("es", "La sopa lleva pan duro"),
    ("es", "El gasto va a medias"),
    ("es", "Un puesto en el mercado de las pulgas"), ("es", "Gel para la picadura de mosquito"),
    ("es", "Puede anular la mesa hasta el jueves"), ("es", "Nos reembolsaron la entrada"),
    ("es", "Una charla sobre el control de plagas"), ("es", "La novela va de la mafia"),
    ("ca", "Les cues de llagosta arriben dimarts"), ("ca", "Salsa amb picades d'avellana"),
    ("ca", "Peres borratxes de postre"), ("ca", "Podeu anul·lar la taula el mateix dia"),
    ("ca", "Dinem tard els diumenges"), ("ca", "Els aromes exploten al nas"),
    ("ca", "El disseny no passa mai de moda"),
    ("en", "Crushed hazelnuts and cheese on the side"), ("en", "Two cheese bites each"),
    ("en", "Waffles drenched in honey"), ("en", "They keep their own hives"), ("en", "Butchered on the farm"),
    ("en", "The children were peeling carrots"), ("en", "The cat refuses to leave the sofa"),
    ("en", "He drove past the mill"), ("en", "You can freeze uncooked pastry"),
    ("en", "I will never go back to sliced bread"),
  ])
  func ofFoodAndEveryDayComplainOfNothing(language: String, text: String) {
    let estimate = estimate(language, text)
    #expect(estimate.label != .negative, "\(estimate.words)")
  }

  @Test(arguments: ["Not a single complaint", "Not a single problem in a week", "They charged us nothing"])
  func whatIsLackingMayBePraise(text: String) {
    let estimate = estimate("en", text)
    #expect(estimate.label == .positive, "\(estimate.words)")
  }

  /// Who is not paid, and what holds no charge, praise nobody.
  @Test(arguments: [
    ("es", "Trabajo en la cocina y no cobro desde abril"),
    ("es", "No, no me cobró la caña, me cobró el doble"),
    ("ca", "El cambrer no va cobrar en tot l'estiu"), ("en", "My new phone has no charge"),
    ("en", "The battery did not charge"),
  ])
  func whatIsNotChargedMayBeAComplaint(language: String, text: String) {
    #expect(estimate(language, text).label != .positive)
  }

  /// Ten is a mark, unless it counts something.
  @Test(arguments: [
    ("es", "Obrador abierto de 10 a 13 h"), ("es", "Abren de 9 a 10"), ("es", "Menú de 10 €"),
    ("es", "Un grupo de 10 personas"), ("es", "Un 10 % de descuento en octubre"), ("es", "El tren de 10:40"),
    ("es", "Un premio de 10.000 habitantes menos"), ("es", "De diez a doce"), ("ca", "De 10 a 13 h"),
    ("ca", "Un taller de 10 persones"), ("ca", "Puja un 10 per cent"), ("ca", "De deu a dues"),
    ("en", "Open 9 to 10"), ("en", "A table for 10 people"), ("es", "Venimos un grupo de 10"),
    ("es", "Una bolsa de 10"), ("es", "Solo para menores de 10"), ("es", "Turno de 10 y cuarto a doce"),
    ("ca", "Érem una colla de 10"), ("ca", "La capsa de 10 val vuit euros"), ("ca", "Un 10 per cent menys"),
  ])
  func numbersAreNoMarks(language: String, text: String) {
    #expect(estimate(language, text).label != .positive)
  }

  @Test(arguments: [
    ("es", "Un trato de 10"), ("es", "De 10, volveremos"), ("es", "Un 10 para el camarero"),
    ("es", "Todo de 10, profesionales"), ("ca", "Un tracte de 10."), ("ca", "Un 10 per l'equip, de deu"),
    ("en", "10 out of 10"), ("es", "No he probado mejores churros"), ("ca", "Mai he menjat millor"),
    ("en", "Never tasted better scones"), ("es", "Un 10 por la atención"),
    ("es", "Atención de 10 en la barra"),
    ("es", "Una cocina de 10 a todas horas"), ("ca", "Un 10 per l'atenció"), ("ca", "Un 10 d'esmorzar"),
    ("ca", "Servei de 10 en tot moment"),
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

  /// A prize alone is none, and neither is a click, nor both in two sentences, nor a password on a card.
  @Test(arguments: [
    ("en", "We won a free dinner and it was lovely"), ("en", "Lovely place, click for my photos"),
    ("es", "Nos regalaron el postre, encantados"), ("ca", "Ens van regalar el cafè, encantats"),
    ("en", "Wonderful stay. Breakfast is free and the wifi password is in the room"),
    ("en", "We won a great table. Click here for my photos, what a lovely evening"),
    ("en", "They won an award, click here for the story. Brilliant team"),
    ("es", "Nos regalaron el vino y aquí dejo el enlace con fotos, maravilloso"),
    ("es", "Cena gratis y la contraseña del wifi en la mesa, excelente"),
    ("ca", "Felicitats pel premi, us deixo l'enllaç, sou excel·lents"),
  ])
  func aGiftIsNoSwindle(language: String, text: String) {
    let estimate = estimate(language, text)
    #expect(estimate.label == .positive, "\(estimate.words)")
  }
}
