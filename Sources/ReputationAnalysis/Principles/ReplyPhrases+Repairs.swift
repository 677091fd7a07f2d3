extension ReplyPhrases {
  /// What a house says it put right, as lines of ``ReplyPhrases``: every beginning with every word.
  ///
  /// One list of verbs serves all of «l’hem canviada», «els hem canviats» and «s’ha canviat».
  private static func repairs(_ beginnings: String, _ verbs: String) -> String {
    "improvement: \(WordPairs.all(beginnings, verbs))\n"
  }

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
      substitui* treta tretes trets
      """
    )
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
      """
    )
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
  static let englishRepairs = repairs(
    """
    we we_also we_already we_immediately we_since we_have_already we_ve_already we_have_also we_ve_also i i_have i_ve been
    was were got
    """,
    """
    added_a adjusted amended corrected disabled fixed mended rearranged recalled redesigned refitted relabelled reorganised
    reorganized repaired replaced rescheduled restocked rewired simplified swapped tightened updated upgraded withdrawn
    withdrew
    """
  )
}
