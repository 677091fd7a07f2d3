extension SentimentLexicon {
  /// Catalan: what goods are called and what is found in them, and what their buyers fear, threaten and suffer.
  static let catalanGoods = """
    properties 0.9: artesa artesan* calentet* calentons casola casolana casolanes casolans cruixent* fresc
        fresca frescos fresques natural* original* tendra tendre* tendres tradicional*
    boundaries: encara_que mentre pero perque sino
    bodies -3: arna arnes bestiola bestioles boci_d_ungla boci_de_metall boci_de_pedra boci_de_plastic
        boci_de_vidre bocins_d_ungla bocins_de_metall bocins_de_pedra bocins_de_plastic bocins_de_vidre cabell
        cabells filferro* formiga formigues fragment_d_ungla fragment_de_metall fragment_de_pedra
        fragment_de_plastic fragment_de_vidre fragments_d_ungla fragments_de_metall fragments_de_pedra
        fragments_de_plastic fragments_de_vidre grapa grapes insecte insectes metall mosca mosques mosquit
        mosquits particula_d_ungla particula_de_metall particula_de_pedra particula_de_plastic
        particula_de_vidre particules_d_ungla particules_de_metall particules_de_pedra particules_de_plastic
        particules_de_vidre pedra pedres plastic plastics ple_d_ungla ple_de_metall ple_de_pedra ple_de_plastic
        ple_de_vidre plena_d_ungla plena_de_metall plena_de_pedra plena_de_plastic plena_de_vidre
        presencia_d_ungla presencia_de_metall presencia_de_pedra presencia_de_plastic presencia_de_vidre
        resta_d_ungla resta_de_metall resta_de_pedra resta_de_plastic resta_de_vidre restes_d_ungla
        restes_de_metall restes_de_pedra restes_de_plastic restes_de_vidre tireta tiretes tros_d_ungla
        tros_de_metall tros_de_pedra tros_de_plastic tros_de_vidre trosset_d_ungla trosset_de_metall
        trosset_de_pedra trosset_de_plastic trosset_de_vidre trossets_d_ungla trossets_de_metall
        trossets_de_pedra trossets_de_plastic trossets_de_vidre trossos_d_ungla trossos_de_metall
        trossos_de_pedra trossos_de_plastic trossos_de_vidre ungla ungles vidre vidres
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
}
