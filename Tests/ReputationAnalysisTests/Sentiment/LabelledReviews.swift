extension LabelledSentences {
  /// Sentences about shops, services and towns, marked as ``all`` are.
  ///
  /// The words were widened by them after they had been counted: 36 of 51 agreed.
  static let reviews = [
    LabelledSentences(
      "ca",
      """
      - Porte tres rebuts reclamant el mateix i cada operador em conta una pel·lícula diferent.
      - El matalàs es va enfonsar al cap d'un mes i la garantia és paper mullat.
      - T'atenen com si et feren un favor, ni et miren a la cara.
      - Els veïns exigeixen solucions pels talls d'aigua.
      - Una altra estació tancada per obres sense avisar, així no es pot planificar res.
      - Vaig comprar tres entrades i només me'n van enviar dues, i ara ningú dona la cara.
      + Dona gust trobar gent que estima el que fa.
      + La meua filla va eixir del dentista rient, amb això ho dic tot.
      + La relació qualitat-preu és imbatible i les racions són generoses.
      + Per fi han arreglat els gronxadors del parc, ben fet!
      + Personal encantador, habitacions àmplies i vistes de postal.
      = El concert es trasllada al pavelló municipal per la pluja.
      = Cal presentar el DNI i dues fotos de carnet.
      = Teniu opcions veganes al menú de migdia?
      = L'empresa nomena Júlia Parés directora financera.
      """
    ),
    LabelledSentences(
      "en",
      """
      - Three bills in a row disputed and every agent tells me a different story.
      - Mattress sagged after a month and the guarantee isn't worth the paper it's printed on.
      - They serve you as if they're doing you a favour, won't even look you in the eye.
      - The discount never got applied and support leaves you on read.
      - Steak like shoe leather and the waiter took offence when we said so.
      - Residents demand answers over water cuts on the north side.
      - Another station shut for works with no warning, impossible to plan anything.
      - Bought three tickets, only got two, and now nobody wants to know.
      + A joy to find people who love what they do.
      + My daughter came out of the dentist laughing, says it all.
      + Value is unbeatable and the portions are massive.
      + Well played council, they finally fixed the swings.
      + Came back after years and it's every bit as good as ever.
      + Charming staff, roomy bedrooms and postcard views.
      = The concert moves to the sports hall because of the rain.
      = You need to bring your ID and two passport photos.
      = Are there vegan options on the lunch menu?
      = The firm appoints Julia Parish as finance director.
      """
    ),
    LabelledSentences(
      "es",
      """
      - Llevo tres recibos reclamando lo mismo y cada operador me cuenta una película distinta.
      - El colchón se hundió al mes y la garantía es papel mojado.
      - Te atienden como si te hicieran un favor, ni te miran a la cara.
      - Puro cuento, el descuento nunca se aplicó y soporte te deja en visto.
      - La carne parecía suela y el mesero se ofendió cuando lo dijimos.
      - Vecinos exigen soluciones por los cortes de agua en el barrio norte.
      - Otra estación cerrada por obras sin previo aviso, así no hay quien planifique nada.
      - Compré entradas para tres y solo me mandaron dos, y ahora nadie da la cara.
      + Da gusto encontrar gente que ama lo que hace.
      + Mi hija salió del dentista riéndose, con eso lo digo todo.
      + La relación calidad precio es imbatible y las porciones son generosas.
      + Bien ahí la muni, por fin arreglaron los columpios.
      + Volví después de años y sigue igual de bueno que siempre.
      + Personal encantador, habitaciones amplias y vistas de postal.
      = El concierto se traslada al pabellón municipal por la lluvia.
      = Hay que presentar el DNI y dos fotos de carné.
      = ¿Tienen opciones veganas en el menú de mediodía?
      = La empresa nombra a Julia Paredes directora financiera.
      """
    ),
  ]
}
