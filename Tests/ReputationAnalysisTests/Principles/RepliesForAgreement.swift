/// Replies written by hand, with what a reader says of each by the six principles in their order: `+` met, `-` not met,
/// `o` does not apply.
///
/// The phrases were tuned on the half marked `tune`; `held` was written before them and looked at after.
enum RepliesForAgreement {
  static let spanish = """
    tune good      ++++++ Hola, Marta. Tienes razón: el sábado la cola llegó a 25 minutos porque solo había dos personas en caja. Gracias por avisar. Desde hoy hay tres los sábados. ¿Qué más cambiarías?
    held good      ++++++ Buenas tardes, Joan. Sentimos mucho que la tarta llegara abierta; la caja iba mal cerrada y el fallo es nuestro. Te la reponemos mañana antes de las diez. Gracias por mandarnos la foto, nos ayuda a hacerlo mejor.
    tune rude      ------ Si no le gusta, váyase a otro sitio. Aquí no obligamos a nadie a comprar.
    held rude      ------ Menuda cara dura tienes. Primero aprende a escribir y luego opinas de nuestro pan.
    tune evasive   --+--- Nuestros productos cumplen con toda la normativa vigente. Un saludo.
    held evasive   --+--- Trasladamos su comentario al departamento correspondiente. Reciba un cordial saludo.
    tune refusing  --+--- No vamos a hacer declaraciones sobre este asunto.
    held refusing  --+--- Este no es el canal para tratar estos temas. Damos la conversación por terminada.
    tune defensive -+---- Llevamos 40 años haciendo pan y nunca nadie se ha quejado. El problema será cómo lo guarda usted en casa.
    held defensive -+---- Usted no ha entendido nada: el cartel lo dice bien claro y hay que saber leer antes de reclamar.
    tune automatic --+--- Hemos recibido su mensaje. Su opinión es muy importante para nosotros. Le contestaremos lo antes posible.
    held automatic --++-- Gracias por contactar con La Espiga. Este es un mensaje automático, por favor no responda a este correo. Su número de caso es 48213.
    tune grateful  --++-- ¡Muchas gracias por tu comentario! Un saludo.
    held grateful  --++-- Mil gracias por dedicar tu tiempo a escribirnos. Valoramos todas las opiniones.
    tune refuting  ++++oo No es cierto que usemos masa congelada. Amasamos cada noche desde las dos en la calle Mayor, y aquí está el acta de la inspección del 3 de marzo: https://espiga.example/acta. Gracias por preguntarlo.
    held refuting  +++-oo Buenos días. Ese vídeo no se grabó en ninguna de nuestras once tiendas: el suelo y los uniformes son de otra cadena. Sanidad nos inspeccionó el martes y publicamos el informe completo. Si tienes cualquier otro dato, mándanoslo y lo miramos.
    tune praise    o+++oo ¡Qué alegría leerlo, Noelia! Se lo decimos ahora mismo a la gente del obrador. Gracias a ti por venir.
    held praise    o+++o+ Nos hace mucha ilusión que os gustara la tarta de cumpleaños. Gracias por contarlo y felicidades a Hugo. Si echáis en falta algo, decidlo.
    tune lawyers   ------ Sus acusaciones son difamatorias. Nuestros abogados ya están al tanto y tomaremos medidas legales si no borra el comentario.
    held sarcastic ------ Ay, perdón por no adivinar que su majestad quería el pan a su temperatura exacta. Gracias por iluminarnos.
    tune question  ++++oo Hola, Pau. Sí, abrimos los domingos de 8 a 14 en la tienda de la plaza. Gracias por preguntar.
    held question  +++-o+ Buenas. El pan de centeno lleva trigo en un 20 %, así que no es apto para celíacos; los ingredientes están en la ficha de cada pan. ¿Echas en falta algún dato?
    tune half      -++--- Lamentamos que se haya sentido así, pero el servicio fue correcto.
    held half      +++-++ Tenéis razón y lo sentimos: subimos el precio sin avisar en la web. Está corregido desde esta mañana.
    """

  static let catalan = """
    tune good      ++++++ Hola, Aina. Tens raó i ens sap greu: dimarts el forn es va espatllar a les set i vam servir el pa tard. Gràcies per dir-ho. L'hem reparat aquesta tarda. Què més milloraries?
    held good      ++++++ Bon dia, Ferran. Ho sentim de debò, ens vam equivocar amb la comanda de 12 coques. Demà te les portem sense cost. Agraïm que ens hagis avisat; hem canviat el full de comandes perquè no torne a passar.
    tune rude      ------ Ets una pesada, sempre igual. Compra en un altre lloc i deixa'ns en pau.
    held rude      ------ Quina barra! El que passa és que sou uns garrepes i no voleu pagar el que val.
    tune evasive   --+--- Treballem cada dia per oferir la màxima qualitat als nostres clients. Salutacions cordials.
    held evasive   --+--- Hem traslladat la seva queixa al departament d'atenció al client. Cordialment.
    tune refusing  --+--- No farem cap comentari sobre aquest tema.
    held refusing  --+--- No tenim res a dir. Si vol alguna cosa, adreci's a la central.
    tune defensive -+---- La culpa és vostra per no llegir el cartell. A nosaltres ningú no se'ns ha queixat mai.
    held defensive -+---- Això és impossible, aquí ho fem tot bé. Segur que el pa el vas deixar obert tota la nit.
    tune automatic --+--- Hem rebut el seu missatge i el nostre equip es posarà en contacte amb vostè tan aviat com sigui possible.
    held automatic --++-- Gràcies per escriure'ns. Resposta automàtica: atenem els missatges de dilluns a divendres de 9 a 17 hores.
    tune grateful  --++-- Moltes gràcies pel teu comentari, el tindrem en compte!
    held grateful  --++-- Gràcies per fer-nos arribar la teva opinió. Una abraçada de tot l'equip.
    tune refuting  +++-oo És fals que la farina vinga de fora. La comprem al molí de Valldoreix des de 2011 i l'anàlisi del laboratori és pública: https://espiga.example/farina.
    held refuting  ++++oo Bona tarda. Gràcies per preguntar abans de compartir-ho. La foto no és de cap botiga nostra: el compte que la va penjar se'ns fa passar i l'hem denunciat el 14 de gener. Ací teniu la denúncia.
    tune praise    o+++oo Quina il·lusió, Laia! Gràcies per les teues paraules, les pengem a l'obrador.
    held praise    o+++o+ Ens alegra molt que el brioix us agradés tant! Moltes gràcies per explicar-ho. Digueu-nos quin sabor voldríeu veure a la botiga.
    tune lawyers   ------ Això és una calúmnia. Rebràs notícies del nostre advocat i ens veurem als jutjats.
    held sarcastic ------ Molt bé, ja pots estar content, quin gran detectiu! Felicitats per la crítica, segur que et fa feliç.
    tune question  ++++oo Bona pregunta, gràcies. La massa mare és de blat i fermenta 16 hores a 4 graus.
    held question  +++-o+ Hola. Sí que fem pa sense sal, els dijous i per encàrrec, amb un dia d'antelació. Si trobes a faltar res, digues-nos-ho.
    tune half      -++--- Sentim que l'experiència no fos del seu gust. El nostre personal va actuar correctament en tot moment.
    held half      -++++- Tens tota la raó, ho vam fer malament. Gràcies per avisar-nos i perdona.
    """

  static let english = """
    tune good      ++++++ Hi Tom, you are right and we are sorry: the loaf you bought on Friday was from Thursday's batch. Thank you for telling us. We now check every shelf at 8 and at 15. What else should we change?
    held good      ++++++ Good afternoon, Priya. We got this wrong. Your order of 6 rolls was handed to somebody else, and your refund of 9 euros went out this morning. We appreciate that you took the time to write; how could we make collecting easier?
    tune rude      ------ Nobody asked for your opinion. Go and bake your own bread if you are so clever.
    held rude      ------ People like you are the reason staff quit. You are a liar and we don't want you here.
    tune evasive   --+--- At La Espiga we take quality very seriously. Have a nice day.
    held evasive   --+--- Your feedback has been passed on to the relevant team. Kind regards.
    tune refusing  --+--- We do not comment on individual cases.
    held refusing  --+--- We have nothing further to say on this matter. Please contact head office.
    tune defensive -+---- Nobody else has ever complained. Maybe you should have kept the cake in the fridge as any sensible person would.
    held defensive -+---- That is simply not our fault. You ordered the wrong thing and now you blame us.
    tune automatic --+--- We have received your message and will get back to you within 48 hours. Your reference is 77120.
    held automatic --++-- Thank you for contacting us. This is an automated reply, please do not respond to this email.
    tune grateful  --++-- Thanks a lot for your feedback!
    held grateful  --++-- We really appreciate you reaching out. Every opinion counts for us. Warm regards.
    tune refuting  ++++oo Thank you for asking. It is not true that we closed for hygiene: the inspection of 2 February found no fault, and the report is here: https://espiga.example/report. The shop was closed for building works.
    held refuting  +++-oo This account is not ours. Our only profile is the one linked from espiga.example, and we reported the copy to the platform on 9 May. No competition of ours ever asks for a card number.
    tune praise    o+++oo So glad you enjoyed the sourdough, Emma! Thank you for the lovely words; the night shift will be thrilled.
    held praise    o+++o+ This made our day! Thanks for coming all the way from Leeds. Is there anything you would like to see on the shelf next time?
    tune lawyers   ------ Remove this review at once or you will hear from our solicitors. This is defamation.
    held sarcastic ------ Oh wow, an expert! Thanks for nothing, Sherlock. I am sure your kitchen is perfect.
    tune question  ++++oo Hello Harry, thanks for asking. Yes, we deliver to the old town on Saturdays between 9 and 12, and it costs 3 euros.
    held question  +++-oo Good morning. The rye loaf contains wheat, milk and traces of nuts. The full list of allergens is on each product page.
    tune half      -++--- We are sorry you feel that way. Our staff followed the procedure.
    held half      +++-+- You are right, the sign was wrong and the mistake was ours. The correct price is 2.40 euros and we have refunded the difference.
    """
}
