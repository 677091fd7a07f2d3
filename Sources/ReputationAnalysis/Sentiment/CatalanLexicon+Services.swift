extension SentimentLexicon {
  /// Catalan: what guests, patients, passengers and customers complain of, and swindles in the name of a brand.
  static let catalanServices = """
    marks 3: de_10 de_deu un_10 un_deu
    prizes: enhorabona felicitats guanya_un guanya_una ha_guanyat has_guanyat heu_guanyat premi* sorteig sorteigs
        sortejos
    baits: clica clica_a clica_aqui cliqueu codi_de_verificacio dades_bancaries dades_de_la_seva_targeta
        dades_de_la_targeta dades_de_la_teva_targeta faci_clic fes_clic feu_clic numero_de_targeta prem_aqui
        premeu_aqui punxa_aqui punxeu_aqui
    vermin: aranya aranyes arna arnes bestiola bestioles cabells formiga formigues insecte insectes mosca mosques
        mosquit mosquits tireta tiretes ungla ungles
    beds: banyera coixi coixins dutxa dutxes jacuzzi llencol llencols llit llits matalas matalassos piscina piscines
        spa tovallola tovalloles
    bodies -3: aranya aranyes
    wrapping: caca cacen dibuix* estampad* estampat* joguina joguines persegueix pintad* pintat*
    +3: \(catalanBest)
    +2.5: paciencia_infinita xorros_de_l_or
    +2: be_de_preu entregades entregats esta_be esta_molt_be funciona_be ha_anat_be no_em_va_cobrar no_em_van_cobrar
        no_ens_han_cobrat no_ens_va_cobrar no_ens_van_cobrar no_m_han_cobrat no_va_cobrar_desplacament
        no_va_cobrar_el_desplacament ok_tot surt_be tot_be tot_correcte tot_ok va_anar_be va_be van_be
    +1.5: a_l_acte be
    +1: mai_no_ve_malament mai_ve_malament ni_un_euro_de_mes no_ve_mai_malament
    0: \(catalanCounts) amb_pa_dur ara_be cap_al_tard control_de_plagues cues_d_escamarla cues_d_escamarlans
        cues_de_bou cues_de_cavall cues_de_gamba cues_de_gambes cues_de_llagosta cues_de_llagosti cues_de_llagostins
        cues_de_rap cues_de_sirena del_pa_dur doncs_be et_va_be fins_tard li_va_be m_han_reemborsat mai_no_passa_de
        mai_passa_de mercat_de_les_puces mes_be mes_tard no_passa_mai_de no_passa_mai_desapercebu* no_passen_mai_de
        o_be ok pel_morro_del per_cert per_la_cara_de pera_borratxa peres_borratxes si_be tard_o_d_hora us_va_be
        vos_va_be
    -0.6: a_mitges aigua_gelada anul anull* borratx* cara_dura comissions deteriorament enganxos* es_cau esquerdes
        llista_d_espera mafia mafies mig_cru mig_crua nul nuls pa_dur per_la_cara picades plaga plagues reembors*
        sagna* tallen_el_gas tallen_l_aigua tallen_la_llum tard tercer_mon
    -1: atapeit* destenyit* gomos* llardos* per_variar relliscos* xiclos*
    -1.5: a_mig_fer a_mig_pintar abarrotad* abarrotat* aglomeraci* apugen_el_preu apugen_els_preus
        apugen_la_factura apugen_la_quota apugen_la_tarifa apujat_el_preu apujat_els_preus apujat_la_quota
        apujat_la_tarifa bones_paraules cobren_a_part cridori cridoria cues_de deixat_a_mitges deixen_a_mitges
        em_pugen en_llista_d_espera ens_apugen ens_pugen fan_la_pilota feina_a_mitges fer_cua fet_a_mitges
        feta_a_mitges gent_borratxa hores_per_a_un hores_per_un hores_per_una m_apugen mai_passa mai_passa_a
        mai_passa_el mai_ve mai_ve_a mai_ve_el mai_ve_ningu minuts_per_a_un minuts_per_a_una minuts_per_un
        minuts_per_una no_ha_passat no_ha_vingut no_passa_mai no_va_venir no_van_venir no_ve_mai obra_a_mitges
        obres_a_mitges pugen_el_preu pugen_els_preus pugen_la_factura pugen_la_quota pugen_la_tarifa pujat_el_preu
        pujat_els_preus pujat_la_quota pujat_la_tarifa racio_petita racions_petites tallen_l_aigua_cada
        tallen_la_llum_cada taula_enganxosa terra_enganxos
    -2: \(catalanCuts) al_lucino allucinem allucino amb_comissions amunteg* anul_la anul_laren anul_len anulla_la
        anulla_sense anullaren anullen aplicacio_es_cau app_es_cau arriba_tard arribar_tard arriben_tard atencio_nul
        atencio_nulla atrotinat* avari* blocad* blocat* bloquejad* bloquejat* brutor butllof* cada_dos_per_tres
        capa_de_pols cau_cada cobrament_indegut cobren_comissions cobren_una_fortuna comissions_per
        condueix_com_un_boig condueix_com_una_boja condueixen_com_bojos conduia_com_un_boig conjuntivitis
        connexio_es_cau costa_una_fortuna costat_una_fortuna desbordad* desbordat* desconxat* desendres* desordre*
        despistad* desproporcionad* desproporcionat* deteriorad* deteriorat* dits_de_pols el_pa_dur em_fan_pagar
        em_tallen encallad* encallat* ens_anul_la ens_anulla ens_exploten ens_fan_pagar ens_han_anul_lat
        ens_han_anullat ens_tallen es_cau_a_trossos es_cau_el_sistema es_cau_el_sostre es_cau_el_web es_cau_el_wifi
        es_cau_internet es_cau_l_aplicacio es_cau_l_app es_cau_la_connexio es_cau_la_linia es_cau_la_web
        es_cau_la_xarxa es_talla esclafad* esclafat* escopin* esquerdes_a esquerdes_al esquerdes_als esquerdes_per
        excessiu excessius excessiva excessives exploten_als exploten_els exploten_la_gent fa_esperar fan_esperar
        grolleria grollers grosser* hackejad* hackejat* han_anul_lat han_anullat hores_d_espera hores_de_cua
        impresentabl* inexistent* informacio_nulla internet_es_cau ja_esta_be_de ja_n_hi_ha_prou ja_n_tinc_prou
        linia_es_cau lleganyos* llista_d_espera_d llista_d_espera_de llistes_d_espera m_anul_la m_exploten
        m_han_anul_lat m_han_anullat mal_servei mala_educacio massa_tard massificad* massificat* mig_cru_per_dins
        mig_crua_per_dins musiqueta neguit* neteja_nul neteja_nulla ni_bon_dia ni_gracies ni_hola ni_les_gracies
        ni_un_hola no_em_deixa no_es_pot_dormir no_es_pot_entrar no_hi_ha_qui no_puc_accedir no_puc_entrar
        nulla_atencio nulla_empatia otitis pa_dur_com pagar_dues_vegades pagar_una_fortuna pagat_una_fortuna
        passen_factura per_una_fortuna ple_de_pols plena_de_pols pols_a_tot pols_per_tot pols_pertot precari*
        pujades_de_preu pujades_de_preus quina_cara_dura regirad* regirat* rentat_les_mans reserva_anullada ronyos*
        s_ha_rentat_les saturad* saturat* se_n_ha_rentat segueix_cobrant segueixen_cobrant sempre_tard sense_aigua
        sense_aire_condicionat sense_calefaccio sense_cobertura sense_internet sense_linia sense_llum sense_senyal
        sense_servei sense_wifi servei_nul suprimeix* suprimid* suprimit* te_la_cara_dura tenen_la_cara_dura
        teranyin* tren_anullat va_arribar_tard val_una_fortuna van_anul_lar van_anullar van_arribar_tard vergonyant*
        visita_anullada vol_anullat web_es_cau wifi_es_cau xacros* xantatg* xarxa_es_cau
    -2.5: a_preu_d_or aigua_bruta aigua_gelada_a_la_dutxa amb_aigua_gelada brilla_per_la_seva_absencia cares_dures
        carn_dura cobren_per_la_cara com_sardines com_un_ramat de_tercer_mon desorbitad* desorbitat* diners_perduts
        dutxa_gelada em_van_ignorar em_van_picar ens_han_picat ens_van_picar es_passen_la_pilota
        es_van_passar_la_pilota escurabutxaques estomac_regirat et_treuen_les_ganes euros_per_la_cara fiblad*
        irrespirable* m_han_picat mal_pagad* mal_pagat* mala_olor mala_praxi mala_praxis males_olors ni_em_mira
        ni_em_va_mirar ni_ens_van_mirar ni_m_ha_mirat no_apareix no_em_tornen no_em_volen_tornar no_ens_han_tornat
        no_ens_tornen no_es_va_presentar no_es_van_presentar no_ha_aparegut no_m_han_tornat no_s_ha_presentat
        no_va_apareixer pagar_mes_pel_mateix pagar_mes_per_al_mateix pagar_mes_per_el_mateix pel_a_l pel_a_la_sopa
        pel_al pel_al_plat pel_morro pels_a_la pels_a_les pels_al pels_als picada_de_puca picada_de_xinx*
        picades_a_la picades_a_les picades_als_bracos picades_de_puca picades_de_puces picades_de_xinxa
        picades_de_xinxes picades_pels picades_per_les picades_per_tot pilotes_fora plaga_d plaga_de ple_de_picades
        plena_de_picades plenes_de_picades plens_de_picades presa_el_pel puca quina_cara_mes_dura sang_a_la sang_al
        sang_als sense_aigua_calenta surt_gelada taques_de_sang tinc_picades treu_les_ganes treuen_les_ganes
        vendre_la_moto venen_fum venen_la_moto venen_motos venut_la_moto venut_una_moto xinxa
    -3: al_jutjat_de_guardia antihigienic* aquesta_mafia brutedat* cobrat_el_doble desgavell* diners_robats
        en_condicions_infrahumanes es_fa_passar_per es_fan_passar_per es_una_mafia escarabat escarabats falsificat*
        fastigueig fastiguej* fent_se_passar fer_se_passar guarr* immund* infecta infecte infestad* infestat*
        inhabitable* inhuma inhumana inhumans insalubre* legionel* mafios* malversa* no_cliqueu no_hi_caigueu
        no_hi_cliqueu no_hi_piqueu no_piqueu pesta_de phishing pudor_de putrefact* quin_morro quin_regal_pagar
        quin_xollo_pagar quina_barra quina_ganga_pagar quina_mafia quins_pebrots rosegador* sarna son_una_mafia
        suplanta* tant_de_bo_tanquen tant_de_bo_tanqui tant_de_bo_tanquin tercermundist* una_mafia
        va_cobrar_el_doble xantatgist*

    """

  /// «De 10 a 13 h», «una colla de 10» and «un 10 %» are no marks, whatever is counted; «de 10 en tot moment» is one.
  private static let catalanCounts =
    WordPairs.all(
      "de_10 de_deu",
      """
      a_1 a_2 a_3 a_4 a_5 a_6 a_7 a_8 a_9 a_11 a_12 a_13 a_14 a_15 a_16 a_17 a_18 a_19 a_20 a_21 a_22 a_23 a_24 a_una
      a_dues a_tres a_quatre a_cinc a_sis a_set a_vuit a_nou a_onze a_dotze a_quinze a_vint d_octubre en_10 en_deu eur h
      i_mitja i_pico i_quart kg km m mil min o
      """
    ) + " "
    + WordPairs.all(
      """
      bitllet bitllets bossa bosses caixa caixes capsa capses colla colles grup grups lot lots majors menors menys mes
      pack packs paquet paquets taula taules
      """,
      "de_10 de_deu"
    ) + " "
    + WordPairs.all(
      "un_10 un_deu",
      """
      d_abril d_agost d_octubre de_cada de_desembre de_febrer de_gener de_juliol de_juny de_maig de_marc de_novembre
      de_setembre mil per_cent per_cien
      """
    )

  /// What was never better is the best.
  private static let catalanBest = WordPairs.all(
    "mai_he mai_no_he no_he",
    "menjat_millor menjat_millors provat_millor provat_millors tastat_millor tastat_millors vist_millor vist_millors"
  )

  /// What is cut off; «tallen la coca» complains of nothing.
  private static let catalanCuts = WordPairs.all(
    "han_tallat m_han_tallat tallaren tallat ens_tallen van_tallar",
    "el_gas el_servei el_telefon internet l_aigua la_calefaccio la_linia la_llum"
  )
}
