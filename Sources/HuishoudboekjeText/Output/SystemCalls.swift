#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The system's own words for an error number, like "Permission denied".
func systemMessage(_ code: Int32) -> String {
  strerror(code).map { String(cString: $0) } ?? "error \(code)"
}

/// The directory part of a path; "." when it has none.
func directoryName(_ path: String) -> String {
  guard let slash = path.lastIndex(of: "/") else { return "." }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}

/// The last part of a path.
func baseName(_ path: String) -> String {
  guard let slash = path.lastIndex(of: "/") else { return path }
  return String(path[path.index(after: slash)...])
}

/// A file beside another one: what a name in `file` leads to, from the folder of `file`.
package func beside(_ file: String, _ name: String) -> String {
  let folder = directoryName(file)
  return name.hasPrefix("/") || folder == "." ? name : folder + (folder == "/" ? "" : "/") + name
}

/// The name under which `path` is found from the folder of `file`; as it is where that cannot be told.
package func relative(_ path: String, from file: String) -> String {
  guard path.hasPrefix("/") == file.hasPrefix("/") else { return path }
  func parts(_ path: String) -> [Substring] { path.split(separator: "/").filter { $0 != "." } }
  let (all, folder) = (parts(path), parts(file).dropLast())
  guard !all.contains(".."), !folder.contains("..") else { return path }
  let shared = zip(all, folder).prefix { $0 == $1 }.count
  let up = Array(repeating: "..", count: folder.count - shared)
  return (up + all.dropFirst(shared).map(String.init)).joined(separator: "/")
}

/// The names in a directory in alphabetical order, without those that start with a point.
func visibleNames(inDirectory path: String) -> [String] {
  guard let directory = opendir(path) else { return [] }
  defer { closedir(directory) }
  var names: [String] = []
  while let entry = readdir(directory) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      pointer.withMemoryRebound(
        to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)
      ) {
        String(cString: $0)
      }
    }
    if !name.hasPrefix(".") { names.append(name) }
  }
  return names.sorted()
}

/// What the system knows about a path, following links; nil with errno when it is not there.
func fileStatus(_ path: String) -> stat? {
  var status = stat()
  return stat(path, &status) == 0 ? status : nil
}

/// Whether two paths lead to one ordinary file, also through links.
package func isSameFile(_ first: String, _ second: String) -> Bool {
  guard let a = fileStatus(first), let b = fileStatus(second), a.isRegularFile else {
    return false
  }
  return a.st_dev == b.st_dev && a.st_ino == b.st_ino
}

extension stat {
  /// Whether this is a directory.
  var isDirectory: Bool { st_mode & S_IFMT == S_IFDIR }
  /// Whether this is an ordinary file, not a device, pipe or directory.
  var isRegularFile: Bool { st_mode & S_IFMT == S_IFREG }
}
