import HuishoudboekjeText
import TestSupport

/// The inputs of a seed: each made from its number alone.
package struct Generator: Sendable {
  /// What the inputs start from.
  package let seeds: Seeds
  /// The seed of the run.
  package let seed: UInt64
  private let wheel: [Kind]

  /// How many of so many inputs are of a kind: the cheap ones more often.
  private static let weights: [(kind: Kind, count: Int)] = [
    (.scenario, 26), (.sweep, 6), (.complex, 4), (.reform, 8), (.tariffs, 4), (.receipt, 10),
    (.cases, 30), (.arguments, 50), (.commands, 1), (.json, 40), (.csv, 21),
  ]

  /// The inputs of a seed.
  ///
  /// - Parameter kinds: only these; nil: all.
  package init(_ seeds: Seeds, seed: UInt64, kinds: [Kind]? = nil) {
    self.seeds = seeds
    self.seed = seed
    wheel = Self.weights.filter { kinds?.contains($0.kind) ?? true }.flatMap {
      Array(repeating: $0.kind, count: $0.count)
    }
  }

  /// The input of a number.
  package func input(_ number: Int) -> FuzzInput {
    var random = SplitMix(seed: seed, number: number)
    let kind = random.pick(wheel)
    var maker = Maker(
      files: FileGenerator(random: SplitMix(state: random.next()), seeds: seeds),
      mutator: Mutator(random: SplitMix(state: random.next()), seeds: seeds), random: random)
    return maker.input(kind)
  }
}

private struct Maker {
  var files: FileGenerator
  var mutator: Mutator
  var random: SplitMix

  mutating func input(_ kind: Kind) -> FuzzInput {
    switch kind {
    case .scenario: return FuzzInput(kind, [document("s.json", kind) { $0.scenario() }])
    case .sweep: return FuzzInput(kind, [document("t.sweep.json", kind) { $0.sweep() }])
    case .complex: return FuzzInput(kind, [document("c.complex.json", kind) { $0.complex() }])
    case .reform:
      return FuzzInput(
        kind,
        [
          document("r.reform.json", kind) { $0.reform() },
          InputFile("s.json", files.scenario().bytes),
        ])
    case .receipt: return FuzzInput(kind, [document("p.receipt.json", kind) { $0.receipt() }])
    case .tariffs:
      let complex = files.complex(tariffs: "t.tariffs.csv").bytes
      let table = bytes(Array(files.tariffs().utf8), kind)
      return FuzzInput(
        kind, [InputFile("t.tariffs.csv", table), InputFile("c.complex.json", complex)])
    case .cases:
      guard let made = files.cases() else { return FuzzInput(.csv, [InputFile("c.csv", [])]) }
      let table = random.once(in: 5) ? mutator.mutated(made.bytes) : made.bytes
      return FuzzInput(kind, [InputFile("c.csv", table)])
    case .arguments:
      var arguments = ArgumentGenerator(random: random)
      return FuzzInput(kind, words: arguments.words())
    case .commands: return command()
    case .json:
      let other = random.pick([Kind.scenario, .sweep, .complex, .reform, .receipt])
      let file = document("j.json", other) { $0.scenario() }
      return FuzzInput(kind, [InputFile("j.json", mutator.mutated(file.bytes))])
    case .csv:
      let made = files.cases()?.bytes ?? Array(files.tariffs().utf8)
      return FuzzInput(kind, [InputFile("c.csv", mutator.mutated(made))])
    }
  }

  /// A document that is made, or a file of the package, whole or changed.
  private mutating func document(
    _ name: String, _ kind: Kind, _ make: (inout FileGenerator) -> Tree
  ) -> InputFile {
    let known = files.seeds.files[kind] ?? []
    if let file = known.randomElement(using: &random), random.once(in: 4) {
      guard !random.once(in: 3), let tree = Tree(file.bytes) else {
        return InputFile(name, mutator.mutated(file.bytes))
      }
      return InputFile(name, mutator.mutated(tree).bytes)
    }
    let tree = make(&files)
    switch random.int(0...9) {
    case 0...5: return InputFile(name, tree.bytes)
    case 6...8: return InputFile(name, mutator.mutated(tree).bytes)
    default: return InputFile(name, mutator.mutated(tree.bytes))
    }
  }

  private mutating func bytes(_ made: [UInt8], _ kind: Kind) -> [UInt8] {
    if let file = files.seeds.files[kind]?.randomElement(using: &random), random.once(in: 8) {
      return mutator.mutated(file.bytes)
    }
    return random.once(in: 3) ? mutator.mutated(made) : made
  }

  /// A command line in a folder with one file of every kind.
  private mutating func command() -> FuzzInput {
    var arguments = ArgumentGenerator(random: random)
    // It may write only in its own folder.
    let words = arguments.command().map { $0.replacing("/", with: "_").replacing("..", with: "_") }
      .map { $0.replacing("\0", with: "_") }
    var all = [
      document("s.json", .scenario) { $0.scenario() },
      document("t.sweep.json", .sweep) { $0.sweep() },
      document("c.complex.json", .complex) { $0.complex() },
      document("r.reform.json", .reform) { $0.reform() },
    ]
    if let cases = files.cases() { all.append(InputFile("c.csv", cases.bytes)) }
    return FuzzInput(.commands, all.filter { file in words.contains(file.name) }, words: words)
  }
}
