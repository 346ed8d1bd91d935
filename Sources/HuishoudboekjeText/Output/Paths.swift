import HuishoudboekjeCatalogue

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

/// Refuses a path that names no file, or that a terminal or a log would not show as it is.
func checkPath(_ path: String, otherwise: Phrase) throws(InputError) {
  guard !path.isEmpty else {
    throw InputError(
      file: "''", FileErrorText.emptyName, advice: FileErrorText.nameAFile(or: otherwise))
  }
  if let scalar = path.unicodeScalars.first(where: { $0.properties.generalCategory == .control }) {
    throw InputError(
      file: path, FileErrorText.controlCharacter(codePoint(scalar)),
      advice: FileErrorText.renameFile)
  }
}

/// A path that leads to the same file from every folder; as it is where the folder is not there.
package func absolute(_ path: String) -> String {
  guard let folder = realPath(directoryName(path)) else { return path }
  return (folder == "/" ? "" : folder) + "/" + baseName(path)
}
