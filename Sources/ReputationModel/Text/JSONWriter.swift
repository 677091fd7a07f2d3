/// Writes JSON (RFC 8259) from left to right: commas, quotation marks and escapes are its work, the order is the caller's.
///
/// Nothing but the bytes is kept, so that a file of a million objects costs no more memory than it is long.
public struct JSONWriter: Sendable {
  /// What was written so far, in UTF-8.
  public private(set) var bytes: [UInt8] = []
  private let isSafeInMarkup: Bool
  private var needsComma = false

  /// A writer that has written nothing.
  ///
  /// - Parameter isSafeInMarkup: Whether the text may stand inside a `<script>` element; see ``JSONText``.
  public init(isSafeInMarkup: Bool = false) { self.isSafeInMarkup = isSafeInMarkup }

  /// Makes room for so many bytes in all.
  public mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// Forgets what was written, but keeps the memory for it.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
  }

  /// Ends the line; what comes next is a document of its own.
  public mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  /// Writes the name of a member, whose value comes next.
  public mutating func name(_ name: String) {
    separate()
    JSONText.append(name, to: &bytes, isSafeInMarkup: isSafeInMarkup)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes an object of the members that `members` writes.
  public mutating func object(_ members: (inout JSONWriter) -> Void) {
    begin("{")
    members(&self)
    end("}")
  }

  /// Writes an array of the values that `elements` writes.
  public mutating func array(_ elements: (inout JSONWriter) -> Void) {
    begin("[")
    elements(&self)
    end("]")
  }

  /// Writes an array of strings.
  public mutating func array(of strings: some Sequence<String>) {
    array { writer in for text in strings { writer.string(text) } }
  }

  /// Writes an array of as many values as the range has numbers, each on a line of its own.
  public mutating func array(onLines range: Range<Int>, _ element: (Int, inout JSONWriter) -> Void) {
    begin("[")
    for index in range {
      separate()
      bytes.append(UInt8(ascii: "\n"))
      needsComma = false
      element(index, &self)
    }
    bytes.append(UInt8(ascii: "\n"))
    end("]")
  }

  /// Writes a member that is an object, unless `members` writes none.
  public mutating func object(unlessEmpty name: String, _ members: (inout JSONWriter) -> Void) {
    let (start, neededComma) = (bytes.count, needsComma)
    self.name(name)
    begin("{")
    let empty = bytes.count
    members(&self)
    if bytes.count > empty {
      end("}")
    } else {
      bytes.removeLast(empty - start)
      needsComma = neededComma
    }
  }

  /// Writes a string.
  public mutating func string(_ text: String) {
    separate()
    JSONText.append(text, to: &bytes, isSafeInMarkup: isSafeInMarkup)
  }

  /// Writes a string of that UTF-8.
  public mutating func string(_ text: UnsafeRawBufferPointer) {
    separate()
    JSONText.append(text, to: &bytes, isSafeInMarkup: isSafeInMarkup)
  }

  /// Writes what is JSON already: a number, `true`, `null`, a value of another file.
  public mutating func written(_ value: String) {
    separate()
    bytes.append(contentsOf: value.utf8)
  }

  /// Writes what is JSON already.
  public mutating func written(_ value: [UInt8]) {
    separate()
    bytes.append(contentsOf: value)
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func begin(_ bracket: Unicode.Scalar) {
    separate()
    bytes.append(UInt8(ascii: bracket))
    needsComma = false
  }

  private mutating func end(_ bracket: Unicode.Scalar) {
    bytes.append(UInt8(ascii: bracket))
    needsComma = true
  }
}
