#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Whether what is written to a path, or to standard output for "-", would be shown on a terminal.
package func isTerminal(_ path: String) -> Bool {
  if path == "-" { return isatty(Surroundings.current.output) == 1 }
  guard fileStatus(path)?.isCharacterDevice == true else { return false }
  let descriptor = open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)
  guard descriptor >= 0 else { return false }
  defer { close(descriptor) }
  return isatty(descriptor) == 1
}
