import Mustache
import Synchronization

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

  /// The places of names that the template at `path` uses and nobody supplied; words have a test of their own.
  func unsupplied(in path: String, of files: TemplateFiles, except exceptions: Set<String> = []) -> [String] {
    let found = names.withLock { $0 }
    return TemplateTag.all(in: files.text(path) ?? "").filter { " #^{&".contains($0.sign) }.compactMap {
      tag in
      let name = tag.name.first == "." ? tag.name.dropFirst() : tag.name[...]
      let first = String(name.prefix { $0 != "." })
      guard !first.isEmpty, first != "strings", !exceptions.contains(first), !found.contains(first) else {
        return nil
      }
      return "\(path):\(tag.line): \(tag.name)"
    }
  }
}
