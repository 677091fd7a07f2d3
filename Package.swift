// swift-tools-version: 6.2
import PackageDescription

let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

// Without its second product a difference that `expectNoDifference` finds does not fail the test on Linux.
let customDump: [Target.Dependency] = [
  .product(name: "CustomDump", package: "swift-custom-dump"),
  .product(name: "IssueReportingTestSupport", package: "xctest-dynamic-overlay"),
]

let package = Package(
  name: "contrapeso",
  products: [
    .executable(name: "contrapeso", targets: ["contrapeso"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    .package(url: "https://github.com/pointfreeco/swift-custom-dump", from: "1.7.3"),
    .package(url: "https://github.com/pointfreeco/xctest-dynamic-overlay", from: "1.13.0"),
  ],
  targets: [
    // System libraries and shims: nothing else lives here.
    .systemLibrary(
      name: "CCmarkGFM",
      pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]
    ),
    .systemLibrary(name: "CLibzip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .target(name: "CSimdjson", linkerSettings: [.linkedLibrary("simdjson")]),
    .target(name: "CPlatform"),
    .target(name: "CWordBytes"),

    // The library, lowest layer first. A target may only import what stands above it.
    .target(name: "ReputationModel", dependencies: ["CPlatform"]),
    .target(name: "GFMMarkdown", dependencies: ["CCmarkGFM", "ReputationModel"]),
    .target(name: "Intake", dependencies: ["CLibzip", "CSimdjson", "ReputationModel", yams]),
    .target(name: "ReputationAnalysis", dependencies: ["CWordBytes", "ReputationModel"]),
    .target(name: "Charts", dependencies: ["ReputationModel"]),
    .target(
      name: "SiteRendering",
      dependencies: ["Charts", "GFMMarkdown", "ReputationAnalysis", "ReputationModel", mustache, yams],
      plugins: ["EmbedTemplates"]
    ),
    .target(
      name: "SiteChecking",
      dependencies: ["GFMMarkdown", "ReputationAnalysis", "ReputationModel", "SiteRendering"]
    ),
    .target(name: "SitePublishing", dependencies: ["CPlatform", "ReputationModel"]),
    .target(
      name: "ContrapesoKit",
      dependencies: [
        "CPlatform", "GFMMarkdown", "Intake", "ReputationAnalysis", "ReputationModel", "SiteChecking",
        "SitePublishing",
        "SiteRendering",
      ]
    ),

    // The program: options, diagnostics, progress.
    .executableTarget(
      name: "contrapeso",
      dependencies: [
        "ContrapesoKit", "GFMMarkdown", "Intake", "ReputationAnalysis", "ReputationModel",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),

    // The built-in templates, strings and assets become Swift source, so that the program is one file.
    .executableTarget(name: "embed-templates"),
    .plugin(name: "EmbedTemplates", capability: .buildTool(), dependencies: ["embed-templates"]),

    // Benchmarks that a person runs.
    .executableTarget(
      name: "intake-benchmark",
      dependencies: [
        "Intake", "ReputationAnalysis", "ReputationModel", "SeededNumbers",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Benchmarks/IntakeBenchmark"
    ),
    .executableTarget(
      name: "analysis-benchmark",
      dependencies: [
        "ReputationAnalysis", "ReputationModel", "SeededNumbers",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Benchmarks/AnalysisBenchmark"
    ),
    .executableTarget(
      name: "site-benchmark",
      dependencies: [
        "ContrapesoKit", "ReputationModel",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Benchmarks/SiteBenchmark"
    ),
    .executableTarget(
      name: "spike-benchmark",
      dependencies: [
        "Intake", "ReputationAnalysis", "ReputationModel", "SeededNumbers",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Benchmarks/SpikeBenchmark"
    ),

    // Tests and benchmarks take their random numbers from here.
    .target(name: "SeededNumbers", path: "Tests/SeededNumbers"),

    // Tests mirror the sources.
    .testTarget(name: "ReputationModelTests", dependencies: ["ReputationModel", "SeededNumbers"]),
    .testTarget(name: "GFMMarkdownTests", dependencies: ["GFMMarkdown"]),
    .testTarget(
      name: "IntakeTests",
      dependencies: ["CLibzip", "Intake", "ReputationModel", "SeededNumbers"] + customDump
    ),
    .testTarget(
      name: "SiteCheckingTests",
      dependencies: ["GFMMarkdown", "Intake", "ReputationModel", "SiteChecking", "SiteRendering"] + customDump
    ),
    .testTarget(
      name: "ReputationAnalysisTests",
      dependencies: ["ReputationAnalysis", "ReputationModel", "SeededNumbers"]
    ),
    .testTarget(name: "ChartsTests", dependencies: ["Charts", "ReputationModel"]),
    .testTarget(
      name: "SiteRenderingTests",
      dependencies: ["Charts", "ReputationAnalysis", "ReputationModel", "SiteRendering", mustache],
      exclude: ["Public/Snapshots"]
    ),
    .testTarget(
      name: "SitePublishingTests",
      dependencies: ["CPlatform", "ReputationModel", "SeededNumbers", "SitePublishing", "publishing-probe"]
    ),
    .testTarget(
      name: "ContrapesoKitTests",
      dependencies: [
        "contrapeso", "ContrapesoKit", "Intake", "ReputationModel", "SitePublishing", "SiteRendering",
        .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ] + customDump,
      exclude: ["EndToEnd/Fixture", "EndToEnd/Snapshots"]
    ),
    // Publishes generation after generation until it is killed, and times it; a test starts it.
    .executableTarget(
      name: "publishing-probe",
      dependencies: ["ReputationModel", "SitePublishing"],
      path: "Tests/PublishingProbe"
    ),
  ],
  cxxLanguageStandard: .cxx17
)

// One language mode and one set of checks for every Swift target.
for target in package.targets where ![.system, .plugin].contains(target.type) {
  target.swiftSettings = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
