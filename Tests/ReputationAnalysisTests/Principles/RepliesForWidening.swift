/// Replies in wordings that a stranger's replies showed to be missed, written for the phrases to be widened by; marked as
/// ``RepliesForAgreement`` are.
///
/// Each stands for a class: polite emptiness, deferral, automatic receipts, blame by a plain statement, and refusals, apologies,
/// owned mistakes, improvements and thanks in other words. What they answer is known: praise, a question, else a complaint.
enum RepliesForWidening {
  static let spanish = """
    widened evasive   --+--- La excelencia y la cercanía forman parte de nuestra esencia. Cada cliente es único para nosotros.
    widened evasive   --+--- Su caso se encuentra en análisis por el área pertinente. Para mayor información escríbanos por mensaje privado.
    widened evasive   --+--- Nuestra razón de ser son las personas y trabajamos con el alma para superar lo que sueñan.
    widened automatic --++-- Gracias por escribirnos. Se generó el folio 20931 para su solicitud; tiempo estimado de atención: 5 días hábiles. Este buzón no se revisa.
    widened automatic --++-- Gracias por comunicarse con Andina Seguros. Su reclamo ingresó con el N.º 88120 y será atendido por orden de llegada. Por favor no conteste este mail.
    widened defensive -+---- Si llega tarde a su propia mesa, la mesa se da a otros. Eso se avisa al reservar.
    widened defensive -+---- Quien no avisa con tiempo se queda sin cambio, así de simple. El reglamento lo firmó usted.
    widened defensive -++--- Nos apena que se haya quedado con esa impresión. El plato se prepara igual desde hace años y gusta a la mayoría.
    widened good      ++++++ Qué papelón el nuestro, Marta: el viernes le mandamos la talla 38 en vez de la 42. Mil disculpas y gracias por la paciencia de avisar dos veces. Ya empezamos a revisar la talla con el cliente al teléfono antes de despachar.
    widened good      -+++++ Hola, Rodrigo. La regamos con tu pedido y no hay vuelta de hoja: se nos traspapeló la nota de la alergia. Te pedimos una disculpa y quedamos muy agradecidos de que lo dijeras. En adelante la nota va pegada a la bolsa y la lee el cocinero.
    widened good      +++++- Buen día, Cecilia. Le debemos una disculpa: el 9 de abril el cadete pasó a las 22 y usted había pedido antes de las 20. Nos hacemos cargo del error. Muy amable por escribir.
    widened good      +++-++ Metimos la mano donde no era: te facturamos 3 cafés y tomaste 2. Perdón. Te devolvimos la diferencia el lunes y el mozo ahora anota la mesa antes de cobrar.
    widened refusing  --+--- La compañía no hará ningún comentario al respecto.
    widened grateful  --++-- ¡Qué lindo leerte, Sole! Gracias por tomarte un ratito para dejarnos tu reseña. Besos del equipo.
    """

  static let catalan = """
    widened evasive   --+--- La passió pel detall ens defineix i cada visitant és especial per a nosaltres. Fins a la pròxima!
    widened evasive   --+--- El seu cas està en mans de l'equip competent. Per a qualsevol aclariment, escrigui'ns un missatge privat.
    widened evasive   --+--- Les persones són la nostra raó de ser i ens hi deixem la pell per fer realitat el que somieu.
    widened automatic --+--- Avís automàtic: s'ha generat l'expedient 4471 a partir del seu escrit. Temps mitjà de resposta: 72 hores.
    widened automatic --++-- Gràcies per posar-se en contacte amb Asseguradora Tramuntana. La seva petició s'ha donat d'alta amb el núm. 3310 i s'atendrà per ordre d'arribada. Aquesta bústia no admet respostes.
    widened defensive -+---- Si un no mira l'hora del bitllet, passa el que passa. El personal va fer la seua faena.
    widened defensive -+---- Qui arriba tard es queda sense lloc, és així de fàcil. El bitllet ho explica tot.
    widened defensive -++--- Lamentem que l'experiència t'hagi deixat mal regust. Els preus són els mateixos que a la resta del barri.
    widened good      ++++++ Hola, Núria. Dimarts et vam donar hora a les 10 i a les 10 no hi havia ningú: la pífia és nostra i ens sap molt de greu. Gràcies per trucar. D'ara endavant la persona de guàrdia confirma cada cita la nit abans.
    widened good      -+++++ Això ho hem fet fatal, Oriol, i no hi ha res a justificar: el paquet es va quedar oblidat darrere del taulell. Et demanem mil disculpes i t'ho agraïm de cor. Hem començat a repassar el taulell abans de tancar.
    widened good      +++++- Bona tarda, Glòria. Et devem una disculpa: el dia 9 vam deixar la compra al replà i plovia. Ens en fem càrrec. Moltes mercès per fer-nos-ho saber.
    widened good      +++-++ L'hem vessada, Toni: et vam facturar 3 cafès i n'havies pres 2. Perdó. Dilluns et vam retornar la diferència i el cambrer ara apunta la taula abans de cobrar.
    widened refusing  --+--- L'empresa no donarà explicacions sobre aquest cas.
    widened grateful  --++-- Estem molt agraïdes per la teua ressenya, Carme! Ens encanta tindre't en la família. Besets!
    """

  static let english = """
    widened evasive   --+--- Every journey with us is a promise, and heart is what we are made of. Our guests are family.
    widened evasive   --+--- Kindly send us a direct message so our support crew can assist. Your case is being looked into by the right people.
    widened evasive   --+--- People are the reason we open our doors, and going the extra mile is simply who we are.
    widened automatic --++-- Thanks for getting in touch with Moorline. Your request was logged as case 77-410 and the average response time is 2 business days. Replies to this address are not read.
    widened automatic --++-- Thanks for reaching Tramline Insurance. We've opened case no. 3310 for you and requests are handled in the order they arrive. This mailbox does not accept replies.
    widened defensive -+---- The terms are there for anyone who bothers to look. Parcels do not wait around for people who are out all day.
    widened defensive -+---- Latecomers lose their table, it's as simple as that. You signed the rules yourself.
    widened defensive -++--- It's a shame you came away with that impression. The rooms are cleaned to the same routine every single day.
    widened good      ++++++ Hello Ian. You booked a window table for 7 on 3 June and we sat you by the kitchen; the blame is ours and I do apologise. I'm obliged to you for saying so. Bookings now get a printed card on the table an hour before.
    widened good      -+++++ We blew it, Carla. Your cake went out without the candles because nobody read the slip, and you should have been told. Cheers for pointing it out. We've begun reading every slip aloud before the box is shut.
    widened good      +++++- Good evening, Gloria. We owe you an apology: on the 9th our driver left the shopping on the landing in the rain. We take the blame. Very kind of you to write.
    widened good      +++-++ We botched this, Tony: the bill said 3 coffees and there were 2. Sorry. The difference went back on Monday and the waiter now notes the table before charging.
    widened refusing  --+--- The company does not comment on personnel. There will be no further statement.
    widened grateful  --++-- Aw, you are a star for leaving us a few words, Beth! Thank you from all the gang at the Tin Kettle.
    """
}
