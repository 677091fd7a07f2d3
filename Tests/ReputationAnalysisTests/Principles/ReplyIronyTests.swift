import ReputationModel
import Testing

@testable import ReputationAnalysis

/// Rudeness that is dressed up, and threats with courts; beside each class a reply that uses its words in earnest.
@Suite struct ReplyIronyTests {
  private func judgement(_ language: String, _ reply: String) throws -> ReplyJudgement {
    try #require(
      ReplyJudge().judge(reply, language: LanguageCode(rawValue: language), mention: .negative)
    )
  }

  @Test(arguments: [
    // Wonder about those who did not complain.
    ("en", "Funny how everyone else loved it."), ("en", "How odd that nobody else mentioned a smell."),
    ("es", "Qué casualidad que solo le pase a usted."), ("es", "Es curioso que nadie más viera esa mancha."),
    ("ca", "Quina casualitat que ningú més ho veiés."), ("ca", "És curiós que cap altre client ho digués."),
    // Advice that nobody asked for.
    ("en", "Perhaps read the sign before you come in."), ("en", "You might want to read what you signed."),
    ("es", "Quizás debería mirar la carta antes de sentarse."), ("es", "Pruebe a leer el cartel."),
    ("ca", "Potser hauria de mirar la carta abans de seure."), ("ca", "Provi de llegir el cartell."),
    // Whoever complains cannot be pleased, has nothing to do, or paid too little.
    ("en", "You can't please everyone, and you get what you pay for."),
    ("es", "No se puede gustar a todos."), ("es", "Por lo que paga no pida milagros."),
    ("ca", "No es pot agradar a tothom."), ("ca", "Pel que paga, no demani miracles."),
    ("en", "It is easy to be brave from behind a keyboard: behind a keyboard anybody is."),
    ("es", "Hay quien tiene demasiado y tanto tiempo libre."), ("ca", "Qui té tant de temps lliure, escriu."),
    // Courts and lawyers.
    ("en", "Our legal team has your name."), ("en", "We will take you to court over this."),
    ("es", "Nos vemos en los tribunales."), ("es", "Le llevaremos a juicio."),
    ("es", "Nuestro gabinete jurídico tiene su nombre."), ("ca", "Ens veurem davant del jutge."),
    ("ca", "El nostre gabinet jurídic ja té el seu nom."), ("ca", "Prendrem accions contra vostè."),
  ])
  func offends(language: String, reply: String) throws {
    let judgement = try judgement(language, reply)
    #expect(judgement.verdict(.neutralTone) == .notMet)
    #expect(judgement.findings.first { $0.principle == .neutralTone }?.words.isEmpty == false)
  }

  @Test(arguments: [
    ("en", "It is strange that nobody at the desk told you; that was wrong of us."),
    ("en", "Nobody else had noticed the leak until you wrote. Thank you."),
    ("en", "Perhaps we should read them out next time."),
    ("en", "Perhaps you could tell us which room it was?"),
    ("en", "We imagine that this was annoying, and we have changed the lock."),
    ("es", "Fue casualidad que hubiera una habitación libre, y se la dimos."),
    ("es", "Qué raro que nadie le atendiera; lo siento, lo pregunto hoy."),
    ("es", "Quizás deberíamos ponerlo en la puerta. ¿Le parece?"),
    ("es", "Puede acudir a los servicios de consumo si lo prefiere; la hoja está en recepción."),
    ("ca", "Va ser casualitat que quedés una taula lliure."),
    ("ca", "Que estrany que ningú l'atengués; ens sap greu."),
    ("ca", "Potser hauríem de posar-ho a la porta. Què li sembla?"),
  ])
  func inEarnestItDoesNot(language: String, reply: String) throws {
    let judgement = try judgement(language, reply)
    let words = judgement.findings.first { $0.principle == .neutralTone }?.words ?? []
    #expect(judgement.verdict(.neutralTone) == .met, "\(words)")
  }

  /// Rudeness and law are told by what is done with their words, not by the words.
  @Test(arguments: [
    ("es", "Quizás debería haberla llamado yo el lunes."),
    ("es", "Tal vez debería habérselo dicho nuestra cocina."),
    ("es", "Por lo que paga, se merece otra cosa, y lo siento."),
    ("es", "Vamos a emprender acciones para que no se repita."),
    ("es", "Emprenderemos acciones para que no se repita."), ("es", "No emprenderemos acciones legales."),
    ("es", "No vamos a tomar medidas judiciales."),
    ("es", "Nuestro departamento jurídico confirma que se le paga todo."),
    ("es", "Ayer llegó su burofax; gracias."), ("es", "La caja está detrás de una pantalla."),
    ("ca", "Ens veurem al forn dissabte."), ("ca", "Ens veurem davant de la botiga."),
    ("ca", "Prendrem accions perquè no es repeteixi."), ("ca", "Potser hauria d'haver-la trucat jo."),
    ("ca", "Potser hauria de trucar-la jo."), ("ca", "Pel que paga, mereix una altra cosa."),
    ("ca", "El nostre gabinet jurídic confirma la devolució."),
    ("en", "Oh please do tell us more."), ("en", "There is always one of us at the door."),
    ("en", "Perhaps you should have been called first, and we are sorry."),
    ("en", "You should get what you pay for, and you did not."), ("en", "The till is behind a screen."),
    ("en", "Our legal team confirms that you are owed the money."), ("en", "We will not press charges."),
    ("es", "Lo resolvemos sin emprender acciones legales contra nadie."),
  ])
  func wordsAloneOffendNobody(language: String, reply: String) throws {
    let judgement = try judgement(language, reply)
    let words = judgement.findings.first { $0.principle == .neutralTone }?.words ?? []
    #expect(judgement.verdict(.neutralTone) == .met, "\(words)")
  }

  /// A denial farther away, in another clause or behind an *if* denies no threat.
  @Test(arguments: [
    ("es", "No dude que emprenderemos acciones legales."), ("es", "No, tomaremos acciones legales."),
    ("es", "Si no borra este comentario, ya verá."), ("en", "We will not hesitate to press charges."),
    ("en", "If you do not delete it we press charges."),
    ("es", "Sin duda emprenderemos acciones legales contra usted."),
    ("es", "Sin más tomaremos medidas legales."), ("es", "No solo le demandaremos, se enterará."),
    ("ca", "Sense dubte prendrem mesures legals contra vostè."), ("en", "We will not just press charges."),
  ])
  func aThreatIsDeniedOnlyRightBeforeIt(language: String, reply: String) throws {
    #expect(try judgement(language, reply).verdict(.neutralTone) == .notMet)
  }

  /// What was put right, and who promises to see to it in person.
  @Test(arguments: [
    ("ca", "Hem tancat la tercera planta i canviat vint llits."),
    ("ca", "Hem desinfectat totes les cambres."),
    ("ca", "Vam substituir la caldera dijous."), ("ca", "Les plaques s'han segellat."),
    ("ca", "Li truco avui mateix jo mateix."), ("ca", "Et trucaré demà a les nou."),
    ("es", "Hemos cerrado la tercera planta."), ("es", "Se movió el martes a la otra pared."),
    ("es", "Las tuberías han sido selladas."), ("es", "Hemos fumigado y desinfectado el almacén."),
    ("es", "Te llamo mañana a las nueve."), ("es", "Le llamaré personalmente."),
    ("en", "We closed the third floor and threw out twenty beds."), ("en", "The sign was changed on Friday."),
    ("en", "The pipes have been sealed."), ("en", "I will call you today at five."),
    ("en", "I'll ring you tomorrow myself."),
  ])
  func whatWasPutRightIsAnImprovement(language: String, reply: String) throws {
    let judgement = try judgement(language, reply)
    #expect(judgement.verdict(.improvement) == .met)
  }

  @Test(arguments: [
    ("ca", "No s'ha canviat res, i la planta és la mateixa."), ("ca", "Hem tancat la botiga per sempre."),
    ("es", "No se cambió el colchón porque estaba limpio."), ("es", "Hemos cerrado la tienda para siempre."),
    ("es", "Le llamamos ayer y no contestó."), ("en", "The lock has not been replaced."),
    ("en", "Nothing was changed in that room."), ("en", "Your booking was moved at your request."),
    ("en", "You will call us when you have the receipt."),
    ("es", "Hemos eliminado tu reseña."), ("es", "Hemos cerrado el expediente."),
    ("ca", "Hem eliminat la seva ressenya."), ("ca", "Hem tancat el cas."), ("en", "We removed your post."),
    ("en", "We have removed your review."), ("en", "Your comment has been removed."),
    ("en", "We were moved by your lovely words."), ("en", "The box was sealed when it left the shop."),
    ("en", "You were moved to the second floor."), ("en", "We moved your complaint to the archive."),
  ])
  func whatWasNotIsNone(language: String, reply: String) throws {
    let judgement = try judgement(language, reply)
    let words = judgement.findings.first { $0.principle == .improvement }?.words ?? []
    #expect(judgement.verdict(.improvement) == .notMet, "\(words)")
  }
}
