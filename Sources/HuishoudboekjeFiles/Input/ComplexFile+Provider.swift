import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

extension ComplexDecoder {
  /// The provider's side; what is not stated comes from the figures and is listed as assumed. Nil
  /// where there are none, which is noted.
  func provider(_ reader: JSONObjectReader, _ year: Int) -> ProviderPlan? {
    guard let usual = aanbieder(reader, year) else {
      reader.skip()
      return nil
    }
    var plan = ProviderPlan(usual)
    func stated(_ key: String) -> Bool {
      if !reader.has(key) { plan.assumed.append(key) }
      return reader.has(key)
    }
    func keep(_ value: inout Int, _ read: Int?) { value = read ?? value }
    let most = ScenarioFile.mostCents
    var principal = plan.investment.principal
    var rate = plan.investment.rate
    var years = plan.investment.years
    if stated("meerinvestering_eur") {
      keep(
        &principal,
        reader.decimal(
          "meerinvestering_eur", places: 2, in: 0...most, unitDescription: KeyErrorText.euros))
    }
    if stated("rente_pct") { keep(&rate, Self.percent(reader, "rente_pct")) }
    if stated("looptijd_years") { keep(&years, reader.integer("looptijd_years", in: 1...100)) }
    let investment = Annuity(principal: principal, rate: rate, years: years)
    plan.investment = investment
    if stated("nhc_vpt_eur_month") {
      keep(&plan.nhc, reader.amount("nhc_vpt_eur_month", in: 0...most, per: "month"))
    }
    if stated("nic_vpt_eur_month") {
      keep(&plan.nic, reader.amount("nic_vpt_eur_month", in: 0...most, per: "month"))
    }
    if stated("vpt_clients") {
      keep(&plan.vptClients, reader.integer("vpt_clients", in: 1...1000))
    }
    if stated("zzp_clients") {
      keep(&plan.zzpClients, reader.integer("zzp_clients", in: 1...1000))
    }
    plan.commonRooms = reader.optionalObject("common_rooms").map { Self.rooms($0, investment) }
    plan.paysEmptyHomes = huurconstructie == .onderverhuur
    plan.upkeep = reader.optionalAmount("upkeep_eur_month", in: 0...most, per: "month")
    plan.subsidies = reader.optionalAmount("subsidies_eur_month", in: 0...most, per: "month")
    if let costs = reader.optionalObject("vpt_client") {
      plan.clientCosts = Self.clientCosts(costs)
    }
    plan.stay = reader.optionalObject("stay").map(Self.stay)
    tariffs(reader, &plan)
    return plan
  }

  /// The figures of the provider in a year; where the year is wrong, those of another, for the defaults.
  private func aanbieder(_ reader: JSONObjectReader, _ year: Int) -> AanbiederFigures? {
    guard let figures else { return try? Self.someFigures.get() }
    do {
      return try AanbiederFigures(year: year, figures: figures)
    } catch {
      reader.refuse(
        at: "meerinvestering_eur", ComplexErrorText.noFigures(year, error.problem),
        remedy: error.remedy)
      return nil
    }
  }
  private static let someFigures = Result {
    let figures = try Figures.embedded()
    return try AanbiederFigures(year: figures.completeYears.last ?? 0, figures: figures)
  }

  private func tariffs(_ reader: JSONObjectReader, _ plan: inout ProviderPlan) {
    let percentage =
      reader.has("zorgkantoor_pct")
      ? reader.decimal(
        "zorgkantoor_pct", places: 2, in: 1...20_000, unitDescription: KeyErrorText.percentage)
      : nil
    guard reader.has("tariffs") else {
      if reader.has("zorgkantoor_pct") {
        reader.refuse(
          at: "zorgkantoor_pct", KeyErrorText.standsWithout("tariffs"),
          remedy: ComplexErrorText.tariffsOrNoPercentage, lacking: ["tariffs"])
      }
      return
    }
    guard let path = reader.filePath("tariffs") else { return }
    plan.tariffs = reader.noting(at: "tariffs") { () throws(InputError) in
      let table = try TariffFile.table(beside(path))
      known.note(table)
      return try TariffFile.tariffs(table)
    }
    if let percentage {
      for key in plan.tariffs.map({ Array($0.keys) }) ?? [] {
        plan.tariffs?[key]?.percentage = percentage
      }
    }
    // The tariffs have them.
    plan.assumed.removeAll { ["nhc_vpt_eur_month", "nic_vpt_eur_month"].contains($0) }
  }

  /// What a VPT client costs; each line is there where it is stated.
  private static func clientCosts(_ reader: JSONObjectReader) -> ClientCosts {
    let most = ScenarioFile.mostCents
    func amount(_ key: String, per period: String) -> Int? {
      reader.optionalAmount(key, in: 0...most, per: period)
    }
    var costs = ClientCosts()
    costs.mealsPerDay = amount("meals_eur_day", per: "day")
    costs.alarmPerMonth = amount("alarm_eur_month", per: "month")
    costs.laundryPerMonth = amount("laundry_eur_month", per: "month")
    costs.transportPerMonth = amount("transport_eur_month", per: "month")
    let keys = ["care_hours_month", "care_hour_eur"]
    let stated = keys.filter(reader.has)
    if stated.count == 1 {
      reader.refuse(
        at: stated[0], ComplexErrorText.standsAlone, remedy: ComplexErrorText.hoursAndPrice,
        lacking: keys)
    } else if stated.count == 2 {
      let hours = reader.decimal(
        keys[0], places: 2, in: 0...74_400, unitDescription: KeyErrorText.hoursPerMonth)
      let price = reader.decimal(
        keys[1], places: 2, in: 0...most, unitDescription: KeyErrorText.euros)
      if let hours, let price { costs.hours = (hours, price) }
    }
    return costs
  }

  private static func rooms(_ reader: JSONObjectReader, _ homes: Annuity) -> CommonRooms {
    let most = ScenarioFile.mostCents
    var rooms = CommonRooms(
      cost: reader.amount("cost_eur_month", in: 0...most, per: "month") ?? 0)
    if reader.has("investment_eur") {
      let principal = reader.decimal(
        "investment_eur", places: 2, in: 0...most, unitDescription: KeyErrorText.euros)
      rooms.investment = Annuity(
        principal: principal ?? 0, rate: homes.rate, years: homes.years)
    }
    if reader.has("arrangement_pct") {
      rooms.arrangementShare = percent(reader, "arrangement_pct") ?? rooms.arrangementShare
    }
    rooms.serviceIsForThem = reader.bool("servicekosten_ruimten", default: true)
    rooms.zzpNHC =
      reader.optionalAmount("zzp_nhc_eur_month", in: 0...most, per: "month") ?? rooms.zzpNHC
    return rooms
  }

  private static func stay(_ reader: JSONObjectReader) -> ExpectedStay {
    func day(_ key: String) -> Int? {
      reader.optionalAmount(key, in: 1...ScenarioFile.mostCents, per: "day")
    }
    return ExpectedStay(
      zzpDays: reader.integer("zzp_days", in: 1...40_000) ?? 1,
      ownDays: reader.integer("own_days", in: 1...40_000) ?? 1,
      zzpDay: day("zzp_eur_day"), ownDay: day("own_eur_day"))
  }

  /// Every resident needs a tariff in ZZP and, with VPT, in VPT.
  func checkTariffs(
    _ variant: ComplexVariant, _ personas: [Persona], _ root: JSONObjectReader
  ) {
    guard let tariffs = variant.provider?.tariffs else { return }
    let complex = Complex(name: "", personas: personas, variants: [])
    for (index, persona) in personas.enumerated() where variant.weights[index] > 0 {
      var forms = [Leveringsvorm.zzp]
      if persona.choice == .vpt, persona.exclusion == nil { forms.append(.vpt) }
      for form in forms {
        let key = complex.key(index, form, variant.year)
        guard tariffs[key] == nil else { continue }
        return root.object("provider").refuse(
          at: "tariffs", ComplexErrorText.noTariff("\(key)", quoted(persona.name)),
          remedy: ComplexErrorText.addTariff + Self.near(key, tariffs))
      }
    }
  }

  private static func near(_ key: TariffKey, _ tariffs: [TariffKey: Tariff]) -> Phrase {
    let profiles = tariffs.keys.filter {
      $0.profile == key.profile && $0.form == key.form
    }.map(\.description).sorted()
    return profiles.isEmpty ? .empty : ComplexErrorText.fileHas(profiles)
  }
}

/// The tariffs of a user: a CSV, checked row by row.
enum TariffFile {
  static let columns = [
    "jaar", "prestatie", "profiel", "behandeling", "dagbesteding", "loon_materieel_eur_day",
    "nhc_eur_day", "nic_eur_day", "zorgkantoor_pct",
  ]

  /// The columns of numbers.
  private static let numbers = [
    "jaar", "loon_materieel_eur_day", "nhc_eur_day", "nic_eur_day", "zorgkantoor_pct",
  ]

  static func table(_ path: String) throws(InputError) -> CSVTable {
    let table = try CSVTable(try readFile(path), file: inputName(path))
    try table.requireColumns(columns)
    return try table.withNumbers(in: numbers)
  }

  static func tariffs(_ table: CSVTable) throws(InputError) -> [TariffKey: Tariff] {
    var tariffs: [TariffKey: Tariff] = [:]
    for row in table.rows {
      let (key, tariff) = try tariff(row, table)
      guard tariffs.updateValue(tariff, forKey: key) == nil else {
        throw table.error(
          in: row, column: "profiel", ComplexErrorText.isThereTwice("\(key)"),
          remedy: ComplexErrorText.keepOneRow)
      }
    }
    return tariffs
  }

  private static func tariff(
    _ row: CSVRow, _ table: CSVTable
  ) throws(InputError) -> (TariffKey, Tariff) {
    func text(_ column: String) -> String { row[column] ?? "" }
    func refuse(_ column: String, _ remedy: Phrase) -> InputError {
      table.error(
        in: row, column: column, KeyErrorText.isThat(quoted(text(column))), remedy: remedy)
    }
    func number(
      _ column: String, places: Int, most: Int, _ expected: Phrase
    ) throws(InputError) -> Int {
      let digits = row.number(column) ?? ""
      guard let value = parseDecimal(digits.utf8, places: places), value <= most else {
        throw refuse(column, expected)
      }
      return value
    }
    let year = try number("jaar", places: 0, most: 2100, ComplexErrorText.yearLike)
    guard let form = Leveringsvorm(rawValue: text("prestatie")), form == .zzp || form == .vpt else {
      throw refuse("prestatie", ComplexErrorText.dayTariffs)
    }
    guard let profile = Zorgprofiel(text("profiel")) else {
      throw refuse("profiel", FactValueText.profile)
    }
    guard ["incl", "excl"].contains(text("behandeling")) else {
      throw refuse("behandeling", ComplexErrorText.inclOrExcl)
    }
    guard let dagbesteding = Dagbesteding(rawValue: text("dagbesteding")) else {
      let all = Dagbesteding.allCases.map(\.rawValue)
      throw refuse("dagbesteding", ComplexErrorText.expected(all))
    }
    func day(_ column: String) throws(InputError) -> Int {
      try number(
        column, places: 2, most: 10_000_000,
        ComplexErrorText.perDay(table.dialect.shown("184.00")))
    }
    let tariff = Tariff(
      care: try day("loon_materieel_eur_day"), nhc: try day("nhc_eur_day"),
      nic: try day("nic_eur_day"),
      percentage: try number(
        "zorgkantoor_pct", places: 2, most: 20_000,
        ComplexErrorText.percentageLike(table.dialect.shown("98.50"))))
    guard tariff.care > 0 else {
      throw refuse(
        "loon_materieel_eur_day", ComplexErrorText.above(table.dialect.shown("0.00")))
    }
    return (
      TariffKey(
        year: year, form: form, profile: profile, behandeling: text("behandeling") == "incl",
        dagbesteding: dagbesteding), tariff
    )
  }
}
