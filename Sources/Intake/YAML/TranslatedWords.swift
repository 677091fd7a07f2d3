import ReputationModel

/// The words of fields as Spanish and Catalan write them: who writes an incident in his language is told the word that is
/// meant.
enum TranslatedWords {
  /// Which of `words` somebody meant; `nil` where none is known or near.
  static func meant(by text: String, in words: [String]) -> String? {
    let folded = text.lowercased().unicodeScalars.reduce(into: "") { plain, scalar in
      switch LatinFolding.fold(scalar.value) {
      case .letters(let one, let other):
        plain.unicodeScalars.append(Unicode.Scalar(one))
        if other != 0 { plain.unicodeScalars.append(Unicode.Scalar(other)) }
      case .nothing, .apostrophe: break
      case .boundary: plain += "-"
      }
    }
    let known = translations[folded]?.first(where: words.contains)
    return known ?? NearestWord.find(text, in: words)
  }

  /// For each word what it may mean, by field.
  private static let translations: [String: [String]] = table.split(separator: "\n").reduce(into: [:]) {
    known,
    line in
    let words = line.split(separator: " ").map(String.init)
    for word in words.dropFirst() { known[word, default: []].append(words[0]) }
  }

  /// The English word, then those of the other two languages without accents, signs as `-`.
  private static let table = """
    low baja bajo baixa baix leve lleu
    moderate media medio mitjana mitja moderada moderado moderat
    high alta alto alt grave greu
    critical critica critico critic
    triage triaje triatge
    active activo activa actiu
    responding respondiendo responent
    watching vigilancia vigilando vigilada vigilant
    closed cerrado cerrada tancat tancada
    reviewed revisado revisada revisat
    merged fusionado fusionada fusionat fusionada unido
    false-alarm falsa-alarma
    complaint queja queixa reclamacion reclamacio
    rumour rumor bulo
    impersonation suplantacion suplantacio
    leak filtracion filtracio fuga
    press prensa premsa
    review-bomb bombardeo-de-resenas bombardeig-de-ressenyes
    other otro otra altre altra otros altres
    signal senal senyal
    decision decision decisio
    statement declaracion declaracio comunicado comunicat
    response respuesta resposta
    media medios mitjans
    correction correccion correccio
    metric metrica
    confirmed confirmado confirmada confirmat
    false falso falsa fals
    misleading enganoso enganosa enganyos
    unverified sin-verificar sense-verificar
    disputed discutido discutida discutit
    public publico publica public
    stakeholders interesados interessats partes-interesadas
    team equipo equip
    answer respuesta resposta respondido respost responder respondre contestar
    escalate escalar escalado escalat
    leave dejar deixar dejado deixat
    remove retirar borrar eliminar esborrar retirado retirat
    notice aviso avis
    contact contacto contacte contactar
    warn advertencia advertir advertimento advertiment
    block bloquear bloquejar bloqueo bloqueig
    classify clasificar classificar
    report-impersonation denunciar-suplantacion denunciar-suplantacio
    official-reply respuesta-oficial resposta-oficial
    positive positivo positiva positiu
    neutral neutro neutra neutre
    negative negativo negativa negatiu
    owned propio propia propi
    favourable favorable
    damaging danino danina perjudicial
    article articulo
    news noticia noticias noticies
    press-release nota-de-prensa nota-de-premsa
    rebuttal desmentido desmentiment
    how-to guia
    hidden oculto ocult
    pseudonym seudonimo pseudonim
    full completo complet
    none ninguno ninguna cap
    """
}
