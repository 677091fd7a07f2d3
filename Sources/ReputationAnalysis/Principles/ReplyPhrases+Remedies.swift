/// What is told in passing of a repair, as lines of ``ReplyPhrases``: what is done again for the author, for which a day or
/// an hour has to be said; who is at work on it; that it is solved, which by itself says nothing; and what was badly done.
extension ReplyPhrases {
  /// Catalan.
  static let catalanRemedies =
    line(
      "remedy",
      WordPairs.all(
        "el els ho l la les",
        """
        arreglarem arreglem canviarem canviem corregim desbloquegem reactivem recuperarem reenviarem reenviem refarem
        refem rellancem repararem reparem repetim repetirem reposarem reposem reprogramem restablim substituim
        substituirem tornarem_a_fer tornem_a_enviar tornem_a_fer tornem_a_installar
        """
      )
    )
    + line(
      "remedy",
      WordPairs.all(
        "esperem",
        "recuperar servei tenir tenir_ho tornar_a_tenir"
      )
    )
    + line(
      "remedy",
      WordPairs.all(
        "estara quedara",
        "arreglada arreglat llest llesta reparada reparat resolt restablert solucionat"
      )
    )
    + line(
      "remedy",
      """
      hi_va_un_tecnic hi_va_una_tecnica passara_un_tecnic torna_el_servei tornara_el_servei vindra_un_tecnic
      """
    )
    + line(
      "improvement",
      WordPairs.all(
        "hi_ha_dos hi_ha_dues hi_ha_tres hi_ha_un hi_ha_una",
        WordPairs.all(
          "equip equips persones tecnic tecnics",
          "arreglant canviant empalmant reparant reposant substituint treballant"
        )
      )
    )
    + line(
      "settled",
      """
      esta_arreglada esta_arreglat esta_corregit esta_reparada esta_reparat esta_resolt esta_solucionada
      esta_solucionat ha_quedat_resolt ja_esta_arreglat ja_esta_corregit ja_esta_fet ja_esta_resolt
      ja_esta_solucionat ja_funciona queda_arreglat tot_arreglat tot_resolt
      """
    )
    + line(
      "ownership",
      WordPairs.all(
        "estava estaven anava anaven era eren",
        WordPairs.all(
          "mal",
          """
          collocad* explica* feta fetes gestiona* indica* installa* organitza* pensa* planifica* posad* posat
          senyalitza*
          """
        )
      )
    )
    + line(
      "ownership",
      WordPairs.all(
        "hauriem_d haviem_d hauria_d havia_d",
        "avisar explicar_ho haver_dit haver_avisat"
      )
    )
    + line(
      "ownership",
      WordPairs.all(
        "hauriem_de haviem_de",
        "comprovar_ho contestar dir_ho dir_li dir_t trucar"
      )
    )
    + line(
      "ownership",
      "l_hem_feta_bona l_hem_feta_grossa l_hem_ben_feta l_hem_liada"
    )

  /// Spanish.
  static let spanishRemedies =
    line(
      "remedy",
      WordPairs.all(
        "la las le lo los os te",
        """
        arreglamos cambiamos cambiaremos instalamos reemplazamos rehacemos reharemos reinstalamos reparamos
        repararemos repetimos repetiremos repondremos reponemos sustituimos sustituiremos volvemos_a_enviar
        volvemos_a_hacer volvemos_a_instalar volvemos_a_montar volveremos_a_enviar volveremos_a_hacer
        """
      )
    )
    + line(
      "remedy",
      WordPairs.all(
        "esperamos",
        "recuperar servicio tener tenerlo tenerla volver_a_tener"
      )
    )
    + line(
      "remedy",
      WordPairs.all(
        "estara estaran quedara",
        "arreglada arreglado lista listo reparada reparado resuelta resuelto restablecido solucionado"
      )
    )
    + line(
      "remedy",
      "ira_un_tecnico pasara_un_tecnico va_un_tecnico vuelve_el_servicio volvera_el_servicio"
    )
    + line(
      "improvement",
      WordPairs.all(
        "hay_dos hay_tres hay_un hay_una",
        WordPairs.all(
          "equipo equipos personas tecnico tecnicos cuadrilla cuadrillas",
          "arreglando cambiando empalmando reparando reponiendo sustituyendo trabajando"
        )
      )
    )
    + line(
      "settled",
      """
      esta_arreglad* esta_corregid* esta_reparad* esta_resuelt* esta_solucionad* ha_quedado_resuelt* queda_resuelt*
      quedo_arreglad* quedo_solucionad* todo_arreglado todo_resuelto todo_solucionado ya_esta_arreglado
      ya_esta_corregido ya_funciona ya_quedo_arreglado ya_se_arreglo ya_se_corrigio ya_se_reparo
      """
    )
    + line(
      "ownership",
      WordPairs.all(
        "estaba estaban era eran iba iban",
        WordPairs.all(
          "mal",
          """
          colocad* explicad* gestionad* hecha hecho indicad* instalad* organizad* pensad* planificad* puesta puesto
          senalizad*
          """
        )
      )
    )
    + line(
      "ownership",
      "la_hemos_hecho_buena la_hicimos_buena"
    )

  /// English.
  static let englishRemedies =
    line(
      "remedy",
      WordPairs.all(
        "i_ll i_m i_will we_ll we_re we_are we_will we_ll_be we_will_be",
        """
        bring_a_new collect_it deliver_the_missing fit_it mend patch re_do re_lay reattach rebook rebuild recook
        redeliver redo redoing reinstall remake repair repairing repeat repeating replacing reprint resend resending
        reship return_to_fix send_a_new send_a_replacement send_an_engineer sending_a_new sending_an_engineer
        """
      )
    )
    + line(
      "remedy",
      WordPairs.all(
        "expect hope_to_have_it hoping_to_have_it",
        "back fixed it_back it_fixed mended power service to_have_it water"
      )
    )
    + line(
      "remedy",
      WordPairs.all(
        "should_be will_be",
        "back back_on done mended on_again ready repaired restored resolved up_again working"
      )
    )
    + line(
      "remedy",
      "comes_back_on goes_live goes_through"
    )
    + line(
      "improvement",
      WordPairs.all(
        "crew crews engineer engineers people team teams",
        WordPairs.all(
          "are is",
          "fixing mending on_site on_the_line repairing replacing splicing working_on_it"
        )
      )
    )
    + line(
      "settled",
      WordPairs.all(
        "all it_is it_s now that_s",
        "fixed mended resolved solved sorted"
      )
    )
    + line(
      "settled",
      WordPairs.all(
        "is_now it_is_now it_s_now has_been has_now_been",
        "fixed mended resolved solved sorted"
      )
    )
    + line(
      "settled",
      "already_fixed is_fixed_now is_mended_now is_solved_now is_sorted_now is_all_sorted it_s_fixed_now it_works_now"
    )
    + line(
      "ownership",
      WordPairs.all(
        "was were",
        WordPairs.all(
          "badly poorly",
          """
          designed done explained fitted handled installed labelled managed organised organized planned run signposted
          worded
          """
        )
      )
    )
    + line(
      "joy",
      WordPairs.all(
        "ll_make made make makes will_make",
        "her_day his_day their_day"
      )
    )
}
