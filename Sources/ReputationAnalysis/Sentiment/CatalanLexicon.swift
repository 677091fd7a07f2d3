extension SentimentLexicon {
  /// Catalan, with the forms of Valencia.
  static let catalan = SentimentLexicon(
    """
    negators: no mai gens ni tampoc cap sense ningu res
    intensifiers 1.4: molt molta molts moltes massa super ultra totalment tan realment ben
    intensifiers 1.2: bastant prou mes forca
    +4: genial*
    +3.5: el_millor els_millors enhorabona excellent* felicitats increible* la_millor les_millors perfect*
        t_estimo us_estimo
    +3: adorable* adoro bonissim* bravo chapeau collonuda collonut de_deu de_luxe de_primera delicios*
        dona_gust encanta encantada encantat encantats encanten espectacular* estupend* exquisit*
        extraordinari* fabulos* fantastic* felic felices felicitat felicos formidable* immillorable*
        impressionant* joia joies magnific* meravell* mil_gracies molt_recomanable moltes_gracies
        moltissimes_gracies passada preciositat recomanadissim* una_passada
    +2.5: alegr* benvingu* bo bon bona bones bonic* bons content contenta contentes contents divertid*
        divertit* emocion* interessant* millor millors precios*
    +2: abrac* abraca* acollidor* afecte afortunad* agra* agrada agradable* agraden agrai* ajuda ajudaren
        ajudat amabilitat amable* amic* amig* amor anims aromatic* artesa* artesan* atent atenta atentes
        atents autentic* bell bella bellesa bravissim* calma carinyo carinyos* casola casolana casolans
        celebr* comoda comode* compleixen complit confio confia confiem confiat confiada confianca crac
        cruixent* cura dedicacio diversio educada educat* eficac* eficien* elegant* encantador* encert*
        endavant esmerc* esperanc* esponjos* estimad* estimat* exit exits fan fans festa festes fiable*
        forca fresc fresca frescos fresques ganes gaudi* gaudir generos* graci* gracies gran grandios* grans
        gratis guany* guapa guapes guapo guapos gust gustos gustosa gustosos haha* hermos* honest* honrad*
        honradesa ideal* impecable* intelligent* iupi jaja* jeje* justicia lol m_agrada maca maco macos
        maques merces millora millorat millores mola molen natural* net neta neteja netes nets ole optimis*
        orgull* original* pau peto petons positiu positius positiva premi* professional* professionalitat
        proximitat puntual* qualitat rapid rapida rapides rapidesa rapids recoman* regal* repetirem resolt
        resolta rialles ric riure saboros* satisfaccio satisfe* satisfet* sens_dubte simpatia simpatic*
        sincer* solidari* solucionaren solucionat somri* sort sucos* suport talent* tendra tendre* tornare
        tornarem tradicional* tranquil* transparen* triomf* util utils val_la_pena val_molt_la_pena valent*
        valuos* varietat victoria* visca xd* xul*
    +1: abundant* accessible* aclar* adequa* ampli amplia animat animada animats animeu apren* avia ballar
        barat barata bon_dia bona_nit bona_tarda brillant* cantar concert contest* correct* creatiu* creix*
        descompt* detall* dolc dolca economic* espero facil facilitat facils familia gratuit* hola informat*
        mare novetat* platja practic* prometedor* rebaix* rectific* recupera* responen respost sa saludable*
        salut salutacions sana senzill* sorpre* suficient* tant_de_bo vacances
    -1: a_sobre apugen bah basta car car_i cara_i cru cua cues disculp* dubte dubtes encar* enyor* escas*
        examen* falta faltava falten fluix fluixa fluixos fred freda gana impossible* insomni justet*
        lament* matinar meh millorable* ningu perdo pff puf pujada_de_preu pujat regular* sec seca son
        soroll* uf uff
    -1.5: mai ni no sense tampoc
    -2: abandona* accident* acomiad* acus* agobi* alarma* angoix* ansietat antipatic* arrogan* atac* avaria*
        avaries avergony* avorri* bogeria brut bruta brutes bruticia bruts cancel* cansada cansament cansat
        caos caotic* carissim* collaps* complicad* complicat* conflict* congelad* congelat* contamin*
        crema_t crisi critic* culpa culpable* dany* decepcio decepcion* defect* defectu* defraud* demora*
        depress* derrot* desagradable* desat* desconfi* desillusi* deute* devol* dificil* discrimin*
        discuti* dolent* dolenta dolor* dubtos* egoist* embolic emprenya* emprenyat* enfad* enfada* ensurt*
        enveja equivoc* error errors escandol* esgotat espatlla* estres* evasiv* excus* fa_mal fa_pudor
        falla fallada fallades fallen falta_d_higiene falta_de_respecte fart farta fartes farts fat febre
        feixis* ferid* ferit* fracas* frustra* furios* gandul* greu greus grip guerra hipocres* homofob*
        hospital humili* ignora* illegal* incompli* injust* insipid* insult* irrespectuos* irrit* lent lenta
        lentitud lents llagrim* llastima lleig lletges lletja lletjos mal mal_educat* mala malament
        malbarat* maleducat* males malmes* mandra masclis* miseri* molest* multa* neguen nyap* ofen*
        ofensiu* ofensiva pateix* patir pena penes perdre perduda perdut perill* pesada pesat pitjor pitjors
        plor* pobre* pobresa polemic* por_de preocup* prepotent* problem* pudor put queix* queixa queixes
        rabia racis* ranci rancia reclam* reescalfat* resec* retall* retard* risc* rumor* sancio* socarrada
        socarrat sofr* soledat sosa sospit* suspens* suspes* tancat* tarda_molt tarden terror tinc_por
        tip_de tipa_de toxic* traicio* traidor* trenca trencada trencat trist* tristesa
    -3: abus* amenac* assassin* assetja* boicot* brossa caducad* caducat* caradura* catastrof* cobrar_de_mes
        cobrar_dues_vegades cobrat_de_mes cobrat_dues_vegades collons
        corrupcio corrupt* covard* criminal* cuc cucaracha* cucs cutre* delinquent* denunci* deplorable*
        desastr* desgraci* detest* engany* estaf* estupid* fals falsa falsedat* falses falsos fastic fatal*
        florida floridura florit fotuda fotut* frau* hipocrit* horrible* horror* horroros* idiota* imbecil*
        inacceptable* inadmissible* incompeten* indignada indignant* indignat* inept* infern insuportable*
        intolerable* intoxic* inutil* lamentable* lladre* lladres mai_mes maleit* maltract* menteix* mentid*
        mentider* menyspre* merda* miserable* morir mort* nefast* negligen* no_compr* no_el_recomano
        no_hi_torno no_ho_recomano no_la_recomano no_recomano no_tornare no_tornarem odi odia odiar odien oi
        panerola* paneroles patetic* penos* pessim* poca_vergonya pocavergonya podrid* podrit* porqueria*
        presa_de_pel puta puto querella* quin_fastic quina_vergonya rata rates ratoli repugn* ridicul* robar
        robat robatori roben terrible* timat* timo tortura una_vergonya vergonya vergonyos* violador* vomit*
    """
  )
}
