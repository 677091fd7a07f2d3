extension TextLanguage {
  static let spanish = TextLanguage(
    lists: TextLists(
      functionWords: """
        el la los las lo un una unos unas al del de a ante bajo con contra desde durante en entre hacia hasta
        mediante para por según sin sobre tras y e ni o u pero mas que quien quienes cual cuales cuyo cuya como
        cuando donde cuanto yo tú él ella ello nosotros vosotros ellos ellas usted ustedes me te se nos os le les
        mi mis tu tus su sus nuestro nuestra nuestros nuestras vuestro vuestra este esta esto estos estas ese esa
        eso esos esas aquel aquella aquello muy más menos tan tanto ya no sí también tampoco es son era eran fue
        fueron ser sido está están estar hay ha han he hemos haber había qué quién cuál cómo cuándo dónde cuánto
        si aunque porque
        """,
      transitions: """
        además ademas ahora ahí así asimismo aunque conque consecuentemente consiguientemente contrariamente
        después entonces especialmente específicamente evidentemente finalmente frecuentemente generalmente
        igualmente incluso indudablemente inicialmente luego mientras naturalmente obviamente ocasionalmente
        pero porque posteriormente precisamente primero principalmente pronto pues recientemente resumiendo
        segundo sencillamente seguidamente simultáneamente sino siquiera similarmente sobretodo también tampoco
        tercero todavía ya así como cuando por si antes mientras concretamente excepto salvo desde
        """,
      transitionPhrases: """
        a causa de
        a continuación
        a diferencia de
        a fin de
        a fin de cuentas
        a menos que
        a pesar de
        a propósito
        a raíz de
        a saber
        al contrario
        al fin y al cabo
        al final
        al igual que
        al mismo tiempo
        al principio
        ante todo
        antes de
        antes que nada
        aparte de
        con el fin de
        con esto
        con motivo de
        con objeto de
        con respecto a
        con todo
        con tal de que
        cosa que
        dado que
        de ahí que
        de cualquier manera
        de cualquier modo
        de este modo
        de esta manera
        de esta forma
        de hecho
        de igual forma
        de igual modo
        de lo contrario
        de manera que
        de modo que
        de nuevo
        de todas formas
        de todos modos
        debido a
        dicho de otra manera
        dicho de otro modo
        en caso de
        en cambio
        en concreto
        en conclusión
        en consecuencia
        en contraste
        en cuanto a
        en definitiva
        en efecto
        en especial
        en este sentido
        en general
        en lugar de
        en otras palabras
        en particular
        en pocas palabras
        en primer lugar
        en realidad
        en relación con
        en resumen
        en segundo lugar
        en síntesis
        en suma
        en tercer lugar
        en todo caso
        en último lugar
        en vez de
        en vista de que
        es decir
        es por eso que
        eso sí
        gracias a
        hasta ahora
        hasta que
        hoy en día
        lo mismo
        lo primero
        lo que es más
        más adelante
        más tarde
        mejor dicho
        mientras que
        mientras tanto
        no obstante
        o sea
        para concluir
        para empezar
        para que
        para resumir
        para terminar
        pese a
        por añadidura
        por cierto
        por consiguiente
        por culpa de
        por ejemplo
        por el contrario
        por ende
        por eso
        por este motivo
        por esta razón
        por fin
        por lo general
        por lo tanto
        por lo visto
        por otra parte
        por otro lado
        por supuesto
        por tanto
        por último
        por un lado
        por una parte
        primero que nada
        puesto que
        salvo que
        si bien
        siempre que
        sin duda
        sin embargo
        sobre todo
        tal como
        tal y como
        tan pronto como
        tanto es así
        una vez
        visto que
        ya que
        """,
      transitionPairs: """
        no solo … sino
        no sólo … sino
        por un lado … por otro
        por una parte … por otra
        tanto … como
        ni … ni
        ya … ya
        o … o
        """,
      auxiliaries: """
        soy eres es somos sois son era eras éramos erais eran fui fuiste fue fuimos fuisteis fueron seré serás será
        seremos seréis serán sería serías seríamos seríais serían sea seas seamos seáis sean fuera fueras fuéramos
        fuerais fueran fuese fueses fuésemos fueseis fuesen sido ser siendo
        """,
      participles: """
        abierto abierta abiertos abiertas cubierto cubierta cubiertos cubiertas descubierto descubierta dicho dicha
        dichos dichas escrito escrita escritos escritas hecho hecha hechos hechas impreso impresa impresos impresas
        puesto puesta puestos puestas propuesto propuesta resuelto resuelta resueltos resueltas roto rota rotos rotas
        visto vista vistos vistas vuelto vuelta devuelto devuelta devueltos devueltas muerto muerta previsto prevista
        expuesto expuesta compuesto compuesta supuesto impuesto impuesta inscrito inscrita
        inscritos inscritas descrito descrita descritos descritas suscrito suscrita suscritos suscritas propuestos
        propuestas devueltos devueltas previstos previstas expuestos expuestas compuestos compuestas supuesta
        supuestos supuestas impuestos impuestas muertos muertas
        """,
      notParticiples: """
        lado lados estado estados mercado mercados resultado resultados cuidado helado helados soldado soldados
        grado grados pasado pasada sábado pescado pescados demasiado demasiada demasiados demasiadas privado privada
        delicado delicada sentido sentidos vestido vestidos partido partidos sonido ruido ruidos contenido contenidos
        nido marido apellido cada nada toda todo todos todas vida vidas comida comidas medida medidas jornada
        jornadas llamada llamadas entrada entradas salida salidas tienda década tonelada moneda ayuda duda deuda
        lado rápido rápida sólido ácido líquido válido válida tímido húmedo crudo
        """,
      participleEndings: "ado ada ados adas ido ida idos idas ído ída ídos ídas",
      weakBeginnings: """
        el la los las lo un una unos unas uno dos tres cuatro cinco seis siete ocho nueve diez este esta esto estos
        estas ese esa eso esos esas aquel aquella aquello aquellos aquellas
        """,
      clauseEnds: "que pero sino porque aunque cuando donde mientras y o si como",
      abbreviations: "sr sra srta dr dra d ud uds pág págs núm tel av avda c s l art cap ed etc ej p a n",
      emptyAnchors: """
        click aquí
        clicka aquí
        clica aquí
        haz clic aquí
        haga clic aquí
        pincha aquí
        pulsa aquí
        aquí
        más
        más información
        más info
        saber más
        leer más
        ver más
        este
        enlace
        este enlace
        empezar
        """
    ),
    longSentence: 25,
    reading: .fernandezHuerta,
    tellsPassives: true,
    tellsBeginnings: true
  )
}
