// swift-tools-version: 6.2
import PackageDescription

// HUISHOUDBOEKJE_MARCH=x86-64-v3 swift build -c release: faster sweeps on a processor with AVX2.
// Without it the build runs on any processor of its kind.
var settings: [SwiftSetting] = [.treatAllWarnings(as: .error)]
#if arch(x86_64)
  if let march = Context.environment["HUISHOUDBOEKJE_MARCH"] {
    settings.append(.unsafeFlags(["-Xcc", "-march=\(march)"]))
  }
#endif

let package = Package(
  name: "huishoudboekje",
  products: [
    .executable(name: "huishoudboekje", targets: ["HuishoudboekjeCommand"]),
    .library(name: "Huishoudboekje", targets: ["Huishoudboekje"]),
  ],
  targets: [
    .target(
      name: "Huishoudboekje",
      exclude: ["Laws/GLOSSARY.md", "Parameters/Figures", "Parameters/Tables"],
      swiftSettings: settings,
      plugins: ["EmbedFiguresPlugin"]),
    .target(
      name: "HuishoudboekjeFiles", dependencies: ["Huishoudboekje"], swiftSettings: settings),
    .executableTarget(
      name: "HuishoudboekjeCommand", dependencies: ["HuishoudboekjeFiles"],
      swiftSettings: settings),
    .executableTarget(
      name: "Benchmarks", dependencies: ["Huishoudboekje", "HuishoudboekjeFiles"],
      path: "Benchmarks", exclude: ["README.md", "miljoen.sweep.json", "reference.json"],
      swiftSettings: settings),
    .executableTarget(name: "EmbedFigures", swiftSettings: settings),
    .plugin(
      name: "EmbedFiguresPlugin", capability: .buildTool(), dependencies: ["EmbedFigures"],
      path: "Sources/EmbedFiguresPlugin"),
    .testTarget(
      name: "HuishoudboekjeTests", dependencies: ["Huishoudboekje"], exclude: ["Cases"],
      swiftSettings: settings),
    .testTarget(
      name: "HuishoudboekjeFilesTests", dependencies: ["HuishoudboekjeFiles"],
      swiftSettings: settings),
    .testTarget(
      name: "HuishoudboekjeCommandTests", dependencies: ["HuishoudboekjeCommand"],
      exclude: ["Snapshots"], swiftSettings: settings),
  ]
)
