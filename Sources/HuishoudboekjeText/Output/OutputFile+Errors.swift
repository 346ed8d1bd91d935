#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension OutputFile {
  static func openError(_ code: Int32, path: String) -> InputError {
    let directory = quoted(directoryName(path))
    switch code {
    case ENOENT where fileStatus(directoryName(path))?.isDirectory != true:
      return InputError(
        file: path, problem: "the directory \(directory) does not exist",
        remedy: "Make it first with: mkdir -p \(directory)")
    case ENOTDIR:
      return InputError(
        file: path, problem: "\(directory) is not a directory", remedy: "Check the path.")
    case EACCES, EPERM, EROFS:
      return InputError(
        file: path, problem: "the directory \(directory) is read-only",
        remedy: "Name a file in a directory in which you may write.")
    default:
      return writeError(code, path: path)
    }
  }

  static func writeError(_ code: Int32, path: String) -> InputError {
    if code == ENOSPC || code == EDQUOT {
      return InputError(
        file: path, problem: "the disk is full",
        remedy: "Make room or name a file on another disk.")
    }
    if code == EFBIG {
      return InputError(
        file: path, problem: "the result is larger than files may be here",
        remedy: "Raise the limit (ulimit -f), or write less, like a shard or fewer columns.")
    }
    return InputError(
      file: path, problem: "cannot be written: \(systemMessage(code))",
      remedy: "Check the place where it should go, and run the command again.")
  }
}
