extension ReplyPhrases {
  /// Catalan, with the forms of Valencia.
  static let catalan = ReplyPhrases(
    """
    evidence: a_la_una a_la_vista a_les_cinc a_les_deu a_les_dues a_les_huit a_les_nou a_les_quatre
        a_les_set a_les_sis a_les_tres a_les_vuit abans_d_ahir abans_de_les abril aci_esta aci_te aci_teniu
        aci_tens acredita acrediten acta actes adjunt adjuntem agost ahir albara allergen allergens
        allergogens analisi analisis analitica analitzat aquest_mati aquesta_nit aquesta_tarda aqui_te
        aqui_teniu aqui_tens auditoria avui_mateix caducitat camera cameres captura certifica* comprovat
        comprovem conte contenen contracte data dema_al_mati denuncia desembre dijous dilluns dimarts
        dimecres dissabte dissabtes diumenge diumenges divendres document documents dos_dies dues_hores
        dues_persones el_registre enllac es_pot_veure etiqueta euros evidencia factura febrer font foto
        fotografia fotos full_de gener grams graus gravacio hem_mirat historial ho_podeu_veure ho_pot_veure
        ho_pots_veure hui_mateix informe informes ingredient ingredients inspeccio inspeccionar inspector
        inspectora investigat juliol juny justificant l_endema laboratori les_dades llicencia lot maig marc
        mitja_hora novembre octubre per_cent peritatge podeu_veure_ho pots_veure_ho prova proves publicat
        quilos registre resultat resultats revisat revisem sanitat segons_el segons_la sentencia setembre
        tiquet tres_dies tres_hores tres_persones verificat
    idle: anys anys_d_experiencia generacions
    refusal: adreceu_vos_a adreci_s_a assumpte_tancat cas_tancat declinem dirigisca_s_a donem_la_conversa
        donem_per_acaba* donem_per_tanca* dono_per_tanca* esta_tancat_per fi_de_la_conversa i_prou i_punt
        ja_esta_tancat ja_hem_dit_tot no_atenem no_comentem no_contestarem no_contestem no_debatem no_diem
        no_direm no_discutirem no_donarem_explicacions no_donem_explicacions no_ens_competeix
        no_ens_correspon no_ens_pronunci* no_entrarem no_entrem no_es_assumpte no_es_cosa_nostra
        no_es_de_la_nostra_competencia no_es_el_canal no_es_el_lloc no_escau no_estem_obligats
        no_farem_cap_comentari no_farem_declaracions no_farem_mes no_fem_comentaris no_fem_declaracions
        no_hi_entrarem no_hi_ha_res_a no_hi_volem_entrar no_insisteixi no_insisteixis no_insistisca
        no_opinem no_parlarem no_parlem_de no_pensem_contestar no_pensem_dir no_pensem_respondre
        no_podem_comentar no_respondrem no_responem no_tenim_res_a no_tenim_res_mes no_valorem parli_amb
        per_aqui_no per_politica politica_d_empresa prefereixo_no preferim_no preferim_no_comentar
        pregunti_a punt_final res_a_afegir res_a_comentar res_a_dir res_mes_a sense_comentaris tema_tancat
        truqui_a un_altre_departament
    empty: al_departament al_mes_aviat_possible alts_estandards area_de_qualitat atenem_els_missatges
        cada_opinio com_mes_aviat_millor compleixen_amb_tot* compleixen_la_normativa compleixen_tot*
        complim_amb_tot* complim_la_normativa complim_tot* continuarem_treballant continuem_treballant
        departament_corresponent departament_d_atencio departament_de_qualitat el_client_es
        el_nostre_compromis_amb el_seu_cas_ha el_seu_interes el_tindrem_en_compte els_nostres_clients_son
        en_breu en_el_termini_de en_prenem_nota ens_enorgull* ens_esforcem ens_importa_molt
        ens_posarem_en_contacte ens_prenem_molt_seriosament ens_veiem_aviat es_la_nostra_prioritat
        es_posara_en_contacte estandards_de_qualitat estem_compromesos estudiarem_el estudiarem_la
        et_contestarem et_respondrem fins_aviat fins_prompte fora_d_horari fora_de_l_oficina
        ha_estat_derivad* ha_estat_registra* ha_estat_remes* ha_estat_traslladad* ha_sigut_remes*
        ha_sigut_traslladad* hem_derivat hem_rebut_el_seu hem_rebut_el_teu hem_rebut_la_seua
        hem_rebut_la_seva hem_rebut_la_teua hem_rebut_la_teva hem_remes hem_traslladat_el hem_traslladat_els
        hem_traslladat_la ho_tenim_present ho_tindrem_en_compte ho_tindrem_present horari_d_atencio
        l_esperem la_maxima_qualitat la_nostra_prioritat la_prioritat la_seua_confianca la_seua_opinio_es
        la_seva_confianca la_seva_opinio_es la_teua_opinio_es la_teva_confianca la_teva_opinio_es
        la_tindrem_en_compte la_vostra_opinio_es legislacio_vigent li_assegurem li_contestarem li_respondrem
        maxima_prioritat millor_atencio millor_servei missatge_automatic no_responga_a no_respongueu_a
        no_respongui_a no_responguis_a normativa_vigent numero_de_cas numero_de_referencia
        per_a_la_seva_valoracio prenem_nota prenem_nota_de_la prenem_nota_del resposta_automatica
        satisfaccio_del_client satisfaccio_dels_nostres seguirem_treballant sera_ates* sera_estudia*
        t_assegurem t_esperem tan_aviat_com tot_allo_que_esta tot_el_possible tot_el_que_podem
        totes_les_opinions traslladarem_el traslladarem_la traslladem_el traslladem_la treballem_cada_dia
        treballem_dia_a_dia treballem_per_oferir us_assegurem us_contestarem us_esperem us_respondrem
        valorem_la_seua valorem_la_seva valorem_la_teua valorem_la_teva valorem_molt valorem_totes
        vocacio_de_servei
    closing: atentament ben_cordialment benvolgu* bon_dia bona_nit bona_tarda bona_vesprada bones
        cordialment estima* hola salutacions una_abracada una_salutacio
    insult: qui_es_creu_que_es qui_es_pensa_que_es qui_et_creus qui_et_penses qui_us_penseu
        adeu_i aguantar_gent alla_tens_la_porta altra_llesta altre_llest amargat* analfabet* apren_a
        aprenga_a aprengui_a aqui_tens_la_porta avar* avorrit_que babau beneit* bocamoll burra burro busca_t
        busqui_s calla callis compra_en_un_altre compri_en_un_altre covard* cregut deixa_ns_en_pau
        deixi_ns_en_pau donar_llicons el_que_pensis ens_es_igual envejos* es_mentida esborra_aixo esborra_la
        esborri_la escoria estupid* fa_pena_voste faci_el_que_vulgui faci_ho_voste fas_pena fas_vergonya
        fes_el_que_vulguis fes_ho_tu fes_te_l_tu fes_te_la_tu fica_t fins_mai fiqui_s fracassa* garrep*
        gent_aixi gent_com_tu gent_com_voste gentola idiot* ignorant* imbecil* inventeu la_porta_es
        la_teva_mare llepaculs m_es_igual madura mala_persona maleduca* ment_voste menteix mentider*
        mentides ningu_l_obliga ningu_li_ha_demanat ningu_t_ha_demanat ningu_t_obliga no_el_volem
        no_ens_importa no_et_volem no_obliguem_ningu no_tornes_per no_torni_per no_tornis no_vingues
        no_vinguis nomes_sap_protestar nomes_saps_protestar pallass* pesada pesades pesat pesats ploramiques
        poca_vergonya pocavergonya que_et_bombin que_et_donin que_pena_de_vida que_us_bombin que_us_den
        queixica quina_barra quina_cara quina_mentida quina_pena_de quina_vida rata ridicul* s_inventa
        si_no_li_agrada si_no_li_agrada_no si_no_t_agrada si_no_us_agrada si_tant_en_sap si_tant_en_saps
        t_inventes tanca_la_boca tant_ens_fa trol troll vagi_a vagi_s_en ves_a ves_te_n vividor ximple*
    blame: a_tothom_li a_tothom_se abans_d_opinar abans_de_criticar abans_de_queixar* aixo_es_impossible
        alla_tu alla_voste aqui_ho_fem_tot_be cal_fixar_s_hi cap_altre_client cap_client_s_ha com_tothom
        compta_millor compti_millor cosa_seua cosa_seva cosa_teua cosa_teva culpa_es_seua culpa_es_seva
        culpa_es_teua culpa_es_teva culpa_es_vostra culpa_seua culpa_seva culpa_teua culpa_teva culpa_vostra
        el_problema_es_seu el_problema_es_teu el_problema_sera els_altres_clients es_cosa_teva
        es_impossible_que es_voste_l_unic esta_ben_clar esta_clarissim estava_perfect* ets_l_unic
        ets_l_unica exager* fixa_t_hi_mes fixi_s_hi ganes_de_queixar* hauria_d_haver hauries_d_haver
        haurieu_d_haver haver_arribat haver_avisat haver_demanat haver_ho_dit haver_ho_llegit
        haver_ho_pensat haver_llegit haver_mirat haver_preguntat ho_diu_ben_clar ho_posa_al_cartell
        ho_posa_ben_clar la_culpa_es_del_client la_culpa_la_te la_proxima_vegada la_proxima_vegada_llegeix
        la_proxima_vegada_llegeixi la_resta_de_clients mai_ningu_s_ha ningu_mes_s_ha ningu_no_s_ha_queixat
        ningu_no_se_ns_ha ningu_s_ha_queixat ningu_se_ns_ha no_depen_de_nosaltres no_enten no_entens
        no_es_cosa_nostra_que no_es_culpa_nostra no_es_el_nostre_problema no_es_feina_nostra
        no_es_la_nostra_feina no_es_problema_nostre no_fem_miracles no_ha_entes no_has_entes
        no_hi_podem_fer_res no_ho_ha_entes no_ho_has_entes no_n_hi_ha_per_tant no_podem_fer_mes
        no_podem_fer_miracles no_podem_fer_res no_sap_de_que no_sap_llegir no_saps_de_que no_saps_llegir
        no_te_ni_idea no_tens_ni_idea nomes_tu nomes_voste per_no_llegir qualsevol_ho_sap que_esperava
        que_esperaves que_volia que_volies s_equivoca_voste saber_llegir sap_perfectament saps_perfectament
        segur_que_el segur_que_ho segur_que_la segur_que_vas si_hagueren si_hagueres si_haguessis
        si_l_hagueres si_l_hagues si_l_haguessis si_t_haguessis t_equivoques tothom_esta va_arribar_tard
        va_eixir_perfect* va_sortir_perfect* vas_arribar_tard vas_vindre_tard voste_s_equivoca
    threat: accions_legals advocada advocat advocats al_jutjat als_jutjats als_tribunals calumnia calumnies
        demandarem difamacio difamatori* el_denunciarem ens_veurem_a ens_veurem_als et_denunciarem
        la_denunciarem mesures_legals querella rebra_noticies rebras_noticies sabem_on sabem_qui_ets
        se_n_penedira te_n_penediras tindra_noticies tindras_noticies us_denunciarem via_legal vies_legals
    mockery: critic_gastronomic detectiu enhorabona_per_la_critica esclar_esclar felicitats_per_la_critica
        gracies_mestre gracies_per_illuminar* gracies_per_la_llico gracies_per_res ja_pots_estar ja_tardaves
        jaja jajaj* la_seva_majestat masterchef nobel perdo_per_existir perdo_per_no perdona_per_no
        perdoni_per_no pobret pobreta pobrisso premi_nobel que_et_donin_un que_llest que_llesta quin_expert
        quin_gran quin_gran_expert quina_gran_experta sa_majestat segur_que_a_casa segur_que_et_fa
        segur_que_tu_ho sherlock si_es_clar un_expert una_experta xef
    thanks: agraeixo agraida agraim agrair* agrait gracies li_ho_agraim merces mil_gracies moltes_gracies
        s_agraeix t_ho_agraim us_ho_agraim
    apology: demanem_perdo disculpa disculpen disculpes disculpeu disculpi em_sap_greu ens_sap_greu
        ens_sap_molt_greu ho_lamentem ho_sentim ho_sento lamentem lamento perdo perdona perdonen perdoneu
        perdoni sentim sento
    false-apology: del_seu_grat del_seu_gust del_teu_gust del_vostre_gust les_possibles_molesties
        les_seues_expectatives les_seves_expectatives les_teves_expectatives no_fos_del no_hagi_estat_del
        no_haja_sigut_del qualsevol_molestia que_et_sentis que_hagem_pogut que_hagim_pogut que_haguem_pogut
        que_ho_pensis que_ho_veges_aixi que_ho_vegi_aixi que_ho_vegis_aixi que_ho_veja_aixi que_pensi_aixi
        que_pensis_aixi que_s_hagi_sentit que_s_haja_sentit que_se_senti que_t_hages_sentit
        que_t_hagis_sentit si_algu_s_ha si_hem_pogut si_hi_ha_hagut si_l_ha_molestat si_s_ha_sentit
        si_t_ha_molestat si_t_has_sentit
    ownership: admetem aixo_no_pot_ser amb_rao assumim badada_nostra culpa_meua culpa_meva culpa_nostra
        descuit_nostre el_nostre_descuit el_nostre_error em_vaig_equivocar ens_fa_molta_vergonya
        ens_fa_vergonya ens_hem_equivocat ens_hem_oblidat ens_vam_confondre ens_vam_despistar
        ens_vam_equivocar ens_vam_oblidar ens_vam_quedar_curts entenc_el_teu_enfad entenem_el_teu_enfad
        entenem_el_teu_enuig entenem_l_enuig errada_nostra error_meu error_nostre es_culpa_nostra
        es_logic_que_t es_normal_que_t es_responsabilitat_nostra estava_malament et_vam_fallar
        hauriem_d_haver haviem_d_haver hem_fallat hem_ficat_la_pota ho_hem_fet_mal ho_hem_fet_malament
        ho_vam_fer_mal ho_vam_fer_malament l_errada_es_nostra l_errada_va_ser_nostra l_error_es_nostre
        l_error_ha_estat_nostre l_error_ha_sigut_nostre l_error_va_ser_nostre la_culpa_es_nostra
        la_culpa_va_ser_nostra la_nostra_equivocacio la_nostra_responsabilitat la_responsabilitat_es_nostra
        m_he_equivocat no_es_excusa no_et_mereixies no_hauria_d_haver no_hem_complert no_hem_estat_a
        no_hi_ha_excusa no_ho_hauriem no_ho_haviem no_ho_hem_fet_be no_ho_vam_fer_be no_pot_ser_que
        no_pot_tornar_a no_te_excusa no_va_estar_be no_vam_complir no_vam_estar_a no_vam_saber
        per_culpa_meua per_culpa_meva per_culpa_nostra quina_vergonya_la_nostra reconeixem_l reconeixem_que
        se_ns_ha_passat se_ns_va_cremar se_ns_va_passar se_ns_va_trencar sense_excuses som_responsables
        te_rao te_tota_la_rao teniu_rao teniu_tota_la_rao tens_rao tens_tota_la_rao un_descuit una_badada
        us_vam_fallar va_estar_malament va_ser_culpa_nostra va_ser_un_descuit vam_cometre vam_fallar
        vam_ficar_la_pota
    improvement: a_partir_d_ara a_partir_d_avui a_partir_d_hui a_partir_de_dema afegirem ajuda_ns_a
        alguna_cosa_a_millorar alguna_idea aprendre_n_hem aprenem ara_el ara_en ara_hi_ha ara_ho ara_la
        canviarem com_evitar_ho com_ho_faries com_li_agradaria com_podem_millorar com_podriem_millorar
        com_t_agradaria com_us_agradaria continuar_millorant corregirem des_d_ahir des_d_aquest
        des_d_aquesta des_d_avui des_d_hui des_de_dilluns diga_ns_com diga_ns_que diga_ns_si digues_ho
        digues_m digues_nos_com digues_nos_ho digues_nos_que digues_nos_si digueu_ho digueu_nos_com
        digueu_nos_que digueu_nos_quin digueu_nos_si digui_ns_que en_que_podem ens_ajuda_a ens_ajudaria
        esta_arreglat esta_corregit estem_canviant et_falta_alguna_cosa explica_ns_com explica_ns_que
        falta_alguna_cosa fer_ho_millor formarem hem_afegit hem_apres hem_arreglat hem_augmentat
        hem_avisat_l_equip hem_canviat hem_comprat hem_contractat hem_corregit hem_doblat hem_format
        hem_instal* hem_millorat hem_parlat_amb hem_posat hem_reforcat hem_reparat hem_retirat
        hi_falta_alguna hi_falta_res hi_trobes_a_faltar ho_arreglarem ho_canviarem ho_hem_arreglat
        ho_hem_corregit ho_hem_reparat ja_esta_arreglat ja_esta_canviat ja_esta_corregit ja_hem l_escoltem
        l_hem_arreglat l_hem_corregit l_hem_reparat les_teves_idees li_agradaria li_aniria_millor
        millorar_ho millorarem no_es_repeteixi no_es_repetisca no_tornara_a_passar no_torne_a_passar
        no_torni_a_passar parlarem_amb_l_equip per_millorar podem_millorar proposta propostes
        puguem_millorar qualsevol_idea qualsevol_suggeriment que_canviaria que_canviaries que_canviaries_tu
        que_canviarieu que_ens_aconselles que_ens_recomanes que_et_sembla que_faries que_hauriem_de
        que_li_sembla que_mes_canviaries que_mes_milloraries que_milloraria que_milloraries que_millorarieu
        que_podem_millorar que_podriem_millorar que_prefereixes que_preferiries que_preferixes que_proposes
        que_us_sembla reforcarem se_li_acut se_t_acut se_t_ocorre se_us_acut se_us_ocorre seguir_millorant
        si_teniu_alguna_idea si_tens_alguna_idea sugger* suggeriment suggeriments t_agradaria t_aniria_be
        t_aniria_millor t_escoltem troba_a_faltar trobes_a_faltar trobeu_a_faltar us_agradaria us_aniria_be
        us_aniria_millor us_escoltem voldries voldrieu volem_millorar
    joy: celebrem_que contentes_de contents_de el_teu_afecte els_fara_illusio els_ho_direm ens_alegra
        ens_alegra_el_dia ens_alegrem ens_alegres ens_alegres_el_dia ens_alegreu_el_dia ens_anima_a
        ens_animes ens_arriba_al_cor ens_dones_la_vida ens_doneu_la_vida ens_emociona ens_encanta_llegir*
        ens_encanta_que ens_encanta_saber ens_fa_felicos ens_fa_illusio ens_fa_molt_felicos
        ens_fa_molta_illusio ens_fa_somriure ens_feu_somriure ens_ha_encantat ens_has_alegrat ens_omple_de
        es_posara_content* es_posaran_content* es_un_plaer et_guardem ets_un_sol fa_mes_bo
        felicos_de_llegir* felicos_que ho_direm_a la_teua_estima la_vostra_estima les_seues_paraules
        les_seves_paraules les_teues_paraules les_teves_paraules les_vostres_paraules li_fara_illusio
        li_ho_diem_a li_ho_direm_a m_alegra m_alegro paraules_tan que_be_llegir* que_be_que que_bonic
        que_boniques que_content que_contenta que_contents que_li_hagi_agradat que_t_agrades
        que_t_hagi_agradat que_t_haja_agradat que_us_agrades que_us_hagi_agradat que_us_haja_agradat
        quin_goig quin_goig_llegir* quin_gust_llegir* quina_alegria quina_illusio quina_meravella
        sou_els_millors sou_un_sol t_estimem tant_de_bo_torn* un_honor un_luxe_tenir un_plaer_llegir*
        us_en_guardem us_estimem
    denial: cap_botiga_nostra cap_de_les_nostres cap_dels_nostres compte_fals copia_el_nostre
        d_una_altra_cadena desmentim desmentir el_nostre_unic_compte el_nostre_unic_perfil el_rumor
        ens_suplanta* es_fals es_falsa es_un_bulo es_un_muntatge es_un_rumor es_un_rumor_fals esta_trucad*
        fals_que l_unic_compte_oficial mai_demanem mai_hem_fet_servir mai_no_ha_passat mai_no_hem_fet
        manipula* muntatge no_comprem no_correspon_a no_demanem_dades no_despatxem no_es_aixi no_es_cert
        no_es_correcte_que no_es_de_cap no_es_el_nostre_compte no_es_exacte no_es_nostra no_es_nostre
        no_es_real no_es_tanca no_es_va_fer no_es_va_gravar no_es_veritat no_fem_servir no_fem_sortejos
        no_ha_emmalaltit no_ha_tancat no_hem_sigut_nosaltres no_hem_tancat no_hi_ha_cap_cas no_hi_ha_hagut
        no_ho_hem_fet_nosaltres no_l_hem_fet_nosaltres no_organitzem_cap no_reconeixem no_som_nosaltres
        no_son_nostres no_tanquem no_te_fonament no_te_relacio no_te_res_a_veure no_tenim_botiga
        no_tenim_cap no_tenim_relacio no_tenim_res_a_veure no_usem no_utilitzem no_va_passar no_venem
        perfil_fals se_ns_fa_passar sense_fonament son_falses son_falsos suplantacio un_altre_forn
        una_altra_empresa una_altra_fleca
    complaint: avaria brut caducat* compensar* cremat* cru crua cua devolucio disgust dur dura equivocat
        errada error errors es_va_espatllar es_va_trencar espera et_tornarem et_tornem et_vam_cobrar fred
        hem_tornat incidencia incident inconvenient inconvenients l_espera l_hem_tornada li_vam_cobrar
        mala_experiencia molestia molesties problema problemes queixa queixes reclamacio reclamacions
        reemborsa* reemborsament resoldre retard solucionar te_l_canviem te_la_canviem te_n_donem
        us_en_donem us_tornarem us_tornem us_vam_cobrar vam_cobrar vam_tardar vam_trigar
    question: bona_pregunta el_nostre_horari es_pot_encarregar estem_oberts et_confirmem horari no_cal obrim
        per_consultar* per_l_interes per_la_pregunta per_la_seva_pregunta per_la_teua_pregunta
        per_la_teva_pregunta per_preguntar podeu_encarregar* podeu_reservar* pots_encarregar* pots_reservar*
        si_fem si_obrim si_que_fem si_que_obrim si_que_tenim si_tenim som_al tanquem us_confirmem
    """
  )
}
