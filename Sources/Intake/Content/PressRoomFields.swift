import ReputationModel

extension YAMLReader {
  /// What a page says to the press besides its text.
  mutating func pressRoom() -> PressRoom {
    var press = PressRoom()
    press.boilerplate = read("boilerplate", .text("what the brand says of itself"))
    press.contacts = mappings("contacts", of: "somebody to ask") { reader in
      let name = reader.require("name", .text("a name"))
      let role = reader.read("role", .text("what the person does"))
      let email = reader.read("email", .mailAddress)
      let phone = reader.read("phone", .phoneNumber)
      return name.map { PressRoom.Contact(name: $0, role: role, email: email, phone: phone) }
    }
    press.facts = mappings("facts", of: "a fact") { reader in
      let name = reader.require("name", .text("what the fact is about"))
      let value = reader.require("value", .text("the fact"))
      guard let name, let value else { return nil }
      return PressRoom.Fact(name: name, value: value)
    }
    press.media = list("media", of: .mediaSource)
    return press
  }
}

extension FieldKind where Value == String {
  /// A mail address, as a link can carry it.
  static var mailAddress: FieldKind {
    scalar("a mail address such as prensa@espiga.example") { text in
      let parts = text.split(separator: "@", omittingEmptySubsequences: false)
      let isPlain = text.utf8.allSatisfy { $0.isASCIILetterOrDigit || "@.-_+".utf8.contains($0) }
      return parts.count == 2 && isPlain && parts.allSatisfy { !$0.isEmpty } && text.utf8.count <= 254
        ? text : nil
    }
  }

  /// A telephone number: digits, blanks, and a plus sign before them.
  static var phoneNumber: FieldKind {
    scalar("a telephone number such as +34 900 000 162") { text in
      let digits = text.utf8.filter(\.isASCIIDigit).count
      let isPlain = text.utf8.allSatisfy { $0.isASCIIDigit || " +-()".utf8.contains($0) }
      return isPlain && (3...20).contains(digits) ? text : nil
    }
  }
}
