import Foundation
import FuzzKit
import HuishoudboekjeText

let spec = CommandSpec(
  "Fuzz",
  overview: "Give the readers and the engine inputs of every kind, and check what becomes of each.",
  options: [
    OptionSpec(
      "seconds", value: "N", help: "How long it runs.", defaultText: "30, without --inputs"),
    OptionSpec("inputs", value: "N", help: "How many inputs it tries."),
    OptionSpec("seed", value: "S", help: "The seed of the inputs.", defaultText: "a fresh one"),
    OptionSpec("only", value: "K", help: "Only the input of this number of the seed."),
    OptionSpec(
      "threads", value: "N", help: "How many workers run beside each other.",
      defaultText: "one per processor"),
    OptionSpec(
      "command", value: "FILE",
      help: "Only command lines, each in a process of this built command.",
      defaultText: "command lines run in the workers"),
    OptionSpec(
      "kinds", value: "LIST",
      help:
        "Only these kinds, with commas: \(Kind.allCases.map(\.rawValue).joined(separator: ", "))."),
  ],
  examples: [
    .init("swift run -c release Fuzz --seconds 60", "A minute with a fresh seed, which it prints."),
    .init("swift run -c release Fuzz --seed 7 --only 1234", "One input again."),
  ])

/// A whole number above zero that an option gives; nil where it is not there.
func number(_ arguments: ParsedArguments, _ name: String, from least: Int = 1) throws -> Int? {
  guard let text = arguments.value(name) else { return nil }
  guard let value = Int(text), value >= least else {
    throw UsageError(
      message: "--\(name) is \(quoted(text)); expected a whole number from \(least).",
      usage: "Fuzz [OPTIONS]", command: "Fuzz")
  }
  return value
}

func run(_ words: [String]) throws -> Int32 {
  if let task = Worker.Task(words) {
    try Worker.run(task)
    return 0
  }
  if words.count == 4, words[0] == "check" {
    return try Worker.check(
      words[1], sample: UInt64(words[2]) ?? 0, command: words[3] == "-" ? nil : words[3])
  }
  if words.count == 4, words[0] == "replay" {
    return try Worker.replay(words[1], in: words[2], root: words[3])
  }
  let arguments: ParsedArguments
  switch try spec.parse(words) {
  case .help(let text):
    print(text, terminator: "")
    return 0
  case .version: return 0
  case .run(let parsed): arguments = parsed
  }
  let program = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath().path
  let places = [FileManager.default.currentDirectoryPath, program]
  guard let root = places.lazy.compactMap(Seeds.root).first else {
    throw InputError(
      file: "Scenarios", problem: "the folder is not above \(places.joined(separator: " or "))",
      remedy: "Run it in the folder of the package.")
  }
  let seed = try arguments.value("seed").map { text in
    guard let seed = UInt64(text) else {
      throw UsageError(
        message: "--seed is \(quoted(text)); expected a whole number.", usage: "Fuzz [OPTIONS]",
        command: "Fuzz")
    }
    return seed
  }
  var options = Session.Options(
    seed: seed ?? UInt64.random(in: 0...UInt64(UInt32.max)), root: root, program: program)
  options.inputs = try number(arguments, "inputs")
  options.seconds = try number(arguments, "seconds").map(Double.init)
  if options.inputs == nil, options.seconds == nil { options.seconds = 30 }
  if let threads = try number(arguments, "threads") { options.threads = threads }
  options.kinds = try arguments.value("kinds").map { list in
    try list.split(separator: ",").map { word in
      guard let kind = Kind(rawValue: String(word)) else {
        throw UsageError(
          message: "--kinds names \(quoted(String(word))).", usage: "Fuzz [OPTIONS]",
          command: "Fuzz")
      }
      return kind
    }
  }
  if let command = arguments.value("command") {
    let path = URL(fileURLWithPath: command).path
    guard FileManager.default.isExecutableFile(atPath: path) else {
      throw InputError(
        file: command, problem: "it is no program", remedy: "Build it and name its path.")
    }
    options.command = path
    options.kinds = [.commands]
  }
  let session = try Session(options)
  if let only = try number(arguments, "only", from: 0) { return try session.only(only) }
  return try session.run()
}

do {
  exit(try run(Array(CommandLine.arguments.dropFirst())))
} catch let error as UsageError {
  FileHandle.standardError.write(Data("Fuzz: \(error)\n".utf8))
  exit(64)
} catch {
  FileHandle.standardError.write(Data("Fuzz: error: \(error)\n".utf8))
  exit(1)
}
