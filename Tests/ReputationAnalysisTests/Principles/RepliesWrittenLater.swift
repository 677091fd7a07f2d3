/// Replies written to break the phrases once they had been widened by ``RepliesForWidening``; marked as these are.
///
/// Those marked `later` and then those marked `further` were counted, and then used to widen the phrases again.
enum RepliesWrittenLater {
  static let spanish = """
    later good      +++++- Estimada Lucía: gracias por su mensaje. El 22 de marzo se le cobró la clase de prueba, que es gratuita. Ha sido un fallo de caja y le pedimos perdón. Los 12 € se los abonamos ayer.
    later good      ++++++ Qué mal rato, Esteban, lo lamentamos. El domingo 4 la cocina cerró a las 22:30 y les habíamos dicho 23:00. Culpa nuestra. Le agradecemos la franqueza. Hemos colgado el horario real en la puerta y en la carta.
    later good      -+++++ Hola Ceci! Perdón, perdón y mil veces perdón: te atendimos con mala cara y no corresponde. Gracias por bancarnos y contarlo. Ya charlamos con el equipo de la noche. ¿Te animás a darnos otra oportunidad?
    later good      +++-++ Buenas, Dani. La mochila venía con la cremallera rota de fábrica y no la probamos antes de enviarla: eso se nos escapó. Sale otra hoy mismo por mensajería. Desde ayer se abre y se cierra cada cremallera en almacén.
    later evasive   --+--- Lamentamos los inconvenientes. Le recordamos que puede dirigir su queja al buzón de sugerencias de cualquiera de nuestras oficinas.
    later evasive   --+--- Para Banco Ribera la transparencia no es una palabra, es una forma de estar en el mundo. Siempre a su lado.
    later evasive   --++-- Gracias por confiar en nosotros desde el primer día. Juntos seguimos escribiendo páginas bonitas.
    later grateful  --++-- ¡Ay, qué bonito que te hayas acordado de nosotros! Gracias de todo corazón y hasta la próxima aventura.
    later grateful  --++-- Recibido, Jorge, se agradece el apunte. Un saludo del equipo de Librería Cóndor.
    later automatic --+--- Su petición está siendo procesada. Código de seguimiento: QX-2210. No es necesario que vuelva a escribirnos.
    later automatic --++-- ¡Hola! Gracias por contactarnos. Nuestro horario es de lunes a viernes de 9 a 18 h; en cuanto un ejecutivo esté disponible le responderá.
    later rude      ------ Otra genia de la cocina que no sabe freír un huevo. Cierra al salir.
    later rude      -+---- Se te avisó de que picaba y aun así lo pediste, así que ahora no vengas a dar la lata, pesado.
    later defensive -+---- El error viene de que el cliente introdujo mal su dirección. Nosotros hicimos todo correctamente.
    later defensive -++--- Discrepamos de lo que dice. La pensión es sencilla, como su precio indica, y nunca hemos prometido otra cosa.
    later refusing  --+--- Este perfil no está para resolver reclamaciones. No insista.
    later refuting  +++-oo Circula que la tienda cierra en agosto y es falso: el contrato del local va hasta 2031 y abrimos todos los días de 10 a 20.
    later praise    o+++oo ¡Mil gracias, Toñi! Las croquetas son cosa de mi suegra, se lo leo esta noche en la cena.
    later question  ++++oo Hola, Vera, gracias por el interés. Aceptamos tarjeta a partir de 5 euros y Bizum desde cualquier importe.
    further complaint --+--- Nos tomamos muy en serio cada reporte y seguiremos puliendo nuestros procesos.
    further complaint --+--- Hola, buen día. Agradeceremos nos comparta por este medio sus datos para dar atención a su reporte.
    further complaint --++-- Gracias por hacernos llegar sus impresiones. Le deseamos un feliz día.
    further complaint --+--- Su caso ya está en manos del área que corresponde.
    further complaint --++-- Agradecemos su paciencia y preferencia. Somos Grupo Altiplano, contigo siempre.
    further complaint ------ No nos hagas reír. Tu reseña vale lo mismo que tu educación: cero.
    further complaint -+---- Nadie le puso una pistola para comprar. El aparato funciona, lo que falla es quien lo maneja.
    further complaint ++++++ Hola, Iván: se nos fue la mano con el picante el viernes 8 y encima tardamos 50 minutos. Una disculpa. Gracias por contarlo sin enojo. Bajamos la receta a la mitad de chile y desde hoy preguntamos antes.
    further complaint +++++- Estimado señor Rojas: agradecemos su carta. El ascensor estuvo parado del 3 al 11 de abril y el aviso no se puso. Le ruego nos perdone.
    further complaint --+--- Por normativa no podemos facilitar información a través de redes.
    further complaint -+++-- Gracias por su comentario. El ruido procede de la calle, que es peatonal, y no del hotel.
    further question  ++++oo Buenas tardes, gracias por escribir. El abono joven cuesta 20 € al mes y se saca en taquilla.
    further praise    o+++oo Nos acabas de alegrar la semana, Nieves. Gracias y besos a la peque.
    """

  static let catalan = """
    later good      +++++- Estimada Llúcia, gràcies per escriure. El 22 de març se li va cobrar la classe de prova, que és gratuïta. Ha sigut una errada de caixa i li demanem perdó. Els 12 € els hi vam tornar ahir.
    later good      ++++++ Quin mal moment, Esteve, ho lamentem. Diumenge 4 la cuina va tancar a les 22:30 i us havíem dit les 23:00. Culpa nostra. T'agraïm la franquesa. Hem penjat l'horari de debò a la porta i a la carta.
    later good      -+++++ Ai, Cesca, perdó i mil vegades perdó: et vam atendre de mala manera i no toca. Gràcies per explicar-ho. Ja n'hem parlat amb l'equip de nit. Ens donaries una altra oportunitat?
    later evasive   --+--- Lamentem els inconvenients. Li recordem que pot adreçar la seva queixa a la bústia de suggeriments de qualsevol oficina.
    later evasive   --+--- Per a Banc Ribera la transparència no és una paraula, és una manera d'estar al món. Sempre al seu costat.
    later grateful  --++-- Ai, que bonic que hagis pensat en nosaltres! Gràcies de tot cor i fins a la pròxima aventura.
    later automatic --+--- La seua petició s'està processant. Codi de seguiment: QX-2210. No cal que torne a escriure'ns.
    later rude      ------ Una altra geni de la cuina que no sap fregir un ou. Tanca en sortir.
    later defensive -+---- L'error ve de que el client va introduir malament l'adreça. Nosaltres ho vam fer tot correctament.
    later defensive -++--- Discrepem del que diu. La pensió és senzilla, com el preu indica, i mai no hem promés una altra cosa.
    later refusing  --+--- Aquest perfil no és per a resoldre reclamacions. No insistisca.
    later refuting  +++-oo Corre que la botiga tanca a l'agost i és fals: el contracte del local va fins al 2031 i obrim cada dia de 10 a 20.
    later praise    o+++oo Mil gràcies, Tonyi! Les croquetes són cosa de ma sogra, li ho llig esta nit mentre sopem.
    later question  ++++oo Hola, Vera, gràcies per l'interès. Acceptem targeta a partir de 5 euros i Bizum per a qualsevol import.
    further complaint --+--- Ens prenem seriosament cada avís i continuarem polint els nostres processos.
    further complaint --++-- Gràcies per fer-nos arribar les vostres impressions. Us desitgem un bon dia.
    further complaint --+--- El vostre cas ja és a les mans de qui pertoca.
    further complaint ------ No ens facis riure. La teva ressenya val el mateix que la teva educació: zero.
    further complaint -+---- Ningú no li va posar una pistola per comprar. L'aparell funciona, el que falla és qui el fa anar.
    further complaint ++++++ Hola, Iu: divendres 8 se'ns va anar la mà amb el picant i a sobre vam tardar 50 minuts. Disculpa'ns. Gràcies per dir-ho amb calma. Hem rebaixat el bitxo a la meitat i des d'avui preguntem abans.
    further complaint +++++- Benvolgut senyor Roig: agraïm la seva carta. L'ascensor va estar aturat del 3 a l'11 d'abril i ningú no va penjar l'avís. Li prego que ens perdoni.
    further complaint --+--- Per normativa no podem facilitar informació per xarxes.
    further complaint -+++-- Gràcies pel comentari. El soroll ve del carrer, que és de vianants, i no de l'hotel.
    further praise    o+++oo Ens acabes d'alegrar la setmana, Neus. Gràcies i petons a la menuda.
    """

  static let english = """
    later good      +++++- Dear Lucy, thank you for your note. On 22 March you were billed for the trial class, which is free of charge. The slip happened at our till and we apologise. The £12 was returned yesterday.
    later good      ++++++ That must have spoiled the evening, Steve, and we are sorry. On Sunday 4th the kitchen shut at 10:30 although we had told you 11. We got that wrong. Thanks for being frank. The real times are up on the door and on the menu since this morning.
    later good      -+++++ Oh Cass, sorry, sorry and sorry again: you were met with a long face and that isn't on. Thank you for bringing it up. I've had a word with the night crew. Would you give us another go?
    later evasive   --+--- We regret the inconvenience. Complaints can be addressed to the suggestion box at any of our branches.
    later evasive   --+--- For Ribera Bank transparency is not a word, it is a way of being. Always by your side.
    later evasive   --++-- Thank you for having been with us from day one. Together we keep writing beautiful pages.
    later grateful  --++-- Oh, how lovely that you thought of us! Thank you from the bottom of our hearts and see you on the next adventure.
    later automatic --+--- Your enquiry is in process. Tracking code: QX-2210. There is no need to write again.
    later automatic --++-- Hello! Thanks for contacting us. We are here Monday to Friday, 9 to 6; as soon as an adviser is free you will get an answer.
    later rude      ------ Another kitchen wizard who can't boil an egg. Shut the door on your way out.
    later rude      -+---- You were told it was hot and ordered it anyway, so spare us the drama, you big baby.
    later defensive -+---- The error comes from the customer having typed the address incorrectly. We did everything right.
    later defensive -++--- We disagree with what you say. The guest house is simple, as its price suggests, and we have never claimed otherwise.
    later refusing  --+--- This profile is not meant for complaints. We will leave it there.
    later refuting  +++-oo Word has it that the shop shuts in August. It does not: the lease runs to 2031 and we are open daily from 10 to 8.
    later praise    o+++oo Thanks a million, Toni! The croquettes are my mother-in-law's doing, I'll read her this over supper.
    later question  ++++oo Hi Vera, thanks for your interest. We take cards from 5 pounds up and contactless for any amount.
    further complaint --+--- We take every report to heart and will go on refining our processes.
    further complaint --++-- Thank you for passing on your impressions. Have a pleasant day.
    further complaint --+--- Your case is already with the people concerned.
    further complaint ------ Don't make us laugh. Your review is worth as much as your manners: nothing.
    further complaint -+---- No one held a gun to your head. The device works, the weak link is the person using it.
    further complaint ++++++ Hi Ivan, on Friday the 8th we overdid the chilli and then took 50 minutes on top of it. Apologies. Thank you for putting it so calmly. We have halved the chilli and ask everyone first from now on.
    further complaint +++++- Dear Mr Rowe, thank you for your letter. The lift stood still from 3 to 11 April and no notice was put up. Please accept my apologies.
    further complaint --+--- Owing to regulations we are unable to provide information on social media.
    further complaint -+++-- Thanks for the review. The noise comes from the street, which is pedestrianised, not from the hotel.
    further question  ++++oo Good afternoon, thanks for writing. The youth pass is £20 a month and is sold at the ticket office.
    further praise    o+++oo You've just brightened up our week, Nieves. Thank you and kisses to the little one.
    """
}
