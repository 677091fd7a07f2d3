/// What emoji and other pictures say, whatever the language.
enum PictureWeights {
  /// The sum for pictures; each kind counts once, as a row of hearts is one feeling.
  static func sum(_ pictures: some Sequence<UInt32>) -> Float {
    var seen: [UInt32] = []
    var sum: Float = 0
    for picture in pictures where !seen.contains(picture) && seen.count < 16 {
      seen.append(picture)
      sum += weight(of: picture)
    }
    return sum
  }

  /// Whether any of them says something.
  static func speak(_ pictures: some Sequence<UInt32>) -> Bool { pictures.contains { weight(of: $0) != 0 } }

  /// From −2 to 2; 0 for what says nothing.
  static func weight(of picture: UInt32) -> Float { weights[picture] ?? 0 }

  private static let weights: [UInt32: Float] = {
    let glad = """
      😀😁😂😃😄😅😆😉😊😋😎😍😘🥰😗😙😚🙂🤗🤩👍👌👏🙌💪🎉🎊❤💕💖💗💙💚💛💜🧡💞💓💘💋😻😹🌟⭐✨🥳🤣💃🙏☺♥☀🌞🏆🎁
      """
    let sorry = "😞😟😠😡😢😣😤😥😦😧😨😩😪😫😭😰😱😲😳😵😷🤒🤕🤢🤮🤬👎💔😒😓😔😕🙁☹😖🙄💩😾😿🤦😑😐"
    var weights: [UInt32: Float] = [:]
    for scalar in glad.unicodeScalars { weights[scalar.value] = 2 }
    for scalar in sorry.unicodeScalars { weights[scalar.value] = -2 }
    return weights
  }()
}
