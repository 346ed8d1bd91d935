#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

private let largestFile = 64 << 20

/// Reads all bytes of a file, or of standard input for "-".
///
/// More than 64 MB (2^26 bytes) is refused, and a path with control characters. A missing file gets
/// a suggestion from its directory. The register of the run keeps the hash of the bytes.
package func readFile(_ path: String) throws(InputError) -> [UInt8] {
  try checkPath(path, otherwise: "'-' to read stdin")
  try FileRegister.current?.check(reading: path)
  if path == "-" { return try readAll(Surroundings.current.input, path) }
  let descriptor = calling(.open) { open(path, O_RDONLY | O_CLOEXEC) }
  guard descriptor >= 0 else { throw openError(errno, path: path) }
  defer { close(descriptor) }
  return try readAll(descriptor, path)
}

/// The name of what `readFile` reads, as messages show it.
package func inputName(_ path: String) -> String { path == "-" ? "standard input" : path }

private func readAll(_ descriptor: Int32, _ path: String) throws(InputError) -> [UInt8] {
  let file = inputName(path)
  let tooLarge = InputError(
    file: file, problem: "the file is larger than 64 MB",
    remedy: "Expected a small file; is this the right one?")
  let status = fileStatus(descriptor)
  if status?.isDirectory == true {
    throw InputError(file: file, problem: "this is a directory", remedy: "Name a file in it.")
  }
  let size = status.map { $0.isRegularFile ? Int($0.st_size) : 0 } ?? 0
  if size > largestFile { throw tooLarge }
  var bytes: [UInt8] = []
  bytes.reserveCapacity(size)
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = calling(.read) {
      chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    }
    if count < 0 {
      throw InputError(
        file: file, problem: "cannot be read: \(systemMessage(errno))",
        remedy: "Check the file and the disk, and run the command again.")
    }
    if count == 0 { break }
    bytes += chunk[..<count]
    if bytes.count > largestFile { throw tooLarge }
  }
  try FileRegister.current?.add(path, status, bytes)
  return bytes
}

private func openError(_ code: Int32, path: String) -> InputError {
  switch code {
  case ENOENT:
    let directory = directoryName(path)
    guard let status = fileStatus(directory), status.isDirectory else {
      return InputError(
        file: path, problem: "the directory \(quoted(directory)) does not exist",
        remedy: "Check the path; it starts from the current directory unless it starts with '/'.")
    }
    let names = visibleNames(inDirectory: directory)
    let prefix = path.contains("/") ? path.dropLast(baseName(path).count) : ""
    let hint = suggestion(for: baseName(path), among: names).map {
      "Did you mean \(quoted(prefix + $0))?"
    }
    return InputError(
      file: path, problem: "the file does not exist", remedy: hint ?? "Check the name and the path."
    )
  case ENOTDIR:
    return InputError(
      file: path, problem: "\(quoted(directoryName(path))) is not a directory",
      remedy: "Check the path.")
  case EACCES, EPERM:
    return InputError(
      file: path, problem: "you have no permission to read this file",
      remedy: "Change the permissions of the file or of its directory.")
  default:
    return InputError(
      file: path, problem: "cannot be opened: \(systemMessage(code))",
      remedy: "Check the file and the disk, and run the command again.")
  }
}
