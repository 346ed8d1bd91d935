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

// HUISHOUDBOEKJE_LIBFUZZER=1: the engine instrumented for libFuzzer, and the target FuzzLib that it
// calls. The build tools stay as they are.
let plain = settings
let isLibFuzzer = Context.environment["HUISHOUDBOEKJE_LIBFUZZER"] != nil
if isLibFuzzer { settings.append(.unsafeFlags(["-sanitize=fuzzer"])) }

let package = Package(
  name: "huishoudboekje",
  products: [
    .executable(name: "huishoudboekje", targets: ["HuishoudboekjeMain"]),
    .library(name: "Huishoudboekje", targets: ["Huishoudboekje"]),
    .library(name: "HuishoudboekjeFiles", targets: ["HuishoudboekjeFiles"]),
  ],
  targets: [
    // What readers are told, in every language.
    .target(name: "HuishoudboekjeCatalogue", swiftSettings: settings),
    .target(
      name: "Huishoudboekje", dependencies: ["HuishoudboekjeCatalogue"],
      exclude: [
        "Laws/GLOSSARY.md", "Figures/Data", "Figures/Tables", "Figures/Estimates",
        "Sweep/Program/README.md",
      ],
      swiftSettings: settings,
      plugins: ["EmbedFiguresPlugin"]),
    .target(
      name: "HuishoudboekjeText", dependencies: ["HuishoudboekjeCatalogue"],
      swiftSettings: settings),
    .target(
      name: "HuishoudboekjeFiles",
      dependencies: ["Huishoudboekje", "HuishoudboekjeCatalogue", "HuishoudboekjeText"],
      swiftSettings: settings),
    .target(
      name: "HuishoudboekjeCommand",
      dependencies: ["HuishoudboekjeCatalogue", "HuishoudboekjeFiles", "HuishoudboekjeText"],
      swiftSettings: settings, plugins: ["EmbedCommitPlugin"]),
    // Nothing but the call, so that what the command does can be run inside another program.
    .executableTarget(
      name: "HuishoudboekjeMain", dependencies: ["HuishoudboekjeCommand"],
      swiftSettings: settings),
    .executableTarget(
      name: "Benchmarks",
      dependencies: ["Huishoudboekje", "HuishoudboekjeFiles", "HuishoudboekjeText"],
      path: "Benchmarks", exclude: ["README.md", "miljoen.sweep.json", "reference.json"],
      swiftSettings: settings),
    .executableTarget(name: "EmbedFigures", swiftSettings: plain),
    .plugin(
      name: "EmbedFiguresPlugin", capability: .buildTool(), dependencies: ["EmbedFigures"],
      path: "Sources/EmbedFiguresPlugin"),
    .executableTarget(name: "EmbedCommit", swiftSettings: plain),
    .plugin(
      name: "EmbedCommitPlugin", capability: .buildTool(), dependencies: ["EmbedCommit"],
      path: "Sources/EmbedCommitPlugin"),
    // Our own attackers; see Tests/Fuzz/README.md.
    .target(
      name: "FuzzKit",
      dependencies: [
        "Huishoudboekje", "HuishoudboekjeText", "HuishoudboekjeFiles", "HuishoudboekjeCommand",
        "TestSupport",
      ],
      path: "Tests/Fuzz/Kit", swiftSettings: settings),
    .executableTarget(
      name: "Fuzz", dependencies: ["FuzzKit", "HuishoudboekjeText"], path: "Tests/Fuzz",
      exclude: ["Kit", "Corpus", "LibFuzzer", "README.md", "thread.suppressions"],
      swiftSettings: settings),
    // What several test targets share.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
    // Programs of others that tests drive, where they are found.
    .target(name: "ToolSupport", path: "Tests/ToolSupport", swiftSettings: settings),
    .testTarget(
      name: "ToolSupportTests", dependencies: ["ToolSupport"], swiftSettings: settings),
    .target(
      name: "BrowserSupport", dependencies: ["ToolSupport"], path: "Tests/BrowserSupport",
      exclude: ["Checks", "README.md"], swiftSettings: settings),
    .testTarget(
      name: "BrowserSupportTests", dependencies: ["BrowserSupport", "ToolSupport"],
      swiftSettings: settings),
    .target(
      name: "DatabaseSupport", dependencies: ["ToolSupport"], path: "Tests/DatabaseSupport",
      exclude: ["run.py"], swiftSettings: settings),
    .testTarget(
      name: "DatabaseSupportTests", dependencies: ["DatabaseSupport", "ToolSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "HuishoudboekjeCatalogueTests", dependencies: ["HuishoudboekjeCatalogue"],
      exclude: ["outside.tsv"], swiftSettings: settings),
    .testTarget(
      name: "HuishoudboekjeTests", dependencies: ["Huishoudboekje", "TestSupport"],
      exclude: ["Cases", "Snapshots"],
      swiftSettings: settings),
    .testTarget(
      name: "HuishoudboekjeTextTests", dependencies: ["HuishoudboekjeText", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "HuishoudboekjeFilesTests", dependencies: ["HuishoudboekjeFiles", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "HuishoudboekjeCommandTests",
      dependencies: [
        "FuzzKit", "HuishoudboekjeCommand", "HuishoudboekjeMain", "TestSupport", "ToolSupport",
      ],
      exclude: ["Fixtures", "Snapshots"], swiftSettings: settings),
  ]
)

if isLibFuzzer {
  package.targets.append(
    .executableTarget(
      name: "FuzzLib", dependencies: ["FuzzKit"], path: "Tests/Fuzz/LibFuzzer",
      swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])],
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer"])]))
}
