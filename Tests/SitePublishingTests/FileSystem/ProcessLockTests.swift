import Glibc
import Testing

@testable import SitePublishing

@Suite struct ProcessLockTests {
  @Test func saysWhoHoldsIt() throws {
    let temporary = try TemporaryFolder()
    let folder = try Descriptor(opening: temporary.path, O_RDONLY | O_DIRECTORY)
    let first = try ProcessLock(named: "l", in: folder)
    #expect(throws: ProcessLock.Failure.held(process: Int(getpid()))) {
      _ = try ProcessLock(named: "l", in: folder)
    }
    _ = try ProcessLock(named: "other", in: folder)
    let isInPlace = first.isInPlace(in: folder)
    #expect(isInPlace)
    first.release()
    _ = try ProcessLock(named: "l", in: folder)
  }

  @Test func isFreeAlsoWhereSomebodyHoldsACopyOfItsDescriptor() throws {
    let temporary = try TemporaryFolder()
    let folder = try Descriptor(opening: temporary.path, O_RDONLY | O_DIRECTORY)
    func copyOfLocked() throws -> Int32 {
      let before = Set(Self.openDescriptors(of: temporary("l")))
      let lock = try ProcessLock(named: "l", in: folder)
      let own = try #require(Self.openDescriptors(of: temporary("l")).first { !before.contains($0) })
      let copy = dup(own)
      let isInPlace = lock.isInPlace(in: folder)
      #expect(isInPlace)
      return copy
    }
    let copy = try copyOfLocked()
    defer { close(copy) }
    _ = try ProcessLock(named: "l", in: folder)
  }

  /// The descriptors of this process that lead to a file.
  static func openDescriptors(of path: String) -> [Int32] {
    (0..<256).filter { number in
      var (open, named) = (stat(), stat())
      return fstat(number, &open) == 0 && stat(path, &named) == 0 && open.st_ino == named.st_ino
        && open.st_dev == named.st_dev
    }
  }

  @Test func seesThatItWasTakenAway() throws {
    let temporary = try TemporaryFolder()
    let folder = try Descriptor(opening: temporary.path, O_RDONLY | O_DIRECTORY)
    let lock = try ProcessLock(named: "l", in: folder)
    #expect(unlink(temporary("l")) == 0)
    let isThere = lock.isInPlace(in: folder)
    try temporary.write("", to: "l")
    let isAnother = !lock.isInPlace(in: folder)
    #expect(!isThere && isAnother)
  }

  @Test func isNoLink() throws {
    let temporary = try TemporaryFolder()
    try temporary.write("", to: "elsewhere")
    #expect(symlink(temporary("elsewhere"), temporary("l")) == 0)
    let folder = try Descriptor(opening: temporary.path, O_RDONLY | O_DIRECTORY)
    #expect(throws: ProcessLock.Failure.system(step: "open the lock", SystemFailure(code: ELOOP))) {
      _ = try ProcessLock(named: "l", in: folder)
    }
  }
}
