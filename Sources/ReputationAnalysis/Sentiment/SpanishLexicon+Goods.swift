extension SentimentLexicon {
  /// Spanish: what goods are called and what is found in them, and what their buyers fear, threaten and suffer.
  static let spanishGoods = """
    properties 0.9: artesan* calentit* casera caseras casero caseros crujient* fresca frescas fresco frescos
        fresquit* natural* original* tiern* tradicional*
    boundaries: aunque mientras pero porque sino
    bodies -3: alambre* astilla* bicho bichos cabello cabellos cacho_de_cristal cacho_de_metal cacho_de_piedra
        cacho_de_plastico cacho_de_una cacho_de_vidrio cachos_de_cristal cachos_de_metal cachos_de_piedra
        cachos_de_plastico cachos_de_una cachos_de_vidrio cristal cristales fragmento_de_cristal
        fragmento_de_metal fragmento_de_piedra fragmento_de_plastico fragmento_de_una fragmento_de_vidrio
        fragmentos_de_cristal fragmentos_de_metal fragmentos_de_piedra fragmentos_de_plastico fragmentos_de_una
        fragmentos_de_vidrio grapa grapas hormiga hormigas insecto insectos llena_de_cristal llena_de_metal
        llena_de_piedra llena_de_plastico llena_de_una llena_de_vidrio lleno_de_cristal lleno_de_metal
        lleno_de_piedra lleno_de_plastico lleno_de_una lleno_de_vidrio metal metales mosca moscas mosquito
        mosquitos particula_de_cristal particula_de_metal particula_de_piedra particula_de_plastico
        particula_de_una particula_de_vidrio particulas_de_cristal particulas_de_metal particulas_de_piedra
        particulas_de_plastico particulas_de_una particulas_de_vidrio pedazo_de_cristal pedazo_de_metal
        pedazo_de_piedra pedazo_de_plastico pedazo_de_una pedazo_de_vidrio pedazos_de_cristal pedazos_de_metal
        pedazos_de_piedra pedazos_de_plastico pedazos_de_una pedazos_de_vidrio pelo pelos piedra piedras
        plastico plasticos polilla* presencia_de_cristal presencia_de_metal presencia_de_piedra
        presencia_de_plastico presencia_de_una presencia_de_vidrio resto_de_cristal resto_de_metal
        resto_de_piedra resto_de_plastico resto_de_una resto_de_vidrio restos_de_cristal restos_de_metal
        restos_de_piedra restos_de_plastico restos_de_una restos_de_vidrio tirita tiritas tornillo*
        trocito_de_cristal trocito_de_metal trocito_de_piedra trocito_de_plastico trocito_de_una
        trocito_de_vidrio trocitos_de_cristal trocitos_de_metal trocitos_de_piedra trocitos_de_plastico
        trocitos_de_una trocitos_de_vidrio trozo_de_cristal trozo_de_metal trozo_de_piedra trozo_de_plastico
        trozo_de_una trozo_de_vidrio trozos_de_cristal trozos_de_metal trozos_de_piedra trozos_de_plastico
        trozos_de_una trozos_de_vidrio unas vidrio vidrios
    wrapping: a_la_piedra bandeja* bolsa* botella* contenedor* cubierto* de_cristal de_metal de_piedra
        de_plastico de_vidrio embala* empaquet* en_cristal en_plastico en_vidrio envas* envolt* envolv* envuel*
        libre_de_plastico* pajita* peluqu* recicl*
    food: aceite aceituna* almuerzo arroz barra barras bizcocho* bocadillo* bocata* bollo* cafe carne cena
        cereal* cerveza* ceviche chocolate* chorizo comida comidas conserva* croissant* croqueta* cruasan*
        empanada* ensalada* flan fruta* galleta* gamba* garbanzo* hamburguesa* helado* huevo huevos jamon jugo
        jugos kefir leche lenteja* magdalena* mantequilla marisco mayonesa menu nata paella pan panecillo* panes
        papa papas papilla* pasta pastel pasteles patata patatas pescado pizza* plato platos pollo postre*
        potito* quefir queso quesos racion raciones requeson salsa salsas sandwich* sopa sushi taco tacos tarta
        tartas tortilla* verdura* vino yogur* zumo*
    -3: apunal* degoll* enmohecid* envenen* excremento* gorgojo* larva* linch* listeri* lo_pagareis
        lo_vais_a_pagar lo_vas_a_pagar mataos mataros matarte mohos mohosa* mohoso* moriros muerete os_matare
        os_mataremos os_mato os_partire os_partiremos os_quemare os_quemaremos os_rajo os_reventare
        os_reventaremos os_vais_a_enterar partiros_la_cara partirte_la_cara pegar_fuego pegaros_un_tiro
        pegarte_un_tiro prender_fuego prendere_fuego prenderemos_fuego prenderle_fuego que_decepcion quemaremos
        quemaros sabemos_donde_vives sabemos_donde_vivis salmonel* se_donde_vives se_donde_vivis suicidaos
        te_matare te_mato te_partire te_rajo te_vas_a_enterar vais_a_morir vamos_a_matar* vamos_a_quemar*
        vamos_a_reventar* vas_a_morir veneno venenos voy_a_matar* voy_a_quemar* voy_a_reventar*
    -2: a_urgencias acojonad* alarmad* alerta_alimentaria alerta_sanitaria asusta asustad* asustan asustar
        asustaron asusto atemoriz* aterrad* aterroriz* colico* diarrea* dolor_de_barriga dolor_de_estomago
        dolor_de_tripa en_urgencias enferma enfermado enfermar enfermaron enfermas enfermedad* enfermo enfermos
        es_increible_que espantad* gastroenteritis hospitaliz* increible_que indigest* le_sento_mal mal_cuerpo
        me_puse_mal me_puse_mala me_puse_malo me_sento_mal nausea* nos_pusimos_malas nos_pusimos_malos
        nos_sento_mal panico parece_increible reaccion_alergica retortij* se_puso_mal se_puso_mala se_puso_malo
        sentado_mal sento_fatal urticaria

    """
}
