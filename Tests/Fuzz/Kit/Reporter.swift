import Foundation
import HuishoudboekjeText

/// Names the faults of a run, makes one input of each small and shows it.
package final class Reporter {
  /// So many kinds of fault are made small; of the others only the number is told.
  private static let mostShown = 12
  /// So many inputs are tried for one.
  private static let runs = 250

  private let session: Session
  /// What the last input was when nothing was wrong.
  private(set) var verdict = ""

  init(_ session: Session) { self.session = session }

  /// Shows one input of each kind of fault.
  func report(_ found: [Session.Found]) throws {
    guard !found.isEmpty else { return }
    let options = session.options
    let generator = Generator(
      try Seeds(root: options.root), seed: options.seed, kinds: options.kinds)
    var known: [String: [Int]] = [:]
    var order: [String] = []
    for one in found {
      var name = one.name
      if name.hasPrefix("is ended by") {
        name =
          try fault(of: generator.input(one.number), sample: UInt64(one.number), trace: true)
          ?? name
      }
      if known[name] == nil { order.append(name) }
      known[name, default: []].append(one.number)
    }
    for name in order.prefix(Self.mostShown) {
      let numbers = known[name] ?? []
      let number = numbers[0]
      Session.say("\n== \(name) (\(numbers.count) inputs: \(Self.listed(numbers)))")
      try show(generator.input(number), number)
    }
    for name in order.dropFirst(Self.mostShown) {
      let numbers = known[name] ?? []
      Session.say("== \(name) (\(numbers.count) inputs: \(Self.listed(numbers)))")
    }
  }

  private static func listed(_ numbers: [Int]) -> String {
    numbers.prefix(8).map { "\($0)" }.joined(separator: ", ") + (numbers.count > 8 ? ", ..." : "")
  }

  /// Makes an input small, shows it and keeps it.
  private func show(_ input: FuzzInput, _ number: Int) throws {
    let sample = UInt64(number)
    Session.say(
      "again: swift run -c release Fuzz --seed \(session.options.seed) --only \(number)\(more)")
    guard let name = try fault(of: input, sample: sample) else {
      return Session.say("by itself nothing is wrong with it")
    }
    var shrinker = Shrinker(input, runs: Self.runs) { other in
      (try? self.fault(of: other, sample: sample)) == name
    }
    let small = shrinker.shrunk()
    show(small)
    _ = try fault(of: small, sample: sample, trace: true)
    Session.say(lastDetail)
    let kept = session.options.root + "/.build/fuzz/\(session.options.seed)-\(number)"
    try? FileManager.default.createDirectory(atPath: kept, withIntermediateDirectories: true)
    try small.write(to: kept)
    Session.say("kept in \(kept)")
  }

  /// The options that choose which inputs the numbers mean.
  private var more: String {
    if let command = session.options.command { return " --command \(command)" }
    let kinds = session.options.kinds?.map(\.rawValue).joined(separator: ",")
    return kinds.map { " --kinds \($0)" } ?? ""
  }

  /// Shows the files and words of an input.
  func show(_ input: FuzzInput) {
    for file in input.files {
      let text = String(decoding: file.bytes.prefix(3000), as: UTF8.self)
      Session.say("-- \(file.name)")
      Session.say(text.unicodeScalars.map { $0 == "\n" ? "\n" : visible($0) }.joined())
    }
    if !input.words.isEmpty {
      Session.say("-- words: \(input.words.map(quoted).joined(separator: " "))")
    }
  }

  /// What was seen of the last fault.
  private var lastDetail = ""

  /// The name of the fault that an input shows in a process of its own; nil when nothing is wrong.
  ///
  /// - Parameter trace: names the place of a trap, which takes a second.
  func fault(of input: FuzzInput, sample: UInt64, trace: Bool = false) throws -> String? {
    let place = try session.emptied("check")
    try input.write(to: place)
    let child = try Child(
      session.options.program, ["check", place, "\(sample)", session.options.command ?? "-"],
      errors: session.folder + "/errors",
      backtrace: trace)
    let seconds = Session.mostMilliseconds / 1000
    var waited = 0
    while !child.hasEnded(within: 20) {
      waited += 20
      if child.megabytes > Session.mostMegabytes {
        child.kill()
        return "takes more than \(Session.mostMegabytes) MB"
      }
      // All checks, and a backtrace, take longer than those of a worker.
      guard waited > 3 * Session.mostMilliseconds else { continue }
      child.kill()
      return "takes more than \(seconds) seconds"
    }
    switch child.code {
    case 0:
      verdict = (try? String(contentsOfFile: place + "/verdict", encoding: .utf8)) ?? ""
      return nil
    case Worker.faultCode:
      let text = (try? String(contentsOfFile: place + "/fault", encoding: .utf8)) ?? ""
      lastDetail = text.split(separator: "\n").dropFirst().joined(separator: "\n")
      return text.split(separator: "\n").first.map(String.init) ?? "a fault"
    default:
      lastDetail = String(child.said.prefix(4000))
      return trace ? Self.place(in: child.said) ?? child.ending : child.ending
    }
  }

  /// Where a trap stands, in a backtrace: its first own function that is no arithmetic.
  package static func place(in trace: String) -> String? {
    let own = trace.split(separator: "\n").map(String.init).filter {
      $0.contains(" at ") && $0.contains("Sources/Huishoudboekje")
    }
    guard let frame = own.first(where: { !$0.contains("/Numbers/") }) ?? own.first,
      let address = frame.firstRange(of: " 0x")
    else { return nil }
    let parts = frame[address.upperBound...].drop { $0 != " " }.dropFirst()
      .components(separatedBy: " in ")
    let file = frame.components(separatedBy: "Sources/").last ?? frame
    let function = parts[0].components(separatedBy: " + ")[0]
    return "a trap in \(function) at \(file)"
  }
}
