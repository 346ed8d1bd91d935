/// Which set of default living costs fills the lines that a scenario leaves open.
public enum BudgetSet: String, Sendable, CaseIterable {
  /// The coarse block of the scenario catalogue.
  case d0
  /// The lines of a minimum budget (Nibud, Voedselbanken, CBS).
  case nibud
}

/// The default living costs: which figures make up which line, as a table.
enum LivingCosts {
  /// A figure that is part of a line.
  enum Part: Sendable {
    case month(String)
    case year(String)
    /// Food at home of a person of 70 or older who lives alone.
    case food
  }
  struct Row: Sendable {
    let line: BudgetLine
    let set: BudgetSet
    let forms: [Leveringsvorm]
    let parts: [Part]
  }

  private static let home: [Leveringsvorm] = [.vpt, .mpt, .pgb]
  private static let all = Leveringsvorm.allCases

  static let table: [Row] = [
    Row(line: .energie, set: .d0, forms: home, parts: [.month("d0_energie")]),
    Row(line: .lokaleLasten, set: .d0, forms: home, parts: [.month("d0_lokale_lasten")]),
    Row(line: .verzekeringen, set: .d0, forms: home, parts: [.month("d0_verzekeringen")]),
    Row(line: .verzekeringen, set: .d0, forms: [.zzp], parts: [.month("d0_zzp_verzekeringen")]),
    Row(line: .telefoonInternetTv, set: .d0, forms: home, parts: [.month("d0_tv_internet")]),
    Row(
      line: .telefoonInternetTv, set: .d0, forms: [.zzp], parts: [.month("d0_zzp_tv_telefoon")]),
    Row(line: .was, set: .d0, forms: home, parts: [.month("d0_was_zelf")]),
    Row(line: .was, set: .d0, forms: [.zzp], parts: [.month("d0_zzp_was")]),
    Row(line: .alarm, set: .d0, forms: [.vpt], parts: [.month("d0_alarm_vpt")]),
    Row(line: .alarm, set: .d0, forms: [.mpt, .pgb], parts: [.month("d0_alarm_mpt_pgb")]),
    Row(line: .etenEnDrinken, set: .d0, forms: [.vpt], parts: [.month("d0_voeding_vpt")]),
    Row(
      line: .etenEnDrinken, set: .d0, forms: [.mpt, .pgb],
      parts: [.month("d0_voeding_mpt_pgb")]),
    Row(line: .zorgpremie, set: .d0, forms: all, parts: [.month("d0_zorgpremie")]),
    Row(line: .eigenRisico, set: .d0, forms: all, parts: [.year("eigen_risico")]),

    Row(line: .energie, set: .nibud, forms: home, parts: [.year("energie_gemiddeld")]),
    Row(
      line: .lokaleLasten, set: .nibud, forms: home,
      parts: [.month("lokale_lasten_zonder_kwijtschelding")]),
    Row(
      line: .verzekeringen, set: .nibud, forms: home, parts: [.month("verzekeringen_1_persoon")]),
    Row(
      line: .verzekeringen, set: .nibud, forms: [.zzp], parts: [.month("d0_zzp_verzekeringen")]),
    Row(
      line: .telefoonInternetTv, set: .nibud, forms: home,
      parts: [.month("kabel_internet"), .month("mobiel_persoon")]),
    Row(line: .telefoonInternetTv, set: .nibud, forms: [.zzp], parts: [.month("mobiel_persoon")]),
    Row(line: .was, set: .nibud, forms: home, parts: [.month("d0_was_zelf")]),
    Row(line: .was, set: .nibud, forms: [.zzp], parts: [.month("d0_zzp_was")]),
    Row(line: .alarm, set: .nibud, forms: [.vpt], parts: [.month("d0_alarm_vpt")]),
    Row(line: .alarm, set: .nibud, forms: [.mpt, .pgb], parts: [.month("d0_alarm_mpt_pgb")]),
    Row(line: .etenEnDrinken, set: .nibud, forms: [.vpt], parts: [.month("d0_voeding_vpt")]),
    Row(line: .etenEnDrinken, set: .nibud, forms: [.mpt, .pgb], parts: [.food]),
    Row(
      line: .kledingEnPersoonlijk, set: .nibud, forms: all,
      parts: [.month("kleding_persoon"), .month("persoonlijke_verzorging_persoon")]),
    Row(
      line: .overigeKosten, set: .nibud, forms: [.zzp],
      parts: [
        .month("zelfzorgmiddelen_persoon"), .month("vervoer_persoon"),
        .month("bankkosten_persoon"), .month("recreatie_persoon"), .month("onvoorzien"),
      ]),
    Row(
      line: .overigeKosten, set: .nibud, forms: home,
      parts: [
        .month("zelfzorgmiddelen_persoon"), .month("schoonmaakmiddelen"),
        .month("vervoer_persoon"), .month("bankkosten_persoon"), .month("inventaris_1_persoon"),
        .month("water_1_persoon"), .month("recreatie_persoon"), .month("onderhoud_huis_tuin"),
        .month("onvoorzien"),
      ]),
    Row(line: .zorgpremie, set: .nibud, forms: all, parts: [.month("zorgpremie")]),
    Row(line: .eigenRisico, set: .nibud, forms: all, parts: [.year("eigen_risico")]),
  ]

  /// The default of a line in a form for one person, over the year; nil when the client does not
  /// pay it or the set does not know it.
  ///
  /// - Law: none, except the eigen risico (Zvw artikel 19).
  /// - Unit: cents per year.
  /// - Rounding: food half-up to cents per month.
  static func yearAmount<L: Lane>(
    _ line: BudgetLine, _ set: BudgetSet, _ form: Leveringsvorm, _ figures: LevenskostenFigures
  ) -> YearAmount<L>? {
    guard WhoPays.payer(of: line, in: form) == .client,
      let row = table.first(where: {
        $0.line == line && $0.set == set && $0.forms.contains(form)
      })
    else { return nil }
    var sum = YearAmount<L>.zero
    for part in row.parts {
      switch part {
      case .month(let key): sum = sum + YearAmount(cents: L(figures.figure(key)) * L(12))
      case .year(let key): sum = sum + YearAmount(cents: L(figures.figure(key)))
      case .food: sum = sum + food(figures).inYear(months: 12)
      }
    }
    return sum
  }

  /// Food of one person of 70 or older alone: the day amount with the surcharge of one person,
  /// over 365 days in twelve months.
  private static func food<L: Lane>(_ figures: LevenskostenFigures) -> MonthAmount<L> {
    let day = YearAmount<L>(cents: L(figures.figure("voeding_dag_vanaf_70")) * L(365))
    let surcharge = figures.percentage("voeding_opslag_1_persoon") * day
    return (day.exact + surcharge).perMonth.toCents("none (budget default)")
  }
}
