import Foundation
import ToolSupport

/// A window to look at a page through.
package struct Viewport: Sendable, Equatable, CustomStringConvertible {
  /// In CSS pixels.
  package let width: Int
  package let height: Int
  /// Pixels of the screen in a CSS pixel: 2 with a zoom of 200 %, or on a phone.
  package let scale: Int
  /// It is touched, and follows the `viewport` that the page asks for.
  package let isPhone: Bool

  package init(_ width: Int, _ height: Int, scale: Int = 1, isPhone: Bool = false) {
    (self.width, self.height, self.scale, self.isPhone) = (width, height, scale, isPhone)
  }

  package static let desk = Viewport(1280, 1024)
  /// The desk with a zoom of 200 %.
  package static let zoomed = Viewport(640, 512, scale: 2)
  package static let phone = Viewport(400, 800, scale: 2, isPhone: true)
  /// The smallest at which a page must be readable (WCAG 1.4.10).
  package static let narrow = Viewport(320, 640, scale: 2, isPhone: true)

  package var description: String { "\(width) x \(height)" }
}

/// What a page is told of the medium and of the wishes of its reader.
package struct Medium: Sendable, Equatable {
  package var isPrint = false
  package var hasForcedColours = false
  package var hasReducedMotion = false
  package var isDark = false
  package init(
    isPrint: Bool = false, hasForcedColours: Bool = false, hasReducedMotion: Bool = false,
    isDark: Bool = false
  ) {
    self.isPrint = isPrint
    self.hasForcedColours = hasForcedColours
    self.hasReducedMotion = hasReducedMotion
    self.isDark = isDark
  }
}

extension Page {
  package func resize(to viewport: Viewport) throws {
    try command(
      "Emulation.setDeviceMetricsOverride",
      [
        "width": viewport.width, "height": viewport.height, "deviceScaleFactor": viewport.scale,
        "mobile": viewport.isPhone,
      ])
    try command("Emulation.setTouchEmulationEnabled", ["enabled": viewport.isPhone])
  }

  /// Tells the page about its medium; what is not named is as usual.
  package func emulate(_ medium: Medium) throws {
    func feature(_ name: String, _ value: String?) -> [String: String] {
      ["name": name, "value": value ?? ""]
    }
    try command(
      "Emulation.setEmulatedMedia",
      [
        "media": medium.isPrint ? "print" : "",
        "features": [
          feature("forced-colors", medium.hasForcedColours ? "active" : nil),
          feature("prefers-reduced-motion", medium.hasReducedMotion ? "reduce" : nil),
          feature("prefers-color-scheme", medium.isDark ? "dark" : nil),
        ],
      ])
  }

  /// A picture of what the window shows, or of the whole page, as PNG.
  package func screenshot(isWhole: Bool = false) throws -> Data {
    try command("Page.bringToFront")
    return try bytes("Page.captureScreenshot", ["format": "png", "captureBeyondViewport": isWhole])
  }

  /// The page as it is printed, on the paper that its style asks for, otherwise on A4.
  ///
  /// Reading its text takes programs of poppler-utils; without these the test is skipped.
  package func printed() throws -> PrintedPage {
    // Inches.
    let paper = ["paperWidth": 210 / 25.4, "paperHeight": 297 / 25.4]
    let parameters: [String: Any] = ["preferCSSPageSize": true, "printBackground": true]
    return PrintedPage(pdf: try bytes("Page.printToPDF", parameters.merging(paper) { $1 }))
  }

  private func bytes(_ method: String, _ parameters: [String: Any]) throws -> Data {
    let file: Base64 = try decoded(try answer(method, parameters, limit: 2 * Browser.limit))
    guard let bytes = Data(base64Encoded: file.data) else {
      throw ToolError("\(method): no base64")
    }
    return bytes
  }
}

private struct Base64: Decodable { let data: String }
