import ReputationModel

/// Writes an XML document of elements, attributes and text; what XML forbids cannot come out of it.
package struct XMLWriter: Sendable {
  private var bytes: [UInt8]

  /// A document that begins with the XML declaration.
  package init(capacity: Int = 4096) {
    bytes = []
    bytes.reserveCapacity(capacity)
    bytes.append(contentsOf: "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".utf8)
  }

  /// A part of a document, without the declaration.
  package static func fragment(capacity: Int) -> XMLWriter {
    var writer = XMLWriter(capacity: capacity)
    writer.bytes.removeAll(keepingCapacity: true)
    return writer
  }

  /// The document as far as it is written.
  package var document: [UInt8] { bytes }

  /// How many bytes are written.
  package var count: Int { bytes.count }

  /// Writes what was written as a part.
  package mutating func append(_ fragment: XMLWriter) { bytes += fragment.bytes }

  /// Opens an element, writes what `content` writes, and closes it.
  package mutating func element(
    _ name: String,
    _ attributes: KeyValuePairs<String, String?> = [:],
    content: (inout XMLWriter) -> Void
  ) {
    start(name, attributes)
    bytes.append(contentsOf: ">\n".utf8)
    content(&self)
    bytes.append(contentsOf: "</\(name)>\n".utf8)
  }

  /// Writes an element that holds text.
  package mutating func element(
    _ name: String,
    _ attributes: KeyValuePairs<String, String?> = [:],
    text: String
  ) {
    start(name, attributes)
    bytes.append(UInt8(ascii: ">"))
    XMLText.escape(text, into: &bytes)
    bytes.append(contentsOf: "</\(name)>\n".utf8)
  }

  /// Writes an element that holds nothing.
  package mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String?>) {
    start(name, attributes)
    bytes.append(contentsOf: "/>\n".utf8)
  }

  private mutating func start(_ name: String, _ attributes: KeyValuePairs<String, String?>) {
    bytes.append(UInt8(ascii: "<"))
    bytes.append(contentsOf: name.utf8)
    for (key, value) in attributes {
      guard let value else { continue }
      bytes.append(contentsOf: " \(key)=\"".utf8)
      XMLText.escape(value, into: &bytes)
      bytes.append(UInt8(ascii: "\""))
    }
  }
}
