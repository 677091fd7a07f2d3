import Glibc

/// The files that builds left beside a site.
public enum KeptFiles {
  /// The file of that name beside an output folder; `nil` where there is none.
  ///
  /// - Throws: Why it cannot be read. Nothing is made and nothing is locked.
  public static func read(_ name: KeptFile.Name, beside output: String) throws(PublishingError) -> [UInt8]? {
    // Whoever reads makes no folders.
    guard access(output, F_OK) == 0 else { return nil }
    let place = try OutputFolder(path: output, apartFrom: [])
    let path = "\(place.statePath)/\(name.rawValue)"
    do throws(SystemFailure) {
      let file = try Descriptor(opening: path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW)
      return try file.readAll(upTo: KeptFile.most)
    } catch {
      if error.code == ENOENT { return nil }
      throw .system("read what the last build kept", path, error)
    }
  }

  /// Puts what `change` makes of the file in its place, while no build runs; where that is `nil`, the file stays as it is.
  ///
  /// - Throws: That a build is at it, or why the file cannot be read or written.
  public static func change(
    _ name: KeptFile.Name,
    beside output: String,
    _ change: ([UInt8]?) -> [UInt8]?
  ) throws(PublishingError) {
    let place = try OutputFolder(path: output, apartFrom: [])
    let state = try StateFolder(beside: place)
    do throws(SystemFailure) {
      if let bytes = change(try state.read(name)) { try state.keep(KeptFile(name, bytes: bytes)) }
    } catch {
      throw .system("change what a build kept", "\(state.path)/\(name.rawValue)", error)
    }
    state.unlock()
  }
}
