import Foundation

/// A program that has run to its end: what it wrote, and how it ended.
package struct ProgramRun: Sendable {
  /// 128 and more is the number of a signal, as a shell shows it.
  package let exit: Int32
  package let output: String
  package let errors: String

  /// Runs a program, with nothing on its standard input.
  ///
  /// - Parameters:
  ///   - environment: what is added to that of the tests.
  ///   - limit: seconds, after which it is ended with all that it started, and an error thrown.
  package init(
    _ path: String, _ words: [String], environment: [String: String] = [:], limit: Double = 120
  ) throws {
    let folder = try TemporaryFolder()
    let (output, errors) = (folder.file("output"), folder.file("errors"))
    let descriptors: [Int32: Int32] = [
      0: try openDescriptor("/dev/null", O_RDONLY),
      1: try openDescriptor(output.path, O_WRONLY | O_CREAT),
      2: try openDescriptor(errors.path, O_WRONLY | O_CREAT),
    ]
    defer { for ours in descriptors.values { close(ours) } }
    let all = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let child = try spawn(path, words, environment: all, descriptors: descriptors)
    let exit = exitCode(of: child, within: limit)
    if exit == nil {
      kill(-child, SIGKILL)
      _ = exitCode(of: child, within: 10)
    }
    self.output = String(decoding: try Data(contentsOf: output), as: UTF8.self)
    self.errors = String(decoding: try Data(contentsOf: errors), as: UTF8.self)
    guard let exit else {
      let told = "\(path) had not ended after \(limit) s and was ended; it wrote: "
      throw ToolError(told + self.errors.suffix(500))
    }
    self.exit = exit
  }
}
