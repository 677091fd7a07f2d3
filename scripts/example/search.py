"""What the search engines show."""

import math
from datetime import datetime, timedelta
from urllib.parse import quote_plus

from example.basis import AS_OF, Dice, csv_bytes, json_document, local

OWN = "https://laespiga.example"
# Query, language, and its pages: (from, strength at first, strength in the end, weeks that takes, address,
# title).
LASTING = [
    ("2025-06-01", 9.6, 9.8, 9, OWN + "/", "La Espiga, panaderías en Benissorell desde 1962"),
    ("2025-06-01", 7.9, 7.7, 9, OWN + "/contacto/", "Tiendas y horarios · La Espiga"),
    (
        "2025-06-01", 8.4, 8.3, 9, "https://mapalocal.example/panaderias-la-espiga",
        "Panaderías La Espiga · Mapalocal",
    ),
    (
        "2025-06-01", 7.4, 7.2, 9, "https://opinamesa.example/panaderias-la-espiga",
        "La Espiga: opiniones · Opinamesa",
    ),
    ("2025-06-01", 6.6, 6.6, 9, "https://guiadelbarrio.example/la-espiga", "La Espiga · Guía del Barrio"),
    ("2025-06-01", 6.2, 6.0, 9, "https://turismomarjaleda.example/comer", "Dónde comer en la Marjaleda"),
    ("2025-06-01", 5.6, 5.6, 9, "https://plaza.example/@laespiga", "La Espiga (@laespiga)"),
    ("2025-06-01", 5.3, 5.1, 9, "https://instante.example/laespiga", "La Espiga · Instante"),
    (
        "2025-06-01", 4.6, 4.4, 9, "https://panypasteles.example/hornos",
        "Hornos con historia · Pan y Pasteles",
    ),
    ("2025-06-01", 4.0, 4.1, 9, "https://benissorell.example/comercio", "Comercio local · Benissorell"),
    ("2025-06-01", 3.6, 3.6, 9, "https://quejasonline.example/la-espiga", "La Espiga: quejas"),
    (
        "2025-06-01", 3.2, 3.2, 9, "https://recetasdelverdal.example/pastissets",
        "Pastissets de boniato, receta",
    ),
]
QUERIES = [
    (
        "la espiga benissorell", "es",
        [
            (
                "2025-10-14", 6.8, 1.5, 6,
                "https://diariodelamarjaleda.example/2025/10/14/la-espiga-retira-un-lote-de-pastissets.html",
                "La Espiga retira un lote",
            ),
            (
                "2026-01-14", 9.1, 2.0, 4,
                "https://elchivatodelverdal.example/2026/01/14/el-video-del-raton-de-la-espiga.html",
                "El vídeo de La Espiga",
            ),
            (
                "2026-03-11", 8.8, 8.2, 9,
                "https://diariodelamarjaleda.example/2026/03/11/el-obrador-que-no-deja-dormir-a.html",
                "El obrador que no deja dormir",
            ),
        ],
    ),
    (
        "la espiga opiniones", "es",
        [
            (
                "2025-06-01", 8.8, 5.6, 16, "https://quejasonline.example/la-espiga-opiniones",
                "La Espiga: opiniones y quejas",
            ),
            (
                "2025-08-08", 8.9, 3.2, 9, "https://foro-marjaleda.example/t/una-estrella-para-la-espiga/",
                "Una estrella para La Espiga",
            ),
            (
                "2025-08-08", 3.0, 7.0, 6,
                OWN + "/articulos/terraza-plaza-del-trigo/",
                "Terraza de la plaza del Trigo",
            ),
            (
                "2026-01-20", 4.2, 8.7, 4,
                OWN + "/articulos/opiniones-de-la-espiga-2025/",
                "Opiniones de La Espiga en 2025",
            ),
        ],
    ),
    (
        "la espiga alérgenos", "es",
        [
            (
                "2025-10-14", 9.5, 5.4, 10,
                "https://diariodelamarjaleda.example/2025/10/14/la-espiga-retira-un-lote-de-pastissets.html",
                "La Espiga retira un lote",
            ),
            (
                "2025-10-16", 8.9, 3.0, 8,
                "https://elchivatodelverdal.example/2025/10/16/que-mas-esconden-las-etiquetas-de-la.html",
                "¿Qué esconden las etiquetas?",
            ),
            (
                "2025-10-15", 6.4, 9.4, 4,
                OWN + "/articulos/etiqueta-pastissets-que-paso/",
                "Etiqueta sin almendra: qué pasó",
            ),
            (
                "2025-11-06", 4.5, 9.9, 5,
                OWN + "/articulos/como-leer-alergenos-la-espiga/",
                "Alérgenos en La Espiga",
            ),
        ],
    ),
    (
        "la espiga masa congelada", "es",
        [
            (
                "2026-02-10", 9.9, 7.7, 3, "https://foro-marjaleda.example/t/masa-congelada-la-espiga/",
                "Camión de congelados en La Espiga",
            ),
            (
                "2026-02-13", 9.0, 5.2, 3,
                "https://elchivatodelverdal.example/2026/02/13/el-camion-de-congelados-que-visita-la.html",
                "El camión que visita La Espiga",
            ),
            (
                "2026-02-13", 5.0, 9.6, 2,
                OWN + "/articulos/como-se-hace-el-pan-de-la-espiga/",
                "Cómo se hace el pan de La Espiga",
            ),
            (
                "2026-02-20", 7.5, 8.9, 2, "https://consumoclaro.example/la-espiga",
                "Visita sin avisar a La Espiga",
            ),
            (
                "2026-02-26", 4.0, 7.0, 3,
                OWN + "/articulos/visitar-obrador-la-espiga/",
                "Visitar el obrador de La Espiga",
            ),
        ],
    ),
    (
        "la espiga vídeo ratón", "es",
        [
            ("2026-01-13", 9.9, 6.0, 4, "https://clipeo.example/v/8fK2raton", "Ratón en La Espiga"),
            (
                "2026-01-14", 9.4, 5.0, 4,
                "https://elchivatodelverdal.example/2026/01/14/el-video-del-raton-de-la-espiga.html",
                "El vídeo de La Espiga",
            ),
            (
                "2026-01-14", 8.6, 9.7, 2,
                "https://contrastado.example/2026/01/14/no-el-video-del-raton-no-se.html",
                "No, el vídeo no es de La Espiga",
            ),
            (
                "2026-01-14", 6.2, 9.3, 2,
                OWN + "/articulos/video-atribuido-a-la-espiga/",
                "El vídeo se grabó en otra panadería",
            ),
            (
                "2026-01-28", 4.0, 7.4, 3,
                OWN + "/articulos/higiene-en-la-espiga-preguntas/",
                "Higiene en La Espiga",
            ),
        ],
    ),
    (
        "la espiga ruido obrador", "es",
        [
            (
                "2026-03-11", 9.9, 9.4, 6,
                "https://diariodelamarjaleda.example/2026/03/11/el-obrador-que-no-deja-dormir-a.html",
                "El obrador que no deja dormir",
            ),
            (
                "2026-03-12", 9.0, 8.6, 6,
                "https://elsetmanari.example/2026/03/12/les-eres-demana-dormir-soroll-a-l.html",
                "Les Eres demana dormir",
            ),
            (
                "2026-03-11", 5.2, 9.2, 2,
                OWN + "/articulos/ruido-obrador-mediciones-y-medidas/",
                "Ruido del obrador: mediciones",
            ),
            (
                "2026-03-15", 8.3, 6.0, 6,
                "https://elchivatodelverdal.example/2026/03/15/ruido-mentiras-y-pan-la-guerra-de.html",
                "Ruido, mentiras y pan",
            ),
        ],
    ),
    (
        "forn la espiga", "ca",
        [
            ("2025-06-01", 8.9, 9.2, 8, OWN + "/ca/", "La Espiga, forns a Benissorell"),
            (
                "2025-10-15", 7.6, 3.2, 6,
                "https://elsetmanari.example/2025/10/15/la-espiga-retira-312-caixes-de-pastissets.html",
                "Una etiqueta sense ametla",
            ),
            (
                "2025-10-15", 4.2, 7.6, 5,
                OWN + "/ca/articles/etiqueta-pastissets-que-va-passar/",
                "Etiqueta sense ametla",
            ),
            (
                "2026-02-14", 4.4, 7.5, 4,
                OWN + "/ca/articles/com-es-fa-el-pa-de-la-espiga/",
                "Com es fa el pa de La Espiga",
            ),
        ],
    ),
    (
        "la espiga bakery", "en",
        [
            ("2025-06-01", 8.2, 9.1, 8, OWN + "/en/", "La Espiga, bakers since 1962"),
            ("2026-01-17", 9.0, 4.0, 3, "https://clipeo.example/v/8fK2raton-en", "Breakfast with a mouse"),
            (
                "2026-01-15", 7.8, 7.0, 5,
                "https://costacourier.example/2026/01/15/viral-mouse-video-was-filmed-abroad-not.html",
                "Mouse video filmed abroad",
            ),
            (
                "2026-01-17", 4.2, 8.4, 3,
                OWN + "/en/articles/video-filmed-in-another-bakery/",
                "Filmed in another bakery",
            ),
        ],
    ),
]


def positions():
    """The first ten results of each query on every Monday."""
    dice, rows = Dice("positions"), []
    monday = local(2025, 6, 23)
    while monday <= AS_OF:
        for query, language, own in QUERIES:
            ranked = []
            for begins, first, last, weeks, url, title in LASTING + own:
                age = (monday.date() - datetime.fromisoformat(begins).date()).days / 7
                if age >= 0:
                    strength = last + (first - last) * math.exp(-age / weeks) + 0.28 * dice.normal()
                    ranked.append((-round(strength, 6), url, title))
            for place, (_, url, title) in enumerate(sorted(ranked)[:10], start=1):
                rows.append(
                    [f"{monday:%Y-%m-%d}", query, "google", "es", language, "mobile", str(place), url, title]
                )
        monday += timedelta(days=7)
    return rows


POSITION_COLUMNS = [
    "date", "query", "engine", "country", "language", "device", "position", "url", "title",
]

# ---------------------------------------------------------------------------------------------- console

# How often the tracked queries were shown in three months.
SHOWN = {
    "la espiga benissorell": 4870, "la espiga vídeo ratón": 1850, "la espiga ruido obrador": 1240,
    "la espiga opiniones": 980, "forn la espiga": 890, "la espiga masa congelada": 720,
    "la espiga alérgenos": 610, "la espiga bakery": 560,
}
# What people seek besides these: words, impressions, mean position.
OTHER_QUERIES = [
    ("panadería benissorell", 2140, 2.3), ("panaderías abiertas domingo benissorell", 1310, 3.1),
    ("horno plaza del trigo", 640, 1.4), ("la espiga torrefonda horario", 580, 1.2),
    ("coca de san juan comprar", 410, 6.8), ("pan de xeixa", 390, 4.9),
    ("turrón artesano marjaleda", 350, 7.4), ("la espiga teléfono", 330, 1.1),
    ("pastissets de moniato", 290, 8.2), ("pan sin sal cerca de mí", 240, 11.6),
    ("la espiga trabajo", 190, 1.3), ("mona de pascua encargo", 160, 5.7), ("bakery cala sorda", 150, 4.4),
    ("espelta o trigo, diferencias", 120, 14.9),
]
CONSOLE_MONTHS = (datetime(2025, 12, 15), datetime(2026, 3, 13))
# Days on which more people sought the bakery, and how many times as many.
SOUGHT = {
    datetime(2026, 1, 14): 3.6, datetime(2026, 1, 15): 3.1, datetime(2026, 1, 16): 2.0,
    datetime(2026, 1, 17): 1.6, datetime(2026, 2, 12): 1.7, datetime(2026, 2, 13): 1.8,
    datetime(2026, 3, 11): 2.4, datetime(2026, 3, 12): 2.2, datetime(2026, 3, 13): 1.9,
}


def click_share(position):
    """How many of those who see a result click it, by its place: roughly, as such curves fall."""
    return 0.34 * position**-1.15


def share(clicks, impressions):
    """`3.14%`: a point, whatever the language; no zeroes at the end."""
    return f"{100 * clicks / impressions:.2f}".rstrip("0").rstrip(".") + "%"


def place(position):
    return f"{position:.2f}".rstrip("0").rstrip(".")


def console_rows(dice, found):
    """Words or pages with their figures, most clicks first: (words, impressions, mean position) given."""
    rows = []
    for words, impressions, position in found:
        clicks = round(impressions * click_share(position) * dice.between(0.75, 1.05))
        rows.append((-clicks, words, impressions, position))
    return [
        [words, str(-clicks), str(impressions), share(-clicks, impressions), place(position)]
        for clicks, words, impressions, position in sorted(rows)
    ]


def console_files(rows):
    """The folder that Search Console exports in Spanish: queries, pages, days and the filters.

    Places of tracked queries and of pages are the means of the same three months in `rows`.
    """
    dice, first, last = Dice("console"), *CONSOLE_MONTHS
    near = [
        row for row in rows if f"{first:%Y-%m-%d}" <= row[0] <= f"{last:%Y-%m-%d}" and row[7].startswith(OWN)
    ]
    by_query, by_page = {}, {}
    for day, query, *_, position, url, _ in near:
        best = by_query.setdefault(query, {})
        best[day] = min(int(position), best.get(day, 99))
        by_page.setdefault(url, []).append(int(position))
    queries = [
        (query, SHOWN[query], sum(best.values()) / len(best)) for query, best in by_query.items()
    ]
    pages = [
        (url, 62 * len(places) + dice.whole(0, 90), sum(places) / len(places))
        for url, places in by_page.items()
    ]
    days, day = [], first
    while day <= last:
        weekend = 1.25 if day.weekday() >= 5 else 1
        impressions = round(dice.between(250, 330) * weekend * SOUGHT.get(day, 1))
        position = dice.between(1.5, 2.1)
        clicks = round(impressions * click_share(position) * dice.between(0.9, 1.1))
        days.append(
            [f"{day:%Y-%m-%d}", str(clicks), str(impressions), share(clicks, impressions), place(position)]
        )
        day += timedelta(days=1)
    figures = ["Clics", "Impresiones", "CTR", "Posición"]
    folder = "rankings/search-console-2026-03-13"
    tables = {
        "Consultas": (["Consultas principales", *figures], console_rows(dice, queries + OTHER_QUERIES)),
        "Páginas": (["Páginas principales", *figures], console_rows(dice, pages)),
        "Gráfico": (["Fecha", *figures], days),
        "Filtros": (["Filtrar", "Valor"], [["Tipo de búsqueda", "Web"], ["Fecha", "Últimos 3 meses"]]),
    }
    # The console writes no line feed behind the last row.
    return {f"{folder}/{name}.csv": csv_bytes(*table)[:-1] for name, table in tables.items()}


# ---------------------------------------------------------------------------------------------- SerpApi


def serp_snapshot(rows, date, query):
    """One page of results as SerpApi answers: the places that the table has for that day."""
    dice = Dice(f"serp {date} {query}")
    found = [row for row in rows if row[:2] == [date, query]]
    language, spelled = found[0][4], quote_plus(query)
    organic = []
    for *_, position, url, title in found:
        host = url.split("/")[2]
        organic.append(
            {
                "position": int(position),
                "title": title,
                "link": url,
                "displayed_link": " › ".join(["https://" + host, *filter(None, url.split("/")[3:-1])]),
                "source": host.split(".")[0],
            }
        )
    address = f"https://www.google.es/search?q={spelled}&hl={language}&gl=es"
    document = {
        "search_metadata": {
            "id": dice.letters(24, "0123456789abcdef"),
            "status": "Success",
            "json_endpoint": "",
            "created_at": f"{date} 05:10:32 UTC",
            "processed_at": f"{date} 05:10:32 UTC",
            "google_url": address,
            "total_time_taken": 1.34,
        },
        "search_parameters": {
            "engine": "google",
            "q": query,
            "google_domain": "google.es",
            "hl": language,
            "gl": "es",
            "device": "mobile",
        },
        "search_information": {
            "query_displayed": query,
            "total_results": 48_700,
            "organic_results_state": "Results for exact spelling",
        },
        "related_questions": [
            {
                "question": "¿A qué hora abre La Espiga?",
                "snippet": "De lunes a sábado, a las siete.",
                "link": OWN + "/contacto/",
            }
        ],
        "organic_results": organic,
        "pagination": {"current": 1, "next": address + "&start=10"},
    }
    return json_document(document)


def search_files():
    """Everything that search engines show, below content/."""
    rows, date, query = positions(), "2026-03-16", "la espiga benissorell"
    return {
        "rankings/posiciones.csv": csv_bytes(POSITION_COLUMNS, rows),
        f"rankings/serpapi-{date}.json": serp_snapshot(rows, date, query),
        **console_files(rows),
    }
