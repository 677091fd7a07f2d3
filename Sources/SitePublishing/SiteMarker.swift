import Glibc

/// The file that says a folder was made by this program and may be replaced by it.
enum SiteMarker {
  /// The marker's name, at the root of the published site.
  static let name = ".contrapeso-site"
  /// The placeholder that keeps an empty output folder in version control; it stays where it was found.
  static let placeholder = ".gitkeep"

  /// What every marker starts with, whatever version of the program wrote it.
  static let signature = Array("contrapeso-site ".utf8)
  /// What is written: the layout's version, and nothing that differs from build to build.
  static let bytes = Array(
    """
    contrapeso-site 1
    This folder is replaced as a whole by every build. Do not keep files of your own in it.

    """.utf8
  )

  /// Whether a path is one that the site itself may not use.
  static func reserves(_ path: String) -> Bool { path == name || path == placeholder }

  /// Whether an open folder bears a marker, of this version or any other.
  static func isBorne(by folder: borrowing Descriptor) throws(SystemFailure) -> Bool {
    do throws(SystemFailure) {
      let marker = try Descriptor(opening: name, beneath: folder.number, O_RDONLY | O_NONBLOCK)
      guard FolderEntry.Kind(mode: try marker.status().st_mode) == .file else { return false }
      return try marker.read(upTo: signature.count) == signature
    } catch {
      // A link, a socket or a device of that name is no marker.
      if [ENOENT, ELOOP, ENXIO].contains(error.code) { return false }
      throw error
    }
  }
}
