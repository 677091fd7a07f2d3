extension SentimentLexicon {
  /// Spanish: what guests, patients, passengers and customers complain of, and swindles in the name of a brand.
  static let spanishServices = """
    marks 3: de_10 de_diez un_10 un_diez
    prizes: afortunad* enhorabuena felicidades felicit* gana ganado ganador* ganar gratis gratuit* premio*
        regal* regalo* seleccionad* sorteo sorteos
    baits: clic clicar click clicka codigo_de_verificacion contrasena datos_bancarios datos_de_la_tarjeta
        datos_de_su_tarjeta datos_de_tu_tarjeta el_enlace este_enlace numero_de_tarjeta pincha pinchad pinchando
        pinchar pinche_aqui pulsa_aqui pulse_aqui siguiente_enlace sus_datos tus_datos vuestros_datos
    vermin: arana aranas bicho bichos cabellos hormiga hormigas insecto insectos mosca moscas mosquito mosquitos
        pelos polilla* tirita tiritas
    beds: almohada* banera* cama camas colchon colchones ducha duchas jacuzzi piscina* sabana sabanas spa toalla
        toallas
    bodies -3: arana aranas
    +3: \(spanishBest)
    +2.5: chorros_del_oro paciencia_infinita
    +2: no_cobraron no_cobro no_me_cobraron no_me_cobro no_nos_cobraron no_nos_cobro ok_todo todo_correcto
        todo_ok
    +1.5: al_instante en_el_acto
    +1: de_inmediato
    0: \(spanishCounts) mas_tarde ok
    -1: apretujad* chicloso* para_variar reembols* resbaladiz*
    -1.5: a_medias a_medio_hacer a_medio_pintar abarrotad* aglomeraci* alucino borracho* buenas_palabras
        cobran_aparte cobran_por comisiones hacen_la_pelota hora_y_media_de horas_para_un horas_para_una mareos
        minutos_para_que minutos_para_un minutos_para_una minutos_por_un minutos_por_una no_ha_pasado
        no_ha_venido no_vinieron no_vino pegajos* racion_pequena raciones_pequenas
    -2: \(spanishCuts) anul* atasc* bloquead* cada_dos_por_tres capa_de_polvo carne_dura cloaca* como_un_loco
        como_una_loca conjuntivitis de_un_departamento_a dedo_de_polvo desbordad* desconch* desorden*
        desproporcionad* deterior* espachurrad* excesiv* explotador* explotan hace_esperar hacen_esperar
        hackead* horas_de_cola impresentabl* inexistente* largas_esperas lavado_las_manos lista_de_espera
        listas_de_espera llega_tarde llegan_tarde llegaron_tarde llego_tarde llena_de_polvo lleno_de_polvo
        llenos_de_polvo mala_educacion masificad* mucha_espera musiquita ni_buenos_dias ni_gracias ni_hola
        ni_las_gracias ni_un_hola no_deja_entrar no_dejan_entrar no_hay_cobertura no_me_deja no_puedo_acceder
        no_puedo_entrar no_se_puede_dormir no_se_puede_entrar nula nulas nulo nulos otitis otra_subida pan_duro
        pelusas plena_de_polvo polvo_en_la polvo_en_las polvo_en_los polvo_por precari* precios_inflados
        saturad* se_cae se_caen se_cayo_la se_corta se_cortan siempre_tarde sigue_cobrando sigue_pasandome
        siguen_cobrando siguen_pasandome sin_agua sin_aire_acondicionado sin_calefaccion sin_cobertura
        sin_internet sin_linea sin_luz sin_senal sin_servicio sin_wifi subida_de_la_luz subida_de_precios
        subida_de_tarifas suprimen suprimid* telaran* tres_cuartos_de_hora_de una_fortuna va_fatal zulo
    -2.5: a_precio_de_oro agua_fria_en_la_ducha agua_helada atracador* atracan atracaron brilla_por_su_ausencia
        brillan_por_su_ausencia cargo_indebido chinche cobro_indebido cobros_indebidos como_ganado como_sardinas
        desorbitad* echan_para_atras habones hongos_en irrespirable* la_misma_cancion mal_olor mal_pagad*
        mala_praxis malas_practicas malos_olores manchas_de_sangre me_han_picado me_picaron ni_me_miro
        ni_nos_miro ni_se_dignan ni_se_dignaron ni_se_digno ni_un_centimo ni_un_duro ni_un_euro no_aparece
        no_aparecen no_aparecieron no_aparecio no_ha_aparecido no_me_han_devuelto no_me_quieren_devolver
        no_nos_han_devuelto no_pasa_nunca no_se_ha_presentado no_se_han_presentado no_se_presentaron
        no_se_presento nos_han_picado nos_picaron nunca_pasa nunca_viene pasan_la_pelota pelo_en_el_plato
        pelo_en_la_comida pelo_en_la_sopa pelo_en_mi pelos_en pelotas_fuera picadura picaduras piojos plaga
        plagas por_el_morro por_la_cara por_los_suelos pulgas quita_las_ganas quitan_las_ganas
        quitaron_las_ganas ronchas sarpullido sin_agua_caliente tercer_mundo venden_la_moto venden_motos
        vender_la_moto vendido_la_moto vendido_una_moto vendieron_la_moto
    -3: antihigienic* chantaj* cochambr* desverg* en_condiciones_infrahumanas escupi* falsificad* guarr*
        hace_pasar_por hacen_pasar_por hacerse_pasar haciendose_pasar hatajo infecto infestad* inhabitable*
        inhuman* inmund* insalubre* legionel* mafia mafias mafios* malvers* mangante* mangui no_caigais
        no_caigan no_caigas no_piqueis no_piquen no_piques ojala_cierre ojala_cierren ojala_los_cierren
        panda_de_ladrones pestilen* phishing pocilga* pudre* pudri* putrefact* que_cierren_ya roedor* sarna
        se_hace_pasar se_hacen_pasar se_hicieron_pasar se_hizo_pasar suplant* tercermundist* vendehumos

    """

  /// «De 10 a 13 h» and «un 10 %» are no marks, whatever is counted.
  private static let spanishCounts =
    WordPairs.all("de_10 de_diez", "a en eur h kg km m mil min o y_media") + " "
    + WordPairs.all("un_10 un_diez", "de mil por")

  /// What was never better is the best.
  private static let spanishBest = WordPairs.all(
    "jamas_he no_he nunca_he",
    "comido_mejor comido_mejores probado_mejor probado_mejores visto_mejor visto_mejores"
  )

  /// What is cut off; «cortan la tarta» complains of nothing.
  private static let spanishCuts = WordPairs.all(
    "corta cortado cortan cortar cortaron",
    "el_agua el_gas el_internet el_servicio el_telefono internet la_calefaccion la_linea la_luz"
  )
}
