"""What the papers print, and the formats in which it arrives: alerts, feeds, listings, clippings."""

import hashlib
import html
import re
from datetime import timedelta
from urllib.parse import quote

from example.basis import AS_OF, BEGINS, Dice, expand, in_utc, parse, plain, stamp

TRACKING = [
    "?utm_source=plaza&utm_medium=social", "?utm_campaign=boletin&utm_source=correo", "?fbclid=IwAR0espiga",
]

OUTLETS = {
    "diario": ("diariodelamarjaleda.example", "Diario de la Marjaleda", "es"),
    "correo": ("elcorreodelverdal.example", "El Correo del Verdal", "es"),
    "voz": ("vozdebenissorell.example", "La Voz de Benissorell", "es"),
    "setmanari": ("elsetmanari.example", "El Setmanari", "ca"),
    "courier": ("costacourier.example", "Costa Courier", "en"),
    "chivato": ("elchivatodelverdal.example", "El Chivato del Verdal", "es"),
    "radio": ("radiomarjaleda.example", "Ràdio Marjaleda", "ca"),
    "gremio": ("panypasteles.example", "Pan y Pasteles", "es"),
    "contrastado": ("contrastado.example", "Contrastado", "es"),
}

# Moment, outlet, title, beginning of the text.
STORY_NEWS = [
    (
        "2025-08-08 08:10", "voz", "La plaza del Trigo amanece sin la terraza de La Espiga",
        (
            "Un cartel de «cerrado» y ninguna explicación: las vecinas que desayunaban en la terraza"
            " preguntan por qué."
        ),
    ),
    (
        "2025-08-09 11:00", "correo", "Reseñas de una estrella contra La Espiga por el cierre de la terraza",
        (
            "Un foro llamó a puntuar con una estrella la panadería; los portales revisan las opiniones sobre"
            " la terraza."
        ),
    ),
    (
        "2025-08-10 09:30", "setmanari", "La Espiga es disculpa: «havíem d'haver explicat lo de la terrassa»",
        "La nova llicència deixa la terrassa en quatre taules. L'empresa admet que ho va comunicar tard.",
    ),
    (
        "2025-08-21 10:15", "diario", "El ayuntamiento y La Espiga acuerdan seis mesas para la terraza",
        "La terraza de la plaza del Trigo volverá el 15 de septiembre con seis mesas y paso accesible.",
    ),
    (
        "2025-10-14 21:05", "diario", "La Espiga retira un lote de pastissets por un error en la etiqueta",
        "La etiqueta no mencionaba la almendra. La empresa pide devolver el lote P-2841 en cualquier tienda.",
    ),
    (
        "2025-10-15 07:40", "correo", "«Falta la almendra»: qué se sabe del lote retirado por La Espiga",
        "El error de etiqueta afecta a 312 cajas; un menor tuvo una reacción leve y se encuentra bien.",
    ),
    (
        "2025-10-15 09:20", "setmanari",
        "La Espiga retira 312 caixes de pastissets per una etiqueta sense ametla",
        "L'empresa ha avisat Consum i demana tornar les caixes del lot P-2841.",
    ),
    (
        "2025-10-15 12:30", "radio", "Entrevista: «L'error de l'etiqueta és nostre i de ningú més»",
        "Núria Peñalver, responsable de qualitat, explica com va eixir una etiqueta sense ametla.",
    ),
    (
        "2025-10-16 08:00", "chivato", "¿Qué más esconden las etiquetas de La Espiga?",
        "Después de la almendra, vecinos anónimos dudan de todas las etiquetas. Nadie aporta pruebas.",
    ),
    (
        "2025-10-24 13:10", "diario", "Consumo cierra el caso de la etiqueta: «respuesta rápida y completa»",
        "El servicio de Consumo de la Marjaleda da por localizado el lote y no propone sanción.",
    ),
    (
        "2025-10-30 10:00", "gremio", "Doble firma en cada etiqueta: lo que aprendió La Espiga",
        "La panadería cambia su proceso de etiquetado tras omitir la almendra en un lote.",
    ),
    (
        "2025-12-10 10:40", "voz", "La policía avisa de un sorteo falso de cestas con el logo de La Espiga",
        (
            "La cuenta fraudulenta pide 1,95 euros por el envío de una cesta. La panadería no hace sorteos"
            " con pago."
        ),
    ),
    (
        "2025-12-10 17:20", "courier", "Fake Christmas hamper raffle uses La Espiga logo, police warn",
        "Residents are asked not to enter card details. The bakery says it never charges for a prize.",
    ),
    (
        "2025-12-13 09:00", "correo", "Cierran la segunda cuenta del sorteo falso de La Espiga",
        "La red social retiró el perfil en un día. Tres personas habían pagado el envío de la cesta.",
    ),
    (
        "2025-12-19 12:45", "diario", "La Espiga paga las cestas a las tres víctimas del sorteo falso",
        "La empresa entrega una cesta a cada persona estafada y publica cómo reconocer un sorteo oficial.",
    ),
    (
        "2026-01-14 09:15", "chivato", "El vídeo del ratón de La Espiga que nadie quiere que veas",
        "Corre de móvil en móvil un vídeo con un ratón en un escaparate. La fuente: un perfil de humor.",
    ),
    (
        "2026-01-14 18:00", "contrastado", "No, el vídeo del ratón no se grabó en La Espiga de Benissorell",
        (
            "El vídeo se publicó en mayo de 2023 y muestra un local de Zelenbrod. Comparamos rótulo, precios"
            " y moneda."
        ),
    ),
    (
        "2026-01-15 08:05", "diario", "Un vídeo de otro país señala por error a La Espiga",
        (
            "La comprobación de Contrastado y la inspección sin aviso de Sanidad desmienten que el vídeo sea"
            " de aquí."
        ),
    ),
    (
        "2026-01-15 11:10", "courier",
        "Viral mouse video was filmed abroad, not at La Espiga, fact-checkers find",
        "The mouse video dates from 2023. Price tags and the shop sign gave it away.",
    ),
    (
        "2026-01-16 21:30", "voz", "El perfil que difundió el vídeo del ratón rectifica",
        "«No lo comprobé», admite la cuenta de humor que atribuyó el vídeo a La Espiga.",
    ),
    (
        "2026-02-12 08:20", "correo", "Debate en la comarca: ¿qué pan se amasa y cuál llega congelado?",
        "Una foto de un camión de congelados ante el obrador de La Espiga abre el debate.",
    ),
    (
        "2026-02-13 09:50", "chivato", "El camión de congelados que visita La Espiga de madrugada",
        "Una foto, ningún albarán y muchas preguntas sobre el pan congelado.",
    ),
    (
        "2026-02-14 10:30", "setmanari", "La Espiga publica què arriba congelat i què no",
        "Fruita del bosc, gelat i pasta de full. El pa, no: es pasta cada nit.",
    ),
    (
        "2026-02-20 08:45", "diario", "Consumo Claro visita el obrador sin avisar: «el pan se amasa allí»",
        "La asociación detalla los tres productos que llegan congelados a La Espiga.",
    ),
    (
        "2026-03-11 06:30", "diario", "El obrador que no deja dormir a les Eres",
        (
            "Desde enero, los vecinos de la calle del Molino denuncian ruido de madrugada junto al obrador de"
            " La Espiga."
        ),
    ),
    (
        "2026-03-11 13:40", "correo", "La Espiga admite el ruido y encarga una medición",
        "La empresa reconoce que adelantó el turno en enero sin medir el ruido nocturno.",
    ),
    (
        "2026-03-12 08:30", "setmanari", "Les Eres demana dormir: soroll a l'obrador des de gener",
        "El veïnat porta dos mesos anotant hores. L'empresa es compromet a mesurar el soroll.",
    ),
    (
        "2026-03-13 19:20", "voz", "Primera noche de medición del ruido en la calle del Molino",
        "Un laboratorio independiente mide el ruido con técnicos del ayuntamiento y un vecino presente.",
    ),
    (
        "2026-03-14 09:10", "diario", "La medición confirma que el extractor supera el límite de noche",
        (
            "49 decibelios en fachada frente a los 45 permitidos. La Espiga apaga el extractor entre las 22 y"
            " las 6."
        ),
    ),
    (
        "2026-03-15 10:05", "chivato", "Ruido, mentiras y pan: la guerra de les Eres",
        "Crece el enfado por el ruido, según fuentes que no dan su nombre.",
    ),
    (
        "2026-03-15 23:50", "voz", "La Taula: la directora de La Espiga pide perdón por el ruido en directo",
        "Marta Alberola anuncia en televisión que la carga pasa a las seis desde este lunes.",
    ),
    (
        "2026-03-16 06:40", "diario", "Primer lunes con la carga a las seis: qué cambia en el obrador",
        "Los vecinos dan una semana de margen a La Espiga para comprobar si baja el ruido.",
    ),
]

EVERYDAY_NEWS = [
    ("diario", "La Espiga {acts}", "La panadería La Espiga, fundada en 1962, {acts}. {more}"),
    ("correo", "{place}: La Espiga {acts}", "En {place}, La Espiga {acts}. {more}"),
    (
        "voz", "Agenda de {place}: taller de pan con La Espiga",
        "El obrador de La Espiga abre sus puertas a las familias de {place}. {more}",
    ),
    ("setmanari", "La Espiga {actes}", "El forn La Espiga {actes}. {mes}"),
    ("courier", "La Espiga {acts_en}", "Family bakery La Espiga {acts_en}. {more_en}"),
    (
        "gremio", "Xeixa, espelta, centeno: La Espiga y los trigos de la Marjaleda",
        "La Espiga compra este año a {number} agricultores de la comarca. {more}",
    ),
    (
        "voz", "Los mejores desayunos de {place}, según nuestros lectores",
        "La Espiga repite en la lista, junto a otras {number} cafeterías. {more}",
    ),
    (
        "radio", "Pa i cançons: hui, des de La Espiga de {place}",
        "El programa del matí s'emet des del forn La Espiga. {mes}",
    ),
    (
        "diario", "El precio del trigo, visto desde los hornos de {place}",
        "«La harina sube más que el pan», dicen en La Espiga. {more}",
    ),
    (
        "correo", "Espiga de oro para el club de atletismo de {place}",
        "El club organiza la carrera con el pan de La Espiga como avituallamiento. {more}",
    ),
]
NEWS_WORDS = {
    "place": [
        "Torrefonda", "Alcudra", "Cala Sorda", "Montaverd", "Puebla de Lirios", "Benissorell",
        "el Barrio Marinero",
    ],
    "number": ["tres", "cuatro", "seis", "siete", "nueve", "doce"],
    "acts": [
        "dona el pan de las fiestas", "patrocina la liga infantil de pelota", "recupera el trigo xeixa",
        "abre una escuela de panaderos", "gana un premio con su hogaza de xeixa",
        "reparte el pan del día anterior al banco de alimentos", "amplía horario en verano",
        "estrena molino de piedra", "busca aprendices para el obrador",
        "saca a la calle su receta de la coca de San Juan",
    ],
    "more": [
        "La iniciativa durará hasta final de mes.", "Es la tercera edición.", "Habrá pan para probar.",
        "Las plazas son limitadas.", "Participan también otros comercios.", "El acto empieza a las once.",
        "La entrada es libre.", "Lo cuenta su maestro panadero, Ximo Cerdà.",
    ],
    "actes": [
        "dona el pa de les festes", "patrocina la lliga infantil de pilota", "recupera el blat xeixa",
        "obri una escola de forners", "busca aprenents per a l'obrador",
    ],
    "mes": [
        "La iniciativa dura fins a final de mes.", "És la tercera edició.", "Hi haurà pa per a tastar.",
        "L'entrada és lliure.",
    ],
    "acts_en": [
        "bakes for the beach clean-up", "revives an old local wheat", "opens a school for bakers",
        "adds English menus in Cala Sorda",
    ],
    "more_en": [
        "The event is free.", "It is the third edition.", "Places are limited.",
        "Expect queues at the harbour.",
    ],
}


def press_clippings():
    """Everything the papers printed, in order: (moment, outlet, address, title, text)."""
    dice, clippings, titles = Dice("press"), [], set()
    for moment, outlet, title, text in STORY_NEWS:
        clippings.append((parse(moment), outlet, title, text))
    day = BEGINS + timedelta(hours=9)
    while day < AS_OF - timedelta(days=1):
        outlet, title, text = dice.pick(EVERYDAY_NEWS)
        bound = {key: [dice.pick(values)] for key, values in NEWS_WORDS.items()}
        title, text = expand(dice, bound, title), expand(dice, bound, text)
        if title not in titles:
            titles.add(title)
            clippings.append((day.replace(minute=dice.whole(0, 59)), outlet, title, text))
        day += timedelta(hours=dice.whole(38, 120))
    result = []
    for moment, outlet, title, text in sorted(clippings):
        host = OUTLETS[outlet][0]
        slug = "-".join(plain(title).split("-")[:7])
        if outlet == "correo":
            url = f"https://{host}/noticia?id={moment:%y%m%d}{len(title)}&seccion=comarca"
        else:
            url = f"https://{host}/{moment:%Y/%m/%d}/{slug}.html"
        result.append((moment, outlet, url, title, text))
    return result


def press_row(dice, number, clipping):
    """The story as the press office files it: the same page at another address, to merge with the alert."""
    moment, outlet, url, title, text = clipping
    tracked = url + (dice.pick(TRACKING) if "?" not in url else dice.pick(TRACKING).replace("?", "&"))
    return {
        "id": f"press-{number:03d}",
        "url": tracked,
        "publisher": OUTLETS[outlet][1],
        "kind": "news",
        "published": stamp(moment),
        "collected": stamp(min(moment + timedelta(hours=dice.whole(1, 5)), AS_OF - timedelta(minutes=12))),
        "language": OUTLETS[outlet][2],
        "title": title,
        "text": text,
        "reach": dice.whole(8, 190) * 100,
        "tags": ["dossier"],
    }


ALERTS = [
    ("11460298807127349216", "7204963150448120973", "«La Espiga» panadería"),
    ("11460298807127349216", "2287710593264415508", "obrador Benissorell"),
]


def alert_entry(dice, clipping, alert):
    """One entry in the shape of Google Alerts: texts escaped twice, the address wrapped in a redirect."""
    moment, outlet, url, title, text = clipping

    def marked(words):
        once = (
            html.escape(words, quote=False)
            .replace("'", "&#39;")
            .replace('"', "&quot;")
            .replace("«", "&laquo;")
            .replace("»", "&raquo;")
        )
        return re.sub(r"(La Espiga|Benissorell)", r"<b>\1</b>", once, count=1)

    number = int.from_bytes(hashlib.sha256(f"{alert} {url}".encode()).digest()[:8], "big")
    target = quote(url, safe="/:")
    code = "CAIyH" + dice.letters(22) + "OmVzOmVzOkVTOlI"
    link = f"https://www.google.com/url?rct=j&sa=t&url={target}&ct=ga&cd={code}&usg=AOvVaw{dice.letters(16)}"
    found = in_utc(moment + timedelta(minutes=25))
    named = marked(f"{title} - {OUTLETS[outlet][1]}")
    return (
        f"  <entry>\n    <id>tag:google.com,2013:googlealerts/feed:{number}</id>\n"
        f'    <title type="html">{html.escape(named)}</title>\n    <link href="{html.escape(link)}"></link>\n'
        f"    <published>{found}</published>\n    <updated>{found}</updated>\n"
        f'    <content type="html">{html.escape(marked(text))}&amp;nbsp;...</content>\n    <author>\n     '
        " <name></name>\n    </author>\n  </entry>\n"
    )


def alert_feed(alert, moment, clippings):
    user, number, name = ALERTS[alert]
    dice = Dice(f"alert {alert} {moment}")
    base = f"{user}/state/com.google/alerts/{number}"
    entries = "".join(alert_entry(dice, clipping, alert) for clipping in reversed(clippings))
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"'
        ' xmlns:idx="urn:atom-extension:indexing">\n'
        f"  <id>tag:google.com,2005:reader/user/{base}</id>\n  <title>Alerta de Google: {name}</title>\n"
        f'  <link href="https://www.google.com/alerts/feeds/{user}/{number}" rel="self"></link>\n'
        f"  <updated>{in_utc(moment)}</updated>\n{entries}</feed>\n"
    ).encode()


def alert_files(clippings):
    """Snapshots of two feeds, of at most 20 entries each, overlapping the one before, as polling leaves."""
    files, seen = {}, 0
    for place, clipping in enumerate(clippings):
        if place - seen == 13 or place == len(clippings) - 1:
            moment = clipping[0] + timedelta(minutes=50)
            files[f"mentions/alerts/la-espiga-{moment:%Y-%m-%d}.xml"] = alert_feed(
                0, moment, clippings[max(0, place - 18) : place + 1]
            )
            seen = place
    for month in ("2025-10", "2026-01", "2026-03"):
        near = [clipping for clipping in clippings if stamp(clipping[0]).startswith(month)][-16:]
        files[f"mentions/alerts/obrador-{month}.xml"] = alert_feed(1, near[-1][0] + timedelta(hours=1), near)
    return files
