// Our own lists, short on purpose: what is on them can never be what a text is about. Words of one language that mean
// something in another («son», «pan», «me») are left in only where that something is rare in what is said of a brand.
extension TermVocabulary {
  static let denials = "no ni nunca jamás sin nada nadie mai sense res ningú never not without nobody nothing"

  static let numbers = [
    """
    dos dues two tres three cuatro quatre four cinco cinc five seis sis six siete set seven ocho vuit eight nueve nou nine
    diez deu ten once doce dotze twelve quince quinze fifteen veinte vint twenty treinta trenta thirty cien cent
    hundred mil thousand
    """
  ]

  /// What is counted and says nothing by itself.
  static let units = [
    "vez veces vegada vegades día días dia dies año años any anys day days year years time times"
  ]

  static let calendar = [
    "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre",
    "gener febrer març maig juny juliol agost setembre octubre novembre desembre",
    "january february march april june july august september october november december",
    "lunes martes miércoles jueves viernes sábado domingo",
    "dilluns dimarts dimecres dijous divendres dissabte diumenge",
    "monday tuesday wednesday thursday friday saturday sunday",
  ]

  static let currencies = [
    "euro euros eur dólar dólares dòlar dòlars dollar dollars usd peso pesos pound pounds"
  ]

  static let common = [
    "docena primer primera primero segundo segunda first second",
    // Spanish
    """
    el la los las lo un una unos unas uno al del de a ante bajo con contra desde durante en entre hacia hasta para por
    según sobre tras y e o u pero sino aunque porque pues que qué quien quién quienes cual cuál cuales cuyo donde dónde
    cuando cuándo como cómo si sí ya aún aun así tan tanto muy más menos mucho mucha muchos muchas poco poca pocos otro
    otra otros otras todo toda todos todas algo alguien alguno alguna algunos algunas ninguno ninguna cada mismo misma
    este esta esto estos estas ese esa eso esos esas aquel aquella aquello yo tú usted él ella ellos ellas ustedes
    nosotros vosotros me te se le les nos os mi mis tu tus su sus nuestro nuestra nuestros nuestras vuestro vuestra ser
    soy eres es somos sois son era eran fue fueron sido siendo será sería sea sean estar estoy está están estaba
    estaban estado haber he has ha hemos han había hay hubo haya tener tengo tiene tienen tenía hacer hace hacen hecho
    ir voy va van iba puede pueden poder dice dicen decir ahora hoy ayer mañana luego después antes siempre también
    tampoco solo sólo aquí allí ahí además casi cosa cosas gracias hola favor bien
    """,
    // Catalan
    """
    els l d s n m t un uns unes en na amb per pel pels cap fins des segons sota i però sinó doncs perquè què qui qual
    quals on quan com ja encara així tan tant molt molta molts moltes més menys poc altre altra altres tot tota tots
    totes algú algun alguna alguns cada mateix mateixa aquest aquesta això aquests aquestes aquell aquella jo vostè ell
    ella ells elles nosaltres vosaltres em et es ens us li els hi ho meu meva teu teva seu seva seus seves nostre nostra
    vostre vostra sóc ets és som sou són era eren fou estat estan està estic haver hem heu han havia hi ha hagi tinc té
    tenen fer fa fan fet anar vaig vas va vam vau van pot poden diu diuen ara avui ahir demà després abans sempre també
    tampoc només aquí allà gairebé cosa coses gràcies bé
    """,
    // English
    """
    the a an of in on at to for from by with about into over after before under between and or but nor so if than then
    that this these those there here where when while who whom whose which what why how i you he she it we they me him
    her us them my your his its our their mine yours am is are was were be been being have has had having do does did
    doing done will would shall should can could may might must get got go goes going went say says said just very too
    also more most much many few some any all each every other another such own same only even still yet again once
    now today yesterday tomorrow always ever thing things thanks please well s t don
    doesn didn isn wasn aren won re ve ll as out up down off one
    """,
  ]
}
