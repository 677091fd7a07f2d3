/// Replies that were written after the phrases, to see how far these carry; marked as ``RepliesForAgreement`` are.
///
/// Those marked `after` were then used to widen the phrases; those marked `last` were written after that, and never were.
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
    """
}
