/// Something in a page that keeps people out: the success criteria of WCAG 2.2 AA that a program can judge.
package struct Finding: Decodable, Hashable, Sendable, CustomStringConvertible {
  /// The name of the rule, as in Tests/BrowserSupport/README.md.
  package let rule: String
  /// A CSS path.
  package let element: String
  package let found: String
  package let expected: String
  /// Where it was seen first.
  package internal(set) var viewport: String?

  package var description: String {
    "\(rule): \(element): \(found); expected \(expected) (\(viewport ?? ""))"
  }
}

extension Page {
  /// What every rule finds in windows of several sizes, each once; the window is then that of the desk.
  ///
  /// The page is looked at as it stands, with every `details` open.
  ///
  /// - Parameter viewports: a desk, a zoom of 200 %, a phone and the narrowest phone unless told otherwise.
  package func findings(
    in viewports: [Viewport] = [.desk, .zoomed, .phone, .narrow]
  ) throws -> [Finding] {
    var all: [Finding] = []
    var known: Set<Finding> = []
    // From here on the focus is shown as after a key.
    try press(.shift)
    for viewport in viewports {
      try resize(to: viewport)
      let found: [Finding] = try evaluate(Checks.findings, limit: 2 * Browser.limit)
      for var finding in found {
        guard known.insert(finding).inserted else { continue }
        finding.viewport = viewport.description
        all.append(finding)
      }
    }
    try resize(to: .desk)
    return all
  }
}
