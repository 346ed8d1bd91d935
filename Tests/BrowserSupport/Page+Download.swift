import Foundation
import ToolSupport

extension Page {
  /// The file that a page lets its reader keep, when something is done in it; one at a time in a browser.
  ///
  /// - Parameter limit: seconds until the file is whole.
  package func download(
    limit: Double = Browser.limit, _ action: () throws -> Void
  ) throws -> (name: String, bytes: Data) {
    let folder = try TemporaryFolder()
    let parameters = ["behavior": "allow", "downloadPath": folder.url.path]
    _ = try browser.wire.call("Browser.setDownloadBehavior", parameters, limit: Browser.limit)
    try action()
    let end = ContinuousClock.now + .seconds(limit)
    while ContinuousClock.now < end {
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
      // Until it is whole, a file has another name beside its own or in its place.
      let isOpen = names.contains { $0.hasPrefix(".") || $0.hasSuffix(".crdownload") }
      if !isOpen, let name = names.first {
        return (name, try Data(contentsOf: folder.file(name)))
      }
      usleep(5_000)
    }
    throw ToolError("after \(limit) s there was no file")
  }
}
