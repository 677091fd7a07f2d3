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
    +3.5: a_toda_madre amo excelente* felicidades lo_mejor mejor_imposible padrisim* perfect*
        te_quiero
    +3: 5_estrellas adora adorable* adoro alegr* alucinante* amabilisim* amor_mio apasiona* asi_da_gusto
        atentisim* bacan* bellisim* bestial bien_padre bonisim* bravo buena buena_onda buenaza buenazo buenisim*
        buenisima_onda canela_en_rama chachi chapeau chapo chevere* chid* chingon* chulad* cinco_estrellas
        comodisim* contentisim* da_gusto de_10 de_categoria de_diez de_ensueno de_lujo de_muerte de_poca_madre
        de_vicio delicia delicios* educadisim* el_mejor encanta encantada encantadas encantado encantados
        encantan encantaron encanto enhorabuena espectacular* estupend* excelencia excepcional* exquisit*
        extraordinari* fabulos* fantastic* felicidad felicit* feten flipante* formidable* fresquisim* gozada
        guapisim* gustazo hermos* impresionante* inmejorable* inolvidable* insuperable* joya joyita la_mejor
        la_raja la_rompen la_rompieron las_mejores limpisim* lo_bordan los_mejores magnific* maravill*
        matricula_de_honor mil_gracias muchas_gracias muchisimas_gracias muy_padre muy_recomendable
        no_esta_nada_mal no_os_lo_perdais no_podia_ser_mejor no_pudo_ser_mejor no_puede_ser_mejor
        no_se_la_pierdan no_se_lo_pierdan no_te_la_pierdas no_te_lo_pierdas nunca_falla nunca_fallan os_quiero
        preciosidad profesionalisim* que_padre rapidisim* recomendadisim* ricazo riquisim* sabrosisim*
        simpatiquisim* soberbi* sobresaliente sublime* supera_expectativas supera_las_expectativas
        superado_mis_expectativas supero_expectativas supero_las_expectativas supero_mis_expectativas un_10
        un_acierto un_diez una_delicia una_pasada
    +2.5: asi_se_trabaja baratisim* bien_atendid* bienvenid* buen bueno como_de_la_familia como_en_casa
        como_nueva como_nuevas como_nuevo como_nuevos content* copad* de_las_mejores de_lo_mejor de_los_mejores
        divertid* emocion* en_su_punto en_tiempo_y_forma enamora* es_un_vicio favorit* felices feliz gran gros*
        guapa imbatible* impolut* interesante* jeje* jugosisim* lind* lo_digo_todo me_late merecio_la_pena mola
        nada_mal nada_que_objetar no_decepciona* no_defrauda* nos_late nunca_decepciona* preciosa* precioso*
        puntualisim* regalo* repetiria repetiriamos resolutiv* rica rico rifad* rifan sin_dudarlo tiernisim*
        un_amor un_capo un_descubrimiento un_genio un_sol una_genia unos_capos unos_genios vale_cada vale_mucho
        valio_cada valio_la_pena volveremos_seguro volveria volveriamos
    +2: increible* a_tiempo a_tope abraz* acertad* acierto acogedor* afortunad* agil agiles agilidad agradable* agradec*
        al_toque amabilidad amable* amablemente amor animo animos antes_de_lo_esperado antes_de_lo_previsto
        antes_de_lo_que apoyo* aromatic* atenta atentas atento atentos autentic* ayudado ayudaron ayudo
        barbaro bella belleza bello bendicion* bendit* besito* beso besos bien bien_invertid* bonit* buenos
        calidad calma carino carinos* celebr* cercania cercano_y
        cero_problemas cero_quejas chula chulas chulisim* chulo chulos cielo comoda comodidad comodo con_mimo
        con_paciencia confiable* confianza confio conseguido conseguimos crack* cumplen cumplido
        cumplieron dedicacion detallist* diligent* diversion echa_la_mano echan_la_mano echaron_la_mano
        echaron_una_mano educad* eficaces eficaz eficien* elegant* encantador* engancha entranable* esmerad*
        esmero esperanza* esponjos* exito* fan fans fiable* flipamos
        fuerza gana ganado ganamos ganar gano generos* generosidad graci* gracias grande grandes grandios*
        gratis guapas guapos guau guay guays gusta gustan gustaron gusto haha* happy honest* honrad* honradez
        ideal* idolo* impecable* imprescindible* infinita_paciencia insustituible* inteligent* jaja* jiji* jojo*
        jugos* justicia limpia limpias limpieza limpio limpios logrado logramos lograr logro lol love maja majas
        majisim* majo majos mas_que_razonable mejor mejora mejorad* mejoran mejores merece_la_pena molaba molado
        molan molaria mole molo mucha_paciencia ni_un_pero ni_una_queja ninguna_pega ninguna_queja
        no_esta_mal no_estan_mal no_estuvo_mal no_falla no_me_puedo_quejar no_me_quejo no_puedo_quejarme ole
        optimist* orgullo orgullos* paz piola positiv* preferid* premiad* profesional* profesionalidad
        puntual* querid* rapida rapidas rapidez rapido rapidos recomend* recomiend* reconfort* reluciente*
        repetire repetiremos resolvieron resuelta resuelto ricas ricos risa risas sabros* satisfaccion
        satisfech* servicial* simpatia simpatic* sin_cobrar_nada sin_cobrarme sin_cobrarnos sin_duda sin_esperas
        sin_ninguna_pega sin_pegas sin_problema sin_problemas sin_queja sin_quejas sin_vueltas sincer* solidari*
        solucionado solucionaron sonreir sonrie* sonris* suerte talent* top tranquil*
        transparen* triunf* util utiles vale_la_pena valient* valios* variedad victoria* volvere volveremos wow
        xd* yuju yupi
    +1.5: al_punto alguien_conoce alguien_me_puede alguien_sabe amig* aprend* ayuda brutal buenas buenos_dias
        cumplean* deseando disfrut* enganchad* familia fiesta* ganas gratamente guapo ilusion* jajaj* notable
        precio_ajustado premio* rapidito razonable* regal* relacion_calidad riendo* riendose sabe_alguien
        sabeis_si saben_si se_portan se_portaron se_porto sin_cargo sin_coste sin_costo sorprendio_gratamente
        vamos
    +1: abuela abundant* accesible* aclar* adecuad* amplia amplio animad* bailar barata baratas barato baratos
        brilla* brillante* buenas_noches buenas_tardes campeon* cantar centric* concierto contest* correcta
        correcto creativ* crece crecimiento descuent* detall* devolucion_gratis devolvieron_el_dinero dulce
        dulces economic* espero faciles facilidad finde gol golazo* gratuit* informad* mami
        me_devolvieron_el_dinero nitid* novedad* novia novio practic* prometedor* rebaja* rectific* recuper*
        respond* salud saludable* saludo saludos sana sano sencill* sin_preguntar_nada sorprend* sorpresa
        suficient* super temazo temon transparenc* vacacion* variad*
    +0.5: facil hola ojala playa
    0: cuanto_tarda cuanto_tardan cuanto_tardo entrada_libre extranjer* mala_suerte no_se_si por_si_no
        premio_nobel sin_alcohol sin_azucar sin_gluten sin_lactosa sin_preguntar
    -0.5: aunque examen* poc*
    -1: ains ay ayy bah basta buah burocracia cara_y caras caro caros cola colas crudo demasiad* disculp* duda
        dudas echo_de_menos encarec* encima escas* esper* espera esperando estudiar extran* falta faltan falto
        floja flojas flojo flojos fria frio gorda gordo hambre imposible* insomnio jo joe jolin jope justit*
        lamento lejos madrug* meh mejorable* microondas nadie no_contest* no_manchen normalit* nunca perdon pff
        pfff por_encima pucha puff recargo regular* ruido* ruidos* seca seco suben subida_de_precio subido sueno
        tampoco tarde_y uf uff
    -1.5: aventar* aventaron avento bloquearon como_si_nos_hicieran como_si_te_hicieran correos* cortes_de
        cuidado_con durisim* eterna eternas exige exigen gotea* hundid* lo_mismo_de_siempre marean mareando
        mirando_el_movil ni ni_siquiera no ojo_con olvidaron pierd* pinche* problem* saladisim* se_hundio sin
        sin_avisar sin_previo_aviso tardo tercera_vez tiesa tieso tirada_en tirado_en tirados ultima_vez
        una_lata
    -2: abandonad* abandonaron abollad* abur* aburr* accident* aceitos* acus* agobi* agotad* agrietad* aguad*
        alarm* altaner* angusti* ansiedad antipatic* apest* aplastad* arrogan* arroz_pasado arrugad* ataqu*
        atascad* avergon* averia* bajon bochorn* boludeo borde bordes bronca bulo* cabread* cabreo cancel*
        cansad* cansancio cansino caos caotic* carisim* carne_pasada cerrad* chamuscad* chapuz* chasco clausur*
        colapsad* colapso complicad* conflict* congelad* contamin* crisis critic* cruda crudas crudos culpa
        culpable* danad* dano danos de_mala_gana decepcion* defecto* defectuos* defraud* deja_que_desear dejadez
        demora* depresi* deprim* derrot* desabrid* desagrad* desagradable* desatencion desatend* descolorid*
        descompuest* desconfi* descongel* desganad* deshilach* desidia desilusion* despedid* despegad*
        desperdici* despid* deuda* devoluc* devolv* devuelv* dieron_la_espalda discrimin* discut* doler dolid*
        dolor* dudos* duele duelen duro_como egoism* egoist* empeor* en_visto encogid* enesima enfad* engros*
        enoj* envidia equivoc* error errores escandal* estaba_mal estres* estrope* evasiv* evitad evitadlo
        evitenlo excusa* extravi* facha fachas falla fallado fallan fallaron fallo fallos falta_de_higiene
        falta_de_respeto fascis* fastidi* fea feas feisim* feos fiasco fiebre flaite* fracas* frustr* furios*
        gacha gacho golpead* goteras grasient* grave graves gripe gritaron grito_de groseri* grosero* guerra
        harta hartas harto hartos hedor herid* hipocres* homofob* horas_esperando hospital huele huele_a huelga*
        humedad humill* ignora ignorad* ignoran ignoran* ignoraron ilegal* impag* incumpl* injust* insipid*
        insult* investigan irregularidad* irrespetuos* irrit* lagrima* largas lastima lenta lentitud lento
        lentos lio llora lloran llorando llorar lloro locura machis* mal_ahi mal_educad* mala mala_cara malas
        malas_caras malas_formas maleducad* malhumorad* malisim* malos malos_modos mamada* mancha manchad*
        manchas masa_cruda miedo* miseri* molest* mufa mugr* multa* nadie_hace negaron nego ni_caso ni_disculpas
        ni_perdon ni_te_miran ni_una_disculpa niegan ningune* no_ha_llegado no_hay_forma no_hay_manera
        no_hay_quien no_llega no_llego no_vale odios* odisea ofend* ofensiv* olia_a olor_a ortiva*
        otra_vez_lo_mismo oxidad* papel_mojado pasan_de_mi pasan_de_nosotros pasaron_de_mi pasaron_de_nosotros
        pasota pasotas pasotismo peligro* pena penas peores perder perdi perdida perdido perdieron pereza pesada
        pesado pesados pescado_pasado peste plantad* pobreza polemic* preocup* prepotent* protest* pufo quebrad*
        queja quejan quejar* quejas quemad* quiebra rabia racis* rajad* rancia rancio rayad* recalentad* reclam*
        recort* resec* reseco retras* retraso* riesgo* rompe rompieron rompio ronos* rota roto roto_el rotos
        rumor* sancion* se_desarmo se_desentienden se_despego seguimos_sin si_te_he_visto sigo_sin sigue_sin
        siguen_sin sin_contestar sin_explicacion sin_explicacion_alguna sin_gluten_no sin_respuesta sobrecoste
        sobreprecio soledad sosa soso sospech* sucia sucias suciedad sucio sucios sufrimiento suspend* suspens*
        susto* tarda* tardaron tension* terror tirad* toston toxic* trabas traicion* traidor* tristeza trizad*
        un_ojo_de_la_cara una_eternidad vago vagos
    -2.5: a_peor ahorraos ahorraros ahorrate ahorrense arruin* atraco birria bodrio cagazo calvario charcha*
        chatarra chinches clavada clavaron cochin* colgaron da_grima daba_pena dan_largas dan_pena dar_largas
        de_cuarta de_pacotilla de_pena deja_mucho_que_desear dejaba_mucho_que_desear dejado_tirad*
        dejan_mucho_que_desear dejan_tirad* dejaron_tirad* dejo_mucho_que_desear dejo_tirad* destroz* dificil*
        dinero_tirado incomestible* incomible* infumable* inservible* intragable* jodid* lavan_las_manos
        lavaron_las_manos letra_chica letra_pequena mal mal_atendid* mal_hecha mal_hecho mala_onda maldit* malo
        me_tienen_chat* mucho_que_desear nadie_atendio nadie_atiende nadie_coge nadie_contesta nadie_da_la_cara
        nadie_responde ni_te_miran_a_la_cara no_atienden no_cogen no_contesta no_contestan no_da_la_cara
        no_dan_la_cara no_esta_a_la_altura no_estan_a_la_altura no_estuvieron_a_la_altura no_estuvo_a_la_altura
        no_funciona no_funcionaba no_funcionaban no_funcionan no_funciono no_gasteis no_gasten no_merece_la_pena
        no_responde no_responden no_sirve no_sirven no_sirvio no_tiren no_vale_la_pena no_valen_la_pena
        nunca_atienden nunca_cogen nunca_contesta nunca_contestan nunca_funciona nunca_funcionan nunca_llega
        nunca_llegaron nunca_llego nunca_responden penca* perdida_de_tiempo pesadilla petardo plata_tirada
        por_enesima puras_mentiras puro_cuento puro_verso sablazo se_lava_las_manos se_lavan_las_manos sufr*
        suplicio tiramos_el_dinero tiramos_la_plata tirar_el_dinero tirar_la_plata tire_el_dinero tire_la_plata
        unos_caraduras
    -3: aborre* abus* acosa* acoso afano amenaz* antipatiqu* aprovechad* asco asesin* asquea* asqueros* basura
        bazofia berreta* boicot* cabron* caducad* cagada caradura* catastrof* chafa chafas choreo chota choto
        cobarde* cobrado_de_mas cobrado_dos_veces cobran_de_mas cobrar_de_mas cobrarme_dos_veces cobraron_de_mas
        cobraron_dos_veces conazo corrupcion corrupt* criminal* cucaracha* culero* cutre* de_juzgado
        de_mal_en_peor delincuent* denunci* deplorable* desastr* desgraci* desprec* detest* engan* estaf*
        estupid* falsa falsas falsedad* falso falsos fatal* feo fraud* garca garcas garcha gilipoll* gusano*
        hasta_el_gorro hasta_la_coronilla hasta_la_madre hasta_las_narices hasta_los_huevos hipocrit* horrible*
        horripilante* horror* horroros* huid huyan idiot* imbecil* inaceptable* inadmisible* incompeten* indigna
        indignad* indignant* inept* ineptitud infierno insoportable* insufrible* intolerable* intoxic* inutil*
        jamas_volvere jode joder la_cagaron ladron* lamentable* lentisim* malazo maltrat* mentir* mentira*
        mi_dinero_de_vuelta miente mienten mintieron mintio miserable* moho morir muero nauseabund* nefast*
        negligen* ni_se_les_ocurra ni_se_os_ocurra no_compr* no_la_recomiendo no_lo_recomiendo no_merece
        no_piseis no_pisen no_recomiendo no_vayais no_vayais_nunca no_vayan no_volvere no_volveremos no_vuelvas
        no_vuelvo nunca_mas odia odian odiar odio ojete* patetic* penos* peor perder_el_tiempo pesadisim* pesim*
        pobre* podrid* porqueria* putad* putas putos que_asco que_verguenza querella* rata ratas ratero* raton
        repugn* ridicul* robado roban robaron robo robos sacacuartos sacaperras sinverguenza* subnormal*
        sucisim* terrible* timad* timador* timo tomada_de_pelo tomadura_de_pelo toman_el_pelo tomaron_el_pelo
        tortura transa* truch* trucho un_pelo_en una_garcha una_verguenza usurer* vaya_timo vergonzos* verguenza
        verguenza_ajena violac* violador* vomit*
    -3.5: mierda* muert* puta puto triste*
    """,
    spanishGoods + spanishServices + spanishNews
  )
}
