import ReputationModel

extension ResultPage {
  /// A page from SerpApi.
  init(serpAPI node: YAMLNode) {
    self.init(node)
    let parameters = node["search_parameters"]
    readParameters(parameters)
    query = parameters?["q"] ?? parameters?["p"] ?? parameters?["text"] ?? parameters?["query"]
    moment = node["search_metadata"]?["created_at"]
    offset = max(0, parameters?["start"]?.whole ?? 0)
    readResults(node["organic_results"])
    // No results are an error to the service, too, though its status then is success.
    if let error = node["error"]?.text, node["search_metadata"]?["status"]?.text != "Success" {
      mistake = error
    }
  }

  /// A page from ValueSERP.
  init(valueSERP node: YAMLNode) {
    self.init(node)
    let parameters = node["search_parameters"]
    readParameters(parameters)
    query = parameters?["q"]
    moment = node["search_metadata"]?["created_at"] ?? node["search_metadata"]?["processed_at"]
    readOffset(page: parameters?["page"], size: parameters?["num"])
    readResults(node["organic_results"])
    let request = node["request_info"]
    if request?["success"]?.text == "false" { mistake = request?["message"]?.text ?? "success: false" }
  }

  /// A page from Serper, which says nothing of its date.
  init(serper node: YAMLNode) {
    self.init(node)
    let parameters = node["searchParameters"]
    readParameters(parameters)
    search.engine = parameters?["engine"]?.text?.lowercased() ?? "google"
    query = parameters?["q"]
    readOffset(page: parameters?["page"], size: parameters?["num"])
    readResults(node["organic"])
  }

  /// A page from Zyte, bare or within `serp`.
  init(zyte node: YAMLNode) {
    self.init(node)
    let page = node["serp"] ?? node
    let metadata = page["metadata"]
    let address = SearchAddress(node["url"]?.text ?? page["url"]?.text ?? "")
    query = metadata?["searchedQuery"] ?? metadata?["displayedQuery"] ?? node["query"]
    if query == nil, let words = address.parameter("q") {
      query = YAMLNode(content: .scalar(words, isPlain: false), line: node.line, column: node.column)
    }
    search.engine = address.engine
    search.country = address.parameter("gl")?.lowercased() ?? address.country
    search.language = address.parameter("hl").flatMap(ResultPage.language)
    moment = node["fetchedAt"] ?? page["fetchedAt"] ?? metadata?["dateDownloaded"]
    readOffset(page: page["pageNumber"] ?? node["pageNumber"], size: nil)
    items =
      page["organicResults"].map(\.items)?.map { item in
        Item(
          node: item,
          position: item["rank"],
          url: item["url"],
          title: item["title"]?.text ?? item["name"]?.text
        )
      } ?? []
  }

  private mutating func readParameters(_ parameters: YAMLNode?) {
    search.engine = parameters?["engine"]?.text?.lowercased()
    let domain = parameters?["google_domain"]?.text.map { SearchAddress("https://\($0)/") }
    if search.engine == nil { search.engine = domain?.engine }
    search.country = parameters?["gl"]?.text?.lowercased() ?? domain?.country
    search.language = (parameters?["hl"]?.text).flatMap(ResultPage.language)
    search.device = parameters?["device"]?.text.map(WrittenDevice.read)
  }

  private mutating func readOffset(page: YAMLNode?, size: YAMLNode?) {
    guard let page = page?.whole, (1...1000).contains(page) else { return }
    let size = size?.whole ?? 10
    offset = (page - 1) * ((1...100).contains(size) ? size : 10)
  }

  private mutating func readResults(_ results: YAMLNode?) {
    items = (results?.items ?? []).map { item in
      Item(
        node: item,
        position: item["position"],
        url: item["link"] ?? item["url"],
        title: item["title"]?.text
      )
    }
  }

  /// The language of a code; `nil` where the text has not its form.
  static func language(_ text: String) -> LanguageCode? {
    LanguageCode.hasForm(text) ? LanguageCode(rawValue: text) : nil
  }
}
