import Foundation

/// The path of a program that the PATH of this run leads to; nil where there is none.
public func pathOfProgram(_ name: String) -> String? {
  let places = ProcessInfo.processInfo.environment["PATH"] ?? ""
  return places.split(separator: ":").map { "\($0)/\(name)" }
    .first(where: FileManager.default.isExecutableFile)
}

/// Whether a program that is missing is a failure, as in CI, and no reason to skip a test.
public var areProgramsRequired: Bool {
  ProcessInfo.processInfo.environment["HUISHOUDBOEKJE_REQUIRE_TOOLS"] == "1"
}
