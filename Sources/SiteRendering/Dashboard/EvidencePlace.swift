public import ReputationAnalysis
public import ReputationModel

/// Where the dashboard shows what speaks for a suspicion: in the overview's list of voices.
public enum EvidencePlace {
  /// The address, with scheme and host; `nil` where there is no dashboard, or its list is too short for the suspicion.
  public static func address(of mark: SuspicionMark, _ configuration: SiteConfiguration) -> String? {
    guard let view = configuration.views.dashboard, let anchor = anchor(of: mark) else { return nil }
    return SiteRoot(url: configuration.site.url).absolute(view.path) + "#" + anchor
  }

  /// The identifier of its entry on the overview; `nil` where it has none.
  static func anchor(of mark: SuspicionMark) -> String? {
    mark.place.map { place in
      switch mark.subject {
      case .suspicion: anchor("suspicion", place)
      case .group: anchor("group", place)
      }
    }
  }

  /// The identifier of the entry at `place`, from 0, of a list.
  static func anchor(_ list: String, _ place: Int) -> String { "\(list)-\(place + 1)" }
}
