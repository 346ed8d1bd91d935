import Foundation
import HuishoudboekjeText
import TestSupport

/// What a worker tells while it runs, in memory that its parent sees as well: it still stands there
/// when an input has ended the worker.
package final class Status: @unchecked Sendable {
  private static let count = 8
  private let numbers: UnsafeMutablePointer<Int64>

  /// The status in a file, which is made where it is not there.
  package init(_ path: String) throws {
    let size = Self.count * MemoryLayout<Int64>.size
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0, ftruncate(descriptor, off_t(size)) == 0 else {
      throw POSIXError(.EIO)
    }
    defer { close(descriptor) }
    let memory = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0)
    guard let memory, memory != MAP_FAILED else { throw POSIXError(.ENOMEM) }
    numbers = memory.bindMemory(to: Int64.self, capacity: Self.count)
  }
  deinit { munmap(numbers, Self.count * MemoryLayout<Int64>.size) }

  private subscript(place: Int) -> Int {
    get { Int(numbers[place]) }
    set { numbers[place] = Int64(newValue) }
  }

  /// The number of the input that is judged.
  package var current: Int { self[0] }
  /// How many milliseconds it is being judged; 0 between inputs.
  package var milliseconds: Int {
    // Read once: the worker may end its input in the meantime.
    let start = self[1]
    return start == 0 ? 0 : Self.now() - start
  }
  /// How many inputs were computed, and how many refused, since the start of the run.
  package var computed: Int { self[2] }
  package var refused: Int { self[3] }
  /// The parent wants the worker to stop after its input.
  package var isStopping: Bool {
    get { self[4] == 1 }
    set { self[4] = newValue ? 1 : 0 }
  }

  /// Before another worker goes on.
  func reset() { self[1] = 0 }

  func begin(_ number: Int) {
    self[0] = number
    self[1] = Self.now()
  }
  func end(_ verdict: Verdict?) {
    self[1] = 0
    switch verdict {
    case .computed: self[2] += 1
    case .refused: self[3] += 1
    case nil: break
    }
  }

  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
  }
}

/// Judges inputs in a process of its own.
package enum Worker {
  /// The exit code of an input that shows a fault.
  package static let faultCode: Int32 = 3

  /// What a worker is told to do: every so many numbers of a seed, from one on.
  package struct Task: Sendable {
    package var seed: UInt64
    package var from: Int
    package var step: Int
    /// Before this number; nil: until it is stopped.
    package var until: Int?
    package var kinds: [Kind]?
    /// A folder of its own.
    package var folder: String
    /// The folder of the package.
    package var root: String
    /// The built command, which runs the command lines; nil: they run in the worker.
    package var command: String?

    /// The words by which a worker is started.
    package var words: [String] {
      [
        "worker", "\(seed)", "\(from)", "\(step)", until.map { "\($0)" } ?? "-",
        kinds.map { $0.map(\.rawValue).joined(separator: ",") } ?? "-", folder, root,
        command ?? "-",
      ]
    }

    /// Reads those words.
    package init?(_ words: [String]) {
      guard words.count == 9, words[0] == "worker", let seed = UInt64(words[1]),
        let from = Int(words[2]), let step = Int(words[3])
      else { return nil }
      (self.seed, self.from, self.step) = (seed, from, step)
      until = Int(words[4])
      kinds =
        words[5] == "-"
        ? nil
        : words[5].split(separator: ",").compactMap {
          Kind(rawValue: String($0))
        }
      (folder, root) = (words[6], words[7])
      command = words[8] == "-" ? nil : words[8]
    }

    package init(
      seed: UInt64, from: Int, step: Int, until: Int?, kinds: [Kind]?, folder: String, root: String,
      command: String?
    ) {
      (self.seed, self.from, self.step, self.until) = (seed, from, step, until)
      (self.kinds, self.folder, self.root) = (kinds, folder, root)
      self.command = command
    }
  }

  /// Judges inputs until there are no more; faults go into a file.
  package static func run(_ task: Task) throws {
    let status = try Status(task.folder + "/status")
    let generator = Generator(try Seeds(root: task.root), seed: task.seed, kinds: task.kinds)
    let oracle = try Oracle(scratch: task.folder, command: task.command)
    var number = task.from
    // Without its parent nobody looks.
    let parent = getppid()
    while number < task.until ?? Int.max, !status.isStopping, getppid() == parent {
      status.begin(number)
      do {
        let verdict = try oracle.check(generator.input(number), sample: UInt64(number))
        status.end(verdict)
      } catch {
        try append("\(number)\t\(error.name)\n", to: task.folder + "/faults")
        status.end(nil)
      }
      number += task.step
    }
  }

  /// Judges one input that stands in a folder, by every check.
  ///
  /// - Returns: the exit code; a fault goes into the file `fault`.
  package static func check(
    _ folder: String, sample: UInt64, command: String?
  ) throws -> Int32 {
    let input = try FuzzInput(folder: folder)
    try FileManager.default.createDirectory(
      atPath: folder + "/scratch", withIntermediateDirectories: true)
    let oracle = try Oracle(scratch: folder + "/scratch", command: command)
    do {
      let verdict = try oracle.check(input, sample: nil)
      for other in [sample] + Array(0..<6) { _ = try oracle.check(input, sample: other) }
      try append("\(verdict)\n", to: folder + "/verdict")
      return 0
    } catch let fault as Fault {
      try append("\(fault.name)\n\(fault)\n", to: folder + "/fault")
      return faultCode
    }
  }

  /// Runs an entry of the corpus in a folder.
  package static func replay(_ name: String, in folder: String, root: String) throws -> Int32 {
    guard let entry = try CorpusEntry.all(in: root).first(where: { $0.name == name }) else {
      throw InputError(file: name, problem: "there is no such entry", remedy: "See the corpus.")
    }
    try entry.lay(in: folder)
    do {
      let run = try CommandRun(entry.words, in: folder)
      try entry.check(exit: run.exit, stdout: run.stdout, stderr: run.stderr, in: folder)
      return 0
    } catch let fault as Fault {
      try append("\(fault.name)\n\(fault)\n", to: folder + "/fault")
      return faultCode
    }
  }

  private static func append(_ text: String, to path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw POSIXError(.EIO) }
    defer { close(descriptor) }
    var text = text
    text.withUTF8 { _ = write(descriptor, $0.baseAddress, $0.count) }
  }
}

extension FuzzInput {
  /// Writes the input into a folder, as plain files.
  package func write(to folder: String) throws {
    for file in files {
      try Data(file.bytes).write(to: URL(fileURLWithPath: "\(folder)/\(file.name)"))
    }
    let order = JSONOutput.object([
      ("kind", .string(kind.rawValue)), ("files", .array(files.map { .string($0.name) })),
      ("words", .array(words.map { .string($0) })),
    ])
    try order.rendered().write(toFile: folder + "/input.json", atomically: true, encoding: .utf8)
  }

  /// Reads it back.
  package init(folder: String) throws {
    let path = folder + "/input.json"
    let reader = try JSONObjectReader(
      node: JSONNode.parse(try readFile(path), file: path), file: path)
    let kind = reader.choice("kind", among: Kind.allCases.map(\.rawValue)).flatMap(Kind.init)
    let names = reader.stringList("files") ?? []
    let words = reader.stringList("words") ?? []
    try reader.finish()
    let files = try names.map { InputFile($0, try readFile("\(folder)/\($0)")) }
    self.init(kind ?? .json, files, words: words)
  }
}
