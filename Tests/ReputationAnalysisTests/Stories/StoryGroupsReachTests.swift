import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct StoryGroupsReachTests {
  /// A story so many days after the first, each time in another paper; and by whom, where that is known.
  private func copies(_ days: [Int], signed: [Int: Author] = [:], without: Set<Int> = []) -> MentionStore {
    Sample.store(
      days.enumerated().map { number, day in
        var mention = Sample.mention(
          "s\(number)",
          at: day * 24,
          reach: without.contains(number) ? nil : 10,
          title: "Un ratón aparece en el obrador de La Espiga en Benissorell según los vecinos",
          text: ""
        )
        (mention.kind, mention.publisher, mention.author) = (.news, "Diario \(number)", signed[number])
        return mention
      }
    )
  }

  /// The mentions that are found to tell stories, where the days from the 28th to the 30th are in view.
  private func told(_ store: MentionStore, _ incidents: [[Int]] = []) -> Set<Int> {
    let groups = StoryGroups(
      store: store,
      outlets: OutletNames(store),
      reachOf: DayPeriod(days: 3, endingOn: SiteTimeZone.utc.day(of: Sample.hour(30 * 24))),
      incidents: incidents.map { IncidentMentions(mentions: $0) },
      zone: .utc
    )
    return Set(groups.stories.flatMap(\.mentions))
  }

  private let agency = Author(name: "Agency", handle: "agency")

  /// With the three days before, and a story's length before both, all from the eleventh day on.
  @Test func looksAtTwoPeriodsAndAStorysLengthBefore() {
    let store = copies([0, 8, 11, 13, 15, 28, 30, 31], signed: [3: agency, 5: agency])
    #expect(told(store) == [2, 3, 4, 5, 6])
    #expect(told(store, [[7]]) == [2, 3, 4, 5, 6, 7])
  }

  @Test func readsNothingOfPapersThatNoAccountSigns() {
    let store = copies([28, 29, 30], signed: [1: Author(name: "Redacción")])
    #expect(told(store) == [])
    #expect(told(store, [[0, 1]]) == [])
  }

  /// What nobody may have read has no audience to be decided.
  @Test func readsNothingForWhatHasNoReach() {
    #expect(told(copies([28, 29, 30], signed: [1: agency], without: [1])) == [])
    #expect(told(copies([28, 29, 30], signed: [1: agency], without: [0, 2])) == [0, 1, 2])
  }

  @Test func looksNoFurtherThanAStoryLasts() {
    let store = copies([0, 2, 40, 42, 80, 81], signed: [2: agency])
    #expect(told(store, [[0, 1, 2, 3, 4, 5]]) == [2, 3])
  }

  /// Whoever posts what others post, too, has his own followers; news that nobody says who published may be copied.
  @Test(arguments: [(Mention.Kind.post, [Int]()), (.news, [0, 1])])
  func looksAtNewsAlone(kind: Mention.Kind, found: [Int]) {
    let mentions = (0..<2).map { number in
      let text = AgencyText.prize
      var mention = Sample.mention("p\(number)", at: 29 * 24, reach: 10, title: "Bread", text: text)
      mention.kind = kind
      return mention
    }
    #expect(told(Sample.store(mentions)).sorted() == found)
  }

  /// The figures that depend on stories are those that the stories of everything give.
  @Test func givesTheReachThatAllStoriesGive() {
    let store = copies([28, 29, 29, 30], signed: [1: agency, 3: agency])
    let groups = StoryGroups(
      store: store,
      outlets: OutletNames(store),
      reachOf: DayPeriod(days: 3, endingOn: SiteTimeZone.utc.day(of: Sample.hour(30 * 24))),
      incidents: [],
      zone: .utc
    )
    let reach = { AudienceReach(store: store, indices: 0..<4, Audiences(store, stories: $0)).people }
    #expect(reach(groups) == 40)
    #expect(reach(groups) == reach(StoryGroups(store: store)))
    #expect(reach(StoryGroups()) == 30)
  }
}
