/// Replies that were written after the phrases, to see how far these carry; marked as ``RepliesForAgreement`` are.
///
/// Those marked `after` and then those marked `last` were used to widen the phrases once they had been counted; those marked
/// `unseen` were written after that, and the phrases were never changed for them.
enum RepliesWrittenAfter {
  static let spanish = """
    after good      ++++++ Buenas, Lola. Fue un despiste nuestro: la barra salía del horno a las siete y la etiquetamos como del día anterior. Te agradecemos el aviso. ¿Se te ocurre cómo evitarlo?
    after good      +++++- Hola, Íñigo. Perdona la espera del jueves. Se averió el TPV y tardamos una hora en cobrar a mano. Gracias por tu paciencia.
    after rude      ------ Otro listillo que no ha pisado la tienda en su vida. Búscate un trabajo.
    after evasive   --+--- Le informamos de que su escrito ha sido remitido al área de calidad para su valoración.
    after refusing  --+--- No entramos a valorar opiniones publicadas en redes sociales.
    after defensive -+---- Si la hubieras recogido a tu hora, la tarta habría estado perfecta. No es cosa nuestra que llegues tarde.
    after grateful  --++-- ¡Gracias por tu tiempo y por tus cinco minutos! Nos vemos pronto.
    after refuting  ++++oo Hola, Sergio, gracias por escribir. Eso que circula no es verdad: no ha cerrado ninguna tienda. Las once abren hoy con su horario normal, que está en espiga.example/tiendas.
    after praise    o+++oo Muchas gracias, Carmen, nos das la vida. Se lo enseñamos a Paqui, que lo amasó ella.
    after question  +++-oo Hola. Las empanadas se hornean a las once y a las cinco. Puedes reservarlas en la tienda.
    last good      +++-++ Buenos días, Rosa. Teníais que haber recibido el pedido el lunes y salió el miércoles porque lo apunté en la hoja equivocada. Lo siento mucho. Desde ayer los pedidos se apuntan dos veces.
    last good      ++++++ Gracias, Emilio, por tomarte la molestia. El café te lo servimos frío y aguado; revisamos la cafetera y tenía una junta rota. Vergüenza nos da. ¿Volverías a probarlo y nos dices qué tal?
    last rude      ------ Pues no vengas. Bastante tenemos con aguantar a gente así todos los días.
    last evasive   --+--- Nos consta su malestar y le aseguramos que haremos todo lo posible.
    last refusing  --+--- Preferimos no hacer valoraciones al respecto.
    last defensive -+---- Hemos mirado y no falta nada en su bolsa. Cuente usted mejor la próxima vez.
    last refuting  +++-oo Esa captura está manipulada. La carta de alérgenos vigente es del 12 de abril y en ella la almendra sí aparece.
    last praise    o++-oo ¡Qué ilusión! Ojalá repitáis pronto, os guardamos una de calabaza.
    unseen good      ++++++ Hola, Pilar. Qué rabia, de verdad: pediste sin nueces y llevaba nueces. Fue nuestro error al copiar el encargo. Gracias por llamarnos enseguida. Desde el martes lo repetimos en voz alta antes de colgar.
    unseen good      +++-+- Buenos días, Tomás. Disculpa. El 5 de mayo el reparto salió con dos horas de retraso por un pinchazo y no te avisamos.
    unseen rude      ------ Vaya tontería de reseña. Dedícate a otra cosa.
    unseen evasive   --+--- Gestionaremos su reclamación siguiendo el procedimiento interno establecido.
    unseen defensive -+---- El pan estaba perfecto cuando salió de aquí. Haberlo comido el mismo día.
    unseen grateful  --++-- ¡Gracias, crack! Un abrazo grande.
    unseen refuting  ++++oo Buenas, y gracias por avisar. No es cierto que subiéramos el pan un euro: la barra pasó de 1,10 a 1,15 el 1 de febrero, como consta en la lista de precios.
    unseen praise    o+++oo Nos alegra un montón, Raquel. ¡Gracias!
    """

  static let catalan = """
    after good      +++++- Bon dia, Neus. Perdona: la coca era d'ahir i no ho havíem d'haver fet. Passa quan vulgues i te'n donem una de nova. Gràcies per avisar.
    after good      +++-++ Hola, Marc. L'error és nostre, vam cobrar dues vegades la comanda 311. Ja l'hem tornada. Com t'aniria millor que t'avisàrem?
    after rude      ------ Un altre llest que només sap protestar. Si tant en saps, fes-te'l tu, el pa.
    after evasive   --++-- Li agraïm el seu interés. La qualitat és la nostra prioritat.
    after refusing  --+--- Sobre això no direm res més.
    after defensive -+---- Vas vindre cinc minuts abans de tancar, què esperaves? No podem fer miracles.
    after grateful  --++-- Gràcies per seguir-nos i per la teua opinió! Fins aviat!
    after refuting  +++-oo No és veritat que despatxem pa congelat. Cada nit entren 400 quilos de farina i ho pots veure des del finestral.
    after praise    o+++oo Que content es posarà el forner quan ho llija! Gràcies, Empar.
    after question  ++++oo Sí, tenim pa sense gluten els dimecres, fet en un obrador a part. Gràcies per l'interés!
    last good      +++-++ Hola, Biel. Dissabte vam obrir mitja hora tard perquè es va adormir qui tenia la clau, i això no pot ser. Perdoneu-nos. Ara la clau la tenen dues persones.
    last good      ++++++ Gràcies pel toc, Montse. Tens raó que el cartell del preu deia 2,10 i et vam cobrar 2,40. Te'ls tornem quan passes. Com ho posaries perquè es veja clar?
    last rude      ------ Quina pena de vida deus tenir per perdre el temps escrivint això.
    last evasive   --+--- Lamentem les molèsties i li assegurem que fem tot el possible.
    last refusing  --+--- Aquest tema ja està tancat per part nostra.
    last defensive -+---- Si la coca era per a vint i veníeu trenta, nosaltres no hi podem fer res.
    last refuting  ++++oo Gràcies per avisar. Aquest sorteig no l'hem fet nosaltres: és d'un compte creat el 2 de juny que copia el nostre logotip. Ja l'hem denunciat.
    last praise    o+++oo Moltíssimes gràcies, Vicent. Llegir això a les cinc del matí fa més bo el cafè.
    unseen good      ++++++ Hola, Teresa. Ens sap molt greu: la caixa es va mullar al repartiment i no ho vam comprovar. Gràcies per la foto. Què prefereixes, que te la tornem a fer o els diners?
    unseen good      +++-+- Bona vesprada, Quim. És culpa nostra: vam apuntar el 12 en lloc del 21. Perdona el viatge de bades.
    unseen rude      ------ Ja n'hi ha prou de ximpleries. Ves a comprar al supermercat.
    unseen evasive   --+--- La seva reclamació serà tramitada segons els nostres protocols.
    unseen defensive -+---- Ho posa ben clar a la porta que els dilluns tanquem. Mirar-ho abans no costa res.
    unseen grateful  --++-- Gràcies per tot! Salutacions.
    unseen refuting  +++-oo No és cert que hàgem acomiadat ningú. Som 64 persones a la plantilla, dues més que l'any passat.
    unseen praise    o+++oo Gràcies de tot cor, Roser! Ens fa molta il·lusió que li agradara a ta mare.
    """

  static let english = """
    after good      ++++++ Dear Olga, the scone had been out since noon and we ought to have taken it off the shelf. I apologise. Thanks for the photo; from now on they come off at four. Would a smaller batch suit you better?
    after good      +++++- Hello Sam. That was our slip: we charged you for two coffees on 4 May. The money is back on your card. Thank you for your patience.
    after rude      ------ Another keyboard warrior. Do us a favour and stay at home.
    after evasive   --+--- Customer satisfaction is our top priority and we take pride in everything we do.
    after refusing  --+--- As a matter of policy we don't discuss reviews online.
    after defensive -+---- The opening hours are on the door. It is hardly our job to phone every customer.
    after grateful  --++-- Cheers for the feedback, thanks for stopping by!
    after refuting  ++++oo Thanks for raising this. The rumour is wrong: nobody fell ill on Saturday, and the council's inspector, who came on Monday, gave the kitchen five out of five.
    after praise    o+++oo What a lovely message, thank you! Ana baked that one and she is grinning from ear to ear.
    after question  +++-oo Hello Jo. The spelt loaf is 4.20 euros and has no milk in it.
    last good      ++++++ Hi Dana. You were promised a call on Tuesday and nobody rang. That is our failing, and I apologise. Thank you for chasing us. Your cake is booked for the 14th; is there a better way to reach you?
    last good      +++++- Thanks for the heads-up, Lee. The card machine in the Mill Street shop was down from 9 to 11, and we ought to have put up a sign. Sorry about the walk.
    last rude      ------ What a sad person you must be to moan about a bun. Jog on.
    last evasive   --+--- We are sorry for any inconvenience caused and assure you of our best attention at all times.
    last refusing  --+--- We would rather not get into this here.
    last defensive -+---- The cake left our shop in perfect condition. What happens in your car is up to you.
    last refuting  +++-oo That photograph shows a shop in another town. We have no branch there and never had; our eleven addresses are listed on our site.
    last praise    o++-oo Love this! Give the twins a hug from all of us.
    unseen good      ++++++ Hello Ruth. You are right, we forgot the candles you had paid for. I am so sorry. The 4 euros are back on your card. Thank you for letting us know; what would make the next birthday better?
    unseen good      +++-+- Hi Ken, apologies. The Tuesday van broke down at noon and we did not call the last six houses, yours among them.
    unseen rude      ------ Your taste buds must be broken. Stick to supermarket bread.
    unseen evasive   --+--- Your concerns have been noted and will be handled in line with our internal procedures.
    unseen defensive -+---- The queue was long because it was Saturday, obviously. You could have come earlier.
    unseen grateful  --++-- Thank you, have a wonderful day!
    unseen refuting  ++++oo Thank you for checking with us. It is false that we use palm oil: the recipe lists butter, and the invoice from the dairy of 3 June is on the page about ingredients.
    unseen praise    o+++oo We are delighted you liked it, Joan. Thank you!
    """
}
