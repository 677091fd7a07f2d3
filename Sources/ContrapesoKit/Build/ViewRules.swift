import ReputationModel

extension SiteRenderingRun {
  /// The dashboard's view, if it may be written; what stands against it is added to `findings`.
  func dashboardView(_ findings: inout [Finding]) -> View? {
    let views = site.configuration.views
    if let status = views.status { findings.append(.statusNotWritten(status)) }
    guard let dashboard = views.dashboard else { return nil }
    guard dashboard.clearance == .team else {
      findings.append(.dashboardForTheTeamOnly(dashboard))
      return nil
    }
    return dashboard
  }

  /// What a person should know of who can read what was written.
  var remarks: [String] {
    guard let dashboard = site.configuration.views.dashboard else {
      return ["The dashboard was not written: say in contrapeso.yml, under views, how it is protected."]
    }
    switch dashboard.protection {
    case .none:
      return ["The dashboard at \(dashboard.path) is not protected: whoever has its address can read it."]
    case .host:
      return [
        "The dashboard at \(dashboard.path) is protected by nothing but the host that serves it: see docs/hosting.md."
      ]
    case .passphrase: return []
    }
  }
}

extension Finding {
  static func statusNotWritten(_ view: View) -> Finding {
    Finding(
      rule: "view.status",
      severity: .warning,
      location: view.location,
      message: "status pages are not written by this version",
      expected: "no view `status`",
      fix: "remove it, or leave it for a later version"
    )
  }

  static func dashboardForTheTeamOnly(_ view: View) -> Finding {
    Finding(
      rule: "view.clearance",
      severity: .error,
      location: view.location,
      message:
        "this version writes the dashboard for the team alone, as it cannot yet take out what others may not see",
      found: view.clearance.rawValue,
      expected: "clearance: team",
      fix: "write `clearance: team`, and let nobody else read it"
    )
  }
}
