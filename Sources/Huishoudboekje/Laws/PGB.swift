/// Day care in the budget of a PGB, as bijlage H divides its rows.
package enum Dagbesteding: String, Sendable, CaseIterable {
  /// None.
  case geen
  /// Without transport.
  case zonderVervoer = "zonder_vervoer"
  /// With transport.
  case metVervoer = "met_vervoer"
}

/// The figures of the PGB of a year.
struct PGBFigures: Sendable {
  let formeelUur, formeelDagdeel, informeelUur: Figure
  let wooninitiatieftoeslag, kwaliteitstoeslagVV: YearFigure
  let garantiebedrag, vrijBesteedbaar: Percentage
  let vrijBesteedbaarMinimum, vrijBesteedbaarMaximum, huishoudelijkeHulp: YearFigure
  let bewonersMinimum, bewonersMaximum: Int

  init(_ f: consuming FigureReader) throws(FigureError) {
    formeelUur = try f.cents("formeel_uur", .eurPerHour)
    formeelDagdeel = try f.cents("formeel_dagdeel", .eur)
    informeelUur = try f.cents("informeel_uur", .eurPerHour)
    wooninitiatieftoeslag = try f.year("wooninitiatieftoeslag")
    kwaliteitstoeslagVV = try f.year("vv_kwaliteitstoeslag")
    garantiebedrag = try f.percent("garantiebedrag_percentage")
    vrijBesteedbaar = try f.percent("vrij_besteedbaar_percentage")
    vrijBesteedbaarMinimum = try f.year("vrij_besteedbaar_minimum")
    vrijBesteedbaarMaximum = try f.year("vrij_besteedbaar_maximum")
    huishoudelijkeHulp = try f.year("huishoudelijke_hulp")
    bewonersMinimum = try f.count("wooninitiatief_bewoners_minimum", .persons)
    bewonersMaximum = try f.count("wooninitiatief_bewoners_maximum", .persons)
    try f.finish()
  }
}

/// The budget of a PGB over a year, in cents.
package struct PGBBudget: Sendable, Equatable {
  /// Bijlage H: all parts together.
  package let basisbedrag: Int
  /// Of which cleaning.
  package let huishoudelijkeHulp: Int
  package let wooninitiatieftoeslag: Int
  package let kwaliteitstoeslag: Int
  /// What need not be accounted for to the SVB.
  package let vrijBesteedbaar: Int
  package var total: Int { basisbedrag + wooninitiatieftoeslag + kwaliteitstoeslag }
}

/// Rlz bijlage H: the PGB budget by zorgprofiel; complete for 2026 only.
package struct PGB: Sendable {
  let figures: PGBFigures
  private let rows: [String: (parts: [Int], total: Int)]

  /// Nil for a year of which bijlage H is not known.
  package init?(year: Int, figures: Figures) throws(FigureError) {
    guard figures.exists(.pgb, on: CalendarDate(year, 1)) else { return nil }
    // An estimate holds the rates, not bijlage H.
    if figures.estimateYears.contains(year), !LawTable.exists("pgb_\(year)") { return nil }
    self.figures = try PGBFigures(figures.reader(.pgb, on: CalendarDate(year, 1)))
    let table = try LawTable(embedded: "pgb_\(year)")
    let key = (try table.index(of: "zzp"), try table.index(of: "daggroep"))
    let total = try table.index(of: "totaal")
    let parts = try ["pv", "vp", "beg_ind", "beg_gr", "hh"].map {
      (name) throws(FigureError) in try table.index(of: name)
    }
    var rows: [String: (parts: [Int], total: Int)] = [:]
    for row in table.rows.indices {
      let amounts = try parts.map { (part) throws(FigureError) in
        try table.number(row, part, decimals: 0) * 100
      }
      let sum = try table.number(row, total, decimals: 0) * 100
      guard amounts.reduce(0, +) == sum else {
        throw FigureError(
          place: "pgb_\(year).csv:\(row + 2)", problem: "the parts do not add up to totaal",
          remedy: "Expected \(amounts.reduce(0, +) / 100).")
      }
      rows["\(table.rows[row][key.0]) \(table.rows[row][key.1])"] = (amounts, sum)
    }
    self.rows = rows
  }

  /// The budget of a whole year; nil where bijlage H has no row.
  ///
  /// - Law: Rlz artikel 5.1, 5.13, 5.17 and bijlage H; Blz artikel 3.1.4; modelled for 2026.
  /// - Unit: cents per year.
  /// - Rounding: the part that is not accounted for half-up to cents; the law names none.
  /// - Leaves out: Meerzorg, the garantiebedrag, the MPT cost that comes off the basisbedrag, and
  ///   part of a year (days / days).
  /// - Parameter residents: of the kleinschalig wooninitiatief in which the person lives.
  package func budget(
    _ profile: Zorgprofiel, _ dagbesteding: Dagbesteding, residents: Int = 0
  ) -> PGBBudget? {
    guard let row = row(profile, dagbesteding), let cleaning = row.parts.last else { return nil }
    let together =
      figures.bewonersMinimum <= residents && residents <= figures.bewonersMaximum
    let total = YearAmount<Int>(cents: row.total)
    let free = (figures.vrijBesteedbaar * total).toCents("Rlz artikel 5.17")
    let bounded = least(
      greatest(free, YearAmount(figures.vrijBesteedbaarMinimum)),
      YearAmount(figures.vrijBesteedbaarMaximum))
    return PGBBudget(
      basisbedrag: row.total, huishoudelijkeHulp: cleaning,
      wooninitiatieftoeslag: together ? figures.wooninitiatieftoeslag.cents : 0,
      kwaliteitstoeslag: together && profile.family == .vv ? figures.kwaliteitstoeslagVV.cents : 0,
      vrijBesteedbaar: bounded.cents)
  }

  /// VV knows no day care; a profile without a row for the choice has no budget.
  private func row(
    _ profile: Zorgprofiel, _ dagbesteding: Dagbesteding
  ) -> (parts: [Int], total: Int)? {
    let names: [Zorgprofiel.Family: String] = [
      .zgaud: "ZGaud", .zgvis: "ZGvis", .ggzWonen: "GGZ-W",
    ]
    let family = names[profile.family] ?? profile.family.rawValue
    let group: String
    switch dagbesteding {
    case .geen: group = profile.family == .vv ? "nvt" : "nee"
    case .zonderVervoer: group = "zonder"
    case .metVervoer: group = "met"
    }
    return rows["\(profile.number)\(family) \(group)"]
  }
}
