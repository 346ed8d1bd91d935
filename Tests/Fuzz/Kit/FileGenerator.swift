import Huishoudboekje
import HuishoudboekjeText
import TestSupport

/// Sweeps, complexes, reforms, tables and receipts.
struct FileGenerator {
  var random: SplitMix
  let seeds: Seeds

  private mutating func scenarios() -> ScenarioGenerator {
    ScenarioGenerator(random: SplitMix(state: random.next()), seeds: seeds)
  }

  /// A scenario, made or from the package.
  mutating func scenario() -> Tree {
    if random.once(in: 5), !seeds.scenarios.isEmpty { return random.pick(seeds.scenarios) }
    var scenarios = scenarios()
    return scenarios.scenario()
  }

  // MARK: Sweeps

  /// A sweep of few rows with its scenario in it.
  mutating func sweep() -> Tree {
    let scenario = scenario()
    let most = random.pick([1, 1, 2, 2, 3])
    var axes: [Tree] = []
    for _ in 0..<most { axes.append(axis(of: scenario)) }
    return .object([
      ("sweep", .text("fuzz")), ("scenario", scenario), ("axes", .array(axes)),
      (
        "columns",
        random.once(in: 6)
          ? .array(["vpt_huurtoeslag", "verschil"].map { .text($0) }) : nil
      ),
    ])
  }

  private mutating func axis(of scenario: Tree) -> Tree {
    let name: Tree? = random.once(in: 3) ? .text(random.pick(["a", "b", "c", "d", "e"])) : nil
    switch random.int(0...11) {
    case 0:
      return .object([
        ("path", .text("year")), ("name", name),
        ("values", .array(["2025", "2026"].map(Tree.text))),
      ])
    case 1:
      return .object([
        ("path", .text("leveringsvorm")), ("name", name),
        ("values", .array(["ZZP", "VPT", "MPT"].map(Tree.text))),
      ])
    case 2, 3:
      let figure = random.pick(seeds.figures)
      let isAbsolute = random.once(in: 3)
      let values = isAbsolute ? [figure.value] : ["-10%", "+0%", "+2.5%"]
      return .object([
        ("path", .text("law.\(figure.law.rawValue).\(figure.key)")), ("name", name),
        ("values", .array(values.map(Tree.text))),
      ])
    case 4:
      return .object([
        ("path", .text("persons[0].age")), ("name", name),
        ("values", .array(["30", "70", "85"].map(Tree.text))),
      ])
    default:
      let paths = scenario.paths.filter { path in
        guard let part = scenario.part(at: path), case .text(let text) = part else { return false }
        return parseDecimal(text.utf8, places: 2) != nil
      }
      guard let path = paths.randomElement(using: &random) else {
        return .object([("path", .text("dwelling.kale_huur_eur_month"))])
      }
      return range(Self.words(of: path, in: scenario), name)
    }
  }

  private mutating func range(_ path: String, _ name: Tree?) -> Tree {
    if random.once(in: 2) {
      let values = (0..<random.int(1...4)).map { _ in random.pick(seeds.amounts).asEuros }
      return .object([
        ("path", .text(path)), ("name", name), ("values", .array(values.map { .text($0) })),
      ])
    }
    let step = random.pick([1, 50, 1000, 25_000])
    let from = random.once(in: 2) ? 0 : random.pick(seeds.amounts)
    let to = from + step * random.int(0...12)
    return .object([
      ("path", .text(path)), ("name", name), ("from", .text(from.asEuros)),
      ("to", .text(to.asEuros)),
      ("step", .text(step.asEuros)),
    ])
  }

  /// A path in the words of a sweep: `persons[0].incomes[1].gross_eur_year`.
  static func words(of path: Tree.Path, in tree: Tree) -> String {
    var words = ""
    var part = tree
    for step in path {
      switch part {
      case .object(let members): words += (words.isEmpty ? "" : ".") + members[step].key
      default: words += "[\(step)]"
      }
      part = part.children[step]
    }
    return words
  }

  // MARK: Complexes and tariffs

  /// A complex of a few homes and residents.
  mutating func complex(tariffs: String? = nil) -> Tree {
    var scenarios = scenarios()
    var units: [Tree] = []
    var homes = 0
    for number in 0..<random.pick([1, 2, 2, 3]) {
      let count = random.int(1...6)
      homes += count
      guard case .object(var members) = scenarios.dwelling(nil) else { continue }
      members.removeAll { ["landlord", "acquired_right", "opzegtermijn_months"].contains($0.key) }
      if random.once(in: 6) { members.append(.init("leveringsvorm", .text("ZZP"))) }
      let named = [
        Tree.Member("name", .text("home \(number)")), .init("number", .number(count)),
      ]
      units.append(.object(named + members))
    }
    var personas: [Tree] = []
    let kinds = random.pick([1, 1, 2])
    for number in 0..<kinds {
      var other = self.scenarios()
      let count = number == kinds - 1 ? homes : random.int(0...homes)
      homes -= count
      personas.append(other.persona("resident \(number)", count))
    }
    let variant = Tree.object([
      ("name", .text("v")),
      ("set", .object([("year", .number(2025)), ("vacancy_pct", .text("2.5"))])),
    ])
    return .object([
      ("complex", .text("fuzz")), ("year", .number(random.int(2023...2026))),
      ("landlord", scenarios.maybeWord(3, ["corporatie", "zorgaanbieder", "particulier"])),
      ("woonvorm", scenarios.maybeWord(4, ["geschikt", "beschut", "beschermd"])),
      ("benchmark", scenarios.maybeWord(3, ["zak_en_kleedgeld", "nibud", "350.00"])),
      ("vacancy_pct", scenarios.maybe(4, 40)), ("units", .array(units)),
      ("personas", .array(personas)),
      ("provider", tariffs != nil || random.once(in: 3) ? provider(tariffs) : nil),
      ("variants", random.once(in: 3) ? .array([variant]) : nil),
    ])
  }

  private mutating func provider(_ tariffs: String?) -> Tree {
    var scenarios = scenarios()
    return .object([
      ("meerinvestering_eur", scenarios.maybe(3, 60_000)), ("rente_pct", scenarios.maybe(3, 9)),
      ("looptijd_years", random.once(in: 3) ? .number(random.int(1...100)) : nil),
      ("vpt_clients", random.once(in: 4) ? .number(random.int(1...1000)) : nil),
      ("upkeep_eur_month", scenarios.maybe(4, 900)),
      ("subsidies_eur_month", scenarios.maybe(6, 900)),
      (
        "vpt_client",
        random.once(in: 4)
          ? .object([
            ("meals_eur_day", scenarios.maybe(2, 20)), ("care_hours_month", scenarios.amount(60)),
            ("care_hour_eur", scenarios.amount(70)),
          ]) : nil
      ),
      (
        "common_rooms",
        random.once(in: 4)
          ? .object([
            ("cost_eur_month", scenarios.amount(900)),
            ("investment_eur", scenarios.maybe(2, 90_000)),
          ]) : nil
      ),
      ("tariffs", tariffs.map { .text($0) }),
      ("zorgkantoor_pct", tariffs != nil && random.once(in: 4) ? .text("97.50") : nil),
    ])
  }

  /// Tariffs for every profile of the generated complexes, or some of them.
  mutating func tariffs() -> String {
    var text =
      "jaar,prestatie,profiel,behandeling,dagbesteding,loon_materieel_eur_day,nhc_eur_day,"
      + "nic_eur_day,zorgkantoor_pct\n"
    let profiles = ["VV4", "VV5", "VV6", "VV7", "VG3", "VG5", "VG6"].filter { _ in
      !random.once(in: 4)
    }
    for year in 2023...2026 where !random.once(in: 8) {
      for profile in profiles {
        for form in ["ZZP", "VPT"] {
          let care = random.pick([18_000, random.int(0...40_000), 10_000_000]).asEuros
          text += "\(year),\(form),\(profile),excl,geen,\(care),20.00,3.00,98.50\n"
        }
      }
    }
    return text
  }
}
