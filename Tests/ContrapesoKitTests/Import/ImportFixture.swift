import Foundation
import Intake
import ReputationModel
import Testing

@testable import ContrapesoKit

extension TemporarySite {
  static let imported = "content/mentions/imported.jsonl"

  /// Imports files of the site's own folder, where they stand outside its content.
  func importMentions(
    _ files: String...,
    now: Timestamp = TemporarySite.now,
    change: (inout ImportOptions) -> Void = { _ in }
  ) -> MentionImport.Outcome {
    var options = ImportOptions(site: folder.path, files: files.map { path($0) }, clock: now)
    change(&options)
    return MentionImport(options: options).run()
  }

  func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  /// A file's text; `nil` where there is none.
  func text(_ name: String = TemporarySite.imported) -> String? {
    (try? Data(contentsOf: folder.appendingPathComponent(name))).map { String(decoding: $0, as: UTF8.self) }
  }

  func lines(_ name: String = TemporarySite.imported) -> [String] {
    text(name)?.split(separator: "\n").map(String.init) ?? []
  }

  /// Inode and time of the last change, to the nanosecond.
  func state(_ name: String = TemporarySite.imported) -> [Int] {
    var status = stat()
    guard stat(path(name), &status) == 0 else { return [] }
    return [Int(status.st_ino), status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
  }
}
