extension ReplyPhrases {
  /// What a house says it put right, as lines of ``ReplyPhrases``: every beginning with every word.
  ///
  /// One list of verbs serves all of «l’hem canviada», «els hem canviats» and «s’ha canviat». What is denied, «no s’ha
  /// canviat res», is told as something that went wrong.
  private static func repairs(_ beginnings: String, _ verbs: String, denied: String = "no") -> String {
    "improvement: \(WordPairs.all(beginnings, verbs))\n"
      + "complaint: \(WordPairs.all(WordPairs.all(denied, beginnings), verbs))\n"
  }

  /// What somebody promises to do in person and soon.
  private static func promises(_ beginnings: String, _ ends: String) -> String {
    "improvement: \(WordPairs.all(beginnings, ends))\n"
  }

  /// Phrases that look like repairs and are none.
  private static func information(_ phrases: String) -> String { "information: \(phrases)\n" }

  /// Catalan: participles agree with what stands before the verb, so their endings are left open.
  static let catalanRepairs =
    repairs(
      """
      l_hem els_hem les_hem la_hem ho_hem n_hem en_hem l_he els_he les_he ho_he s_ha s_han ha_estat han_estat ha_sigut
      han_sigut
      """,
      """
      abaixa* actualitza* afegi* ajusta* amplia* apartad* apartat* arregla* arregle* canvia* col_loca* collocad* collocat*
      comprad* comprat* corregi* desactiva* eliminad* eliminat* encarregad* encarregat* instal_la* installa* millorad*
      millorat* modifica* mogud* mogut* netejad* netejat* posat_a posat_en rectifica* reemplac* refet* reforca* renova*
      reparad* reparat* reposad* reposat* resolt* retirad* retirat* revisad* revisat* separad* separat* soluciona*
      substitui* treta tretes trets desinfectad* desinfectat* fumigad* fumigat* llencad* llencat* precintad* precintat*
      segellad* segellat* traslladad* traslladat*
      """
    )
    + repairs(
      "hem he",
      """
      canviada canviades canviats cremat desinfectat desinsectat fumigat llencat llencades llencats netejat_a precintat
      reposat resolt revisat_totes revisat_tots segellat tractat traslladat
      """
    )
    // What is not closed denies a rumour: see the lists of denials.
    + repairs("hem", "tancat_el tancat_els tancat_l tancat_la tancat_les", denied: "")
    // A shop that closed for good has put nothing right.
    + information("hem_tancat_el_forn hem_tancat_el_local hem_tancat_la_botiga hem_tancat_la_fleca")
    // Neither has a file that was closed, nor what somebody wrote that was taken down.
    + information(
      "hem_tancat_el_cas hem_tancat_el_tiquet hem_tancat_l_expedient hem_tancat_la_incidencia hem_tancat_la_queixa"
    )
    + information(
      WordPairs.all(
        "hem_eliminat hem_esborrat hem_retirat he_eliminat he_esborrat s_ha_eliminat s_ha_retirat",
        """
        el_seu_comentari el_seu_missatge el_teu_comentari el_teu_missatge el_vostre_comentari la_seva_opinio
        la_seva_publicacio la_seva_ressenya la_teva_opinio la_teva_publicacio la_teva_ressenya la_vostra_ressenya
        """
      )
    )
    + information(
      WordPairs.all(
        """
        comentari el_seu_comentari el_teu_comentari la_seva_opinio la_seva_publicacio la_seva_ressenya la_teva_opinio
        la_teva_publicacio la_teva_ressenya opinio publicacio ressenya
        """,
        "ha_estat_eliminada ha_estat_eliminat ha_estat_retirada ha_estat_retirat"
      )
    )
    + repairs(
      "vam vaig",
      "canviar corregir desinfectar fumigar llencar netejar_a reemplacar reparar reposar substituir traslladar"
    )
    + repairs(
      "es_va es_van s_ha s_han",
      """
      arreglar canviar_el canviar_la canviar_les canviar_els reparar refer reposar restablir recuperar reactivar repetir
      resoldre solucionar substituir netejar_a desbloquejar reforcar reprogramar restablert recuperat refet repetit
      """
    )
    + repairs(
      "ho_vam l_vam el_vam la_vam els_vam les_vam l_hem la_hem ho_hem els_hem les_hem",
      """
      desbloquejar reactivar recuperar reenviar reiniciar rellancar repetir reprogramar restablir tornar_a_enviar
      tornar_a_fer tornar_a_llancar desbloquejat reactivat recuperat reenviat reiniciat rellancat repetit reprogramat
      restablert tornat_a_enviar tornat_a_fer tornat_a_posar
      """
    )
    + promises(
      "li_truco et_truco us_truco li_trucare et_trucare us_trucare li_telefone li_telefono li_telefonare",
      """
      a_les abans_de ara ara_mateix aquest_mati aquesta_nit aquesta_tarda aquesta_vesprada avui avui_mateix dema hui hui_mateix jo jo_mateix
      jo_mateixa personalment
      """
    )
    + "improvement: jo_mateix_el_trucare jo_mateix_li_truco jo_mateixa_li_truco me_n_ocupo_jo me_n_encarrego_jo\n"
    + repairs(
      "el_vam l_vam els_vam la_vam les_vam ho_vam",
      """
      actualitzar afegir ajustar ampliar apartar arreglar canviar corregir desactivar eliminar millorar modificar netejar
      rectificar reemplacar refer reforcar renovar reparar reposar resoldre retirar separar solucionar substituir
      """
    )

  /// Spanish: participles do not agree behind *hemos*, but do behind *ha sido*; the simple past is as usual.
  static let spanishRepairs =
    repairs(
      "ha_sido han_sido fue fueron se_ha se_han",
      """
      actualizad* ajustad* ampliad* apartad* arreglad* cambiad* corregid* desactivad* eliminad* instalad* modificad*
      rectificad* reemplazad* reforzad* renovad* reparad* repuest* retirad* separad* solucionad* sustituid* sustituyo
      desinfectad* fumigad* movid* precintad* sellad* trasladad*
      """
    )
    + repairs(
      "hemos he",
      """
      desinfectado desinsectado fumigado precintado repuesto revisado_todas revisado_todos sellado solucionado tirado
      tratado_con tratado_las trasladado
      """
    )
    + repairs("hemos", "cerrado_el cerrado_la cerrado_las cerrado_los", denied: "")
    // A shop that closed for good has put nothing right.
    + information("hemos_cerrado_el_local hemos_cerrado_la_panaderia hemos_cerrado_la_tienda")
    // Neither has a file that was closed, nor what somebody wrote that was taken down.
    + information(
      "hemos_cerrado_el_caso hemos_cerrado_el_expediente hemos_cerrado_la_incidencia hemos_cerrado_la_queja"
    )
    + information(
      WordPairs.all(
        WordPairs.all(
          "hemos_borrado hemos_eliminado hemos_retirado he_borrado he_eliminado se_ha_eliminado",
          "su tu vuestro"
        ),
        "comentario mensaje opinion publicacion resena"
      )
    )
    + information(
      WordPairs.all(
        """
        comentario opinion publicacion resena su_comentario su_opinion su_publicacion su_resena tu_comentario tu_opinion
        tu_publicacion tu_resena
        """,
        "ha_sido_eliminada ha_sido_eliminado ha_sido_retirada ha_sido_retirado fue_eliminado fue_eliminada"
      )
    )
    + repairs(
      "se",
      """
      amplio arreglaron arreglo cambiaron cambio_el cambio_la cambio_por corrigieron corrigio fumigo instalaron
      instalo_el instalo_la instalo_un movieron movio_a movio_al movio_ayer movio_el movio_hoy movio_la reforzo
      repararon reparo_ayer reparo_el reparo_la repusieron repuso sustituyeron sustituyo traslado_a traslado_al
      traslado_el
      """
    )
    + repairs(
      "se",
      """
      reactivo recupero_a recupero_el recupero_la refrescaron reinicio_a reinicio_el reinicio_la reparo reparo_a repitio
      repuso_a resolvio restablecio restauro soluciono solucionaron sustituyo_a cambio_a_las cambio_a_los cambio_ayer
      cambio_hoy desbloqueo_a desbloqueo_el desbloqueo_la reprogramo_a reprogramo_el reprogramo_la
      """
    )
    + repairs(
      "lo la los las",
      """
      desbloqueamos reactivamos recuperamos reenviamos reiniciamos relanzamos reprogramamos restablecimos volvimos_a_enviar
      volvimos_a_hacer volvimos_a_lanzar volvimos_a_poner
      """
    )
    + repairs(
      "hemos he se_ha se_han ha_sido han_sido",
      """
      desbloqueado reactivado reactivada reenviado reenviada reiniciado relanzado repetido repetida reprogramado
      reprogramada restablecido restablecida restaurado vuelto_a_enviar vuelto_a_hacer vuelto_a_instalar vuelto_a_poner
      """
    )
    + promises(
      "le_llamo te_llamo os_llamo le_llamare te_llamare os_llamare le_telefoneo",
      """
      a_las ahora ahora_mismo antes_de esta_manana esta_noche esta_tarde hoy manana personalmente yo yo_misma yo_mismo
      """
    )
    + "improvement: me_encargo_yo me_ocupo_yo yo_misma_le_llamo yo_mismo_le_llamo\n"
    + repairs(
      "ya_lo ya_la ya_los ya_las",
      """
      actualizamos ajustamos ampliamos apartamos arreglamos cambiamos corregimos desactivamos eliminamos reemplazamos
      reforzamos renovamos reparamos repusimos retiramos separamos solucionamos sustituimos
      """
    )
    // «La cambiamos» alone offers an exchange.
    + repairs("lo la los las", "ajustamos ampliamos arreglamos corregimos reparamos repusimos retiramos")

  /// English: the simple past is as good as the perfect, and what was done may be told without who did it.
  static let englishRepairs =
    repairs(
      "we we_also we_already we_immediately we_since we_have_already we_ve_already we_have_also we_ve_also i i_have i_ve",
      englishVerbs,
      denied: ""
    )
    + repairs("been was were got", englishVerbs, denied: "not never nothing")
    + repairs("we we_have we_ve", "closed_our closed_that closed_the threw_away threw_out", denied: "")
    + "complaint: we_changed_nothing we_fixed_nothing we_moved_nothing we_removed_nothing we_replaced_nothing\n"
    // What was moved for the author, a shop that closed for good, and a heart that was moved have put nothing right.
    + information(
      """
      been_moved_by_the_way been_moved_by_your been_moved_to_tears review_was_removed comment_was_removed
      post_was_removed was_changed_at_your was_changed_by_you was_moved_at_your was_moved_by_you was_moved_by_your
      was_moved_to_read was_moved_to_tears was_sealed_at was_sealed_before was_sealed_when we_closed_the_case
      we_closed_the_file we_closed_the_matter we_closed_the_shop we_closed_the_ticket we_have_closed_the_case
      we_have_closed_the_file we_have_closed_the_matter we_have_closed_the_shop we_have_closed_the_ticket
      were_moved_by_your were_moved_to_hear were_moved_to_read were_moved_to_tears were_sealed_at were_sealed_before
      were_sealed_when you_had_been_moved you_have_been_moved you_were_moved
      """
    )
    + information(
      WordPairs.all(
        "i_have_removed i_removed we_also_removed we_have_already_removed we_have_removed we_removed we_ve_removed",
        "the_comment the_post the_review your_comment your_message your_post your_review"
      )
    )
    + information(
      WordPairs.all(
        "comment post review your_comment your_post your_review",
        "has_been_removed has_now_been_removed"
      )
    )
    + information(
      WordPairs.all(
        "we_have_moved we_moved we_ve_moved",
        "the_case the_matter this_matter your_case your_complaint your_file"
      )
    )
    + repairs(
      "we_have we_ve",
      """
      reactivated reattached reconnected redid redone reinstated reissued relaid remade resent reset restored resubmitted
      split
      """,
      denied: ""
    )
    + promises(
      "i_am_calling i_ll_call i_ll_phone i_ll_ring i_m_calling i_will_call i_will_phone i_will_ring",
      "you_at you_before you_in_person you_myself you_now you_on you_personally you_this you_today you_tomorrow"
    )
    + "improvement: i_ll_see_to_it i_will_see_to_it\n"

  private static let englishVerbs = """
    added_a adjusted amended binned changed closed_off corrected deep_cleaned disabled disinfected fixed fumigated
    insulated mended moved rearranged recalibrated recalled redesigned refitted relabelled relocated removed reorganised
    reorganized repainted repaired replaced rescheduled reset restocked retrained rewired sanitised sanitized scrapped
    reactivated reattached rebooked reconnected redid redone reinstated reissued relaid remade resent reshipped restored resubmitted
    sealed simplified soundproofed split swapped thrown_away thrown_out tightened unblocked updated upgraded withdrawn withdrew
    """
}
