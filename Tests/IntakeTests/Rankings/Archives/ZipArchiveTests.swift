import CustomDump
import ReputationModel
import Testing

@testable import Intake

@Suite struct ZipArchiveTests {
  private let queries = "Consultas principales,Clics,Impresiones,CTR,Posición\npan,3,40,7.5%,8.2"
  private let days = "Fecha,Clics,Impresiones,CTR,Posición\n2026-05-12,3,40,7.5%,8.2\n2026-05-10,0,0,,"

  private func read(_ archive: [UInt8]) throws -> RankingReadings {
    try RankingReadings([("content/rankings/mayo.zip", archive)])
  }

  @Test func readsAnExportAsItWasDownloaded() throws {
    // The names are what becomes of UTF-8 that is taken for CP850.
    let reading = try read(
      ArchiveFixture.make([
        ("Consultas.csv", queries), ("Gr+ífico.csv", days),
        ("Filtros.csv", "Filtrar,Valor\nFecha,Últimos 3 meses\n"),
      ])
    )
    expectNoDifference(reading.findings, [])
    let query = try #require(reading.store.performance.first)
    #expect(query.period.days.map(RankingReadings.words) == "2026-05-10..2026-05-12")
    #expect(query.location.description == "content/rankings/mayo.zip/Consultas.csv:2")
    #expect(
      reading.outcomes.map(\.path) == [
        "content/rankings/mayo.zip/Consultas.csv", "content/rankings/mayo.zip/Gr+ífico.csv",
        "content/rankings/mayo.zip/Filtros.csv",
      ]
    )
  }

  @Test func placesARefusalInAFileOfTheArchive() throws {
    let reading = try read(ArchiveFixture.make([("Consultas.csv", queries + "\npan,x,1,1%,1")]))
    #expect(
      reading.findings.map(\.line).contains(
        "content/rankings/mayo.zip/Consultas.csv:3 warning rankings.refused-row"
      )
    )
  }

  @Test(arguments: [
    ("../../etc/Consultas.csv", "Consultas.csv"), ("C:\\Users\\Consultas.csv", "Consultas.csv"),
    ("a/\u{202E}vsc.csv", "_vsc.csv"), ("a\nb.csv", "a_b.csv"), ("\\", "1"), ("x:9.csv", "x_9.csv"),
    ("a/" + String(repeating: "n", count: 300), String(repeating: "n", count: 100)),
  ])
  func showsNamesThatLeadNowhere(name: String, shown: String) throws {
    let reading = try read(ArchiveFixture.make([(name, queries)]))
    #expect(reading.outcomes.map(\.path) == ["content/rankings/mayo.zip/\(shown)"])
    #expect(reading.performance.count == 1)
  }

  @Test func readsNamesInNoEncodingAtAll() throws {
    let reading = try read(
      ArchiveFixture.make([(name: [0x50, 0xA0, 0xFF, 0x2E, 0x63], bytes: queries.bytes)])
    )
    #expect(reading.performance.count == 1)
  }

  @Test func passesOverFoldersAndWhatSystemsAdd() throws {
    let reading = try read(
      ArchiveFixture.make([
        ("__MACOSX/Consultas.csv", "\u{0}\u{5}"), ("mayo/._Consultas.csv", "\u{0}\u{5}"),
        ("mayo/.DS_Store", "\u{0}"),
        ("mayo/Consultas.csv", queries),
      ])
    )
    expectNoDifference(reading.findings, [])
    #expect(reading.outcomes.count == 1)
  }

  @Test func refusesAFileThatGrowsBeyondMeasure() throws {
    let bomb = try ArchiveFixture.make([
      (name: "a.csv".bytes, bytes: [UInt8](repeating: 0x61, count: 8 << 20)),
      (name: "b.csv".bytes, bytes: queries.bytes),
    ])
    #expect(bomb.count < 20_000)
    let reading = try read(bomb)
    #expect(reading.findings.map(\.line) == ["content/rankings/mayo.zip/a.csv error rankings.archive-limit"])
    #expect(reading.performance.count == 1)
  }

  @Test func refusesTooManyFiles() throws {
    let reading = try read(ArchiveFixture.make((0...ZipArchive.Limits.entries).map { ("\($0).csv", "x") }))
    #expect(reading.findings.map(\.line) == ["content/rankings/mayo.zip error rankings.archive-limit"])
    #expect(reading.outcomes.map(\.path) == ["content/rankings/mayo.zip"])
  }

  @Test func refusesEncryptedFiles() throws {
    let reading = try read(ArchiveFixture.make([("Consultas.csv", queries)], password: "secreto"))
    #expect(
      reading.findings.map(\.line) == [
        "content/rankings/mayo.zip/Consultas.csv error rankings.encrypted-archive"
      ]
    )
  }

  @Test func readsNoArchiveInAnArchive() throws {
    let inner = try ArchiveFixture.make([("Consultas.csv", queries)])
    let reading = try read(ArchiveFixture.make([(name: "inner.zip".bytes, bytes: inner)]))
    #expect(
      reading.findings.map(\.line) == ["content/rankings/mayo.zip/inner.zip error rankings.nested-archive"]
    )
    #expect(reading.performance == [])
  }

  @Test func tellsASpreadsheet() throws {
    let reading = try read(
      ArchiveFixture.make([("xl/sharedStrings.xml", "<x/>"), ("[Content_Types].xml", "<Types/>")])
    )
    #expect(reading.findings.map(\.line) == ["content/rankings/mayo.zip error rankings.spreadsheet"])
  }

  @Test func tellsABrokenArchiveWhereverItIsCut() throws {
    let whole = try ArchiveFixture.make([("Consultas.csv", queries), ("Fechas.csv", days)])
    for length in stride(from: 4, to: whole.count, by: 7) {
      let reading = try read(Array(whole[..<length]))
      #expect(reading.findings.map(\.line) == ["content/rankings/mayo.zip error rankings.broken-archive"])
    }
  }

  @Test func survivesEveryDamagedByte() throws {
    let whole = try ArchiveFixture.make([("Consultas.csv", queries), ("Fechas.csv", days)])
    for index in 4..<whole.count {
      var damaged = whole
      damaged[index] ^= 0xFF
      let reading = try read(damaged)
      // Either it is noticed, or what was damaged does not matter, as the time of a file.
      #expect(reading.findings.hasErrors || reading.performance.count == 3, "byte \(index)")
    }
  }

  @Test func readsAnEmptyArchive() throws {
    let empty: [UInt8] = [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18)
    let reading = try read(empty)
    #expect(reading.findings.map(\.line) == ["content/rankings/mayo.zip warning rankings.empty-file"])
    #expect(reading.outcomes.map(\.path) == ["content/rankings/mayo.zip"])
  }
}
