"""What the papers print, and the formats in which it arrives: alerts, feeds, listings, clippings."""

import base64
import hashlib
import html
import json
import quopri
import re
from datetime import timedelta, timezone
from email.header import Header
from email.utils import format_datetime
from urllib.parse import quote

from example.basis import (
    AS_OF, BEGINS, Dice, at_home, expand, in_utc, json_document, parse, plain, stamp,
)
from example.wire import BLOG, BLOG_POSTS, MAIL_ONLY, SUBSCRIBERS

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
    **SUBSCRIBERS,
}
# Who signs for those whose feeds and exports name a writer.
WRITERS = {
    "voz": "Carla Moll", "diario": "Ernest Blanquer", "correo": "Redacción", "gremio": "Trini Vallés",
    "courier": "Daisy Holm",
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


def only_in_own_feeds(clippings):
    """The addresses of everyday news, and which file has them: the paper's feed, or GDELT."""
    told = {title for _, _, title, _ in STORY_NEWS}
    only = {}
    for outlet, channel, every in (("voz", "rss", 2), ("gremio", "json", 1), ("correo", "gdelt", 3)):
        everyday = [clipping for clipping in clippings if clipping[1] == outlet and clipping[3] not in told]
        recent = everyday[-12:] if channel == "rss" else everyday
        only |= {clipping[2]: channel for clipping in recent[::every]}
    return only


# ---------------------------------------------------------------------------------------------- mails


def redirect(dice, url, alert, place):
    """Google's way to a page, with the alert's language in a code."""
    told = b"\x08\x01\x18" + bytes([place]) + b"*\x13" + alert.encode()
    told += b"2\x19" + dice.letters(16, "0123456789abcdef").encode() + b":es:es:ES"
    code = base64.urlsafe_b64encode(told).decode().rstrip("=")
    return (
        f"https://www.google.com/url?rct=j&sa=t&url={quote(url, safe='/:')}&ct=ga&cd={code}"
        f"&usg=AOvVaw{dice.letters(16)}"
    )


def alert_mail(dice, moment, query, results):
    """A mail as Google sends it: text in base64, page in quoted-printable, the results in that twice."""
    alert = f"1{dice.letters(18, '0123456789')}"
    links = [redirect(dice, url, alert, place) for place, (_, _, url, _, _) in enumerate(results)]
    titles = [f"{title} - {outlet_name(outlet)}" for _, outlet, _, title, _ in results]
    count = f"{len(results)} resultados nuevos" if len(results) > 1 else "1 resultado nuevo"
    written = f"=== Noticias - {count} para [{query}] ===\r\n\r\n" + "".join(
        f"{title}\r\n{outlet_name(outlet)}\r\n{text} ...\r\n<{link}>\r\n\r\n"
        for title, link, (_, outlet, _, _, text) in zip(titles, links, results)
    )
    written += (
        "\r\n- - - - - - - - - - - - - - - - - - - - - - - - -\r\nCancelar la suscripción a esta alerta de"
        f" Google:\r\n<https://www.google.com/alerts/remove?source=alertsmail&hl=es&s={dice.letters(20)}>\r\n"
    )
    named = f"Alerta de Google: {query}"
    markup = {
        "api_version": "1.0",
        "publisher": {"api_key": "0" * 32, "name": "Google Alerts"},
        "entity": {
            "external_key": f"Google Alert - {query}",
            "title": named,
            "subtitle": f"Más reciente: {at_home(moment):%d/%m/%Y}",
        },
        "updates": {"snippets": [{"icon": "BOOKMARK", "message": titles[0]}]},
        "cards": [
            {
                "title": named,
                "subtitle": "Lo más destacado del último correo",
                "actions": [
                    {
                        "name": "Ver más resultados",
                        "url": f"https://www.google.com/alerts?s={dice.letters(20)}"
                        f"&start={int(moment.timestamp()) - 604_800}&end={int(moment.timestamp())}"
                        "&source=alertsmail&hl=es#history",
                    }
                ],
                "widgets": [
                    {"type": "LINK", "title": title, "description": f"{text}\u00a0...", "url": link}
                    for title, link, (_, _, _, _, text) in zip(titles, links, results)
                ],
            }
        ],
    }
    for_programs = json.dumps(markup, ensure_ascii=False, indent=2)
    for_programs = for_programs.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")
    page = (
        '<html lang="es"> <head></head> <body> <div> <script data-scope="inboxmarkup"'
        f' type="application/json">{for_programs}</script> </div> <table border="0" width="100%">'
        f"<tr><td><span>Google</span> <div>Alertas</div></td></tr> <tr><td>{html.escape(query)}</td></tr>"
    )
    for title, link, (_, outlet, _, _, text) in zip(titles, links, results):
        href = html.escape(link)
        page += (
            ' <tr itemscope="" itemtype="http://schema.org/Article"> <td> <div> <span> <a'
            f' href="{href}" itemprop="url" style="color:#427fed"> <span itemprop="name">{emphasised(title)}'
            '</span> </a> </span> <div> <div itemprop="publisher" itemscope=""'
            ' itemtype="http://schema.org/Organization"> <a style="color:#737373"> <span itemprop="name">'
            f'{html.escape(outlet_name(outlet))}</span> </a> </div> <div itemprop="description">'
            f"{emphasised(text)}&nbsp;...</div> </div> </div> </td> </tr>"
        )
    page += "</table></body></html>\n"
    border, sent = f"000000000000{dice.letters(16, '0123456789abcdef')}", moment.astimezone(timezone.utc)
    bounce = f"3{dice.letters(40)}@alerts.bounces.google.com"
    subject = Header(named, "utf-8").encode() if not named.isascii() else named
    header = [
        "Delivered-To: comunicacion@laespiga.example",
        f"Received: by 2002:a05:6512:{dice.letters(4, '0123456789abcdef')}:b0:5de with SMTP id"
        f" {dice.letters(14)};",
        f"        {format_datetime(sent)}",
        f"Return-Path: <{bounce}>",
        "Authentication-Results: mx.google.com;",
        "       dkim=pass header.i=@google.com header.s=20251104 header.b=x;",
        f"       spf=pass smtp.mailfrom={bounce};",
        "       dmarc=pass (p=REJECT sp=REJECT dis=NONE) header.from=google.com",
        "MIME-Version: 1.0",
        f"Date: {format_datetime(sent)}",
        f"List-Id: <{alert}.alerts.google.com>",
        f"Message-ID: <{dice.letters(28)}.googlealerts@google.com>",
        f"Subject: {subject}",
        "From: Google Alerts <googlealerts-noreply@google.com>",
        "To: comunicacion@laespiga.example",
        f'Content-Type: multipart/alternative; boundary="{border}"',
    ]
    return "\n".join(
        [
            *header,
            "",
            f"--{border}",
            'Content-Type: text/plain; charset="UTF-8"; format=flowed; delsp=yes',
            "Content-Transfer-Encoding: base64",
            "",
            base64.encodebytes(written.encode()).decode().rstrip(),
            f"--{border}",
            'Content-Type: text/html; charset="UTF-8"',
            "Content-Transfer-Encoding: quoted-printable",
            "",
            quopri.encodestring(page.encode(), quotetabs=False).decode().rstrip("\n"),
            f"--{border}--",
            "",
        ]
    )


def outlet_name(outlet):
    return OUTLETS[outlet][1] if outlet in OUTLETS else outlet


def emphasised(words):
    """The words as HTML, with what the alert looks for in bold."""
    return re.sub(r"(La Espiga)", r"<b>\1</b>", html.escape(words, quote=False), count=1)


def mail_files(clippings, known):
    """The weekly mails of six weeks as one mailbox, and the mail of one day as it was saved.

    A result that the feed of the alert has as well becomes one mention with it; `known` are the addresses
    that it has not.
    """
    box, monday = "", parse("2026-02-02 08:05")
    in_feed = [
        clipping for clipping in clippings if clipping[2] not in known and OUTLETS[clipping[1]][2] == "es"
    ]
    for week in range(6):
        dice, sent = Dice(f"mail {week}"), monday + timedelta(days=7 * week, minutes=week % 3, seconds=11)
        results = [clip for clip in in_feed if sent - timedelta(days=7) <= clip[0] < sent][:9]
        for day, host, outlet, path, title, text, _ in MAIL_ONLY:
            if parse(f"{day} 08:05").date() == sent.date():
                results.append((sent, outlet, f"https://{host}{path}", title, text))
        if not results:
            continue  # Google sends no mail of nothing.
        written = alert_mail(dice, sent, "La Espiga", results)
        when = sent.astimezone(timezone.utc)
        box += f"From {dice.letters(19, '0123456789')}@xxx {when:%a %b %d %H:%M:%S} +0000 {when:%Y}\n"
        box += re.sub(r"(?m)^(>*From )", r">\1", written) + "\n"
    day = parse("2026-03-14 20:10")
    results = [clip for clip in in_feed if day - timedelta(hours=26) <= clip[0] < day]
    return {
        "mentions/alerts/semanal-la-espiga.mbox": box.encode(),
        "mentions/alerts/suelta-2026-03-14.eml": alert_mail(
            Dice("mail of a day"), day, "obrador Benissorell", results
        ).encode(),
    }


# ---------------------------------------------------------------------------------------------- feeds


def voz_feed(clippings):
    """The RSS feed of what the local paper files under the bakery's name."""
    feed = "https://vozdebenissorell.example/etiqueta/la-espiga/rss.xml"
    own = [clipping for clipping in clippings if clipping[1] == "voz"][-20:]
    items = ""
    for place, (moment, outlet, url, title, text) in enumerate(reversed(own)):
        section = "Agenda" if "Agenda" in title or "desayunos" in title else "Benissorell"
        items += (
            f"    <item>\n      <title>{html.escape(title, quote=False)}</title>\n"
            f"      <link>{url}?utm_source=rss&amp;utm_medium=feed</link>\n"
            f'      <guid isPermaLink="false">voz-{31_640 - 37 * place}</guid>\n'
            f"      <pubDate>{format_datetime(moment)}</pubDate>\n"
            f"      <dc:creator>{WRITERS[outlet]}</dc:creator>\n"
            f"      <category>{section}</category>\n      <category>La Espiga</category>\n"
            f'      <source url="{feed}">{OUTLETS[outlet][1]}</source>\n'
            f"      <description><![CDATA[<p>{html.escape(text, quote=False)}</p>]]></description>\n"
            "    </item>\n"
        )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/">\n  <channel>\n'
        "    <title>La Voz de Benissorell</title>\n"
        "    <link>https://vozdebenissorell.example/etiqueta/la-espiga/</link>\n"
        f'    <atom:link href="{feed}" rel="self" type="application/rss+xml"/>\n'
        "    <description>Todo lo que publicamos sobre La Espiga</description>\n"
        "    <language>es-ES</language>\n"
        f"    <lastBuildDate>{format_datetime(AS_OF - timedelta(minutes=50))}</lastBuildDate>\n"
        f"{items}  </channel>\n</rss>\n"
    ).encode()


def gremio_feed(clippings):
    """The JSON Feed of the bakers' magazine."""
    own = [clipping for clipping in clippings if clipping[1] == "gremio"]
    items = [
        {
            "id": url,
            "url": url,
            "title": title,
            "content_html": f"<p>{html.escape(text, quote=False)}</p>",
            "date_published": stamp(moment),
            "authors": [{"name": WRITERS["gremio"]}],
            "tags": ["hornos", "Marjaleda"],
        }
        for moment, _, url, title, text in reversed(own)
    ]
    return json_document(
        {
            "version": "https://jsonfeed.org/version/1.1",
            "title": "Pan y Pasteles",
            "home_page_url": "https://panypasteles.example/",
            "feed_url": "https://panypasteles.example/hornos/la-espiga.json",
            "language": "es",
            "items": items,
        }
    )


def blog_feed():
    """The Atom feed of a blog, in XHTML as its program writes it."""
    host, name, author = BLOG
    entries = ""
    for moment, title, path, sections, paragraphs, *_ in reversed(BLOG_POSTS):
        at = stamp(parse(moment))
        terms = "".join(f'    <category term="{section}"/>\n' for section in sections)
        words = "".join(f"<p>{html.escape(paragraph, quote=False)}</p>" for paragraph in paragraphs)
        entries += (
            f"  <entry>\n    <title>{html.escape(title, quote=False)}</title>\n"
            f'    <link rel="alternate" type="text/html" href="/{path}/"/>\n'
            f"    <id>tag:{host},{at[:4]}:{path}</id>\n"
            f"    <published>{at}</published>\n    <updated>{at}</updated>\n{terms}"
            f'    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{words}</div></content>\n'
            "  </entry>\n"
        )
    latest = stamp(parse(BLOG_POSTS[-1][0]))
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="es"'
        f' xml:base="https://{host}/">\n  <title>{name}</title>\n  <subtitle>Panes, hornos y quien los'
        " cuida</subtitle>\n"
        f'  <link rel="self" href="https://{host}/atom.xml"/>\n  <link href="https://{host}/"/>\n'
        f"  <id>https://{host}/</id>\n  <updated>{latest}</updated>\n"
        f"  <author><name>{author}</name></author>\n{entries}</feed>\n"
    ).encode()


# ---------------------------------------------------------------------------------------------- listings


def gdelt_list(clippings):
    """Articles as GDELT lists them: the quarter of an hour in which it saw them, and no text."""
    languages = {"es": "Spanish", "ca": "Catalan", "en": "English"}
    articles = []
    for moment, outlet, url, title, _ in reversed(clippings):
        seen = moment + timedelta(minutes=15 - moment.minute % 15)
        articles.append(
            {
                "url": url,
                "url_mobile": "",
                "title": re.sub(r"([:,;?!»])", r" \1", title),
                "seendate": seen.astimezone(timezone.utc).strftime("%Y%m%dT%H%M00Z"),
                "socialimage": "",
                "domain": OUTLETS[outlet][0],
                "language": languages[OUTLETS[outlet][2]],
                "sourcecountry": "Spain",
            }
        )
    return json_document({"articles": articles})


MELTWATER_COLUMNS = [
    "Date", "Headline", "URL", "Opening Text", "Hit Sentence", "Source", "Influencer", "Country", "Subregion",
    "Language", "Reach", "Desktop Reach", "Mobile Reach", "Twitter Social Echo", "Facebook Social Echo",
    "Reddit Social Echo", "National Viewership", "Engagement", "AVE", "Sentiment", "Key Phrases",
    "Input Name", "Keywords", "Alternate Date Format", "Time", "State", "City", "Document Tags",
    "Document ID",
]


def meltwater_export(clippings):
    """A table as the press office's service exports it: tabs, and two bytes a letter."""
    dice, languages = Dice("meltwater"), {"es": "Spanish", "ca": "Catalan", "en": "English"}
    # English names of the months, whatever the machine speaks.
    months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
    rows = [MELTWATER_COLUMNS]
    for moment, outlet, url, title, text in reversed(clippings):
        _, name, language = OUTLETS[outlet]
        month, reach = months[moment.month - 1], dice.whole(20, 900) * 100
        hour = f"{(moment.hour - 1) % 12 + 1:02d}:{moment:%M}{'PM' if moment.hour >= 12 else 'AM'}"
        first = re.split(r"(?<=[.?!]) ", text)[0]
        tone = "Negative" if outlet == "chivato" else "Neutral"
        cells = {
            "Date": f"{moment:%d}-{month}-{moment:%Y} {hour}", "Headline": title, "URL": url,
            "Opening Text": text, "Hit Sentence": first, "Source": name,
            "Influencer": WRITERS.get(outlet, ""), "Country": "Spain", "Subregion": "Comarca de la Marjaleda",
            "Language": languages[language], "Reach": f"{reach:,}", "Desktop Reach": f"{reach // 3:,}",
            "Mobile Reach": f"{reach - reach // 3:,}", "Engagement": str(dice.whole(0, 60)),
            "AVE": f"{reach * 0.0093:.2f}", "Sentiment": tone, "Key Phrases": "panadería, Benissorell",
            "Input Name": "La Espiga", "Keywords": "La Espiga",
            "Alternate Date Format": f"{month} {moment.day}, {moment:%Y}", "Time": f"{hour[:5]} {hour[5:]}",
            "Document Tags": "", "Document ID": f"mw-{dice.letters(20)}",
        }
        rows.append([cells.get(column, "") for column in MELTWATER_COLUMNS])

    def cell(text):
        return '"' + text.replace('"', '""') + '"' if re.search(r'["\t\n]', text) else text

    written = "".join("\t".join(cell(value) for value in row) + "\r\n" for row in rows)
    return b"\xff\xfe" + written.encode("utf-16-le")


def press_files(dice, clippings):
    """Everything that holds news, below content/; `dice` are the press office's."""
    only = only_in_own_feeds(clippings)
    told = {news[2] for news in STORY_NEWS}
    filed = [clipping for clipping in clippings if clipping[3] in told and clipping[1] != "chivato"]
    found = [clipping for clipping in clippings if clipping[2] not in only]

    def between(first, last):
        return [clip for clip in clippings if parse(first) <= clip[0] < parse(last)]

    seen = {clip[2] for clip in between("2025-10-14 12:00", "2025-10-17 00:00")}
    seen |= {clip[2] for clip in between("2026-01-14 00:00", "2026-01-17 00:00")}
    seen |= {url for url, channel in only.items() if channel == "gdelt"}
    result = alert_files(found) | mail_files(clippings, only)
    result["mentions/prensa/dossier.json"] = json_document(
        [press_row(dice, number, clipping) for number, clipping in enumerate(filed, start=1)]
    )
    result["mentions/prensa/gdelt.json"] = gdelt_list([clip for clip in clippings if clip[2] in seen])
    result["mentions/prensa/pan-y-pasteles.json"] = gremio_feed(clippings)
    result["mentions/prensa/voz-de-benissorell.xml"] = voz_feed(clippings)
    result["mentions/blogs/miga-y-corteza.atom"] = blog_feed()
    result["mentions/vigilancia/meltwater-2026-01.tsv"] = meltwater_export(
        between("2026-01-12 00:00", "2026-01-20 00:00")
    )
    return result
