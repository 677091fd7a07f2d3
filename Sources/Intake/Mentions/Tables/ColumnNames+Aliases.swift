extension ColumnNames {
  /// What others call the columns of a field, in folded form; of several in one table the earliest here counts.
  static let names: [(field: MentionField, names: [String])] = words + people + figures + answers

  private static let words: [(field: MentionField, names: [String])] = [
    (
      .id,
      [
        "identifier", "mention id", "document id", "review id", "resource id", "identificador", "identifiant",
      ]
    ),
    (
      .published,
      [
        "date", "published at", "published on", "publication date", "date published", "publish date",
        "datetime", "date time", "timestamp", "review date", "review time", "fecha", "fecha de publicacion",
        "fecha publicacion", "publicado", "publicado el", "fecha y hora", "data", "data de publicacio",
        "publicat", "publicat el", "data i hora", "date de publication", "publie", "publie le",
        "date et heure", "created", "created at", "creado", "creat", "alternate date format",
      ]
    ),
    (
      .publishedTime,
      [
        "time", "time of day", "publication time", "hora", "hora de publicacion", "hora publicacion",
        "hora de publicacio", "heure", "heure de publication",
      ]
    ),
    (
      .collected,
      [
        "collected at", "added", "added at", "fetched", "fetched at", "crawled", "indexed", "search indexed",
        "recogido", "fecha de recogida", "recollit", "data de recollida", "collecte", "collecte le",
      ]
    ),
    (
      .title,
      [
        "headline", "subject", "review title", "titulo", "titular", "asunto", "titol",
        "titular de la noticia",
        "titre",
      ]
    ),
    (
      .text,
      [
        "full text", "fulltext", "content", "body", "message", "comment", "review", "review text", "mention",
        "mention text", "mention content", "description", "hit sentence", "snippet", "opening text",
        "mention snippet", "content snippet", "description short", "summary", "texto", "texto completo",
        "contenido", "mensaje", "comentario", "resena", "opinion", "mencion", "resumen", "resumen aclaracion",
        "extracto", "text complet", "contingut", "missatge", "comentari", "ressenya", "opinio", "mencio",
        "resum", "extracte", "texte", "texte integral", "contenu", "commentaire", "avis", "extrait", "resume",
      ]
    ),
    (
      .url,
      [
        "link", "permalink", "original url", "mention url", "article url", "resource url", "enlace",
        "direccion", "enlace a la noticia", "vinculo", "enllac", "adreca", "lien", "adresse",
      ]
    ),
    (
      .source,
      [
        "channel", "network", "social network", "platform", "fuente", "canal", "red social", "red",
        "plataforma", "font", "xarxa", "xarxa social", "reseau", "reseau social", "plateforme",
      ]
    ),
    (
      .publisher,
      [
        "outlet", "source name", "publication", "extra source attributes name", "site", "site name", "media",
        "media outlet", "domain", "domain url", "host", "medio", "medio de comunicacion", "sitio",
        "sitio web", "dominio", "mitja", "mitja de comunicacio", "lloc web", "domini", "site web", "domaine",
      ]
    ),
    (
      .kind,
      [
        "source type", "page type", "media type", "content type", "post type", "mention type",
        "tipo de fuente",
        "tipo de medio", "tipo de contenido", "soporte", "tipo", "tipus de font", "tipus de mitja", "suport",
        "tipus", "type de source", "type de media", "type",
      ]
    ),
    (.language, ["lang", "language code", "idioma", "lengua", "llengua", "langue"]),
    (.tags, ["labels", "document tags", "etiquetas", "etiquetes", "etiquettes"]),
    (
      .query,
      [
        "query name", "alert", "alert name", "input name", "search", "topic name", "consulta", "alerta",
        "busqueda", "cerca", "requete", "alerte",
      ]
    ),
  ]

  private static let people: [(field: MentionField, names: [String])] = [
    (
      .authorName,
      [
        "author name", "extra author attributes name", "full name", "reviewer", "reviewer name", "influencer",
        "consumer", "autor", "autora", "autor/a", "nombre", "nombre del autor", "autor conductor", "nom",
        "nom de l'autor", "auteur", "nom de l'auteur",
      ]
    ),
    (
      .authorHandle,
      [
        "username", "user name", "handle", "author handle", "screen name", "twitter screen name",
        "extra author attributes short name", "user", "usuario", "usuari", "utilisateur",
      ]
    ),
    (
      .authorURL,
      [
        "author url", "profile url", "user profile url", "extra author attributes url", "profile", "perfil",
        "profil",
      ]
    ),
    (
      .authorFollowers,
      [
        "followers", "author followers", "followers count", "x followers", "twitter followers", "seguidores",
        "seguidors", "abonnes",
      ]
    ),
  ]

  private static let figures: [(field: MentionField, names: [String])] = [
    (
      .sentiment,
      [
        "sentiment label", "tone", "polarity", "sentimiento", "tono", "polaridad",
        "to", "polaritat", "ton", "polarite",
      ]
    ),
    (
      .rating,
      [
        "stars", "star rating", "score", "puntuacion", "valoracion", "estrellas", "puntuacio", "valoracio",
        "estrelles", "note", "etoiles",
      ]
    ),
    (
      .reach,
      [
        "reach estimate", "estimated reach", "reach (new)", "potential reach", "audience", "alcance",
        "alcance estimado", "audiencia", "audiencia estimada", "abast", "abast estimat", "portee",
        "portee estimee",
      ]
    ),
    (
      .likes,
      [
        "likes", "likes count", "like count", "reactions", "me gusta", "reacciones", "m'agrada", "reaccions",
        "j'aime",
      ]
    ),
    (
      .shares,
      [
        "shares", "shares count", "share count", "retweets", "reposts", "compartidos", "veces compartido",
        "compartits", "partages",
      ]
    ),
    (
      .comments,
      [
        "comments", "comments count", "comment count", "replies", "comentarios", "comentaris", "commentaires",
      ]
    ),
  ]

  private static let answers: [(field: MentionField, names: [String])] = [
    (
      .replyText,
      [
        "reply", "reply text", "response", "response text", "owner response", "respuesta",
        "respuesta del propietario", "resposta", "resposta del propietari", "reponse",
        "reponse du proprietaire",
      ]
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
  ]

  /// Columns with the text of rows that have none in the column that counts, as exports of several media do.
  static let fallbacksOfText: Set<String> = [
    "snippet", "hit sentence", "opening text", "mention snippet", "content snippet", "description short",
    "summary", "resumen", "extracto", "resum", "extracte", "extrait", "resume",
  ]
}
