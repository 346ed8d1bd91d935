import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Starts a program as the leader of a process group, so that all that it starts can be ended with it.
///
/// - Parameter descriptors: what it finds under which number, from our own descriptors. It gets no
///   others: ours are closed on exec.
func spawn(
  _ path: String, _ words: [String], environment: [String: String], descriptors: [Int32: Int32]
) throws -> pid_t {
  #if canImport(Darwin)
    var actions: posix_spawn_file_actions_t?
    var attributes: posix_spawnattr_t?
    let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_CLOEXEC_DEFAULT
  #else
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    let flags = POSIX_SPAWN_SETPGROUP
  #endif
  posix_spawn_file_actions_init(&actions)
  posix_spawnattr_init(&attributes)
  // All of ours lie above all of the program's (`highDescriptor`): none is overwritten before its turn.
  for (number, ours) in descriptors {
    posix_spawn_file_actions_adddup2(&actions, ours, number)
  }
  posix_spawnattr_setpgroup(&attributes, 0)
  posix_spawnattr_setflags(&attributes, Int16(flags))
  func copies(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
    texts.map { strdup($0) } + [nil]
  }
  var arguments = copies([path] + words)
  var variables = copies(environment.sorted { $0.key < $1.key }.map { "\($0)=\($1)" })
  defer {
    for text in arguments + variables { free(text) }
    posix_spawn_file_actions_destroy(&actions)
    posix_spawnattr_destroy(&attributes)
  }
  var child = pid_t()
  let error = posix_spawn(&child, path, &actions, &attributes, &arguments, &variables)
  guard error == 0 else {
    throw ToolError("\(path) cannot be started: \(String(cString: strerror(error)))")
  }
  return child
}

/// Moves a descriptor to a number that no program is given, closed on exec.
func highDescriptor(_ descriptor: Int32) throws -> Int32 {
  let high = fcntl(descriptor, F_DUPFD_CLOEXEC, 16)
  let reason = errno
  close(descriptor)
  guard high >= 0 else {
    throw ToolError("no more descriptors: \(String(cString: strerror(reason)))")
  }
  return high
}

/// The two ends of a connection in both directions, closed on exec; writing to one whose other end is
/// gone is an error and no signal, by `send` with `noSignal`.
package func joinedDescriptors() throws -> (ours: Int32, theirs: Int32) {
  var ends: [Int32] = [0, 0]
  #if canImport(Darwin)
    let kind = SOCK_STREAM
  #else
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
  #endif
  guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else {
    throw ToolError("no socket: \(String(cString: strerror(errno)))")
  }
  #if canImport(Darwin)
    var yes: Int32 = 1
    setsockopt(ends[0], SOL_SOCKET, SO_NOSIGPIPE, &yes, socklen_t(MemoryLayout<Int32>.size))
  #endif
  return (try highDescriptor(ends[0]), try highDescriptor(ends[1]))
}

#if canImport(Darwin)
  package let noSignal: Int32 = 0
#else
  package let noSignal = Int32(MSG_NOSIGNAL)
#endif

/// A file as a descriptor, closed on exec.
func openDescriptor(_ path: String, _ flags: Int32) throws -> Int32 {
  let descriptor = open(path, flags | O_CLOEXEC, 0o600)
  guard descriptor >= 0 else {
    throw ToolError("\(path) cannot be opened: \(String(cString: strerror(errno)))")
  }
  return try highDescriptor(descriptor)
}

/// Waits until a child of ours has ended, at most so many seconds.
///
/// - Returns: its exit code, 128 and more for a signal; nil when it still runs.
func exitCode(of child: pid_t, within seconds: Double) -> Int32? {
  let end = ContinuousClock.now + .seconds(seconds)
  var status: Int32 = 0
  while true {
    if waitpid(child, &status, WNOHANG) == child {
      let signal = status & 0x7F
      return signal == 0 ? status >> 8 & 0xFF : 128 + signal
    }
    guard ContinuousClock.now < end else { return nil }
    usleep(2_000)
  }
}
