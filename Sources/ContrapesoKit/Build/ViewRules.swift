import ReputationModel

extension SiteRenderingRun {
  /// The dashboard's view, if it may be written; what stands against it is added to `findings`.
  func dashboardView(_ findings: inout [Finding]) -> View? {
    guard let dashboard = site.configuration.views.dashboard else { return nil }
    guard dashboard.clearance == .team else {
      findings.append(.dashboardForTheTeamOnly(dashboard))
      return nil
    }
    return dashboard
  }

  /// What a person should know of who can read what was written.
  var remarks: [String] {
    let views = site.configuration.views
    var remarks: [String] = []
    if views.dashboard == nil {
      remarks.append(
        "The dashboard was not written: say in contrapeso.yml, under views, how it is protected."
      )
    }
    for (name, view) in [("The dashboard", views.dashboard), ("The status view", views.status)] {
      guard let view else { continue }
      switch view.protection {
      case .none:
        // What is cleared for the public needs no protection.
        guard view.clearance > .public else { continue }
        remarks.append("\(name) at \(view.path) is not protected: whoever has its address can read it.")
      case .host:
        remarks.append(
          "\(name) at \(view.path) is protected by nothing but the host that serves it: see docs/hosting.md."
        )
      case .passphrase: continue
      }
    }
    return remarks
  }
}

extension Finding {
  static func dashboardForTheTeamOnly(_ view: View) -> Finding {
    Finding(
      rule: "view.clearance",
      severity: .error,
      location: view.location,
      message: "the dashboard is the team's tool, and shows everything there is",
      found: view.clearance.rawValue,
      expected: "clearance: team",
      fix: "write `clearance: team`, and give others the view `status`, which shows what they may see"
    )
  }
}
