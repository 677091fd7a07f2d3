/// The forms of Valencia beside those of the lists: «la seua percepció», «disculpe», «hui».
extension ReplyPhrases {
  /// The lines with every phrase that has another form in Valencia in that form as well.
  ///
  /// Behind the lines, since the first of two equal phrases counts: what the lists themselves say of a form stands.
  static func withValencianForms(_ lines: String) -> String {
    var added = ""
    for line in lines.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      if parts.count == 2 { added += "\n\(parts[0]):" }
      for phrase in (parts.last ?? "").split(separator: " ") {
        for form in forms(of: phrase) { added += " \(form)" }
      }
    }
    return lines + added + "\n"
  }

  /// A phrase in its other forms: one where each word has one other, two where «aquesta» is «esta» or «eixa».
  private static func forms(of phrase: Substring) -> [String] {
    let words = phrase.split(separator: "_")
    guard words.contains(where: { valencian[$0] != nil }) else { return [] }
    // «Sento» says something by itself, and «sent» does not.
    if words == ["sento"] { return [] }
    return (0..<2).map { number in
      words.map { word in
        guard let forms = valencian[word] else { return String(word) }
        return forms[min(number, forms.count - 1)]
      }.joined(separator: "_")
    }.reduce(into: []) { forms, form in if !forms.contains(form) { forms.append(form) } }
  }

  /// Words without accents, and what they are in Valencia.
  private static let valencian: [Substring: [String]] = {
    var forms: [Substring: [String]] = [:]
    for pair in pairs.split(whereSeparator: \.isWhitespace) {
      let words = pair.split(whereSeparator: { "=/".contains($0) })
      forms[words[0]] = words.dropFirst().map(String.init)
    }
    return forms
  }()

  private static let pairs = """
    agraeixi=agraisca agraeixo=agraisc aquest=este/eixe aquesta=esta/eixa aquestes=estes/eixes aquests=estos/eixos aqui=aci
    avui=hui busqui=busque compri=compre corregeixi=corregisca demani=demane demanis=demanes demano=demane digui=diga
    diguis=digues disculpi=disculpe disculpin=disculpen dubti=dubte emporti=emporte emportis=emportes esborri=esborre
    escrigui=escriga esperi=espere esperis=esperes estigui=estiga faci=faca facis=faces fixi=fixe hagi=haja hagim=hagem
    hagin=hagen hagis=hages hagiu=hageu illustri=illustre insisteixi=insistisca insisteixis=insistisques intenti=intente
    interpreti=interprete interpretis=interpretes lamento=lamente llegeix=llig llegeixen=lligen llegeixes=lliges
    llegeixi=llija llegeixis=lliges meva=meua meves=meues miri=mire miris=mires molesti=moleste ofereix=oferix
    parli=parle passi=passe pensi=pense pensis=penses percebi=perceba percebis=percebes perdoni=perdone perdonin=perdonen
    provi=prove pugui=puga puguin=puguen puguis=pugues queixi=queixe queixis=queixes reflexioni=reflexione
    repeteixi=repetisca retiri=retire sembli=semble senti=senta sentis=sentes sento=sent seva=seua seves=seues
    sigui=siga siguin=siguen siguis=sigues surt=ix surten=ixen teva=teua teves=teues tingui=tinga tinguin=tinguen
    tinguis=tingues torni=torne tornis=tornes trobi=trobe truco=truque truqui=truque vegi=veja vegis=veges veure=vore
    vinguis=vingues visqui=visca vuit=huit vulgui=vulga vulguis=vulgues
    """
}
