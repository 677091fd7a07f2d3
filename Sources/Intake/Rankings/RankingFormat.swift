/// A format of ranking data.
public enum RankingFormat: String, Sendable, Hashable, CaseIterable {
  /// A table of our own columns: a result a line.
  case table = "csv"
  /// A table that Search Console exports.
  case searchConsole = "search-console"
  /// An answer of Search Console's interface for programs.
  case searchConsoleAPI = "search-console-api"
  /// A page of results from SerpApi.
  case serpAPI = "serpapi"
  /// Results from DataForSEO.
  case dataForSEO = "dataforseo"
  /// A page of results from Serper.
  case serper
  /// A page of results from Zyte.
  case zyte
  /// A page of results from ValueSERP.
  case valueSERP = "valueserp"
}
