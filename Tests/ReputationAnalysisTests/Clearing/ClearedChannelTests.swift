import ReputationModel
import Testing

@testable import ReputationAnalysis

struct ClearedChannelTests {
  private func channel(_ days: [UnknownDay?]) -> ClearedChannel {
    ClearedChannel(
      name: .named("c"),
      dataThrough: nil,
      isStale: false,
      days: days.enumerated().map { offset, unknown in
        .init(
          day: CalendarDay(daysSince1970: 20_000 + Int32(offset)),
          level: unknown == nil ? .calm : .noData,
          unknown: unknown,
          negative: nil
        )
      }
    )
  }

  @Test(
    arguments: [
      ([nil, nil, nil, nil], nil),
      ([.silent, nil, nil, nil], nil),
      ([.silent, .tooFewBefore, .tooFewBefore, nil], .tooFewBefore),
      // Most is known, but not how it stands now.
      ([nil, nil, nil, nil, .unjudged, .unjudged], .unjudged),
      ([.silent, .silent, .unjudged, nil], .silent),
    ] as [([UnknownDay?], UnknownDay?)]
  )
  func saysWhyNothingIsKnown(days: [UnknownDay?], why: UnknownDay?) {
    #expect(channel(days).whyUnknown == why)
  }
}
