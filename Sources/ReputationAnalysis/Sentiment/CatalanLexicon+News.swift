extension SentimentLexicon {
  /// Catalan: what headlines tell of a crisis: leaks, inquiries, arrests, closures, accidents and deaths, strikes and dismissals.
  static let catalanNews = """
    -1.5: acusad* acusat acusats afectats_per alerta_sanitaria amenaca_de_bomba bolcada_de col_lisio evacuad*
        evacuat* evacuen ferits_en incendi incendis investigada_per investigades_per investigat_per
        investigats_per ofegad* ofegat* protesta_de protesten rates_a retenc* retirada_de_lots
        retirat_del_mercat retiren_del_mercat suspen_pagaments vessament* xoc_de
    -2: a_la_preso acomiada_a acomiadament* acomiaden admet_a_tramit_la al_lergen_no_declarat
        assetjament_laboral banc_dels_acusats bolca_un concurs_de_creditors condemna_a condemnad* condemnat*
        condemnen_a condemnen_l demanda_collectiva demanda_contra demandada_per demandat_per
        denuncia_per_assetjament detencio_de detenen_el detenen_l detenen_la detinga* detingu* en_fallida
        en_vaga expedient_de_regulacio expedient_sancionador fallida_de fan_vaga fiscalia_investiga imputa_el
        imputa_l imputad* imputat* imputen_el imputen_l inspeccio_tanca inspeccio_troba investiga_l_empresa
        investiga_la_empresa investiga_per investigacio_judicial investiguen_l_empresa investiguen_la_cadena
        investiguen_per investiguen_un_brot investiguen_una_estafa irregularitats_a irregularitats_en
        obre_expedient obren_expedient ordena_el_tancament ordena_la_retirada ordena_tancar ordenen_el_tancament
        ordenen_tancar ordre_de_tancament per_falta_d_higiene per_manca_d_higiene porten_a_judici
        querella_contra registre_policial salut_alerta salut_ordena salut_tanca sanitat_alerta sanitat_investiga
        sanitat_ordena sanitat_retira sanitat_tanca se_n_va_a_judici sota_investigacio tancament_cautelar
        tancament_del_local tanquen_el_local vaga_a vaga_al vaga_als vaga_general vaga_indefinida
    -2.5: abusos_sexuals acces_no_autoritzat agressio_sexual assetjament_sexual atac_informatic
        bretxa_de_dades bretxa_de_seguretat bretxes_de_seguretat ciberatac* ciberdelinq* corrupcio
        dades_al_descobert dades_exposades dades_filtrades dades_personals_exposades dades_robades desfalc
        escletxa_de_seguretat explotacio_laboral exposa_les_dades filtra_dades filtra_les_dades
        filtracio_de_dades filtracio_massiva filtracions_de_dades filtrades_les_dades filtrat_dades
        filtrat_les_dades filtren_dades filtren_les_dades frau fraus fuga_de_dades fuita_de_dades
        fuites_de_dades hackegen hackeig hackejad* hackejat* malversacio negligencia_medica ransomware
        roba_dades robatori_de_dades roben_dades roben_les_dades suborn* treball_infantil
    -3: accident_mortal atropella_un atropella_una atropellad* atropellat* homicidi_imprudent matat_a
        mor_a_l_hospital mor_al_treball mor_despres mor_en_un mor_en_una mor_un mor_una mora_despres moren_dos
        moren_en moren_tres mort_d_un mort_d_una mort_de_un perd_la_vida perden_la_vida trobat_mort
        troben_mort troben_morta va_morir_a_l va_morir_despres va_morir_en victimes_mortals
    """
}
