import Huishoudboekje
import HuishoudboekjeText
import TestSupport

extension ScenarioGenerator {
  private static let profiles = [
    "VV4", "VV5", "VV6", "VV7", "VV8", "VV9b", "VV10", "VG3", "VG4", "VG5", "VG6", "VG7", "VG8",
    "LG2", "LG6", "GGZ-wonen 3", "GGZ-B3", "ZGaud1", "ZGvis3", "5VV", "LVG3", "SGLVG",
  ]

  private mutating func profile() -> Tree {
    word(random.once(in: 4) ? Self.profiles : ["VV5", "VG5", "VG6", "VV6"])
  }

  /// Stages with rising dates, the first mostly at the start of the year.
  private mutating func course() -> Tree {
    var stages: [Tree] = []
    let forms = ["THUIS", "ZZP", "VPT", "MPT", "PGB"]
    for stage in 0..<random.int(1...3) {
      let month = stage == 0 ? 1 : random.int(stage * 4...stage * 4 + 3)
      let date = "\(year)-\(month < 10 ? "0" : "")\(month)-\(random.pick(["01", "15"]))"
      stages.append(.object([("from", .text(date)), ("leveringsvorm", word(forms))]))
    }
    return .array(stages)
  }

  mutating func ownCare() -> Tree {
    .object([
      ("zorgprofiel", profile()),
      ("verblijf_from", random.once(in: 5) ? day(year - 3...year - 1) : nil),
      ("mpt_at_most_20_hours", maybeFlag(8)), ("peiljaar_unknown", maybeFlag(12)),
      ("terugkeer_verklaring", maybeFlag(12)), ("kind_ten_laste", maybeFlag(12)),
      ("deeltijdverblijf", maybeFlag(12)), ("course", hasCourse ? course() : nil),
    ])
  }

  mutating func partnerCare() -> Tree {
    let isCourse = hasCourse && random.once(in: 2)
    return .object([
      ("zorgprofiel", profile()),
      (
        "leveringsvorm",
        isCourse || random.once(in: 2) ? nil : word(["ZZP", "VPT", "MPT", "PGB", "same"])
      ), ("course", isCourse ? course() : nil),
    ])
  }

  mutating func couple() -> Tree {
    .object([
      ("married", maybeFlag(2)), ("partner_registered_at_home", maybeFlag(2)),
      ("partner_insured", maybeFlag(4)),
      ("from", random.once(in: 10) ? day(year - 1...year) : nil),
      ("until", random.once(in: 10) ? day(year...year + 1) : nil),
      ("toeslagpartner", maybeWord(6, ["apart", "stay"])),
      ("toeslagpartner_from", random.once(in: 12) ? day(year - 1...year) : nil),
      ("came_for_care", maybeFlag(12)),
    ])
  }

  mutating func cohabitant() -> Tree {
    .object([
      ("relation", word(["child", "medebewoner"])), ("birth_date", day(1950...year - 1)),
      ("toetsingsinkomen_eur_year", maybe(3, 50_000)),
      ("rendementsgrondslag_eur", maybe(5, 90_000)), ("box3_benefit_eur_year", maybe(10, 3000)),
      ("wlz_indication", maybeFlag(8)), ("came_for_care", maybeFlag(8)),
      ("from", random.once(in: 8) ? day(year...year) : nil),
    ])
  }

  mutating func dwelling(_ from: Tree?) -> Tree {
    let isRoom = random.once(in: 8)
    let hasPoints = random.once(in: 6)
    let service = [
      "energie_eur_month", "schoonmaak_eur_month", "huismeester_eur_month", "ruimten_eur_month",
    ].map { ($0, maybe(2, 25)) }
    return .object([
      ("from", from),
      ("woonvorm", maybeWord(4, ["in_de_wijk", "geschikt", "beschut", "beschermd"])),
      ("landlord", maybeWord(3, ["corporatie", "zorgaanbieder", "particulier"])),
      ("self_contained", isRoom ? .flag(false) : maybeFlag(12)),
      ("designated", maybeFlag(8)), ("adapted_home", maybeFlag(8)),
      ("acquired_right", maybeFlag(12)),
      ("opzegtermijn_months", random.once(in: 20) ? .number(random.int(0...4)) : nil),
      ("wws_points", hasPoints ? word(["40", "112", "143", "144.25", "186", "187", "250"]) : nil),
      ("kale_huur_eur_month", hasPoints && random.once(in: 2) ? nil : amount(1200)),
      (
        "servicekosten",
        random.once(in: 2) ? .object(service + [("overig_eur_month", maybe(2, 200))]) : nil
      ), ("arrangement_eur_month", maybe(3, 300)),
    ])
  }

  mutating func costs() -> Tree {
    var members: [(String, Tree?)] = [("set", maybeWord(2, ["d0", "nibud"]))]
    for line in BudgetLine.livingCosts { members.append(("\(line.key)_eur_month", maybe(8, 400))) }
    if random.once(in: 6), let line = BudgetLine.livingCosts.randomElement(using: &random) {
      let form = random.pick(["ZZP", "VPT", "MPT", "PGB"])
      members.append((form, .object([("\(line.key)_eur_month", amount(400))])))
    }
    members.append(("verhuizing_eur", maybe(12, 4000)))
    return .object(members)
  }

  mutating func switches() -> Tree {
    .object([
      ("settlement", maybeWord(3, ["auto", "none", "annual"])),
      ("aanslag_betaling", maybeWord(5, ["jaar_erna", "voorlopig"])),
      ("drempel", maybeWord(5, DrempelinkomenMode.allCases.map(\.rawValue))),
      ("extra_vrijlating", maybeFlag(6)), ("vrij15_in_basis", maybeFlag(6)),
      ("zorgtoeslag_in_peiljaar", maybeFlag(6)),
      ("nihil_income", maybeWord(6, ["current", "peiljaar"])),
      ("bijzondere_situatie_handicap", maybeFlag(6)), ("drempel_gepoold", maybeFlag(6)),
      ("peiljaarverlegging", maybeFlag(6)),
      ("aow_vakantie_tarief", maybeWord(6, ["zonder", "met"])),
      ("may_in_peiljaar", maybeWord(6, ["nil", "withheld"])), ("aok_bij_opname", maybeFlag(6)),
      ("kind_inkomen_passend", maybeFlag(6)), ("toeslagpartner_ongehuwd_wettekst", maybeFlag(6)),
      ("zorgbehoefte_strikt", maybeFlag(6)), ("eb_laatste_dag_telt", maybeFlag(6)),
      ("kwijtschelding", maybeWord(6, ["berekend", "volledig", "geen"])),
      ("tw_gehuwd", maybeFlag(6)),
    ])
  }
}
