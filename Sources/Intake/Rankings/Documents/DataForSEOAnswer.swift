import ReputationModel

/// Reads an answer of DataForSEO: tasks, each with the pages of results that were asked for.
struct DataForSEOAnswer {
  let file: RankingFile

  /// What the service writes where all went well.
  private static let success = 20_000

  /// Reads it; a task that failed is told of, and the others are read.
  func read(_ document: YAMLNode, into reading: inout RankingReading) {
    if let mistake = mistake(document) {
      reading.findings.append(.answerIsError(file.place(document.line), found: mistake))
      return
    }
    for task in document["tasks"]?.items ?? [] {
      if let mistake = mistake(task) {
        reading.findings.append(.answerIsError(file.place(task.line), found: mistake))
        continue
      }
      for result in task["result"]?.items ?? [] {
        page(result, of: task).read(into: &reading, of: file)
      }
    }
  }

  private func mistake(_ node: YAMLNode) -> String? {
    guard let code = node["status_code"]?.whole, code != DataForSEOAnswer.success else { return nil }
    return "\(code) \(node["status_message"]?.text ?? "")".trimmed
  }

  private func page(_ result: YAMLNode, of task: YAMLNode) -> ResultPage {
    var page = ResultPage(result)
    let domain = result["se_domain"]?.text.map { SearchAddress("https://\($0)/") }
    page.query = result["keyword"] ?? task["data"]?["keyword"]
    page.moment = result["datetime"]
    page.search.engine = task["data"]?["se"]?.text?.lowercased() ?? domain?.engine
    let code = result["location_code"]?.whole
    page.search.country = code.flatMap(SearchLocation.country) ?? domain?.country ?? code.map(String.init)
    page.search.language = (result["language_code"]?.text).flatMap(ResultPage.language)
    page.search.device = task["data"]?["device"]?.text.map(WrittenDevice.read)
    // The position is that among the results of the same sort; the absolute rank counts every box of the page.
    page.items = (result["items"]?.items ?? []).filter { $0["type"]?.text == "organic" }.map { item in
      ResultPage.Item(node: item, position: item["rank_group"], url: item["url"], title: item["title"]?.text)
    }
    return page
  }
}
