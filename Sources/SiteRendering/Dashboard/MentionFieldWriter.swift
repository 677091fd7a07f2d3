import ReputationModel

/// Takes the fields of a mention one after another; what is `nil` is not known.
protocol MentionFieldWriter {
  /// A text of whoever wrote it, in UTF-8.
  mutating func text(_ name: String, _ text: UnsafeRawBufferPointer?)
  /// A text of whoever wrote it.
  mutating func text(_ name: String, _ text: String?)
  /// A date of ours.
  mutating func plain(_ name: String, _ text: String?)
  /// A number in digits.
  mutating func number(_ name: String, _ digits: String?)
  /// A truth.
  mutating func truth(_ name: String, _ truth: Bool)
  /// Several texts.
  mutating func list(_ name: String, _ texts: [String])
  /// Fields that belong together.
  mutating func group(_ name: String, _ members: (inout Self) -> Void)
}

extension MentionFieldWriter {
  /// A whole number.
  mutating func number(_ name: String, _ number: Int?) { self.number(name, number.map { String($0) }) }
}

/// A cell for each field; the header has the names.
extension CSVTable: MentionFieldWriter {
  mutating func text(_ name: String, _ text: UnsafeRawBufferPointer?) {
    if let text { append(text: text) } else { appendEmpty() }
  }

  mutating func text(_ name: String, _ text: String?) {
    if let text { append(text: text) } else { appendEmpty() }
  }

  mutating func plain(_ name: String, _ text: String?) {
    if let text { append(plain: text) } else { appendEmpty() }
  }

  mutating func number(_ name: String, _ digits: String?) { plain(name, digits) }

  mutating func truth(_ name: String, _ truth: Bool) { append(plain: truth ? "true" : "false") }

  mutating func list(_ name: String, _ texts: [String]) {
    text(name, texts.isEmpty ? nil : texts.joined(separator: "; "))
  }

  mutating func group(_ name: String, _ members: (inout CSVTable) -> Void) { members(&self) }
}

/// A member for each field that is known.
extension JSONWriter: MentionFieldWriter {
  mutating func text(_ name: String, _ text: UnsafeRawBufferPointer?) {
    guard let text else { return }
    self.name(name)
    string(text)
  }

  mutating func text(_ name: String, _ text: String?) {
    guard let text else { return }
    self.name(name)
    string(text)
  }

  mutating func plain(_ name: String, _ text: String?) { self.text(name, text) }

  mutating func number(_ name: String, _ digits: String?) {
    guard let digits else { return }
    self.name(name)
    written(digits)
  }

  mutating func truth(_ name: String, _ truth: Bool) { number(name, truth ? "true" : "false") }

  mutating func list(_ name: String, _ texts: [String]) {
    self.name(name)
    array(of: texts)
  }

  mutating func group(_ name: String, _ members: (inout JSONWriter) -> Void) {
    object(unlessEmpty: name, members)
  }
}
