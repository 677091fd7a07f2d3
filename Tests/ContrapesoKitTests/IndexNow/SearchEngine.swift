import FlyingFox
import FlyingSocks
import Foundation

/// A search engine on this machine that answers as it is told, and remembers what it was told.
actor SearchEngine {
  /// The codes it answers with, one request after another, the last one for ever.
  private var codes: [Int]
  /// The bodies it was sent.
  private(set) var bodies: [JSONDocument] = []
  /// The types they were said to be of.
  private(set) var types: Set<String> = []

  private init(codes: [Int]) { self.codes = codes }

  private func answer(_ request: HTTPRequest) async throws -> HTTPResponse {
    bodies.append(try JSONDocument(Array(try await request.bodyData)))
    types.insert(request.headers[.contentType] ?? "")
    let code = codes.count > 1 ? codes.removeFirst() : codes[0]
    let headers: HTTPHeaders =
      switch code {
      case 429: [HTTPHeader("Retry-After"): "120"]
      case 301: [.location: "/other"]
      default: [:]
      }
    return HTTPResponse(statusCode: HTTPStatusCode(code, phrase: "As told"), headers: headers)
  }

  /// Runs one while `body` talks to it at that address.
  static func answering(
    _ codes: [Int],
    _ body: (URL, SearchEngine) async throws -> Void
  ) async throws {
    let engine = SearchEngine(codes: codes)
    // A machine that has much to do takes its time to read ten thousand addresses.
    let server = HTTPServer(address: try .inet(ip4: "127.0.0.1", port: 0), timeout: 600)
    await server.appendRoute("POST /indexnow") { request in try await engine.answer(request) }
    let task = Task { try await server.run() }
    defer { task.cancel() }
    try await server.waitUntilListening(timeout: 120)
    guard case .ip4(_, let port)? = await server.listeningAddress,
      let endpoint = URL(string: "http://127.0.0.1:\(port)/indexnow")
    else { throw URLError(.cannotFindHost) }
    try await body(endpoint, engine)
  }
}
