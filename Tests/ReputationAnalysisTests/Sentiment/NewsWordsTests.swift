import ReputationModel
import Testing

@testable import ReputationAnalysis

/// Headlines tell a crisis in sober words, of which none speaks ill by itself.
@Suite struct NewsWordsTests {
  @Test(arguments: [
    "La cooperativa filtra los datos de 9.000 socios", "Brecha de seguridad en una red de ópticas",
    "La Fiscalía investiga a la gestora del aparcamiento", "Sanidad ordena el cierre de la piscina",
    "Fallece un operario en la cantera", "Ciberataque a la red de bibliotecas",
    "La cooperativa filtra les dades de 9.000 socis", "Bretxa de seguretat en una xarxa d'òptiques",
    "La fiscalia investiga la gestora de l'aparcament", "Sanitat ordena el tancament de la piscina",
    "Mor un operari a la pedrera de la comarca", "Els operaris fan vaga des de dilluns",
    "Data breach at a chain of opticians", "The car park operator is under investigation for fraud",
    "Inspectors close the pool after complaints", "A worker dies at the quarry",
    "Strike at the quarry from Monday",
  ])
  func aHeadlineOfACrisisIsNegative(text: String) {
    var estimator = SentimentEstimator()
    #expect(estimator.estimate(text).label == .negative)
  }

  @Test(arguments: [
    "La cooperativa abre un centro de datos en el polígono",
    "La universidad investiga una vacuna con la clínica",
    "Charla sobre protección de datos en la biblioteca", "La cooperativa obre un centre de dades al polígon",
    "La universitat investiga una vacuna amb la clínica", "Xerrada sobre protecció de dades a la biblioteca",
    "The cooperative opens a data centre on the estate", "A talk on data protection in the library",
    "The university studies a vaccine with the clinic",
  ])
  func whatOnlyHasTheWordsIsNot(text: String) {
    var estimator = SentimentEstimator()
    #expect(estimator.estimate(text).label != .negative)
  }
}
