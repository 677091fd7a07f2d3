extension ReplyPhrases {
  /// Catalan, with the forms of Valencia: what says nothing of the matter.
  static let catalanManners = """
    empty: a_l_area a_l_avantguarda a_l_espera_de a_la_seua_disposicio a_la_seva_disposicio a_la_teva_disposicio
        a_la_vostra_disposicio a_les_mans_de a_qui_corresponga a_qui_correspongui a_traves_del_nostre_web
        a_traves_dels_nostres adrecar_la_seua adrecar_la_seva agraim_la_seva_comprensio
        agraim_la_vostra_comprensio agrairem agrairiem al_centre_de_les_nostres al_centre_de_tot al_departament
        al_mes_aviat_possible alts_estandards amb_illusio_i amb_l_anim_de amb_la_finalitat_de amb_molt_d_afecte
        amb_passio amb_tot_l_afecte amb_tota_la_illusio analitzarem_el_seu analitzarem_la_seva apostem_per
        area_competent area_corresponent area_de_qualitat area_pertinent arees_corresponents
        arrelada_al_territori arrelat_al_territori busquem_millorar busquem_sempre bustia_de_suggeriments
        cada_avis cada_client cada_detall cada_dia_es cada_dia_per cada_opinio cada_visitant canal_oficial
        canalitza* canals_d_atencio canals_habituals canals_oficials cartes_en_l_assumpte com_mes_aviat_millor
        compleixen_amb_tot* compleixen_la_normativa compleixen_tot* complim_amb_tot* complim_la_normativa
        complim_tot* compromesos_amb compromis_amb compta_per_a_nosaltres compten_per_a_nosaltres constantment
        contacta_amb contacte_amb_nosaltres contacteu_amb contacti_amb continuament continuar_avancant
        continuar_creixent continuarem_millorant continuarem_treballant continuem_treballant creiem_en
        creiem_fermament creiem_que_la cuidem_cada de_tot_cor_treballem departament_corresponent
        departament_d_atencio departament_de_qualitat derivarem derivem dia_rere_dia donar_el_millor
        donem_el_millor el_centre_de_tot el_client_es el_cor_de_la_nostra el_cor_del_nostre el_cor_del_projecte
        el_mes_important el_millor_de_nosaltres el_millor_per el_millor_tracte el_nostre_adn el_nostre_compromis
        el_nostre_compromis_amb el_nostre_equip_treballa el_nostre_lema el_nostre_motor el_nostre_objectiu
        el_nostre_personal_treballa el_nostre_proposit el_primer_per el_seu_benestar el_seu_cas_esta
        el_seu_cas_ja el_seu_comentari_es el_seu_interes el_talent el_teu_benestar el_teu_cas_esta
        el_teu_comentari_es el_tindrem_en_compte el_vostre_cas_es el_vostre_cas_esta el_vostre_cas_ja elevarem
        els_nostres_clients_son els_nostres_pilars els_nostres_processos els_nostres_professionals
        els_nostres_valors els_seus_comentaris_son els_vostres_comentaris en_analisi en_breu en_consideracio
        en_constant en_el_termini_de en_farem_seguiment en_mans_de_l_equip en_mans_de_qui
        en_mans_del_departament en_prenem_nota en_privat ens_aboquem ens_apassiona* ens_avala ens_avalen
        ens_caracteritz* ens_defineix ens_defineixen ens_desvivim ens_devem_a ens_diferencia* ens_distingeix*
        ens_enorgull* ens_esforcem ens_hi_aboquem ens_hi_deixem_la_pell ens_ho_prenem_seriosament
        ens_importa_molt ens_impulsa* ens_inspira* ens_motiva* ens_mou ens_mouen ens_prenem_molt_seriosament
        ens_prenem_seriosament ens_preocupem_per ens_remetem_al ens_veiem_aviat entenem_la_importancia
        envia_ns_un envie_ns_un envieu_nos_un envii_ns_un equip_competent equip_corresponent equip_pertinent
        es_especial_per es_especial_per_a es_fonamental_per es_la_nostra_prioritat es_un_tresor es_una_manera_d
        es_una_manera_de es_unic_per es_unica_per escalat_a escoltem_els_nostres escriga_ns escrigui_ns
        escriu_nos_a escriviu_nos_a esperem_la_seva_visita esperem_la_vostra_visita esperem_tornar
        esperem_veure_l esperem_veure_t esperem_veure_us estandards_de_qualitat estar_al_mon estem_compromesos
        estem_revisant_el_seu estem_revisant_la_seva estem_treballant_en estem_treballant_hi estudiarem_el
        estudiarem_la experiencia_inoblidable experiencia_unica farem_el_possible farem_seguiment farem_tot
        fem_el_possible fem_tot fer_ne_el_seguiment fer_realitat fins_a_la_proxima fins_aviat fins_prompte
        forma_part_de_la_nostra forma_part_del_nostre formar_part_de formen_part_de_la_nostra
        formen_part_del_nostre formulari_de_contacte formulari_de_reclam* full_de_reclamacions
        gracies_per_formar_part gran_familia guardona* ha_estat_derivad* ha_estat_remes* ha_estat_traslladad*
        ha_sigut_remes* ha_sigut_traslladad* hem_derivat hem_elevat hem_escalat hem_pres_nota hem_remes
        hem_traslladat_el hem_traslladat_els hem_traslladat_la hi_estem_treballant hi_posem_el_cor hi_posem_tot
        hi_treballem ho_analitzarem ho_donem_tot ho_estem_revisant ho_estudiarem ho_revisarem ho_tenim_present
        ho_tindrem_en_compte ho_tindrem_present ho_valorarem inbox intentem_sempre internament junts_continuem
        junts_seguim l_anima_de l_anima_del l_esperem l_excellencia la_innovacio la_maxima_qualitat
        la_millor_atencio la_millor_experiencia la_nostra_anima la_nostra_essencia la_nostra_filosofia
        la_nostra_forma_de la_nostra_gent la_nostra_historia la_nostra_manera_d_entendre la_nostra_manera_de_ser
        la_nostra_manera_de_veure la_nostra_manera_de_vore la_nostra_meta la_nostra_missio la_nostra_passio
        la_nostra_prioritat la_nostra_tradicio la_nostra_visio la_nostra_vocacio la_passio_pel la_passio_per
        la_passio_que la_prioritat la_seua_comprensio la_seua_confianca la_seua_opinio_es la_seua_queixa_ha
        la_seua_satisfaccio la_seva_comprensio la_seva_confianca la_seva_opinio_es la_seva_peticio_esta
        la_seva_queixa_esta la_seva_queixa_ha la_seva_reclamacio_esta la_seva_reclamacio_ha la_seva_satisfaccio
        la_seva_sol_licitud_ha la_sostenibilitat la_teua_opinio_es la_teva_comprensio la_teva_confianca
        la_teva_opinio_es la_teva_satisfaccio la_tindrem_en_compte la_transparencia la_vostra_opinio
        la_vostra_opinio_es la_vostra_queixa_ha la_vostra_satisfaccio legislacio_vigent li_assegurem lider_del
        lider_en liders_en linia_d_atencio maxima_prioritat mes_exigents millor_atencio millor_servei
        millora_continua millorant_cada_dia millorar_cada_dia millorar_dia_a_dia millorar_el_nostre
        millorar_els_nostres millorar_la_nostra mimem missatge_directe missatge_privat missatges_directes
        missatges_privats molt_valuos* moments_inoblidables moments_unics normativa_vigent omple_el ompli_el
        ompliu_el per_a_la_seva_valoracio per_a_mes_informacio per_a_qualsevol_aclariment
        per_a_qualsevol_consulta per_a_qualsevol_cosa per_a_qualsevol_dubte per_ajudar_lo per_ajudar_te per_dm
        per_intern per_md per_mes_informacio per_privat per_qualsevol_aclariment per_qualsevol_consulta
        per_qualsevol_dubte per_servir_lo persona_corresponent pilar_fonamental podeu_adrecar podeu_adrecar_vos
        podeu_contactar podeu_escriure_ns polint_els_nostres posa_t_en_contacte pose_s_en_contacte posem_el_cor
        posem_el_focus poseu_vos_en_contacte posi_s_en_contacte pot_adrecar pot_adrecar_se pot_contactar
        pot_escriure_ns prendrem_nota prenem_nota prenem_nota_de_la prenem_nota_del procurem queda_anota*
        quedem_a_l_espera rao_de_ser revisarem_el_seu revisarem_la_seva s_analitzara s_avaluara
        s_esta_analitzant s_esta_estudiant s_esta_gestionant s_esta_revisant s_esta_tramitant s_estudiara
        s_tramitara s_valorara satisfaccio_del_client satisfaccio_dels_nostres seguim_millorant seguir_creixent
        seguirem_millorant seguirem_treballant sempre_al_seu_costat sempre_al_teu_costat sempre_al_vostre_costat
        sempre_busquem sempre_dispost* sempre_intentem senyal_d_identitat sera_analitza* sera_avalua*
        sera_deriva* sera_eleva* sera_estudia* sera_revisada_per sera_revisat_per sera_valora*
        som_conscients_de_la_importancia som_referents som_un_equip som_una_empresa som_una_familia son_el_cor
        son_un_tresor son_unics_per sou_el_cor superar_les_expectatives superar_les_seves superar_les_teves
        superar_les_vostres t_assegurem t_esperem tan_aviat_com tenim_cura_de_cada tinga_la_seguretat
        tingui_la_seguretat tot_allo_que_esta tot_amb_illusio tot_el_nostre_esforc tot_el_possible
        tot_el_que_podem totes_les_opinions tramitarem traslladarem_el traslladarem_la traslladem_el
        traslladem_la treballant_per treballem_cada_dia treballem_dia_a_dia treballem_dia_rere treballem_per
        treballem_per_a treballem_per_oferir treballen_cada_dia treballen_dia_a_dia trets_d_identitat un_dm
        un_md un_pilar us_assegurem us_esperem valorem_els valorem_la_seua valorem_la_seva valorem_la_teua
        valorem_la_teva valorem_la_vostra valorem_molt valorem_totes vetllem_per vies_habituals
        vocacio_de_servei volem_transmetre_li volem_transmetre_t
    closing: abracades atentament ben_cordialment benvolgu* besets besos bon_dia bon_vespre bona_nit bona_tarda
        bona_vesprada bona_vesprada_tinga bones cordial_salutacio cordialment cordials_salutacions estima* hola
        molt_bones petonets petons reba_una rebeu_una rebi_una salutacions salutacions_cordials una_abracada
        una_forta_abracada una_salutacio
    automatic: aquest_correu_no_admet aquesta_adreca_no_admet aquesta_bustia_no assistent_virtual avis_automatic
        bot correu_automatic correu_automatitza* enviament_automatic enviat_automaticament fora_de_l_oficina
        generat_automaticament la_bustia_no missatge_automatic missatge_automatitza* no_accepta_respostes
        no_admet_respostes no_contestes_a no_contesteu_a no_contesti_a no_contestis_a no_es_atesa no_es_llegeix
        no_es_llig no_rep_respostes no_responga_a no_respongueu_a no_respongui_a no_responguis_a
        resposta_automatica resposta_automatitza*
    courtesy: abans afecte agraiment aixo ajuda ajudar* algun alguna algunes alguns alla altra altre altres amb
        anima aquest aquesta aquestes aquests aqui arrelada arrelat atencio aviat brindar cada cami cas caso
        casos client clients com comentari comentaris companyia compart* compromes* compromis comunicar*
        comunitat confianca confiar confien confieu consulta consultes contact* continuar cordial* cosa coses
        cultura dedicacio dedicar* deixar deixarnos desitgem despres dia dies direccio disposicio doncs dubte
        dubtes elles ells empresa encanta encara entendre entre entrega equip escriu* esforc especial
        especials esperant esperem esport essencia estar estarem estem estona estoneta excellencia experiencia
        experiencies explicar* familia feedback felicos fem fent fernos fet filosofia fins
        fonamental* forma futur gaire gairebe gent gerencia gran grans gust hagi haja haver haverte hem historia
        hostes illusio important* innova* inquietud* interes lider liders llars llegir llegirte lloc major
        manera marca mateix mateixa maxim maxima maxims mentre menys meta millor millors minuts missatge
        missatges missio molt molta moltes molts moment moments mon motor ningu nomes nosaltres nostra nostre
        nostres objectiu oferim oferint oferir* opinio opinions orgull orgullos* paraules part passatgers passio
        per_haver_avisat per_haver_demanat per_haver_llegit per_haver_preguntat per_haver_vingut pero perque
        persona persones pilar pilars plaer podem poden poder podria portem prendre prioritat professional*
        projecte proximitat puga pugui qualitat qualsevol quan quedem qui quin quina quines quins referent*
        ressenya ressenyes saber satisfaccio segons seguir sempre sent sentir sera seran siga sino sobre socies
        socis somieu somis somriure somriures suport tambe tampoc tant tanta tantes tants temps tenen tenim
        tenir teniu territori tingui tornar tot tota totes tots treball treballar treballem tresor tresors unic
        unica unics usuaris valoracio valoracions valors valuos* vegada vegades veritat veure veuret viatge vida
        visio visita visitar* visites viure vivim vocacio volem vore vosaltres voste vostes vostra vostre
        vostres
    receipt: acusament_de_recepcio atenem_els_missatges codi_de_seguiment conserveu_aquest conservi_aquest
        el_contactara el_seu_cas_ha el_seu_torn ens_comunicarem ens_posarem_en_contacte es_posara_en_contacte
        esta_en_cua et_contactara et_contestarem et_respondrem fora_d_horari guardeu_aquest guardi_aquest
        ha_entrat_correctament ha_estat_assigna* ha_estat_rebu* ha_estat_registra* ha_quedat_registra*
        ha_sigut_assigna* ha_sigut_rebu* hem_obert_un_cas hem_obert_un_expedient hem_obert_una_incidencia
        hem_rebut_correctament hem_rebut_el_seu hem_rebut_el_teu hem_rebut_el_vostre hem_rebut_la_seua
        hem_rebut_la_seva hem_rebut_la_teua hem_rebut_la_teva hem_rebut_la_vostra horari_d_atencio
        justificant_de_recepcio la_contactara la_seva_referencia li_contestarem li_respondrem missatge_rebut
        no_cal_que_contesti no_cal_que_respongui no_cal_que_torne no_cal_que_torni numero_d_expedient
        numero_d_incidencia numero_de_cas numero_de_referencia numero_de_sol* numero_de_tiquet
        per_ordre_d_arribada peticio_rebuda quan_un_agent queda_registra* queixa_rebuda rebra_resposta
        rebra_una_resposta rebras_resposta rebreu_resposta rebreu_una_resposta s_atendra s_esta_processant
        s_ha_assigna* s_ha_creat_un s_ha_donat_d_alta s_ha_generat_el s_ha_generat_l s_ha_generat_un
        s_ha_obert_el_cas s_ha_obert_la_incidencia s_ha_obert_un_expedient s_ha_obert_una_incidencia
        s_ha_registrat_el_seu s_ha_registrat_la_seva s_ha_registrat_la_vostra sera_ates* sera_contesta*
        sera_processa* sera_respos* sol_licitud_rebuda sollicitud_rebuda tan_bon_punt_un temps_estimat_de
        temps_mitja_de_resposta termini_de_resposta termini_maxim un_agent_es un_assessor_es
        un_dels_nostres_agents us_contactara us_contestarem us_respondrem

    """
}
