import ReputationModel

/// What another's word for a sort of publication, such as `SOCIALMEDIA_TWITTER` or `Blogs`, says of a mention.
struct WrittenKind {
  let kind: Mention.Kind
  private let name: StaticString

  /// The channel that the word names, in UTF-8; it lives as long as the program.
  var channel: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
  }

  /// What the bytes say; `nil` where no part of them is known.
  ///
  /// Of several words between commas the last that is known counts, as it is the narrowest.
  init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count <= 128 else { return nil }
    for part in bytes.split(separator: UInt8(ascii: ",")).reversed() {
      var word = ColumnNames.folded(String(decoding: part, as: UTF8.self))
      for family in ["socialmedia ", "onlinenews "] where word.hasPrefix(family) {
        word.removeFirst(family.count)
      }
      if let meaning = WrittenKind.meanings[word] {
        (kind, name) = meaning
        return
      }
    }
    return nil
  }

  private static let meanings: [String: (Mention.Kind, StaticString)] = {
    var meanings: [String: (Mention.Kind, StaticString)] = [:]
    for (kind, channel, words) in list {
      for word in words { meanings[word] = (kind, channel) }
    }
    return meanings
  }()

  private static let list: [(Mention.Kind, StaticString, [String])] = [
    (
      .news, "news",
      [
        "news", "online news", "onlinenews", "web news", "agency", "press release", "pressrelease", "article",
        "editorial", "noticia", "noticias", "noticies", "actualites",
      ]
    ),
    (
      .news, "press",
      [
        "newspaper", "magazine", "print", "press", "prensa", "prensa escrita", "periodico", "diario",
        "revista",
        "premsa", "diari", "presse", "journal",
      ]
    ),
    (.news, "television", ["tv", "television", "broadcast", "tv radio", "televisio"]),
    (.news, "radio", ["radio"]),
    (.post, "blog", ["blog", "blogs", "weblog", "bitacora"]),
    (.post, "social", ["social", "social media", "socialmedia", "redes sociales", "xarxes socials"]),
    (.post, "x", ["twitter", "tweet", "tweets", "x", "x (twitter)", "twitter (x)", "x/twitter", "retweet"]),
    (.post, "facebook", ["facebook", "facebook public", "facebook owned", "fb"]),
    (.post, "instagram", ["instagram", "instagram public", "instagram owned"]),
    (.post, "linkedin", ["linkedin"]), (.post, "tumblr", ["tumblr"]), (.post, "pinterest", ["pinterest"]),
    (.post, "mastodon", ["mastodon"]), (.post, "bluesky", ["bluesky"]), (.post, "threads", ["threads"]),
    (.post, "telegram", ["telegram"]), (.post, "vk", ["vk", "vkontakte"]), (.post, "weibo", ["weibo"]),
    (.post, "post", ["post", "posts", "publicacion", "publicacio", "publication"]),
    (.comment, "comment", ["comment", "comments", "comentario", "comentarios", "comentari", "commentaire"]),
    (
      .forum, "forum",
      ["forum", "forums", "messageboard", "message board", "foro", "foros", "discussion", "discussions"]
    ),
    (.forum, "reddit", ["reddit"]), (.forum, "quora", ["quora"]),
    (
      .review, "review",
      ["review", "reviews", "resena", "resenas", "opinion", "opiniones", "ressenya", "ressenyes", "avis"]
    ),
    (.review, "trustpilot", ["trustpilot"]), (.review, "tripadvisor", ["tripadvisor"]),
    (.review, "google", ["google reviews", "google maps", "google my business", "google business profile"]),
    (.review, "app-store", ["app store", "itunes", "google play"]),
    (.video, "video", ["video", "videos"]), (.video, "youtube", ["youtube"]),
    (.video, "tiktok", ["tiktok", "tik tok"]), (.video, "twitch", ["twitch"]), (.video, "vimeo", ["vimeo"]),
    (.video, "dailymotion", ["dailymotion"]),
    (.message, "message", ["message", "messages", "mensaje", "missatge", "dm", "direct message"]),
    (.message, "whatsapp", ["whatsapp"]),
    (.other, "podcast", ["podcast", "podcasts"]), (.other, "web", ["web", "website", "general", "online"]),
    (.other, "image", ["image", "images", "photo", "photos"]),
    (.other, "other", ["other", "otros", "altres"]),
  ]
}
