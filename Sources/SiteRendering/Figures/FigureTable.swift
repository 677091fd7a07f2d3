import ReputationModel

/// What a figure shows, as a table: for the page, and for the CSV file beside it.
struct FigureTable {
  /// One value of the table.
  enum Cell: Hashable {
    case day(CalendarDay)
    case text(String)
    case count(Int)
    /// A number with so many digits after the decimal sign.
    case number(Double, digits: Int)
    /// What readers are told in words, and programs otherwise; `nil` where these are told nothing.
    case told(String, plain: String?)
    /// Nothing is known.
    case missing
  }

  /// A column, the first of which names the rows.
  struct Column {
    /// Its name in the CSV file.
    let name: String
    /// Its name on the page.
    let label: String
  }

  /// What the table shows.
  let caption: String
  let columns: [Column]
  /// The rows in the order of the file.
  var rows: [[Cell]]

  /// The table as a CSV file: days as ISO 8601 writes them, numbers with a point, nothing where nothing is known.
  func csv() -> [UInt8] {
    var table = CSVTable(header: columns.map(\.name))
    for row in rows {
      table.append(
        row.map { cell in
          switch cell {
          case .day(let day): .plain(day.description)
          case .text(let text): .text(text)
          case .count(let count): .plain(String(count))
          case .number(let value, let digits): .plain(FigureTable.plain(value, digits: digits))
          case .told(_, let plain): plain.map { .plain($0) } ?? .empty
          case .missing: .empty
          }
        }
      )
    }
    return table.bytes
  }

  /// The rows for the template, in that order.
  func values(_ localizer: Localizer) -> [TemplateValues] {
    rows.map { row in
      let first = row.first ?? .missing
      var iso: String?
      if case .day(let day) = first { iso = day.description }
      return [
        "iso": iso,
        "name": text(first, localizer),
        "cells": row.dropFirst().map { text($0, localizer) },
      ]
    }
  }

  private func text(_ cell: Cell, _ localizer: Localizer) -> String {
    switch cell {
    case .day(let day): localizer.shortDate(day)
    case .text(let text), .told(let text, _): text
    case .count(let count): localizer.number(count)
    case .number(let value, let digits): localizer.signed(value, fractionDigits: digits)
    case .missing: "–"
    }
  }

  /// A number with a point, as programs read it.
  static func plain(_ value: Double, digits: Int) -> String {
    var scale = 1
    for _ in 0..<max(0, min(digits, 9)) { scale *= 10 }
    let scaled = Int((value.magnitude * Double(scale)).rounded(.toNearestOrAwayFromZero))
    let sign = value < 0 && scaled > 0 ? "-" : ""
    guard scale > 1 else { return sign + String(scaled) }
    let fraction = String(scaled % scale)
    let padding = String(repeating: "0", count: String(scale).count - 1 - fraction.count)
    return "\(sign)\(scaled / scale).\(padding)\(fraction)"
  }
}
