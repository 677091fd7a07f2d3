/// Rudeness that is dressed up, and threats with courts and lawyers, as lines of ``ReplyPhrases``.
///
/// Wonder is mockery only about those who did not complain: «qué raro que nadie le atendiera» regrets something, and
/// *interesting that you mention it* is no irony. Advice is blame only where it tells the author what to read, and what
/// belongs to a court is a threat only where somebody goes there: lawyers also confirm that a refund is due.
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
        "para_lo_que_paga para_lo_que_pagas para_lo_que_pago por_lo_que_paga por_lo_que_pagas por_lo_que_pago",
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
        "acciones_contra acciones_judiciales acciones_legales acciones_penales medidas_judiciales medidas_legales"
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
        "asesoria_juridica departamento_juridico equipo_juridico gabinete_juridico letrado letrados servicios_juridicos"
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

  static let catalanIrony =
    line(
      "mockery",
      WordPairs.all(
        """
        mira_quina_casualitat quina_casualitat quina_coincidencia vaja_casualitat
        """,
        """
        que_cap que_els_altres que_just que_la_resta que_ningu que_nomes que_sempre que_siga_voste que_sigui_voste
        """
      )
    )
    + line(
      "mockery",
      WordPairs.all(
        """
        curios es_curios que_curios que_estrany que_rar quina_sorpresa resulta_curios
        """,
        """
        que_cap_altra que_cap_altre que_els_altres que_la_resta que_ningu_mes que_nomes_a que_nomes_tu que_nomes_voste
        que_sempre que_tots_els
        """
      )
    )
    + line(
      "mockery",
      """
      aixo_no_es_el_ritz darrere_d_un_teclat et_sobra_el_temps illustra_ns illustri_ns li_sobra_el_temps
      mai_no_plou_a_gust mai_plou_a_gust no_em_digui no_em_diguis no_som_el_ritz quant_temps_lliure que_valent
      que_valenta qui_ho_diria rere_un_teclat res_millor_a_fer res_millor_per_fer tant_de_temps_lliure
      tant_temps_lliure
      """
    )
    + line(
      "blame",
      """
      acontentar_tothom agradar_a_tothom impossible_acontentar intenta_llegir intenti_llegir prova_de_llegir
      prove_de_llegir provi_de_llegir si_busca_luxe si_busques_luxe si_vol_luxe si_vols_luxe
      """
    )
    + line(
      "blame",
      WordPairs.all(
        "potser_hauria_de potser_haurieu_de potser_hauries_de",
        """
        aprendre fixar_se fixar_te haver_ho_llegit haver_llegit haver_mirat llegir llegir_se llegir_te mirar mirar_se
        mirar_te
        """
      )
    )
    // «Pel que paga, mereix més» owns something.
    + line(
      "blame",
      WordPairs.all(
        "pel_que_paga pel_que_pagues per_al_que_paga per_al_que_pagues",
        """
        massa no_demani no_demanis no_es_queixi no_esperi no_esperis no_et_queixis prou que_espera que_esperava
        que_esperaves que_volia tampoc ja_es ja_esta
        """
      )
    )
    + line(
      "mockery",
      WordPairs.all(
        "amagada amagat des_de que_facil valent valenta valents",
        "darrere_d_una_pantalla rere_una_pantalla"
      )
    )
    + line(
      "threat",
      WordPairs.all(
        "emprendre emprendrem iniciar iniciarem interposarem prendre prendrem",
        "accions_contra accions_judicials accions_legals accions_penals mesures_judicials mesures_legals"
      )
    )
    // Lawyers who confirm what is due threaten nobody.
    + line(
      "threat",
      WordPairs.all(
        """
        assessoria_juridica departament_juridic equip_juridic gabinet_juridic lletrada lletrat lletrats servei_juridic
        serveis_juridics
        """,
        """
        actuara estudia estudiara estudien es_posara ja_es ja_esta ja_ha ja_ho ja_te ja_tenen li_escriura prendra
        prendran te_el te_la tenen_el
        """
      )
    )
    + line(
      "threat",
      WordPairs.all(
        "en_mans_de_la_nostra en_mans_del_nostre en_mans_dels_nostres",
        "assessoria_juridica departament_juridic equip_juridic gabinet_juridic lletrat lletrats serveis_juridics"
      )
    )
    + line(
      "information",
      "emprendrem_accions_per emprendrem_accions_perque hauria_d_haver_la hauria_d_haver_li"
    )
    + line(
      "threat",
      """
      davant_d_un_jutge davant_de_la_justicia davant_dels_tribunals delicte_d_injuries ens_veurem_al_jutjat
      ens_veurem_als_jutjats ens_veurem_als_tribunals injuries_i_calumnies les_seves_injuries les_teves_injuries
      per_injuries
      """
    )
    + line(
      "threat",
      """
      davant_del_jutge davant_el_jutge ens_veiem_al_jutjat ens_veiem_als_jutjats ens_veiem_als_tribunals
      ens_veurem_les_cares prendrem_mesures_legals procedirem_judicialment procedirem_legalment vos_denunciarem
      """
    )

  static let englishIrony =
    line(
      "mockery",
      WordPairs.all(
        """
        funny_how funny_that odd_how strange_how
        """,
        """
        everybody everyone no_one nobody none only other others the_other the_rest you your
        """
      )
    )
    + line(
      "mockery",
      WordPairs.all(
        """
        curious_that how_curious_that how_odd_that how_strange_that odd_that strange_that
        """,
        """
        everyone_else no_one_else nobody_else none_of_our only_you the_other the_rest you_are_the you_re_the
        """
      )
    )
    + line(
      "mockery",
      """
      always_one_who behind_a_keyboard behind_your_keyboard behind_your_screen do_enlighten enlighten_us fancy_that
      give_us_a_break how_brave_of how_convenient isn_t_the_ritz must_be_nice_to not_the_ritz nothing_better_to_do
      oh_please pray_tell shock_horror surprise_surprise there_is_always_one there_s_always_one time_on_your_hands
      we_bow_to what_a_coincidence who_d_have_thought who_would_have_thought you_don_t_say
      """
    )
    + line(
      "blame",
      WordPairs.all(
        """
        maybe perhaps
        """,
        """
        ask_first ask_next bother_to check_first check_it check_them learn_to listen_next look_next read_it read_next
        read_the read_them read_what read_your try_asking try_looking try_reading you_need_glasses you_should_ask
        you_should_check you_should_cook you_should_have_asked you_should_have_checked you_should_have_looked
        you_should_have_read you_should_learn you_should_look you_should_read you_should_stay you_should_try
        """
      )
    )
    + line(
      "blame",
      """
      can_t_please_everybody can_t_please_everyone cannot_please_everybody cannot_please_everyone get_what_you_pay
      if_you_want_luxury if_you_wanted_luxury impossible_to_please may_want_to_read might_like_to_read
      might_try_reading might_want_to_read read_it_next_time read_them_next_time some_people_are_never try_reading
      want_for_that_price you_can_t_read you_cannot_read you_clearly_can_t_read you_clearly_cannot_read
      you_simply_can_t_read you_simply_cannot_read
      """
    )
    // What is due for the price, and pleas that mean it.
    + line(
      "information",
      """
      deserve_to_get_what_you_pay did_not_get_what_you_pay didn_t_get_what_you_pay oh_please_accept oh_please_come
      oh_please_do oh_please_let oh_please_tell should_get_what_you_pay there_is_always_one_at there_is_always_one_in
      there_is_always_one_of there_is_always_one_on there_s_always_one_at there_s_always_one_in there_s_always_one_of
      there_s_always_one_on you_should_get_what_you_pay
      """
    )
    + line("mockery", WordPairs.all("brave from hide hides hiding", "behind_a_screen"))
    // Lawyers who confirm what is due threaten nobody.
    + line(
      "threat",
      WordPairs.all(
        "legal_counsel legal_department legal_team solicitors",
        """
        has_already has_been has_your have_your is_looking is_on is_preparing knows will_be will_contact will_deal
        will_see will_take
        """
      )
    )
    + line(
      "threat",
      WordPairs.all(
        "forwarded_to_our handed_to_our in_the_hands_of_our pass_this_to_our passed_to_our passed_this_to_our with_our",
        "legal_counsel legal_department legal_team solicitors"
      )
    )
    + line(
      "threat",
      """
      in_front_of_a_judge legal_measures legal_steps press_charges pressing_charges prosecut* take_you_to_court
      taking_you_to_court
      """
    )

  /// Phrases of one kind, as a line.
  private static func line(_ kind: String, _ phrases: String) -> String { "\(kind): \(phrases)\n" }
}
