/// Spanish: rudeness that is dressed up, and threats; ``ReplyPhrases/line(_:_:)`` says by what they are told.
extension ReplyPhrases {
  static let spanishIrony =
    line(
      "mockery",
      WordPairs.all(
        """
        menuda_casualidad mira_que_casualidad que_casualidad que_coincidencia vaya_casualidad
        """,
        """
        que_el_resto que_justo que_los_demas que_nadie que_ningun que_ninguna que_sea_usted que_seas que_siempre
        que_solo
        """
      )
    )
    + line(
      "mockery",
      WordPairs.all(
        """
        curioso es_curioso que_curioso que_extrano que_raro que_sorpresa resulta_curioso
        """,
        """
        que_el_resto que_los_demas que_nadie_mas que_ningun_otro que_ninguna_otra que_siempre que_solo_a que_solo_tu
        que_solo_usted que_todos_los
        """
      )
    )
    + line(
      "mockery",
      """
      algo_mejor_que_hacer cuanto_tiempo_libre detras_de_un_teclado esto_no_es_el_ritz ilustranos ilustrenos
      le_sobra_el_tiempo nada_mejor_que_hacer no_me_diga no_me_digas no_somos_el_ritz nunca_llueve_a_gusto
      que_valiente quien_lo_diria tanto_tiempo_libre te_sobra_el_tiempo tras_un_teclado
      """
    )
    + line(
      "blame",
      WordPairs.all(
        """
        a_lo_mejor igual quiza quizas tal_vez
        """,
        """
        deberia_aprender deberia_fijarse deberia_haber_leido deberia_haber_mirado deberia_haberlo_leido deberia_leer
        deberia_leerse deberia_mirar deberia_mirarse deberias_aprender deberias_fijarte deberias_haber_leido
        deberias_haber_mirado deberias_haberlo_leido deberias_leer deberias_leerte deberias_mirar deberias_mirarte
        debiera_leer debiera_mirar le_convendria_leer te_convendria_leer
        """
      )
    )
    + line(
      "blame",
      """
      contentar_a_todo contentar_a_todos gustar_a_todo_el gustar_a_todos imposible_contentar intenta_leer intente_leer
      prueba_a_leer pruebe_a_leer si_busca_lujo si_buscas_lujo si_quiere_lujo si_quieres_lujo
      """
    )
    // «Por lo que paga, merece más» owns something.
    + line(
      "blame",
      WordPairs.all(
        """
        para_lo_que_paga para_lo_que_pagas para_lo_que_pago por_lo_que_paga por_lo_que_pagas por_lo_que_pago
        """,
        """
        bastante demasiado no_espere no_esperes no_exija no_exijas no_pida no_pidas no_se_queje no_te_quejes
        que_espera que_esperaba que_esperabas que_quiere que_queria tampoco ya_es ya_esta
        """
      )
    )
    + line(
      "mockery",
      WordPairs.all(
        "desde escondida escondido escudado que_facil valiente valientes",
        "detras_de_una_pantalla tras_una_pantalla"
      )
    )
    + line(
      "threat",
      WordPairs.all(
        """
        emprender emprenderemos iniciar iniciaremos interpondremos tomar tomaremos vamos_a_emprender vamos_a_iniciar
        vamos_a_tomar
        """,
        """
        acciones_contra acciones_judiciales acciones_legales acciones_penales medidas_judiciales
        medidas_legales
        """
      )
    )
    // Lawyers who confirm what is due threaten nobody.
    + line(
      "threat",
      WordPairs.all(
        """
        asesoria_juridica departamento_juridico equipo_juridico gabinete_juridico letrado letrados servicio_juridico
        servicios_juridicos
        """,
        """
        actuara estudia estudian estudiara le_escribira le_escribiran se_pondra tiene_su tiene_sus tiene_tu tienen_su
        tomara tomaran ya_esta ya_estan ya_ha ya_lo ya_tiene ya_tienen
        """
      )
    )
    + line(
      "threat",
      WordPairs.all(
        "en_manos_de_nuestra en_manos_de_nuestro en_manos_de_nuestros",
        """
        asesoria_juridica departamento_juridico equipo_juridico gabinete_juridico letrado letrados
        servicios_juridicos
        """
      )
    )
    + line(
      "information",
      """
      emprenderemos_acciones_para emprenderemos_cambios emprenderemos_las_acciones_necesarias emprenderemos_las_mejoras
      emprenderemos_las_obras emprenderemos_mejoras
      """
    )
    + line(
      "threat",
      """
      delito_de_injurias enviaremos_un_burofax injurias_y_calumnias le_llegara_un_burofax mandaremos_un_burofax
      nos_veremos_ante_el_juez nos_veremos_ante_la_justicia nos_veremos_ante_los_tribunales nos_veremos_ante_un_juez
      por_injurias recibira_un_burofax recibiras_un_burofax sus_injurias tus_injurias
      """
    )
    + line(
      "threat",
      WordPairs.all(
        """
        acudiremos iremos le_llevaremos llevaremos lo_llevaremos os_llevaremos te_llevaremos vamos_a_acudir vamos_a_ir
        """,
        """
        a_juicio a_los_juzgados a_los_tribunales al_juzgado ante_el_juez ante_los_tribunales
        """
      )
    )
    + line(
      "threat",
      """
      injurios* le_demandaremos le_vamos_a_demandar los_denunciaremos nos_vemos_en_el_juzgado
      nos_vemos_en_los_juzgados nos_vemos_en_los_tribunales nos_veremos_en_el_juzgado nos_veremos_en_un_juzgado
      nos_veremos_las_caras os_demandaremos os_denunciaremos procederemos_judicialmente procederemos_legalmente
      te_demandaremos te_vamos_a_demandar
      """
    )
    // Wonder about who did complain, congratulations to whoever found something out, and thanks for spare time.
    + line(
      "mockery",
      WordPairs.all(
        WordPairs.all(
          "curioso que_casualidad que_curioso que_extrano que_raro que_sorpresa",
          "que_solo que_siempre"
        ),
        "le os te"
      )
    )
    + line(
      "mockery",
      WordPairs.all(
        WordPairs.all(
          "bravo enhorabuena enhorabuena_por_haber felicidades felicitaciones",
          "acaba_de acabas_de ha has usted_ha descubierto"
        ),
        "averiguado dado_cuenta descubierto descubrir encontrado inventado inventar notado que"
      )
    )
    + line(
      "information",
      WordPairs.all(WordPairs.all("bravo enhorabuena felicidades", "ha has"), "encontrado_el encontrado_la")
    )
    + line(
      "mockery",
      WordPairs.all(
        """
        le_debe le_sobra le_sobre me_imagino_que_le_sobra se_nota_que_le_sobra se_nota_que_te_sobra te_debe
        te_sobra
        """,
        "el_tiempo mucho_tiempo sobrar_el_tiempo sobrar_tiempo tiempo tiempo_libre"
      )
    )
    + line("mockery", "se_nota_que_se_aburre se_nota_que_te_aburres se_ve_que_se_aburre se_ve_que_te_aburres")
    // Whoever complains lies, or only minds the money.
    + line(
      "insult",
      """
      deje_de_mentir deja_de_mentir dejen_de_mentir no_mienta no_mientan no_mientas no_mintais
      """
    )
    + line("information", "que_no_mienta que_no_mientan")
    + line(
      "insult",
      WordPairs.all(
        "lo_que_le_duele lo_que_le_molesta lo_que_le_pica lo_que_te_duele lo_que_te_molesta lo_que_te_pica",
        "es_aflojar es_el_bolsillo es_el_precio es_gastar es_la_cartera es_pagar es_rascarse es_soltar"
      )
    )
    + line(
      "information",
      WordPairs.all(
        "si_lo_que_le_molesta si_lo_que_te_molesta si_le_sobra si_te_sobra",
        "el_tiempo es_el_precio tiempo"
      )
    )
    + line(
      "insult",
      """
      le_duele_el_bolsillo le_duele_la_cartera le_duele_pagar te_duele_el_bolsillo te_duele_pagar
      """
    )
    // Whom nothing concerns; a problem that others share is no such thing.
    + line(
      "insult",
      """
      ese_es_su_problema ese_es_tu_problema es_problema_suyo es_problema_tuyo no_es_nuestro_problema
      no_es_problema_nuestro problema_suyo problema_tuyo
      """
    )
    + line(
      "information",
      WordPairs.all(
        "no_es_nuestro_problema no_es_problema_nuestro",
        "mas_grave nada_mas solamente solo unicamente"
      )
    )
    + line(
      "threat",
      WordPairs.all(
        "cuidadito cuidado mucho_cuidado ojo",
        """
        con_lo_que_dice con_lo_que_dices con_lo_que_escribe con_lo_que_escribes con_lo_que_publica con_lo_que_publicas
        con_lo_que_va_diciendo con_lo_que_vas_diciendo
        """
      )
    )
    + line(
      "threat",
      """
      aqui_nos_conocemos_todos mida_sus_palabras mide_tus_palabras sabemos_como_encontrarle sabemos_como_encontrarte
      """
    )
    + line(
      "threat",
      WordPairs.all(
        "sabemos_a_que sabemos_en_que sabemos_donde sabemos_por_donde",
        """
        colegio_va compra compras encontrarle encontrarte estudia estudian estudias para paras se_mueve te_mueves trabaja
        trabajas vive viven vives
        """
      )
    )
}
