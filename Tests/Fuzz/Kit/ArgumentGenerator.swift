import HuishoudboekjeCommand
import HuishoudboekjeText
import TestSupport

/// Command lines: of options and arguments that there are, and with words changed.
struct ArgumentGenerator {
  var random: SplitMix

  private static let values = [
    "s.json", "t.sweep.json", "c.complex.json", "r.reform.json", "c.csv", "-", "ZZP,VPT", "VPT",
    "2026", "2025", "2027", "2023-2026", "2024,2026", "csv", "json", "text", "markdown", "average",
    "cash", "year", "350.00", "nibud", "verschil", "verschil>0", "persons[0].assets.bank_eur",
    "dwelling.kale_huur_eur_month", "0", "1", "5", "100", "1000", "huurtoeslag", "1/2", "2/2",
    "o.csv",
    "112", "105.25", "2026-01-01", "skip", "mark", "excel-nl", "aow",
  ]

  /// Words for the parser, of which most are wrong somewhere.
  mutating func words() -> [String] {
    var words = line(of: Main.spec)
    var mutator = Mutator(random: SplitMix(state: random.next()), seeds: nil)
    for _ in 0..<random.pick([0, 0, 1, 1, 2, 4]) {
      let place = random.int(0...words.count)
      switch random.int(0...7) {
      case 0 where place < words.count: words.remove(at: place)
      case 1 where place < words.count: words.insert(words[place], at: random.int(0...words.count))
      case 2 where place < words.count: words[place] = mutator.scrambled(words[place])
      case 3 where place + 1 < words.count:
        words.replaceSubrange(place...place + 1, with: [words[place] + "=" + words[place + 1]])
      case 4:
        words.insert(
          random.pick(["--", "-", "-h", "--help", "--version", "-q", "-qo", "-x"]), at: place)
      case 5: words.insert(random.pick(Mutator.words), at: place)
      case 6: words.shuffle(using: &random)
      default: words.insert(random.pick(Self.values), at: place)
      }
    }
    return words
  }

  /// A subcommand with some of its options and all its arguments.
  private mutating func line(of root: CommandSpec) -> [String] {
    let command = random.pick(root.subcommands)
    var words = [command.name]
    for option in root.options + command.options where random.once(in: 4) {
      let name =
        option.short != nil && random.once(in: 2) ? "-\(option.short!)" : "--\(option.name)"
      guard option.value != nil else {
        words.append(name)
        continue
      }
      let value = option.choices.map { random.pick($0) } ?? random.pick(Self.values)
      if random.once(in: 3), name.hasPrefix("--") {
        words.append("\(name)=\(value)")
      } else {
        words += [name, value]
      }
    }
    for argument in command.arguments where argument.required || random.once(in: 2) {
      words.append(random.pick(Self.values))
    }
    return words
  }

  /// Words that a command is run with in a folder of the files of `FileGenerator`.
  mutating func command() -> [String] {
    let lines = [
      ["compare", "s.json"], ["compare", "s.json", "--format", "csv"],
      ["compare", "s.json", "--format", "json"], ["compare", "s.json", "--view", "cash"],
      ["compare", "s.json", "--view", "year", "--format", "markdown"],
      ["compare", "s.json", "--explain"], ["compare", "s.json", "--why", "--format", "json"],
      ["compare", "s.json", "--years", "2024-2026", "--format", "csv"],
      ["compare", "s.json", "--reform", "r.reform.json", "--format", "csv"],
      ["advise", "s.json"], ["advise", "s.json", "--format", "json"], ["sweep", "t.sweep.json"],
      ["sweep", "t.sweep.json", "--plan"], ["sweep", "t.sweep.json", "--refused", "mark"],
      ["sweep", "t.sweep.json", "--out", "o.csv", "--receipt", "p.json"],
      ["sweep", "t.sweep.json", "--reform", "r.reform.json", "--threads", "1"],
      ["break-even", "--table", "t.sweep.json"],
      [
        "break-even", "s.json", "--over", "dwelling.kale_huur_eur_month", "--to", "900", "--step",
        "100",
      ], ["marginal", "s.json", "--over", "persons[0].incomes[1].gross_eur_year", "--to", "900"],
      ["complex", "c.complex.json"], ["complex", "c.complex.json", "--format", "json"],
      ["complex", "c.complex.json", "--format", "csv", "--receipt", "p.json"],
      ["verify", "c.csv"], ["figures", "--law", "aow", "--date", "2026-01-01"],
      ["figures", "--coverage"],
      ["wws", "112", "--date", "2026-01-01", "--format", "json"],
    ]
    guard !random.once(in: 5) else { return words() }
    var words = random.pick(lines)
    if random.once(in: 4) {
      words += random.pick([
        ["--format", "csv"], ["--quiet"], ["--year", "2026"], ["--forms", "ZZP,VPT"],
        ["--out", "o.csv"],
        ["--receipt", "p.json"], ["--columns", "verschil"], ["--csv", "excel-nl"],
        ["--format", "csv", "--csv", "excel-nl"],
        ["--out", "s.json"], ["--where", "verschil>0"], ["--benchmark", "nibud"],
      ])
    }
    return words
  }
}
