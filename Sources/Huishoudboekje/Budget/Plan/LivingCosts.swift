/// The default living costs, from the figures that `BudgetLine` names.
enum LivingCosts {
  typealias Part = CostDefault.Part

  /// The default of a line for everybody whose form is given, month by month; nil when nobody pays
  /// it.
  ///
  /// - Law: none, except the eigen risico (Zvw artikel 19).
  /// - Unit: cents per month.
  /// - Rounding: a year amount in twelve payments that differ by at most a cent; food half-up to
  ///   cents per month.
  static func series<L: Lane>(
    _ line: BudgetLine, _ set: BudgetSet, _ forms: [LivingForm?], of everybody: [LivingForm?],
    _ household: Household, _ figures: LevenskostenFigures
  ) -> MonthSeries<L>? {
    var sum: MonthSeries<L>?
    for share in shares(line, set, forms, of: everybody, household, figures) as [CostPart<L>] {
      sum = sum.map { $0 + share.series } ?? share.series
    }
    return sum
  }

  /// What of a default is one person's, or of two who live at home together.
  struct CostPart<L: Lane> {
    let person: Int
    let ofBoth: Bool
    let series: MonthSeries<L>
  }

  /// The default by whose it is; of the home itself all of it of the first at home.
  ///
  /// - Parameters:
  ///   - forms: how each lives who pays the default; nil for who states an amount of his own.
  ///   - everybody: how each lives, whoever pays: who eats at home with another does not eat alone.
  static func shares<L: Lane>(
    _ line: BudgetLine, _ set: BudgetSet, _ forms: [LivingForm?], of everybody: [LivingForm?],
    _ household: Household, _ figures: LevenskostenFigures
  ) -> [CostPart<L>] {
    let atHome = forms.count { $0?.atHome ?? false }
    let together = everybody.count { $0?.atHome ?? false }
    var shares: [CostPart<L>] = []
    for (index, form) in forms.enumerated() {
      guard let form, line.payer(in: form) == .client,
        let row = row(line, set, form)
      else { continue }
      // Of two at home, the second adds only what is counted per person.
      let second = form.atHome && forms[..<index].contains { $0?.atHome ?? false }
      let person = household.persons[index]
      let age = person.birthDate.age(on: CalendarDate(household.year, 1))
      let each = line.facts.livingCost == .perPerson
      let own =
        line == .lokaleLasten && household.switches.kwijtschelding == .volledig
        ? [remitted] : row.parts
      func series(_ parts: [Part]) -> MonthSeries<L> {
        MonthSeries { month in
          parts.reduce(.zero) {
            $0
              + amount($1, month, figures, Eater(age: age, isMan: person.isMan, together: together))
          }
        }
      }
      let once = own.filter { !(each && isPerPerson($0)) }
      let perPerson = own.filter { each && isPerPerson($0) }
      let ofBoth = atHome == 2 && form.atHome
      shares.append(
        CostPart(person: index, ofBoth: false, series: series(perPerson + (ofBoth ? [] : once))))
      if ofBoth, !second, !once.isEmpty {
        shares.append(CostPart(person: index, ofBoth: true, series: series(once.map(forTwo))))
      }
    }
    return shares
  }

  /// A person without Wlz care has the costs of MPT.
  private static func row(_ line: BudgetLine, _ set: BudgetSet, _ form: LivingForm) -> CostDefault?
  {
    let known: Leveringsvorm
    switch form {
    case .care(let form): known = form
    case .none: known = .mpt
    }
    return line.facts.defaults.first { $0.set == set && $0.forms.contains(known) }
  }

  /// The local taxes with kwijtschelding of all of them.
  private static let remitted = Part.month("lokale_lasten_met_kwijtschelding")

  /// Parts of a line of every person that a home has once.
  private static let once: Set<String> = [
    "d0_tv_internet", "d0_verzekeringen", "kabel_internet", "verzekeringen_1_persoon",
    "verzekeringen_2_personen", "inventaris_1_persoon", "inventaris_2_personen", "water_1_persoon",
    "water_2_personen", "schoonmaakmiddelen", "onderhoud_huis_tuin", "onvoorzien",
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
    case .month(let key): return MonthAmount(cents: L(figures.figure(key, .eurPerMonth)))
    case .food: return food(eater, figures)
    case .year(let key):
      // What is due up to and including this month, minus what was due before it.
      let year = L(figures.figure(key, .eurPerYear))
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
    let day = YearAmount<L>(cents: L(figures.figure(key, .eurPerDay)) * L(365))
    let surcharge: Unrounded<L, PerYear> =
      eater.together <= 1 ? figures.percentage("voeding_opslag_1_persoon") * day : .zero
    return (day.exact + surcharge).perMonth.toCents("none (budget default)")
  }
}
