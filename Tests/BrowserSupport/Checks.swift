import Foundation

/// The scripts of the folder Checks, which look at a page from within.
enum Checks {
  /// The functions `pathOf` and `focusedPath`.
  static let path = text("path.js")
  /// An expression with the findings of all rules.
  static let findings: String = {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    // What the others stand on.
    let first = ["path.js", "page.js"]
    let names = first + all.filter { $0.hasSuffix(".js") && !first.contains($0) }.sorted()
    return "(() => { \(names.map(text).joined(separator: "\n"))\n return findings() })()"
  }()

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Checks")

  private static func text(_ name: String) -> String {
    let file = folder.appendingPathComponent(name)
    guard let text = try? String(contentsOf: file, encoding: .utf8) else {
      fatalError("\(file.path) cannot be read.")
    }
    return text
  }
}
