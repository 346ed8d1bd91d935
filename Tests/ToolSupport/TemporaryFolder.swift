import Foundation

/// A new folder of this user alone, which is removed together with this value.
package final class TemporaryFolder: Sendable {
  package let url: URL

  /// - Parameter parent: a folder that exists; without it that of temporary files.
  package init(in parent: String = NSTemporaryDirectory()) throws {
    url = try newFolder(in: parent)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  package func file(_ name: String) -> URL { url.appendingPathComponent(name) }
}

/// Makes a new folder of this user alone.
///
/// - Parameter parent: a folder that exists; without it that of temporary files.
package func newFolder(in parent: String = NSTemporaryDirectory()) throws -> URL {
  let parent = URL(fileURLWithPath: parent).path
  var path = Array("\(parent)/huishoudboekje-XXXXXX".utf8CString)
  guard mkdtemp(&path) != nil else {
    throw ToolError("no folder can be made in \(parent): \(String(cString: strerror(errno)))")
  }
  let name = String(decoding: path.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  return URL(fileURLWithPath: name, isDirectory: true)
}
