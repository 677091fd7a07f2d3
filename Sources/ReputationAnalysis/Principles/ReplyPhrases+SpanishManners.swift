extension ReplyPhrases {
  /// Spanish: what says nothing of the matter.
  static let spanishManners = """
    empty: a_la_espera_de a_la_excelencia a_la_mayor_brevedad a_la_vanguardia a_quien_corresponda
        a_su_disposicion a_su_entera_disposicion a_traves_de_nuestra_web a_traves_de_nuestros_canales
        a_tu_disposicion a_vuestra_disposicion agradecemos_su_comprension agradecemos_tu_comprension
        agradeceremos agradeceriamos al_area al_departamento al_departamento_de altos_estandares analizaremos_su
        analizaremos_tu apostamos_por apreciamos_su_confianza area_competente area_correspondiente
        area_de_calidad area_pertinente areas_competentes areas_correspondientes avalan_nuestr* buscamos_mejorar
        buscamos_siempre buzon_de_sugerencias cada_cliente cada_detalle cada_dia_es cada_dia_para cada_dia_por
        cada_huesped cada_opinion cada_reporte canal_oficial canales_de_atencion canales_habituales
        canales_oficiales canalizad* canalizamos canalizaremos cartas_en_el_asunto cauces_habituales
        cauces_oficiales completa_el complete_el comprometidos_con compromiso_con comunicarse_con comunicate_con
        comuniquese_con con_el_alma con_el_animo_de con_el_fin_de con_el_mismo_carino con_ilusion_y
        con_la_misma_ilusion con_mucho_carino con_pasion con_todo_el_carino constantemente contacta_con
        contactanos contacte_con contactenos contigo_siempre continuamente continuaremos_mejorando creemos_en
        creemos_firmemente creemos_que_la cuenta_para_nosotros cuentan_para_nosotros cuidamos_cada
        cuidamos_de_cada cumple_con_tod* cumplen_con_tod* cumplen_la_normativa cumplimente_el cumplimos_con_tod*
        cumplimos_la_normativa damos_lo_mejor damos_traslado dar_lo_mejor dar_seguimiento daremos_seguimiento
        darle_seguimiento darte_seguimiento departamento_correspondiente departamento_de_atencion
        departamento_de_calidad derivamos derivaremos dia_tras_dia dirigir_su el_alma_de el_centro_de_todo
        el_cliente_es_lo el_corazon_de_este el_corazon_de_nuestr* el_mejor_trato el_talento elevaremos
        en_analisis en_consideracion en_constante en_el_centro_de_nuestr* en_el_plazo_de en_manos_de_quien
        en_manos_del en_privado entendemos_la_importancia envianos_un envienos_un equipo_competente
        equipo_correspondiente equipo_pertinente es_especial_para es_fundamental_para es_lo_primero
        es_nuestra_prioridad es_una_forma_de es_unica_para es_unico_para escalado_a escalaremos escribanos_a
        escribanos_por escuchamos_a_nuestros esperamos_su_visita esperamos_tu_visita esperamos_verle
        esperamos_veros esperamos_verte esperamos_volver esta_siendo_analizad* esta_siendo_estudiad*
        esta_siendo_gestionad* esta_siendo_revisad* esta_siendo_tratad* estamos_comprometidos estamos_en_ello
        estamos_para_servir* estamos_revisando_su estamos_revisando_tu estamos_trabajando_en_ello
        estandares_de_calidad estar_a_la_altura_de_sus estar_en_el_mundo estudiaremos_su estudiaremos_tu
        experiencia_inolvidable experiencia_unica forma_parte_de_nuestr* forman_parte_de_nuestr* formar_parte_de
        formulario_de_contacto formulario_de_reclam* galardonad* gracias_por_formar_parte gran_familia
        ha_sido_derivad* ha_sido_remitid* ha_sido_trasladad* hacemos_lo_posible hacemos_todo hacer_realidad
        haremos_lo_posible haremos_todo hasta_pronto hemos_derivado hemos_elevado hemos_escalado hemos_remitido
        hemos_tomado_nota hemos_trasladado_su hemos_trasladado_tu hoja_de_reclamaciones inbox intentamos_siempre
        internamente juntos_seguimos la_excelencia la_innovacion la_maxima_calidad la_mejor_atencion
        la_mejor_experiencia la_pasion_por la_pasion_que la_prioridad la_sostenibilidad la_tendremos_en_cuenta
        la_transparencia lamentamos_las_molestias le_aseguramos_que le_esperamos le_informamos_de_que_su_escrito
        le_informamos_de_que_su_solicitud legislacion_vigente lider_del lider_en lideres_en linea_de_atencion
        lo_analizaremos lo_antes_posible lo_damos_todo lo_estamos_revisando lo_estudiaremos
        lo_hablaremos_internamente lo_mas_importante lo_mejor_de_nosotros lo_mejor_para lo_mejor_posible
        lo_primero_para lo_revisaremos lo_revisaremos_internamente lo_tendremos_en_cuenta lo_tendremos_presente
        lo_tenemos_en_cuenta lo_trataremos_internamente lo_valoraremos los_cauces los_mas_altos_estandares
        los_protocolos_internos mandanos_un_mensaje mandenos_un_mensaje mas_exigentes maxima_prioridad
        mejor_atencion mejor_servicio mejora_continua mejorando_cada_dia mejorar_cada_dia mejorar_dia_a_dia
        mejorar_nuestr* mensaje_directo mensaje_privado mensajes_directos mensajes_privados mimamos
        momentos_inolvidables momentos_unicos muy_valios* normativa_vigente nos_apasiona* nos_avala nos_avalan
        nos_caracteriza* nos_consta_su nos_consta_tu nos_debemos_a nos_define nos_definen nos_desvivimos
        nos_diferencia* nos_distingue* nos_encantaria_volver nos_enorgullec* nos_entregamos nos_esforzamos
        nos_esforzamos_por nos_gusta_escuchar nos_importa_mucho nos_impulsa* nos_inspira*
        nos_llena_de_satisfaccion nos_llevamos_su nos_llevamos_tu nos_motiva* nos_mueve nos_mueven
        nos_preocupamos_por nos_remitimos_a_lo nos_remitimos_al nos_tomamos_en_serio nos_tomamos_muy_en_serio
        nos_vemos_pronto nos_volcamos nota_al_departamento nuestra_alma nuestra_atencion_esta nuestra_esencia
        nuestra_filosofia nuestra_forma_de_entender nuestra_forma_de_ser nuestra_forma_de_ver nuestra_gente
        nuestra_historia nuestra_manera_de nuestra_meta nuestra_mision nuestra_pasion nuestra_prioridad
        nuestra_tradicion nuestra_vision nuestra_vocacion nuestro_adn nuestro_compromiso nuestro_compromiso_con
        nuestro_equipo_trabaja nuestro_lema nuestro_motor nuestro_objetivo nuestro_personal_trabaja
        nuestro_proposito nuestros_clientes_son nuestros_pilares nuestros_procesos nuestros_profesionales
        nuestros_valores oidos_a_su os_esperamos para_ayudarle para_ayudarte para_cualquier_aclaracion
        para_cualquier_consulta para_cualquier_duda para_mas_informacion para_mayor_informacion para_servirle
        para_su_valoracion persona_correspondiente pilar_fundamental ponemos_el_corazon ponemos_el_foco
        ponemos_todo poneos_en_contacto ponganse_en_contacto pongase_en_contacto ponte_en_contacto por_dm
        por_interno por_md por_mp por_privado por_y_para procuramos proximidad puede_contactar puede_dirigir
        puede_dirigirse puede_escribirnos puedes_contactar puedes_dirigirte puedes_escribirnos puliendo_nuestr*
        queda_anotad* quedamos_a_la_espera queremos_transmitirle queremos_transmitirte razon_de_ser rellena_el
        rellene_el remitimos_su remitiremos revisaremos_su revisaremos_tu satisfaccion_de_nuestros
        satisfaccion_del_cliente se_analizara se_estudiara se_evaluara se_tramitara se_valorara
        seguimos_avanzando seguimos_esforz* seguimos_mejorando seguimos_trabajando seguir_avanzando
        seguir_creciendo seguir_trabajando seguiremos_esforz* seguiremos_mejorando seguiremos_trabajando
        sena_de_identidad senas_de_identidad sentimos_las_molestias sera_analizad* sera_canalizad* sera_derivad*
        sera_elevad* sera_estudiad* sera_evaluad* sera_remitid* sera_revisada_por sera_revisado_por
        sera_tramitad* sera_trasladad* sera_tratad* sera_valorad* siempre_a_su_lado siempre_a_tu_lado
        siempre_buscamos siempre_dispuest* siempre_intentamos siempre_tratamos sois_el_corazon
        somos_conscientes_de_la_importancia somos_referentes somos_un_equipo somos_una_empresa somos_una_familia
        son_el_corazon son_lo_primero son_unicos_para su_bienestar su_caso_esta su_caso_se su_caso_ya
        su_comentario_es su_comodidad su_comprension su_confianza su_mensaje_es su_opinion_es
        su_opinion_nos_importa su_peticion_esta su_peticion_ha su_queja_esta su_queja_ha su_queja_ya
        su_reclamacion_esta su_reclamacion_ha su_reclamacion_ya su_reporte su_satisfaccion su_solicitud_esta
        su_solicitud_ha su_solicitud_ya superar_las_expectativas superar_sus superar_tus superar_vuestras
        sus_comentarios_son te_aseguramos_que te_esperamos ten_la_seguridad tenga_la_seguridad toda_opinion
        todas_las_opiniones todo_lo_posible todo_lo_que_esta_en_nuestra_mano todo_nuestro_empeno
        todo_nuestro_esfuerzo toma_nota tomado_en_consideracion tomamos_en_serio tomamos_nota tomamos_nota_de_su
        tomamos_nota_de_tu tomaremos_en_cuenta tomaremos_nota tomo_nota trabajamos_a_diario trabajamos_cada_dia
        trabajamos_con_ilusion trabajamos_dia_a_dia trabajamos_en_ello trabajamos_para trabajamos_para_ofrecer
        trabajan_cada_dia trabajan_dia_a_dia trabajando_para tramitaremos trasladamos_su trasladamos_tu
        trasladaremos_su trasladaremos_tu tratamos_siempre tu_bienestar tu_caso_esta tu_caso_ya tu_comentario_es
        tu_comprension tu_confianza tu_opinion_es tu_opinion_nos_importa tu_queja_esta tu_queja_ha tu_queja_ya
        tu_satisfaccion tu_solicitud_esta tu_solicitud_ha tus_comentarios_son un_dm un_md un_pilar
        valoramos_mucho_su valoramos_mucho_tu valoramos_su valoramos_su_opinion valoramos_todas valoramos_tu
        valoramos_tu_opinion velamos_por vocacion_de_servicio vuestra_opinion vuestra_satisfaccion
        vuestros_comentarios
    closing: abrazos apreciad* atentamente atte besito besitos besos buen_dia buenas buenas_noches buenas_tardes
        buenos_dias cordial_saludo cordialmente estimad* hola muy_buenas muy_buenos quedamos_a_su quedamos_a_tu
        querid* reciba_un reciba_un_cordial reciban_un saludos saludos_cordiales un_abrazo un_beso un_cordial
        un_fuerte_abrazo un_saludo
    automatic: asistente_virtual aviso_automatico bot contestacion_automatica correo_automatico
        correo_automatizad* email_automatico enviado_automaticamente envio_automatico esta_casilla_no
        esta_direccion_no_admite este_buzon_no este_buzon_no_se este_correo_no_admite fuera_de_la_oficina
        generada_automaticamente generado_automaticamente mail_automatico mensaje_automatico
        mensaje_automatizad* no_admite_respuestas no_conteste_a no_conteste_este no_contestes_a
        no_contestes_este no_es_atendid* no_monitoread* no_recibe_respuestas no_responda_a no_responda_este
        no_respondan_a no_respondas_a_este no_respondas_este no_se_monitorea respuesta_automatica
        respuesta_automatizad* respuesta_predeterminada
    courtesy: ahora algo alguien algun alguna algunos alli alma ante antes apoyo aprecia* aprecio aqui atencion
        aunque ayuda ayudar* bien brindamos brindar* cada calidad camino carino casi caso casos cercania cliente
        clientes comentario comentarios como compania comparti* comprometid* compromiso comunicar*
        comunidad confian confianos confianza confiar consulta consultas contact* contarlo contarnos* corazon
        cordial* cosa cosas cual cuales cualquier cuando cultura dedicacion dedicar* dejar dejarnos desde
        deseamos despues dias direccion disposicion donde duda dudas ellas ellos empresa encanta encantad*
        entender entrar entre entrega envio* equipo esas escribir* esencia esfuerzo esos especial especiales
        esperamos esperando esta estamos estar estaremos estas este esto estos estuvo excelencia experiencia
        experiencias familia favor feedback felices filosofia forma fundamental* futuro gente gerencia gran
        grande grandes gusto haber haberse haberte hace hacemos hacer hacerlo hacernos* haciendo hasta haya
        hayan hecho hemos historia hogar hogares huespedes ilusion importante* innova* inquietud* interes leerle
        leeros leerte lider lideres llevamos luego lugar manera marca maxima maximo maximos mayor mejor mejores
        menos mensaje mensajes meta mientras minutitos minutos mision misma mismo momento momentos motor mucha
        muchas muchisimas muchisimo mucho muchos mundo nada nadie nosotras nosotros nuestra nuestras nuestro
        nuestros nunca objetivo ofrecemos ofrecer* ofreciendo opinion opiniones orgullo orgullos* otra otras
        otro otros palabras para parte pasajeros pasion pero persona personas pilar pilares placer podemos poder
        por_haber_avisado por_haber_llegado por_haber_pedido por_haber_preguntado por_haber_venido porque
        prioridad profesional* pronto pueda puede pueden pues quedamos queremos quien quienes ratito rato
        referente* resena resenas saber satisfaccion seguimos seguir seguiremos segun sentir sera seran sido
        siempre siendo siente sincer* sino sobre socias socios solo somos sonrisa sonrisas suenan suenos tambien
        tampoco tanta tantas tanto tantos tenemos tener tenga tiempo tiene tienen toda todas todo todos tomado
        tomar tomarse tomarte trabajamos trabajando trabajar trabajo tras unica unico unicos usted ustedes
        usuarios valios* valoracion valoraciones valores veces verdad verle veros verte viaje vida vision visita
        visitarnos visitas vivimos vivir vocacion volver vosotros vuelta vuestra vuestras vuestro vuestros
    receipt: acusamos_recibo acuse_de_recibo codigo_de_seguimiento conserve_este dado_de_alta_con_el en_breve_le
        en_breve_nos en_breve_te en_cuanto_un esta_en_cola esta_siendo_procesad* fue_recibid* guarde_este
        ha_ingresado_con ha_quedado_registrad* ha_sido_asignad* ha_sido_recibid* ha_sido_registrad*
        hemos_abierto_un_caso hemos_abierto_un_expediente hemos_abierto_un_ticket hemos_abierto_una_incidencia
        hemos_recibido_correctamente hemos_recibido_su hemos_recibido_tu hemos_registrado_su hemos_registrado_tu
        horario_de_atencion ingreso_con_el le_contactara le_contestaremos le_responderemos mensaje_recibido
        no_es_necesario_que_responda no_es_necesario_que_vuelva no_hace_falta_que_conteste nos_comunicaremos
        nos_comunicaremos_con nos_pondremos_en_contacto numero_de_caso numero_de_expediente numero_de_folio
        numero_de_incidencia numero_de_reclamo numero_de_referencia numero_de_solicitud numero_de_ticket
        plazo_de_respuesta plazo_maximo por_estricto_orden por_orden_de_llegada queda_registrad*
        quedo_registrad* queja_recibida recibido_su_mensaje recibimos_su_comentario recibimos_su_consulta
        recibimos_su_mensaje recibimos_su_queja recibimos_su_reclamo recibimos_su_solicitud
        recibimos_tu_comentario recibimos_tu_consulta recibimos_tu_mensaje recibimos_tu_queja
        recibimos_tu_reclamo recibimos_tu_solicitud recibira_respuesta recibira_una_respuesta
        recibiras_respuesta recibiras_una_respuesta reclamo_recibido se_abrio_el_caso se_abrio_un_caso
        se_abrio_un_ticket se_genero_el se_genero_un se_ha_abierto_la_incidencia se_ha_abierto_un_caso
        se_ha_abierto_un_expediente se_ha_abierto_una_incidencia se_ha_creado_un se_ha_generado
        se_le_ha_asignado se_pondra_en_contacto sera_asignad* sera_atendid* sera_contactad* sera_contestad*
        sera_procesad* sera_respondid* siendo_procesad* solicitud_recibida su_caso_ha_sido su_mensaje_ha_sido
        su_referencia su_turno te_contactara te_contestaremos te_responderemos tiempo_estimado_de
        tiempo_medio_de_respuesta tiempo_promedio_de todos_nuestros_agentes un_agente_le un_agente_se
        un_asesor_le un_asesor_se un_ejecutivo_le un_ejecutivo_se uno_de_nuestros_agentes
        uno_de_nuestros_asesores

    """
}
