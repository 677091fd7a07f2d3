import Glibc

extension String {
  /// The path of the folder that holds this one: `a/b` for `a/b/c`, empty for `/a`; `nil` where there is no slash.
  var parentPath: String? {
    utf8.lastIndex(of: UInt8(ascii: "/")).map { String(self[..<$0]) }
  }

  /// The path of the folder that holds this one, in words that the system takes: `.` and `/` included.
  var folderPath: String {
    parentPath.map { $0.isEmpty ? "/" : $0 } ?? "."
  }

  /// What follows the last slash.
  var lastPart: String {
    utf8.lastIndex(of: UInt8(ascii: "/")).map { String(self[utf8.index(after: $0)...]) } ?? self
  }
}

/// The absolute path without links and dots; `nil` where nothing is there.
func realPath(_ path: String) -> String? {
  guard let real = realpath(path, nil) else { return nil }
  defer { free(real) }
  return String(cString: real)
}

/// The absolute path without links and dots, of something that need not be there.
package func absolutePath(_ path: String) -> String {
  if let real = realPath(path) { return real }
  // Also where the current folder has been removed, this ends.
  if path == "." { return path }
  let parent = absolutePath(path.folderPath)
  // What is missing cannot be a link, so that its dots mean what they say.
  switch path.lastPart {
  case "", ".": return parent
  case "..": return parent.folderPath
  default: return parent == "/" ? "/\(path.lastPart)" : "\(parent)/\(path.lastPart)"
  }
}

/// Makes a folder and those that lead to it, where they are missing.
func makeFolders(_ path: String) throws(SystemFailure) {
  if mkdir(path, 0o755) == 0 || errno == EEXIST || errno == EISDIR { return }
  guard errno == ENOENT, let parent = path.parentPath, !parent.isEmpty else { throw .last }
  try makeFolders(parent)
  guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw .last }
}
