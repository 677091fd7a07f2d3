/// Files that are no text, by the bytes they begin with; people give them the names of tables.
enum BinaryFormat: Equatable {
  case gzip, zip, workbook, oldWorkbook, zstandard, bzip2, xz, sevenZip, portableDocument, parquet, database
  case unknown

  /// Looks at the first bytes; `nil` where they are those of none.
  init?(_ bytes: UnsafeRawBufferPointer) {
    guard let format = BinaryFormat.signatures.first(where: { bytes.starts(with: $0.bytes) })?.format
    else { return nil }
    let head = String(decoding: bytes.prefix(4096), as: UTF8.self)
    // A workbook is an archive whose first entries have these names.
    let isWorkbook = format == .zip && (head.contains("[Content_Types].xml") || head.contains("xl/"))
    self = isWorkbook ? .workbook : format
  }

  /// What it is, for a finding.
  var found: String {
    switch self {
    case .gzip: "a file compressed with gzip"
    case .zip: "a zip archive"
    case .workbook, .oldWorkbook: "an Excel workbook"
    case .zstandard: "a file compressed with Zstandard"
    case .bzip2: "a file compressed with bzip2"
    case .xz: "a file compressed with xz"
    case .sevenZip: "a 7-Zip archive"
    case .portableDocument: "a PDF document"
    case .parquet: "a Parquet file"
    case .database: "an SQLite database"
    case .unknown: "binary data"
    }
  }

  /// What to do with it.
  var fix: String? {
    switch self {
    case .gzip, .zip, .zstandard, .bzip2, .xz, .sevenZip: "unpack it, and put the file that is in it here"
    case .workbook, .oldWorkbook: "export its sheet as CSV"
    case .portableDocument: "export the data as CSV"
    case .parquet, .database: "write its rows as CSV or JSON Lines"
    case .unknown: nil
    }
  }

  private static let signatures: [(bytes: [UInt8], format: BinaryFormat)] = [
    ([0x1F, 0x8B], .gzip), (Array("PK\u{3}\u{4}".utf8), .zip), (Array("PK\u{5}\u{6}".utf8), .zip),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .oldWorkbook), ([0x28, 0xB5, 0x2F, 0xFD], .zstandard),
    (Array("BZh".utf8), .bzip2), ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], .xz),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .sevenZip), (Array("%PDF-".utf8), .portableDocument),
    (Array("PAR1".utf8), .parquet), (Array("SQLite format 3".utf8), .database),
  ]
}
