import CPlatform
import Glibc
import Testing

@testable import SitePublishing

@Suite struct OpenBeneathTests {
  typealias Opener = @Sendable (Int32, UnsafePointer<CChar>?, Int32, UInt32) -> Int32

  /// Both ways to open must agree, since a person cannot know which one the kernel allows.
  static let openers: [(name: String, open: Opener)] = [
    ("openat2", { cplatform_open_beneath($0, $1, $2, $3) }),
    ("stepwise", { cplatform_open_beneath_stepwise($0, $1, $2, $3) }),
  ]

  @Test(arguments: [
    ("inside/file", 0), ("top", 0), ("./inside/./file", 0), ("missing", ENOENT), ("missing/file", ENOENT),
    ("top/file", ENOTDIR), ("link", ELOOP), ("linked/file", ELOOP), ("inside/loop", ELOOP),
    ("upwards/etc", ELOOP),
    ("../outside", EXDEV), ("inside/../../outside", EXDEV), ("/etc/passwd", EXDEV), ("..", EXDEV),
    (String(repeating: "x", count: 300), ENAMETOOLONG),
  ])
  func followsNoLinkAndLeavesNoFolder(path: String, code: Int32) throws {
    let temporary = try TemporaryFolder()
    try temporary.makeFolder("root")
    try temporary.makeFolder("root/inside")
    try temporary.write("1", to: "root/top")
    try temporary.write("1", to: "root/inside/file")
    try temporary.write("1", to: "outside")
    symlink("inside/file", temporary("root/link"))
    symlink("inside", temporary("root/linked"))
    symlink("loop", temporary("root/inside/loop"))
    symlink("/", temporary("root/upwards"))
    let root = try Descriptor(opening: temporary("root"), O_RDONLY | O_DIRECTORY)
    for opener in Self.openers {
      let number = opener.open(root.number, path, O_RDONLY, 0)
      #expect(number >= 0 ? code == 0 : number == -code, "\(opener.name): \(number)")
      if number >= 0 { close(number) }
    }
  }

  @Test func createsWithAMode() throws {
    let temporary = try TemporaryFolder()
    try temporary.makeFolder("inside")
    let root = try Descriptor(opening: temporary.path, O_RDONLY | O_DIRECTORY)
    for opener in Self.openers {
      let number = opener.open(root.number, "inside/\(opener.name)", O_WRONLY | O_CREAT | O_EXCL, 0o600)
      #expect(number >= 0)
      #expect(fcntl(number, F_GETFD) == FD_CLOEXEC)
      close(number)
      #expect(try #require(temporary.status("inside/\(opener.name)")).st_mode & 0o777 == 0o600)
      #expect(
        opener.open(root.number, "inside/\(opener.name)", O_WRONLY | O_CREAT | O_EXCL, 0o600) == -EEXIST
      )
    }
  }
}
