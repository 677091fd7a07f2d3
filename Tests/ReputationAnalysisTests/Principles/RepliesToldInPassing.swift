/// Replies that tell a repair as done or dated, that threaten, mock or brush off without the usual words, and such as use
/// the same words innocently; marked as ``RepliesForAgreement`` are.
///
/// Written with their verdicts after the phrases for them, and judged before those were run over them.
enum RepliesToldInPassing {
  static let spanish = """
    passing good      ++++++ Gracias por el aviso, Nerea. El ascensor se paró el lunes a las 9 y se reparó a las 11:30. Disculpe.
    passing good      +++-++ El marco se lo volvemos a montar sin cargo el jueves a las 12. Fue error nuestro al medir.
    passing good      +++-++ Perdone. La inscripción quedó sin tramitar por un descuido; la reactivamos ayer y estará lista el viernes.
    passing good      +++-++ Hay un técnico cambiando la bomba y esperamos tener agua caliente a las 20:00. Perdón por no avisar.
    passing half      -++-+- Lo sentimos: las toallas estaban húmedas. Le cambiamos la habitación cuando quiera.
    passing defensive -+---- Se reparó la ducha y usted volvió a romperla por mal uso. La culpa es suya.
    passing evasive   --+--- Buenos días. Ya está arreglado.
    passing evasive   --++-- Gracias, su incidencia ya está resuelta. Un saludo.
    passing good      -++-++ La puerta del vestuario del sótano ya está arreglada; estaba mal colocada y lo sentimos.
    passing rude      ------ ¡¡¡NO ES PROBLEMA NUESTRO!!!
    passing rude      ------ Ojo con lo que publica. Sabemos dónde trabaja.
    passing rude      ------ No mientas, chaval.
    passing rude      ------ Lo que te molesta es pagar, no el ruido.
    passing rude      ------ Curioso que solo te ocurra a ti 🙃
    passing rude      ------ Felicidades, ha descubierto que en agosto hace calor 👏
    passing rude      ------ Muchas gracias por una carta tan larga, se nota que te sobra tiempo.
    passing good      -++-++ No es nuestro problema solamente: la cuadra de al lado también huele, y hemos cambiado los filtros. Lo sentimos.
    passing question  -++-.. Sí, pero tenga cuidado con el aceite caliente al abrir la tapa.
    passing question  -++-.. Sabemos dónde está la fuente del rumor del parque y la dirección la tiene en la puerta.
    passing praise    .+++.. Gracias, Pilar. Enhorabuena, has encontrado el mejor rincón de la terraza. Nos alegra mucho.
    """

  static let catalan = """
    passing good      ++++++ Gràcies per l'avís, Neus. L'ascensor es va aturar dilluns a les 9 i es va arreglar a les 11.30. Disculpe.
    passing good      +++-++ El marc li'l tornem a fer sense cost dijous a les 12. Va ser error nostre en mesurar.
    passing good      +++-++ Ho sent. La matrícula va quedar aturada per un descuit; la vam reactivar ahir i estarà llesta divendres.
    passing good      +++-++ Hi ha un tècnic canviant la bomba i esperem tenir aigua calenta a les 20.00. Perdó per no avisar.
    passing half      -++-+- Ho sentim: les tovalloles estaven humides. Li canviem l'habitació quan vulga.
    passing defensive -+---- Es va reparar la dutxa i vosté la va tornar a trencar. La culpa és seua.
    passing evasive   --+--- Bon dia. Ja està arreglat.
    passing good      -++-++ La porta del vestidor del soterrani ja està arreglada; estava mal col·locada i ho sentim.
    passing evasive   --+--- Sentim que tinga eixa impressió.
    passing rude      ------ NO ÉS PROBLEMA NOSTRE!!!
    passing rude      ------ Ull amb el que publica. Sabem on treballa.
    passing rude      ------ No mentisques, xiquet.
    passing rude      ------ El que et molesta és pagar, no el soroll.
    passing rude      ------ Quina casualitat que només et falle a tu 🙃
    passing rude      ------ Felicitats, ha descobert que a l'agost fa calor 👏
    passing rude      ------ Moltes gràcies per una carta tan llarga, es nota que et sobra temps.
    passing good      -++-++ No és el nostre problema només: també fa olor la quadra del costat, i hem canviat els filtres. Ho sent.
    passing question  -++-.. Sí, però vaja amb compte amb l'oli calent quan òbriga la tapa.
    passing praise    .+++.. Gràcies, Pilar. Ens alegra molt que hages trobat el teu racó a la terrassa.
    passing praise    .++-.. Quina alegria! Ara, els dolços de Nadal 😁
    """

  static let english = """
    passing good      ++++++ Thank you for the warning, Nora. The lift stopped on Monday at 9 and was repaired at 11:30. Apologies.
    passing good      +++-++ We'll rebuild the frame free of charge on Thursday at 12. It was our mistake: we measured badly.
    passing good      +++-++ Sorry. Your enrolment got stuck because we misfiled it; we reinstated it yesterday and it goes through on Friday.
    passing good      +++-++ An engineer is replacing the pump and we expect hot water by 20:00. Sorry for not warning you.
    passing half      -++-+- We are sorry: the towels were damp. We'll repeat the cleaning whenever you like.
    passing defensive -+---- The shower was repaired and you broke it again. Your own fault.
    passing evasive   --+--- Good morning. All sorted.
    passing evasive   --++-- Thanks, your issue is now resolved. Kind regards.
    passing good      -++-++ The changing room door in the basement is fixed now; it was badly fitted and we are sorry.
    passing rude      ------ THAT IS NOT OUR PROBLEM!!!
    passing rude      ------ Watch what you post. We know where you work.
    passing rude      ------ Stop telling lies, mate.
    passing rude      ------ What bothers you is the bill, not the noise.
    passing rude      ------ Odd how this only happens to you 🙃
    passing rude      ------ Congratulations, you've found out that August is hot 👏
    passing rude      ------ Thanks for such a long letter, you must have too much time.
    passing good      -++-++ It's not our problem alone: the stables next door smell too, and we have changed the filters. Sorry.
    passing question  -++-.. Yes, but be careful with the hot oil when you open the lid.
    passing praise    .+++.. Thank you, Pilar! We'll show Dave, it will make his day.
    passing question  -++-.. Photos don't lie: the beach is five minutes on foot, as in the brochure.
    """
}
