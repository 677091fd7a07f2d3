import ReputationModel

/// Reads a JSON document of a search service, or a list of such documents.
struct RankingDocumentReader {
  let file: RankingFile

  /// A document may have so many bytes; a hundred searches take about a tenth.
  static let largest = 16 << 20

  /// Reads a file of UTF-8.
  func read(_ bytes: UnsafeRawBufferPointer) -> RankingReading {
    var reading = RankingReading(of: file)
    guard bytes.count <= RankingDocumentReader.largest else {
      reading.findings.append(.rankingDocumentTooLarge(file.path, size: bytes.count))
      return reading
    }
    do throws(JSONLineParser.Mistake) {
      let root = try JSONLineParser.parse(document: Array(bytes)[...])
      for document in root.isList ? root.items : [root] { read(document, into: &reading) }
    } catch {
      reading.findings.append(.brokenRankingDocument(file.path, error))
    }
    return reading
  }

  private func read(_ document: YAMLNode, into reading: inout RankingReading) {
    guard let format = RankingFormat(document: document) else {
      if case .mapping(let entries) = document.content, entries.isEmpty {
        reading.findings.append(.emptyAnswer(file.place(document.line)))
      } else {
        let found = unknown(document)
        reading.findings.append(.unrecognisedFormat(file.path, .rankings, line: document.line, found: found))
      }
      return
    }
    reading.outcome.format = reading.outcome.format ?? format
    switch format {
    case .searchConsoleAPI: SearchConsoleAnswer(file: file).read(document, into: &reading)
    case .serpAPI: ResultPage(serpAPI: document).read(into: &reading, of: file)
    case .valueSERP: ResultPage(valueSERP: document).read(into: &reading, of: file)
    case .serper: ResultPage(serper: document).read(into: &reading, of: file)
    case .zyte: ResultPage(zyte: document).read(into: &reading, of: file)
    case .dataForSEO: DataForSEOAnswer(file: file).read(document, into: &reading)
    case .table, .searchConsole: break
    }
  }

  private func unknown(_ document: YAMLNode) -> String {
    guard case .mapping(let entries) = document.content else { return document.shown }
    let names = entries.prefix(8).map(\.key).joined(separator: ", ")
    return RowRefusal.shown("an object with \(names)")
  }
}

extension RankingFormat {
  /// The format of a document, told by its members; `nil` where they tell none.
  init?(document: YAMLNode) {
    if document.has("tasks") || document["status_code"]?.whole ?? 0 >= 10_000 {
      self = .dataForSEO
    } else if document.has("request_info"), document.has("search_parameters") {
      self = .valueSERP
    } else if document.has("search_metadata") || document.has("search_parameters") {
      self = .serpAPI
    } else if document.has("searchParameters") {
      self = .serper
    } else if document.has("organicResults") || document["serp"]?.has("organicResults") ?? false {
      self = .zyte
    } else if document.has("responseAggregationType") || document.has("rows") {
      self = .searchConsoleAPI
    } else {
      return nil
    }
  }
}

extension Finding {
  static func rankingDocumentTooLarge(_ path: String, size: Int) -> Finding {
    Finding(
      rule: "rankings.too-large",
      severity: .error,
      location: SourceLocation(file: path),
      message: "the document is larger than such a document may be",
      found: "\(size) bytes",
      expected: "at most \(RankingDocumentReader.largest) bytes",
      fix: "save the answers one by one"
    )
  }

  static func brokenRankingDocument(_ path: String, _ mistake: JSONLineParser.Mistake) -> Finding {
    Finding(
      rule: "rankings.syntax",
      severity: .error,
      location: SourceLocation(file: path, line: mistake.line, column: mistake.column),
      message: "the document is not JSON that is read",
      expected: mistake.expected,
      fix: "save the answer again as it came"
    )
  }

  static func emptyAnswer(_ place: SourceLocation) -> Finding {
    Finding(
      rule: "rankings.empty-file",
      severity: .warning,
      location: place,
      message: "the answer is empty"
    )
  }

  static func answerIsError(_ place: SourceLocation, found: String) -> Finding {
    Finding(
      rule: "rankings.answer-is-error",
      severity: .error,
      location: place,
      message: "the service answered with an error instead of results",
      found: RowRefusal.shown(found),
      expected: "an answer with results",
      fix: "ask again, and remove this answer"
    )
  }
}
