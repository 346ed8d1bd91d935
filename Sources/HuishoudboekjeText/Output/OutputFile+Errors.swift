import HuishoudboekjeCatalogue

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
        file: path, FileErrorText.noDirectory(directory),
        advice: FileErrorText.makeDirectory(directory))
    case ENOTDIR:
      return InputError(
        file: path, FileErrorText.notADirectory(directory), advice: FileErrorText.checkPath)
    case EACCES, EPERM, EROFS:
      return InputError(
        file: path, FileErrorText.isReadOnly(directory), advice: FileErrorText.whereYouMayWrite)
    default:
      return writeError(code, path: path)
    }
  }

  static func writeError(_ code: Int32, path: String) -> InputError {
    if code == ENOSPC || code == EDQUOT {
      return InputError(
        file: path, FileErrorText.diskIsFull, advice: FileErrorText.makeRoom)
    }
    if code == EFBIG {
      return InputError(
        file: path, FileErrorText.aboveLimit, advice: FileErrorText.raiseLimit)
    }
    return InputError(
      file: path, FileErrorText.cannotBeWritten(systemMessage(code)),
      advice: FileErrorText.checkPlace)
  }
}
