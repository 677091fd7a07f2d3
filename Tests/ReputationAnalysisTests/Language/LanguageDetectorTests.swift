import Testing

@testable import ReputationAnalysis

@Suite struct LanguageDetectorTests {
  @Test(arguments: [
    ("El pan de esta mañana estaba muy bueno", "es"), ("¿Abrís los domingos?", "es"),
    ("No vuelvo más a esta tienda", "es"),
    ("Qué harina lleva la focaccia", "es"), ("me ha gustado mucho pero es caro", "es"),
    ("Hoy no hay nadie", "es"),
    ("El pa d'aquest matí era molt bo", "ca"), ("Obriu els diumenges?", "ca"),
    ("No hi tornaré mai més", "ca"),
    ("Quina farina porta la coca amb tomata", "ca"), ("m'ha agradat però és car", "ca"),
    ("Avui no hi ha ningú", "ca"), ("informació", "ca"), ("Totalment lamentable", "ca"),
    ("apartment management", "en"),
    ("The bread was very good this morning", "en"), ("Are you open on Sundays?", "en"),
    ("I will never come back", "en"),
    ("Which flour is in the focaccia", "en"), ("it was great but pricey", "en"),
    ("O pan desta mañá estaba moi bo, grazas", "gl"), ("Non hai xente na tenda hoxe", "gl"),
    ("O pão desta manhã estava muito bom, obrigado", "pt"), ("Não voltarei mais a essa loja", "pt"),
    ("Le pain de ce matin était très bon", "fr"), ("Je ne reviendrai jamais dans cette boutique", "fr"),
    ("Il pane di questa mattina era molto buono", "it"), ("Non tornerò più in questo negozio, grazie", "it"),
    ("Das Brot von heute Morgen war sehr gut", "de"), ("Ich komme nicht mehr in diesen Laden", "de"),
  ])
  func tells(text: String, language: String) {
    #expect(LanguageDetector.shared.language(of: FoldedWords(text))?.rawValue == language)
  }

  /// An ending alone is no sure sign; a word of one language is.
  @Test func saysHowSureItIs() {
    #expect(LanguageDetector.shared.guess(at: FoldedWords("informació"))?.isSure == false)
    #expect(LanguageDetector.shared.guess(at: FoldedWords("amb informació"))?.isSure == true)
  }

  @Test(arguments: ["", "😍", "La Espiga", "1234", "xyz qwrt", "хлеб", "Servicio excelente", "informacio"])
  func doesNotGuess(text: String) {
    #expect(LanguageDetector.shared.language(of: FoldedWords(text)) == nil)
  }
}
