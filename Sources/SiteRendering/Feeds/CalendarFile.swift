import ReputationModel

/// A calendar that programs subscribe to: an iCalendar object (RFC 5545) of events without participants.
struct CalendarFile {
  /// When an event is.
  enum Time {
    /// A moment, without length.
    case moment(Timestamp)
    /// All of a day.
    case day(CalendarDay)
  }

  /// Something that is to be.
  struct Event {
    /// What it is known by for good.
    let identifier: String
    /// How often it was revised, as far as is known.
    let sequence: Int
    let time: Time
    let title: String
    let text: String
    /// The page about it.
    let address: String
  }

  /// What the calendar is called.
  let name: String
  /// The page it belongs to.
  let home: String
  /// The moment of the build, which tells two versions of an event of one sequence apart.
  let stamp: Timestamp
  let events: [Event]

  /// The document.
  var document: [UInt8] {
    var writer = ContentLines()
    writer.add("BEGIN", "VCALENDAR")
    writer.add("VERSION", "2.0")
    writer.add("PRODID", "-//Contrapeso//Status view//EN")
    writer.add("CALSCALE", "GREGORIAN")
    writer.add("NAME", text: name)
    writer.add("X-WR-CALNAME", text: name)
    writer.add("URL", home)
    for event in events { write(event, to: &writer) }
    writer.add("END", "VCALENDAR")
    return writer.bytes
  }

  private func write(_ event: Event, to writer: inout ContentLines) {
    writer.add("BEGIN", "VEVENT")
    writer.add("UID", text: event.identifier)
    writer.add("DTSTAMP", CalendarFile.text(stamp))
    writer.add("SEQUENCE", String(event.sequence))
    switch event.time {
    case .moment(let moment): writer.add("DTSTART", CalendarFile.text(moment))
    case .day(let day):
      writer.add("DTSTART;VALUE=DATE", CalendarFile.text(day))
      writer.add("DTEND;VALUE=DATE", CalendarFile.text(day.advanced(byDays: 1)))
    }
    writer.add("SUMMARY", text: event.title)
    writer.add("DESCRIPTION", text: event.text)
    writer.add("URL", event.address)
    // Nobody is busy because an update is due.
    writer.add("TRANSP", "TRANSPARENT")
    writer.add("END", "VEVENT")
  }

  private static func text(_ moment: Timestamp) -> String {
    moment.description.filter { $0 != "-" && $0 != ":" }
  }

  private static func text(_ day: CalendarDay) -> String { day.description.filter { $0 != "-" } }
}
