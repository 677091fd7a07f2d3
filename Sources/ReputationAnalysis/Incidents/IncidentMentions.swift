/// The mentions of an incident, as places in the store, oldest first.
struct IncidentMentions: Sendable, Hashable {
  /// Those that belong to it.
  var mentions: [Int] = []
  /// Those that have one of its terms and lie in its sources, also before and after its window, as far as its course
  /// is followed.
  var topic: [Int] = []
}
