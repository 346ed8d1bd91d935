import Huishoudboekje
import HuishoudboekjeText
import TestSupport

/// Scenarios of every kind that the reader knows, most of which the laws cover.
struct ScenarioGenerator {
  var random: SplitMix
  let seeds: Seeds
  let year: Int
  let isCouple: Bool
  private(set) var hasCourse = false

  init(random: SplitMix, seeds: Seeds) {
    self.random = random
    self.seeds = seeds
    year = self.random.once(in: 40) ? self.random.int(2019...2029) : self.random.int(2023...2027)
    isCouple = self.random.once(in: 3)
  }

  /// An amount in euros up to some, often 0, whole or near a limit of the law.
  mutating func amount(_ most: Int) -> Tree {
    switch random.int(0...9) {
    case 0: return .text("0")
    case 1, 2: return .text("\(random.int(0...most))")
    case 3, 4, 5:
      let limit = random.pick(seeds.amounts)
      guard limit <= most * 100 else { return .text("\(random.int(0...most))") }
      return .text(max(0, limit + random.int(-2...2)).asEuros)
    case 6 where random.once(in: 12): return .text("10000000")
    default: return .text(random.int(0...most * 100).asEuros)
    }
  }

  mutating func flag() -> Tree { .flag(random.once(in: 2)) }
  mutating func word(_ words: [String]) -> Tree { .text(random.pick(words)) }
  mutating func maybe(_ count: Int, _ most: Int) -> Tree? {
    random.once(in: count) ? amount(most) : nil
  }
  mutating func maybeFlag(_ count: Int) -> Tree? { random.once(in: count) ? flag() : nil }
  mutating func maybeWord(_ count: Int, _ words: [String]) -> Tree? {
    random.once(in: count) ? word(words) : nil
  }

  /// A day of a year, often at an end of a month.
  mutating func day(_ years: ClosedRange<Int>) -> Tree {
    let month = random.int(1...12)
    let day = random.pick([1, 1, 15, 28, random.int(1...28)])
    func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return .text("\(random.int(years))-\(padded(month))-\(padded(day))")
  }

  /// A whole scenario.
  mutating func scenario(form: Bool = true) -> Tree {
    hasCourse = random.once(in: 5)
    var persons = [person(0)]
    if isCouple { persons.append(person(1)) }
    var forms = ["ZZP", "VPT", "MPT", "PGB", "MPT-20-UUR", "ZZP-4-MAANDEN"].filter { _ in
      random.once(in: 3)
    }
    if hasCourse { forms.append("VERLOOP") }
    if forms.isEmpty { forms = ["ZZP", "VPT"] }
    let next = random.once(in: 8)
    return .object([
      ("scenario", .text(random.once(in: 30) ? random.pick(Mutator.words) : "fuzz")),
      ("description", maybeWord(12, ["", "one", "=1+1"])),
      ("year", .number(year)), ("persons", .array(persons)),
      ("couple", isCouple && random.once(in: 2) ? couple() : nil),
      (
        "cohabitants",
        random.once(in: 8)
          ? .array((0..<random.int(1...3)).map { _ in cohabitant() })
          : nil
      ),
      ("dwelling", dwelling(nil)),
      ("next_dwelling", next ? dwelling(day(year...year)) : nil),
      ("costs", random.once(in: 2) ? costs() : nil),
      ("leveringsvormen", form ? .array(forms.map { .text($0) }) : nil),
      ("switches", random.once(in: 4) ? switches() : nil),
      ("requests", maybeWord(8, ["auto", "show", "hide"])),
    ])
  }

  /// The persons of a complex, with their costs and switches.
  mutating func persona(_ name: String, _ number: Int) -> Tree {
    hasCourse = false
    return .object([
      ("name", .text(name)), ("number", .number(number)),
      ("leveringsvorm", word(["VPT", "VPT", "MPT", "MPT-20-UUR", "PGB"])),
      ("behandeling", maybeFlag(6)),
      ("dagbesteding", maybeWord(6, ["geen", "zonder_vervoer", "met_vervoer"])),
      ("persons", .array((isCouple ? [0, 1] : [0]).map { person($0) })),
      ("costs", random.once(in: 3) ? costs() : nil),
      ("switches", random.once(in: 8) ? switches() : nil),
    ])
  }

  private mutating func person(_ index: Int) -> Tree {
    let isOld = random.once(in: 2)
    let birth = isOld ? day(1925...1956) : day(1962...(year - 19))
    return .object([
      ("name", maybeWord(20, Mutator.words)), ("birth_date", birth),
      ("sex", maybeWord(4, ["man", "vrouw"])),
      ("death_date", random.once(in: 25) ? day(year...year + 1) : nil),
      ("first_income_year", random.once(in: 20) ? .number(random.int(2018...2027)) : nil),
      ("incomes", .array(isOld ? incomesOfTheOld() : incomesOfTheYoung())),
      ("assets", random.once(in: 2) ? assets() : nil),
      ("peiljaar", random.once(in: 4) ? peiljaar() : nil),
      ("care", index == 0 ? ownCare() : random.once(in: 3) ? partnerCare() : nil),
    ])
  }

  private mutating func incomesOfTheOld() -> [Tree] {
    var incomes = [
      Tree.object([
        ("type", .text("aow")),
        ("kind", isCouple ? nil : maybeWord(5, ["single", "couple"])),
        ("build_up_pct", random.once(in: 4) ? .number(random.int(0...100)) : nil),
        ("loonheffingskorting", random.once(in: 8) ? .flag(true) : nil),
      ])
    ]
    if random.once(in: 2) { incomes.append(income("pension", credited: false)) }
    if random.once(in: 10) {
      incomes.append(.object([("type", .text("bijstand"))]))
    }
    if random.once(in: 12) { incomes.append(income("wages", credited: false)) }
    if random.once(in: 12) { incomes.append(untaxed()) }
    return incomes
  }

  private mutating func incomesOfTheYoung() -> [Tree] {
    let type = random.pick(["wajong", "bijstand", "wia", "wages", "anw", "pension"])
    var incomes = [income(type, credited: nil)]
    if random.once(in: 3), type != "wages" { incomes.append(income("wages", credited: false)) }
    if random.once(in: 10), type != "bijstand" {
      incomes.append(income("bijstand", credited: nil))
    }
    if random.once(in: 10) { incomes.append(untaxed()) }
    return incomes
  }

  private mutating func untaxed() -> Tree {
    .object([
      ("type", .text("overig_onbelast")), ("name", .text("gift")), ("net_eur_month", amount(400)),
    ])
  }

  private mutating func income(_ type: String, credited: Bool?) -> Tree {
    var members: [(String, Tree?)] = [
      ("type", .text(type)),
      ("loonheffingskorting", credited.map { .flag($0) } ?? maybeFlag(8)),
    ]
    if ["pension", "wages", "anw", "wia"].contains(type) {
      let perMonth = random.once(in: 3)
      members.append(
        perMonth ? ("gross_eur_month", amount(5000)) : ("gross_eur_year", amount(60_000)))
    }
    if type == "wajong" {
      members += [
        ("regime", maybeWord(3, ["dga75", "av70"])),
        ("hulpbehoevendheid", maybeWord(6, ["geen", "middel", "hoog"])),
        ("tegemoetkoming_wajong_jong", maybeFlag(8)),
      ]
    }
    if type == "wia" {
      members += [
        ("vakantie_uitkering", maybeFlag(4)), ("at_least_35_pct", maybeFlag(4)),
        ("dagloon_eur_day", maybe(3, 300)),
      ]
    }
    if ["wajong", "wia"].contains(type) {
      members += [
        ("tw_toeslag_bruto_eur_month", maybe(8, 600)), ("tw_with_parents", maybeFlag(8)),
        ("tw_shares_home", maybeFlag(8)),
      ]
    }
    if type == "bijstand" {
      members += [
        ("kostendelers", random.once(in: 4) ? .number(random.int(0...4)) : nil),
        ("parents_cannot_pay", maybeFlag(8)), ("other_net_income_eur_month", maybe(5, 1500)),
        ("voeding_in_mindering_eur_month", maybe(8, 300)),
        ("woonsituatie_verlaging_eur_month", maybe(8, 300)),
        ("gross_mode", maybeWord(6, ["twoHalves", "cash", "szwEstimate"])),
        ("vpt_is_inrichting", maybeFlag(8)),
      ]
    }
    if type == "wages" {
      members.append(("since", random.once(in: 8) ? day(min(2020, year)...year) : nil))
    }
    if type == "anw" { members.append(("vakantie_uitkering_eur_year", maybe(4, 2000))) }
    return .object(members)
  }

  private mutating func assets() -> Tree {
    .object([
      ("bank_eur", maybe(2, 200_000)), ("other_eur", maybe(3, 200_000)),
      ("debts_eur", maybe(6, 90_000)),
      ("actual_return_eur_year", isCouple ? nil : maybe(8, 9000)),
    ])
  }

  private mutating func peiljaar() -> Tree {
    .object([
      ("income_eur_year", maybe(2, 80_000)), ("tax_eur_year", maybe(3, 20_000)),
      ("bank_eur", maybe(4, 200_000)), ("other_eur", maybe(5, 200_000)),
      ("debts_eur", maybe(8, 50_000)),
    ])
  }
}
