import ReputationModel

/// The place of a mention on its page, as an `id` attribute.
///
/// Strangers write identifiers. With a beginning of its own none can take the place of a heading or of the page's main
/// part; a space would make the attribute invalid, and a sign that turns the reading direction has no business there.
enum MentionAnchor {
  /// The anchor of the mention with that identifier.
  static func make(_ identifier: String) -> String {
    var anchor = Array("mention-".utf8)
    for byte in identifier.utf8 {
      if byte.isASCIILetterOrDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") {
        anchor.append(byte)
      } else {
        // A dot begins nothing else, so that two identifiers never share an anchor.
        anchor.append(UInt8(ascii: "."))
        anchor.append(hexadecimal[Int(byte >> 4)])
        anchor.append(hexadecimal[Int(byte & 15)])
      }
    }
    return String(decoding: anchor, as: UTF8.self)
  }

  private static let hexadecimal = Array("0123456789abcdef".utf8)
}
