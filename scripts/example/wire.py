"""What others wrote about the bakery beside the papers of the region: agency notes that many outlets printed,
a blog, pages that only the alert's mails name, and a discussion far away.

What is told here keeps to the facts of content/incidents and content/articles.
"""

from datetime import timedelta

from example.basis import parse, plain

# Outlets that print what the agency sends.
SUBSCRIBERS = {
    "interior": ("noticiasdelinterior.example", "Noticias del Interior", "es"),
    "ribera": ("laribera24.example", "La Ribera 24", "es"),
    "valle": ("valledigital.example", "Valle Digital", "es"),
    "costa": ("costaactual.example", "Costa Actual", "es"),
    "agro": ("agroverdal.example", "Agro Verdal", "es"),
    "mercantil": ("elmercantil.example", "El Mercantil", "es"),
    "comarques": ("comarquesaldia.example", "Comarques al Dia", "ca"),
}

# When the agency sent its note, the note's sentences, and who printed how many of them after how many hours
# under which title.
AGENCY_NOTES = [
    (
        "2025-10-15 07:50",
        [
            "La panadería La Espiga, de Benissorell, ha retirado 312 cajas de pastissets de boniato porque la"
            " etiqueta no mencionaba la almendra.",
            "El lote P-2841 se puede devolver en cualquiera de las once tiendas, sin tique.",
            "Un menor alérgico a los frutos secos tuvo una reacción leve y se encuentra bien, según la"
            " empresa.",
            "El servicio de Consumo de la Marjaleda está avisado, informa la Agencia Verdal.",
        ],
        [
            (0.4, "interior", 4, "Retiran 312 cajas de dulces por no declarar la almendra"),
            (0.9, "valle", 3, "Cómo devolver los pastissets que ha retirado La Espiga"),
            (1.6, "ribera", 2, "Alerta por un lote de pastissets sin almendra en la etiqueta"),
            (3.2, "costa", 4, "Un error de etiqueta obliga a retirar dulces de once panaderías"),
            (9.5, "mercantil", 3, "La Espiga retira 312 cajas por una etiqueta incompleta"),
            (26, "agro", 2, "Una etiqueta sin almendra: 312 cajas fuera de la venta"),
        ],
    ),
    (
        "2025-11-20 12:30",
        [
            "La hogaza de xeixa de La Espiga ha ganado el Certamen del Pan del Verdal con 87 puntos de 100.",
            "El jurado probó a ciegas 23 panes de otros tantos hornos.",
            "El trigo lo cultivan siete familias en 31 hectáreas, entre Alcudra y Montaverd.",
            "Es la primera vez que gana un pan hecho solo con trigo de aquí, informa la Agencia Verdal.",
        ],
        [
            (0.3, "agro", 4, "Un pan de trigo antiguo gana el Certamen del Verdal"),
            (1.1, "interior", 3, "La Espiga, premio al mejor pan de la comarca"),
            (2.5, "valle", 4, "La xeixa vuelve a lo grande: mejor pan del Verdal"),
            (5.8, "costa", 2, "87 puntos para una hogaza de Benissorell"),
            (22, "ribera", 3, "Siete familias, 31 hectáreas y un pan premiado"),
        ],
    ),
    (
        "2026-01-14 19:10",
        [
            "El vídeo de un ratón en un escaparate, difundido como si fuera de La Espiga, se grabó en otro"
            " país y circula desde mayo de 2023.",
            "Lo ha comprobado el medio de verificación Contrastado, que comparó el rótulo, la moneda y los"
            " precios.",
            "Una inspección de Sanidad sin aviso, en tres tiendas y el obrador, no encontró señal alguna de"
            " plagas.",
            "La empresa de Benissorell ha publicado el acta, informa la Agencia Verdal.",
        ],
        [
            (0.2, "valle", 4, "El vídeo del ratón en la panadería es de otro país"),
            (0.6, "interior", 4, "Desmentido: el ratón del escaparate no estaba en Benissorell"),
            (1.3, "costa", 3, "Sanidad no halla plagas en La Espiga tras el vídeo viral"),
            (2.1, "ribera", 2, "De 2023 y de otro país: el vídeo que señaló a La Espiga"),
            (12.4, "mercantil", 4, "La Espiga publica el acta de Sanidad tras un vídeo falso"),
            (13.5, "comarques", 0, "El vídeo del ratolí no és de Benissorell"),
            (37, "agro", 2, "Un vídeo ajeno pone a prueba a una panadería familiar"),
        ],
    ),
    (
        "2026-03-11 15:20",
        [
            "La panadería La Espiga ha reconocido que en enero adelantó el turno de su obrador de Benissorell"
            " sin medir el ruido.",
            "La empresa ha encargado una medición y atiende a los vecinos en un teléfono de guardia.",
            "En la calle del Molino llevan desde enero sin poder dormir, según la asociación de les Eres.",
            "El ayuntamiento enviará a un técnico, informa la Agencia Verdal.",
        ],
        [
            (0.5, "interior", 4, "Una panadería admite que no midió el ruido de su obrador"),
            (1.2, "valle", 3, "La Espiga abre un teléfono de guardia por el ruido"),
            (2.9, "ribera", 4, "Vecinos sin dormir: La Espiga encarga una medición del ruido"),
            (4.4, "costa", 2, "El obrador de La Espiga adelantó el turno y no midió el ruido"),
            (17.2, "mercantil", 3, "El coste de madrugar: La Espiga medirá el ruido de su obrador"),
        ],
    ),
]
# The one outlet that translates the note.
IN_CATALAN = (
    "El vídeo d'un ratolí en un aparador, que es va difondre com si fora de La Espiga, es va gravar en un"
    " altre país. Sanitat va inspeccionar tres botigues i l'obrador sense avís i no hi va trobar cap plaga."
)


def agency_stories():
    """The notes as they were printed: (moment, outlet, address, title, text), in order."""
    printed = []
    for sent, sentences, outlets in AGENCY_NOTES:
        for hours, outlet, count, title in outlets:
            moment = parse(sent) + timedelta(minutes=round(hours * 60))
            text = " ".join(sentences[:count]) if count else IN_CATALAN
            slug = "-".join(plain(title).split("-")[:8])
            url = f"https://{SUBSCRIBERS[outlet][0]}/{moment:%Y/%m}/{slug}/"
            printed.append((moment, outlet, url, title, text))
    return sorted(printed)


# Pages without a date of their own, which only the weekly mail of the alert names: its day, host, outlet,
# path, title, text, and what was done about it.
MAIL_ONLY = [
    (
        "2026-02-16", "turismomarjaleda.example", "Turismo de la Marjaleda", "/rutas/ruta-del-pan",
        "Ruta del pan: seis hornos en un día",
        "De Torrefonda a Cala Sorda, con parada en La Espiga de la plaza del Trigo para probar la hogaza de"
        " xeixa.",
        "Ruta correcta; se les manda el horario de verano.",
    ),
    (
        "2026-02-23", "recetasdelverdal.example", "Recetas del Verdal", "/coca-de-llanda",
        "Coca de llanda como la de La Espiga",
        "No es la suya, pero se acerca: aceite suave, ralladura de limón y un golpe de horno al final.",
        "Receta de aficionada, cita bien la tienda; archivada.",
    ),
    (
        "2026-03-09", "panaderosdelsur.example", "Panaderos del Sur", "/entrevistas/ximo-cerda",
        "Doce preguntas a Ximo Cerdà, maestro panadero de La Espiga",
        "«La masa madre no se hereda, se cuida»: sesenta años de la misma casa, contados por quien abre el"
        " horno.",
        "Entrevista pactada; archivada en el dossier.",
    ),
]

# The blog of one who likes bread: day, title, path, sections, text, and what was done about it.
BLOG = ("migaycorteza.example", "Miga y corteza", "Pilar Escrig")
BLOG_POSTS = [
    (
        "2025-06-24 18:20", "La coca de San Juan que se acaba a las once", "coca-de-san-juan",
        ["cocas", "verano"],
        [
            "Fui a La Espiga de la calle Mayor a las once y diez. Quedaba el olor.",
            "El año que viene madrugo. La dependienta me contó que hacen ciento veinte y que no piensan hacer"
            " más, porque no cabrían en el horno de piedra. Me parece una respuesta decente.",
        ],
        "answer", "Gracias por contarlo, Pilar. El año que viene te guardamos una si nos avisas la víspera."
        " ¿Cómo la prefieres, con piñones o sin?",
    ),
    (
        "2025-09-28 09:40", "Dos kilos de harina de xeixa y una semana de pruebas", "harina-de-xeixa",
        ["xeixa", "en casa"],
        [
            "La compré en La Espiga de Montaverd, molida esa misma semana.",
            "Primer pan: una torta. Segundo: una torta con mejor cara. Al cuarto entendí que la xeixa quiere"
            " menos agua de la que dicen los libros y mucha más paciencia de la que tengo yo.",
        ],
        "answer", "Nos pasa lo mismo en el obrador, Pilar. Ximo dice que baje el agua al 62 % y que no la"
        " amase tanto. ¿Nos enseñas el quinto?",
    ),
    (
        "2025-10-16 22:15", "Leer la etiqueta también es cocinar", "leer-la-etiqueta", ["opinión"],
        [
            "Esta semana La Espiga ha retirado un lote de pastissets porque la etiqueta callaba la almendra.",
            "Llevo veinte años escribiendo de pan y es la primera vez que veo a un obrador colgar en la"
            " puerta qué sabe, qué no sabe y a qué hora lo dirá. El fallo es grave. Contarlo así, ejemplar.",
        ],
        "answer", "Gracias, Pilar. El fallo fue nuestro y por eso lo contamos. Cuando tengamos el informe del"
        " laboratorio lo verás en la misma página.",
    ),
    (
        "2025-12-21 11:00", "Tres turrones de obrador y uno que no", "turrones-de-obrador", ["Navidad"],
        [
            "El de yema tostada de La Espiga gana por poco al de la competencia, que no nombro porque soy"
            " clienta de los dos.",
            "El que no, es de un supermercado. Tampoco lo nombro, pero llevaba jarabe de glucosa lo primero.",
        ],
        "leave", "Comparativa amable; agradecida con un «me gusta».",
    ),
    (
        "2026-01-15 20:30", "Antes de compartir un vídeo, mira los precios", "mira-los-precios", ["opinión"],
        [
            "Tres personas me mandaron anoche el vídeo del ratón. Las tres sabían que escribo de panaderías y"
            " ninguna se había fijado en que las etiquetas del escaparate no están en euros.",
            "Yo tampoco, la primera vez. Por eso lo escribo.",
        ],
        "answer", "Gracias por decirlo así, Pilar. A nosotros también nos costó un rato mirar los precios. Si"
        " alguien pregunta, el acta está en cada tienda.",
    ),
    (
        "2026-02-17 10:10", "Congelado no es un insulto", "congelado-no-es-un-insulto",
        ["opinión", "hojaldre"],
        [
            "El hojaldre de La Espiga llega congelado, y ahora lo dice el cartel. Bien. Un hojaldre bien"
            " hecho y congelado le gana a uno fresco hecho con prisas.",
            "Lo que pido es lo que han hecho: que lo escriban. A los demás hornos de la comarca, también.",
        ],
        "answer", "De acuerdo en todo, Pilar, también en lo de escribirlo antes. La lista completa está en la"
        " web y la mantenemos al día.",
    ),
    (
        "2026-03-08 12:05", "Las rosquilletas de los domingos", "rosquilletas-de-domingo", ["rosquilletas"],
        [
            "Hay un tipo de felicidad que cruje. La de La Espiga del Barrio Marinero cruje dos veces: al"
            " morder y al arrugar la bolsa.",
        ],
        "leave", "No pide respuesta; agradecido con un «me gusta».",
    ),
]


def blog_url(path):
    return f"https://{BLOG[0]}/{path}/"


# Blogs that only the bought export of the week of the label found.
FOUND_BY_VENDOR = [
    (
        "2025-10-15 16:42", "familiasconalergias.example", "/pastissets-benissorell",
        "Si tenéis una caja de pastissets de Benissorell, leed esto", "Marga Tur",
        "Retirada de La Espiga, lote P-2841: la etiqueta no dice almendra. Llamad antes de ir, devuelven el"
        " dinero sin tique. A las familias nuevas: haced foto de cada etiqueta.",
        "negative", "Aviso útil y correcto; enlazado en el artículo.",
    ),
    (
        "2025-10-17 08:05", "cuadernodecalidad.example", "/la-plantilla-de-la-impresora",
        "La plantilla de la impresora", "Gonzalo Prat",
        "El caso de La Espiga es de manual: cambias la impresora, copias la plantilla vieja y la etiqueta"
        " pierde la almendra. No es informática, es gestión de cambios.",
        "neutral", "Análisis técnico sin errores; pasado a calidad.",
    ),
]

# A discussion of the English article: identifier, parent, moment, author, points, text, and what was done.
NEWS_STORY = (
    46718204, "2026-01-19 18:42", "crumbstructure", 37,
    "A bakery's write-up on a viral video that was not theirs",
    "https://laespiga.example/en/articles/video-filmed-in-another-bakery/",
)
NEWS_COMMENTS = [
    (
        46718391, 46718204, "2026-01-19 19:05", "mlarsen",
        "The part I like is the section on what they did too late: ten hours of silence, and an English page"
        " three days after the Spanish one. Most rebuttals stop at &quot;fake&quot;.",
        "answer", "Thank you. I look after communication at La Espiga; the ten hours still bother us, and the"
        " night shift on the desk is the fix. What would you have wanted to read in the first hour?",
    ),
    (
        46718533, 46718204, "2026-01-19 19:31", "0xbaguette",
        "Why would a clip from 2023 resurface with one town&#x27;s name attached?<p>Translating <i>Klas</i>"
        " to <i>espiga</i> sounds plausible, but that is a guess until somebody shows where the first"
        " reposter got it.",
        "answer", "It is a guess, and our page says &quot;probably&quot;. The account that posted it first"
        " told us that the video had been sent to it; from whom, we do not know.",
    ),
    (
        46719020, 46718533, "2026-01-19 21:12", "quietkiln",
        "Mistranslation is my bet too. I have seen a hotel get one-star reviews meant for its namesake on"
        " another continent.",
        "leave", "Conversación entre lectores; no va dirigida a nosotros.",
    ),
    (
        46721877, 46718204, "2026-01-20 08:47", "tarmac_and_toast",
        "Slightly off topic, but the inspection record hangs on every shop door. I wish restaurants in my"
        " city did that without a law. See also <a href=\"https://contrastado.example/2026/01/14/no-el-video-"
        "del-raton-no-se.html\" rel=\"nofollow\">https:&#x2F;&#x2F;contrastado.example&#x2F;2026&#x2F;"
        "01&#x2F;14&#x2F;no-el-video...</a>",
        "leave", "Elogio; agradecido en el hilo de la noticia.",
    ),
]


def decisions():
    """What was done about all these: (mention, moment of the mention, action, words)."""
    told = []
    for day, host, _, path, _, _, reason in MAIL_ONLY:
        told.append((f"https://{host}{path}", parse(f"{day} 08:05"), "leave", reason))
    for moment, _, path, _, _, action, words in BLOG_POSTS:
        told.append((blog_url(path), parse(moment), action, words))
    for moment, host, path, _, _, _, _, reason in FOUND_BY_VENDOR:
        told.append((f"https://{host}{path}", parse(moment), "leave", reason))
    number, moment = NEWS_STORY[:2]
    reason = "Enlace correcto al artículo; se contesta en los comentarios."
    told.append((f"hn-{number}", parse(moment), "leave", reason))
    for number, _, moment, _, _, action, words in NEWS_COMMENTS:
        told.append((f"hn-{number}", parse(moment), action, words.replace("&quot;", '"')))
    return told
