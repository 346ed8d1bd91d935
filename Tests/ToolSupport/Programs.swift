import Foundation

#if canImport(XCTest)
  import XCTest
#endif

/// The path of a program that the PATH of this run leads to; nil where there is none.
package func pathOfProgram(_ name: String) -> String? {
  let places = ProcessInfo.processInfo.environment["PATH"] ?? ""
  return places.split(separator: ":").map { "\($0)/\(name)" }
    .first(where: FileManager.default.isExecutableFile)
}

/// The path of the first of these programs that the PATH of this run leads to; without one it throws
/// `missingProgram`.
package func program(_ names: String..., of package: String? = nil) throws -> String {
  for name in names {
    if let found = pathOfProgram(name) { return found }
  }
  throw missingProgram(package ?? names[0])
}

/// What a test throws that cannot do its work without a program: it is skipped, or fails where
/// HUISHOUDBOEKJE_REQUIRE_TOOLS is 1, as in CI.
package func missingProgram(_ name: String) -> any Error {
  let message = "this machine has no \(name)"
  #if canImport(XCTest)
    if ProcessInfo.processInfo.environment["HUISHOUDBOEKJE_REQUIRE_TOOLS"] != "1" {
      return XCTSkip(message)
    }
  #endif
  return ToolError(message)
}

/// Something that a program of this machine did not do for a test.
package struct ToolError: Error, CustomStringConvertible {
  package let description: String
  package init(_ description: String) { self.description = description }
}
