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

  /// The default of a line in a form for one person, month by month; nil when the client does not
  /// pay it or the set does not know it.
  ///
  /// - Law: none, except the eigen risico (Zvw artikel 19).
  /// - Unit: cents per month.
  /// - Rounding: a year amount in twelve payments that differ by at most a cent; food half-up to
  ///   cents per month.
  static func series<L: Lane>(
    _ line: BudgetLine, _ set: BudgetSet, _ form: Leveringsvorm, _ figures: LevenskostenFigures
  ) -> MonthSeries<L>? {
    guard WhoPays.payer(of: line, in: form) == .client,
      let row = table.first(where: {
        $0.line == line && $0.set == set && $0.forms.contains(form)
      })
    else { return nil }
    return MonthSeries { month in
      row.parts.reduce(.zero) { $0 + amount($1, month, figures) }
    }
  }

  private static func amount<L: Lane>(
    _ part: Part, _ month: Int, _ figures: LevenskostenFigures
  ) -> MonthAmount<L> {
    switch part {
    case .month(let key): return MonthAmount(cents: L(figures.figure(key)))
    case .food: return food(figures)
    case .year(let key):
      // What is due up to and including this month, minus what was due before it.
      let year = L(figures.figure(key))
      func through(_ months: Int) -> L {
        (year * L(months)).divided(by: 12, .down, "none (budget default)")
      }
      return MonthAmount(cents: through(month) - through(month - 1))
    }
  }

  /// Food of one person of 70 or older alone: the day amount with the surcharge of one person,
  /// over 365 days in twelve months.
  private static func food<L: Lane>(_ figures: LevenskostenFigures) -> MonthAmount<L> {
    let day = YearAmount<L>(cents: L(figures.figure("voeding_dag_vanaf_70")) * L(365))
    let surcharge = figures.percentage("voeding_opslag_1_persoon") * day
    return (day.exact + surcharge).perMonth.toCents("none (budget default)")
  }
}
