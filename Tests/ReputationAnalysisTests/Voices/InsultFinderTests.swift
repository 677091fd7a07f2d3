import Testing

@testable import ReputationAnalysis

@Suite struct InsultFinderTests {
  private func insults(_ text: String) -> [String] {
    var finder = InsultFinder()
    var text = text
    return text.withUTF8 { finder.insults(in: UnsafeRawBufferPointer($0)) }.map(\.written)
  }

  @Test(arguments: [
    ("Sois unos gilipollas y unos IMBECILES", ["gilipollas", "IMBECILES"]),
    ("Imbècils amb xapa", ["Imbècils"]),
    ("hijos de puta", ["hijos de puta"]), ("What a shower of wankers", ["wankers"]), ("hdp todos", ["hdp"]),
    ("h.d.p.", ["h.d.p"]), ("sois escoria", ["escoria"]), ("Que os jodan", ["Que os jodan"]),
    ("aneu a la merda tots", ["aneu a la merda"]), ("fuck you, Molino", ["fuck you"]),
  ])
  func showsTheWordsAsTheyWereWritten(text: String, words: [String]) { #expect(insults(text) == words) }

  @Test(arguments: [
    "gilip0llas", "g1lipollas", "gi1ipollas", "cabr0nes", "subnorm4les", "gilipoll@s", "b4stards", "1diot$",
    "c@br0nes",
  ])
  func readsLettersBehindOtherSigns(word: String) { #expect(insults("¡Sois \(word)!") == [word]) }

  @Test func readsAnAsteriskAsOneLetter() {
    #expect(insults("hijos de p*ta") == ["hijos de p*ta"])
    #expect(insults("g*l*p*llas") == ["g*l*p*llas"])
    #expect(insults("sois g*********").isEmpty, "half of the letters must be there")
    #expect(insults("p**ta").isEmpty)
  }

  @Test(arguments: [
    "El técnico me llamó gilipollas delante de mi hija", "Me gritó «eres idiota» en la escalera",
    "Mi vecina oyó cómo me decía imbécil", "Me gritó \"gilipollas\" y colgó",
    "Le dijo 'subnormal' a mi hermano",
    "Llamaron subnormal a mi hermano y no pasa nada", "me llamó idiota, imbécil y payaso",
    "Acabó llamándome gilipollas",
    "Gilipollas me llamó, a mí", "Em va dir imbècil davant de tothom", "M’ha cridat “malparit” per telèfon",
    "Your driver called me an idiot", "He said I was a moron, your man", "calling my wife a cunt",
  ])
  func whatOthersSaidInsultsNobody(text: String) { #expect(insults(text).isEmpty) }

  @Test(arguments: [
    "Soy idiota por comprar", "Qué idiota fui al firmar con Molino", "Me siento gilipollas pagando esto",
    "Idiota de mí, imbécil por fiarme", "nos tratan como a idiotas", "nos toman por gilipollas",
    "me quedé con cara de idiota", "esperando como un imbécil", "no somos idiotas",
    "He sido un completo gilipollas",
    "Sóc un imbècil per creure-us", "ens prenen per idiotes", "I was an idiot to sign", "what an idiot I was",
    "I feel like an idiot", "they take us for morons", "I'm such an idiot",
  ])
  func whatIsSaidOfOneselfInsultsNobody(text: String) { #expect(insults(text).isEmpty) }

  @Test(arguments: [
    "Me dijo el gilipollas del técnico que no vendría", "Me dijo que no, gilipollas",
    "os comportáis como payasos",
    "Fui a ver al idiota de vuestro jefe", "I was served by idiots", "He called me back, the idiot",
    "Llamé ayer y nada, gilipollas", "me llaman cada día los idiotas de ventas",
    "Me dijo que sois unos payasos",
  ])
  func whatIsAimedAtSomebodyCounts(text: String) { #expect(insults(text).count == 1) }

  @Test func wordsOfOtherSensesMustBeAimed() {
    for text in [
      "Un capullo de rosa precioso", "carne de cerdo", "parásitos en el pescado", "ratas en el almacén",
      "una norma estúpida",
      "es inútil reclamar", "vermin in the kitchen", "finger prick test", "el puto wifi",
      "this phone is a piece of shit",
      "una mierda de pan",
    ] { #expect(insults(text).isEmpty, "\(text)") }
    for text in [
      "sois unos capullos", "Anda y que os zurzan, capullos", "panda de cerdos", "menudas ratas",
      "sou uns podrits",
      "you are scum", "pack of rats", "pieces of shit",
    ] { #expect(insults(text).count == 1, "\(text)") }
  }

  @Test func anAccountsNameInsultsNobody() {
    #expect(insults("@idiota_ruiz tiene razón, y @el_payaso").isEmpty)
    #expect(insults("buenas @idiota, idiota").count == 1)
  }

  /// «Retards» are delays in Catalan and French, and Morón is a town.
  @Test(arguments: [
    "Més retards a la L5 avui #L5", "Retards. Com sempre.", "Quins retards avui!",
    "Retards, retards i retards",
    "Encore des retards sur la ligne", "La línea de Morón, en Morón nadie avisa", "Morón", "bus a Moron",
    "sois unos ases", "un cabro muy amable, po", "El bord de la vorera", "Vuestro RUC es 20100",
    "Flame retard coating", "tros de porc al forn",
  ])
  func wordsOfAnotherLanguageInsultNobody(text: String) { #expect(insults(text).isEmpty) }

  @Test(arguments: [
    "You retards, answer the phone", "they are morons and nobody cares about it", "Ets un cabró",
    "El conductor és un cabró i ningú no diu res", "You're a moron", "bunch of retards", "sou uns rucs",
  ])
  func inTheirOwnLanguageTheyDo(text: String) { #expect(insults(text).count == 1) }

  @Test(arguments: [
    "El payaso de la fira esperó dos horas", "El capsigrany a la teulada de la parada",
    "Cretin Street stop closed", "Bastard font used in timetable", "Nivel subnormal de agua",
    "playa del Cabrón",
    "escoria volcánica en el andén", "Autobuses retrasados, llevan retrasados una semana",
    "Vaya autobuses más retrasados", "Retrasado. Otra vez.", "Vaya mierda de servicio", "Quina merda",
    "Basura",
    "Ratas, cucarachas y chinches", "Cerdo, patatas y vino", "un pedazo de cerdo seco",
    "You have rats in the kitchen",
    "Can you remove the trash", "Did you see that clown at the fair", "they are trash, these shoes",
    "Piece of shit.", "Vaya ratas hay en el almacén", "Quina pocavergonya de servei",
    "App inútil, mapa inútil",
    "El lavabo és merdós", "Agresión a un maricón en el bus", "un pueblo mongólico", "jackass penguins",
  ])
  func everydayWordsInsultNobody(text: String) { #expect(insults(text).isEmpty) }

  @Test(arguments: [
    "Sois una panda de payasos", "menudos payasos sois", "Payasos", "Eres un subnormal", "Quins pallassos!",
    "sou uns pallassos", "colla de capsigranys", "Bastards!", "you utter bastard", "pack of clowns",
    "You are a bunch of useless clowns", "they are clowns", "sois basura", "Sois una mierda de empresa",
    "Pedazo de cerdo", "puto subnormal", "ets un pocavergonya", "sois escoria", "sois unos retrasados",
  ])
  func everydayWordsInsultWhereTheyAreAimed(text: String) { #expect(insults(text).count == 1) }
}
