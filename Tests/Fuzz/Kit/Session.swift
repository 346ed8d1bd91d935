import Foundation
import HuishoudboekjeText

/// A run of the fuzzer: the corpus, then inputs in workers, then the faults made small.
package final class Session {
  /// What a run is told.
  package struct Options {
    /// The seed of the inputs.
    package var seed: UInt64
    /// How long it runs; nil: until the inputs are done.
    package var seconds: Double?
    /// How many inputs; nil: until the time is over.
    package var inputs: Int?
    /// How many workers run beside each other.
    package var threads: Int
    /// Only inputs of these kinds; nil: all.
    package var kinds: [Kind]?
    /// The folder of the package.
    package var root: String
    /// The path of this program.
    package var program: String
    /// The built command, which runs the command lines; nil: they run in the workers.
    package var command: String?

    /// The options that are usual.
    package init(seed: UInt64, root: String, program: String) {
      (self.seed, self.root, self.program) = (seed, root, program)
      threads = max(1, ProcessInfo.processInfo.activeProcessorCount)
    }
  }

  /// An input that showed a fault.
  struct Found {
    let number: Int
    /// The check that failed, or how the worker ended.
    var name: String
  }

  /// Longer than this is a hang.
  static let mostMilliseconds = 10_000
  /// More than this is too much memory.
  static let mostMegabytes = 2_048
  /// So many faults end a run.
  private static let mostFound = 200

  let options: Options
  let folder: String
  private var found: [Found] = []

  /// A run in a folder of its own.
  package init(_ options: Options) throws {
    self.options = options
    let base = FileManager.default.fileExists(atPath: "/dev/shm") ? "/dev/shm" : "/tmp"
    folder = "\(base)/huishoudboekje-fuzz-\(getpid())"
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
  }
  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Replays the corpus, judges inputs and tells what was found.
  ///
  /// - Returns: 0 when nothing was, 1 otherwise.
  package func run() throws -> Int32 {
    Self.say("seed \(options.seed)")
    let red = try replay()
    let start = Date()
    let counts = try work()
    let seconds = Date().timeIntervalSince(start)
    let done = counts.computed + counts.refused + found.count
    Self.say(
      "\(done) inputs in \(Int(seconds)) s (\(Int(Double(done) / max(seconds, 0.001))) a second): "
        + "\(counts.computed) computed, \(counts.refused) refused, \(found.count) faults")
    try Reporter(self).report(found)
    return red == 0 && found.isEmpty ? 0 : 1
  }

  /// Judges one input of the seed.
  package func only(_ number: Int) throws -> Int32 {
    let generator = Generator(
      try Seeds(root: options.root), seed: options.seed, kinds: options.kinds)
    let reporter = Reporter(self)
    let input = generator.input(number)
    Self.say("input \(number) of seed \(options.seed), \(input.kind.rawValue):")
    reporter.show(input)
    guard let name = try reporter.fault(of: input, sample: UInt64(number)) else {
      Self.say("nothing is wrong: \(reporter.verdict)")
      return 0
    }
    Self.say(name)
    return 1
  }

  // MARK: Corpus

  /// Runs every entry of the corpus in a process of its own.
  ///
  /// - Returns: how many do not give the right answer.
  package func replay() throws -> Int {
    var red = 0
    let entries = try CorpusEntry.all(in: options.root)
    for entry in entries {
      let place = try emptied("corpus")
      let child = try Child(
        options.program, ["replay", entry.name, place, options.root], errors: folder + "/errors")
      let isInTime = child.hasEnded(within: Self.mostMilliseconds)
      if !isInTime { child.kill() }
      guard !isInTime || child.code != 0 else { continue }
      red += 1
      let fault = try? String(contentsOfFile: place + "/fault", encoding: .utf8)
      let last = fault?.split(separator: "\n").last.map(String.init)
      Self.say("corpus: \(last ?? "\(entry.name) \(isInTime ? child.ending : "does not end")")")
    }
    Self.say("corpus: \(entries.count) entries, \(red) not right")
    return red
  }

  /// An empty folder of a name.
  func emptied(_ name: String) throws -> String {
    let place = folder + "/" + name
    try? FileManager.default.removeItem(atPath: place)
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    return place
  }

  // MARK: Workers

  /// A worker with what it does and what it tells.
  private struct Place {
    var task: Worker.Task
    let status: Status
    var child: Child?
  }

  private func work() throws -> (computed: Int, refused: Int) {
    let end = options.seconds.map { Date().addingTimeInterval($0) }
    guard end != nil || options.inputs != nil else { return (0, 0) }
    var places: [Place] = []
    for index in 0..<options.threads {
      let task = Worker.Task(
        seed: options.seed, from: index, step: options.threads, until: options.inputs,
        kinds: options.kinds, folder: try emptied("worker\(index)"), root: options.root,
        command: options.command)
      places.append(Place(task: task, status: try Status(task.folder + "/status")))
      places[index].child = try start(task)
    }
    while places.contains(where: { $0.child != nil }) {
      let isOver = end.map { $0 < Date() } ?? false || found.count >= Self.mostFound
      for index in places.indices {
        if isOver { places[index].status.isStopping = true }
        try watch(&places[index], isOver)
      }
      usleep(5_000)
    }
    for place in places { readFaults(of: place) }
    found.sort { $0.number < $1.number }
    return places.reduce((0, 0)) { ($0.0 + $1.status.computed, $0.1 + $1.status.refused) }
  }

  private func start(_ task: Worker.Task) throws -> Child {
    try Child(options.program, task.words, errors: task.folder + "/errors")
  }

  /// Looks at a worker: one that ended by an input goes on with the next.
  private func watch(_ place: inout Place, _ isOver: Bool) throws {
    guard let child = place.child else { return }
    var ending: String?
    if child.hasEnded(within: 0) {
      guard child.code != 0 else {
        place.child = nil
        return
      }
      ending = child.ending
    } else if place.status.milliseconds > Self.mostMilliseconds {
      ending = "takes more than \(Self.mostMilliseconds / 1000) seconds"
    } else if child.megabytes > Self.mostMegabytes {
      ending = "takes more than \(Self.mostMegabytes) MB"
    }
    guard let ending else { return }
    child.kill()
    found.append(Found(number: place.status.current, name: ending))
    place.child = nil
    place.task.from = place.status.current + place.task.step
    // Otherwise it cannot start at all.
    guard !isOver, place.status.milliseconds > 0 || !child.said.contains("rror: ") else { return }
    place.status.reset()
    place.child = try start(place.task)
  }

  private func readFaults(of place: Place) {
    let path = place.task.folder + "/faults"
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return }
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: "\t", maxSplits: 1).map(String.init)
      guard parts.count == 2, let number = Int(parts[0]) else { continue }
      found.append(Found(number: number, name: parts[1]))
    }
  }

  /// Says something on stdout at once.
  static func say(_ text: String) {
    print(text)
    fflush(nil)
  }
}

extension Child {
  /// How it ended.
  var ending: String { code < 0 ? "is ended by signal \(-code)" : "ends with code \(code)" }
}
