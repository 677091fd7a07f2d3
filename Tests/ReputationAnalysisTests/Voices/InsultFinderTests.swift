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
}
