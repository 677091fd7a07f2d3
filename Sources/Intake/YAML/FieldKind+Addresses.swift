import ReputationModel

extension FieldKind where Value == String {
  /// An address of the web, kept as it is written.
  static var webAddress: FieldKind {
    scalar("an address that begins with https:// and has no blanks") { WebAddress($0) == nil ? nil : $0 }
  }

  /// An address of the web, or a path of this site.
  static var reference: FieldKind {
    scalar("an address that begins with https://, or a path of the site that begins with /") {
      WebAddress($0) != nil || SitePath.isValid($0) ? $0 : nil
    }
  }

  /// A path of this site under which something stood before.
  static var formerPath: FieldKind {
    scalar("a path of the site that begins with /, such as /noticias/antigua/, without ? # * : and ..") {
      FormerPath($0) == nil ? nil : $0
    }
  }

  /// An image: a file of the site or an address.
  static var imageSource: FieldKind {
    scalar("a file below content/media, such as obrador.jpg, or an address that begins with https://") {
      text in
      if WebAddress(text) != nil { return text }
      let path = text.utf8.first == UInt8(ascii: "/") ? String(text.dropFirst()) : text
      return RelativePath(path) == nil ? nil : text
    }
  }
}
