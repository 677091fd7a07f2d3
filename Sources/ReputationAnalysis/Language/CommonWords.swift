/// Further common words, without accents: a text that has them is understood, though they do not tell its language.
enum CommonWords {
  /// Those of each language.
  static let lists = words.mapValues {
    WordTrie($0.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  static let words: [SpokenLanguage: String] = [
    .spanish: """
    unas veo ves ve vi vio viene vienen venir sera seria seran estara espero parece parecen siento acabo
    acaba quedo queda quedan toca tenia tenemos teneis habia hubo habra habran haber hizo hicieron hacen hago
    haces podria podemos pueda pude poder pongo pone ponen dijo dijeron decir dio dieron dan iba iban ido
    pasar pase llego llegan llevo sigo sigue siguen seguir necesito necesita conozco conoce vivir vive viven
    trae trajo sale salen vas van vine cuya ah oh eh ahi casi aun igual foto video mes meses hora horas
    minuto minutos momento final parte fin lugar sitio centro plaza barrio avenida carretera estacion autobus
    tren coche mesa silla puerta ventana familia hermano hermana mama papa amigo amiga amigos pelo cara ojo
    ojos mano manos cabeza cafe bar restaurante hotel mercado harina trigo masa barra receta carta menu
    verano invierno otono primavera enero febrero marzo abril mayo junio julio agosto septiembre octubre
    noviembre diciembre segun ademas entonces mientras cuanto cuantos cuyo demas varios varias ambos resto
    total grupo tema caso tipo forma manera director directora alcalde alcaldesa ayuntamiento gobierno
    informe noticia entrevista horario horarios direccion telefono correo nombre numero segundo segunda
    tercer tercera proximo proxima siguiente anterior junto hacia cuatro cinco seis siete ocho nueve diez mil
    cien par nuestro nuestra nuestros nuestras vuestro vuestra empresa empresas firma compania nombra anuncia
    presenta inaugura celebra aprueba publica convoca organiza participa acuerdo proyecto proyectos plan
    programa servicio servicios sede obras inicio evento feria jornada jornadas curso taller exposicion
    concierto biblioteca escuela universidad financiera financiero general nacional local municipal
    provincial junta consejo comision presidente presidenta ministro ministra portavoz concejal concejala
    trabajador trabajadores empleados clientes cliente usuarios vecinos pueblo region pais comprar vender
    abrir cerrar traslada pabellon lluvia documento documentos entrada entradas plazo solicitud pedido
    pedidos tienda tiendas precio precios
    """,
    .catalan: """
    unes uns eixe eixa eixos ix ixen fora veig veu veus venen ve vine vinc sere sera seran estara espere
    espero sembla semblen queda queden toca tenia havia haver feien feia podria podem pot poden poder pose
    posa posen digue anava passa passar arriba arribe porta porten segueix necessite necessita viure viu
    viuen surt ixo ah oh eh quasi igual foto video mesos hora hores minut minuts moment final part lloc
    centre placa barri avinguda carretera estacio autobus tren cotxe taula cadira finestra familia germa
    germana amic amiga amics cabell cara ull ulls mans cafe bar restaurant hotel farina blat barra recepta
    carta menu estiu hivern tardor primavera gener febrer marc abril maig juny juliol agost setembre octubre
    novembre desembre segons llavors mentre quant quants diversos resta grup tema cas tipus forma manera
    director directora alcalde alcaldessa ajuntament govern informe noticia entrevista horari horaris adreca
    telefon correu nom numero segon segona tercer proxim proxima seguent anterior junt quatre cinc sis set
    vuit huit mil cent costat estan esta estava obri obria tanca vint trenta euro euros empresa empreses
    companyia nomena anuncia presenta inaugura celebra aprova publica convoca organitza participa acord
    projecte projectes pla programa servei serveis seu obres inici fira jornada jornades curs taller
    exposicio concert biblioteca escola universitat financera financer general nacional local municipal
    provincial junta consell comissio president presidenta ministre ministra portaveu regidor regidora
    treballador treballadors empleats clients client usuaris veins poble pais comprar vendre obrir tancar
    trasllada pavello pluja document documents entrada entrades termini comanda comandes botiga botigues preu
    preus
    """,
    .english: """
    a off down near next last first second between under while since until both few several every another
    same own such most much less two three four five six seven eight nine ten hundred month week hour hours
    minute minutes moment part place side end front top inside outside right left bus train car road station
    square town village house door window table room family brother sister mother father friend friends boy
    girl hand face eye eyes head food coffee cup tea bar restaurant hotel market flour wheat dough salt loaf
    loaves recipe menu cake summer winter autumn spring january february march april june july august
    september october november december according however during although company factory mayor government
    report news interview address phone mail name number story picture photo video music stop stops start
    starts run runs walk walked came comes gone goes took taken made makes gave give given tell told saw seen
    feel felt live lives lived used read bring brought bought sell sold show shows keep kept turn ask asked
    call called try tried opening opened closed rain rainy sun sunny hot cold early late half whole north
    south east west around behind across along firm firms business appoints appoint names announces announce
    presents launches holds approves publishes agreement project projects plan plans programme program
    service services site works event fair course workshop exhibition concert library school university
    finance financial general national local council board committee chair president chief minister
    spokesperson councillor staff worker workers employee employees customer customers client clients user
    users resident residents country buy close moves hall sports document documents ticket tickets deadline
    application order orders shop shops store stores price prices city
    """,
  ]
}
