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
