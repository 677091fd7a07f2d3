/// What exports call their columns, in English, Spanish, Catalan and French.
enum ColumnNames {
  /// The field that a column of that name holds; our own names come before those of others.
  static func field(of name: String) -> MentionField? {
    let written = name.lowercased()
    return MentionField(name: written) ?? field(ofFolded: folded(name))
  }

  /// The field of a name in folded form.
  static func field(ofFolded name: String) -> MentionField? { aliases[name] }

  /// A name in lower case, without accents, with one space for whatever separates its words.
  static func folded(_ name: String) -> String {
    var folded = ""
    var isSeparated = false
    for scalar in name.lowercased().decomposedScalars {
      switch scalar {
      case "\u{300}"..."\u{36F}": continue
      case " ", "_", "-", ".", "\t", "\u{A0}", "\u{FEFF}": isSeparated = !folded.isEmpty
      default:
        if isSeparated { folded += " " }
        isSeparated = false
        folded.unicodeScalars.append(scalar)
      }
    }
    return folded
  }

  private static let aliases: [String: MentionField] = {
    var aliases: [String: MentionField] = [:]
    for (field, names) in names {
      for name in names { aliases[name] = field }
    }
    return aliases
  }()

  private static let names: [(MentionField, [String])] = [
    (.id, ["identifier", "mention id", "review id", "document id", "identificador", "identifiant"]),
    (
      .published,
      [
        "date", "published at", "publication date", "date published", "created", "created at", "datetime",
        "timestamp", "review time", "review date", "published on", "fecha", "fecha de publicacion",
        "fecha publicacion", "publicado", "fecha y hora", "data", "data de publicacio", "publicat",
        "date de publication", "publie", "publie le",
      ]
    ),
    (.collected, ["collected at", "added", "recogido", "recollit", "collecte"]),
    (
      .text,
      [
        "full text", "content", "body", "message", "comment", "snippet", "hit sentence", "opening text",
        "review", "review text", "mention", "texto", "contenido", "mensaje", "comentario", "resena",
        "opinion",
        "mencion", "contingut", "missatge", "comentari", "ressenya", "opinio", "mencio", "texte", "contenu",
        "commentaire", "avis", "extrait",
      ]
    ),
    (.title, ["headline", "subject", "review title", "titulo", "titular", "asunto", "titol", "titre"]),
    (.url, ["link", "permalink", "original url", "enlace", "direccion", "enllac", "lien", "adresse"]),
    (
      .source,
      [
        "channel", "source type", "network", "fuente", "canal", "red social", "red", "font", "xarxa",
        "reseau",
      ]
    ),
    (
      .publisher,
      [
        "outlet", "source name", "domain", "site", "medio", "dominio", "sitio", "mitja", "domini", "media",
        "domaine",
      ]
    ),
    (
      .authorName,
      [
        "author name", "reviewer", "influencer", "consumer", "autor", "autora", "autor/a", "nombre", "nom",
        "auteur",
      ]
    ),
    (
      .authorHandle,
      [
        "username", "user name", "user", "handle", "screen name", "twitter screen name", "usuario", "usuari",
        "utilisateur",
      ]
    ),
    (.authorURL, ["author url", "profile", "user profile url", "perfil", "profil"]),
    (
      .authorFollowers,
      [
        "followers", "author followers", "x followers", "twitter followers", "seguidores", "seguidors",
        "abonnes",
      ]
    ),
    (.language, ["lang", "idioma", "lengua", "llengua", "langue"]),
    (.sentiment, ["tone", "polarity", "sentimiento", "tono", "polaridad", "to", "polaritat", "ton"]),
    (
      .rating,
      [
        "stars", "star rating", "score", "puntuacion", "valoracion", "estrellas", "puntuacio", "valoracio",
        "estrelles", "note", "etoiles",
      ]
    ),
    (
      .reach, ["reach estimate", "audience", "alcance", "audiencia", "abast", "audiencia estimada", "portee"]
    ),
    (.likes, ["likes", "reactions", "me gusta", "m'agrada", "j'aime"]),
    (.shares, ["shares", "retweets", "reposts", "compartidos", "compartits", "partages"]),
    (.comments, ["comments", "replies", "comentarios", "comentaris", "commentaires"]),
    (
      .replyText,
      ["reply", "reply text", "response", "owner response", "respuesta", "resposta", "reponse"]
    ),
    (
      .replyAt,
      [
        "reply at", "reply date", "response date", "fecha de respuesta", "data de resposta",
        "date de reponse",
      ]
    ),
    (.replyBy, ["reply by", "replied by", "respondido por", "respost per", "repondu par"]),
    (.replyURL, ["reply url", "response url"]),
    (.tags, ["labels", "document tags", "etiquetas", "etiquetes", "etiquettes"]),
    (
      .query,
      [
        "query name", "alert", "input name", "search", "consulta", "alerta", "busqueda", "cerca", "requete",
        "alerte",
      ]
    ),
  ]
}

extension String {
  /// The scalars of the letters that the four languages write with accents, taken apart.
  fileprivate var decomposedScalars: [Unicode.Scalar] {
    unicodeScalars.map { scalar in
      switch scalar {
      case "á", "à", "â", "ä", "ã": "a"
      case "é", "è", "ê", "ë": "e"
      case "í", "ì", "î", "ï": "i"
      case "ó", "ò", "ô", "ö", "õ": "o"
      case "ú", "ù", "û", "ü": "u"
      case "ñ": "n"
      case "ç": "c"
      case "·": "."
      default: scalar
      }
    }
  }
}
