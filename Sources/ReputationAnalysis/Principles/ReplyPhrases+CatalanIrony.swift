/// Catalan: rudeness that is dressed up, and threats; ``ReplyPhrases/line(_:_:)`` says by what they are told.
extension ReplyPhrases {
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
        """
        assessoria_juridica departament_juridic equip_juridic gabinet_juridic lletrat lletrats
        serveis_juridics
        """
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
    // Wonder about who did complain, congratulations to whoever found something out, and thanks for spare time.
    + line(
      "mockery",
      WordPairs.all(
        WordPairs.all(
          "curios que_curios que_estrany que_rar quina_casualitat quina_sorpresa",
          "que_nomes que_sempre"
        ),
        "et li us vos"
      )
    )
    + line(
      "mockery",
      WordPairs.all(
        WordPairs.all("bravo enhorabona felicitats", "acaba_de acabes_de ha has voste_ha"),
        "adonat descobert descobrir inventat inventar notat que"
      )
    )
    + line(
      "mockery",
      WordPairs.all(
        "es_nota_que_et es_nota_que_li et_deu li_deu",
        "sobra_el_temps sobra_temps sobrar_el_temps sobrar_temps"
      )
    )
    + line(
      "mockery",
      """
      es_nota_que_s_avorreix es_nota_que_t_avorreixes es_veu_que_s_avorreix es_veu_que_t_avorreixes
      """
    )
    // Whoever complains lies, or only minds the money.
    + line(
      "insult",
      """
      deixa_de_mentir deixe_de_mentir deixi_de_mentir no_menteixi no_menteixis no_mentisca no_mentisques no_mentiu
      no_mentiu_mes
      """
    )
    + line("information", "que_no_menteixi que_no_mentisca")
    + line(
      "insult",
      WordPairs.all(
        "el_que_et_fa_mal el_que_et_molesta el_que_li_fa_mal el_que_li_molesta el_que_et_dol el_que_li_dol",
        "es_afluixar es_el_preu es_gastar es_la_butxaca es_la_cartera es_pagar"
      )
    )
    + line(
      "information",
      WordPairs.all(
        "si_el_que_li_molesta si_el_que_et_molesta si_et si_li",
        "es_el_preu sobra_el_temps sobra_temps"
      )
    )
    + line("insult", "et_fa_mal_la_butxaca et_fa_mal_pagar li_fa_mal_la_butxaca li_fa_mal_pagar")
    // Whom nothing concerns; a problem that others share is no such thing.
    + line(
      "insult",
      """
      aquest_es_el_seu_problema aquest_es_el_teu_problema es_problema_seu es_problema_teu no_es_el_nostre_problema
      no_es_problema_nostre problema_seu problema_teu
      """
    )
    + line(
      "information",
      WordPairs.all("no_es_el_nostre_problema no_es_problema_nostre", "mes_greu nomes solament unicament")
    )
    + line(
      "threat",
      WordPairs.all(
        "amb_compte_amb compte_amb molt_de_compte_amb ull_amb ull_viu_amb vagi_amb_compte_amb",
        "el_que_diu el_que_dius el_que_escriu el_que_escrius el_que_publica el_que_publiques el_que_va_dient"
      )
    )
    + line("threat", "mesura_les_teves_paraules mesuri_les_seves_paraules")
    + line(
      "threat",
      WordPairs.all(
        "sabem_a_on sabem_com sabem_on sabem_per_on",
        """
        compra compres es_mou et_mous estudia estudien estudies para pares trobar_lo trobar_la trobar_te treballa treballes
        viu viuen vius
        """
      )
    )
}
