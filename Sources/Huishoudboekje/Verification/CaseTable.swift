import HuishoudboekjeCatalogue

/// The case tables that the laws can be checked against, recognised by their columns.
package enum CaseTable: String, Sendable, CaseIterable {
  case loonheffing, minimumloon, wajong, toeslagenwet, bijstand, aow, zorgtoeslag, huurtoeslag
  case eigenBijdrage = "eigen_bijdrage"
  case box3Zvw = "box3_zvw"
  case toewijzing, wws, huishouden
  case wwsKamers = "wws_kamers"

  /// Columns that no other table has together.
  var marks: [String] {
    switch self {
    case .loonheffing: return ["wage_eur_month", "expected_below_aow_age_with_lhk_eur_month"]
    case .minimumloon: return ["item", "age_years", "expected_eur_hour"]
    case .wajong: return ["item", "regime", "benefit_pct"]
    case .toeslagenwet: return ["item", "household", "expected_toeslag_eur_day"]
    case .bijstand: return ["item", "category", "expected_norm_eur_month"]
    case .aow: return ["item", "living_situation", "build_up_pct"]
    case .zorgtoeslag: return ["toetsingsinkomen_eur_year", "expected_paid_eur_month"]
    case .huurtoeslag: return ["rekeninkomen_eur_year", "kale_huur_eur_month", "persons_count"]
    case .eigenBijdrage: return ["item", "delivery_form", "income_1_eur_year"]
    case .box3Zvw: return ["item", "age_group", "box3_benefit_eur_year"]
    case .toewijzing: return ["item", "wlz_indication", "expected_passend"]
    case .wws: return ["points", "zorgwoning", "expected_sector"]
    case .huishouden: return ["item", "registered_at_institution", "left_out_persons"]
    case .wwsKamers: return ["points", "aftrekpunten", "expected_whole_points"]
    }
  }

  /// The only table whose marks are all among these columns; nil when none or several are.
  package static func recognise(columns: [String]) -> CaseTable? {
    let names = Set(columns)
    let found = allCases.filter { $0.marks.allSatisfy(names.contains) }
    return found.count == 1 ? found[0] : nil
  }

  /// The input columns that the table's rules read, beside the expected ones.
  var inputs: Set<String> {
    switch self {
    case .loonheffing: return ["year", "wage_eur_month"]
    case .minimumloon: return ["date", "item", "age_years"]
    case .wajong: return ["date", "item", "age_years", "regime", "benefit_pct", "in_institution"]
    case .toeslagenwet:
      return [
        "date", "item", "age_years", "household", "partner_birth_year", "child_below_12",
        "with_parents", "benefit", "benefit_eur_month", "basis_eur_day",
        "partner_benefit_eur_month", "partner_holiday_separate", "partner_work_eur_month",
        "work_months_count",
      ]
    case .bijstand:
      return [
        "date", "item", "category", "age_years", "adults_sharing_costs_count",
        "other_net_income_eur_month",
      ]
    case .aow:
      return [
        "date", "item", "living_situation", "lhk", "build_up_pct", "married", "choice",
        "year_reached", "birth_date",
      ]
    case .zorgtoeslag:
      return [
        "year", "toetsingsinkomen_eur_year", "partner", "partner_insured", "adult", "wealth_eur",
      ]
    case .huurtoeslag:
      return [
        "year", "kale_huur_eur_month", "servicekosten_energie_eur_month",
        "servicekosten_huismeester_eur_month", "servicekosten_schoonmaak_eur_month",
        "servicekosten_ruimten_eur_month", "rekeninkomen_eur_year", "persons_count", "adult",
        "aow_occupant", "all_below_youth_age", "child_in_home", "handicap_exception",
        "adapted_home", "dwelling_self_contained", "dwelling_designated", "wealth_applicant_eur",
        "wealth_partners_eur", "override_verlaging_eur_month",
        "override_kwaliteitskortingsgrens_eur_month", "override_aftoppingsgrens_low_eur_month",
        "override_aftoppingsgrens_high_eur_month", "override_maximale_huurgrens_eur_month",
        "override_ijkpunt_eur_year", "override_normhuur_eur_month", "override_factor_a",
        "override_factor_b",
      ]
    case .eigenBijdrage:
      return [
        "year", "item", "delivery_form", "persons_count", "income_1_eur_year",
        "income_2_eur_year", "aow_age_1", "aow_age_2", "bijdrage_inkomen_1_eur_year",
        "bijdrage_inkomen_2_eur_year", "tax_eur_year", "wealth_1_eur", "wealth_2_eur",
        "compensatie_ouderentoeslag_eur_year", "zorgtoeslag_peiljaar", "net_labour_eur_year",
        "mpt_max_20_hours", "data_unknown", "parameter", "half_year", "days_count",
        "amount_in_eur_month", "norm_january_eur_month", "norm_july_eur_month", "base_eur_year",
        "rate_pct", "assessment_base_eur_year",
      ]
    case .box3Zvw:
      return [
        "year", "item", "age_group", "table", "lhk", "aok", "jgk", "income_eur_year",
        "box1_eur_year", "box3_benefit_eur_year", "wage_eur_month", "bank_eur",
        "other_assets_eur", "debts_eur", "fiscal_partners_count", "actual_return_eur_year",
      ]
    case .toewijzing:
      return [
        "year", "item", "persons_count", "aow_occupant", "income_eur_year",
        "kale_huur_eur_month", "wlz_indication",
      ]
    case .wws: return ["date", "points", "zorgwoning", "nieuwbouw"]
    case .huishouden:
      return [
        "year", "item", "date", "married", "registered_at_institution", "request", "aow_age_1",
        "aow_age_2", "admitted_1", "admitted_2", "aow_choice", "income_1_eur_year",
        "income_2_eur_year", "income_3_eur_year", "relation_3", "age_3_years",
        "wlz_indication_person", "box3_benefit_left_out_eur_year", "wealth_1_eur", "wealth_2_eur",
        "kale_huur_eur_month", "applicant_person", "left_out_persons", "birth_date_1",
        "birth_date_2", "month", "from_date", "to_date", "amount_in_eur_month",
      ]
    case .wwsKamers: return ["date", "points", "aftrekpunten", "zorgwoning"]
    }
  }

  /// A column that neither the rules nor the format know; nil when all are known.
  package func unknownColumn(in columns: [String]) -> String? {
    let common: Set = ["id", "name", "kind", "source", "tolerance_eur"]
    return columns.first {
      !$0.hasPrefix("expected_") && !common.contains($0) && !inputs.contains($0)
    }
  }
  package var knownInputs: [String] { inputs.sorted() }

  /// Of these columns those that may hold numbers: all but names and remarks.
  package static func numberColumns(in columns: [String]) -> [String] {
    columns.filter { !["id", "name", "kind", "source"].contains($0) }
  }
}

/// An exact outcome: `numerator / denominator` of the column's unit, or a word.
package enum CaseValue: Sendable, Equatable {
  case number(numerator: Int, denominator: Int)
  case text(String)

  static func cents<P>(_ amount: Amount<Int, P>) -> CaseValue {
    .number(numerator: amount.cents, denominator: 100)
  }
  static func exact<P>(_ amount: Unrounded<Int, P>) -> CaseValue {
    .number(numerator: amount.numerator, denominator: amount.denominator * 100)
  }
  static func count(_ value: Int) -> CaseValue { .number(numerator: value, denominator: 1) }
  static func flag(_ value: Bool) -> CaseValue { .count(value ? 1 : 0) }
}

/// What the laws make of one row.
package enum CaseOutcome: Sendable {
  /// By expected column. A column that is not here is one that the item does not compute.
  case computed([String: CaseValue])
  /// The item is not built.
  case skipped(item: String)
}

/// What is wrong with an input of a row.
package struct CaseError: Error, Sendable, Equatable {
  package let column: String
  package let problem: Phrase
  package let remedy: Phrase
}

/// The inputs of one row by column; an empty field is nil.
package struct CaseRow {
  let read: (String) -> String?
  /// A field with a point before its decimals, where the file has another sign there.
  let readNumber: (String) -> String?
  /// What stands before decimals in the file, for examples.
  let point: Character

  package init(_ read: @escaping (String) -> String?) {
    self.init(read, number: read, point: ".")
  }
  /// The row of a file in which decimals may have another sign than a point.
  package init(
    _ read: @escaping (String) -> String?, number: @escaping (String) -> String?, point: Character
  ) {
    self.read = read
    readNumber = number
    self.point = point
  }

  func text(_ column: String) -> String? {
    guard let text = read(column), !text.isEmpty else { return nil }
    return text
  }
  func required(_ column: String) throws(CaseError) -> String {
    guard let text = text(column) else {
      throw CaseError(
        column: column, problem: KeyErrorText.isEmpty, remedy: CaseErrorText.notWithout)
    }
    return text
  }
  /// A decimal as a whole number of 10^-places, at most `most` in size.
  func number(_ column: String, places: Int, most: Int) throws(CaseError) -> Int? {
    guard let text = text(column) else { return nil }
    let scale = Scale.powerOfTen(places)
    let example = places == 0 ? "12" : "705\(point)10"
    let digits = readNumber(column) ?? text
    guard let number = parseDecimal(digits.utf8, places: places, allowsMinus: true),
      number.magnitude <= most
    else {
      throw CaseError(
        column: column, problem: KeyErrorText.isThat("'\(text)'"),
        remedy: CaseErrorText.decimals(places, like: example, most: most / scale))
    }
    return number
  }
  /// An amount of at most ten million euros.
  func cents(_ column: String) throws(CaseError) -> Int? {
    try number(column, places: 2, most: 1_000_000_000)
  }
  func amount<P>(_ column: String, _: P.Type = P.self) throws(CaseError) -> Amount<Int, P> {
    Amount(cents: try cents(column) ?? 0)
  }
  func count(
    _ column: String, in range: ClosedRange<Int> = 0...9_999
  ) throws(CaseError) -> Int? {
    guard let count = try number(column, places: 0, most: 9_999) else { return nil }
    guard range.contains(count) else {
      throw CaseError(
        column: column, problem: KeyErrorText.isThat("\(count)"),
        remedy: CaseErrorText.numberIn(range.lowerBound, range.upperBound))
    }
    return count
  }
  /// An age in whole years.
  func age(_ column: String) throws(CaseError) -> Int? { try count(column, in: 0...149) }
  func flag(_ column: String, orElse missing: Bool = false) throws(CaseError) -> Bool {
    switch text(column) {
    case nil: return missing
    case "1": return true
    case "0": return false
    case let other?:
      throw CaseError(
        column: column, problem: KeyErrorText.isThat("'\(other)'"),
        remedy: CaseErrorText.oneOrZero)
    }
  }
  func choice<E: RawRepresentable & CaseIterable>(
    _ column: String, _: E.Type
  ) throws(CaseError) -> E where E.RawValue == String {
    let text = try required(column)
    guard let value = E(rawValue: text) else {
      throw CaseError(
        column: column, problem: KeyErrorText.isThat("'\(text)'"),
        remedy: FigureErrorText.oneOf(E.allCases.map(\.rawValue)))
    }
    return value
  }
  func date(_ column: String) throws(CaseError) -> CalendarDate {
    let text = try required(column)
    guard let date = CalendarDate(text) else {
      throw CaseError(
        column: column, problem: KeyErrorText.isThat("'\(text)'"),
        remedy: CaseErrorText.dayLike)
    }
    return date
  }
}
