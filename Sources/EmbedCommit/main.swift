// Writes the commit that is checked out as a Swift constant, so that the command can name it. Reads the
// files of git itself: no program beside the toolchain is needed. Changes that are not committed do not
// show.
//
//     EmbedCommit OUTPUT.swift PACKAGE-FOLDER
import Foundation

let arguments = CommandLine.arguments
guard arguments.count == 3 else {
  FileHandle.standardError.write(Data("usage: EmbedCommit OUTPUT.swift PACKAGE-FOLDER\n".utf8))
  exit(64)
}

/// The first line of a file; nil where there is none.
func line(_ url: URL) -> String? {
  (try? String(contentsOf: url, encoding: .utf8))?
    .split(separator: "\n").first.map { $0.trimmingCharacters(in: .whitespaces) }
}

/// The commit of HEAD; nil where the folder is no checkout of git.
func commit(_ package: URL) -> String? {
  var git = package.appending(path: ".git")
  // Of a worktree the folder stands in a file.
  if let text = line(git), text.hasPrefix("gitdir: ") {
    git = URL(fileURLWithPath: String(text.dropFirst(8)), relativeTo: package)
  }
  guard let head = line(git.appending(path: "HEAD")) else { return nil }
  guard head.hasPrefix("ref: ") else { return head }
  let name = String(head.dropFirst(5))
  let common = line(git.appending(path: "commondir"))
    .map { URL(fileURLWithPath: $0, relativeTo: git) }
  for folder in [git, common].compactMap({ $0 }) {
    if let hash = line(folder.appending(path: name)) { return hash }
    let packed = try? String(contentsOf: folder.appending(path: "packed-refs"), encoding: .utf8)
    for row in (packed ?? "").split(separator: "\n") where row.hasSuffix(" \(name)") {
      return String(row.prefix { $0 != " " })
    }
  }
  return nil
}

let found = commit(URL(fileURLWithPath: arguments[2], isDirectory: true))
let isHash = found.map { [40, 64].contains($0.count) && $0.allSatisfy(\.isHexDigit) } ?? false
let text = """
  // Made by EmbedCommit at build time.
  extension Main {
    /// The commit that was checked out when this was built; nil where it is not known.
    static let commit: String? = \(isHash ? "\"\(found!)\"" : "nil")
  }

  """
do {
  try text.write(toFile: arguments[1], atomically: true, encoding: .utf8)
} catch {
  FileHandle.standardError.write(Data("error: cannot write \(arguments[1]): \(error)\n".utf8))
  exit(1)
}
