import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A program that runs until this value goes or this process ends, in whatever way, by a crash or
/// SIGKILL too; its folder goes with it.
///
/// A shell is its parent. The shell reads from a pipe of which we hold the other end: when nobody holds
/// that any more, it stops the program and removes the folder.
package final class Companion: Sendable {
  /// Removed at the end.
  package let folder: URL
  private let shell: pid_t
  private let lifeline: Int32

  private static let script = """
    folder=$1 signal=$2
    shift 2
    "$@" &
    program=$!
    exec 3<&- 4>&- >/dev/null 2>&1
    read -r _
    kill -$signal $program
    tries=0
    while kill -0 $program && [ $tries -lt 100 ]; do
      sleep 0.1
      tries=$((tries + 1))
    done
    kill -KILL $program
    wait
    rm -rf "$folder"
    """

  /// - Parameters:
  ///   - folder: where the program writes; its messages go to `log` in it.
  ///   - environment: that of the program; nothing is added.
  ///   - signal: the name of that which stops it; SIGKILL follows after 10 seconds.
  ///   - descriptors: which of ours it finds under the numbers 3 and 4.
  package init(
    _ path: String, _ words: [String], folder: URL, environment: [String: String],
    descriptors: [Int32: Int32] = [:], signal: String = "TERM"
  ) throws {
    let ends = try joinedDescriptors()
    defer { close(ends.theirs) }
    lifeline = ends.ours
    let log = try openDescriptor(folder.path + "/log", O_WRONLY | O_CREAT | O_APPEND)
    defer { close(log) }
    self.folder = folder
    shell = try spawn(
      "/bin/sh", ["-c", Self.script, "sh", folder.path, signal, path] + words,
      environment: environment,
      descriptors: descriptors.merging([0: ends.theirs, 1: log, 2: log]) { $1 })
  }

  /// The last lines that the program wrote.
  package var lastWords: String {
    let log = try? Data(contentsOf: folder.appendingPathComponent("log"))
    return String(decoding: log?.suffix(1_000) ?? Data(), as: UTF8.self)
  }

  deinit {
    close(lifeline)
    if exitCode(of: shell, within: 15) == nil {
      kill(-shell, SIGKILL)
      _ = exitCode(of: shell, within: 10)
      try? FileManager.default.removeItem(at: folder)
    }
  }
}
