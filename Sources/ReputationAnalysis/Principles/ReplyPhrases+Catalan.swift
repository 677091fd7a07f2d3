extension ReplyPhrases {
  /// Catalan, with the forms of Valencia.
  static let catalan = ReplyPhrases(
    withValencianForms(
      catalanManners + catalanRepairs + catalanRemedies + catalanIrony + catalanWords
    )
  )

  private static let catalanWords = """
    evidence: a_la_una a_la_vista a_les_cinc a_les_deu a_les_dues a_les_huit a_les_nou a_les_quatre a_les_set
        a_les_sis a_les_tres a_les_vuit abans_d_ahir abans_de_les abril aci_esta aci_te aci_teniu aci_tens
        acredita acrediten acta actes adjunt adjuntem agost ahir albara allergen allergens allergogens analisi
        analisis analitica analitzat aquest_mati aquesta_nit aquesta_tarda aqui_te aqui_teniu aqui_tens
        auditoria avui_mateix caducitat camera cameres captura certifica* comprovat comprovem conte contenen
        contracte data dema_al_mati denuncia desembre dijous dilluns dimarts dimecres dissabte dissabtes
        diumenge diumenges divendres document documents dos_dies dues_hores dues_persones el_registre enllac
        es_pot_veure etiqueta euros evidencia factura febrer font foto fotografia fotos full_de gener grams
        graus gravacio hem_mirat historial ho_podeu_veure ho_pot_veure ho_pots_veure hui_mateix informe informes
        ingredient ingredients inspeccio inspeccionar inspector inspectora investigat juliol juny justificant
        l_endema laboratori les_dades llicencia lot maig marc mitja_hora novembre octubre per_cent peritatge
        podeu_veure_ho pots_veure_ho prova proves publicat quilos registre resultat resultats revisat revisem
        sanitat segons_el segons_la sentencia setembre tiquet tres_dies tres_hores tres_persones verificat
    idle: anys anys_d_experiencia generacions
    refusal: adreceu_vos_a adreci_s_a aquest_canal_no aquest_mitja_no aquest_perfil_no aquesta_via_no
        assumpte_tancat cas_tancat d_aixo_no_en_parlem declina declina_fer declinem dirigisca_s_a
        donem_la_conversa donem_per_acaba* donem_per_tanca* dono_per_tanca* ens_abstenim esta_tancat_per
        fi_de_la_conversa ho_deixem_aci ho_deixem_aqui i_prou i_punt ja_esta_tancat ja_hem_dit_tot no_atenem
        no_atenem_queixes no_atenem_reclamacions no_comenta no_comentara no_comentarem no_comentem no_contestara
        no_contestarem no_contestem no_debatem no_debatrem no_diem no_direm no_discutim no_discutirem
        no_dona_explicacions no_donara_cap_explic* no_donara_explicacions no_donara_mes_explic*
        no_donarem_cap_explic* no_donarem_detalls no_donarem_explicacions no_donarem_mes_explic*
        no_donem_detalls no_donem_explicacions no_donem_mes_explic* no_en_donara no_en_donarem no_en_parlarem
        no_ens_competeix no_ens_correspon no_ens_pronunci* no_entrarem no_entrarem_en_polemi* no_entrem
        no_es_assumpte no_es_cosa_nostra no_es_de_la_nostra_competencia no_es_de_la_seva_incumbencia
        no_es_el_canal no_es_el_lloc no_es_possible_comentar no_es_possible_donar no_es_pronuncia*
         no_escau no_estem_autoritza* no_estem_obligats no_et_contestarem no_et_contestem
        no_et_devem_cap no_et_respondrem no_et_responem no_fa_cap_comentari no_fa_cap_declaracio
        no_fa_comentaris no_fa_declaracions no_facilitarem no_facilitem_informacio no_fara_cap_coment*
        no_fara_cap_declar* no_fara_cap_valor* no_fara_comentaris no_fara_declaracions no_fara_mes_coment*
        no_fara_mes_declar* no_farem_cap_comentari no_farem_cap_declar*
        no_farem_cap_valor* no_farem_comentaris no_farem_declaracions no_farem_mes no_fem_comentaris
        no_fem_declaracions no_gestionem_queixes no_gestionem_reclamacions no_hi_afegirem no_hi_direm
        no_hi_entrarem no_hi_ha_res_a no_hi_haura_comentaris no_hi_haura_declaracions no_hi_haura_mes_coment*
        no_hi_haura_mes_declar* no_hi_haura_mes_explic* no_hi_volem_entrar no_insisteixi no_insisteixis
        no_insistisca no_l_incumbeix no_li_contestem no_li_devem_cap no_li_respondrem no_mereix_resposta
        no_mereixen_resposta no_mereixes_resposta no_ofereix_declaracions no_opinem no_parlarem no_parlem_de
        no_pense_contestar no_pensem_contestar no_pensem_dir no_pensem_donar no_pensem_entrar
        no_pensem_respondre no_penso_contestar no_penso_respondre no_podem_comentar no_podem_donar_detalls
        no_podem_donar_informacio no_podem_facilitar no_podem_oferir_informacio no_podem_parlar
        no_podem_pronunciar* no_podem_revelar no_podem_valorar no_respondra no_respondrem no_responem
        no_t_incumbeix no_tenim_cap_obligacio no_tenim_obligacio no_tenim_per_que_donar no_tenim_res_a
        no_tenim_res_mes no_us_contestem no_us_devem_cap no_va_a_comentar no_valorara no_valorarem no_valorem
        no_volem_comentar no_volem_parlar parli_amb per_aquest_canal_no per_aqui_no per_normativa_no
        per_politica politica_d_empresa prefereixo_no preferim_no preferim_no_comentar pregunti_a punt_final
        res_a_afegir res_a_comentar res_a_dir res_mes_a s_abste sense_comentaris sense_mes_comentaris
        tema_tancat truqui_a un_altre_departament
    insult: a_fer_la_ma a_ningu_li_importa a_pastar_fang a_plorar_a adeu_i aguantar_gent alla_tens_la_porta
        altra_llesta altre_llest amargat* analfabet* apren_a aprenga_a aprengui_a aqui_tens_la_porta avar*
        avorrit_que babau beneit* bestieses bocamoll burra burro busca_t busca_t_la_vida busqui_s calla callis
        cap_buit cap_de_fava cap_de_suro cap_de_trons capsigrany* carallot* collonades collonera
        compra_en_un_altre compra_t_un compra_t_unes_ulleres compri_en_un_altre compri_s_un
        compri_s_unes_ulleres covard* cregut cuina_t_ho cutre* deixa_ns_en_pau deixi_ns_en_pau desgraciada
        desgraciat desgraciats donar_la_llauna donar_la_tabarra donar_llicons dropo el_que_pensis energumen*
        enrabiada enrabiades ens_es_igual ens_importa_un envejos* es_creu_molt es_mentida es_queixa_fins
        esborra_aixo esborra_la esborri_la escoria estupid* et_creus_molt et_queixes_fins fa_pena_voste
        faci_el_que_vulgui faci_ho_voste fas_pena fas_vergonya fastigos* fes_el_que_vulguis fes_ho_tu fes_te_ho
        fes_te_l_tu fes_te_la_tu fica_t figaflor fins_mai fiqui_s fora_d_aci fora_d_aqui fot_el_camp
        foteu_el_camp fracassa* gandul gandula gandules ganduls garrep* gent_aixi gent_com_tu gent_com_voste
        gentola guillada guillat idiot* ignorant* imbecil* infelic inutils inventeu la_porta_es la_teva_mare
        llepaculs m_es_igual m_importa_un madura mala_persona maleduca* malfaener* malparit* mamarratxo
        ment_voste menteix mentider* mentides mira_bonic* mira_guap* mira_maca mira_maco mira_xic mocos mocosa
        mort_de_gana morts_de_gana muntar_aquest_circ ni_falta_que ningu_l_obliga ningu_li_ha_demanat
        ningu_t_ha_demanat ningu_t_obliga no_el_trobarem no_el_volem no_em_facis_riure no_ens_fa_falta
        no_ens_faci_riure no_ens_facis_riure no_ens_fas_falta no_ens_importa no_et_trobarem no_et_volem
        no_obliguem_ningu no_sap_fregir no_sap_ni_fregir no_saps_fregir no_saps_ni_fregir no_serveixes
        no_te_vergonya no_tens_vergonya no_tornes_per no_torni_per no_tornis no_vals no_vingues no_vinguis
        nomes_sap_protestar nomes_saps_protestar numeret pagesot pallass* para_de_plorar para_de_queixar
        patetic* pesada pesades pesat pesats ploramiques ploraner* poca_vergonya pocavergonya quatre_gats
        que_cansat_de_gent que_es_pot_esperar que_et_bombin que_et_donin que_pena_de_vida que_pesada que_pesat
        que_us_bombin que_us_den queda_t_a_ca queda_t_a_casa quedi_s_a_casa queixica qui_es_creu_que_es
        qui_es_pensa_que_es qui_et_creus qui_et_penses qui_us_penseu quin_pal_de_gent quin_personatge
        quina_barra quina_cara quina_mentida quina_peca quina_pena_de quina_vida rabieta rata ridicul* ruc ruca
        rucs s_inventa sangonera savi_de_pa setciencies si_et_fa_tant si_no_li_agrada si_no_li_agrada_no
        si_no_t_agrada si_no_us_agrada si_tant_en_sap si_tant_en_saps somiatruites t_inventes tanca_la_boca
        tant_ens_fa tap_de_bassa toca_campanes toca_el_dos toca_nassos tocacampanes tocanassos tonteries
        torracollons trol troll tros_d_ase tros_de_quoniam un_altre_amargat un_altre_critic un_altre_geni
        un_altre_illuminat un_altre_queixica un_altre_saberut un_inutil una_altra_amargada una_altra_critica_de
        una_altra_geni una_altra_genia una_altra_saberuda una_inutil vagi_a vagi_a_plorar vagi_s_en
        val_el_mateix_que_la ves_a ves_a_plorar ves_al_metge ves_te_n vividor ximple*
    blame: a_tothom_li a_tothom_se abans_d_opinar abans_de_criticar abans_de_queixar* aixi_de_clar aixi_de_facil
        aixi_de_senzill aixi_de_simple aixi_i_tot_ho_va aixi_i_tot_ho_vas aixi_i_tot_la_va aixo_es_impossible
        alla_tu alla_voste aqui_ho_fem_tot_be cal_fixar_s_hi cal_llegir cal_saber_llegir cap_altre_client
        cap_altre_hoste cap_altre_passatger cap_altre_soci cap_client_s_ha com_tothom compta_millor
        compti_millor cosa_seua cosa_seva cosa_teua cosa_teva culpa_de_voste culpa_es_seua culpa_es_seva
        culpa_es_teua culpa_es_teva culpa_es_vostra culpa_seua culpa_seva culpa_teua culpa_teva culpa_vostra
        el_bitllet_ho_explica el_client_ha_de el_client_va_donar el_client_va_escriure el_client_va_introduir
        el_client_va_posar el_problema_es_seu el_problema_es_teu el_problema_sera el_que_falla_es_qui el_qui_no
        el_seu_despist el_teu_despist els_altres_clients els_altres_hostes els_altres_passatgers
        els_altres_socis els_que_no_llegeixen els_qui_no errada_del_client errada_seua errada_seva errada_teua
        errada_teva error_del_client error_seu error_teu es_cosa_teva es_el_que_hi_ha es_impossible_que
        es_queixa_de_tot es_responsabilitat_seua es_responsabilitat_seva es_responsabilitat_teva
        es_voste_el_primer es_voste_l_unic es_voste_la_primera esta_ben_clar esta_clarissim estava_avisa*
        estava_perfect* estaves_avisa* ets_el_primer_que ets_l_unic ets_l_unica ets_la_primera_que exager*
        fixa_t_hi_mes fixi_s_hi ganes_de_queixar* hauria_d_haver hauries_d_haver haurieu_d_haver haver_arribat
        haver_avisat haver_demanat haver_ho_dit haver_ho_llegit haver_ho_pensat haver_llegit haver_mirat
        haver_preguntat ho_diu_ben_clar ho_diu_tot_al ho_hem_fet_tot_be ho_posa_al_cartell
        ho_posa_ben_clar ho_va_signar_voste ho_va_triar_voste ho_vam_fer_correctament
        ho_vam_fer_tot_be ho_vas_signar ho_vol_tot ho_volen_tot ho_vols_tot ja_el_vam_avisar ja_et_vam_avisar
        ja_se_li_va ja_son_ganes la_culpa_es_del_client la_culpa_la_te la_culpa_no_es_de la_culpa_no_es_nostra
        la_proxima_vegada la_proxima_vegada_llegeix la_proxima_vegada_llegeixi la_resta_de_clients
        les_condicions_son les_normes_son_clares li_va_posar_una_pistola mai_ningu_s_ha mal_us mala_fe
        mala_intencio molestar_se_a n_hi_ha_prou_amb_llegir ningu_mes_es_queixa ningu_mes_s_ha
        ningu_no_et_va_posar_una ningu_no_li_va_posar_una ningu_no_s_ha_queixat ningu_no_se_ns_ha
        ningu_s_ha_queixat ningu_se_ns_ha no_depen_de_nosaltres no_ens_fem_carrec
        no_ens_fem_responsables no_enten no_entens no_era_per_a_tant no_era_per_tant no_era_tan_dificil
        no_es_cosa_nostra_que no_es_culpa_nostra no_es_errada_nostra no_es_error_nostre
        no_es_feina_nostra no_es_la_nostra_feina no_es_la_nostra_responsabilitat no_es_pot_pretendre
        no_es_responsabilitat_nostra no_es_tan_dificil no_fem_miracles no_ha_entes
        no_ha_estat_culpa_nostra no_ha_sigut_culpa_nostra no_has_entes no_haver_comprat no_haver_vingut
        no_hi_podem_fer_res no_ho_ha_entes no_ho_has_entes no_n_hi_ha_per_tant no_podem_fer_mes
        no_podem_fer_miracles no_podem_fer_res no_pretengui no_sap_de_que no_sap_llegir no_saps_de_que
        no_saps_llegir no_som_endevins no_som_responsables no_te_ni_idea no_tenim_bola no_tenim_culpa
        no_tenim_la_culpa no_tens_ni_idea no_va_ser_culpa_nostra no_va_ser_error_nostre no_vas_fer_cas
        no_vas_llegir no_vas_parar_atencio no_vas_preguntar no_vas_seguir no_vas_voler_escoltar nomes_cal_llegir
        nomes_calia_llegir nomes_tu nomes_voste nosaltres_no_tenim_la_culpa nosaltres_vam_complir
        passa_el_que_passa per_aquest_preu_no per_aquest_preu_que per_culpa_seua per_culpa_seva per_culpa_teua
        per_culpa_teva per_culpa_vostra per_no_llegir per_venir_a_ultima posar_una_pistola qualsevol_ho_sap
        que_esperava que_esperaves que_mes_volia que_mes_volies que_pretens que_preten_voste que_volia
        que_volies qui_arriba_tard qui_no_avisa qui_no_llegeix qui_no_llig
        qui_no_mira qui_no_reserva qui_no_ve responsabilitat_del_client responsabilitat_seva
        responsabilitat_teva s_equivoca_voste s_ha_de_llegir saber_llegir sap_perfectament
        saps_perfectament segur_que_el segur_que_ho segur_que_la segur_que_vas sense_molestar_se sentit_comu
          si_hagueren si_hagueres si_haguessis si_l_hagueres si_l_hagues
        si_l_haguessis si_no_avisa si_no_avises si_no_llegeix si_no_llegeixes si_no_llig si_no_lliges si_no_mira
        si_no_mires si_reserva_sense si_reserves_sense si_t_haguessis si_tant_li si_tant_t
          si_ve_tard si_vens_tard t_equivoques tampoc_no_era_per
        tot_gratis tothom_esta tu_sabies un_altre_dia_fixa_t un_altre_dia_fixi_s us_indegut us_queixeu_de_tot
        va_acceptar_les va_arribar_tard va_eixir_perfect* va_ser_voste_qui va_sortir_perfect*
        vas_acceptar vas_arribar_tard vas_escriure_malament vas_introduir_malament vas_posar_malament
        vas_ser_tu_qui vas_vindre_tard voste_s_equivoca voste_sabia voste_va_acceptar voste_va_posar_una
        voste_va_signar
    threat: accions_legals advocada advocat advocats al_jutjat als_jutjats als_tribunals atingui_s burofax
        calumnia calumnies demandarem difamacio difamatori* donarem_part el_denunciarem emprendrem_accions
        ens_reservem_el_dret ens_veurem_a ens_veurem_als esborra_aquest_comentari esborri_aquest_comentari
        et_denunciarem et_sortira_car la_denunciarem li_sortira_car mesures_legals querella rebra_noticies
        rebras_noticies retira_aquest_comentari retiri_aquest_comentari sabem_qui_ets se_n_penedira
        t_eixira_car te_n_penediras tindra_noticies tindras_noticies us_denunciarem via_legal vies_legals
    mockery: catedratic* critic_gastronomic detectiu doctor_en doctora_en don_perfecte eminencia
        enhorabona_per_la_critica esclar_esclar excellentissim* felicitats_per_la_critica gracies_mestre
        gracies_per_illuminar* gracies_per_la_classe gracies_per_la_llico gracies_per_res guru ja_ja
        ja_pots_estar ja_tardaves jaja jajaj* la_princesa la_seva_excellencia la_seva_majestat masterchef
        menudo_drama nobel perdo_per_existir perdo_per_no_endevinar perdo_per_no_ser
        perdona_per_no_endevinar perdona_per_no_ser perdoni_per_no_endevinar perdoni_per_no_ser plora_mes
        pobret pobreta
        pobrisso premi_a_la premi_nobel que_et_donin_un que_fariem_sense que_llest que_llesta quin_drama
        quin_expert quin_gran quin_gran_expert quina_gran_experta quina_tragedia sa_majestat saberuda saberut
        savi_del_poble segur_que_a_casa segur_que_et_fa segur_que_tu_ho senyor_marques senyor_setciencies
        senyora_marquesa senyora_setciencies sherlock si_es_clar todoleg un_expert una_experta xef
    thanks: agraeixc agraeixo agraida agraides agraim agraint agrair* agrait agraits apreciem_molt apreciem_que
        es_d_agrair es_molt_amable ets_molt_amable gracies gracietes li_ho_agraeixo li_ho_agraim merces
        mil_gracies molt_amable_per molt_amables_per moltes_gracies moltissimes_gracies que_amable_per s_agraeix
        sou_molt_amables t_ho_agraeixo t_ho_agraim us_ho_agraeixo us_ho_agraim valorem_molt_que valorem_que
        vos_ho_agraim
    apology: demane_perdo demanem_disculpes demanem_perdo demano_perdo disculpa disculpa_ns disculpen disculpes
        disculpeu disculpeu_nos disculpi disculpi_ns em_disculpo em_sap_greu em_sap_mal em_sap_molt_de_greu
        ens_disculpem ens_dol ens_dol_molt ens_fa_mal_que ens_sap_de_greu ens_sap_greu ens_sap_greu_de_debo
        ens_sap_mal ens_sap_molt_de_greu ens_sap_molt_greu ens_sap_tan_greu et_devem_una_disculpa ho_lamentem
        ho_sentim ho_sento lamentem lamento li_devem_una_disculpa perdo perdona perdona_ns perdonen perdoneu
        perdoneu_nos perdoni perdoni_ns presentem_disculpes sentim sento us_devem_una_disculpa
    false-apology: aquesta_impressio aquesta_percepcio aquesta_sensacio del_seu_grat del_seu_gust del_teu_gust
        del_vostre_gust eixa_impressio eixa_sensacio la_seua_percepcio la_seva_percepcio la_teva_percepcio
        la_vostra_percepcio les_possibles_molesties les_seues_expectatives les_seves_expectatives
        les_teves_expectatives mal_gust_de_boca mal_regust no_fos_del no_hagi_estat_del no_haja_sigut_del
        qualsevol_molestia que_et_sembli que_et_sentis que_et_sentissis que_hagem_pogut que_hagim_pogut
        que_haguem_pogut que_ho_hages_viscut que_ho_hageu_viscut que_ho_hagi_viscut que_ho_hagis_viscut
        que_ho_hagiu_viscut que_ho_haja_viscut que_ho_interpreti que_ho_interpretis que_ho_pensis
        que_ho_percebes que_ho_percebi* que_ho_sentis que_ho_veges_aixi que_ho_vegeu que_ho_vegi_aixi
        que_ho_vegin que_ho_vegis_aixi que_ho_veja_aixi que_ho_visquessis que_ho_visquessiu que_li_sembli
        que_no_fos_el_que que_no_hagi_estat_el que_no_hagi_gaudit que_no_hagi_quedat_conten*
        que_no_hagi_quedat_satisf* que_no_hagis_gaudit que_no_li_agrades que_no_li_hagi_agradat
        que_no_li_haja_agradat que_no_t_agrades que_no_t_hagi_agradat que_no_t_haja_agradat que_no_us_agrades
        que_no_us_hagi_agradat que_pensi_aixi que_pensis_aixi que_s_emporti que_s_hagi_molestat
        que_s_hagi_sentit que_s_haja_sentit que_se_senti que_t_emportis que_t_hages_sentit que_t_hagis_sentit
        que_us_emporteu que_us_hagiu_sentit que_us_sembli si_algu_s_ha si_en_algun_moment si_hem_pogut
        si_hi_ha_hagut si_l_ha_molesta* si_s_ha_sentit si_t_ha_molestat si_t_has_sentit
        si_us_ha_molestat si_us_heu_sentit
    ownership: admetem aixo_no_pot_ser algu_de_casa_nostra algu_de_nosaltres amb_rao assumeixo_el assumeixo_la
        assumim badada_nostra culpa_dels_nostres culpa_meua culpa_meva culpa_nostra descuit_nostre
        el_nostre_descuit el_nostre_error el_seu_enuig_es el_teu_enuig_es em_vaig_equivocar en_som_responsables
        ens_confongueren ens_en_fem_carrec ens_en_fem_responsables ens_equivocarem ens_fa_molta_vergonya
        ens_fa_vergonya ens_fem_carrec ens_hem_equivocat ens_hem_oblidat ens_va_desbordar ens_va_faltar
        ens_vam_confondre ens_vam_despistar ens_vam_equivocar ens_vam_oblidar ens_vam_quedar_curts
        ens_van_faltar entenc_el_teu_enfad entenem_el_teu_enfad entenem_el_teu_enuig entenem_l_enuig
        era_feina_nostra era_obligacio_nostra era_responsabilitat_nostra errada_de_casa_nostra errada_nostra
        error_del_nostre error_dels_nostres error_meu error_nostre error_per_part_nostra es_culpa_nostra
        es_logic_que_t es_mereixia es_normal_que_t es_responsabilitat_nostra espifiada_nostra estava_malament
        esteu_en_el_cert et_mereixies et_vam_fallar falla_nostra fet_fatal hauria_d_haver_estat hauriem_d_haver
        hauriem_d_haver_te haviem_d_haver hem_fallat hem_ficat_la_pota hem_quedat_fatal hem_relliscat
        ho_encertes ho_hem_fet_fatal ho_hem_fet_mal ho_hem_fet_malament ho_vaig_fer_malament
        ho_vam_apuntar_malament ho_vam_fer_fatal ho_vam_fer_mal ho_vam_fer_malament ho_vam_gestionar_malament
        l_errada_es_nostra l_errada_va_ser_nostra l_error_es_de_casa l_error_es_nostre l_error_ha_estat_nostre
        l_error_ha_sigut_nostre l_error_va_ser_nostre l_hem_cagada l_hem_cagat l_hem_espifiada l_hem_espifiat
        l_hem_pifiada l_hem_pifiat l_hem_vessada l_hem_vessat la_culpa_es_meva la_culpa_es_nostra la_culpa_va_ser
        la_culpa_va_ser_nostra la_nostra_equivocacio la_nostra_responsabilitat la_pifia_es
        la_responsabilitat_es_nostra la_seva_queixa_es_justa la_seva_queixa_esta_justificada
        la_teva_queixa_es_justa la_vam_cagar la_vam_espifiar la_vam_vessar m_he_equivocat mai_hauria_d_haver
        mai_no_hauria malament_per_part_nostra me_n_faig_carrec ningu_et_va_avisar ningu_no_el_va_avisar
        ningu_no_et_va_avisar ningu_no_us_va_avisar ningu_us_va_avisar no_el_vam_avisar no_ens_en_vam_adonar
        no_ens_vam_adonar no_es_excusa no_et_falta_rao no_et_mereixies no_et_vam_avisar no_et_vam_trucar
        no_hauria_d_haver no_hauria_d_haver_passat no_havia_de_passar no_hem_complert no_hem_estat_a
        no_hi_ha_excusa no_hi_ha_justificacio no_hi_ha_res_a_justificar no_ho_hauriem no_ho_haviem
        no_ho_hem_fet_be no_ho_vam_comprovar no_ho_vam_fer_be no_ho_vam_revisar no_la_vam_avisar no_li_falta_rao
        no_pot_ser_que no_pot_tornar_a no_t_avisarem no_te_excusa no_te_justificacio no_te_perdo no_tenim_excusa
        no_tenim_perdo no_us_falta_rao no_us_vam_avisar no_us_vam_trucar no_va_estar_be no_va_ser_correcte
        no_vam_arribar_a no_vam_complir no_vam_donar_l_abast no_vam_estar_a no_vam_fer_be no_vam_saber
        no_vam_ser_capacos no_vam_ser_clars no_vos_vam_avisar obligacio_nostra patinada_nostra per_culpa_meua
        per_culpa_meva per_culpa_nostra per_error per_un_descuit per_un_error per_una_badada per_una_errada
        pifia_nostra quina_vergonya_la_nostra reconeixem_l reconeixem_que se_ns_en_va_anar se_ns_en_va_la_ma
        se_ns_ha_passat se_ns_va_anar se_ns_va_barrejar se_ns_va_caure se_ns_va_colar se_ns_va_cremar
        se_ns_va_escapar se_ns_va_girar se_ns_va_oblidar se_ns_va_passar se_ns_va_perdre se_ns_va_quedar
        se_ns_va_traspaperar se_ns_va_trencar sense_excuses som_responsables te_motius te_rao te_tot_el_dret
        te_tota_la_rao teniu_motius teniu_rao teniu_tot_el_dret teniu_tota_la_rao tens_motius tens_rao
        tens_tot_el_dret tens_tota_la_rao tota_la_rao un_descuit una_badada una_espifiada una_pifia
        una_relliscada us_mereixieu us_vam_fallar va_apuntar_malament va_escriure_malament va_estar_malament
        va_ser_cosa_nostra va_ser_culpa_nostra va_ser_un_descuit va_ser_un_error va_ser_una_badada
        va_ser_una_errada vam_apuntar_malament vam_calcular_malament vam_cobrar_malament vam_cometre
        vam_comptar_malament vam_entendre_malament vam_fallar vam_faltar_a vam_ficar_la_pota vam_llegir_malament
        vam_quedar_malament vam_relliscar
    improvement: a_partir_d_aquest a_partir_d_aquesta a_partir_d_ara a_partir_d_avui a_partir_d_hui
        a_partir_de_dema a_partir_de_dijous a_partir_de_dilluns a_partir_de_dimarts a_partir_de_dimecres
        a_partir_de_divendres a_partir_de_hui afegirem afegirem_un ajuda_ns_a alguna_cosa_a_millorar alguna_idea
        ampliarem ara_apunt* ara_avis* ara_cada ara_compr* ara_compt* ara_confirm* ara_demanem
        ara_dos ara_dues ara_el ara_els ara_en ara_envi* ara_fem ara_hi_ha ara_ho ara_ix ara_ixen ara_la ara_les
        ara_llegeix ara_llig ara_passa ara_passen ara_porta ara_porten ara_posem ara_repass* ara_revisa*
        ara_revisem ara_sempre ara_servim ara_si_que ara_son ara_surt ara_surten ara_tenim ara_totes ara_tots
        ara_truc* ara_truqu* ara_un ara_una ara_va ara_van avisarem_abans avisarem_sempre canviarem canviarem_el
        com_evitar_ho com_ho_faries com_li_agradaria com_podem_millorar com_podriem_millorar com_t_agradaria
        com_us_agradaria comencem_a comprarem comprovarem_cada confirma_cada confirmara_cada confirmarem_cada
        contractarem corregirem d_ara_en_avant d_ara_en_davant d_ara_endavant deixarem_d deixarem_de
        deixem_d_agafar des_d_ahir des_d_aquest des_d_aquesta des_d_ara des_d_avui des_d_hui des_de_dema
        des_de_dijous des_de_dilluns des_de_dimarts des_de_dimecres des_de_dissabte des_de_diumenge
        des_de_divendres des_de_hui des_de_l_endema des_de_la_setmana diga_ns_com diga_ns_que diga_ns_si
        digues_ho digues_m digues_nos_com digues_nos_ho digues_nos_que digues_nos_si digueu_ho digueu_nos_com
        digueu_nos_que digueu_nos_quin digueu_nos_si digui_ns_que doble_comprovacio doble_control en_endavant
        en_que_podem 
        estem_arreglant estem_canviant estem_formant estem_installant estem_posant et_falta_alguna_cosa
        explica_ns_com explica_ns_que falta_alguna_cosa formarem he_parlat_amb hem_abaixat hem_acordat
        hem_actualitzat hem_adoptat hem_afegit hem_aillat hem_ajustat hem_allargat hem_ampliat hem_arreglat
        hem_augmentat hem_avancat hem_avisat_l_equip hem_blocat hem_canviat hem_collocat hem_comencat_a
        hem_comencat_ja hem_comprat hem_contractat hem_corregit hem_creat hem_decidit hem_deixat_de
        hem_desactivat hem_doblat hem_donat_instruccions hem_duplicat hem_eliminat hem_encarregat hem_enganxat
        hem_entrenat hem_escrit_a hem_establert hem_explicat_a hem_fixat hem_format hem_habilitat hem_implantat
        hem_implementat hem_impres hem_inclos hem_incorporat hem_insistit hem_insonoritzat hem_instal*
        hem_introduit hem_limitat hem_llogat hem_marcat hem_millorat hem_modificat hem_mogut hem_muntat
        hem_obert_un_altre hem_obert_un_segon hem_obert_una_altra hem_ordenat hem_organitzat hem_parlat_amb
        hem_penjat hem_pintat hem_portat_un hem_posat hem_posat_en_marxa hem_pres_mesures hem_programat
        hem_prohibit hem_publicat_el hem_publicat_l hem_recordat_a hem_rectificat hem_redissenyat hem_reemplacat
        hem_refet hem_reforcat hem_renovat hem_reorganitzat hem_reparat hem_repartit hem_retallat hem_retirat
        hem_retolat hem_reunit hem_senyalitzat hem_separat hem_simplificat hem_solucionat hem_substituit
        hem_sumat hem_traduit hem_tret hem_triplicat hi_falta_alguna hi_falta_res hi_trobes_a_faltar
        ho_arreglarem ho_canviarem ho_hem_arreglat ho_hem_corregit ho_hem_reparat incorporarem installarem
        ja_esta_canviat ja_hem ja_n_hem_parlat
        l_hem_arreglat l_hem_corregit l_hem_reparat les_teves_idees li_agradaria li_aniria_millor
        n_hem_parlat_amb no_es_repeteixi no_es_repetira no_es_repetisca no_tornara_a_passar no_tornara_a_succeir
        no_torne_a_passar no_torni_a_passar obrirem_un_segon parlarem_amb_l_equip perque_ningu_mes
        perque_no_es_repeteixi perque_no_passi perque_no_torne perque_no_torni posarem_mes posarem_un
        posarem_una qualsevol_idea qualsevol_suggeriment que_canviaria que_canviaries que_canviaries_tu
        que_canviarieu que_ens_aconselles que_ens_recomanes que_et_sembla que_faries que_hauriem_de
        que_li_sembla que_mes_canviaries que_mes_milloraries que_milloraria que_milloraries que_millorarieu
        que_podem_millorar que_podriem_millorar que_prefereixes que_preferiries que_preferixes que_proposes
        que_us_sembla queda_corregit reforcarem reforcarem_el repassara_cada repassarem
        revisara_cada revisarem_cada se_li_acut se_t_acut se_t_ocorre se_us_acut se_us_ocorre
        si_teniu_alguna_idea si_tens_alguna_idea t_agradaria t_aniria_be t_aniria_millor troba_a_faltar
        trobes_a_faltar trobeu_a_faltar trucarem_abans trucarem_sempre us_agradaria us_aniria_be
        us_aniria_millor vam_ampliar vam_arreglar vam_canviar_el vam_canviar_la vam_contractar vam_installar
        vam_reparar voldries voldrieu
    joy: celebrem_que contentes_de contents_de el_teu_afecte els_fara_illusio els_ho_direm ens_agrada_llegir*
        ens_alegra ens_alegra_el_dia ens_alegrem ens_alegres ens_alegres_el_dia ens_alegreu_el_dia ens_anima_a
        ens_animes ens_arriba_al_cor ens_dones_la_vida ens_doneu_la_vida ens_emociona ens_encanta_llegir*
        ens_encanta_que ens_encanta_rebre ens_encanta_saber ens_fa_felicos ens_fa_illusio ens_fa_molt_felicos
        ens_fa_molta_illusio ens_fa_somriure ens_feu_somriure ens_ha_encantat ens_has_alegrat ens_omple_de
        es_posara_content* es_posaran_content* es_un_plaer et_guardem ets_un_sol fa_mes_bo felicos_de_llegir*
        felicos_que ho_direm_a la_teua_estima la_vostra_estima les_seues_paraules les_seves_paraules
        les_teues_paraules les_teves_paraules les_vostres_paraules li_fara_illusio li_ho_diem_a li_ho_direm_a
        m_alegra m_alegro m_encanta_llegir* paraules_tan que_be_llegir* que_be_que que_bonic que_bonic_llegir
        que_boniques que_content que_contenta que_contents que_li_hagi_agradat que_t_agrades que_t_hagi_agradat
        que_t_haja_agradat que_us_agrades que_us_hagi_agradat que_us_haja_agradat quin_goig quin_goig_de
        quin_goig_llegir* quin_gust_llegir* quina_alegria quina_illusio quina_meravella sou_els_millors
        sou_un_sol t_estimem tant_de_bo_torn* un_honor un_luxe_tenir un_plaer_llegir* us_en_guardem us_estimem
    denial: cap_botiga_nostra cap_de_les_nostres cap_dels_nostres circula_el_rumor circula_que compte_fals
        copia_el_nostre corre_el_rumor d_una_altra_cadena desmentim desmentir el_nostre_unic_compte
        el_nostre_unic_perfil el_rumor ens_suplanta* es_fals es_falsa es_mentida_que es_un_bulo es_un_muntatge
        es_un_rumor es_un_rumor_fals esta_trucad* fals_que l_unic_compte_oficial mai_demanem mai_hem_fet_servir
        mai_no_ha_passat mai_no_hem_fet manipula* muntatge no_comprem no_correspon_a no_demanem_dades
        no_despatxem no_es_aixi no_es_cert no_es_correcte_que no_es_de_cap no_es_el_nostre_compte no_es_exacte
        no_es_nostra no_es_nostre no_es_real no_es_tanca no_es_va_fer_a_cap no_es_va_fer_aci no_es_va_fer_aqui
        no_es_va_gravar no_es_veritat no_fem_servir no_fem_sortejos no_ha_emmalaltit no_ha_tancat
        no_hem_sigut_nosaltres no_hem_tancat no_hi_ha_cap_cas no_hi_ha_hagut no_hi_ha_res_de_cert
        no_ho_hem_fet_nosaltres no_l_hem_fet_nosaltres no_organitzem_cap no_reconeixem no_som_nosaltres
        no_son_nostres no_tanquem no_te_fonament no_te_relacio no_te_res_a_veure no_tenim_botiga no_tenim_cap
        no_tenim_relacio no_tenim_res_a_veure no_usem no_utilitzem no_va_passar no_venem perfil_fals
        res_d_aixo_es se_ns_fa_passar sense_fonament son_falses son_falsos suplantacio un_altre_forn
        una_altra_empresa una_altra_fleca
    complaint: avaria avariad* avariat* avaries brut caducat* compensar* cremat* cru crua cua devolucio
        disgust dur dura equivocat errada error errors es_va_espatllar es_va_trencar espera et_tornarem
        et_tornem et_vam_cobrar fred hem_tornat incidencia incident inconvenient inconvenients l_espera
        l_hem_tornada li_vam_cobrar mala_experiencia molestia molesties problema problemes queixa queixes
        reclamacio reclamacions reemborsa* resoldre retard solucionar te_n_donem
        us_en_donem us_tornarem us_tornem us_vam_cobrar vam_cobrar vam_tardar vam_trigar
    question: bon_dubte bona_pregunta per_consultar* per_l_interes per_la_consulta per_la_pregunta
        per_la_seva_consulta per_la_seva_pregunta per_la_teua_consulta per_la_teua_pregunta per_la_teva_consulta
        per_la_teva_pregunta per_la_vostra_pregunta per_preguntar
    information: comencem_a_les el_nostre_horari es_pot_encarregar estem_oberts et_confirmem horari no_cal obrim
        podeu_encarregar* podeu_reservar* pots_encarregar* pots_reservar* si_fem si_obrim si_que_fem
        si_que_obrim si_que_tenim si_tenim som_al tanquem us_confirmem vos_confirmem
    wish: aprendre_n_hem aprenem continuar_millorant ens_ajuda_a ens_ajudaria fer_ho_millor hem_apres l_escoltem
        millorar_ho millorarem per_millorar podem_millorar proposta propostes puguem_millorar seguir_millorant
        sugger* t_escoltem us_escoltem volem_millorar
    """
}
