import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The three streams that a process starts with.
package enum StandardStreams {
  /// Call it before anything else: a stream that is closed keeps its number, so that no file gets
  /// it, and reading or writing there fails. What a file or a pipe cannot take becomes an error of
  /// the write instead of the end of the process.
  package static func prepare() {
    for descriptor in 0...2 as ClosedRange<Int32> {
      guard fcntl(descriptor, F_GETFD) == -1, errno == EBADF else { continue }
      // The wrong way around on purpose: not to be read from, not to be written to.
      if open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY) == -1 { _ = open("/", O_RDONLY) }
    }
    ignoreWriteSignals()
  }

  /// A reader who has gone and a limit on the size of files show up where they are met.
  static func ignoreWriteSignals() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }
}

/// What is told on standard error.
package final class Messages: Sendable {
  private let lost = Atomic<Bool>(false)

  /// Something could not be told, to a stream that is closed or full; a reader that has gone does
  /// not count.
  package var areLost: Bool { lost.load(ordering: .relaxed) }

  /// Writes a text on standard error as it is.
  package static func write(_ text: String) {
    let surroundings = Surroundings.current
    var text = text
    text.withUTF8 { bytes in
      let code = writeAll(surroundings, surroundings.error, UnsafeRawBufferPointer(bytes)) { _ in }
      if code != 0, code != EPIPE { surroundings.messages.lost.store(true, ordering: .relaxed) }
    }
  }
}

/// Writes all bytes to a descriptor.
///
/// - Parameter wrote: told how many bytes went at once.
/// - Returns: 0, or the number of the error.
func writeAll(
  _ surroundings: Surroundings, _ descriptor: Int32, _ buffer: UnsafeRawBufferPointer,
  _ wrote: (Int) -> Void
) -> Int32 {
  var written = 0
  while written < buffer.count {
    let rest = UnsafeRawBufferPointer(rebasing: buffer[written...])
    let count = surroundings.calling(.write) { write(descriptor, rest.baseAddress, rest.count) }
    if count >= 0 {
      written += count
      wrote(count)
      continue
    }
    let code = errno
    guard code == EAGAIN else { return code }
    var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    poll(&request, 1, -1)
  }
  return 0
}
