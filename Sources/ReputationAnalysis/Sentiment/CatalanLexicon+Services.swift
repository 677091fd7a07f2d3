extension SentimentLexicon {
  /// Catalan: what guests, patients, passengers and customers complain of, and swindles in the name of a brand.
  static let catalanServices = """
    marks 3: de_10 de_deu un_10 un_deu
    prizes: enhorabona felicitats gratis gratuit* guany* guanyador* premi* regal* sorteig sorteigs sortejos
    baits: aquest_enllac clic clica cliqueu codi_de_verificacio contrasenya dades_bancaries
        dades_de_la_seva_targeta dades_de_la_targeta dades_de_la_teva_targeta l_enllac les_seves_dades
        les_teves_dades les_vostres_dades numero_de_targeta prem_aqui premeu_aqui punxa_aqui punxeu_aqui
    vermin: aranya aranyes arna arnes bestiola bestioles cabells formiga formigues insecte insectes mosca
        mosques mosquit mosquits tireta tiretes ungla ungles
    beds: banyera coixi coixins dutxa dutxes jacuzzi llencol llencols llit llits matalas matalassos piscina
        piscines spa tovallola tovalloles
    bodies -3: aranya aranyes
    +3: \(catalanBest)
    +2.5: paciencia_infinita xorros_de_l_or
    +2: be_de_preu entregades entregats esta_be esta_molt_be funciona_be ha_anat_be no_em_va_cobrar
        no_em_van_cobrar no_ens_han_cobrat no_ens_va_cobrar no_ens_van_cobrar no_m_han_cobrat no_va_cobrar
        ok_tot surt_be tot_be tot_correcte tot_ok va_anar_be va_be van_be
    +1.5: a_l_acte be
    0: \(catalanCounts) ara_be cap_al_tard doncs_be et_va_be fins_tard li_va_be mes_be mes_tard o_be ok per_cert
        si_be tard_o_d_hora us_va_be vos_va_be
    -1: atapeit* destenyit* gomos* llardos* per_variar reembors* relliscos* xiclos*
    -1.5: a_mig_fer a_mig_pintar a_mitges abarrotad* abarrotat* aglomeraci* bones_paraules borratx*
        cobren_a_part comissions cridori cridoria cues_de enganxos* fan_la_pilota fer_cua hores_per_a_un
        hores_per_un hores_per_una minuts_per_a_un minuts_per_a_una minuts_per_un minuts_per_una no_ha_passat
        no_ha_vingut no_va_venir no_van_venir racio_petita racions_petites tard
    -2: \(catalanCuts) al_lucino allucinem allucino amunteg* anul anull* arriba_tard arribar_tard arriben_tard
        atrotinat* avari* blocad* blocat* bloquejad* bloquejat* brutor butllof* cada_dos_per_tres capa_de_pols
        cau_cada cobrament_indegut com_un_boig com_una_boja conjuntivitis desbordad* desbordat* desconxat*
        desendres* desordre* despistad* desproporcionad* desproporcionat* deteriora* dits_de_pols em_fan_pagar
        encallad* encallat* ens_fan_pagar es_cau es_talla esclafad* esclafat* escopin* esquerd* excessiu
        excessius excessiva excessives exploten fa_esperar fan_esperar grolleria grollers grosser* hackejad*
        hackejat* hores_d_espera hores_de_cua impresentabl* inexistent* ja_esta_be_de ja_n_hi_ha_prou
        ja_n_tinc_prou lleganyos* llista_d_espera llistes_d_espera mal_servei mala_educacio massa_tard
        massificad* massificat* mig_cru mig_crua musiqueta neguit* ni_bon_dia ni_gracies ni_hola ni_les_gracies
        ni_un_hola no_em_deixa no_es_pot_dormir no_es_pot_entrar no_hi_ha_qui no_puc_accedir no_puc_entrar
        no_ve_mai nul nulla nulles nuls otitis pagar_dues_vegades passen_factura ple_de_pols plena_de_pols
        pols_a_tot pols_per_tot pols_pertot precari* pujades_de_preu pujades_de_preus regirad* regirat*
        rentat_les_mans ronyos* s_ha_rentat_les saturad* saturat* se_n_ha_rentat segueix_cobrant
        segueixen_cobrant sempre_tard sense_aigua sense_aire_condicionat sense_calefaccio sense_cobertura
        sense_internet sense_linia sense_llum sense_senyal sense_servei sense_wifi suprimeix* suprimid*
        suprimit* teranyin* una_fortuna va_arribar_tard van_arribar_tard vergonyant* xacros* xantatg*
    -2.5: a_preu_d_or aigua_bruta aigua_gelada brilla_per_la_seva_absencia cara_dura cares_dures carn_dura
        com_sardines com_un_ramat desorbitad* desorbitat* diners_perduts em_van_ignorar em_van_picar
        ens_han_picat ens_van_picar es_passen_la_pilota es_van_passar_la_pilota escurabutxaques estomac_regirat
        et_treuen_les_ganes fiblad* irrespirable* m_han_picat mai_passa mai_ve mal_pagad* mal_pagat*
        mala_olor mala_praxi mala_praxis males_olors ni_em_mira ni_em_va_mirar ni_ens_van_mirar ni_m_ha_mirat
        ni_un_euro no_apareix no_em_tornen no_em_volen_tornar no_ens_han_tornat no_ens_tornen no_es_va_presentar
        no_es_van_presentar no_ha_aparegut no_m_han_tornat no_passa_mai no_s_ha_presentat no_va_apareixer pa_dur
        pel_a_l pel_a_la_sopa pel_al pel_al_plat pel_morro pels_a_la pels_a_les pels_al pels_als per_la_cara
        picada_de_xinx* picades picades_de pilotes_fora plaga plagues presa_el_pel puca sagna* sang_a_la
        sang_al sang_als sense_aigua_calenta taques_de_sang tercer_mon treu_les_ganes treuen_les_ganes
        vendre_la_moto venen_fum venen_la_moto venen_motos venut_la_moto venut_una_moto xinxa
    -3: al_jutjat_de_guardia antihigienic* brutedat* desgavell* diners_robats en_condicions_infrahumanes
        es_fa_passar es_fan_passar escarabat escarabats falsificat* fastigueig fastiguej* fent_se_passar
        fer_se_passar guarr* immund* infecta infecte infestad* infestat* inhabitable* inhuma inhumana inhumans insalubre*
        legionel* mafia mafies mafios* malversa* no_cliqueu no_hi_caigueu no_hi_cliqueu no_hi_piqueu no_piqueu
        pesta_de phishing pudor_de putrefact* quin_morro quina_barra quins_pebrots rosegador* sarna suplanta*
        tant_de_bo_tanquen tant_de_bo_tanqui tant_de_bo_tanquin tercermundist* xantatgist*

    """

  /// «De 10 a 13 h» and «un 10 %» are no marks, whatever is counted.
  private static let catalanCounts =
    WordPairs.all("de_10 de_deu", "a d_octubre eur en h i_mitja kg km m mil min o per") + " "
    + WordPairs.all("un_10 un_deu", "d de mil per")

  /// What was never better is the best.
  private static let catalanBest = WordPairs.all(
    "mai_he mai_no_he no_he",
    "menjat_millor menjat_millors provat_millor provat_millors tastat_millor tastat_millors vist_millor vist_millors"
  )

  /// What is cut off; «tallen la coca» complains of nothing.
  private static let catalanCuts = WordPairs.all(
    "han_tallat m_han_tallat tallaren tallat tallen van_tallar",
    "el_gas el_servei el_telefon internet l_aigua la_calefaccio la_linia la_llum"
  )
}
