extension SentimentLexicon {
  /// Catalan, with the forms of Valencia.
  static let catalan = SentimentLexicon(
    """
    negators: no mai gens ni tampoc cap sense ningu res
    intensifiers 1.4: molt molta molts moltes massa super ultra totalment tan realment ben
    intensifiers 1.2: bastant prou mes forca
    +4: genial*
    +3.5: el_millor els_millors enhorabona excellent* felicitats la_millor les_millors perfect*
        t_estimo us_estimo
    +3: adorable* adoro aixi_dona_gust allucinant* amabilissim* atentissim* bestial* bonissim* bravo brutals
        chachi chapeau cinc_estrelles collonuda collonut comodissim* contentissim* de_10 de_categoria de_conya
        de_deu de_luxe de_nota de_primera de_somni de_traca de_vici delicios* divinament dona_gust educadissim*
        encanta encantada encantat encantats encanten espectacular* estupend* excepcional* exquisit*
        extraordinari* fabulos* fantastic* felic felices felicitat felicos flipant* formidable* formidables
        fresquissim* gens_malament immillorable* impressionant* inoblidable* insuperable* joia joies la_repera
        magnific* mai_falla mai_fallen meravell* mil_gracies molt_recomanable moltes_gracies moltissimes_gracies
        netissim* no_esta_gens_malament no_podia_ser_millor no_pot_ser_millor no_t_ho_perdis no_us_el_perdeu
        no_us_ho_perdeu no_us_la_perdeu passada preciositat professionalissim* rapidissim* recomanadissim*
        riquissim* simpatiquissim* sublim* supera_les_expectatives un_10 un_deu una_delicia una_passada
        va_superar_les xapo
    +2.5: aixi_es_treballa al_punt al_seu_punt alegr* benvingu* bo bon bon_rotlle bon_rotllo bona bona_onda
        bones bonic* bons brutal com_a_casa com_nou com_nous com_nova com_noves content contenta contentes
        contents de_les_millors de_meravella dels_millors divertid* divertit* divi divina emocion* enamora*
        favorit* ho_dic_tot imbatible* impolut* interessant* millor millors molt_be moltissim precios* preferid*
        preferit* repetire repetiria repetiriem resolutiu* resolutiv* saborosa tan_be tornaria tornariem un_amor
        va_valdre_la_pena val_cada val_molt
    +2: increible* a_temps abans_de_l_esperat abans_del_previst abans_del_que abrac* abraca* acollidor* afecte
        afortunad* agil agilitat agils agra* agrada agradable* agraden agrai* ajuda ajudaren ajudat amabilitat
        amable* amatent* amb_paciencia amic* amig* amor anims aromatic* artesa* atent atenta atentes atents
        autentic* bell bella bellesa ben_ates ben_atesa ben_ateses ben_atesos ben_fet ben_feta bona_gent
        bravissim* calma cap_pega cap_pero cap_problema cap_queixa carinyo carinyos* celebr* cofoi* comoda
        comode* compleixen complit confia confiada confianca confiat confiem confio crac cracs cura de_gust
        dedicacio diligent* diversio educada educat* eficac* eficien* eixerit* elegant* em_va_arreglar
        encantador* encert* endavant enganxa ens_va_arreglar es_deixen_la_pell esmerc* esperanc* esponjos*
        estimad* estimat* exit exits fans festa festes fiable* flipem forca ganes gaudi* gaudim gaudir generos*
        graci* gracies gran grandios* grans gratis guany* guapa guapes guapo guapos gust gustos gustosa gustosos
        haha* hermos* ho_va_arreglar ho_van_arreglar honest* honrad* honradesa ideal* impecable* imprescindible*
        intelligent* iupi jaja* jeje* justicia lol m_agrada maca maco macos maja majes majo majos maques merces
        millora millorat millores mola molen molt_mes_que molta_paciencia net neta neteja netes nets ni_un_pero
        no_decep* no_em_puc_queixar no_ens_podem_queixar no_esta_mal no_esta_malament ole optimis* orgull* pau
        peto petons positiu positius positiva premi* professional* professionalitat proximitat puntual* qualitat
        rapid rapida rapides rapidesa rapids recoman* regal* repetirem resolt resolta resoltes rialles ric riure
        s_hi_deixen_la_pell saboros* satisfaccio satisfe* satisfet* sens_dubte sense_cap_pega sense_cap_problema
        sense_cap_queixa sense_esperes sense_pegues sense_problemes sense_queixes servicial* simpatia simpatic*
        sincer* solidari* solucionaren solucionat somri* sort sucos* suport talent* tornare tornarem tot_i_mes
        tranquil* transparen* trempad* trempat triomf* un_crac util utils val_la_pena val_molt_la_pena valent*
        valuos* varietat victoria* visca xalar xalat xalem xd* xopa xul*
    +1.5: a_l_instant ajustat ajustats al_moment algu_em_pot algu_sap coneixeu de_seguida en_un_no_res es_porten
        es_van_portar raonable* rapidet rient sabeu_si sap_algu
    +1: abundant* accessible* aclar* adequa* ample ampli ampli* amplia animada animat animats animeu apren* avia
        ballar barat barata bon_dia bona_nit bona_tarda brillant* cantar centric* concert contest* correct*
        creatiu* creix* descompt* detall* dolc dolca economic* em_van_tornar_els_diners
        ens_van_tornar_els_diners espero facil facilitat facils familia gratuit* hola informat* mare novetat*
        platja practic* prometedor* rebaix* rectific* recupera* responen respost sa saludable* salut salutacions
        sana sense_preguntar sense_preguntar_res senzill* sorpre* suau* suficient* tant_de_bo vacances variad*
        variat*
    0: bones_festes entrada_lliure fan mala_sort no_res quant_tarda quant_tarden quant_triga quant_triguen
        sense_alcohol sense_gluten sense_lactosa sense_sucre si_no
    -1: a_sobre apugen apuja bah basta burocracia car car_i cara_i cares cars cru cua cues disculp* dubte dubtes
        encar* enyor* escas* examen* falta faltava falten fluix fluixa fluixos fred freda gana impossible*
        insomni justet* lament* matinar meh microones millorable* ningu per_damunt perdo pff plens_de ples puf
        pujada_de_preu pujat recarrec regular* sec seca son soroll* tebi tebia uf uff xiuxiuej*
    -1.5: alerta_amb apujad* apujat com_si_ens_fessin com_si_et_feren com_si_et_fessin compte_amb degota
        degotej* el_mateix_de_sempre enfonsada enfonsat es_va_enfonsar es_van_oblidar eterna eternes eterns
        exigeix* mai mirant_el_mobil ni ni_tan_sols no oblidaren s_oblidaren sense sense_avis sense_avisar
        talls_d talls_de tampoc tardar tardaren tercer_cop tercera_vegada trigar trigaren trigat ultim_cop
        ultima_vegada van_trigar
    -2: abandona* abandonaren abonyega* accident* acomiad* acus* agobi* aigualid* aigualit* aixafa* alarma*
        angoix* ansietat antipatic* arrogan* arros_passat arrugad* arrugat* atac* atascad* avaria* avaries
        avergony* avorri* baixon bogeria bronca brut bruta brutes bruticia bruts cancel* cansada cansament
        cansat caos caotic* carn_passada collaps* complicad* complicat* conflict* congelad* congelat* contamin*
        continua_sense continuem_sense crema_t crisi critic* crues crus culpa culpable* dany* de_mala_gana
        decep* decepcio decepcion* defect* defectu* defraud* deixa_que_desitjar deixadesa demora* depress*
        derrot* desagradable* desat* desconfi* desgana desidia desillusi* deute* devol* dificil* discrimin*
        discuti* dolent* dolenta dolor* dubtos* egoist* embolic embussad* embussat* empitjor* emprenya*
        emprenyat* en_vist encarar enesima enfad* enfada* ensurt* enveja equivoc* error errors es_va_desmuntar
        es_van_encarar esbotzat escandol* esgotat espatlla* espatllad* espatllat* esquerdad* esquerdat*
        esquinca* estres* evasiv* excus* fa_mal fa_olor_de fa_pudor falla fallada fallades fallen
        falta_d_higiene falta_de_respecte fart farta fartes farts fat febre feia_olor_de feixis* ferid* ferit*
        foradat fracas* fred_com frustra* furios* gandul* gelada gelat_com gotere* greixos greixos* greu greus
        grip guerra hipocres* homofob* hores_esperant hospital humili* humitat ignora* ignoraren illegal*
        impagament* incompli* injust* insipid* insipida insult* irregularitat* irrespectuos* irrit* lent lenta
        lentitud lents llagrim* llargues llastima lleig lletges lletja lletjos mal mal_educat* mal_fet mal_feta
        mala mala_cara malament malbarat* malcarad* malcarat maleducat* males males_cares males_maneres
        males_paraules malhumorad* malmes* malmesa mandra masclis* menyspreu menystin* miseri* molest* multa*
        neguen ni_et_mira ni_et_miren ningu_agafa ningu_contesta ningu_no_agafa ningu_no_contesta
        ningu_no_respon ningu_respon no_agafen no_arriba no_contesta no_contesten no_ha_arribat no_respon_ningu
        no_responen no_va_arribar no_val nyap* ofen* ofensiu* ofensiva olios* oxidad* oxidat* paper_mullat
        passad* passaren_de passen_de_nosaltres passotisme pateix* patir peix_passat pena penes perdre perduda
        perdut perill* pesada pesat pitjor pitjors plor* pobre* pobresa polemic* por_de preocup* prepotent*
        presses problem* protest* pudent* pudor put queix* queixa queixes rabia racis* ranci rancia rascat
        ratllat* reclam* reescalfat* resec* retall* retard* risc* rovellad* rovellat* rumor* sancio*
        segueix_sense seguim_sense sense_cap_explicacio sense_contestar sense_explicacio sense_resposta
        si_t_he_vist socarrada socarrat socarrimat* sofr* soledat sosa sospit* suspens* suspes* taca tacad*
        tacat* tancat* taques tarda_molt tarden terror tinc_por tip_de tipa_de toxic* traicio* traidor* traves
        trenca trencada trencat trist* tristesa una_altra_vegada_el_mateix una_eternitat vaga_de vagues xafad*
        xafat* xasco
    -2.5: a_pitjor arruin* calvari clavada deixa_molt_que_desitjar deixar_tirat* deixaren_tira* deixat_tirad*
        deixat_tirat* deixen_tirat* desastre* diners_llencats em_pengen em_van_penjar es_renta_les es_renten_les
        estalvieu_vos fa_llastima fa_pena fan_llastima fan_pena fotre_el_camp han_deixat_tira* immenjable*
        incomestible* inservible* llencar_els_diners lletra_menuda lletra_petita m_han_penjat mai_agafen
        mai_contesten mai_funciona mai_funcionen mai_no_contesten mai_no_funciona mai_no_responen mai_responen
        mal_ates mal_atesa mal_atesos mal_rotllo malson mareig molt_que_desitjar ningu_dona_la_cara
        ningu_no_dona_la_cara no_anava no_arriba_mai no_arriben_mai no_dona_la_cara no_donen_la_cara
        no_em_donen_la_cara no_esta_a_l_altura no_estan_a_l_altura no_funciona no_funcionava no_funcionen
        no_gasteu no_hi_gasteu no_paga_la_pena no_serveix no_serveixen no_va_estar_a_l_altura no_val_la_pena
        no_val_res pena_de_servei per_enesima perdua_de_temps puces pur_conte quina_pena se_n_renta_les
        se_n_renten_les tirar_els_diners toquen_els_nassos van_fotre_el_camp van_penjar xinxes
    -3: abus* amenac* antipatiqu* aprofitats assassin* assetja* barroer* boicot* brossa brutissim* caducad*
        caducat* cagada caradura* carissim* catastrof* cobrar_de_mes cobrar_dues_vegades cobrat_de_mes
        cobrat_dues_vegades collons corrupcio corrupt* covard* criminal* cuc cucaracha* cucs cutre*
        de_mal_en_pitjor delinquent* denunci* deplorable* desastr* desgraci* destross* destrossa* detest*
        dolentissim* engany* escanyapobres estaf* estafador* estupid* fals falsa falsedat* falses falsos fastic
        fastigos fastigos* fatal* fins_al_capdamunt fins_als_nassos fins_als_ous fins_el_monyo florida floridura
        florit fotuda fotut* frau* han_mentit hipocrit* horrible* horror* horroros* idiota* imbecil*
        inacceptable* inadmissible* incompeten* indignada indignant* indignat* inept* infern insuportable*
        intolerable* intoxic* inutil* la_van_cagar lamentable* lentissim* lladre* lladregot* lladres mai_mes
        maleit* malissim* maltract* menteix* mentid* mentider* mentiren menyspre* merda* merdes miserable* morir
        mort* nefast* negligen* no_compr* no_el_recomane no_el_recomano no_hi_aneu no_hi_torneu no_hi_torno
        no_ho_recomane no_ho_recomano no_la_recomane no_la_recomano no_recomana no_recomane no_recomano
        no_tornare no_tornarem odi odia odiar odien oi panerola* paneroles patetic* penos* pesadissim* pessim*
        poca_vergonya pocavergonya pocavergonyes podrid* podrit* poques_vergonyes porqueria* prendre_el_pel
        prenen_el_pel prenent_el_pel pres_el_pel presa_de_pel puta puto querella* quin_fastic quina_vergonya
        rata rateria rates ratoli repugn* ridicul* robar robat robatori roben terrible* timat* timo tortura
        una_merda una_vergonya usurer* van_mentir vergonya vergonya_aliena vergonyos* violador* vomit*
    """,
    catalanGoods + catalanServices + catalanNews
  )
}
