import Foundation
import Synchronization
import ToolSupport

/// A headless Chromium that tests look at pages with. It reaches no network, and starts without
/// anything that another run left.
///
/// It ends with this process, in whatever way that ends; see `Companion`.
package final class Browser: Sendable {
  /// How many seconds one command may take.
  package static let limit = 30.0

  private static let one = Mutex<Browser?>(nil)

  let wire: Wire
  private let companion: Companion

  /// The browser of this process, which its tests share; started at the first call, and again when it
  /// has ended.
  ///
  /// Without Chromium the test is skipped, or fails where programs are required.
  package static func shared() throws -> Browser {
    try one.withLock { browser in
      if let browser, !browser.wire.isClosed { return browser }
      let new = try Browser()
      browser = new
      return new
    }
  }

  /// A browser of its own, for a test that ends it.
  package init() throws {
    let path = try Self.path()
    let folder = try newFolder()
    let ends = try joinedDescriptors()
    defer { close(ends.theirs) }
    wire = Wire(socket: ends.ours)
    companion = try Companion(
      path, Self.words(folder), folder: folder, environment: Self.environment(folder),
      descriptors: [3: ends.theirs, 4: ends.theirs])
    do {
      _ = try wire.call("Browser.getVersion", limit: 2 * Self.limit)
    } catch {
      throw ToolError("\(path) does not start: \(error)\n\(companion.lastWords)")
    }
  }

  /// Opens a page of a file.
  ///
  /// - Parameters:
  ///   - query: what follows the question mark of the address.
  ///   - isReady: waits until the page has set `data-ready` on its root, and not only until it is loaded.
  package func open(file: URL, query: String? = nil, isReady: Bool = false) throws -> Page {
    let page = try Page(in: self, file: file, folder: nil)
    try page.load(query: query, isReady: isReady)
    return page
  }

  /// Opens a page of a text, which gets a temporary file.
  package func open(html: String, query: String? = nil, isReady: Bool = false) throws -> Page {
    let folder = try TemporaryFolder(in: companion.folder.path)
    try Data(html.utf8).write(to: folder.file("page.html"))
    let page = try Page(in: self, file: folder.file("page.html"), folder: folder)
    try page.load(query: query, isReady: isReady)
    return page
  }

  /// Ends it at once, as a fault of its own would; throws what a command then meets.
  package func crash() throws {
    _ = try wire.call("Browser.crash", limit: Self.limit)
    _ = try wire.call("Browser.getVersion", limit: Self.limit)
  }

  private static func path() throws -> String {
    let app = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
    if FileManager.default.isExecutableFile(atPath: app) { return app }
    return try program("chromium", "chromium-browser", "google-chrome", of: "Chromium (chromium)")
  }

  private static func words(_ folder: URL) -> [String] {
    let words = [
      "--headless=new", "--remote-debugging-pipe", "--user-data-dir=\(folder.path)/profile",
      "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--no-default-browser-check",
      // Quiet and offline: no name is found, whatever a page asks for.
      "--host-resolver-rules=MAP * ~NOTFOUND", "--disable-background-networking",
      "--disable-component-update", "--disable-default-apps", "--disable-extensions",
      "--disable-sync", "--disable-breakpad", "--metrics-recording-only", "--mute-audio",
      "--password-store=basic", "--use-mock-keychain",
      "--disable-features=Translate,MediaRouter,OptimizationHints,DialMediaRouteProvider",
      // The same everywhere, also of a page that is not in front.
      "--force-color-profile=srgb", "--force-device-scale-factor=1", "--font-render-hinting=none",
      "--hide-scrollbars", "--disable-background-timer-throttling",
      "--disable-backgrounding-occluded-windows", "--disable-renderer-backgrounding",
      // The checks read `computedRole` and `computedName` of elements, from the tree for screen readers,
      // which would be built anew for each question if it were not always there.
      "--enable-blink-features=ComputedAccessibilityInfo", "--force-renderer-accessibility",
      "about:blank",
    ]
    // Chromium has no sandbox for root.
    return geteuid() == 0 ? ["--no-sandbox"] + words : words
  }

  private static func environment(_ folder: URL) -> [String: String] {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return [
      "PATH": path, "HOME": folder.path, "TMPDIR": folder.path, "LANG": "C.UTF-8", "TZ": "UTC",
      "DBUS_SESSION_BUS_ADDRESS": "disabled:",
    ]
  }
}
