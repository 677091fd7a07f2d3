extension ReplyPhrases {
  /// Spanish.
  static let spanish = ReplyPhrases(
    spanishManners + spanishRepairs + spanishRemedies + spanishIrony + """
      evidence: a_la_vista a_las_cinco a_las_cuatro a_las_diez a_las_dos a_las_nueve a_las_ocho a_las_seis
          a_las_siete a_las_tres a_las_una abril acredita acreditan acta actas adjuntamos adjunto agosto albaran
          albaranes alergeno alergenos analisis analitica analizado anteayer antes_de_ayer antes_de_las aqui_esta
          aqui_teneis aqui_tienes asi_consta auditoria ayer ayer_a ayer_por caducidad caja_numero camara camaras
          captura certificacion certificad* comite comprobado comprobamos consta_en consultar_en contiene
          contienen contrato contrato_del datos_de dia_siguiente dias_despues diciembre documento documentos
          domingo domingos dos_dias dos_horas dos_personas el_registro el_tpv en_la_ficha enero enero_de enlace
          esta_manana esta_noche esta_tarde etiqueta euros evidencia factura febrero fecha foto fotografia fotos
          fuente grabacion grados gramos historial hoja_de hora_y_media horas_despues hoy_mismo informe informes
          ingrediente ingredientes inspeccion inspecciono inspector inspectora investigado jueves julio junio
          justificante kilos laboratorio licencia lleva_huevo lleva_leche lleva_trigo lo_puede_ver lo_puedes_ver
          los_datos lote lunes manana_a martes marzo mayo media_hora miercoles minutos_despues noche_del
          normal_desde normativa_1169 noviembre numero_de_lote octubre parte_de_trabajo pedido_numero peritaje
          podeis_verlo por_100 por_ciento prueba pruebas publicado_el publicamos_el puede_verlo puedes_verlo
          registro resultado resultados revisado revisamos sabado sabados sanidad segun_el segun_la
          semanas_despues sentencia septiembre setiembre ticket tique tras_revisar tres_dias tres_horas
          tres_personas verificado video_de_la viernes
      idle: anos anos_de_experiencia generaciones
      refusal: aqui_lo_dejamos aqui_no_atendemos asunto_cerrado caso_cerrado damos_la_conversacion
          damos_por_cerrad* damos_por_terminad* damos_por_zanjad* de_eso_no_hablamos declina declina_hacer
          declinamos dirijase_a dirijase_al doy_por_cerrad* esta_cerrado_el esta_via_no este_canal_no
          este_medio_no este_perfil_no fin_de_la_cita fin_de_la_conversacion hable_con_el hable_con_su llame_a
          llame_al_telefono lo_dejamos_aqui nada_mas_que nada_que_anadir nada_que_comentar nada_que_decir
          no_atendemos no_atendemos_quejas no_atendemos_reclamaciones no_comenta no_comentamos no_comentara
          no_comentaremos no_contestamos no_contestara no_contestaremos no_da_explicacion* no_damos_detalles
          no_damos_explicaciones no_damos_mas_explic* no_dara_explicacion* no_dara_mas_detalles
          no_dara_mas_explic* no_dara_ningun_detalle no_dara_ninguna_explic* no_daremos_detalles
          no_daremos_explicaciones no_daremos_mas_explic* no_daremos_ninguna_explic* no_debatimos no_debatiremos
          no_discutimos no_discutiremos no_entramos no_entrara_en_polemica* no_entraremos
          no_entraremos_en_polemica* no_es_asunto no_es_cosa_nuestra no_es_de_nuestra_competencia
          no_es_de_su_incumbencia no_es_el_canal no_es_el_lugar no_es_necesario_responder
          no_es_nuestra_competencia no_es_para_reclamaciones no_es_posible_comentar no_es_posible_dar
          no_esta_para_resolver no_estamos_autorizad* no_estamos_obligad* no_facilitamos_informacion
          no_facilitaremos no_gestionamos_quejas no_gestionamos_reclamaciones no_hablamos_de no_hablaremos
          no_habra_comentarios no_habra_declaraciones no_habra_mas_coment* no_habra_mas_declar*
          no_habra_mas_explic* no_habra_mas_respuesta* no_hace_comentario* no_hace_declaracion*
          no_hace_ningun_comentario no_hace_valoracion* no_hacemos_comentario* no_hacemos_declaracion*
          no_hacemos_ningun_comentario no_hacemos_valoracion* no_hacer_valoraciones no_hara_comentario*
          no_hara_declaracion* no_hara_mas_coment* no_hara_mas_declar* no_hara_ningun_comentario
          no_hara_ninguna_declar* no_hara_ninguna_valor* no_haremos_comentario* no_haremos_declaraciones
          no_haremos_mas_coment* no_haremos_mas_declar* no_haremos_ningun_comentario no_haremos_ninguna_declar*
          no_haremos_ninguna_valor* no_hay_nada_mas no_hay_nada_que no_insista no_insistas no_le_contestamos
          no_le_debemos_explicac* no_le_debemos_ninguna no_le_incumbe no_le_respondemos no_le_vamos_a_contestar
          no_le_vamos_a_responder no_les_contestamos no_les_respondemos no_merece_contestacion no_merece_respuesta
          no_merecen_respuesta no_mereces_respuesta no_nos_compete no_nos_consta_y_punto no_nos_corresponde
          no_nos_pronunci* no_ofrece_declaracion* no_ofrecera no_opinamos no_pensamos_contestar no_pensamos_dar
          no_pensamos_entrar no_pensamos_responder no_pienso_contestar no_pienso_responder no_podemos_comentar
          no_podemos_dar_detalles no_podemos_dar_informacion no_podemos_facilitar no_podemos_hablar
          no_podemos_ofrecer_informacion no_podemos_pronunci* no_podemos_proporcionar no_podemos_responder_por
          no_podemos_revelar no_podemos_valorar no_procede no_procede_comentar no_queremos_comentar
          no_queremos_entrar no_queremos_hablar no_quiero_entrar no_respondemos no_respondera no_responderemos
          no_se_pronuncia* no_te_contestamos no_te_debemos_explicac* no_te_debemos_ninguna no_te_incumbe
          no_te_pienso_contestar no_te_respondemos no_te_vamos_a_contestar no_te_vamos_a_responder
          no_tenemos_comentarios no_tenemos_nada_mas no_tenemos_nada_que no_tenemos_obligacion
          no_tenemos_por_que_dar no_tenemos_que_dar no_tengo_nada_que no_va_a_comentar no_va_a_contestar
          no_va_a_dar_declaraciones no_va_a_dar_explicaciones no_va_a_hacer_comentarios
          no_va_a_hacer_declaraciones no_va_a_pronunciar* no_va_a_responder no_valoramos no_valorara
          no_vamos_a_comentar no_vamos_a_contestar no_vamos_a_dar_detalles no_vamos_a_dar_explicaciones
          no_vamos_a_dar_mas no_vamos_a_debatir no_vamos_a_discutir no_vamos_a_entrar no_vamos_a_hablar
          no_vamos_a_hacer_comentario* no_vamos_a_hacer_declaraciones no_vamos_a_hacer_ningun* no_vamos_a_perder
          no_vamos_a_pronunciar* no_vamos_a_responder no_vamos_a_seguir no_vamos_a_valorar no_voy_a_contestar
          no_voy_a_discutir no_voy_a_responder nos_abstenemos otro_departamento politica_de_empresa ponga_una_hoja
          por_aqui_no por_motivos_legales_no por_normativa_no por_politica_de preferimos_no preferimos_no_comentar
          preferimos_no_responder prefiero_no pregunte_a punto_final reclame_a reclame_donde rehusa_comentar
          rehusamos se_abstiene sin_comentarios sin_mas_comentarios tema_cerrado y_punto ya_dijimos_todo
          ya_esta_cerrado ya_hemos_dicho_todo
      insult: a_llorar_a a_llorar_al a_nadie_le_importa aburrid* adios_y aguantar_a ahi_tiene_la_puerta
          ahi_tienes_la_puerta amargad* amargura analfabet* anda_a_cocinar anda_ya andate_a andate_al aprenda_a
          aprendan_a aprende_a aweona* basura berrinche* bicho_raro bien_inutil boba bobo bocazas boluda
          boludeces boludo borde borra_eso borra_la borre_eso borre_la burra burro buscate_la_vida buscate_un
          busquese_un calla callate callese cara_dura caradura cateta cateto chiflad* chorradas chusma
          cierre_la_boca cobarde* cocinate_tu compra_en_otro compra_gafas comprate_gafas comprate_una_vida
          comprate_unas cretin* cuatro_gatos culiao* cutre* da_pena dando_la_lata dar_la_lata dar_la_tabarra
          dar_lecciones das_pena das_verguenza dejanos_en_paz dejenos_en_paz desgraciada desgraciado
          desgraciados don_nadie embuster* energumen* envidios* eres_inutil es_mentira escoria estupid*
          fracasad* fuera_de_aqui garrul* gente_asi gente_como_tu gente_como_usted gentuza gilipollec* gorron*
          haga_lo_que_quiera hagalo_usted hagaselo_usted hasta_nunca haz_lo_que_quieras hazlo_tu hazte_tu
          huevon* idiot* ignorante* imbecil* inutiles inventaros inventarse inventarte iros_a jeta
          la_puerta_esta largaos largate larguese listill* llorica lloriquea* lloriqueo lloron* lloros
          lo_que_piense lo_que_pienses loco_de_remate madura mala_persona maleducad* malnacid* mamarrach* mamon
          mamona marchese me_da_igual me_importa_un memo mentir mentiros* menuda_pieza menudo_personaje
          mequetrefe metase metete metiche miente_usted mienten mientes mira_bonit* mira_chaval mira_guap*
          mira_majo mira_rica mira_rico miserable* mocosa mocoso morro muerto_de_hambre muertos_de_hambre naca
          naco nadie_le_obliga nadie_le_pidio nadie_te_ha_pedido nadie_te_obliga ni_falta_que no_da_para_mas
          no_das_para_mas no_ha_pisado_la no_has_pisado no_le_da_la_cabeza no_le_echaremos no_le_guste
          no_me_hagas_reir no_nos_haces_falta no_nos_haga_reir no_nos_hagas_perder no_nos_hagas_reir
          no_nos_importa no_obligamos_a_nadie no_sabe_freir no_sabe_ni_freir no_sabes_freir no_sabes_ni_freir
          no_sirves no_te_da_el_cerebro no_te_da_la_cabeza no_te_echaremos no_te_guste no_te_queremos
          no_tiene_verguenza no_tienes_verguenza no_vales no_venga_mas no_vengas no_vuelva_por no_vuelvas
          nos_da_igual nos_importa_un numerito otra_amargada otra_critica_de otra_genia otra_iluminada
          otra_list* otra_quejica otra_sabelotodo otro_amargado otro_critico otro_genio otro_iluminado
          otro_list* otro_quejica otro_sabelotodo paleto* palurd* pataleta* patan patetic* pavadas payas*
          pelotud* pena_de_persona pendej* perder_el_tiempo_contigo pesad* pierdase pierde_el_tiempo
          pierdes_el_tiempo pierdete piojos* poca_educacion que_cansina que_cansino que_le_aguante que_le_den
          que_mentira que_pena_de_vida que_pesadilla_de_gente que_se_puede_esperar que_te_aguante que_te_den
          que_te_den_morcilla que_vida_mas quedate_en_casa quedate_en_tu quedese_en_casa quedese_en_su
          queja_gratuita quejarte_tanto quejica* quejon* quejumbros* quien_os_creeis quien_se_cree
          quien_se_ha_creido quien_te_crees quien_te_has_creido rabieta* rastrer* rata ridicul* sandeces
          se_cree_muy se_inventa se_queja_hasta si_le_alcanza si_no_le_gusta si_no_os_gusta si_no_te_gusta
          si_te_alcanza sinverguenza* subnormal tacan* tan_inutil te_crees_muy te_falta_un_tornillo te_inventas
          te_quejas_hasta teatrer* tipo_como_tu tont* trol troll tu_educacion_cero tu_madre un_inutil una_inutil
          vaya_a_llorar vaya_al_oculista vaya_personaje vayase_a ve_a_llorar ve_al_medico ve_al_oculista
          eres_un_vendido eres_una_vendida sois_unos_vendidos verguenza_te_tendria vete_a vete_al_super vete_por
          vida_tan_triste weon weona zafi* zopenc* zoquete
      blame: a_estas_alturas_deberia a_todo_el_mundo_le aceptaste_las acepto_las alla_tu alla_usted
          antes_de_criticar antes_de_opinar antes_de_reclamar asi_de_claro asi_de_facil asi_de_sencillo
          asi_de_simple aun_asi_la_pediste aun_asi_la_pidio aun_asi_lo_pediste aun_asi_lo_pidio aun_asi_pediste
          aun_asi_pidio basta_con_leer bien_clarito como_lo_guarda como_lo_guardas como_todo_el_mundo
          con_malas_intenciones cosa_suya cosa_tuya cualquiera_lo_sabe cualquiera_sabe cuenta_mejor cuente_mejor
          cuente_usted culpa_de_usted culpa_es_suya culpa_es_tuya culpa_suya culpa_tuya culpa_vuestra
          deberia_haber deberias_haber descuido_suyo descuido_tuyo dio_usted_mal diste_mal el_cliente_debe
          el_cliente_dio el_cliente_escribio el_cliente_introdujo el_cliente_puso
          el_cliente_tiene_que el_problema_es_suyo el_problema_es_tuyo el_problema_lo_tiene el_problema_sera
          el_que_llega_tarde el_que_no_avisa el_que_no_lee el_resto_de_clientes el_unico_que_se_queja
          eres_el_primero_que eres_el_unico eres_la_primera_que eres_la_unica error_del_cliente error_suyo
          error_tuyo es_cosa_suya es_cosa_tuya es_imposible_que es_lo_que_hay es_su_responsabilidad
          es_tu_responsabilidad es_usted_el_primero es_usted_el_unico es_usted_la_primera es_usted_la_unica
          escribiste_mal eso_se_avisa esta_avisado_en esta_bien_claro esta_clarisimo esta_muy_claro_en
          estaba_avisad* estaba_perfect* estabas_avisad* estaria_perfect* exagera* fallo_del_cliente fallo_suyo
          fallo_tuyo fijate_mejor fijese_mejor fue_usted_el_que fue_usted_quien fuiste_tu_quien ganas_de_quejar*
          gratis_total haber_avisado haber_leido haber_llegado haber_mirado haber_pedido haber_preguntado
          haber_venido haberlo_dicho haberlo_leido haberlo_pensado habermirado hay_que_fijarse hay_que_leer
            hicimos_todo_bien introdujiste_mal introdujo_usted la_culpa_es_del_cliente
          la_culpa_la_tiene la_culpa_no_es_de la_culpa_no_es_nuestra la_proxima_vez la_proxima_vez_lea
          la_proxima_vez_lee la_unica_que_se_queja las_condiciones_estan las_condiciones_son_claras
          las_normas_estan las_normas_son_claras le_puso_una_pistola llegaste_tarde llego_usted_tarde
          lo_dice_bien_claro lo_eligio_usted lo_firmaste lo_firmo_usted lo_hicimos_correctamente
          lo_hicimos_todo_bien lo_pone_bien_claro lo_pone_en_el_cartel lo_que_falla_es_quien lo_quiere_todo
          lo_quieren_todo lo_quieres_todo los_demas_clientes los_demas_huespedes los_demas_no
          los_demas_pasajeros los_demas_socios los_que_llegan_tarde los_que_no_leen mal_uso mala_fe mala_intencion
          molestarse_en nadie_le_puso nadie_se_ha_quejado nadie_se_queja nadie_te_puso ni_idea_de
          ningun_cliente_se ningun_otro_cliente ningun_otro_huesped ningun_otro_pasajero ningun_otro_socio
           no_depende_de_nosotros no_entiende no_entiendes no_era_para_tanto no_era_tan_dificil
          no_es_asunto_nuestro no_es_cosa_nuestra_que no_es_culpa_nuestra no_es_de_nuestra_incumbencia
          no_es_error_nuestro no_es_fallo_nuestro no_es_nuestra_culpa no_es_nuestra_responsabilidad
          no_es_nuestra_tarea no_es_nuestro_trabajo no_es_para_tanto 
          no_es_responsabilidad_nuestra no_es_tan_dificil no_fue_culpa_nuestra no_fue_error_nuestro
          no_fue_fallo_nuestro no_fue_nuestra_culpa no_ha_entendido no_ha_sido_culpa_nuestra
          no_ha_sido_fallo_nuestro no_haber_comprado no_haber_venido no_hacemos_milagros no_has_entendido
          no_hiciste_caso no_leiste no_nos_hacemos_cargo no_nos_hacemos_responsables no_podemos_hacer_mas
          no_podemos_hacer_milagros no_podemos_hacer_nada no_preguntaste no_prestaste_atencion no_pretenda
          no_quisiste_escuchar no_sabe_de_lo_que no_sabe_leer no_sabes_de_lo_que no_sabes_leer
          no_se_puede_pretender no_seguiste no_somos_adivinos no_somos_magos no_somos_responsables no_tenemos_bola
          no_tenemos_culpa no_tenemos_la_culpa no_tiene_ni_idea no_tienes_ni_idea nosotros_cumplimos
           nosotros_no_tenemos_la_culpa nunca_se_ha_quejado otro_dia_fijese otro_dia_lea
          pone_claramente por_culpa_de_usted por_culpa_suya por_culpa_tuya por_ese_precio_no por_ese_precio_que
          por_su_culpa por_tu_culpa por_venir_a_ultima pusiste_mal puso_usted_mal que_esperaba que_esperabas
          que_mas_queria que_mas_querias que_pretendes que_pretende_usted que_queria que_querias
          quejarse_de_todo quejarse_por quien_llega_tarde quien_lo_maneja quien_no_avisa quien_no_lee
          quien_no_mira quien_no_pregunta quien_no_reserva quien_no_viene quien_se_equivoca quiere_todo_gratis
          quieres_todo_gratis responsabilidad_del_cliente responsabilidad_suya responsabilidad_tuya
          sabe_perfectamente saber_leer sabes_perfectamente sabia_usted sabias_perfectamente salio_en_perfect*
          salio_perfect* se_equivoca se_equivoca_usted se_queja_de_todo se_quejan_de_todo seguro_que_la
          seguro_que_lo seguro_que_te seguro_que_usted sentido_comun si_decide_no
          si_hubiera_leido si_hubieras si_hubiese si_hubieses si_la_hubiera si_la_hubieras
           si_lo_hubiera si_lo_hubieras si_no_avisa si_no_avisas si_no_lee si_no_lees si_no_mira
          si_no_miras si_no_se_lee si_pide_a_ultima si_pides_a_ultima si_reserva_sin si_reservas_sin si_se_hubiera
          si_se_hubiese si_tanto_le si_tanto_te si_te_hubieras si_viene_sin
          si_viene_tarde si_vienes_sin si_vienes_tarde sin_molestarse solo_tu solo_usted su_culpa su_descuido
          su_despiste tampoco_era_para tampoco_es_para te_equivocas te_equivocas_tu te_puso_una_pistola
          tendria_que_haber tenia_usted_que todo_el_mundo_esta tu_aceptaste tu_culpa
          tu_descuido tu_despiste tu_firmaste tu_sabias tu_sabras usado_mal usaste_mal uso_indebido
          usted_acepto_las usted_acepto_los usted_firmo usted_sabia usted_sabra
          usted_se_equivoca utilizaste_mal ya_es_mayorcit* ya_se_le_aviso ya_se_te_aviso
          ya_son_ganas
      threat: abogado abogados acciones_legales atengase atente_a borra_este_comentario borre_este_comentario
          calumnia calumnias calumnios* carta_documento daremos_parte demanda_judicial demandaremos denunciarle
          denunciarte difamacion difamatori* elimina_este_comentario elimine_este_comentario emprenderemos
          en_el_juzgado en_los_juzgados en_los_tribunales le_denunciaremos le_saldra_caro le_va_a_salir_caro
          medidas_legales nos_reservamos_el_derecho nos_reservamos_las nos_veremos_en_los querella
          reservamos_las_acciones retire_este_comentario sabemos_quien_eres sabemos_quien_es
          se_arrepentira te_arrepentiras te_denunciaremos te_saldra_caro te_va_a_salir_caro tendra_noticias
          tendras_noticias vamos_a_denunciar via_legal vias_legales
      mockery: buaa catedratic* chef_de claro_claro critico_gastronomico doctor_en don_perfecto dona_perfecta
          eminencia enhorabuena_has excelentisim* felicidades_por_la_critica gracias_eminencia gracias_maestr*
          gracias_por_el_cursillo gracias_por_ensenarnos_a gracias_por_explicarnos gracias_por_iluminar*
          gracias_por_la_clase gracias_por_la_leccion gracias_por_nada gracias_por_su_sabiduria
          gracias_por_tu_sabiduria guru ilustrisim* ja_ja jaja jajaj* la_princesa llora_mas lumbrera* masterchef
          menuda menuda_expert* menudo menudo_drama menudo_expert* menudo_listo nobel ole_tu perdon_por_existir
          perdon_por_no_adivinar perdon_por_no_ser perdona_por_existir perdona_por_no_adivinar perdona_por_no_ser
          perdone_por_no_adivinar perdone_por_no_ser pobre_de_ti pobrecit* premio_a_la
          premio_nobel que_drama que_gran_expert* que_hariamos_sin que_lista que_listo que_pena_me_da que_penita
          que_tragedia sabelotodo sabiond* seguro_que_cocina* seguro_que_en_su_casa seguro_que_en_tu_casa
          seguro_que_tu_lo_haces senor_marques senora_marquesa sherlock si_claro su_excelencia su_majestad
          todolog* un_expert* vaya_expert* ya_salio ya_tardaba
      thanks: agradec* agradezco apreciamos_mucho apreciamos_que apreciamos_su apreciamos_tu
          eres_muy_amable es_de_agradecer es_usted_muy_amable gracias mil_gracias muchas_gracias muy_amable_por
          muy_amables_por que_amable_por se_agradece se_le_agradece se_te_agradece sois_muy_amables
          un_detalle_que_nos_lo valoramos_mucho_que valoramos_que
      apology: cuanto_lo_sentimos cuanto_lo_siento disculpa disculpad disculpanos disculparme disculparnos
          disculpas disculpe disculpen disculpenos lamentamos lamento le_debemos_una_disculpa lo_lamentamos
          lo_sentimos lo_sentimos_en_el_alma lo_siento me_apena me_disculpo me_sabe_fatal me_sabe_mal nos_apena
          nos_disculpamos nos_duele_que nos_sabe_fatal nos_sabe_mal nuestras_excusas os_debemos_una_disculpa
          pedimos_excusas perdon perdona perdonad perdonanos perdonarnos perdone perdonen perdonenos
          que_pena_con_usted sentimos siento te_debemos_una_disculpa
      false-apology: cualquier_molestia de_su_agrado de_su_gusto de_tu_agrado de_tu_gusto esa_impresion
          esa_percepcion esa_sensacion las_molestias_que_haya las_posibles_molestias no_fuera_de_su no_fuera_de_tu
          no_fuese_de_su no_haya_cumplido_sus no_haya_cumplido_tus no_haya_sido_de_su no_haya_sido_de_tu
          que_esa_haya_sido que_esa_sea que_haya_podido_causar que_le_haya_molestado que_le_parezca
          que_lo_haya_interpretado que_lo_haya_vivido que_lo_hayais_vivido que_lo_hayas_vivido que_lo_interprete
          que_lo_interpretes que_lo_perciba* que_lo_sienta_asi que_lo_sientas_asi que_lo_vea_asi que_lo_vea_de
          que_lo_veas_asi que_lo_veas_de que_lo_viviera que_lo_vivieras que_no_disfrut* que_no_fuera_lo_que
          que_no_haya_disfrutado que_no_haya_quedado_conten* que_no_haya_quedado_satisf* que_no_haya_sido_lo_que
          que_no_hayas_disfrutado que_no_le_gustara que_no_le_haya_gustado que_no_os_gustara
          que_no_os_haya_gustado que_no_quedara_satisfech* que_no_quedaras que_no_sea_de_su que_no_te_gustara
          que_no_te_haya_gustado que_opine_asi que_opines_asi que_piense_asi que_pienses_asi que_se_haya_molestado
          que_se_haya_sentido que_se_lleve_esa que_se_sienta que_se_sintiera que_su_experiencia_no
          que_te_haya_molestado que_te_hayas_sentido que_te_lleves_esa que_te_parezca que_te_sientas
          que_te_sintieras que_tenga_esa que_tengas_esa que_tu_experiencia_no sentimos_que_no_le_gust*
          sentimos_que_no_te_gust* si_algo_de_lo si_alguien_se si_alguien_se_sintio si_en_algun_momento
          si_ha_habido si_hemos_podido si_hubo_algun si_le_ha_molestado si_le_hemos si_le_molesto si_os_hemos
          si_se_ha_sentido si_se_sintio si_te_ha_molestado si_te_has_sentido si_te_hemos si_te_molesto
          si_te_sentiste siento_que_no_le_gust* siento_que_no_te_gust* su_percepcion sus_expectativas
          tu_percepcion tus_expectativas vuestra_percepcion
      ownership: actuamos_mal admitimos anotamos_mal apuntamos_mal asumimos asumo_el asumo_la asumo_mi
          calculamos_mal cobramos_mal cometimos con_razon contamos_mal culpa_de_nuestr* culpa_mia culpa_nuestra
          das_en_el_clavo deberiamos_haber deberiamos_haberle deberiamos_haberlo deberiamos_haberte debi_haber
          debimos descuido_de_nuestr* descuido_nuestro despiste_nuestro dio_en_el_clavo el_error_es_nuestro
          el_error_fue_nuestro el_fallo_es_nuestro el_fallo_fue_nuestro entendemos_su_enfado entendemos_tu_enfado
          entendimos_mal entiendo_tu_enfado equivocacion_nuestra error_de_nuestr* error_de_parte_nuestra error_mio
          error_nuestro es_culpa_nuestra es_inaceptable_por_nuestra es_logico_que_te es_normal_que_te
          es_nuestra_la_culpa es_nuestra_responsabilidad eso_no_puede_ser esta_en_lo_cierto estaba_mal
          estas_en_lo_cierto estuvo_mal etiquetamos_mal falla_nuestra fallamos fallo_de_nuestr* fallo_mio
          fallo_nuestro faltamos_a fue_culpa_nuestra fue_nuestra_la fue_nuestro_el fue_un_despiste hemos_fallado
          hemos_hecho_mal hemos_metido hemos_patinado hicimos_mal jamas_debio la_cagamos la_culpa_es_mia
          la_culpa_es_nuestra la_culpa_fue_nuestra la_embarramos la_falla_es la_falla_fue la_hemos_liado
          la_hemos_pifiado la_liamos la_pifiamos la_regamos la_responsabilidad_es_nuestra le_fallamos
          le_sobra_la_razon le_sobra_razon leimos_mal lleva_razon lleva_usted_razon llevais_razon llevas_razon
          lo_anotamos_mal lo_apunte_mal lo_correcto_habria_sido lo_correcto_hubiera_sido lo_gestionamos_mal
          lo_hemos_hecho_mal lo_hice_mal lo_hicimos_mal macana_nuestra mal_de_nuestra_parte me_equivoque
          me_hago_cargo me_hago_responsable me_he_equivocado merecia_usted merecias metedura_de_pata
          metida_de_pata metimos_la_mano metimos_la_pata nadie_le_aviso nadie_le_llamo nadie_os_aviso
          nadie_te_aviso nadie_te_llamo no_actuamos_bien no_cumplimos no_deberia_haber no_debia_haber no_debimos
          no_debio no_debio_esperar no_debiste_esperar no_dimos_abasto no_dimos_el_servicio no_dimos_la_talla
          no_es_de_recibo no_es_excusa no_esta_bien_que no_estuvimos_a no_estuvo_bien no_fue_correcto
          no_fue_lo_correcto no_fuimos_capaces no_fuimos_claros no_hay_excusa no_hay_justificacion
          no_hay_vuelta_de_hoja no_hemos_cumplido no_hemos_estado_a no_hicimos_bien no_le_avisamos
          no_le_falta_razon no_le_llamamos no_les_avisamos no_llegamos_a no_lo_comprobamos no_lo_gestionamos_bien
          no_lo_hemos_hecho_bien no_lo_hicimos_bien no_lo_revisamos no_mereces no_merecia_ese no_merecias_ese
          no_nos_dimos_cuenta no_os_avisamos no_os_falta_razon no_puede_pasar no_puede_ser_que no_puede_volver
          no_supimos no_te_avisamos no_te_falta_razon no_te_llamamos no_tendria_que_haber no_tenemos_excusa
          no_tenemos_perdon no_tenia_que no_tenia_que_haber no_tenia_que_pasar no_tiene_excusa
          no_tiene_justificacion no_tiene_perdon no_tuvo_que_pasar nos_averguenza nos_colamos nos_confundimos
          nos_corresponde_a_nosotros nos_da_verguenza nos_desbordamos nos_despistamos nos_equivocamos nos_faltaron
          nos_falto nos_hacemos_cargo nos_hacemos_responsables nos_hemos_colado nos_hemos_equivocado
          nos_mandamos_una nos_olvidamos nos_quedamos_cortos nos_toca_pedir nos_vimos_desbordad* nuestra_culpa
          nuestra_equivocacion nuestro_descuido nuestro_despiste nuestro_error nuestro_fallo nunca_debio olvidamos
          os_fallamos papelon_el_nuestro patinamos patinazo_nuestro pifia_nuestra por_culpa_nuestra por_error
          por_mi_culpa por_un_descuido por_un_error por_un_fallo preparamos_mal que_papelon quedamos_fatal
          quedamos_mal quedo_mal_hecho razon_llevas razon_tenes razon_tiene razon_tienes reconocemos_el
          reconocemos_que responsabilidad_nuestra salio_mal_por_nuestra se_nos_acumul* se_nos_cayo se_nos_colo
          se_nos_escapo se_nos_fue se_nos_fue_la_mano se_nos_ha_pasado se_nos_junt* se_nos_mezcl* se_nos_olvidaron
          se_nos_olvido se_nos_pasaron se_nos_paso se_nos_perdio se_nos_quedo se_nos_quemo se_nos_rompio
          se_nos_traspapel* sin_excusas somos_responsables su_enfado_es su_enojo_es su_queja_es_justa
          su_queja_es_legitima su_queja_esta_justificada te_fallamos te_quedamos_mal te_sobra_la_razon
          te_sobra_razon tendria_que_haberte tendriamos_que_haber teneis_motivos teneis_razon teneis_toda_la_razon
          tenes_razon tenes_toda_la_razon teniais_que_haber teniamos_que_haber tenias_que_haber tiene_motivos
          tiene_razon tiene_toda_la_razon tiene_todo_el_derecho tienen_razon tienes_motivos tienes_razon
          tienes_toda_la_razon tienes_todo_el_derecho toda_la_razon torpeza_nuestra tu_enfado_es tu_enojo_es
          tu_queja_es_justa tu_queja_esta_justificada un_descuido un_despiste un_patinazo una_pifia una_torpeza
          verguenza_nos_da
      improvement: a_la_proxima_lo a_partir_de_ahora a_partir_de_esta a_partir_de_este a_partir_de_hoy
          a_partir_de_manana a_partir_del_jueves a_partir_del_lunes a_partir_del_martes a_partir_del_miercoles
          a_partir_del_viernes agregamos agregaremos ahora_anot* ahora_avis* ahora_cada ahora_cerr* ahora_comprob*
          ahora_confirm* ahora_cont* ahora_dos ahora_el ahora_hacemos ahora_hay ahora_imprim* ahora_la ahora_las
          ahora_llam* ahora_llev* ahora_lo ahora_los ahora_mand* ahora_pasa ahora_pasan ahora_pedimos
          ahora_ponemos ahora_repas* ahora_revisamos ahora_sal* ahora_se ahora_si_se ahora_siempre ahora_sirv*
          ahora_tenemos ahora_todas ahora_todos ahora_un ahora_una ahora_usamos ahora_va ahora_van
          algo_que_cambiarias algo_que_mejorar alguna_idea ampliaremos anadiremos avisaremos_antes
          avisaremos_siempre ayudanos_a ayudenos_a cambiamos_el cambiamos_la cambiamos_las cambiamos_los
          cambiaremos cambiaremos_el capacitamos capacitaremos comenzamos_a como_evitarlo como_le_gustaria
          como_lo_harias como_lo_ves como_podemos_mejorar como_podriamos_mejorar como_te_gustaria compraremos
          comprobaremos_cada confirmaremos_cada contrataremos corregimos corregiremos cualquier_idea
          cualquier_sugerencia cuentanos_como cuentanos_que cuentenos_como cuentenos_que de_ahora_en_adelante
          de_ahora_en_mas de_aqui_en_adelante de_aqui_en_mas decidlo decidnos dejamos_de_coger dejamos_de_usar
          desde_ahora desde_ayer desde_el_domingo desde_el_jueves desde_el_lunes desde_el_martes desde_el_mes
          desde_el_miercoles desde_el_sabado desde_el_viernes desde_esta desde_este desde_hoy desde_la_semana
          desde_manana digame_si diganos_como diganos_que diganoslo dilo_cuando dinos_como dinos_que dinos_si
          dinoslo doble_comprobacion doble_control echa_de_menos echa_en_falta echais_de_menos echais_en_falta
          echan_en_falta echas_algo echas_algo_de_menos echas_de_menos echas_de_menos_algo echas_en_falta
          empezamos_a en_adelante en_que_mejorar en_que_podemos 
          estamos_arreglando estamos_cambiando estamos_capacitando estamos_formando
          estamos_instalando estamos_poniendo estamos_revisando_el_proceso falta_algo_mas formar_al formaremos
          formaremos_al_equipo hablaremos_con_el_equipo he_hablado_con hemos_abierto_otr* hemos_abierto_un_segundo
          hemos_acordado hemos_actualizado hemos_adelantado hemos_adoptado hemos_agregado hemos_aislado
          hemos_ajustado hemos_ajustado_el hemos_alargado hemos_alquilado hemos_ampliado hemos_anadido
          hemos_arreglado hemos_aumentado hemos_avisado_a_todo hemos_avisado_al_equipo hemos_bajado
          hemos_bloqueado hemos_cambiado hemos_capacitado hemos_colgado hemos_colocado hemos_comenzado_a
          hemos_comprado hemos_contratado hemos_corregido hemos_creado hemos_dado_instrucciones hemos_dado_orden
          hemos_decidido hemos_dejado_de hemos_desactivado hemos_doblado hemos_duplicado hemos_eliminado
          hemos_empezado_a hemos_encargado hemos_entrenado hemos_escrito_en hemos_establecido hemos_explicado_a
          hemos_fijado hemos_formado hemos_habilitado hemos_hablado_con hemos_hablado_ya hemos_implantado
          hemos_implementado hemos_impreso hemos_incluido hemos_incorporado hemos_insistido hemos_insonorizado
          hemos_instalado hemos_introducido hemos_limitado hemos_marcado hemos_mejorado hemos_modificado
          hemos_montado hemos_movido hemos_ordenado hemos_organizado hemos_pedido_a hemos_pegado hemos_pintado
          hemos_programado hemos_prohibido hemos_publicado_el hemos_puesto hemos_puesto_en_marcha hemos_quitado
          hemos_recordado_a hemos_recortado hemos_rectificado hemos_redisenado hemos_reemplazado hemos_reforzado
          hemos_rehecho hemos_renovado hemos_reorganizado hemos_reparado hemos_repartido hemos_retirado
          hemos_reunido hemos_revisado_el_proceso hemos_rotulado hemos_senalizado hemos_separado
          hemos_simplificado hemos_solucionado hemos_subido hemos_sumado hemos_sustituido hemos_tomado_medidas
          hemos_traducido hemos_traido hemos_triplicado hemos_vuelto_a_formar hoy_mismo_lo_corregimos
          incorporaremos instalaremos le_falta_algo le_gustaria_que le_iria_mejor le_vendria_bien le_vendria_mejor
          llamaremos_antes llamaremos_siempre lo_arreglaremos lo_cambiaremos lo_corregimos_hoy lo_hemos_corregido
          no_se_repetira no_se_repita no_se_volvera_a no_volvera_a_ocurrir no_volvera_a_pasar no_volvera_a_suceder
          no_vuelva_a_ocurrir no_vuelva_a_pasar no_vuelva_a_suceder os_gustaria os_iria_mejor os_vendria_bien
          os_vendria_mejor otra_cosa_mejorarias para_que_nadie_mas para_que_no_pase para_que_no_se_repita
          para_que_no_vuelva* pasamos_a_revisar pediremos_disculpas_y pondremos que_cambiaria que_cambiarias
          que_deberiamos que_echas_en_falta que_esperabas_encontrar que_harias que_harias_tu que_le_gustaria
          que_le_hubiera que_le_parece que_mas_cambiaria que_mas_cambiarias que_mejoraria que_mejorarias
          que_nos_aconseja que_nos_aconsejas que_nos_recomienda que_nos_recomiendas que_opinas que_os_parece
          que_otra_cosa que_podemos_mejorar que_podriamos_mejorar que_preferirias que_prefiere que_prefieres
          que_propone que_propones que_te_gustaria que_te_hubiera que_te_parece que_tendriamos_que queda_corregid*
          queda_prohibido quedo_corregid* reforzamos reforzaremos
          reforzaremos_el revisaremos_cada se_le_ocurre se_os_ocurre se_revisara_cada se_te_ocurre
          si_tiene_alguna_idea si_tienes_alguna_idea sumamos_otr* sumamos_un sumamos_una sumaremos sus_ideas
          te_falta_algo te_gustaria_que te_iria_mejor te_vendria_bien te_vendria_mejor tus_ideas vamos_a_abrir
          vamos_a_agregar vamos_a_ampliar vamos_a_arreglar vamos_a_cambiar vamos_a_capacitar vamos_a_comprar
          vamos_a_contratar vamos_a_corregir vamos_a_instalar vamos_a_poner vamos_a_reforzar vamos_a_sumar
          ya_agregamos ya_arreglamos ya_avisamos_al ya_cambiamos ya_capacitamos ya_charlamos ya_corregimos
          ya_empezamos ya_esta_cambiado ya_hablamos_con ya_hable_con ya_hemos
          ya_lo_hablamos_con ya_pedimos ya_pusimos ya_reforzamos ya_se_cambio
          ya_separamos ya_sumamos
      joy: alegria_leer* celebramos_que contentas_de contentos_de eres_un_sol es_un_placer felices_de_leer
          felices_de_que feliz_de_leer le_hara_ilusion les_hara_ilusion me_alegra me_alegro me_encanta_leer*
          nos_alegra nos_alegra_el_dia nos_alegrais_el_dia nos_alegramos nos_alegras nos_alegras_el_dia
          nos_anima_a nos_animas nos_dais_la_vida nos_das_la_vida nos_emociona nos_emocionas
          nos_encanta_leer* nos_encanta_que nos_encanta_saber nos_encanto_leer* nos_gusta_leer* nos_ha_encantado
          nos_hace_felices nos_hace_feliz nos_hace_ilusion nos_hace_mucha_ilusion nos_hace_sonreir
          nos_has_alegrado nos_llega_al_corazon nos_llena_de nos_sacas_una_sonrisa nos_sonroj* ojala_repit*
          os_esperamos_pronto_de_nuevo os_guardamos os_queremos palabras_tan que_alegria que_bien_leer*
          que_bien_que que_bonitas que_bonito que_bueno_leer* que_disfrutar* que_gustazo que_gusto_da
          que_gusto_leer* que_gusto_saber que_ilusion que_le_gustara que_le_haya_gustado que_linda que_lindo
          que_lo_disfrut* que_maja que_majo que_maravilla que_os_gustara que_os_haya_gustado que_te_gustara
          que_te_haya_gustado se_lo_contamos_a se_lo_decimos_a se_lo_digo_a se_lo_ensenamos_a se_lo_enseno
          se_lo_pasamos_a se_pondra_content* se_pondran_content* se_va_a_poner_content* sois_los_mejores
          sois_un_sol su_carino sus_palabras tan_bonitas_palabras te_guardamos te_queremos tu_carino tus_palabras
          un_beso_enorme un_honor un_lujo_tener* un_placer_leer* vuestras_palabras vuestro_carino
      denial: bulo carece_de_fundamento circula_el_rumor circula_que copia_nuestro copian_nuestro corre_el_rumor
          cuenta_falsa de_otra_cadena de_otra_empresa desmentimos desmentir el_rumor es_absolutamente_falso
          es_falsa es_falso es_incorrecto_que es_inexact* es_mentira_que es_mentira_que_hayamos
          es_totalmente_falso es_un_bulo es_un_montaje es_un_rumor esta_editad* esta_trucad* fake_news falso_que
          informacion_falsa jamas_hemos la_unica_cuenta_oficial manipulad* montaje nada_de_eso_es nada_mas_lejos
          ninguna_de_nuestras ninguno_de_nuestros no_cerramos no_compramos no_corresponde_a no_es_asi
          no_es_asi_como no_es_cierto no_es_correcto_que no_es_de_ninguna no_es_de_nuestra no_es_exacto
          no_es_nuestra no_es_nuestra_cuenta no_es_nuestro no_es_real no_es_una_cuenta no_es_verdad
          no_es_verdadero no_fue_en no_ha_cerrado no_ha_enfermado no_ha_habido no_ha_sido_vendid*
          no_hacemos_sorteos no_hay_nada_de_cierto no_hay_ningun_caso no_hay_ninguna no_hay_tal no_hemos_cerrado
          no_hemos_usado no_la_hemos_hecho no_lo_hemos_hecho no_nos_cerraron no_nos_han_cerrado
          no_nos_han_comprado no_nos_hemos_fusionado no_ocurrio no_organizamos_ningun no_paso_en no_pedimos_datos
          no_reconocemos no_responde_a_la_realidad no_se_ajusta_a_la no_se_cierra no_se_grabo no_se_ha_vendido
          no_se_tomo no_somos_nosotros no_somos_nosotros_quienes no_son_ciertas no_son_ciertos no_son_nuestras
          no_son_nuestros no_tenemos_nada_que_ver no_tenemos_ninguna no_tenemos_relacion no_tenemos_tienda
          no_tiene_base no_tiene_nada_que_ver no_tiene_ni_pies no_tiene_relacion no_usamos no_utilizamos
          no_vendemos nos_suplanta* nosotros_no_hemos noticia_falsa nuestra_unica_cuenta nuestro_unico_perfil
          nunca_ha_ocurrido nunca_hemos_usado nunca_hemos_utilizado nunca_hemos_vendido nunca_ocurrio
          nunca_pedimos otra_empresa otra_panaderia perfil_falso rotundamente_falso sin_fundamento son_falsas
          son_falsos suplantacion totalmente_falso un_bulo
      complaint: averia caducad* cobramos cobramos_de_mas cola compensar* cruda crudo devolucion devolvemos
          disgusto dura duro equivocad* error errores espera_del fallo fallos frio incidencia incidente
          inconveniente inconvenientes la_espera le_cobramos le_devolvemos mal_estado mala_experiencia molestia
          molestias os_cobramos problema problemas queja quejas quemad* reclamacion reclamaciones reembols*
            reponemos resolver* retraso se_averio se_rompio solucion* sucio
          tardamos tardar tardo te_cobramos te_devolvemos te_hemos_cobrado 
          
      question: buena_duda buena_pregunta gracias_por_tu_duda por_consultar* por_la_consulta por_la_pregunta
          por_preguntar por_su_consulta por_su_pregunta por_tu_consulta por_tu_pregunta respecto_a_tu_pregunta
          sobre_tu_pregunta
      information: a_las abrimos cerramos comenzamos_a_las empezamos_a_las esta_abierto estamos_en horario
          le_confirmamos no_hace_falta nuestro_horario puede_encargar* puede_reservar* puedes_encargar*
          puedes_reservar* se_puede_encargar si_abrimos si_hacemos si_se_puede si_tenemos te_confirmamos
      wish: aprendemos aprender_de aprendido hacerlo_mejor le_escuchamos mejoraremos mejorarlo nos_ayuda_a
          nos_ayudara nos_ayudaria nos_ayudas_a para_mejorar podamos_mejorar podemos_mejorar propuesta propuestas
          queremos_mejorar seguir_mejorando sugerencia sugerencias sugerir sugier* te_escuchamos te_leemos
          vamos_a_mejorar
      """
  )
}
