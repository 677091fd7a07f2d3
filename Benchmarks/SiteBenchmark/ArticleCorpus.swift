import Foundation

/// Articles made from a fixed seed, the same on every run.
struct ArticleCorpus {
  let count: Int

  /// Writes a site of those articles, and returns how many bytes of Markdown it has.
  func write(to site: URL) throws -> Int {
    let folder = site.appendingPathComponent("content/articles")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let configuration = """
      site:
        name: Benchmark
        url: https://benchmark.example
        language: es
        time-zone: Europe/Madrid
      """
    try Data(configuration.utf8).write(to: site.appendingPathComponent("contrapeso.yml"))
    var words = Words(seed: 42)
    var bytes = 0
    for number in 0..<count {
      let text = Data(article(number, &words).utf8)
      bytes += text.count
      try text.write(to: folder.appendingPathComponent("articulo-\(number).md"))
    }
    return bytes
  }

  private func article(_ number: Int, _ words: inout Words) -> String {
    let day = 1 + number % 28
    let month = 1 + number / 28 % 12
    var text = """
      ---
      title: \(words.sentence(6)) \(number)
      description: \(words.sentence(20))
      date: 2025-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)
      tags: [\(words.tag()), \(words.tag()), \(words.tag())]
      ---

      """
    for section in 0..<6 {
      text += "\n## \(words.sentence(4))\n\n"
      text += "\(words.sentence(40)) **\(words.sentence(3))** y *\(words.sentence(2))*. "
      text += "\(words.sentence(30)) [\(words.sentence(3))](https://fuente.example/\(number)/\(section)).\n\n"
      switch section % 3 {
      case 0: text += (0..<4).map { _ in "- \(words.sentence(8))\n" }.joined()
      case 1:
        text += "| a | b |\n| - | -: |\n" + (0..<4).map { "| \(words.sentence(3)) | \($0) |\n" }.joined()
      default: text += "```json\n{\"\(words.tag())\": \(number)}\n```\n"
      }
    }
    return text
  }

  /// Words in no sense, by a linear congruential generator (Knuth's MMIX constants).
  private struct Words {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    private static let list = """
      pan masa horno tienda respuesta prueba dato cliente crítica reseña señal artículo mensaje plazo calma vecino \
      corrección fuente turno levadura explicación incidente noticia agradecimiento pregunta mejora etiqueta
      """.split(separator: " ").map(String.init)

    private mutating func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }

    mutating func tag() -> String { Words.list[next(Words.list.count)] }

    mutating func sentence(_ count: Int) -> String { (0..<count).map { _ in tag() }.joined(separator: " ") }
  }
}
