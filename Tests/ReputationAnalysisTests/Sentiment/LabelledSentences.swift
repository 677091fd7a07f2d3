import ReputationModel
import Testing

/// Sentences about a bakery with what a reader says of each, written by hand: `+` well, `-` ill, `=` neither.
struct LabelledSentences: Sendable, CustomTestStringConvertible {
  let language: String
  let sentences: [(label: Sentiment.Label, text: String)]

  init(_ language: String, _ lines: String) {
    self.language = language
    sentences = lines.split(separator: "\n").map { line in
      (
        line.hasPrefix("+") ? .positive : line.hasPrefix("-") ? .negative : .neutral,
        String(line.dropFirst(2))
      )
    }
  }

  var testDescription: String { language }

  static let all = [
    LabelledSentences(
      "ca",
      """
      + El pa de pagès d'aquest forn és boníssim
      + Moltes gràcies per l'atenció, tornarem segur
      + M'encanta la coca de Sant Joan que feu
      + Les noies de la botiga són molt amables
      + La millor ensaïmada que he menjat mai
      + Quina meravella de croissants, encara calents
      + Ens van resoldre el problema de seguida i amb un somriure
      + Recomano el pa d'espelta, és perfecte per esmorzar
      + Feia anys que no tastava un brioix tan bo
      + Tot fresc, tot net i un tracte excel·lent
      + Enhorabona pel premi, us el mereixeu
      - El pa estava dur i fred, quina decepció
      - No hi tornaré mai més, un desastre
      - Vam esperar mitja hora i ningú no ens va atendre
      - Em van cobrar de més i a sobre es van enfadar
      - La pasta crua per dins, fa fàstic
      - Quina vergonya de servei, lent i maleducat
      - M'han enganyat amb el preu de la tarta
      - He trobat un cabell al pa, inacceptable
      - Cada dia pitjor i cada dia més car
      - Els croissants socarrats i el cafè horrible
      - Estic farta de trobar tancat quan diuen que obren
      = La botiga és al costat de l'estació
      = Obren de dilluns a dissabte de set a dues
      = He comprat dues barres i una coca
      = El forn és al carrer Major
      = Avui han canviat l'aparador
      = La reunió serà demà a les cinc a la plaça
      = Porten el pa en furgoneta des de l'obrador
      = A la carta hi ha tres tipus de pa
      """
    ),
    LabelledSentences(
      "en",
      """
      + The sourdough here is amazing, crisp crust and soft inside
      + Thank you so much for the lovely birthday cake
      + Best bakery in town, we keep coming back
      + The staff were friendly and helped us choose
      + I love the smell of this shop in the morning
      + They fixed my order quickly and with a smile
      + Highly recommended, everything was fresh
      + What a delightful little place
      + The almond croissant is worth the trip
      + Great value and very generous portions
      + My kids enjoyed every bite
      - The bread was stale and the service was rude
      - Never again, I waited an hour for a cold coffee
      - Worst croissant I have ever had
      - They overcharged me and refused a refund
      - I found mould on the loaf, disgusting
      - Terrible experience, the cake arrived broken
      - Not worth the money at all
      - The roll was raw in the middle, what a waste
      - The manager lied to us about the ingredients
      - So disappointed, it used to be better
      - The toilets were filthy
      = The shop is next to the station
      = They open from Monday to Saturday
      = I bought two loaves and a roll
      = The bakery moved to Mill Street in March
      = There are three kinds of bread on the list
      = The meeting is at five in the square
      = They bring the bread in a van from the workshop
      = The window display changed today
      """
    ),
  ]
}
