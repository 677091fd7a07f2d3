"""Reviews, as the portals give them."""

from example.basis import Dice, csv_bytes, in_utc, json_document, stamp

SHOPS = [
    "la plaza del Trigo", "la calle Mayor", "el Mercado de Abastos", "la Estación", "el Barrio Marinero",
    "la ronda del Hospital", "Torrefonda", "Alcudra", "Cala Sorda", "Montaverd", "Puebla de Lirios",
]
LOCATIONS = "accounts/104927310482274910384/locations"

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


def google_review(dice, mention, wordless):
    """A review of a Google Business Profile: the title is part of the text, and some have no text."""
    anonymous = dice.chance(0.05)
    created = in_utc(mention["moment"]).replace("Z", f".{dice.letters(6, '0123456789')}Z")
    review = {
        "name": mention["id"],
        "reviewId": mention["id"].rsplit("/", 1)[1],
        "reviewer": {
            "displayName": "Un usuario de Google" if anonymous else mention["author"]["name"],
            "profilePhotoUrl": f"https://lh3.googleusercontent.com/a/{dice.letters(30)}",
            "isAnonymous": anonymous,
        },
        "starRating": ["ONE", "TWO", "THREE", "FOUR", "FIVE"][mention["rating"] - 1],
        "createTime": created,
        "updateTime": created,
    }
    title = mention.get("title", "")
    if not wordless:
        review["comment"] = f"{title}. {mention['text']}" if title and dice.chance(0.5) else mention["text"]
        if mention["language"] == "en":
            # Google writes its translation around what was written.
            found = TRANSLATIONS[mention["rating"]]
            review["comment"] = f"(Traducido por Google)\n{found}\n\n(Original)\n{review['comment']}"
    reply = mention.get("reply")
    if reply:
        review["reviewReply"] = {"comment": reply["text"], "updateTime": in_utc(reply["at"])}
    return review


# What a machine made of English reviews; it is dropped when they are read.
TRANSLATIONS = {
    1: "No volveremos a venir.", 2: "Esperábamos más.", 3: "Está bien, sin más.", 4: "Muy buen sitio.",
    5: "El mejor pan de la zona.",
}


def google_files(mentions, answered):
    """One shop's reviews as its profile lists them, and those of the other shops in one answer.

    Praise that nobody `answered` may be stars without words.
    """
    dice, own, others = Dice("google"), [], []
    for mention in reversed(mentions):
        open_praise = mention["rating"] >= 4 and not mention["story"] and "reply" not in mention
        wordless = open_praise and mention["id"] not in answered and dice.chance(0.7)
        review = google_review(dice, mention, wordless)
        if mention["shop"] == SHOPS[0]:
            own.append(review)
        else:
            others.append({"name": review["name"].rsplit("/reviews/", 1)[0], "review": review})
    stars = sum(["ONE", "TWO", "THREE", "FOUR", "FIVE"].index(review["starRating"]) + 1 for review in own)
    return {
        "mentions/google/plaza-del-trigo.json": json_document(
            {
                "reviews": own,
                "averageRating": round(stars / len(own), 1),
                "totalReviewCount": len(own),
            }
        ),
        "mentions/google/otras-tiendas.json": json_document({"locationReviews": others}),
    }


def opinamesa_reviews(mentions):
    """What the portal's interface has given since the new year, in the shape of Trustpilot's."""
    dice, reviews = Dice("opinamesa"), []
    for mention in reversed(mentions):
        reply = mention.get("reply")
        reviews.append(
            {
                "id": mention["id"],
                "url": mention["url"],
                "consumer": {"id": f"c-{dice.letters(9)}", "displayName": mention["author"]["name"]},
                "site": {"name": mention["platform"], "location": mention["shop"]},
                "stars": mention["rating"],
                "title": mention.get("title", ""),
                "text": mention["text"],
                "language": mention["language"],
                "createdAt": in_utc(mention["moment"]),
                "numberOfLikes": int(dice.skewed(0.8, 1)),
                "isVerified": dice.chance(0.4),
                "companyReply": {"text": reply["text"], "createdAt": in_utc(reply["at"])} if reply else None,
            }
        )
    return json_document({"reviews": reviews, "total": len(reviews)})


def review_files(mentions, answered):
    """Every review, below content/."""

    def at_home_in(home):
        return [mention for mention in mentions if mention["home"] == home]

    return {
        "mentions/resenas.csv": csv_bytes(REVIEW_COLUMNS, map(review_row, at_home_in("reviews"))),
        "mentions/opinamesa.json": opinamesa_reviews(at_home_in("opinamesa")),
        **google_files(at_home_in("google"), answered),
    }
