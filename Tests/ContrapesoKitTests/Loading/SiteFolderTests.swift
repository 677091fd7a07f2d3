import Glibc
import ReputationModel
import SitePublishing
import Testing

@testable import ContrapesoKit

@Suite struct SiteFolderTests {
  let site: SiteOnDisk
  let folder: SiteFolder

  init() throws {
    site = try SiteOnDisk()
    folder = try SiteFolder(path: site.path)
  }

  @Test func listsFilesByTheirBytes() throws {
    for name in ["b.md", "a/z.md", "a.md", "a/b/c.md", "\u{E9}.md", "Z.md", "a-b.md"] {
      try site.write("1", to: "content/\(name)")
    }
    let listing = folder.list("content")
    #expect(listing.exists)
    #expect(
      listing.files
        == ["Z.md", "a-b.md", "a.md", "a/b/c.md", "a/z.md", "b.md", "\u{E9}.md"].map { "content/\($0)" }
    )
    #expect(listing.findings == [])
  }

  @Test func listsTheSiteItself() throws {
    try site.write("1", to: "contrapeso.yml")
    try site.write("1", to: "content/a.md")
    #expect(folder.list("").files == ["content/a.md", "contrapeso.yml"])
  }

  @Test func saysThatAFolderIsMissing() {
    #expect(folder.list("content") == FileListing(exists: false, files: [], findings: []))
    #expect(folder.list("content/deep/er").exists == false)
  }

  @Test(arguments: [
    ".DS_Store", ".git/config", ".a.md.swp", "a.md~", "#a.md#", ".#a.md", "a.md.bak", "a.swo", "a.orig",
    "Thumbs.db",
    "__MACOSX/a.md",
  ])
  func passesOverWhatNobodyMeans(name: String) throws {
    try site.write("1", to: "content/\(name)")
    try site.write("1", to: "content/a.md")
    #expect(folder.list("content") == FileListing(exists: true, files: ["content/a.md"], findings: []))
  }

  @Test func reportsWhatIsNoPlainFile() throws {
    try site.write("secret", to: "secret")
    try site.write("1", to: "content/a.md")
    symlink("../secret", site("content/link.md"))
    symlink("/", site("content/root"))
    symlink("nowhere", site("content/dangling.md"))
    mkfifo(site("content/pipe.md"), 0o644)
    try bindSocket(site("content/socket.md"))
    let listing = folder.list("content")
    #expect(listing.files == ["content/a.md"])
    #expect(
      listing.findings.map { "\($0.rule) \($0.location?.file ?? "")" } == [
        "file.link content/dangling.md", "file.link content/link.md", "file.special content/pipe.md",
        "file.link content/root", "file.special content/socket.md",
      ]
    )
    #expect(listing.findings.allSatisfy { $0.severity == .error && $0.fix == "put the file itself there" })
    #expect(listing.findings[2].found == "a named pipe")
  }

  @Test(.enabled(if: geteuid() == 0, "only root can make a device"))
  func reportsADevice() throws {
    try site.makeFolder("content")
    // The null device, whose numbers are 1 and 3. Some containers allow not even that.
    guard mknod(site("content/null.md"), S_IFCHR | 0o666, 1 << 8 | 3) == 0 else { return }
    #expect(folder.list("content").findings.map(\.found) == ["a device"])
    #expect(try refusal("content/null.md").rule == "file.special")
  }

  @Test func reportsAFolderThatIsNamedLikeAFile() throws {
    try site.write("1", to: "content/a.md/b.md")
    let listing = folder.list("content", fileExtensions: [".md"])
    #expect(listing.files == [])
    #expect(listing.findings.map(\.rule) == ["file.is-folder"])
    #expect(folder.list("content").files == ["content/a.md/b.md"])
  }

  @Test func reportsAFileThatIsNamedLikeAFolder() throws {
    try site.write("1", to: "content")
    let listing = folder.list("content")
    #expect(listing.exists)
    #expect(listing.findings.map(\.rule) == ["folder.is-file"])
  }

  @Test func reportsAFolderThatIsALink() throws {
    try site.makeFolder("elsewhere")
    symlink("elsewhere", site("content"))
    #expect(folder.list("content").findings.map(\.rule) == ["file.link"])
    #expect(folder.list("content/articles").findings.map(\.rule) == ["file.link"])
  }

  @Test(arguments: ["../..", "/etc", "content/../../etc"])
  func listsNothingOutside(path: String) throws {
    try site.makeFolder("content")
    #expect(folder.list(path).findings.map(\.rule) == ["file.outside"])
  }

  @Test func reportsANameThatIsNotText() throws {
    try site.makeFolder("content")
    let name = site("content/").utf8.map { CChar(bitPattern: $0) } + [CChar(bitPattern: 0xFF), 97, 0]
    let number = open(name, O_WRONLY | O_CREAT, 0o644)
    close(try #require(number >= 0 ? number : nil))
    let listing = folder.list("content")
    #expect(listing.files == [])
    #expect(listing.findings.map(\.rule) == ["file.name-encoding"])
  }

  @Test func listsAVeryDeepFolder() throws {
    let deep = (0..<300).map { "\($0 % 10)" }.joined(separator: "/")
    try site.write("1", to: "\(deep)/a.md")
    #expect(folder.list("").files == ["\(deep)/a.md"])
  }

  @Test(.disabled(if: geteuid() == 0, "root may read everything"))
  func reportsWhatMayNotBeRead() throws {
    try site.write("1", to: "content/closed/a.md")
    try site.write("1", to: "content/b.md")
    chmod(site("content/closed"), 0)
    chmod(site("content/b.md"), 0)
    defer { chmod(site("content/closed"), 0o755) }
    let listing = folder.list("content")
    #expect(listing.findings.map(\.rule) == ["folder.unreadable"])
    #expect(listing.findings.first?.found == "permission denied")
    #expect(try refusal("content/b.md").found == "permission denied")
  }

  /// A file whose reading fails for everyone: the memory of a process at the address 0.
  @Test func reportsAFailureOfTheDisk() throws {
    let process = try SiteFolder(path: "/proc/self")
    let error = try #require(throws: LoadingRefusal.self) { try process.read("mem", upTo: 100) }
    #expect(error.finding.rule == "file.unreadable")
    #expect(error.finding.found == "input/output error")
  }

  /// A file that says it is empty and is not, as one that is being written.
  @Test func reportsAFileThatGrows() throws {
    let process = try SiteFolder(path: "/proc/self")
    let error = try #require(throws: LoadingRefusal.self) { try process.read("status", upTo: 100) }
    #expect(error.finding.rule == "file.changed")
  }

  @Test func readsFiles() throws {
    try site.write("hello\n", to: "content/a.md")
    try site.write("", to: "content/empty.md")
    guard case .bytes(let bytes)? = try folder.read("content/a.md", upTo: 6) else {
      Issue.record("a small file is copied")
      return
    }
    #expect(bytes == Array("hello\n".utf8))
    #expect(try folder.read("content/empty.md", upTo: 0)?.array == [])
    #expect(try folder.read("content/missing.md", upTo: 10) == nil)
    #expect(try folder.read("missing/a.md", upTo: 10) == nil)
  }

  @Test func refusesWhatIsTooLarge() throws {
    try site.write("hello\n", to: "content/a.md")
    let finding = try refusal("content/a.md", upTo: 5)
    #expect(finding.rule == "file.too-large")
    #expect(finding.found == "6 bytes")
    #expect(finding.expected == "at most 5 bytes")
    #expect(finding.location?.file == "content/a.md")
  }

  @Test(arguments: [
    ("link", "file.link"), ("linked/a.md", "file.link"), ("pipe", "file.special"), ("socket", "file.special"),
    ("content", "file.is-folder"), ("../x", "file.outside"), ("/etc/passwd", "file.outside"),
    ("content/../../x", "file.outside"), ("content/a.md/b", "file.unreadable"),
  ])
  func readsNothingButPlainFilesInside(path: String, rule: String) throws {
    try site.write("1", to: "content/a.md")
    symlink("content/a.md", site("link"))
    symlink("content", site("linked"))
    mkfifo(site("pipe"), 0o644)
    try bindSocket(site("socket"))
    #expect(try refusal(path).rule == rule)
  }

  @Test func refusesASiteThatIsNotThere() {
    #expect(throws: LoadingRefusal(finding: .siteUnreadable("/missing-site", .init(code: ENOENT)))) {
      try SiteFolder(path: "/missing-site")
    }
  }

  func refusal(_ path: String, upTo limit: Int = 1 << 20) throws -> Finding {
    try #require(throws: LoadingRefusal.self) { try folder.read(path, upTo: limit) }.finding
  }

  /// Leaves a socket of that name.
  func bindSocket(_ path: String) throws {
    let number = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(number) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    let code = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(number, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    try #require(code == 0)
  }
}
