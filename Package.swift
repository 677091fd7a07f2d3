// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "contrapeso",
  products: [
    .executable(name: "contrapeso", targets: ["contrapeso"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/pointfreeco/swift-custom-dump", from: "1.7.3"),
  ],
  targets: [
    // System libraries and shims: nothing else lives here.
    .systemLibrary(
      name: "CCmarkGFM",
      pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]
    ),
    .target(name: "CPlatform"),

    // The library, lowest layer first. A target may only import what stands above it.
    .target(name: "ReputationModel"),
    .target(
      name: "Intake",
      dependencies: ["ReputationModel", .product(name: "Yams", package: "Yams")]
    ),
    .target(name: "GFMMarkdown", dependencies: ["CCmarkGFM", "ReputationModel"]),
    .target(
      name: "SiteRendering",
      dependencies: [
        "GFMMarkdown",
        "ReputationModel",
        .product(name: "Mustache", package: "swift-mustache"),
        .product(name: "Yams", package: "Yams"),
      ],
      plugins: ["EmbedTemplates"]
    ),

    // The program: options, diagnostics, progress.
    .executableTarget(
      name: "contrapeso",
      dependencies: [
        .product(name: "ArgumentParser", package: "swift-argument-parser")
      ]
    ),

    // The built-in templates, strings and assets become Swift source, so that the program is one file.
    .executableTarget(name: "embed-templates"),
    .plugin(name: "EmbedTemplates", capability: .buildTool(), dependencies: ["embed-templates"]),

    // Tests mirror the sources.
    .testTarget(name: "ReputationModelTests", dependencies: ["ReputationModel"]),
    .testTarget(
      name: "IntakeTests",
      dependencies: [
        "Intake", "ReputationModel", .product(name: "CustomDump", package: "swift-custom-dump"),
      ]
    ),
    .testTarget(name: "GFMMarkdownTests", dependencies: ["GFMMarkdown"]),
    .testTarget(
      name: "SiteRenderingTests",
      dependencies: [
        "ReputationModel", "SiteRendering", .product(name: "Mustache", package: "swift-mustache"),
      ],
      exclude: ["Public/Snapshots"]
    ),
  ]
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
