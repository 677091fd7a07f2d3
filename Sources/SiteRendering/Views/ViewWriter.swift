import ReputationModel

/// Puts what the pages of a view say into their frame, and files where they belong.
struct ViewWriter<Page: ViewPage>: Sendable {
  let page: Page
  let templates: TemplateLibrary
  private let headers: [Page.Tab: String]
  private let footer: String

  /// A writer of `page`'s view.
  ///
  /// - Throws: `TemplateLibrary.MissingTemplate` where the header's or the footer's template is missing.
  init(_ page: Page, templates: TemplateLibrary) throws(TemplateLibrary.MissingTemplate) {
    let templates = templates.localized(page.strings)
    self.page = page
    self.templates = templates
    var headers: [Page.Tab: String] = [:]
    for tab in Page.Tab.allCases {
      headers[tab] = try templates.render("\(Page.templates)/header", page.header(tab))
    }
    self.headers = headers
    footer = try templates.render("\(Page.templates)/footer", page.footer())
  }

  /// A page.
  ///
  /// - Throws: `TemplateLibrary.MissingTemplate` where its template is missing.
  func html(
    _ name: String,
    _ body: Page.Body,
    at address: String
  ) throws(TemplateLibrary.MissingTemplate) -> OutputFile? {
    var frame = page.frame(body)
    frame.header = headers[body.tab] ?? ""
    frame.footer = footer
    var values = frame.values.merging(page.common()).merging(body.values)
    values["contentLanguage"] = page.contentLanguage
    let text = try templates.render("\(Page.templates)/\(name)", values)
    return page.root.file(at: address).map { OutputFile(path: $0, text: text) }
  }

  /// A file that is no page.
  func file(_ bytes: [UInt8], at address: String) -> OutputFile? {
    page.root.file(at: address).map { OutputFile(path: $0, bytes: bytes) }
  }
}
