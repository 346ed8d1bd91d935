import HuishoudboekjeCatalogue

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
  try checkPath(path, otherwise: FileErrorText.dashToRead)
  try FileRegister.current?.check(reading: path)
  if path == "-" { return try readAll(Surroundings.current.input, path) }
  let descriptor = calling(.open) { open(path, O_RDONLY | O_CLOEXEC) }
  guard descriptor >= 0 else { throw openError(errno, path: path) }
  defer { close(descriptor) }
  return try readAll(descriptor, path)
}

/// The name of what `readFile` reads, as messages show it.
package func inputName(_ path: String) -> String {
  path == "-" ? FileErrorText.standardInput.text : path
}

private func readAll(_ descriptor: Int32, _ path: String) throws(InputError) -> [UInt8] {
  let file = inputName(path)
  let tooLarge = InputError(
    file: file, FileErrorText.tooLarge, advice: FileErrorText.isItTheRightOne)
  let status = fileStatus(descriptor)
  if status?.isDirectory == true {
    throw InputError(
      file: file, FileErrorText.isDirectory, advice: FileErrorText.nameAFileInIt)
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
        file: file, FileErrorText.cannotBeRead(systemMessage(errno)),
        advice: FileErrorText.checkDisk)
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
        file: path, FileErrorText.noDirectory(quoted(directory)),
        advice: FileErrorText.pathStartsHere)
    }
    let names = visibleNames(inDirectory: directory)
    let prefix = path.contains("/") ? path.dropLast(baseName(path).count) : ""
    let hint = suggestion(for: baseName(path), among: names).map {
      FileErrorText.didYouMean(quoted(prefix + $0))
    }
    return InputError(
      file: path, FileErrorText.isMissing, advice: hint ?? FileErrorText.checkNameAndPath)
  case ENOTDIR:
    return InputError(
      file: path, FileErrorText.notADirectory(quoted(directoryName(path))),
      advice: FileErrorText.checkPath)
  case EACCES, EPERM:
    return InputError(
      file: path, FileErrorText.mayNotRead, advice: FileErrorText.changePermissions)
  default:
    return InputError(
      file: path, FileErrorText.cannotBeOpened(systemMessage(code)),
      advice: FileErrorText.checkDisk)
  }
}
