/// A row of ranking data: that a search had a result at a position on a day, or had not.
public struct ObservedResult: Sendable, Hashable {
  /// The search.
  public var search: TrackedSearch
  /// The day, in the site's zone.
  public var day: CalendarDay
  /// The position, from 1; `nil` where the address was looked for and not found, or where the page had no results.
  public var position: Int?
  /// The address; `nil` where nothing was found.
  public var url: String?
  /// The title.
  public var title: String?
  /// The class given by hand.
  public var givenClass: ResultClass?
  /// How many results were looked at, where the data say so.
  public var depth: Int?
  /// How often the search is made and what for, where the data say so.
  public var demand = SearchDemand()
  /// Where it stands in the data.
  public var location: SourceLocation

  /// A search on a day, of which nothing was found.
  public init(search: TrackedSearch, day: CalendarDay, location: SourceLocation) {
    self.search = search
    self.day = day
    self.location = location
  }
}
