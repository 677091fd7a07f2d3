/// The members of a line of JSON that mean nothing to us, as they are written there.
///
/// A line that is written anew keeps them: they are somebody's, and the file is the only place they stand in. Those
/// of `author`, `engagement` and `reply` are named with a dot.
struct ForeignMembers {
  /// A name, unescaped, and the bytes of its value.
  struct Member: Equatable {
    let name: String
    let value: [UInt8]
  }

  private(set) var members: [Member] = []

  private static let objects: Set<String> = ["author", "engagement", "reply"]
  private static let known = Set(MentionField.allCases.map(\.name) + ["author"])

  /// Looks through a line that was read without a mistake, so that its brackets and quotes are known to be right.
  init(of line: UnsafeRawBufferPointer) { collect(line, under: nil) }

  private mutating func collect(_ object: UnsafeRawBufferPointer, under parent: String?) {
    var scan = MemberScan(object)
    while let (name, range) = scan.next() {
      let whole = parent.map { "\($0).\(name)" } ?? name
      let value = UnsafeRawBufferPointer(rebasing: object[range])
      if parent == nil, ForeignMembers.objects.contains(name), value.first == UInt8(ascii: "{") {
        collect(value, under: name)
      } else if !ForeignMembers.known.contains(whole), !isNothing(name, value) {
        members.append(Member(name: whole, value: Array(value)))
      }
    }
  }

  /// Whether a value stands for an object of ours that was not given.
  private func isNothing(_ name: String, _ value: UnsafeRawBufferPointer) -> Bool {
    ForeignMembers.objects.contains(name) && value.elementsEqual("null".utf8)
  }
}

/// Goes through the members of one object from left to right, and into none.
private struct MemberScan {
  private let bytes: UnsafeRawBufferPointer
  private var position: Int

  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
    position = (bytes.firstIndex(of: UInt8(ascii: "{")) ?? bytes.count) + 1
  }

  /// The next member's name, and where its value stands; `nil` at the object's end.
  mutating func next() -> (name: String, value: Range<Int>)? {
    skip { $0 <= 0x20 || $0 == UInt8(ascii: ",") }
    guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else { return nil }
    let start = position
    skipString()
    let name = MemberScan.text(bytes[start..<position])
    skip { $0 <= 0x20 || $0 == UInt8(ascii: ":") }
    let valueStart = position
    skipValue()
    var end = position
    while end > valueStart, bytes[end - 1] <= 0x20 { end -= 1 }
    return (name, valueStart..<end)
  }

  /// The text of a string in quotation marks.
  private static func text(_ quoted: Slice<UnsafeRawBufferPointer>) -> String {
    if quoted.contains(UInt8(ascii: "\\")),
      case .scalar(let text, _)? = try? JSONLineParser.parse(Array(quoted)[...], line: 1).content
    {
      return text
    }
    return String(decoding: quoted.dropFirst().dropLast(), as: UTF8.self)
  }

  private mutating func skip(while isSkipped: (UInt8) -> Bool) {
    while position < bytes.count, isSkipped(bytes[position]) { position += 1 }
  }

  /// Goes behind the string that begins here.
  private mutating func skipString() {
    position += 1
    while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
      position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    position = min(position + 1, bytes.count)
  }

  /// Goes to the comma or the bracket behind the value that begins here.
  private mutating func skipValue() {
    var depth = 0
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""):
        skipString()
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if depth == 0 { return }
        depth -= 1
      case UInt8(ascii: ",") where depth == 0: return
      default: break
      }
      position += 1
    }
  }
}
