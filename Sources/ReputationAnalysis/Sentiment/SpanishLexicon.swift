extension SentimentLexicon {
  /// Spanish.
  ///
  /// Weights of words that are frequent in tweets were moved towards what 1,839 labelled ones say.
  static let spanish = SentimentLexicon(
    """
    negators: no nunca jamas ni tampoco nada sin nadie
    intensifiers 1.4: muy tan super re totalmente realmente
    intensifiers 1.2: mas mucho mucha muchos muchas bastante demasiado
    +4: genial*
    +3.5: amo excelente* felicidades increible* lo_mejor perfect* te_quiero
    +3: adora adorable* adoro alegr* alucinante* amor_mio apasiona* bestial bonisim* bravo buena buenisim*
        chapo chulad* da_gusto de_10 de_categoria de_diez de_lujo delicia delicios* el_mejor encanta
        encantada encantadas encantado encantados encantan encantaron encanto enhorabuena espectacular*
        estupend* excelencia excepcional* exquisit* extraordinari* fabulos* fantastic* felicidad felicit*
        flipante* formidable* gozada guapisim* gustazo hermos* impresionante* inmejorable* insuperable* joya
        joyita la_mejor las_mejores los_mejores magnific* maravill* mil_gracias muchas_gracias
        muchisimas_gracias muy_recomendable os_quiero preciosidad recomendadisim* riquisim* soberbi*
        sublime* un_acierto un_diez una_pasada
    +2.5: bienvenid* buen bueno content* divertid* emocion* felices feliz gran guapa interesante* jeje*
        lind* mola preciosa* precioso* regalo* rica rico
    +2: a_tope abraz* acertad* acierto acogedor* afortunad* agradable* agradec* amabilidad amable*
        amablemente amor animo animos apoyo* aromatic* artesan* atenta atentas atento atentos autentic*
        ayudado ayudaron ayudo bella belleza bello bendicion* bendit* besito* beso besos bien bonit* buenos
        calidad calma carino carinos* casera caseras casero caseros celebr* cercania cercano_y chula chulas
        chulisim* chulo chulos cielo comoda comodidad comodo confiable* confianza confio conseguido
        conseguimos crack* crujient* cumplen cumplido cumplieron dedicacion diversion educad* eficaces
        eficaz eficien* elegant* encantador* entranable* esmerad* esmero esperanza* esponjos* exito* fan
        fans fiable* fresca frescas fresco frescos fuerza gana ganado ganamos ganar gano generos*
        generosidad graci* gracias grande grandes grandios* gratis guapas guapos guau guay guays gusta
        gustan gustaron gusto haha* happy honest* honrad* honradez ideal* idolo* impecable* insustituible*
        inteligent* jaja* jiji* jojo* jugos* justicia limpia limpias limpieza limpio limpios logrado
        logramos lograr logro lol love maja majas majisim* majo majos mejor mejora mejorad* mejoran mejores
        merece_la_pena mole molaba molado molan molaria molo natural* ole optimist* orgullo orgullos*
        original* paz positiv* premiad* profesional* profesionalidad puntual* querid* rapida rapidas rapidez
        rapido rapidos recomend* recomiend* reconfort* repetire repetiremos resolvieron resuelta resuelto
        ricas ricos risa risas sabros* satisfaccion satisfech* simpatia simpatic* sin_duda sincer* solidari*
        solucionado solucionaron sonreir sonrie* sonris* suerte talent* tiern* tradicional* tranquil*
        transparen* triunf* util utiles vale_la_pena valient* valios* variedad victoria* volvere volveremos
        wow xd* yuju yupi
    +1.5: amig* aprend* ayuda buenas buenos_dias cumplean* deseando disfrut* familia fiesta* ganas guapo
        ilusion* jajaj* premio* regal* vamos
    +1: abuela abundant* accesible* aclar* adecuad* amplia amplio animad* bailar barata baratas barato
        baratos brilla* brillante* buenas_noches buenas_tardes campeon* cantar concierto contest* correcta
        correcto creativ* crece crecimiento descuent* detall* dulce dulces economic* espero faciles
        facilidad finde gol golazo* gratuit* informad* mami novedad* novia novio practic* prometedor*
        rebaja* rectific* recuper* respond* salud saludable* saludo saludos sana sano sencill* sorprend*
        sorpresa suficient* super temazo temon transparenc* vacacion*
    +0.5: facil hola ojala playa
    -0.5: aunque examen* poc*
    -1: ains ay ayy bah basta buah cara_y caro cola colas crudo demasiad* disculp* duda dudas echo_de_menos
        encarec* encima escas* esper* espera esperando estudiar extran* falta faltan falto floja flojas
        flojo flojos fria frio gorda gordo hambre imposible* insomnio jo joe jolin jope justit* lamento
        lejos madrug* meh mejorable* nadie normalit* nunca perdon pff pfff puff regular* ruido* ruidos* seca
        seco suben subida_de_precio subido sueno tampoco tarde_y uf uff
    -1.5: ni no pierd* problem* sin
    -2: abandonad* abur* aburr* accident* acus* agobi* agotad* alarm* angusti* ansiedad antipatic* apest*
        arrogan* ataqu* avergon* averia* borde bordes bulo* cabread* cabreo cancel* cansad* cansancio
        cansino caos caotic* carisim* cerrad* chapuz* colapsad* colapso complicad* conflict* congelad*
        contamin* crisis critic* culpa culpable* danad* dano danos decepcion* defecto* defectuos* defraud*
        demora* depresi* deprim* derrot* desagrad* desagradable* desatencion desatend* desconfi* descongel*
        desilusion* despedid* desperdici* despid* deuda* devoluc* devolv* devuelv* discrimin* discut* doler dolid*
        dolor* dudos* duele duelen duro_como egoism* egoist* encogid* enfad* engros* enoj* envidia equivoc*
        error errores escandal* estres* estrope* evasiv* excusa* facha fachas falla fallan fallaron fallo
        fallos falta_de_higiene falta_de_respeto fascis* fastidi* fea feas feisim* feos fiebre fracas*
        frustr* furios* grave graves gripe groseri* grosero* guerra harta hartas harto hartos herid*
        hipocres* homofob* hospital huele humill* ignorad* ignoran* ilegal* incumpl* injust* insipid*
        insult* irrespetuos* irrit* lagrima* lastima lenta lentitud lento lentos lio llora lloran llorando
        llorar lloro locura machis* mal_educad* mala malas maleducad* malisim* malos masa_cruda miedo*
        miseri* molest* mugr* multa* negaron nego niegan odios* ofend* ofensiv* olor_a peligro* pena penas
        peores perder perdi perdida perdido perdieron pereza pesada pesado pesados peste pobreza polemic*
        preocup* prepotent* pufo queja quejan quejar* quejas quemad* rabia racis* rancia rancio recalentad*
        reclam* recort* resec* reseco retras* retraso* riesgo* rompe rompieron rompio rota roto rotos rumor*
        sancion* sin_gluten_no soledad sosa soso sospech* sucia sucias suciedad sucio sucios sufrimiento
        suspend* suspens* susto* tarda* tardaron tension* terror toxic* traicion* traidor* tristeza vago
        vagos
    -2.5: dificil* jodid* mal maldit* malo sufr*
    -3: aborre* abus* acosa* acoso amenaz* asco asesin* asquea* asqueros* basura bazofia boicot* cabron*
        caducad* caradura* catastrof* cobarde* conazo corrupcion corrupt* criminal* cucaracha* cutre*
        de_juzgado delincuent* denunci* deplorable* desastr* desgraci* desprec* detest* engan* estaf*
        estupid* falsa falsas falsedad* falso falsos fatal* feo fraud* gilipoll* gusano* hipocrit* horrible*
        horror* horroros* idiot* imbecil* inaceptable* inadmisible* incompeten* indigna indignad* indignant*
        inept* ineptitud infierno insoportable* insufrible* intolerable* intoxic* inutil* jamas_volvere jode
        joder ladron* lamentable* maltrat* mentir* mentira* miserable* moho morir muero nauseabund* nefast*
        negligen* no_compr* no_la_recomiendo no_lo_recomiendo no_merece no_recomiendo no_vayais no_volvere
        no_volveremos no_vuelvas no_vuelvo nunca_mas odia odian odiar odio patetic* penos* peor
        perder_el_tiempo pesim* pobre* podrid* porqueria* putad* putas putos que_asco que_verguenza
        querella* rata ratas raton repugn* ridicul* robado roban robaron robo robos sinverguenza* subnormal*
        terrible* timad* timador* timo tomadura_de_pelo tortura una_verguenza vaya_timo vergonzos* verguenza
        violac* violador* vomit* cobrado_de_mas cobrar_de_mas cobraron_de_mas cobran_de_mas cobrado_dos_veces
        cobraron_dos_veces cobrarme_dos_veces mi_dinero_de_vuelta un_pelo_en
    -3.5: mierda* muert* puta puto triste*
    """
  )
}
