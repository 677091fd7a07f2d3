import Testing

@testable import ReputationModel

/// The samples of RFC 3492, §7.1, in small letters, and labels of the three languages.
@Suite struct PunycodeTests {
  @Test(arguments: [
    ("他们为什么不说中文", "xn--ihqwcrb4cv8a8dqg056pqjye"),
    ("למההםפשוטלאמדבריםעברית", "xn--4dbcagdahymbxekheh6e0a7fei0b"),
    ("почемужеонинеговорятпорусски", "xn--b1abfaaepdrnnbgefbadotcwatmq2g4l"),
    ("pročprostěnemluvíčesky", "xn--proprostnemluvesky-uyb24dma41a"),
    ("porquénopuedensimplementehablarenespañol", "xn--porqunopuedensimplementehablarenespaol-fmd56a"),
    ("3年b組金八先生", "xn--3b-ww4c5e180e575a65lsy2b"),
    ("ひとつ屋根の下2", "xn--2-u9tlzr9756bt3uc0v"),
    ("bücher", "xn--bcher-kva"), ("l·l", "xn--ll-0ea"), ("ñ", "xn--ida"),
  ])
  func writesTheSamples(label: String, ascii: String) throws {
    let written = try #require(Punycode.label(Array(label.unicodeScalars)))
    #expect(String(decoding: written, as: UTF8.self) == ascii)
  }

  @Test func refusesALabelThatWouldBeTooLong() {
    #expect(Punycode.label(Array("a\u{10FFFF}".unicodeScalars)) != nil)
    #expect(Punycode.label(Array(String(repeating: "ñ", count: 63).unicodeScalars)) == nil)
    #expect(Punycode.label(Array(repeating: "\u{10FFFF}", count: 100_000)) == nil)
  }
}
