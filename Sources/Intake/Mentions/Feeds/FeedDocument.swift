/// A feed in any of its formats, as it is written: nothing is decided here.
struct FeedDocument {
  /// A text and how it is to be read.
  struct Text {
    var written = ""
    var isHTML = true

    /// The text without markup.
    var plain: String { isHTML ? HTMLText.plain(written) : HTMLText.folded(written) }
  }

  /// What a person is called, and where.
  struct Person {
    var name = ""
    var address = ""
  }

  /// One entry or item.
  struct Entry {
    /// The line in which it begins.
    var line: Int
    var id = ""
    /// Whether the identifier is an address by the feed's own word.
    var isPermanentLink = false
    var title = Text()
    /// The whole text, the summary, and what stands beside a picture or a video.
    var content = Text()
    var summary = Text()
    var caption = Text()
    var link = ""
    /// The address before a service for feeds replaced it.
    var originalLink = ""
    var enclosure = ""
    var published = ""
    var updated = ""
    var author = Person()
    /// The outlet, where the feed gathers what others publish.
    var source = ""
    var categories: [String] = []
    var language = ""
    var isVideo = false
    /// Against which its addresses are resolved.
    var base: String?
  }

  /// Why a feed could not be read to its end.
  struct Failure: Error {
    var line: Int
    var message: String
  }

  var title = Text()
  /// The page to which the feed belongs.
  var link = ""
  /// The feed's own address.
  var ownLink = ""
  var language = ""
  var author = Person()
  var entries: [Entry] = []
}
