/// What a page for the press says besides its text.
public struct PressRoom: Sendable, Hashable {
  /// Whom journalists ask.
  public struct Contact: Sendable, Hashable {
    /// The person or the desk.
    public let name: String
    /// What the person does.
    public let role: String?
    /// The mail address.
    public let email: String?
    /// The telephone number.
    public let phone: String?

    /// Somebody to ask.
    public init(name: String, role: String? = nil, email: String? = nil, phone: String? = nil) {
      self.name = name
      self.role = role
      self.email = email
      self.phone = phone
    }
  }

  /// A fact that may be quoted.
  public struct Fact: Sendable, Hashable {
    /// What it is about.
    public let name: String
    /// The fact.
    public let value: String

    /// A fact of that name.
    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  /// What the brand says of itself below every release.
  public var boilerplate: String?
  /// Whom journalists ask.
  public var contacts: [Contact] = []
  /// What may be quoted.
  public var facts: [Fact] = []
  /// Files to download, below `content/media`, besides those in its folder `press`.
  public var media: [String] = []

  /// Nothing is known.
  public init() {}
}
