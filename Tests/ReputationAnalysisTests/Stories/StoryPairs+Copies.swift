import ReputationModel

// Pairs of copies: one text, or one headline, that went through several outlets.
extension StoryPair {
  static let copies: [StoryPair] = spanishCopies + catalanCopies + englishCopies

  private static let recallTitle = "La Espiga retira un lote de pan integral por sésamo no declarado"

  private static let spanishCopies: [StoryPair] = [
    .init(
      "verbatim",
      .init(recallTitle, AgencyText.recall, in: "La Voz"),
      .init(recallTitle, AgencyText.recall, in: "El Correo", at: 2)
    ),
    .init(
      "another headline",
      .init(recallTitle, AgencyText.recall, in: "La Voz"),
      .init(
        "Alerta por alérgenos en el pan de molde de una cadena de Girona",
        AgencyText.recall,
        in: "El Correo"
      )
    ),
    .init(
      "headline with other words",
      .init(recallTitle, AgencyText.recall, in: "La Voz"),
      .init(
        "La Espiga saca de sus tiendas pan de molde con trazas de sésamo",
        AgencyText.recall,
        in: "Diario 7"
      )
    ),
    .init(
      "text cut off",
      .init(recallTitle, AgencyText.recall, in: "La Voz"),
      .init(recallTitle, String(AgencyText.recall.prefix(160)) + "…", in: "El Correo", at: 5)
    ),
    .init(
      "text cut off and another headline",
      .init(recallTitle, AgencyText.recall, in: "La Voz"),
      .init(
        "Retiran pan de molde integral de La Espiga en Girona",
        String(AgencyText.recall.prefix(260)) + "…",
        in: "El Correo",
        at: 30
      )
    ),
    .init(
      "outlet behind the title",
      .init(recallTitle, in: "La Voz"),
      .init(recallTitle + " - El Correo", in: "El Correo")
    ),
    .init(
      "two outlets behind the title",
      .init(recallTitle + " | La Voz", in: "La Voz"),
      .init(recallTitle + " - El Correo", in: "El Correo")
    ),
    .init(
      "outlet unknown behind the title",
      .init(recallTitle),
      .init(recallTitle + " – Diario del Valle")
    ),
    .init(
      "section before the title",
      .init(recallTitle, in: "La Voz"),
      .init("Economía | " + recallTitle, in: "El Correo")
    ),
    .init(
      "capitals and accents lost",
      .init(recallTitle, in: "La Voz"),
      .init("LA ESPIGA RETIRA UN LOTE DE PAN INTEGRAL POR SESAMO NO DECLARADO", in: "El Correo")
    ),
    .init(
      "other punctuation",
      .init("La Espiga: «Retiramos el pan por prudencia, no por miedo»", in: "La Voz"),
      .init("La Espiga: \"Retiramos el pan por prudencia; no por miedo\".", in: "El Correo")
    ),
    .init(
      "headline cut off",
      .init(recallTitle, in: "La Voz"),
      .init("La Espiga retira un lote de pan integral por sés...", in: "Portal")
    ),
    .init(
      "number in words",
      .init("La Espiga invertirá cuatro millones en un obrador de Vilanova", in: "La Voz"),
      .init("La Espiga invertirá 4 millones en un obrador de Vilanova", in: "El Correo")
    ),
    .init(
      "other articles and prepositions",
      .init("La Espiga abre obrador en el polígono de Vilanova", in: "La Voz"),
      .init("La Espiga abre un obrador en polígono de Vilanova", in: "El Correo")
    ),
    .init(
      "dateline added",
      .init("La Espiga invertirá 4 millones en Vilanova", AgencyText.jobs, in: "La Voz"),
      .init(
        "Un obrador nuevo dará trabajo a 60 personas en Vilanova",
        "VILANOVA, 12 (Agencia Pan). - " + AgencyText.jobs,
        in: "El Correo"
      )
    ),
    .init(
      "paragraph added",
      .init("La Espiga invertirá 4 millones en Vilanova", AgencyText.jobs, in: "La Voz"),
      .init(
        "La Espiga anuncia un obrador de 4 millones",
        AgencyText.jobs
          + " El ayuntamiento celebra la noticia y recuerda que el polígono tiene parcelas libres.",
        in: "Vilanova Hoy",
        at: 20
      )
    ),
    .init(
      "other excerpts under one title",
      .init(
        recallTitle,
        "… un control interno detectara trazas de sésamo que no figuraban en la etiqueta …",
        in: "A"
      ),
      .init(
        recallTitle,
        "La empresa ha avisado a las autoridades sanitarias y pide a quienes lo compraron …",
        in: "B"
      )
    ),
    .init(
      "under two addresses of one outlet",
      .init(recallTitle, AgencyText.recall, in: "La Voz"),
      .init(recallTitle, AgencyText.recall, in: "La Voz", at: 1)
    ),
    .init(
      "video with the text of the news",
      .init(recallTitle, AgencyText.recall, in: "La Voz"),
      .init("VÍDEO: " + recallTitle, AgencyText.recall, in: "Canal Valle", .video)
    ),
    .init(
      "shared in a forum",
      .init(recallTitle, AgencyText.recall, in: "La Voz"),
      .init(recallTitle, String(AgencyText.recall.prefix(250)), in: "Foro del pan", .forum, at: 8)
    ),
    .init(
      "without titles",
      .init(nil, AgencyText.recall, in: "La Voz"),
      .init(nil, AgencyText.recall, in: "El Correo")
    ),
    .init(
      "slightly edited",
      .init("La Espiga invertirá 4 millones en Vilanova", AgencyText.jobs, in: "La Voz"),
      .init(
        "La inversión de La Espiga en Vilanova llega a 4 millones",
        AgencyText.jobs.replacing("según ha explicado su directora", with: "según explicó la directora"),
        in: "El Correo"
      )
    ),
  ]

  private static let catalanCopies: [StoryPair] = [
    .init(
      "verbatim (ca)",
      .init("La Espiga retira un lot de pa amb sèsam", AgencyText.recallCatalan, in: "El Punt del Pa"),
      .init("La Espiga retira un lot de pa amb sèsam", AgencyText.recallCatalan, in: "Ràdio Vall")
    ),
    .init(
      "another headline (ca)",
      .init("La Espiga retira un lot de pa amb sèsam", AgencyText.recallCatalan, in: "El Punt del Pa"),
      .init("Alerta pels al·lèrgens en un pa de motlle de Girona", AgencyText.recallCatalan, in: "Ràdio Vall")
    ),
    .init(
      "title alone (ca)",
      .init("Els treballadors de La Espiga faran dos dies de vaga", in: "Ràdio Vall"),
      .init("Els treballadors de La Espiga faran 2 dies de vaga - El Punt del Pa", in: "El Punt del Pa")
    ),
    .init(
      "text cut off (ca)",
      .init("Els treballadors de La Espiga aniran a la vaga", AgencyText.strike, in: "Ràdio Vall"),
      .init(
        "Vaga a La Espiga pel plus de nit",
        String(AgencyText.strike.prefix(180)) + "...",
        in: "Diari de Vilanova"
      )
    ),
    .init(
      "apostrophes (ca)",
      .init("L'obrador de La Espiga a Vilanova obrirà l'any vinent", in: "Ràdio Vall"),
      .init("L’obrador de La Espiga a Vilanova obrirà l’any vinent", in: "Diari de Vilanova")
    ),
    .init(
      "after two days (ca)",
      .init("La vaga de La Espiga", AgencyText.strike, in: "Ràdio Vall"),
      .init("Dos dies de vaga a les fleques de La Espiga", AgencyText.strike, in: "Setmanari", at: 50)
    ),
  ]

  private static let englishCopies: [StoryPair] = [
    .init(
      "verbatim (en)",
      .init("Bakery chain recalls bread over sesame", AgencyText.recallEnglish, in: "Valley Post"),
      .init("Bakery chain recalls bread over sesame", AgencyText.recallEnglish, in: "Coast Herald")
    ),
    .init(
      "another headline (en)",
      .init("Bakery chain recalls bread over sesame", AgencyText.recallEnglish, in: "Valley Post"),
      .init("Allergy warning for shoppers in Girona", AgencyText.recallEnglish, in: "Coast Herald")
    ),
    .init(
      "Title Case (en)",
      .init("Family bakery wins gold at national bread fair", in: "Valley Post"),
      .init("Family Bakery Wins Gold at National Bread Fair | Coast Herald", in: "Coast Herald")
    ),
    .init(
      "text cut off (en)",
      .init("La Espiga wins gold medal for sourdough", AgencyText.prize, in: "Valley Post"),
      .init(
        "Gold for a family bakery's sourdough loaf",
        String(AgencyText.prize.prefix(150)),
        in: "Coast Herald"
      )
    ),
    .init(
      "host behind the title (en)",
      .init("Family bakery wins gold at national bread fair", in: "Valley Post"),
      .init("Family bakery wins gold at national bread fair - coastherald.example", in: "coastherald.example")
    ),
    .init(
      "headline rewritten (en)",
      .init("La Espiga wins gold medal for sourdough", AgencyText.prize, in: "Valley Post"),
      .init("La Espiga takes gold medal with its sourdough", AgencyText.prize, in: "Coast Herald", at: 12)
    ),
    // Known to be missed: nothing but the story itself is shared.
    .init(
      "a snippet from the middle under another headline (en)",
      .init("La Espiga wins gold medal for sourdough", AgencyText.prize, in: "Valley Post"),
      .init("A family affair", "… the jury praised its crust and the long fermentation …", in: "Coast Herald")
    ),
  ]
}
