extension SentimentLexicon {
  /// Spanish: what goods are called and what is found in them, and what their buyers fear, threaten and suffer.
  static let spanishGoods = """
    properties 0.9: artesan* calentit* casera caseras casero caseros crujient* fresca frescas fresco frescos
        fresquit* natural* original* tiern* tradicional*
    boundaries: aunque mientras pero porque sino
    bodies -3: \(spanishPieces) alambre* astilla* bicho bichos cabello cabellos cristal cristales grapa
        grapas hormiga hormigas insecto insectos metal metales mosca moscas mosquito mosquitos pelo pelos
        piedra piedras plastico plasticos polilla* tirita tiritas tornillo* unas vidrio vidrios
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

  /// What is found in food is mostly a piece of something, or food is full of it.
  private static let spanishPieces: String = {
    let pieces = """
      cacho cachos fragmento fragmentos llena lleno particula particulas pedazo pedazos presencia resto
      restos trocito trocitos trozo trozos
      """
    return WordPairs.all(pieces, "cristal metal piedra plastico una vidrio", link: "_de_")
  }()
}
