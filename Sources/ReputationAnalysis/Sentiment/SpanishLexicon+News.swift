extension SentimentLexicon {
  /// Spanish: what headlines tell of a crisis: leaks, inquiries, arrests, closures, accidents and deaths, strikes and dismissals.
  static let spanishNews = """
    -1.5: acusad* afectados_por ahogad* alerta_sanitaria amenaza_de_bomba brote_de choque_de colision
        de_baja_por demandas_contra evacuad* evacuan heridos_en incendia* incendio investigada_por
        investigadas_por investigado_por investigados_por paro_de por_falta_de_higiene protesta_de protestan
        querellas ratas_en rebelion retenid* retira_del_mercado retirada_de_lotes retirado_del_mercado
        retiran_del_mercado suspende_pagos vertido_de vertidos_de vuelco_de
    -2: a_la_carcel abre_expediente abren_expediente acoso_laboral admite_a_tramite_la alergeno_no_declarado
        bajo_investigacion bancarrota cierra_el_local cierran_el_local cierre_cautelar cierre_del_local
        concurso_de_acreedores condena_a condena_al condenad* condenan_a condenan_al declara_en_quiebra
        demanda_a demanda_colectiva demanda_contra demandada_por demandado_por demandan_a despidos_en
        detencion_de detenid* detiene_al detienen_a detienen_al en_concurso_de_acreedores en_el_banquillo
        en_quiebra expediente_de_regulacion expediente_sancionador fiscalia_investiga imputa_a imputa_al
        imputad* imputan_al inspeccion_cierra inspeccion_encuentra investiga_a_la investiga_al investiga_por
        investigacion_judicial investigan_a investigan_al investigan_por investigan_un_brote
        investigan_una_estafa irregularidades_en lleva_a_juicio llevan_a_juicio mandan_a_juicio orden_de_cierre
        ordena_cerrar ordena_el_cierre ordena_la_retirada ordenan_cerrar ordenan_el_cierre plante_de
        querella_contra querella_de registran_la registro_policial sanidad_alerta sanidad_cierra
        sanidad_investiga sanidad_ordena sanidad_retira se_querella vuelca_un vuelcan_dos
    -2.5: abusos_sexuales acceso_no_autorizado acoso_sexual agresion_sexual alertan_de_un ataque_informatico
        brecha_de_datos brecha_de_seguridad brechas_de_seguridad ciberataque* ciberdelincuen* corrupcion
        datos_al_descubierto datos_de_clientes_expuestos datos_expuestos datos_filtrados
        datos_personales_expuestos datos_robados dejo_expuestos denuncia_por_acoso desfalco
        explotacion_laboral expone_los_datos expuestos_los_datos filtra_datos filtra_los_datos filtraba_datos
        filtracion_de_datos filtracion_masiva filtraciones_de_datos filtrado_datos filtrado_los_datos
        filtrados_datos filtrados_los_datos filtran_datos filtran_los_datos fraude* fuga_de_datos
        fugas_de_datos hackead* hackean hackeo* malversacion negligencia_medica ransomware roba_datos
        roban_datos roban_los_datos robo_de_datos soborno* trabajo_infantil trata_de_personas
    -3: accidente_mortal atropella_a atropellad* cobra_la_vida encontrado_muerto fallece_en fallece_tras
        fallece_un fallece_una fallecen fallecid* fallecio_en fallecio_tras hallado_muerto hallan_muert*
        homicidio_imprudente mata_a matan_a muere_al muere_en_el muere_en_la muere_en_un muere_en_una
        muere_tras muere_un muere_una mueren_al mueren_dos mueren_en mueren_tras mueren_tres muerte_de_un
        muerte_de_una murio_en murio_tras pierde_la_vida pierden_la_vida victimas_mortales
    """
}
