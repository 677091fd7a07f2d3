extension SentimentLexicon {
  /// Spanish: what guests, patients, passengers and customers complain of, and swindles in the name of a brand.
  static let spanishServices = """
    marks 3: de_10 de_diez un_10 un_diez
    prizes: afortunad* enhorabuena felicidades felicit* gana_un gana_una ganas_un ganas_una ganaste ha_ganado
        habeis_ganado has_ganado premio* regalo* seleccionad* sorteo sorteos
    baits: clica_aqui clica_en codigo_de_verificacion dando_clic datos_bancarios datos_de_la_tarjeta
        datos_de_su_tarjeta datos_de_tu_tarjeta haced_clic haga_clic haz_clic numero_de_tarjeta pincha_aqui
        pincha_el pincha_en pinche_aqui pinche_en pulsa_aqui pulse_aqui
    vermin: arana aranas bicho bichos cabellos hormiga hormigas insecto insectos mosca moscas mosquito mosquitos
        pelos polilla* tirita tiritas
    beds: almohada* banera* cama camas colchon colchones ducha duchas jacuzzi piscina* sabana sabanas spa toalla
        toallas
    bodies -3: arana aranas
    wrapping: adorno adornos caza cazan dibuj* estampad* juguete juguetes pintad*
    +3: \(spanishBest)
    +2.5: chorros_del_oro paciencia_infinita
    +2: no_cobro_desplazamiento no_cobro_el_desplazamiento no_me_cobraron no_me_cobro no_nos_cobraron no_nos_cobro
        ok_todo todo_correcto todo_ok
    +1.5: al_instante en_el_acto
    +1: de_inmediato ni_un_euro_de_mas nunca_esta_de_mas nunca_viene_mal sin_atascos
    0: \(spanishCounts) arroz_pegajoso bizcocho_borracho bizcochos_borrachos con_pan_duro control_de_plagas
        del_pan_duro mas_tarde me_reembolsaron mercadillo_de_pulgas mercado_de_las_pulgas mercado_de_pulgas
        no_pasa_nunca_de no_pasan_nunca_de no_vendria_mal no_viene_mal nos_reembolsaron nunca_pasa_de
        nunca_pasa_desapercibid* nunca_pasan_de nunca_viene_de_mas ok pelos_en_la_lengua por_la_cara_de
        pulgas_de_jamon se_cae_la_tarde sin_pelos_en_la_lengua
    -0.5: no_aparece_en
    -0.6: a_medias agua_helada anul* borracho* comisiones cortan_el_agua cortan_el_gas cortan_la_luz cortar_el_agua
        cortar_el_gas cortar_la_luz deterioro lista_de_espera mafia mafias nulo nulos pan_duro pegajos* picadura
        picaduras plaga plagas por_la_cara pulgas reembols* se_cae se_caen tercer_mundo
    -1: apretujad* chicloso* para_variar resbaladiz*
    -1.5: a_medio_hacer a_medio_pintar abarrotad* aglomeraci* alucino barra_pegajosa borrachos_gritando
        buenas_palabras cobran_aparte cobran_por dejado_a_medias dejan_a_medias dejaron_a_medias dejo_a_medias
        en_lista_de_espera gente_borracha hacen_la_pelota hecho_a_medias hora_y_media_de horas_para_un
        horas_para_una llena_de_borrachos lleno_de_borrachos mareos me_suben mesa_pegajosa mesas_pegajosas
        minutos_para_que minutos_para_un minutos_para_una minutos_por_un minutos_por_una no_ha_pasado no_ha_venido
        no_vinieron nos_suben obra_a_medias obras_a_medias racion_pequena raciones_pequenas suben_el_precio
        suben_la_cuota suben_la_factura suben_la_tarifa suben_los_precios subido_el_precio subido_la_cuota
        subido_la_tarifa subido_los_precios subido_mucho_los_precios subirme_el_precio subirme_la_cuota
        subirme_la_tarifa subirnos_el_precio subirnos_la_cuota subirnos_la_tarifa suelo_pegajoso todo_pegajoso
        trabajo_a_medias
    -2: \(spanishCuts) anulada_sin anulado_sin anulan anular_mi anularon aplicacion_se_cae app_se_cae atasc*
        atencion_nula bloquead* cada_dos_por_tres capa_de_polvo carne_dura cita_anulada cloaca* cobran_comisiones
        cobran_una_fortuna cobrar_comisiones cobraron_una_fortuna cobro_una_fortuna comisiones_abusivas
        comisiones_de comisiones_ocultas comisiones_por con_comisiones con_pulgas conduce_como_un_loco
        conduce_como_una_loca conducen_como_locos conducia_como_un_loco conducia_como_una_loca
        conduciendo_como_un_loco conexion_se_cae conjuntivitis cortan_el_servicio cortan_el_telefono cortan_internet
        cortan_la_linea costado_una_fortuna costo_una_fortuna cuesta_una_fortuna de_un_departamento_a dedo_de_polvo
        desbordad* desconch* desorden* desproporcionad* deteriorad* educacion_nula el_pan_duro empatia_nula es_nula
        espachurrad* excesiv* explotador* explotan_a_las explotan_a_los explotan_a_sus explotan_al ha_anulado
        hace_esperar hacen_esperar hackead* han_anulado hay_pulgas higiene_nula horas_de_cola iba_como_un_loco
        iba_como_una_loca impresentabl* inexistente* informacion_nula interes_nulo internet_se_cae largas_esperas
        las_pulgas lavado_las_manos limpieza_nula linea_se_cae lista_de_espera_de listas_de_espera llega_tarde
        llegan_tarde llegaron_tarde llena_de_polvo llena_de_pulgas lleno_de_polvo lleno_de_pulgas llenos_de_polvo
        mala_educacion malas_pulgas mas_comisiones masificad* me_anula me_cortan me_explotan mucha_espera
        murio_en_el_acto musiquita ni_buenos_dias ni_gracias ni_hola ni_las_gracias ni_un_hola no_deja_entrar
        no_dejan_entrar no_hay_cobertura no_me_deja no_puedo_acceder no_puedo_entrar no_se_puede_dormir
        no_se_puede_entrar nos_anula nos_cortan nos_explotan nula_atencion nula_educacion nula_empatia nula_higiene
        nula_informacion nula_limpieza nula_profesionalidad otitis otra_subida otra_vez_la_misma_cancion
        pagado_una_fortuna pagamos_una_fortuna pagar_una_fortuna pague_una_fortuna pan_duro_como pelusas
        plena_de_polvo polvo_en_la polvo_en_las polvo_en_los polvo_por por_una_fortuna precari* precios_inflados
        profesionalidad_nula pulgas_en red_se_cae reserva_anulada saturad* se_cae_a_pedazos se_cae_a_trozos
        se_cae_el_internet se_cae_el_sistema se_cae_el_techo se_cae_el_wifi se_cae_internet se_cae_la_aplicacion
        se_cae_la_app se_cae_la_conexion se_cae_la_linea se_cae_la_llamada se_cae_la_pagina se_cae_la_red
        se_cae_la_senal se_cae_la_web se_caia_a_pedazos se_caia_a_trozos se_caia_el_internet se_caia_el_sistema
        se_caia_el_techo se_caia_el_wifi se_caia_internet se_caia_la_aplicacion se_caia_la_app se_caia_la_conexion
        se_caia_la_linea se_caia_la_llamada se_caia_la_pagina se_caia_la_red se_caia_la_senal se_caia_la_web
        se_cayo_la se_corta se_cortan se_ha_caido_a_pedazos se_ha_caido_a_trozos se_ha_caido_el_internet
        se_ha_caido_el_sistema se_ha_caido_el_techo se_ha_caido_el_wifi se_ha_caido_internet
        se_ha_caido_la_aplicacion se_ha_caido_la_app se_ha_caido_la_conexion se_ha_caido_la_linea
        se_ha_caido_la_llamada se_ha_caido_la_pagina se_ha_caido_la_red se_ha_caido_la_senal se_ha_caido_la_web
        senal_se_cae servicio_nulo siempre_la_misma_cancion siempre_tarde sigue_cobrando sigue_pasandome
        siguen_cobrando siguen_pasandome sin_agua sin_aire_acondicionado sin_calefaccion sin_cobertura sin_internet
        sin_linea sin_luz sin_senal sin_servicio sin_wifi sistema_se_cae subida_de_la_luz subida_de_precios
        subida_de_tarifas suprimen suprimid* telaran* tenia_pulgas tiene_pulgas trato_nulo tren_anulado
        tres_cuartos_de_hora_de va_como_un_loco va_como_una_loca va_fatal vale_una_fortuna viaje_anulado
        vuelo_anulado web_se_cae wifi_se_cae zulo
    -2.5: a_precio_de_oro agua_fria_en_la_ducha agua_helada_en_la_ducha atracador* atracan atracaron
        brilla_por_su_ausencia brillan_por_su_ausencia cargo_indebido chinche cobran_por_la_cara cobro_indebido
        cobros_indebidos como_ganado como_sardinas con_agua_helada con_picaduras de_tercer_mundo desorbitad*
        ducha_helada duchas_heladas echan_para_atras euros_por_la_cara habones hongos_en_el_bano hongos_en_la_ducha
        hongos_en_la_pared hongos_en_las_paredes hongos_en_los_pies irrespirable* llena_de_picaduras
        llenas_de_picaduras lleno_de_picaduras llenos_de_picaduras mal_olor mal_pagad* mala_praxis malas_practicas
        malos_olores manchas_de_sangre me_han_picado me_picaron muchas_picaduras ni_me_miro ni_nos_miro
        ni_se_dignan ni_se_dignaron ni_se_digno ni_un_centimo ni_un_duro no_aparecieron no_aparecio no_ha_aparecido
        no_me_han_devuelto no_me_quieren_devolver no_nos_han_devuelto no_se_ha_presentado no_se_han_presentado
        no_se_presentaron no_se_presento nos_han_picado nos_picaron pagar_mas_por_lo_mismo parece_del_tercer_mundo
        pasan_la_pelota pelo_en_el_plato pelo_en_la_comida pelo_en_la_sopa pelo_en_mi pelos_en_el pelos_en_la
        pelos_en_mi pelotas_fuera picadura_de_chinche picaduras_de_chinche picaduras_de_chinches picaduras_de_pulga
        picaduras_de_pulgas picaduras_en picaduras_por piojos plaga_de plagas_de_chinches plagas_de_cucarachas
        plagas_de_ratas por_el_morro por_los_suelos quita_las_ganas quitan_las_ganas quitaron_las_ganas ronchas
        sale_helada sarpullido sin_agua_caliente tengo_picaduras tenia_picaduras venden_la_moto venden_motos
        vender_la_moto vendido_la_moto vendido_una_moto vendieron_la_moto
    -3: antihigienic* chantaj* cobraron_el_doble cobro_el_doble cochambr* desverg* en_condiciones_infrahumanas
        es_una_mafia escupi* esta_mafia falsificad* guarr* hace_pasar_por hacen_pasar_por hacerse_pasar
        haciendose_pasar hatajo infecto infestad* inhabitable* inhuman* inmund* insalubre* legionel* mafios*
        malvers* mangante* mangui menuda_ganga menudo_chollo no_caigais no_caigan no_caigas no_piqueis no_piquen
        no_piques ojala_cierre ojala_cierren ojala_los_cierren panda_de_ladrones pestilen* phishing pocilga* pudre*
        pudri* putrefact* que_cierren_ya que_mafia roedor* sarna se_hace_pasar_por se_hacen_pasar_por
        se_hicieron_pasar se_hizo_pasar son_una_mafia suplant* tercermundist* una_mafia vaya_chollo_pagar
        vendehumos

    """

  /// «De 10 a 13 h», «un grupo de 10» and «un 10 %» are no marks, whatever is counted; «de 10 a todas horas» is one.
  private static let spanishCounts =
    WordPairs.all(
      "de_10 de_diez",
      """
      a_1 a_2 a_3 a_4 a_5 a_6 a_7 a_8 a_9 a_11 a_12 a_13 a_14 a_15 a_16 a_17 a_18 a_19 a_20 a_21 a_22 a_23 a_24 a_una
      a_dos a_tres a_cuatro a_cinco a_seis a_siete a_ocho a_nueve a_once a_doce a_quince a_veinte en_10 en_diez eur h kg
      km m mil min o y_cuarto y_media y_pico
      """
    ) + " "
    + WordPairs.all(
      """
      billete billetes bolsa bolsas caja cajas grupo grupos lote lotes mas mayores menores menos mesa mesas pack packs
      paquete paquetes
      """,
      "de_10 de_diez"
    ) + " "
    + WordPairs.all(
      "un_10 un_diez",
      """
      de_abril de_agosto de_cada de_diciembre de_enero de_febrero de_julio de_junio de_marzo de_mayo de_noviembre
      de_octubre de_septiembre mil por_cien por_ciento
      """
    )

  /// What was never better is the best.
  private static let spanishBest = WordPairs.all(
    "jamas_he no_he nunca_he",
    "comido_mejor comido_mejores probado_mejor probado_mejores visto_mejor visto_mejores"
  )

  /// What is cut off; «cortan la tarta» complains of nothing.
  private static let spanishCuts = WordPairs.all(
    "corta cortado cortaron han_cortado nos_cortan",
    "el_agua el_gas el_internet el_servicio el_telefono internet la_calefaccion la_linea la_luz"
  )
}
