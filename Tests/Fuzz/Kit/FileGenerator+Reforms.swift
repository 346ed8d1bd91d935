import Huishoudboekje
import HuishoudboekjeText
import TestSupport

extension FileGenerator {
  /// A reform of some figures, an indexation, or switches.
  mutating func reform() -> Tree {
    var figures: [Tree] = []
    for _ in 0..<random.pick([0, 1, 1, 1, 2, 3]) { figures.append(change()) }
    var switches = ScenarioGenerator(random: SplitMix(state: random.next()), seeds: seeds)
    return .object([
      ("reform", .text(random.once(in: 30) ? random.pick(Mutator.words) : "fuzz")),
      ("year", random.once(in: 8) ? .number(random.int(2022...2028)) : nil),
      (
        "provisional_year",
        random.once(in: 12)
          ? .object([
            ("from", .number(random.int(2024...2026))), ("to", .number(random.int(2025...2028))),
          ]) : nil
      ),
      ("indexation", random.once(in: 3) ? .array([indexation()]) : nil),
      ("figures", figures.isEmpty ? nil : .array(figures)),
      ("switches", random.once(in: 6) ? switches.switches() : nil),
    ])
  }

  private mutating func percent() -> String {
    random.pick([
      "0", "1", "3", "-5", "2.5", "100", "-99", "-100", "-100.01", "0.001", "900", "1000000",
    ])
  }

  private mutating func indexation() -> Tree {
    let laws = (0..<random.int(1...2)).map { _ in random.pick(Law.allCases).rawValue }
    return .object([
      ("laws", .array(laws.map { .text($0) })), ("percent", .text(percent())),
      ("from", random.once(in: 4) ? .text("2025-07-01") : nil),
      ("round", random.once(in: 4) ? .text(random.pick(["down", "up", "half_up"])) : nil),
      ("round_to", random.once(in: 4) ? .text(random.pick(["0.20", "1", "0.01", "100"])) : nil),
    ])
  }

  private mutating func change() -> Tree {
    let figure = random.pick(seeds.figures)
    let near = [
      figure.value, "0", "0.00", "1", "-1", "0.01", figure.value + "0", "1" + figure.value,
      "100000000000", "99999999999999999", random.pick(seeds.amounts).asEuros,
    ]
    let kind = random.pick(["set", "set", "add", "percent"])
    let text = kind == "percent" ? percent() : random.pick(random.once(in: 2) ? [near[0]] : near)
    return .object([
      ("law", .text(figure.law.rawValue)), ("key", .text(figure.key)), (kind, .text(text)),
      ("from", random.once(in: 4) ? .text("2025-01-01") : nil),
      ("until", random.once(in: 8) ? .text("2026-01-01") : nil),
      ("round_to", random.once(in: 8) ? .text("1") : nil),
    ])
  }

  /// A receipt of a command that could have written one.
  mutating func receipt() -> Tree {
    let hash = String(repeating: random.pick(["0", "a", "f"]), count: 64)
    let command = random.pick([
      ["compare", "--", "s.json"], ["compare", "--format=csv", "--", "s.json"],
      ["sweep", "--", "t.sweep.json"], ["complex", "--", "c.complex.json"], ["figures"], ["verify"],
      [], ["sweep", "--out=v.txt", "--", "t.sweep.json"],
    ])
    return .object([
      ("format", .text("huishoudboekje-receipt-1")), ("version", .text("0.1.0")),
      ("command", .array(command.map { .text($0) })),
      (
        "inputs",
        .array([.object([("file", .text("s.json")), ("sha256", .text(hash))])])
      ),
      ("years", .array(random.once(in: 6) ? [] : [.number(random.int(1999...2101))])),
      ("figures_sha256", .text(hash)),
      ("output", random.once(in: 3) ? .text("t.csv") : nil),
      ("result_sha256", random.once(in: 4) ? nil : .text(hash)),
    ])
  }

  /// A case table with fields of other rows in some places.
  mutating func cases() -> InputFile? {
    guard let file = seeds.files[.cases]?.randomElement(using: &random) else { return nil }
    guard let table = try? CSVTable(file.bytes, file: file.name) else { return file }
    let words = Mutator.words
    var text = csvRow(table.header)
    let most = random.int(1...4)
    for row in table.rows.shuffled(using: &random).prefix(most) {
      var fields = row.fields
      for _ in 0..<random.pick([0, 1, 1, 2, 3]) where !fields.isEmpty {
        let place = random.int(0...fields.count - 1)
        let other = table.rows.randomElement(using: &random)?.fields[place] ?? ""
        switch random.int(0...3) {
        case 0: fields[place] = random.pick(words)
        case 1: fields[place] = random.pick(seeds.amounts).asEuros
        case 2: fields[place] = random.once(in: 2) ? "" : "\(random.int(0...99_999))"
        default: fields[place] = other
        }
      }
      text += csvRow(fields)
    }
    let style: CSVStyle = random.once(in: 4) ? .excelNL : .rfc4180
    return InputFile(file.name, Array(style.table(text, words: ["id", "name", "source"]).utf8))
  }
}
