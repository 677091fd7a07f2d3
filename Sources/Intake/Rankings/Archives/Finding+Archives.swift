import ReputationModel

extension Finding {
  static func brokenArchive(_ path: String, found: String) -> Finding {
    refusal(
      "rankings.broken-archive",
      path,
      "the archive cannot be opened",
      found: found,
      expected: "a ZIP archive as it was downloaded",
      fix: "download it again"
    )
  }

  static func brokenEntry(_ place: String, found: String) -> Finding {
    refusal(
      "rankings.broken-archive",
      place,
      "the file cannot be unpacked",
      found: found,
      expected: "a file that is packed as ZIP archives usually are",
      fix: "download the archive again"
    )
  }

  static func encryptedEntry(_ place: String) -> Finding {
    refusal(
      "rankings.encrypted-archive",
      place,
      "the file is encrypted",
      found: "an encrypted file",
      expected: "files that need no password",
      fix: "unpack the archive and put its files there"
    )
  }

  static func nestedArchive(_ place: String) -> Finding {
    refusal(
      "rankings.nested-archive",
      place,
      "an archive within an archive is not read",
      found: "a ZIP archive",
      expected: "tables",
      fix: "unpack the outer archive"
    )
  }

  static func archiveLimit(_ place: String, found: String, expected: String) -> Finding {
    refusal(
      "rankings.archive-limit",
      place,
      "the archive holds more than such an archive may",
      found: found,
      expected: expected,
      fix: "unpack it and put the files there that are wanted"
    )
  }

  static func archiveIsSpreadsheet(_ path: String) -> Finding {
    refusal(
      "rankings.spreadsheet",
      path,
      "this is a spreadsheet, which is not read",
      found: "an Excel workbook",
      expected: "the export as CSV",
      fix: "choose CSV when exporting"
    )
  }
}
