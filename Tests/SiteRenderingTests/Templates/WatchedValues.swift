import Mustache
import Synchronization
import Testing

@testable import SiteRendering

/// Values that note which of their names a template asked for and found.
struct WatchedValues: MustacheParent {
  let values: TemplateValues
  let log: NameLog

  func child(named name: String) -> Any? {
    guard let value = values[name] else { return nil }
    log.add(name)
    if let values = value as? TemplateValues { return WatchedValues(values: values, log: log) }
    if let list = value as? [TemplateValues] { return list.map { WatchedValues(values: $0, log: log) } }
    return value
  }
}

/// The names that templates found.
final class NameLog: Sendable {
  private let names = Mutex<Set<String>>([])

  func add(_ name: String) { names.withLock { _ = $0.insert(name) } }

  /// Expects that every name the template at `path` uses was found at least once; words have a test of their own.
  func expectNames(of path: String, in files: TemplateFiles, except exceptions: Set<String> = []) {
    let found = names.withLock { $0 }
    for tag in TemplateTag.all(in: files.text(path) ?? "") where " #^{&".contains(tag.sign) {
      let name = tag.name.first == "." ? tag.name.dropFirst() : tag.name[...]
      let first = String(name.prefix { $0 != "." })
      guard !first.isEmpty, first != "strings", !exceptions.contains(first) else { continue }
      #expect(found.contains(first), "\(path):\(tag.line): \(tag.name)")
    }
  }
}
