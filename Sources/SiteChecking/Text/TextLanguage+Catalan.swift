extension TextLanguage {
  /// Without function words, passives, beginnings and a formula of reading, as Yoast has none for the language.
  static let catalan = TextLanguage(
    lists: TextLists(
      transitions: """
        així aleshores també tampoc però perquè doncs després abans encara malgrat mentre mentrestant finalment
        primerament segonament tercerament posteriorment igualment especialment principalment evidentment
        concretament generalment sobretot excepte àdhuc ara avui breument consegüentment contràriament quan com si
        per ja fins sinó tanmateix altrament òbviament naturalment precisament simultàniament
        """,
      transitionPhrases: """
        a banda de
        a causa de
        a conseqüència de
        a continuació
        a diferència de
        a fi de
        a mesura que
        a més
        a més a més
        a part de
        a partir de
        a pesar de
        això és
        al cap i a la fi
        al capdavall
        al contrari
        al final
        al mateix temps
        amb tot
        arran de
        així doncs
        així mateix
        així que
        cal dir que
        com a conseqüència
        d una banda
        d altra banda
        d aquesta manera
        d esta manera
        d eixa manera
        de fet
        de la mateixa manera
        de manera que
        de tota manera
        de totes maneres
        degut a
        en altres paraules
        en aquest sentit
        en canvi
        en comptes de
        en concret
        en conclusió
        en conseqüència
        en definitiva
        en efecte
        en general
        en lloc de
        en particular
        en primer lloc
        en realitat
        en resum
        en segon lloc
        en tercer lloc
        en tot cas
        en últim lloc
        és a dir
        és per això que
        fins que
        gràcies a
        ja que
        malgrat que
        més aviat
        més endavant
        més tard
        mentre que
        no obstant
        o siga
        o sigui
        per acabar
        per aquest motiu
        per eixe motiu
        per això
        per cert
        per començar
        per consegüent
        per contra
        per exemple
        per fi
        per mitjà de
        per sort
        per tal de
        per tal que
        per tant
        per últim
        pel que fa a
        pel contrari
        si bé
        sempre que
        sense dubte
        sens dubte
        sobre tot
        tan aviat com
        tot i
        tot i això
        tot i que
        tot seguit
        tret de
        un cop
        una vegada
        vist que
        """,
      transitionPairs: """
        no sols … sinó
        no només … sinó
        no solament … sinó
        d una banda … d altra
        d una banda … de l altra
        tant … com
        ni … ni
        o … o
        """,
      abbreviations: "sr sra dr dra d núm pàg pàgs tel av c s l art ed etc ex p a n",
      emptyAnchors: """
        aquí
        ací
        clica aquí
        clica ací
        fes clic aquí
        feu clic aquí
        prem aquí
        més
        més informació
        més info
        saber més
        saber ne més
        llegir més
        llegir ne més
        veure més
        vore més
        aquest
        este
        enllaç
        aquest enllaç
        este enllaç
        començar
        """
    ),
    longSentence: 25
  )
}
