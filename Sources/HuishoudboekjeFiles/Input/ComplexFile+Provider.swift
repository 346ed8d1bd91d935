import Huishoudboekje
import HuishoudboekjeText

extension ComplexDecoder {
  /// The provider's side; what is not stated comes from the figures and is listed as assumed.
  func provider(
    _ reader: JSONObjectReader, _ year: Int, _ figures: Figures
  ) throws(InputError) -> ProviderPlan {
    let standard: AanbiederFigures
    do {
      standard = try AanbiederFigures(year: year, figures: figures)
    } catch {
      throw reader.error(
        at: "meerinvestering_eur", "has no figures in \(year): \(error.problem)",
        remedy: error.remedy)
    }
    var plan = ProviderPlan(standard)
    func stated(_ key: String) -> Bool {
      if !reader.has(key) { plan.assumed.append(key) }
      return reader.has(key)
    }
    let most = ScenarioFile.mostCents
    var investment = plan.investment
    var principal = investment.principal
    var rate = investment.rate
    var years = investment.years
    if stated("meerinvestering_eur") {
      principal = try reader.decimal(
        "meerinvestering_eur", places: 2, in: 0...most, unitDescription: "an amount in euros")
    }
    if stated("rente_pct") { rate = try Self.percent(reader, "rente_pct") }
    if stated("looptijd_years") { years = try reader.integer("looptijd_years", in: 1...100) }
    investment = Annuity(principal: principal, rate: rate, years: years)
    plan.investment = investment
    if stated("nhc_vpt_eur_month") {
      plan.nhc = try reader.amount("nhc_vpt_eur_month", in: 0...most, per: "month")
    }
    if stated("nic_vpt_eur_month") {
      plan.nic = try reader.amount("nic_vpt_eur_month", in: 0...most, per: "month")
    }
    if stated("vpt_clients") {
      plan.vptClients = try reader.integer("vpt_clients", in: 1...1000)
    }
    if stated("zzp_clients") {
      plan.zzpClients = try reader.integer("zzp_clients", in: 1...1000)
    }
    plan.commonRooms = try reader.optionalObject("common_rooms").map {
      (rooms) throws(InputError) in try Self.rooms(rooms, investment)
    }
    plan.paysEmptyHomes = huurconstructie == .onderverhuur
    func month(_ key: String) throws(InputError) -> Int? {
      reader.has(key) ? try reader.amount(key, in: 0...most, per: "month") : nil
    }
    plan.upkeep = try month("upkeep_eur_month")
    plan.subsidies = try month("subsidies_eur_month")
    if let costs = try reader.optionalObject("vpt_client") {
      plan.clientCosts = try Self.clientCosts(costs)
    }
    plan.stay = try reader.optionalObject("stay").map { (stay) throws(InputError) in
      try Self.stay(stay)
    }
    let percentage =
      reader.has("zorgkantoor_pct")
      ? try reader.decimal(
        "zorgkantoor_pct", places: 2, in: 1...20_000, unitDescription: "a percentage") : nil
    if reader.has("tariffs") {
      let path = beside(try reader.string("tariffs"))
      let table = try TariffFile.table(path)
      known.note(table)
      var tariffs = try TariffFile.tariffs(table)
      if let percentage {
        for key in tariffs.keys { tariffs[key]?.percentage = percentage }
      }
      plan.tariffs = tariffs
      // The tariffs have them.
      plan.assumed.removeAll { ["nhc_vpt_eur_month", "nic_vpt_eur_month"].contains($0) }
    } else if percentage != nil {
      throw reader.error(
        at: "zorgkantoor_pct", "stands there without tariffs",
        remedy: "Name a CSV in tariffs, or leave the percentage out.")
    }
    return plan
  }

  /// What a VPT client costs; each line is there where it is stated.
  private static func clientCosts(_ reader: JSONObjectReader) throws(InputError) -> ClientCosts {
    let most = ScenarioFile.mostCents
    func amount(_ key: String, per period: String) throws(InputError) -> Int? {
      reader.has(key) ? try reader.amount(key, in: 0...most, per: period) : nil
    }
    var costs = ClientCosts()
    costs.mealsPerDay = try amount("meals_eur_day", per: "day")
    costs.alarmPerMonth = try amount("alarm_eur_month", per: "month")
    costs.laundryPerMonth = try amount("laundry_eur_month", per: "month")
    costs.transportPerMonth = try amount("transport_eur_month", per: "month")
    let keys = ["care_hours_month", "care_hour_eur"]
    if let stated = keys.first(where: reader.has) {
      guard keys.allSatisfy(reader.has) else {
        throw reader.error(
          at: stated, "stands there alone",
          remedy: "State care_hours_month and care_hour_eur both, or neither.")
      }
      costs.hours = (
        try reader.decimal(
          "care_hours_month", places: 2, in: 0...74_400, unitDescription: "hours a month"),
        try reader.decimal(
          "care_hour_eur", places: 2, in: 0...most, unitDescription: "an amount in euros")
      )
    }
    return costs
  }

  private static func rooms(
    _ reader: JSONObjectReader, _ homes: Annuity
  ) throws(InputError) -> CommonRooms {
    var rooms = CommonRooms(
      cost: try reader.amount("cost_eur_month", in: 0...ScenarioFile.mostCents, per: "month"))
    if reader.has("investment_eur") {
      let principal = try reader.decimal(
        "investment_eur", places: 2, in: 0...ScenarioFile.mostCents,
        unitDescription: "an amount in euros")
      rooms.investment = Annuity(principal: principal, rate: homes.rate, years: homes.years)
    }
    if reader.has("arrangement_pct") {
      rooms.arrangementShare = try percent(reader, "arrangement_pct")
    }
    rooms.serviceIsForThem = try reader.bool("servicekosten_ruimten", default: true)
    if reader.has("zzp_nhc_eur_month") {
      rooms.zzpNHC = try reader.amount(
        "zzp_nhc_eur_month", in: 0...ScenarioFile.mostCents, per: "month")
    }
    return rooms
  }

  private static func stay(_ reader: JSONObjectReader) throws(InputError) -> ExpectedStay {
    func day(_ key: String) throws(InputError) -> Int? {
      reader.has(key) ? try reader.amount(key, in: 1...ScenarioFile.mostCents, per: "day") : nil
    }
    return ExpectedStay(
      zzpDays: try reader.integer("zzp_days", in: 1...40_000),
      ownDays: try reader.integer("own_days", in: 1...40_000),
      zzpDay: try day("zzp_eur_day"), ownDay: try day("own_eur_day"))
  }

  /// Every resident needs a tariff in ZZP and, with VPT, in VPT.
  func checkTariffs(
    _ variant: ComplexVariant, _ personas: [Persona], _ root: JSONObjectReader
  ) throws(InputError) {
    guard let tariffs = variant.provider?.tariffs else { return }
    let complex = Complex(name: "", personas: personas, variants: [])
    for (index, persona) in personas.enumerated() where variant.weights[index] > 0 {
      var forms = [Leveringsvorm.zzp]
      if persona.choice == .vpt, persona.exclusion == nil { forms.append(.vpt) }
      for form in forms {
        let key = complex.key(index, form, variant.year)
        guard tariffs[key] == nil else { continue }
        let reader = try root.object("provider")
        throw reader.error(
          at: "tariffs", "has no row for \(key), which persona \(quoted(persona.name)) needs",
          remedy: "Add the row to the CSV, or leave tariffs out: the provider's columns that rest "
            + "on them stay empty."
            + (tariffs.isEmpty ? "" : Self.near(key, tariffs)))
      }
    }
  }

  private static func near(_ key: TariffKey, _ tariffs: [TariffKey: Tariff]) -> String {
    let profiles = tariffs.keys.filter {
      $0.profile == key.profile && $0.form == key.form
    }.map(\.description).sorted()
    return profiles.isEmpty ? "" : " The file has \(profiles.joined(separator: ", "))."
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
          in: row, column: "profiel", "is there twice: \(key)", remedy: "Keep one of the rows.")
      }
    }
    return tariffs
  }

  private static func tariff(
    _ row: CSVRow, _ table: CSVTable
  ) throws(InputError) -> (TariffKey, Tariff) {
    func text(_ column: String) -> String { row[column] ?? "" }
    func refuse(_ column: String, _ remedy: String) -> InputError {
      table.error(in: row, column: column, "is \(quoted(text(column)))", remedy: remedy)
    }
    func number(
      _ column: String, places: Int, most: Int, _ expected: String
    ) throws(InputError) -> Int {
      let digits = row.number(column) ?? ""
      guard let value = parseDecimal(digits.utf8, places: places), value <= most else {
        throw refuse(column, expected)
      }
      return value
    }
    let year = try number("jaar", places: 0, most: 2100, "Expected a year like 2026.")
    guard let form = Leveringsvorm(rawValue: text("prestatie")), form == .zzp || form == .vpt else {
      throw refuse("prestatie", "Expected ZZP or VPT, which have day tariffs.")
    }
    guard let profile = Zorgprofiel(text("profiel")) else {
      throw refuse("profiel", Zorgprofiel.expected)
    }
    guard ["incl", "excl"].contains(text("behandeling")) else {
      throw refuse("behandeling", "Expected incl or excl.")
    }
    guard let dagbesteding = Dagbesteding(rawValue: text("dagbesteding")) else {
      let all = Dagbesteding.allCases.map(\.rawValue)
      throw refuse("dagbesteding", "Expected \(all.joined(separator: ", ")).")
    }
    func day(_ column: String) throws(InputError) -> Int {
      try number(
        column, places: 2, most: 10_000_000,
        "Expected an amount in euros per day, like \(table.dialect.shown("184.00")).")
    }
    let tariff = Tariff(
      care: try day("loon_materieel_eur_day"), nhc: try day("nhc_eur_day"),
      nic: try day("nic_eur_day"),
      percentage: try number(
        "zorgkantoor_pct", places: 2, most: 20_000,
        "Expected a percentage like \(table.dialect.shown("98.50"))."))
    guard tariff.care > 0 else {
      throw refuse(
        "loon_materieel_eur_day", "Expected an amount above \(table.dialect.shown("0.00")).")
    }
    return (
      TariffKey(
        year: year, form: form, profile: profile, behandeling: text("behandeling") == "incl",
        dagbesteding: dagbesteding), tariff
    )
  }
}
