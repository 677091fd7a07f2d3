import ReputationModel

/// Two mentions of which a person would say at once whether they are copies of one story.
struct StoryPair: Sendable {
  /// One of the two.
  struct Item: Sendable {
    var title: String?
    var text: String
    var outlet: String?
    var kind: Mention.Kind
    var hours: Int

    init(
      _ title: String?,
      _ text: String = "",
      in outlet: String? = nil,
      _ kind: Mention.Kind = .news,
      at hours: Int = 0
    ) {
      (self.title, self.text, self.outlet, self.kind, self.hours) = (title, text, outlet, kind, hours)
    }
  }

  let name: String
  let one: Item
  let other: Item

  init(_ name: String, _ one: Item, _ other: Item) { (self.name, self.one, self.other) = (name, one, other) }

}

/// The texts that agencies send, which the pairs vary.
enum AgencyText {
  static let recall = """
    La cadena de panaderías La Espiga ha retirado de sus tiendas un lote de pan de molde integral después de que un \
    control interno detectara trazas de sésamo que no figuraban en la etiqueta. La empresa ha avisado a las autoridades \
    sanitarias y pide a quienes lo compraron que no lo consuman si son alérgicos. El lote afectado se vendió en Girona y \
    Figueres entre el 3 y el 6 de marzo. Por ahora no consta ningún caso de reacción.
    """
  static let recallCatalan = """
    La cadena de fleques La Espiga ha retirat de les botigues un lot de pa de motlle integral després que un control \
    intern detectés traces de sèsam que no constaven a l'etiqueta. L'empresa ha avisat les autoritats sanitàries i demana \
    als qui el van comprar que no el consumeixin si són al·lèrgics. El lot afectat es va vendre a Girona i Figueres.
    """
  static let recallEnglish = """
    The bakery chain La Espiga has withdrawn a batch of wholemeal sliced bread from its shops after an internal check \
    found traces of sesame that the label did not mention. The company has told the health authorities and asks those \
    who bought it not to eat it if they are allergic. The batch was sold in Girona and Figueres in early March.
    """
  static let jobs = """
    La panificadora La Espiga invertirá 4 millones de euros en un obrador nuevo en el polígono industrial de Vilanova, \
    donde trabajarán 60 personas. Las obras empezarán en otoño y el centro abrirá dentro de dos años, según ha explicado \
    su directora en una visita a las instalaciones actuales junto al alcalde.
    """
  static let strike = """
    Els treballadors de La Espiga han convocat dos dies de vaga per reclamar que es compleixi el conveni i que els torns \
    de nit es paguin amb el plus acordat fa un any. El comitè d'empresa assegura que la direcció no ha respost a cap de \
    les seves cartes. La companyia diu que la negociació continua oberta.
    """
  static let prize = """
    A sourdough loaf baked by La Espiga has won the gold medal at the national bread fair, where more than two hundred \
    bakers took part. The jury praised its crust and the long fermentation of thirty hours. It is the first time that a \
    family bakery from the region wins the prize.
    """
}
