/// The default living costs: which figures make up which line, as a table.
enum LivingCosts {
  /// A figure that is part of a line.
  enum Part: Sendable {
    case month(String)
    case year(String)
    /// Food at home, by age and sex.
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

  /// The default of a line for everybody whose form is given, month by month; nil when nobody pays
  /// it.
  ///
  /// - Law: none, except the eigen risico (Zvw artikel 19).
  /// - Unit: cents per month.
  /// - Rounding: a year amount in twelve payments that differ by at most a cent; food half-up to
  ///   cents per month.
  static func series<L: Lane>(
    _ line: BudgetLine, _ set: BudgetSet, _ forms: [LivingForm?], _ household: Household,
    _ figures: LevenskostenFigures
  ) -> MonthSeries<L>? {
    var sum: MonthSeries<L>?
    let atHome = forms.count { $0?.atHome ?? false }
    for (index, form) in forms.enumerated() {
      guard let form, line.payer(in: form) == .client,
        let row = row(line, set, form)
      else { continue }
      // Of two at home, the second adds only what is counted per person.
      let second = form.atHome && forms[..<index].contains { $0?.atHome ?? false }
      let person = household.persons[index]
      let age = person.birthDate.age(on: CalendarDate(household.year, 1))
      let parts = row.parts.filter { !second || isPerPerson($0) }
        .map { atHome == 2 && form.atHome && !second ? forTwo($0) : $0 }
      let series = MonthSeries<L> { month in
        parts.reduce(.zero) {
          $0 + amount($1, month, figures, Eater(age: age, isMan: person.isMan, together: atHome))
        }
      }
      sum = sum.map { $0 + series } ?? series
    }
    return sum
  }

  /// A person without Wlz care has the costs of MPT.
  private static func row(_ line: BudgetLine, _ set: BudgetSet, _ form: LivingForm) -> Row? {
    let known: Leveringsvorm
    switch form {
    case .care(let form): known = form
    case .none: known = .mpt
    }
    return table.first { $0.line == line && $0.set == set && $0.forms.contains(known) }
  }

  private static let once: Set<String> = [
    "d0_energie", "d0_lokale_lasten", "d0_tv_internet", "d0_verzekeringen", "kabel_internet",
    "lokale_lasten_zonder_kwijtschelding", "verzekeringen_1_persoon", "verzekeringen_2_personen",
    "inventaris_1_persoon", "inventaris_2_personen", "water_1_persoon", "water_2_personen",
    "schoonmaakmiddelen", "onderhoud_huis_tuin", "onvoorzien", "energie_gemiddeld",
  ]
  private static func isPerPerson(_ part: Part) -> Bool {
    switch part {
    case .month(let key), .year(let key): return !once.contains(key)
    case .food: return true
    }
  }
  /// The figure of a household of two, where there is one.
  private static func forTwo(_ part: Part) -> Part {
    guard case .month(let key) = part, key.hasSuffix("_1_persoon") else { return part }
    return .month(String(key.dropLast("1_persoon".count)) + "2_personen")
  }

  /// Whose food it is.
  struct Eater {
    let age: Int
    let isMan: Bool
    let together: Int
  }

  private static func amount<L: Lane>(
    _ part: Part, _ month: Int, _ figures: LevenskostenFigures, _ eater: Eater
  ) -> MonthAmount<L> {
    switch part {
    case .month(let key): return MonthAmount(cents: L(figures.figure(key)))
    case .food: return food(eater, figures)
    case .year(let key):
      // What is due up to and including this month, minus what was due before it.
      let year = L(figures.figure(key))
      func through(_ months: Int) -> L {
        (year * L(months)).divided(by: 12, .down, "none (budget default)")
      }
      return MonthAmount(cents: through(month) - through(month - 1))
    }
  }

  /// Food of one person: the day amount by age and sex over 365 days in twelve months, more for a
  /// person who eats alone.
  private static func food<L: Lane>(
    _ eater: Eater, _ figures: LevenskostenFigures
  ) -> MonthAmount<L> {
    let key: String
    switch eater.age {
    case 70...: key = "voeding_dag_vanaf_70"
    case 51..<70: key = eater.isMan ? "voeding_dag_man_51_69" : "voeding_dag_vrouw_51_69"
    default: key = eater.isMan ? "voeding_dag_man_14_50" : "voeding_dag_vrouw_14_50"
    }
    let day = YearAmount<L>(cents: L(figures.figure(key)) * L(365))
    let surcharge: Unrounded<L, PerYear> =
      eater.together <= 1 ? figures.percentage("voeding_opslag_1_persoon") * day : .zero
    return (day.exact + surcharge).perMonth.toCents("none (budget default)")
  }
}
