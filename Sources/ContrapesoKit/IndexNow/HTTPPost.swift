import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Sends a document to an address of the web, without following where it leads: a POST that is sent elsewhere is another.
final class HTTPPost: NSObject, URLSessionTaskDelegate, Sendable {
  /// What came back.
  struct Response: Sendable {
    let code: Int
    let retryAfter: String?
  }

  /// So long an answer is waited for, in seconds.
  private let patience: Double

  /// A sender that waits so many seconds for an answer.
  init(patience: Double) { self.patience = patience }

  /// Sends JSON.
  ///
  /// - Throws: Why there was no answer.
  func send(json body: [UInt8], to address: URL) async throws -> Response {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.timeoutIntervalForRequest = patience
    configuration.timeoutIntervalForResource = patience
    let session = URLSession(configuration: configuration, delegate: self, delegateQueue: nil)
    defer { session.finishTasksAndInvalidate() }
    var request = URLRequest(url: address)
    request.httpMethod = "POST"
    request.setValue("application/json; charset=utf-8", forHTTPHeaderField: "Content-Type")
    request.httpBody = Data(body)
    let (_, response) = try await session.data(for: request)
    guard let response = response as? HTTPURLResponse else { throw URLError(.badServerResponse) }
    return Response(code: response.statusCode, retryAfter: response.value(forHTTPHeaderField: "Retry-After"))
  }

  func urlSession(
    _ session: URLSession,
    task: URLSessionTask,
    willPerformHTTPRedirection response: HTTPURLResponse,
    newRequest request: URLRequest,
    completionHandler: @escaping @Sendable (URLRequest?) -> Void
  ) {
    completionHandler(nil)
  }
}
