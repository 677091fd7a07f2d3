import ReputationModel

/// What the files of one export of Search Console say of each other's figures.
struct ExportFacts: Sendable {
  /// The days of its table of days.
  var days: DayRange?
  /// What its file of filters calls the period.
  var periodName: String?
  /// The days that its file of filters names.
  var filteredDays: DayRange?
  /// What was searched for, as its file of filters says, in lower case.
  var searchType: String?
  /// How many tables of days there are.
  var dayTables = 0
  /// How many files of filters there are.
  var filterTables = 0

  mutating func add(_ other: ExportFacts) {
    days = days.flatMap { days in other.days.map(days.union) ?? days } ?? other.days
    periodName = periodName ?? other.periodName
    filteredDays = filteredDays ?? other.filteredDays
    searchType = searchType ?? other.searchType
    dayTables += other.dayTables
    filterTables += other.filterTables
  }

  /// Whether files of several exports lie together, so that nobody can say which belongs to which.
  var areOfSeveralExports: Bool { dayTables > 1 || filterTables > 1 }

  /// The row with what its export says of it.
  func completing(_ row: SearchPerformance) -> SearchPerformance {
    guard !areOfSeveralExports else { return row }
    var row = row
    row.searchType = row.searchType ?? searchType
    guard !row.period.isComparison else { return row }
    row.period.days = row.period.days ?? filteredDays ?? days
    row.period.name = row.period.name ?? periodName
    return row
  }
}
