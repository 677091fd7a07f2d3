extension InsultWords {
  /// All insults, with what else they may mean.
  static let texts: [(text: String, sense: Sense?, language: SpokenLanguage?)] =
    list(spanish + catalan + english + phrasesOfAll, nil)
    + list(people, .person) + list(animals, .animal) + list(goods, .goods)
    + list(["cabró", "cretí"], nil, .catalan)
    + list(words("ase ases ruc rucs porc porcs"), .animal, .catalan)
    + list(words("bord bords"), .goods, .catalan)
    + list(words("retard retards moron morons prick pricks"), .person, .english)

  private static let spanish = words(
    """
    idiota idiotas imbécil imbéciles gilipollas gilipuertas soplapollas chupapollas soplagaitas cabrón
    cabrones cabrona cabronas cabronazo cabronazos hijoputa hijoputas hijueputa hijueputas hdp sinvergüenza
    sinvergüenzas malnacido malnacidos malnacida malnacidas malparido malparidos malparida gentuza lameculos
    comemierda comemierdas cretino cretinos cretina cretinas pelotudo pelotudos pelotuda tontolaba
    tontolabas conchatumadre mequetrefe mequetrefes
    """
  )

  private static let catalan = words(
    """
    imbècil imbècils idiotes gilipolles cabrons cabronàs cabronassos pocavergonyes malparit malparits
    malparida malparides filldeputa fillsdeputa torracollons carallot carallots tanoca tanoques gentussa
    soplapolles
    """
  )

  private static let english = words(
    """
    idiot idiots imbecile imbeciles scumbag scumbags asshole assholes arsehole arseholes wanker wankers
    bellend bellends dickhead dickheads knobhead knobheads twat twats cunt cunts motherfucker motherfuckers
    cocksucker cocksuckers douchebag douchebags dumbass dumbasses dumbfuck dumbfucks cretins shithead
    shitheads dipshit dipshits fuckwit fuckwits fuckface gobshite gobshites
    """
  )

  private static let phrasesOfAll = [
    "h.d.p", "hijo de puta", "hijos de puta", "hija de puta", "hijas de puta", "hijo de perra",
    "hijos de perra", "hijo de la chingada", "hijos de la chingada", "basura humana", "tonto del culo",
    "tonta del culo", "tontos del culo", "tonto de los cojones", "tontos de los cojones",
    "muertos de hambre de mierda", "puto inútil", "putos inútiles", "inútiles de mierda",
    "inútil de mierda", "imbéciles de mierda", "puta gentuza", "que te jodan", "que os jodan",
    "que les jodan", "que se jodan", "jodeos", "que te den por culo", "que os den por culo",
    "que te den por el culo", "que os den por el culo", "vete a la mierda", "iros a la mierda",
    "idos a la mierda", "váyanse a la mierda", "vayan a la mierda", "iros a tomar por culo",
    "idos a tomar por culo", "vete a tomar por culo", "vete a la verga", "chinga tu madre",
    "chinguen a su madre", "la concha de tu madre", "tu puta madre", "vuestra puta madre",
    "me cago en tus muertos", "me cago en vuestros muertos", "la madre que os parió", "un pocavergonya",
    "aquest pocavergonya", "fill de puta", "fills de puta", "filla de puta", "fill de meuca",
    "fills de meuca", "que us donin pel cul", "que et donin pel cul", "que us fotin", "que et fotin",
    "ves a la merda", "vés a la merda", "aneu a la merda", "aneu a cagar", "aneu a prendre pel cul",
    "vés a prendre pel cul", "la mare que us va parir", "colla de merdosos", "son of a bitch",
    "sons of bitches", "fuck you", "fuck off", "screw you all", "go fuck yourself", "go fuck yourselves",
  ]

  /// Also buds, clowns at a fair, birds, slag, fonts and streets, numbers below what is usual, peoples, children, and
  /// what some call themselves.
  private static let people =
    words(
      """
      capullo capullos desgraciado desgraciados desgraciada desgraciadas miserables tarado tarados inútiles
      estúpidos estúpidas tonto tontos tonta tontas anormales mamón mamones guarros pringado pringados
      desgraciat desgraciats bandarra bandarres brètol brètols estúpids mamons ximple ximples gandul ganduls
      payaso payasos payasa payasas subnormal subnormales escoria mamarracho mamarrachos mamarracha mongólico
      mongólicos bastardo bastardos maricón maricones pendejo pendejos pendeja pendejas culero culeros
      subnormals pallasso pallassos pallassa escòria capsigrany capsigranys gamarús gamarussos merdosos
      bastard bastards tosser tossers jackass jackasses cretin clown clowns scum muppet muppets loser losers
      bitch bitches
      """
    ) + [
      "retrasado mental", "retrasados mentales", "tros d'ase", "trossos d'ase", "tros de quòniam",
      "pieces of shit", "sack of shit", "pieces of crap",
    ]

  private static let animals = words(
    """
    cerdo cerdos cerda cerdas rata ratas burro burros perro perros parásito parásitos zorra zorras gusano
    gusanos burra paràsit paràsits vermin pig pigs rat rats parasite parasites
    """
  )

  private static let goods =
    words(
      """
      miserable inútil estúpido estúpida anormal guarro mierda mierdas basura retrasado retrasados podrit podrits
      estúpid inútils merdes merdós trash
      """
    ) + ["piece of shit"]

  private static func list(
    _ texts: [String],
    _ sense: Sense?,
    _ language: SpokenLanguage? = nil
  ) -> [(text: String, sense: Sense?, language: SpokenLanguage?)] {
    texts.map { ($0, sense, language) }
  }

  private static func words(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}
