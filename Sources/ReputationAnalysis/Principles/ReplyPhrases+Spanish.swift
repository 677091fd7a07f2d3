extension ReplyPhrases {
  /// Spanish.
  static let spanish = ReplyPhrases(
    """
    evidence: asi_consta consta_en a_la_vista a_las_cinco a_las_cuatro a_las_diez a_las_dos a_las_nueve a_las_ocho a_las_seis
        a_las_siete a_las_tres a_las_una abril acredita acreditan acta actas adjuntamos adjunto agosto
        albaran albaranes alergeno alergenos analisis analitica analizado anteayer antes_de_ayer
        antes_de_las aqui_esta aqui_teneis aqui_tienes asi_consta auditoria ayer ayer_a ayer_por caducidad
        caja_numero camara camaras captura certificacion certificad* comite comprobado comprobamos
        consultar_en contiene contienen contrato datos_de dia_siguiente diciembre documento documentos
        domingo domingos dos_dias dos_horas dos_personas el_registro el_tpv en_la_ficha enero enero_de
        enlace esta_manana esta_noche esta_tarde etiqueta euros evidencia factura febrero fecha foto
        fotografia fotos fuente grabacion grados gramos historial hoja_de hora_y_media hoy_mismo informe
        informes ingrediente ingredientes inspeccion inspecciono inspector inspectora investigado jueves
        julio junio justificante kilos laboratorio licencia lleva_huevo lleva_leche lleva_trigo lo_puede_ver
        lo_puedes_ver los_datos lote lunes manana_a martes marzo mayo media_hora miercoles noche_del
        normal_desde normativa_1169 noviembre numero_de_lote octubre parte_de_trabajo pedido_numero peritaje
        podeis_verlo por_100 por_ciento prueba pruebas publicado_el publicamos_el puede_verlo puedes_verlo
        registro resultado resultados revisado revisamos sabado sabados sanidad segun_el segun_la sentencia
        septiembre setiembre ticket tique tras_revisar tres_dias tres_horas tres_personas verificado
        video_de_la viernes
    idle: anos anos_de_experiencia generaciones
    refusal: aqui_no_atendemos asunto_cerrado caso_cerrado damos_la_conversacion damos_por_cerrad*
        damos_por_terminad* damos_por_zanjad* declinamos dirijase_a dirijase_al doy_por_cerrad*
        esta_cerrado_el fin_de_la_cita fin_de_la_conversacion hable_con_el hable_con_su llame_a
        llame_al_telefono nada_mas_que nada_que_anadir nada_que_comentar nada_que_decir no_atendemos
        no_comentamos no_contestamos no_damos_explicaciones no_daremos_explicaciones no_debatimos
        no_entramos no_es_asunto no_es_cosa_nuestra no_es_de_nuestra_competencia no_es_el_canal
        no_es_el_lugar no_es_nuestra_competencia no_estamos_obligad* no_hablamos_de no_hacer_valoraciones
        no_haremos_declaraciones no_hay_nada_que no_insista no_insistas no_nos_compete no_nos_consta_y_punto
        no_nos_corresponde no_nos_pronunci* no_opinamos no_pensamos_contestar no_pensamos_responder
        no_podemos_comentar no_procede no_queremos_entrar no_quiero_entrar no_respondemos
        no_tenemos_comentarios no_tenemos_nada_que no_tenemos_por_que_dar no_tengo_nada_que no_valoramos
        no_vamos_a_comentar no_vamos_a_contestar no_vamos_a_dar_explicaciones no_vamos_a_discutir
        no_vamos_a_entrar no_vamos_a_hablar no_vamos_a_hacer_declaraciones no_vamos_a_pronunciar*
        no_vamos_a_responder no_vamos_a_valorar no_voy_a_contestar no_voy_a_discutir no_voy_a_responder
        otro_departamento politica_de_empresa ponga_una_hoja por_aqui_no por_motivos_legales_no
        por_politica_de preferimos_no preferimos_no_comentar preferimos_no_responder prefiero_no pregunte_a
        punto_final reclame_a reclame_donde sin_comentarios tema_cerrado y_punto ya_dijimos_todo
        ya_esta_cerrado ya_hemos_dicho_todo
    empty: a_la_mayor_brevedad al_departamento altos_estandares area_de_calidad cada_opinion
        contestacion_automatica cumple_con_tod* cumplen_con_tod* cumplen_la_normativa cumplimos_con_tod*
        cumplimos_la_normativa damos_traslado departamento_correspondiente departamento_de_atencion
        departamento_de_calidad el_cliente_es_lo en_breve_le en_breve_nos en_breve_te en_el_plazo_de
        es_nuestra_prioridad estamos_comprometidos estandares_de_calidad estudiaremos_su estudiaremos_tu
        fuera_de_horario fuera_de_la_oficina ha_sido_derivad* ha_sido_registrad* ha_sido_remitid*
        ha_sido_trasladad* hasta_pronto hemos_derivado hemos_recibido_su hemos_recibido_tu
        hemos_registrado_su hemos_registrado_tu hemos_remitido hemos_trasladado_su hemos_trasladado_tu
        horario_de_atencion la_maxima_calidad la_prioridad la_tendremos_en_cuenta lamentamos_las_molestias
        le_aseguramos_que le_contestaremos le_esperamos le_informamos_de_que_su_escrito
        le_informamos_de_que_su_solicitud le_responderemos legislacion_vigente lo_antes_posible
        lo_tendremos_en_cuenta lo_tendremos_presente lo_tenemos_en_cuenta los_mas_altos_estandares
        maxima_prioridad mejor_atencion mejor_servicio mensaje_automatico no_conteste_a
        no_contestes_a no_responda_a no_respondas_a_este
        normativa_vigente nos_consta_su nos_consta_tu nos_enorgullec* nos_esforzamos nos_esforzamos_por
        nos_importa_mucho nos_pondremos_en_contacto nos_tomamos_muy_en_serio nos_vemos_pronto
        nuestra_prioridad nuestro_compromiso_con nuestros_clientes_son numero_de_caso numero_de_referencia
        os_esperamos para_su_valoracion recibido_su_mensaje remitimos_su remitiremos respuesta_automatica
        satisfaccion_de_nuestros satisfaccion_del_cliente se_pondra_en_contacto seguimos_trabajando
        seguiremos_trabajando sentimos_las_molestias sera_atendid* sera_estudiad* sera_remitid*
        sera_trasladad* sera_tratad* su_caso_ha_sido su_confianza su_mensaje_es su_mensaje_ha_sido su_opinion_es
        su_opinion_nos_importa te_aseguramos_que te_contestaremos te_esperamos te_responderemos toda_opinion
        todas_las_opiniones todo_lo_posible todo_lo_que_esta_en_nuestra_mano todos_nuestros_agentes
        toma_nota tomamos_nota tomamos_nota_de_su tomamos_nota_de_tu tomo_nota trabajamos_cada_dia
        trabajamos_con_ilusion trabajamos_dia_a_dia trabajamos_para_ofrecer trasladamos_su trasladamos_tu
        trasladaremos_su trasladaremos_tu tu_confianza tu_opinion_es tu_opinion_nos_importa
        valoramos_mucho_su valoramos_mucho_tu valoramos_su_opinion valoramos_todas valoramos_tu_opinion
        vocacion_de_servicio
    closing: apreciad* atentamente buenas buenas_noches buenas_tardes buenos_dias cordialmente estimad* hola
        quedamos_a_su quedamos_a_tu querid* reciba_un_cordial saludos un_abrazo un_cordial un_saludo
    insult: quien_os_creeis quien_se_cree quien_se_ha_creido quien_te_crees quien_te_has_creido
        aburrid* adios_y aguantar_a ahi_tiene_la_puerta ahi_tienes_la_puerta amargad* amargura
        analfabet* aprenda_a aprendan_a aprende_a basura boba bobo bocazas borde borra_eso borra_la
        borre_eso borre_la burra burro buscate_un busquese_un calla callate callese cara_dura caradura
        chusma cierre_la_boca cobarde* compra_en_otro comprate_una_vida cretin* da_pena dar_lecciones
        das_pena das_verguenza dejanos_en_paz dejenos_en_paz embuster* envidios* es_mentira escoria estupid*
        fracasad* gente_asi gente_como_tu gente_como_usted gentuza haga_lo_que_quiera hagalo_usted
        hasta_nunca haz_lo_que_quieras hazlo_tu hazte_tu idiot* ignorante* imbecil* inventar* iros_a jeta
        la_puerta_esta larg* listill* llorica lloron* lo_que_piense lo_que_pienses madura mala_persona
        maleducad* malnacid* marchese me_da_igual memo mentir mentiros* metase metete miente_usted mienten
        mientes morro nadie_le_obliga nadie_le_pidio nadie_te_ha_pedido nadie_te_obliga no_ha_pisado_la
        no_has_pisado no_le_guste no_nos_hagas_perder no_nos_importa no_obligamos_a_nadie no_te_guste
        no_te_queremos no_venga_mas no_vengas no_vuelva_por no_vuelvas nos_da_igual otra_list* otro_list*
        paleto* payas* pena_de_persona perder_el_tiempo_contigo pesad* pierde_el_tiempo pierdes_el_tiempo
        piojos* que_le_den que_mentira que_pena_de_vida que_te_den que_vida_mas queja_gratuita quejica* rata
        ridicul* se_inventa si_no_le_gusta si_no_os_gusta si_no_te_gusta sinverguenza* subnormal tacan*
        te_inventas tipo_como_tu tont* trol troll tu_madre vayase_a vendid* verguenza_te_tendria vete_a
        vete_al_super vida_tan_triste
    blame: a_todo_el_mundo_le alla_tu alla_usted antes_de_criticar antes_de_opinar antes_de_reclamar
        como_lo_guarda como_lo_guardas como_todo_el_mundo cosa_suya cosa_tuya cualquiera_lo_sabe
        cualquiera_sabe cuenta_mejor cuente_mejor cuente_usted culpa_de_usted culpa_es_suya culpa_es_tuya
        culpa_suya culpa_tuya culpa_vuestra deberia_haber deberias_haber el_problema_es_suyo
        el_problema_es_tuyo el_problema_lo_tiene el_problema_sera el_resto_de_clientes eres_el_unico
        eres_la_unica es_cosa_suya es_cosa_tuya es_imposible_que es_usted_el_unico es_usted_la_unica
        esta_bien_claro esta_clarisimo esta_muy_claro_en estaba_perfect* estaria_perfect* exagera*
        fijate_mejor fijese_mejor ganas_de_quejar* haber_avisado haber_leido haber_llegado haber_mirado
        haber_pedido haber_preguntado haber_venido haberlo_dicho haberlo_leido haberlo_pensado habermirado
        hay_que_fijarse la_culpa_es_del_cliente la_culpa_la_tiene la_proxima_vez la_proxima_vez_lea
        la_proxima_vez_lee llegaste_tarde llego_usted_tarde lo_dice_bien_claro lo_pone_bien_claro
        lo_pone_en_el_cartel los_demas_clientes nadie_se_ha_quejado nadie_se_queja ni_idea_de
        ningun_cliente_se ningun_otro_cliente no_depende_de_nosotros no_entiende no_entiendes
        no_es_asunto_nuestro no_es_cosa_nuestra_que no_es_culpa_nuestra no_es_de_nuestra_incumbencia
        no_es_nuestra_culpa no_es_nuestra_tarea no_es_nuestro_problema no_es_nuestro_trabajo
        no_es_para_tanto no_es_problema_nuestro no_ha_entendido no_hacemos_milagros no_has_entendido
        no_podemos_hacer_mas no_podemos_hacer_milagros no_podemos_hacer_nada no_sabe_de_lo_que no_sabe_leer
        no_sabes_de_lo_que no_sabes_leer no_tiene_ni_idea no_tienes_ni_idea nunca_se_ha_quejado
        pone_claramente que_esperaba que_esperabas que_queria que_querias quejarse_de_todo quejarse_por
        quien_se_equivoca sabe_perfectamente saber_leer sabes_perfectamente salio_en_perfect* salio_perfect*
        se_equivoca se_equivoca_usted seguro_que_la seguro_que_lo seguro_que_te seguro_que_usted si_hubieras
        si_hubiese si_hubieses si_la_hubiera si_la_hubieras si_lo_hubiera si_lo_hubieras si_se_hubiera
        si_te_hubieras solo_tu solo_usted su_culpa tampoco_es_para te_equivocas te_equivocas_tu
        tendria_que_haber tenia_usted_que todo_el_mundo_esta tu_culpa tu_sabras usted_sabra
        usted_se_equivoca
    threat: abogado abogados acciones_legales atengase calumnia calumnias calumnios* demanda_judicial
        demandaremos denunciarle denunciarte difamacion difamatori* en_el_juzgado en_los_juzgados
        en_los_tribunales le_denunciaremos medidas_legales nos_veremos_en_los querella sabemos_donde
        sabemos_quien_eres sabemos_quien_es se_arrepentira te_arrepentiras te_denunciaremos tendra_noticias
        tendras_noticias vamos_a_denunciar via_legal vias_legales
    mockery: chef_de claro_claro critico_gastronomico enhorabuena_has felicidades_por_la_critica
        gracias_maestr* gracias_por_ensenarnos_a gracias_por_iluminar* gracias_por_la_leccion
        gracias_por_nada gracias_por_su_sabiduria gracias_por_tu_sabiduria ja_ja jaja jajaj* masterchef
        menuda menuda_expert* menudo menudo_expert* menudo_listo nobel ole_tu perdon_por_existir
        perdon_por_no perdona_por_existir perdona_por_no perdone_por_no pobre_de_ti pobrecit* premio_nobel
        que_gran_expert* que_lista que_listo que_pena_me_da que_penita seguro_que_cocina*
        seguro_que_en_su_casa seguro_que_en_tu_casa seguro_que_tu_lo_haces sherlock si_claro su_majestad
        un_expert* vaya_expert* ya_salio ya_tardaba
    thanks: agradec* agradecid* agradezco gracias mil_gracias muchas_gracias se_agradece
    apology: disculpa disculpad disculpas disculpe disculpen lamentamos lamento lo_lamentamos lo_sentimos
        lo_siento perdon perdona perdonad perdone perdonen sentimos siento
    false-apology: cualquier_molestia de_su_agrado de_su_gusto de_tu_agrado de_tu_gusto
        las_molestias_que_haya las_posibles_molestias no_fuera_de_su no_fuera_de_tu no_fuese_de_su
        no_haya_cumplido_sus no_haya_cumplido_tus no_haya_sido_de_su no_haya_sido_de_tu
        que_haya_podido_causar que_lo_vea_asi que_lo_veas_asi que_opine_asi que_opines_asi que_piense_asi
        que_pienses_asi que_se_haya_molestado que_se_haya_sentido que_se_sienta que_su_experiencia_no
        que_te_hayas_sentido que_te_sientas que_tu_experiencia_no sentimos_que_no_le_gust*
        sentimos_que_no_te_gust* si_alguien_se si_ha_habido si_hemos_podido si_hubo_algun si_le_ha_molestado
        si_le_hemos si_os_hemos si_se_ha_sentido si_te_ha_molestado si_te_has_sentido si_te_hemos
        siento_que_no_le_gust* siento_que_no_te_gust* sus_expectativas tus_expectativas
    ownership: admitimos apuntamos_mal asumimos cometimos con_razon culpa_mia culpa_nuestra deberiamos_haber
        debimos descuido_nuestro despiste_nuestro el_error_es_nuestro el_error_fue_nuestro
        el_fallo_es_nuestro el_fallo_fue_nuestro entendemos_su_enfado entendemos_tu_enfado
        entiendo_tu_enfado equivocacion_nuestra error_mio error_nuestro es_culpa_nuestra
        es_inaceptable_por_nuestra es_logico_que_te es_normal_que_te es_nuestra_responsabilidad
        eso_no_puede_ser estaba_mal estuvo_mal fallamos fallo_mio fallo_nuestro fue_culpa_nuestra
        fue_nuestro_el fue_un_despiste hemos_fallado hemos_hecho_mal hemos_metido hicimos_mal
        la_culpa_es_mia la_culpa_es_nuestra la_culpa_fue_nuestra la_responsabilidad_es_nuestra le_fallamos
        lleva_razon lleva_usted_razon llevais_razon llevas_razon lo_apunte_mal lo_hemos_hecho_mal
        lo_hicimos_mal me_equivoque me_he_equivocado merecia_usted merecias metimos_la_pata no_cumplimos
        no_deberia_haber no_debimos no_debio no_dimos_la_talla no_es_de_recibo no_es_excusa no_esta_bien_que
        no_estuvimos_a no_estuvo_bien no_hay_excusa no_hemos_cumplido no_hemos_estado_a no_llegamos_a
        no_lo_hemos_hecho_bien no_lo_hicimos_bien no_mereces no_puede_pasar no_puede_ser_que no_puede_volver
        no_supimos no_tenia_que no_tenia_que_haber no_tiene_excusa nos_averguenza nos_confundimos
        nos_da_verguenza nos_despistamos nos_equivocamos nos_hemos_equivocado nos_olvidamos
        nos_quedamos_cortos nos_toca_pedir nuestra_culpa nuestra_equivocacion nuestro_descuido
        nuestro_despiste nuestro_error nuestro_fallo olvidamos os_fallamos por_culpa_nuestra por_mi_culpa
        reconocemos_el reconocemos_que responsabilidad_nuestra se_nos_fue se_nos_ha_pasado se_nos_olvido
        se_nos_paso se_nos_quemo se_nos_rompio sin_excusas somos_responsables te_fallamos
        tendriamos_que_haber teneis_razon teneis_toda_la_razon teniais_que_haber teniamos_que_haber
        tenias_que_haber tiene_razon tiene_toda_la_razon tienen_razon tienes_razon tienes_toda_la_razon
        tu_enfado_es un_descuido un_despiste verguenza_nos_da
    improvement: a_partir_de_ahora a_partir_de_hoy a_partir_de_manana ahora_hay ahora_la ahora_lo ahora_se
        algo_que_cambiarias algo_que_mejorar alguna_idea anadiremos aprendemos aprender_de aprendido
        ayudanos_a ayudenos_a cambiaremos como_evitarlo como_le_gustaria como_lo_harias como_lo_ves
        como_podemos_mejorar como_podriamos_mejorar como_te_gustaria corregiremos cualquier_idea
        cualquier_sugerencia cuentanos_como cuentanos_que cuentenos_como cuentenos_que decidlo decidnos
        desde_ahora desde_ayer desde_el_lunes desde_esta desde_este desde_hoy desde_la_semana digame_si
        diganos_como diganos_que diganoslo dilo_cuando dinos_como dinos_que dinos_si dinoslo echa_de_menos
        echa_en_falta echais_de_menos echais_en_falta echan_en_falta echas_algo echas_algo_de_menos
        echas_de_menos echas_de_menos_algo echas_en_falta en_que_mejorar en_que_podemos esta_corregid*
        estamos_cambiando falta_algo_mas formar_al formaremos formaremos_al_equipo hablaremos_con_el_equipo
        hacerlo_mejor hemos_anadido hemos_arreglado hemos_aumentado hemos_avisado_al_equipo hemos_cambiado
        hemos_comprado hemos_contratado hemos_corregido hemos_doblado hemos_formado hemos_hablado_con
        hemos_instalado hemos_mejorado hemos_pedido_a hemos_puesto hemos_reforzado hemos_retirado
        hemos_revisado_el_proceso hemos_subido hoy_mismo_lo_corregimos le_escuchamos le_falta_algo
        le_gustaria_que le_iria_mejor le_vendria_bien le_vendria_mejor lo_arreglaremos lo_cambiaremos
        lo_corregimos_hoy lo_hemos_corregido mejoraremos mejorarlo no_se_repita no_volvera_a_ocurrir
        no_volvera_a_pasar no_vuelva_a_ocurrir no_vuelva_a_pasar nos_ayuda_a nos_ayudara nos_ayudaria
        nos_ayudas_a os_gustaria os_iria_mejor os_vendria_bien os_vendria_mejor otra_cosa_mejorarias
        para_mejorar podamos_mejorar podemos_mejorar pondremos propuesta propuestas que_cambiaria
        que_cambiarias que_deberiamos que_echas_en_falta que_esperabas_encontrar que_harias que_harias_tu
        que_le_gustaria que_le_hubiera que_le_parece que_mas_cambiaria que_mas_cambiarias que_mejoraria
        que_mejorarias que_nos_aconseja que_nos_aconsejas que_nos_recomienda que_nos_recomiendas que_opinas
        que_os_parece que_otra_cosa que_podemos_mejorar que_podriamos_mejorar que_preferirias que_prefiere
        que_prefieres que_propone que_propones que_te_gustaria que_te_hubiera que_te_parece
        que_tendriamos_que queda_corregid* queremos_mejorar reforzaremos se_le_ocurre se_os_ocurre
        se_te_ocurre seguir_mejorando si_tiene_alguna_idea si_tienes_alguna_idea sugerencia sugerencias
        sugerir sugier* sus_ideas te_escuchamos te_falta_algo te_gustaria_que te_iria_mejor te_leemos
        te_vendria_bien te_vendria_mejor tus_ideas vamos_a_cambiar vamos_a_corregir vamos_a_mejorar
        ya_esta_arreglado ya_esta_cambiado ya_esta_corregido ya_hemos
    joy: alegria_leer* celebramos_que contentas_de contentos_de eres_un_sol es_un_placer felices_de_leer
        felices_de_que feliz_de_leer le_hara_ilusion les_hara_ilusion me_alegra me_alegro nos_alegra
        nos_alegra_el_dia nos_alegrais_el_dia nos_alegramos nos_alegras nos_alegras_el_dia nos_anima_a
        nos_animas nos_dais_la_vida nos_das_la_vida nos_emociona nos_emocionas nos_encanta_leer
        nos_encanta_que nos_encanta_saber nos_ha_encantado nos_hace_felices nos_hace_feliz nos_hace_ilusion
        nos_hace_mucha_ilusion nos_hace_sonreir nos_has_alegrado nos_llega_al_corazon nos_llena_de
        nos_sacas_una_sonrisa nos_sonroj* ojala_repit* os_esperamos_pronto_de_nuevo os_guardamos os_queremos
        palabras_tan que_alegria que_bien_leer* que_bien_que que_bonitas que_bonito que_bueno_leer*
        que_disfrutar* que_gusto_da que_gusto_leer* que_gusto_saber que_ilusion que_le_gustara
        que_le_haya_gustado que_lo_disfrut* que_maja que_majo que_maravilla que_os_gustara
        que_os_haya_gustado que_te_gustara que_te_haya_gustado se_lo_contamos_a se_lo_decimos_a se_lo_digo_a
        se_lo_ensenamos_a se_lo_enseno se_lo_pasamos_a se_pondra_content* se_pondran_content*
        se_va_a_poner_content* sois_los_mejores sois_un_sol su_carino sus_palabras tan_bonitas_palabras
        te_guardamos te_queremos tu_carino tus_palabras un_beso_enorme un_honor un_lujo_tener*
        un_placer_leer* vuestras_palabras vuestro_carino
    denial: bulo carece_de_fundamento copia_nuestro copian_nuestro cuenta_falsa de_otra_cadena
        de_otra_empresa desmentimos desmentir el_rumor es_falsa es_falso es_incorrecto_que es_inexact*
        es_mentira_que_hayamos es_un_bulo es_un_montaje es_un_rumor esta_editad* esta_trucad* falso_que
        la_unica_cuenta_oficial manipulad* montaje ninguna_de_nuestras ninguno_de_nuestros no_cerramos
        no_compramos no_corresponde_a no_es_asi no_es_cierto no_es_correcto_que no_es_de_ninguna
        no_es_de_nuestra no_es_exacto no_es_nuestra no_es_nuestra_cuenta no_es_nuestro no_es_real
        no_es_una_cuenta no_es_verdad no_fue_en no_ha_cerrado no_ha_enfermado no_ha_habido
        no_hacemos_sorteos no_hay_ningun_caso no_hay_ninguna no_hemos_cerrado no_hemos_usado
        no_la_hemos_hecho no_lo_hemos_hecho no_ocurrio no_organizamos_ningun no_paso_en no_pedimos_datos
        no_reconocemos no_se_cierra no_se_grabo no_se_tomo no_somos_nosotros no_somos_nosotros_quienes
        no_son_nuestras no_son_nuestros no_tenemos_nada_que_ver no_tenemos_ninguna no_tenemos_relacion
        no_tenemos_tienda no_tiene_nada_que_ver no_tiene_relacion no_usamos no_utilizamos no_vendemos
        nos_suplanta* nosotros_no_hemos nuestra_unica_cuenta nuestro_unico_perfil nunca_ha_ocurrido
        nunca_hemos_usado nunca_hemos_utilizado nunca_ocurrio nunca_pedimos otra_empresa otra_panaderia
        perfil_falso sin_fundamento son_falsas son_falsos suplantacion un_bulo
    complaint: averia caducad* cobramos cobramos_de_mas cola compensar* cruda crudo devolucion devolvemos
        disgusto dura duro equivocad* error errores espera_del fallo fallos frio incidencia incidente
        inconveniente inconvenientes la_espera le_cobramos le_devolvemos mal_estado mala_experiencia
        molestia molestias os_cobramos problema problemas queja quejas quemad* reclamacion reclamaciones
        reembols* reembolsamos reembolso reponemos resolver* retraso se_averio se_lo_cambiamos se_rompio
        solucion* sucio tardamos tardar tardo te_cobramos te_devolvemos te_hemos_cobrado te_la_cambiamos
        te_lo_cambiamos te_lo_reponemos te_reponemos
    question: a_las abrimos buena_pregunta cerramos esta_abierto estamos_en horario le_confirmamos
        no_hace_falta nuestro_horario por_consultar* por_la_pregunta por_preguntar por_su_pregunta
        por_tu_pregunta puede_encargar* puede_reservar* puedes_encargar* puedes_reservar*
        respecto_a_tu_pregunta se_puede_encargar si_abrimos si_hacemos si_se_puede si_tenemos
        sobre_tu_pregunta te_confirmamos
    """
  )
}
