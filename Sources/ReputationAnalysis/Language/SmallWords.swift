/// The small words that fill every text of a language, and the endings of its longer ones.
enum SmallWords {
  /// The words of each language, without accents.
  static let all: [(language: SpokenLanguage, words: String)] = [
    (
      .spanish,
      """
      de la que el en y a los se del las un por con no una su para es al lo como mas o pero sus le ya este
      si porque esta entre cuando muy sin sobre tambien me hasta hay donde quien desde todo nos durante
      todos uno les ni contra otros ese eso ante ellos e esto mi antes algunos unos yo otro otras otra tanto
      esa estos mucho quienes nada muchos cual poco ella estas algunas algo nosotros mis tu te ti tus ellas
      estoy estamos estan fue era eres soy somos son ser he ha han hoy ayer manana ahora aqui alli asi
      aunque bien bueno gracias hola vosotros hacer hace tiene tengo tienen quiero puedo ver ir voy va vamos
      dia dias casa vez veces siempre nunca tan solo despues gente estar estaba muchas buenos buenas mejor
      peor cosas cosa verdad creo pues jaja dice dicen hecho sido tener tengas tenga sea seas haya quiere
      quieres puede pueden puedes uds usted ustedes tio feliz lindo linda menos echo vos sos tenes dos tres
      alguien nadie lunes viernes sabado domingo semana noche tarde trabajo mundo vida amor mismo misma
      nuevo nueva claro vale venga oye mira pa pal q xq tb luego ojala ningun algun ano anos hombre mujer
      mujeres persona personas nino ninos perro calle ciudad tiempo trabajar libro agua leche pan horno
      tienda precio precios grande pequeno viejo joven blanco negro gusto salir llegar llega comer comida
      beber dormir comprar pagar hablar escuchar mirar saber encontrar dejar poner coger coge llevar lleva
      llevan abrir cerrar esperar martes miercoles jueves desayuno leyendo llueve aviso cuenta enfrente
      opinion haceis madre padre hija hijo abuela abuelo suegra plan pregunta pide piden decirlo probado
      empresa cualquier pueblo mediodia arregla cerca lejos abierto cerrado primera primero ultimo ultima
      compra comprado pelos digo sabes sabe dar dado visto volver fueron mucha demasiado pasa paso cada menudo
      """
    ),
    (
      .catalan,
      """
      de la que el en i a els es del les un per amb no una seu al com mes o pero li ja aquest si perque
      aquesta entre quan molt sense sobre tambe em fins on qui des tot ens tots ni contra altres aixo jo
      altre altra tant molts gens res ella ser estar som son soc ets he ha han avui ahir dema ara aqui alla
      aixi be gracies merces hola vosaltres fer fa te tinc tenen vull puc veure anar vaig va vam van dia
      dies casa vegada vegades sempre mai nomes despres gent dels pels pel als cap meu meva teva seva seves
      nostre nostra vostre quin quina quins doncs encara massa bon bona bons bones millor pitjor cosa coses
      veritat crec diu diuen fet estat tenir aquests aquestes perqe any anys home dona dones nen nena gos
      carrer ciutat pais temps feina treball treballa treballar llibre aigua llet pa forn botiga preu preus
      petit nou nova noves vell jove blanc negre sortir arribar menjar beure comprar pagar parlar escoltar
      mirar saber sap trobar deixar posar agafar portar obrir tancar esperar dilluns dimarts dimecres dijous
      divendres dissabte diumenge setmana mati matins nit hui davant darrere pare mare mon ma filla fill
      iaia avi veina vei vol volen vols quedem esteu esmorzar aparador poble tomata mercat deu sant gelat
      fruita bosc full estrella terrassa llevar pogut dure algu cada teu seus meus teves sols totes cal
      voste prop lluny obert tancat primer ultim sou teniu tenim feu fan faig aquell aquella hi ho s d l n m
      t us ajuntament veins treballadors empreses companyia regidor regidora conselleria nomena
      et eixa eixe eixes eixos estrany haja meua prompte puga seua seues siga teua teues tinga vore
      """
    ),
    (
      .english,
      """
      the of and to in is it you that he was for on are with as i his they be at one have this from or had
      by not but what all were we when your can said there use an each which she do how their if will up
      other about out many then them these so some her would make like him into time has look more go see no
      my than been who its now did get come may just very here really never again good bad best thanks thank
      hello am don t s re ve ll m our us year years man woman people person child dog street city work book
      water milk bread bakery shop store price big small old young white black buy pay talk find put take
      open close wait monday tuesday wednesday thursday friday saturday sunday morning night today tomorrow
      yesterday way day thing things going went want need think know got let say says does doing being
      without me could should because where why too also only after before still well back over even any
      """
    ),
    (
      .galician,
      """
      de a que o en e os as se do da un por con non unha seu para ao como mais ou pero xa este si porque
      esta entre cando moi sen sobre tamen me ata hai onde quen desde todo nos todos eu outro outra tanto
      isto iso nada moitos pouco ela estar son foi era hoxe onte agora aqui ali asi grazas ola facer ten
      teno quero podo ver ir vou vai dia dias casa vez sempre nunca so despois xente dos das na no nas pola
      polo unhas uns meu mina desta
      deste destes dun dunha nun nunha bo boa bos moito moita moitas dende tenda estaba
      """
    ),
    (
      .portuguese,
      """
      de a que o e do da em um para com nao uma os no se na por mais as dos como mas ao ele das seu sua ou
      quando muito nos ja eu tambem so pelo pela ate isso ela entre depois sem mesmo aos seus quem nas me
      esse eles voce essa num nem suas meu minha numa pelos elas qual lhe deles essas este esta isto aquele
      foi ser tem hoje ontem agora aqui obrigado obrigada bom boa ola fazer estou estao
      """
    ),
    (
      .french,
      """
      de la le et les des en un une du que est pour dans qui a par plus pas au sur ne se ce il sont avec son
      sa ses ou mais comme on tout nous je tu elle ils elles y leur lui me te moi toi mon ma mes ton ta tes
      notre votre nos cette ces cet si aux bien tres jamais toujours merci bonjour fait faire etre avoir ai
      as ont c j n d l s qu rien aussi meme peu sans encore
      """
    ),
    (
      .italian,
      """
      di e il la che in un a per una non sono con del si le da i come ma lo al piu anche o ho mi se alla nel
      dei delle della questo questa ha ci gli era io lei lui noi voi loro suo sua mio mia molto bene grazie
      ciao fare essere avere perche quando dove chi cosa tutto tutti sempre mai solo dopo prima ancora
      """
    ),
    (
      .german,
      """
      der die und in den von zu das mit sich des auf fur ist im dem nicht ein eine als auch es an werden aus
      er hat dass sie nach wird bei einer um am sind noch wie einem uber einen so zum war haben nur oder
      aber vor zur bis mehr durch man sein wurde ich du wir ihr mich dich mir dir danke hallo sehr gut immer
      nie
      """
    ),
  ]

  /// Words that stand in names of people, places and firms, and tell nothing alone.
  static let ofNames = WordTrie([
    "de", "del", "d", "la", "las", "los", "el", "l", "els", "les", "y", "i", "e", "da", "do", "dos", "of",
    "the", "and",
  ])

  /// Endings of words of four letters or more, the longer ones first, with what they say.
  static let endings: [WordEnding] = (own + [spanishOrCatalan]).sorted { $0.length > $1.length }

  private static let own: [WordEnding] = [
    ("cion", SpokenLanguage.spanish, 0.4), ("ciones", .spanish, 0.4), ("mente", .spanish, 0.3),
    ("ando", .spanish, 0.2), ("ado", .spanish, 0.2), ("iendo", .spanish, 0.4), ("ados", .spanish, 0.2),
    ("ido", .spanish, 0.2), ("dad", .spanish, 0.4), ("cions", .catalan, 0.4), ("lment", .catalan, 0.4),
    ("ament", .catalan, 0.4), ("ment", .catalan, 0.2), ("etat", .catalan, 0.4), ("itat", .catalan, 0.4),
    ("ixen", .catalan, 0.4),
    ("eix", .catalan, 0.4), ("nys", .catalan, 0.4), ("at", .catalan, 0.2), ("em", .catalan, 0.2),
    ("ing", .english, 0.3), ("tion", .english, 0.2), ("tment", .english, 0.4), ("yment", .english, 0.4),
    ("gement", .english, 0.4), ("nment", .english, 0.4), ("eat", .english, 0.2), ("ght", .english, 0.4),
    ("ly", .english, 0.2),
    ("cao", .portuguese, 0.4), ("coes", .portuguese, 0.4), ("zione", .italian, 0.4), ("ung", .german, 0.3),
    ("ich", .german, 0.2),
  ].map { letters, language, weight in
    WordEnding(letters, scores: LanguageScores(weight, of: language))
  }

  /// *Servicio* and *atenció*, which only an accent tells apart: see ``FoldedWords/Marks``.
  private static let spanishOrCatalan: WordEnding = {
    var scores = LanguageScores(0.15, of: .spanish)
    scores.add(0.15, of: .catalan)
    return WordEnding("cio", scores: scores)
  }()
}
