import CPlatform
import Glibc

/// Puts a finished stage in the place of the published site.
struct Exchange: Sendable {
  /// Exchanges two paths in one step; returns 0 or an errno value.
  ///
  /// Tests put a failing one in its place.
  var exchange: @Sendable (Int32, String, Int32, String) -> Int32 = { cplatform_exchange($0, $1, $2, $3) }

  /// Publishes the stage.
  ///
  /// Where this throws, the old site is in its place.
  ///
  /// The stage first becomes the previous generation, which the exchange then makes true. So a build that is
  /// killed between the two leaves no folder whose meaning would have to be guessed.
  /// The generation before the previous one becomes spare.
  func publish(
    _ stage: String,
    to output: borrowing OutputFolder,
    occupant: OutputFolder.Occupant,
    state: borrowing StateFolder
  ) throws(PublishingError) {
    let folder = state.folder.number
    guard occupant != .nothing else {
      guard renameat(folder, stage, output.parent.number, output.name) == 0 else {
        throw .system("move the new site to its place", output.path, .last)
      }
      return
    }
    let hadPrevious = renameat(folder, StateFolder.previous, folder, StateFolder.spare) == 0
    do throws(SystemFailure) {
      guard hadPrevious || errno == ENOENT, renameat(folder, stage, folder, StateFolder.previous) == 0 else {
        throw .last
      }
      try swapPrevious(with: output, state: state)
    } catch {
      // Back to what it was; the stage is removed by the caller.
      _ = renameat(folder, StateFolder.previous, folder, stage)
      if hadPrevious { _ = renameat(folder, StateFolder.spare, folder, StateFolder.previous) }
      throw .system("put the new site in the place of the old one", output.path, error)
    }
  }

  private func swapPrevious(
    with output: borrowing OutputFolder,
    state: borrowing StateFolder
  ) throws(SystemFailure) {
    let folder = state.folder.number
    let code = exchange(folder, StateFolder.previous, output.parent.number, output.name)
    guard [EINVAL, ENOSYS, EOPNOTSUPP].contains(code) else {
      guard code == 0 else { throw SystemFailure(code: code) }
      return
    }
    // The file system knows no exchange (NFS, some of FUSE). Two renames leave the place empty for some
    // microseconds, but never mixed; a build that is killed between them is put right by the next.
    guard renameat(output.parent.number, output.name, folder, StateFolder.replaced) == 0 else { throw .last }
    guard renameat(folder, StateFolder.previous, output.parent.number, output.name) == 0 else {
      let failure = SystemFailure.last
      _ = renameat(folder, StateFolder.replaced, output.parent.number, output.name)
      throw failure
    }
    guard renameat(folder, StateFolder.replaced, folder, StateFolder.previous) == 0 else { throw .last }
  }
}
