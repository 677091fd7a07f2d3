extension SentimentLexicon {
  /// Catalan: what goods are called and what is found in them, and what their buyers fear, threaten and suffer.
  static let catalanGoods = """
    properties 0.9: artesa artesan* calentet* calentons casola casolana casolanes casolans cruixent* fresc
        fresca frescos fresques natural* original* tendra tendre* tendres tradicional*
    boundaries: encara_que mentre pero perque sino
    bodies -3: \(catalanPieces) arna arnes bestiola bestioles cabell cabells filferro* formiga formigues
        grapa grapes insecte insectes metall mosca mosques mosquit mosquits pedra pedres plastic plastics
        tireta tiretes ungla ungles vidre vidres
    wrapping: a_la_pedra ampolla ampolles bossa bosses cobert coberts contenidor* de_metall de_pedra de_plastic
        de_vidre embala* embolcall* empaquet* en_plastic en_vidre envas envasat* envasos lliure_de_plastic*
        palleta palletes perruqu* recicl* safata safates
    food: amanida amanides arros cafe carn cereals cervesa cerveses coca coques croissant* croqueta croquetes
        dinar embotit* ensaimada* entrepa entrepans farineta* farinetes flan formatge* fruita fruites fuet
        galeta galetes gamba gambes gelat gelats hamburguesa* iogurt* kefir llet llonganissa maduixa maduixes
        magdalena* mantega marisc mato menjar menu nata ou ous pa paella pans pasta pastis pastissos patata
        patates peix pernil pizza* plat plats pollastre postres potet* quefir racio racions recuit salsa salses
        sopa sopar suc sucs truita truites verdura verdures vi xocolata
    -3: apunyal* calar_foc calare_foc calarem_foc corc corcat* corcs cremar_la_botiga cremar_vos cremare_el
        cremare_la cremarem_el cremarem_la degoll* enverin* et_cremar* et_matar* et_mato et_rebentar*
        et_trencar* excrement* fotre_foc fotre_un_tret ho_pagaras ho_pagareu larva larves linxa* listeri* mata_t
        matar_te matar_vos mateu_vos mor_te morireu moriu_tots moriu_vos pegar_foc quina_decepcio sabem_on_vius
        sabem_on_viviu salmonel* se_on_vius se_on_viviu suicideu_vos te_n_penediras trencar_te_la_cara
        trencar_vos_la_cara us_cremar* us_en_penedireu us_matar* us_mato us_n_assabentareu us_partir*
        us_rebentar* us_trencar* veri verins
    -2: a_urgencies acollonid* acollonit* alerta_alimentaria alerta_sanitaria atemorit* aterrid* aterrorit*
        diarrea diarrees emmalalt* es_increible_que es_va_posar_malament esglai* espanta espantad* espantat*
        espanten fa_molta_por fa_por fan_por feia_por fer_mal fet_mal gastroenteritis hospitalitz* increible_que
        indigest* mal_d_estomac mal_de_panxa mal_de_ventre malalt malalta malaltes malaltia malalties malalts
        nausea nausees panic posat_malament reaccio_al_lergica reaccio_alergica sembla_increible urticaria
        van_fer_mal

    """

  /// What is found in food is mostly a piece of something, or food is full of it.
  private static let catalanPieces: String = {
    let pieces = """
      boci bocins fragment fragments particula particules ple plena presencia resta restes tros trosset
      trossets trossos
      """
    return WordPairs.all(pieces, "metall pedra plastic vidre", link: "_de_") + " "
      + WordPairs.all(pieces, "d_ungla")
  }()
}
