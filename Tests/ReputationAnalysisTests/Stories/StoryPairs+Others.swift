import ReputationModel

// Pairs that look alike and are two stories, or no stories at all.
extension StoryPair {
  static let others: [StoryPair] = facts + series + generic + otherKinds

  private static let facts: [StoryPair] = [
    .init(
      "3 and 13 injured",
      .init("Un incendio en un obrador de La Espiga deja 3 heridos", in: "A"),
      .init("Un incendio en un obrador de La Espiga deja 13 heridos", in: "B")
    ),
    .init(
      "in words",
      .init("Un incendio en un obrador de La Espiga deja tres heridos", in: "A"),
      .init("Un incendio en un obrador de La Espiga deja trece heridos", in: "B")
    ),
    .init(
      "3 and 13 injured under one text",
      .init("El incendio deja 3 heridos", "El incendio deja 3 heridos leves. " + AgencyText.jobs, in: "A"),
      .init("El incendio deja 13 heridos", "El incendio deja 13 heridos leves. " + AgencyText.jobs, in: "B")
    ),
    .init(
      "two towns",
      .init("La Espiga abre una tienda nueva en Girona", in: "A"),
      .init("La Espiga abre una tienda nueva en Lleida", in: "B")
    ),
    .init(
      "two towns in one press release",
      .init("La Espiga abre una tienda nueva en Girona", AgencyText.jobs, in: "A"),
      .init(
        "La Espiga abre una tienda nueva en Lleida",
        AgencyText.jobs.replacing("Vilanova", with: "Lleida"),
        in: "B"
      )
    ),
    .init(
      "denied",
      .init("La Espiga retirará el pan de molde de sus tiendas", in: "A"),
      .init("La Espiga no retirará el pan de molde de sus tiendas", in: "B")
    ),
    .init(
      "other sum",
      .init("La inversión en Vilanova", AgencyText.jobs, in: "A"),
      .init("La inversión en Vilanova", AgencyText.jobs.replacing("4 millones", with: "9 millones"), in: "B")
    ),
    .init(
      "one topic",
      .init("La Espiga retira un lote de pan por sésamo", AgencyText.recall, in: "A"),
      .init(
        "Los clientes de La Espiga, ante la retirada del pan con sésamo",
        """
        En la tienda de la plaza Mayor nadie hablaba de otra cosa esta mañana. Algunos clientes devolvieron el pan de \
        molde integral y otros decían que seguirán comprando en La Espiga como siempre, porque avisaron a tiempo.
        """,
        in: "B"
      )
    ),
    .init(
      "one topic, a statement (ca)",
      .init("Vaga a La Espiga", AgencyText.strike, in: "A"),
      .init(
        "La Espiga respon a la vaga",
        """
        La direcció de La Espiga lamenta la convocatòria i recorda que fa tres setmanes que proposa una mediació. En un \
        comunicat defensa que el plus de nit es paga des del gener i ofereix ensenyar les nòmines al comitè.
        """,
        in: "B"
      )
    ),
    .init(
      "translated",
      .init("La Espiga retira un lote de pan con sésamo", AgencyText.recall, in: "A"),
      .init("La Espiga retira un lot de pa amb sèsam", AgencyText.recallCatalan, in: "B")
    ),
    .init(
      "one title, long texts that are not one (en)",
      .init(
        "La Espiga: the inside story",
        String(repeating: AgencyText.recallEnglish + " ", count: 2),
        in: "A"
      ),
      .init("La Espiga: the inside story", String(repeating: AgencyText.prize + " ", count: 2), in: "B")
    ),
    .init(
      "first and second half",
      .init("La Espiga gana un 7 % más en el primer semestre", in: "A"),
      .init("La Espiga gana un 9 % más en el segundo semestre", in: "B")
    ),
  ]

  private static let series: [StoryPair] = [
    .init(
      "forecast of two days",
      .init("Parte meteorológico del lunes en Vilanova y el Valle", in: "A"),
      .init("Parte meteorológico del martes en Vilanova y el Valle", in: "A", at: 24)
    ),
    .init(
      "forecast of two days, with texts",
      .init("Parte meteorológico del lunes", forecast("lunes", "18"), in: "A"),
      .init("Parte meteorológico del martes", forecast("martes", "21"), in: "A", at: 24)
    ),
    .init(
      "forecast under one title",
      .init("El tiempo hoy en Vilanova y el Valle", forecast("lunes", "18"), in: "A"),
      .init("El tiempo hoy en Vilanova y el Valle", forecast("martes", "21"), in: "A", at: 24)
    ),
    .init(
      "one title every day in one outlet",
      .init("La foto del día de los lectores de Vilanova", in: "A"),
      .init("La foto del día de los lectores de Vilanova", in: "A", at: 24)
    ),
    .init(
      "episodes",
      .init("El pan nuestro, capítulo 12: la masa madre de La Espiga", in: "Canal", .video),
      .init("El pan nuestro, capítulo 13: la masa madre de La Espiga", in: "Canal", .video, at: 24)
    ),
    .init(
      "videos under one notice of a channel",
      .init("Cómo hacer pan de centeno en casa", subscribe, in: "Canal", .video),
      .init("Probamos los cruasanes de La Espiga", subscribe, in: "Canal", .video, at: 2)
    ),
    .init(
      "recipes of one outlet",
      .init("Receta de pan de centeno con nueces", recipe("centeno"), in: "A"),
      .init("Receta de pan de espelta con nueces", recipe("espelta"), in: "A", at: 5)
    ),
    .init(
      "five days later",
      .init("La vaga de La Espiga", AgencyText.strike, in: "A"),
      .init("La vaga de La Espiga", AgencyText.strike, in: "B", at: 120)
    ),
    .init(
      "weekly agenda (ca)",
      .init("Agenda del cap de setmana a la Vall: 7 i 8 de març", in: "A"),
      .init("Agenda del cap de setmana a la Vall: 14 i 15 de març", in: "B", at: 60)
    ),
    .init(
      "shares on two days (en)",
      .init("Bakery shares close 2 per cent higher on Monday", in: "A"),
      .init("Bakery shares close 2 per cent higher on Tuesday", in: "B", at: 24)
    ),
  ]

  private static let generic: [StoryPair] = [
    .init(
      "greeting",
      .init("Feliz Navidad", "Feliz Navidad a todos", in: "A"),
      .init("Feliz Navidad", in: "B")
    ),
    .init("praise", .init(nil, "Muy bueno", in: "A"), .init(nil, "Muy bueno", in: "B")),
    .init(
      "one sentence over and over",
      .init(nil, String(repeating: "muy bueno ", count: 30)),
      .init(nil, String(repeating: "muy bueno ", count: 30))
    ),
    .init("section", .init("Sucesos en Girona", in: "A"), .init("Sucesos en Girona", in: "B")),
    .init("the brand alone", .init("La Espiga", in: "A"), .init("La Espiga - Vilanova", in: "B")),
    .init("without words", .init("🎉🎉🎉🎉🎉🎉🎉🎉", in: "A"), .init("🎉🎉🎉🎉🎉🎉🎉🎉", in: "B")),
    .init(
      "notice about cookies",
      .init("La Espiga retira un lote de pan", cookies, in: "A"),
      .init("El alcalde inaugura la feria del queso", cookies, in: "B")
    ),
    .init(
      "rain and bread",
      .init("Lluvias fuertes en el Valle hasta el sábado", in: "A"),
      .init("La Espiga patrocina la carrera popular del Valle", in: "B")
    ),
  ]

  private static let otherKinds: [StoryPair] = [
    .init(
      "reviews of one template",
      .init("Todo perfecto", AgencyText.jobs, .review),
      .init("Todo perfecto", AgencyText.jobs, .review)
    ),
    .init(
      "reviews that differ in a word",
      .init(nil, review("el pan de nueces"), .review),
      .init(nil, review("la coca de vidre"), .review)
    ),
    .init(
      "comments",
      .init(nil, AgencyText.recall, .comment),
      .init(nil, AgencyText.recall, .comment)
    ),
    .init(
      "messages",
      .init("Queja", AgencyText.recall, .message),
      .init("Queja", AgencyText.recall, .message)
    ),
    .init(
      "words that two people repeat under their videos",
      .init(nil, AgencyText.recall, .video),
      .init(nil, AgencyText.recall, .video)
    ),
    .init(
      "rows without a title and a kind",
      .init(nil, AgencyText.recall, .other),
      .init(nil, AgencyText.recall, .other)
    ),
    .init(
      "posts without a title",
      .init(nil, AgencyText.recall, .post),
      .init(nil, AgencyText.recall, .post)
    ),
  ]

  private static func forecast(_ day: String, _ degrees: String) -> String {
    """
    Hoy \(day) los cielos estarán despejados en todo el Valle, con algunas nubes por la tarde en la montaña. La máxima \
    será de \(degrees) grados y el viento soplará flojo del norte durante toda la jornada.
    """
  }

  private static func recipe(_ flour: String) -> String {
    """
    Mezcla la harina de \(flour) con el agua y la masa madre, deja que repose media hora y añade la sal y las nueces. \
    Amasa hasta que la masa se despegue de las manos y déjala fermentar tapada durante toda la noche.
    """
  }

  private static func review(_ bread: String) -> String {
    """
    Hemos venido toda la familia a desayunar y nos han atendido de maravilla, sobre todo la chica del mostrador. Lo \
    mejor, \(bread), que todavía estaba caliente. Volveremos seguro en cuanto pasemos otra vez por aquí.
    """
  }

  private static let subscribe = """
    Suscríbete al canal y activa la campanita para no perderte ningún vídeo. Síguenos también en las redes, donde cada \
    semana respondemos a vuestras preguntas. Música con licencia de la biblioteca de sonidos.
    """

  private static let cookies = """
    Utilizamos cookies propias y de terceros para analizar nuestros servicios y mostrarte publicidad relacionada con tus \
    preferencias. Puedes aceptar todas las cookies o configurar su uso en el panel de ajustes.
    """
}
