/// The default living costs of one year, by key; the budget table says which line takes which.
///
/// Not law: orders of magnitude of a budget, each with its source and status.
struct LevenskostenFigures: Sendable {
  private let figures: [String: Figure]
  private let percentages: [String: Percentage]

  static let perMonth = [
    "zorgpremie", "kabel_internet", "mobiel_persoon", "zelfzorgmiddelen_persoon",
    "persoonlijke_verzorging_persoon", "schoonmaakmiddelen", "vervoer_persoon",
    "bankkosten_persoon", "leefgeld_basis", "leefgeld_persoon", "kleding_persoon",
    "inventaris_1_persoon", "inventaris_2_personen", "water_1_persoon", "water_2_personen",
    "lokale_lasten_zonder_kwijtschelding", "lokale_lasten_met_kwijtschelding",
    "verzekeringen_1_persoon", "verzekeringen_2_personen", "recreatie_persoon",
    "onderhoud_huis_tuin", "onvoorzien", "voeding_in_mindering_bijstand", "d0_energie",
    "d0_lokale_lasten", "d0_tv_internet", "d0_verzekeringen", "d0_zorgpremie", "d0_was_zelf",
    "d0_was_uitbesteed", "d0_alarm_vpt", "d0_alarm_mpt_pgb", "d0_voeding_vpt",
    "d0_voeding_mpt_pgb", "d0_zzp_tv_telefoon", "d0_zzp_was", "d0_zzp_verzekeringen",
    "service_in_de_wijk_laag", "service_in_de_wijk_hoog", "service_geschikt_laag",
    "service_geschikt_hoog", "service_beschut_laag", "service_beschut_hoog",
    "service_beschermd_laag", "service_beschermd_hoog", "arrangement_beschermd_laag",
    "arrangement_beschermd_hoog",
  ]
  static let perYear = [
    "eigen_risico", "energie_gemiddeld", "energie_elektrisch", "energie_grote_woning",
  ]
  static let perDay = [
    "voeding_dag_man_14_50", "voeding_dag_vrouw_14_50", "voeding_dag_man_51_69",
    "voeding_dag_vrouw_51_69", "voeding_dag_vanaf_70", "voeding_dag_ontbijt_man",
    "voeding_dag_lunch_man", "voeding_dag_warme_maaltijd_man", "voeding_dag_tussendoor_man",
    "voeding_dag_ontbijt_vrouw", "voeding_dag_lunch_vrouw",
    "voeding_dag_warme_maaltijd_vrouw", "voeding_dag_tussendoor_vrouw",
  ]
  static let percent = [
    "voeding_opslag_1_persoon", "voeding_aftrek_3_personen", "voeding_aftrek_4_personen",
  ]

  init(_ f: consuming FigureReader) throws(FigureError) {
    var figures: [String: Figure] = [:]
    var percentages: [String: Percentage] = [:]
    for key in Self.perMonth { figures[key] = try f.month(key).figure }
    for key in Self.perYear { figures[key] = try f.year(key).figure }
    for key in Self.perDay { figures[key] = try f.cents(key, .eurPerDay) }
    for key in Self.percent { percentages[key] = try f.percent(key) }
    try f.finish()
    self.figures = figures
    self.percentages = percentages
  }

  /// A figure in cents of its own period.
  func figure(_ key: String) -> Figure {
    guard let figure = figures[key] else {
      preconditionFailure("the budget table names a living cost without a figure: \(key)")
    }
    return figure
  }
  func percentage(_ key: String) -> Percentage {
    guard let percentage = percentages[key] else {
      preconditionFailure("the budget table names a percentage without a figure: \(key)")
    }
    return percentage
  }
}
