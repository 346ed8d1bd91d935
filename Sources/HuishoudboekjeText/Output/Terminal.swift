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

/// The columns of the terminal at a descriptor; 0 where it does not say, nil where there is none.
@Sendable func terminalColumns(_ descriptor: Int32) -> Int? {
  guard isatty(descriptor) == 1 else { return nil }
  var size = winsize()
  return ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 ? Int(size.ws_col) : 0
}

/// How a text stands out on a terminal.
package enum TerminalStyle: String, Sendable {
  case bold = "1"
  /// Bold and red.
  case error = "1;31"
  /// Bold and yellow.
  case note = "1;33"

  /// The text between the codes that begin and end it.
  package func applied(to text: String) -> String { "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" }
}

extension Surroundings {
  /// Whether texts stand out on what is behind a descriptor: a terminal that knows how, of somebody
  /// who did not set NO_COLOR.
  package func isColoured(_ descriptor: Int32) -> Bool {
    let terminal = variable("TERM") ?? ""
    return columns(descriptor) != nil && (variable("NO_COLOR") ?? "").isEmpty
      && !terminal.isEmpty && terminal != "dumb"
  }
}
