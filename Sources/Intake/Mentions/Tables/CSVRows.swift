import CSimdjson
import ReputationModel

/// Reads the rows below a table's header, in as many parts as there are threads.
struct CSVRows: Sendable {
  let file: MentionFile
  let layout: ColumnLayout
  let separator: UInt8
  /// A part of a file is worth a thread of its own from this many bytes on.
  var minimumPartLength = 4 << 20

  /// What a part gave.
  private struct Part: Sendable {
    var reading: FileReading
    var dates = CSVDates()
    /// The line in which a quote is opened that is never closed.
    var unclosedQuote: Int?
  }

  /// Reads the rows behind the header; the result does not depend on the number of threads.
  func read(_ bytes: UnsafeRawBufferPointer, behind header: CSVRecords, into reading: inout FileReading) {
    let shared = SharedBytes(bytes)
    let count = max(1, min(file.threads, (bytes.count - header.position) / minimumPartLength))
    let starts = header.guessedStarts(parts: count, fieldCount: layout.fields.count)
    func parts(_ order: CSVDates.Verdict?) -> [Part] {
      GuessedParts.map(starts: starts, end: bytes.count) { readPart($0, of: shared.bytes, order) }
    }
    reading.lines = header.linesRead
    var found = parts(nil)
    var dates = CSVDates()
    var lines = reading.lines
    for part in found {
      dates.add(part.dates, afterLines: lines)
      lines += part.reading.lines
    }
    if dates.hasSlashes, !found.contains(where: \.reading.isVoid) {
      // Nothing was read behind the first of them, as it was not known yet how.
      let verdict = dates.verdict
      reading.findings += verdict.findings(file.path)
      found = parts(verdict)
    }
    for part in found {
      if let line = part.unclosedQuote {
        reading.findings.append(.unclosedQuote(file.path, line: reading.lines + line))
      }
      reading.add(part.reading)
    }
  }

  /// Reads the rows that begin in a range.
  ///
  /// As long as the order of day and month is not decided, only the dates are looked at from the first on that has
  /// slashes.
  private func readPart(
    _ range: Range<Int>,
    of bytes: UnsafeRawBufferPointer,
    _ decided: CSVDates.Verdict?
  ) -> GuessedParts.Part<Part> {
    var part = Part(reading: FileReading(of: file))
    part.reading.builder.reserve(bytes: range.count, of: bytes.count)
    var settings = file.settings
    settings.order = decided?.order ?? file.settings.order
    var rows = MentionRowReader(settings)
    var records = CSVRecords(bytes, separator: separator, from: range.lowerBound)
    var check = TextCheck(bytes, file.isUnchecked ? range : range.upperBound..<range.upperBound)
    var read = ReadBytes(bytes, from: range.lowerBound, release: file.release)
    var values = [csimdjson_value](repeating: csimdjson_value(), count: Int(CSIMDJSON_MAXIMUM_FIELDS))
    while check.passes(to: records.position), let outcome = records.next(before: range.upperBound) {
      switch outcome {
      case .record where records.fieldCount == layout.fields.count:
        // Taken out, as what the closure captured of the records would be a copy of them.
        let line = records.line
        records.withValues(of: layout.fields, &values) { row in
          if decided == nil, settings.order == nil {
            part.dates.note(row, line: line)
            if part.dates.hasSlashes { return }
          }
          part.reading.take(row, line: line, with: &rows)
        }
      default: refuse(outcome, line: records.line, fieldCount: records.fieldCount, &part)
      }
      read.advance(to: records.position)
    }
    guard check.passes() else {
      part.reading.isVoid = true
      return GuessedParts.Part(value: part, end: range.upperBound)
    }
    read.finish(at: records.position)
    part.reading.lines = records.linesRead
    part.reading.notes = rows.notes
    return GuessedParts.Part(value: part, end: records.position)
  }

  private func refuse(_ outcome: CSVRecords.Outcome, line: Int, fieldCount: Int, _ part: inout Part) {
    let refusal: RowRefusal
    switch outcome {
    case .record:
      refusal = RowRefusal(
        found: "\(fieldCount) fields",
        expected: "\(layout.fields.count) fields, as the header has"
      )
    case .strayQuote(let field):
      refusal = RowRefusal(
        found: "a quote in the middle of field \(field + 1)",
        expected: "quotes around the whole field, and each quote in it doubled"
      )
    case .unclosedQuote(let opening):
      refusal = RowRefusal(found: "a quote that is never closed", expected: "a closing quote")
      part.unclosedQuote = opening
    }
    part.reading.outcome.refuse(refusal, line: line)
  }
}
