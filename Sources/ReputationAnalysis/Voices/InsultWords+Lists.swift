extension InsultWords {
  /// What insults wherever it stands.
  static let plain = spanish + catalan + english + phrasesOfAll

  private static let spanish = words(
    """
    idiota idiotas imbécil imbéciles gilipollas gilipuertas soplapollas chupapollas soplagaitas cabrón
    cabrones cabrona cabronas cabronazo cabronazos subnormal subnormales payaso payasos payasa payasas
    hijoputa hijoputas hijueputa hijueputas hdp sinvergüenza sinvergüenzas malnacido malnacidos malnacida
    malnacidas malparido malparidos malparida escoria gentuza mamarracho mamarrachos mamarracha lameculos
    comemierda comemierdas cretino cretinos cretina cretinas mongólico mongólicos bastardo bastardos maricón
    maricones pendejo pendejos pendeja pendejas pelotudo pelotudos pelotuda culero culeros tontolaba
    tontolabas conchatumadre mequetrefe mequetrefes
    """
  )

  private static let catalan = words(
    """
    imbècil imbècils idiotes gilipolles cabró cabrons cabronàs cabronassos subnormals pallasso pallassos
    pallassa pocavergonya pocavergonyes malparit malparits malparida malparides escòria filldeputa
    fillsdeputa torracollons carallot carallots capsigrany capsigranys tanoca tanoques cretí cretins gamarús
    gamarussos merdós merdosos gentussa soplapolles
    """
  )

  private static let english = words(
    """
    idiot idiots moron morons imbecile imbeciles scumbag scumbags bastard bastards asshole assholes arsehole
    arseholes wanker wankers tosser tossers bellend bellends dickhead dickheads knobhead knobheads twat
    twats retard retards cunt cunts motherfucker motherfuckers cocksucker cocksuckers douchebag douchebags
    jackass jackasses dumbass dumbasses dumbfuck dumbfucks cretin cretins shithead shitheads dipshit
    dipshits fuckwit fuckwits fuckface gobshite gobshites bitches clowns
    """
  )

  private static let phrasesOfAll = [
    "h.d.p", "hijo de puta", "hijos de puta", "hija de puta", "hijas de puta", "hijo de perra",
    "hijos de perra", "hijo de la chingada", "hijos de la chingada", "retrasado mental",
    "retrasados mentales", "basura humana", "tonto del culo", "tonta del culo", "tontos del culo",
    "tonto de los cojones", "tontos de los cojones", "muertos de hambre de mierda", "puto inútil",
    "putos inútiles", "inútiles de mierda", "inútil de mierda", "imbéciles de mierda", "puta gentuza",
    "que te jodan", "que os jodan", "que les jodan", "que se jodan", "jodeos", "que te den por culo",
    "que os den por culo", "que te den por el culo", "que os den por el culo", "vete a la mierda",
    "iros a la mierda", "idos a la mierda", "váyanse a la mierda", "vayan a la mierda",
    "iros a tomar por culo", "idos a tomar por culo", "vete a tomar por culo", "vete a la verga",
    "chinga tu madre", "chinguen a su madre", "la concha de tu madre", "tu puta madre", "vuestra puta madre",
    "me cago en tus muertos", "me cago en vuestros muertos", "la madre que os parió", "fill de puta",
    "fills de puta", "filla de puta", "fill de meuca", "fills de meuca", "que us donin pel cul",
    "que et donin pel cul", "que us fotin", "que et fotin", "ves a la merda", "vés a la merda",
    "aneu a la merda", "aneu a cagar", "aneu a prendre pel cul", "vés a prendre pel cul",
    "la mare que us va parir", "colla de merdosos", "son of a bitch", "sons of bitches", "fuck you",
    "fuck off", "screw you all", "go fuck yourself", "go fuck yourselves",
  ]

  /// What insults where it is aimed at somebody; the words are those of animals, buds, pests and of things,
  /// too.
  static let ambiguous =
    words(
      """
      capullo capullos cerdo cerdos cerda cerdas rata ratas burro burros perro perros parásito parásitos
      desgraciado desgraciados desgraciada desgraciadas miserable miserables tarado tarados inútil inútiles
      estúpido estúpidos estúpida estúpidas tonto tontos tonta tontas anormal anormales mamón mamones guarro
      guarros zorra zorras pringado pringados mierda mierdas basura anormales retrasado retrasados gusano
      gusanos porc porcs ase ases ruc rucs burra burros bord bords podrit podrits desgraciat desgraciats
      bandarra bandarres brètol brètols estúpid estúpids mamons inútils ximple ximples merdes gandul ganduls
      paràsit paràsits prick pricks clown scum vermin pig pigs rat rats muppet muppets loser losers parasite
      parasites bitch trash
      """
    ) + [
      "tros d'ase", "trossos d'ase", "tros de quòniam", "piece of shit", "pieces of shit", "sack of shit",
      "pieces of crap",
    ]

  private static func words(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}
