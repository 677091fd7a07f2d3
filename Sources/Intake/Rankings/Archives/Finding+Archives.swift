import ReputationModel

extension Finding {
  static func brokenArchive(_ path: String, found: String) -> Finding {
    archive(
      "broken-archive",
      path,
      "the archive cannot be opened",
      found,
      "a ZIP archive as it was downloaded",
      "download it again"
    )
  }

  static func brokenEntry(_ place: String, found: String) -> Finding {
    archive(
      "broken-archive",
      place,
      "the file cannot be unpacked",
      found,
      "a file that is packed as ZIP archives usually are",
      "download the archive again"
    )
  }

  static func encryptedEntry(_ place: String) -> Finding {
    archive(
      "encrypted-archive",
      place,
      "the file is encrypted",
      "an encrypted file",
      "files that need no password",
      "unpack the archive and put its files there"
    )
  }

  static func nestedArchive(_ place: String) -> Finding {
    archive(
      "nested-archive",
      place,
      "an archive within an archive is not read",
      "a ZIP archive",
      "tables",
      "unpack the outer archive"
    )
  }

  static func archiveLimit(_ place: String, found: String, expected: String) -> Finding {
    archive(
      "archive-limit",
      place,
      "the archive holds more than such an archive may",
      found,
      expected,
      "unpack it and put the files there that are wanted"
    )
  }

  static func archiveIsSpreadsheet(_ path: String) -> Finding {
    archive(
      "spreadsheet",
      path,
      "this is a spreadsheet, which is not read",
      "an Excel workbook",
      "the export as CSV",
      "choose CSV when exporting"
    )
  }

  private static func archive(
    _ rule: String,
    _ path: String,
    _ message: String,
    _ found: String,
    _ expected: String,
    _ fix: String
  ) -> Finding {
    Finding(
      rule: "rankings.\(rule)",
      severity: .error,
      location: SourceLocation(file: path),
      message: message,
      found: found,
      expected: expected,
      fix: fix
    )
  }
}
