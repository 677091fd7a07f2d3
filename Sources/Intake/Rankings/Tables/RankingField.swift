/// A column of our own tables of results.
enum RankingField: String, CaseIterable {
  case date, query, engine, country, language, device, position, url, title, depth, volume, intent
  case resultClass = "class"

  /// The field that a column of that name holds, in English, Spanish, Catalan or French.
  static func named(_ name: String) -> RankingField? {
    let folded = ColumnNames.folded(name)
    return RankingField(rawValue: folded) ?? aliases[folded]
  }

  /// What a result cannot do without.
  static let required: [RankingField] = [.date, .query, .position, .url]

  private static let aliases: [String: RankingField] = [
    "day": .date, "checked": .date, "checked at": .date, "fecha": .date, "dia": .date, "data": .date,
    "jour": .date,
    "keyword": .query, "search term": .query, "consulta": .query, "palabra clave": .query,
    "busqueda": .query, "cerca": .query, "paraula clau": .query, "requete": .query, "mot cle": .query,
    "search engine": .engine, "buscador": .engine, "motor": .engine, "cercador": .engine,
    "motor de busqueda": .engine, "motor de cerca": .engine, "moteur": .engine,
    "moteur de recherche": .engine,
    "pais": .country, "pays": .country,
    "lang": .language, "idioma": .language, "lengua": .language, "llengua": .language, "langue": .language,
    "dispositivo": .device, "dispositiu": .device, "appareil": .device,
    "rank": .position, "pos": .position, "posicion": .position, "puesto": .position, "posicio": .position,
    "rang": .position,
    "address": .url, "link": .url, "enlace": .url, "direccion": .url, "enllac": .url, "adreca": .url,
    "adresse": .url, "lien": .url,
    "titulo": .title, "titol": .title, "titre": .title,
    "profundidad": .depth, "profunditat": .depth, "profondeur": .depth,
    "search volume": .volume, "monthly searches": .volume, "volumen": .volume, "busquedas al mes": .volume,
    "volum": .volume, "cerques al mes": .volume, "recherches par mois": .volume,
    "intencion": .intent, "intencio": .intent, "intention": .intent,
    "classification": .resultClass, "clase": .resultClass, "clasificacion": .resultClass,
    "classe": .resultClass, "classificacio": .resultClass,
  ]
}
