/// The formats of videos that browsers play, told by the first bytes of a file, not by its name.
enum VideoFormat: String, Sendable, Hashable {
  /// The ISO base media file format, and QuickTime's, of which it was made.
  case mp4 = "MP4"
  case webM = "WebM"
  case ogg = "Ogg"

  /// The format that the ending of a path promises; `nil` where it promises none.
  init?(path: String) {
    guard let dot = path.lastIndex(of: ".") else { return nil }
    switch path[path.index(after: dot)...].lowercased() {
    case "mp4", "m4v", "mov": self = .mp4
    case "webm": self = .webM
    case "ogv": self = .ogg
    default: return nil
    }
  }

  /// The format that the bytes are in; `nil` where it is none of these.
  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0x1A, 0x45, 0xDF, 0xA3]) {
      self = .webM
    } else if bytes.starts(with: "OggS".utf8) {
      self = .ogg
    } else if MediaBoxes(bytes).isVideo {
      self = .mp4
    } else {
      return nil
    }
  }
}
