/// Days and hours, by which a reply says when something is or was done.
extension FoldedWords {
  /// Whether a day or an hour begins with the word, in any of the languages: *jueves*, *at 18:00*.
  func namesDay(at word: Int) -> Bool {
    if FoldedWords.days.match(self, at: word) != nil { return true }
    guard let match = FoldedWords.beforeHours.match(self, at: word) else { return false }
    let next = word + match.words
    return next < count && !beginsSentence[next] && isNumber(at: next)
  }

  private static let days = WordTrie(
    """
    hoy ayer anteayer manana pasado_manana lunes martes miercoles jueves viernes sabado domingo
    esta_tarde esta_noche esta_semana avui hui ahir dema dilluns dimarts dimecres dijous divendres
    dissabte diumenge aquest_mati aquesta_tarda aquesta_vesprada esta_vesprada aquesta_nit
    aquesta_setmana today tonight tomorrow yesterday monday tuesday wednesday thursday friday saturday
    sunday this_morning this_afternoon this_evening this_week
    """
    .split(whereSeparator: \.isWhitespace).map(String.init)
  )

  /// Where a number follows, it is an hour or a date.
  private static let beforeHours = WordTrie([
    "a_la", "a_las", "el", "el_dia", "las", "a_les", "les", "at", "by", "before", "on", "on_the",
  ])
}
