"""Reviews, as the portals give them."""

from example.basis import stamp

REVIEW_COLUMNS = [
    "Referencia", "Fecha", "Plataforma", "Tienda", "Autor", "Puntuación", "Título", "Comentario", "Idioma",
    "Enlace", "Respuesta", "Fecha de respuesta", "Respondido por",
]


def review_row(mention):
    reply = mention.get("reply")
    return [
        mention["id"],
        stamp(mention["moment"]),
        mention["platform"],
        mention["shop"],
        mention["author"]["name"],
        str(mention["rating"]),
        mention.get("title", ""),
        mention["text"],
        mention["language"],
        mention["url"],
        reply["text"] if reply else "",
        stamp(reply["at"]) if reply else "",
        reply["by"] if reply else "",
    ]
