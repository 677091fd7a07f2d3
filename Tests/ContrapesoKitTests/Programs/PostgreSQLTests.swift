import Foundation
import ReputationModel
import Testing

@testable import ContrapesoKit

/// A site whose mentions are in a real PostgreSQL, where Debian's is installed.
@Suite(.timeLimit(.minutes(3))) struct PostgreSQLTests {
  @Test(
    .enabled(
      if: PostgreSQLServer.isInstalled,
      "PostgreSQL is not installed, or nobody but root can run it: apt-get install postgresql"
    )
  )
  func isReadThroughItsOwnClient() async throws {
    let server = try PostgreSQLServer()
    defer { server.stop() }
    try server.execute(
      """
      create table mentions (id int, at timestamptz, author text, body text, stars int, address text);
      insert into mentions values
        (1, '2026-03-01 10:00+01', 'Rosa', 'Dice "fresco", y lo es', 5, 'https://mapa.example/r/1'),
        (2, '2026-03-02 11:30+01', null, E'Dos\\nlíneas; <b>y</b> más', 1, null),
        (3, '2026-03-03 09:00+00', 'Ana', 'x', 3, 'https://mapa.example/r/3');
      """
    )
    let query = """
      select 'shop-' || id as id, at as published, \
      author as "author.name", body as text, stars as rating, address as url, 'review' as kind from mentions order by id
      """
    let configuration = """
      site: {name: Sitio, url: https://sitio.example, language: es, time-zone: Europe/Madrid}
      views: {dashboard: {protection: none}}
      sources:
        - name: shop
          format: csv
          run:
            - psql
            - --csv
            - --no-psqlrc
            - --host=\(server.folder)
            - --username=postgres
            - --command
            - >-
              \(query)
      """
    let site = try TemporarySite(files: ["contrapeso.yml": configuration])
    let outcome = await site.build()
    #expect(outcome.findings.map(\.rule) == ["source.program-ran", "ledger.overdue"])
    #expect(try ProgramSourcesTests.total(site) == 3)
    var loader = SiteLoader(
      folder: try SiteFolder(path: site.folder.path),
      options: BuildOptions(site: site.folder.path, clock: TemporarySite.now, workers: 2)
    )
    let store = try #require(await loader.load()).store
    #expect(store.map(\.id) == ["shop-1", "shop-2", "shop-3"])
    #expect(store[0].text == "Dice \"fresco\", y lo es" && store[0].author?.name == "Rosa")
    #expect(store[1].text == "Dos\nlíneas; <b>y</b> más" && store[1].author == nil && store[1].url == nil)
    #expect("\(store[1].published)" == "2026-03-02T10:30:00Z" && store[1].rating == 1)

    server.stop()
    let without = await site.build()
    let failure = try #require(without.findings.first { $0.severity == .error })
    #expect(failure.rule == "source.program-failed" && failure.found?.hasPrefix("psql: code 2: ") == true)
    #expect(try ProgramSourcesTests.total(site) == 3)
  }
}

/// A PostgreSQL server of a test's own, which listens on a socket in its folder and nowhere else.
final class PostgreSQLServer {
  /// Where its data and its socket are.
  let folder: String
  private var isRunning = false

  /// Debian's programs of the newest version.
  private static let programs: String? = {
    let root = "/usr/lib/postgresql"
    let versions = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
    guard let newest = versions.compactMap({ Int($0) }).max() else { return nil }
    let folder = "\(root)/\(newest)/bin"
    return FileManager.default.isExecutableFile(atPath: "\(folder)/initdb") ? folder : nil
  }()

  /// The server refuses to run as root; Debian's package makes a user for it.
  private static let user: String? = getuid() == 0 ? "postgres" : nil

  static var isInstalled: Bool {
    guard programs != nil, FileManager.default.isExecutableFile(atPath: "/usr/bin/psql") else { return false }
    return user.map {
      getpwnam($0) != nil && FileManager.default.isExecutableFile(atPath: "/usr/sbin/runuser")
    } ?? true
  }

  init() throws {
    // A short path: the name of a socket has room for hardly more than a hundred bytes.
    var template = Array("/tmp/contrapeso-pg-XXXXXX".utf8CString)
    try #require(mkdtemp(&template) != nil)
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    if let user = Self.user, let entry = getpwnam(user)?.pointee {
      try #require(chown(folder, entry.pw_uid, entry.pw_gid) == 0)
    }
    let settings = "-k \(folder) -c listen_addresses= -c fsync=off -c shared_buffers=1MB -c max_connections=5"
    try Self.run(
      "initdb",
      "--pgdata=\(folder)/data",
      "--auth=trust",
      "--username=postgres",
      "--no-sync",
      "--encoding=UTF8",
      "--locale=C"
    )
    try Self.run(
      "pg_ctl",
      "--pgdata=\(folder)/data",
      "--wait",
      "--log=\(folder)/log",
      "--options=\(settings)",
      "start"
    )
    isRunning = true
  }

  func execute(_ statements: String) throws {
    try Self.run(
      "psql",
      "--quiet",
      "--no-psqlrc",
      "--host=\(folder)",
      "--username=postgres",
      "--set=ON_ERROR_STOP=1",
      "--command=\(statements)"
    )
  }

  /// Ends the server; its number is in the data's folder, so that it is no other.
  func stop() {
    guard isRunning else { return }
    isRunning = false
    try? Self.run("pg_ctl", "--pgdata=\(folder)/data", "--wait", "--mode=immediate", "stop")
  }

  deinit {
    stop()
    try? FileManager.default.removeItem(atPath: folder)
  }

  private static func run(_ program: String, _ arguments: String...) throws {
    let path = "\(try #require(programs))/\(program)"
    let command = user.map { ["/usr/sbin/runuser", "--user", $0, "--", path] } ?? [path]
    // Not Foundation's, which waits for the server too that `pg_ctl` leaves behind.
    let run = try ProgramRun(
      SourceProgram(command + arguments, location: SourceLocation(file: program)),
      in: SiteFolder(path: "/").root
    )
    try #require(run.end == .code(0), "\(program): \(run.end): \(run.words)")
  }
}
