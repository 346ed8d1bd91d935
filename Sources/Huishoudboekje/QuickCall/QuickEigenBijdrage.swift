import HuishoudboekjeCatalogue

/// The eigen bijdrage Wlz per month on one day, of a single person or a couple together.
///
/// Leaves out: who is treated as unmarried (that is a single person here), care that changes, the first income of who is
/// young (to 2025), and a request to count the income of the year itself.
package struct QuickEigenBijdrage: Sendable {
  /// Who pays, or lives with who pays.
  package struct Person: Sendable {
    /// Nil: no Wlz care.
    package var form: Leveringsvorm?
    /// The inkomensgegeven of the peiljaar, cents per year.
    package var income = 0
    package var born: CalendarDate?
    /// The first day of the stay.
    package var since: CalendarDate?
    package init() {}
  }
  /// Which contribution a stay has.
  package enum Rate: Sendable { case byStay, low, high }

  package let date: CalendarDate
  /// One, or two who are a couple.
  package var persons = [Person()]
  /// Assets less debts on 1 January of the peiljaar, of all together, in cents.
  package var assets = 0
  /// Of the peiljaar, of all together, cents per year; nil: not stated.
  package var tax: Int?
  /// Net proceeds of work in the year before, cents per year.
  package var netLabour = 0
  /// The hours of MPT a month; nil: more than with the minimum.
  package var hours: Int?
  package var rate = Rate.byStay
  /// Entitled to zorgtoeslag on 1 January of the peiljaar; nil: by the law of that year.
  package var zorgtoeslag: Bool?

  package init(on date: CalendarDate) { self.date = date }

  /// What must be known besides.
  package enum Missing: Error, Equatable {
    /// A high contribution counts the income after tax.
    case tax
    /// The outcome is another one from the AOW age on.
    case born(partner: Bool)
    /// Only a stay can have the high contribution.
    case neverHigh
  }

  /// How what is due is computed: by whom, low or high.
  struct Due {
    let kind: ContributionKind
    let isHigh: Bool
    /// The first day of the high contribution of a stay that was stated.
    let highFrom: CalendarDate?
  }

  /// What is due of whom on the day; nil: nothing of anybody.
  func due(_ law: EigenBijdrageWlz) throws(Missing) -> Due? {
    let forms = persons.map { person -> Leveringsvorm? in
      let age = person.born?.age(on: date) ?? law.figures.minimumleeftijd
      return age < law.figures.minimumleeftijd ? nil : person.form
    }
    guard var kind = EigenBijdrageWlz.contributions(forms, asUnmarried: false).first else {
      return nil
    }
    kind.mptAtMost20Hours =
      forms[0] == .mpt && forms.dropFirst().allSatisfy { $0 == nil }
      && hours.map { $0 <= law.figures.mptUrengrens } ?? false
    guard kind.high else {
      if rate == .high { throw .neverHigh }
      return Due(kind: kind, isHigh: false, highFrom: nil)
    }
    // Both of a couple must have passed their first months.
    let ends = kind.indices.compactMap { index in
      persons[index].since.map { Stay.lowUntil(0, of: [Stay(from: $0)], law) }
    }
    let isLow = rate == .low || rate == .byStay && ends.contains { $0 > date }
    return Due(kind: kind, isHigh: !isLow, highFrom: rate == .byStay ? ends.max() : nil)
  }

  /// What the law looks at, with the AOW age of each stated.
  func input<L: QuickLane>(
    _ kind: ContributionKind, aow: [Bool], _ statutes: Statutes
  ) -> EigenBijdrageInput<L> {
    let payers = kind.indices
    let assets = Wealth<L>(cents: L(assets))
      .named("bezittingen min schulden op 1 januari van het peiljaar", "Wet IB 2001 artikel 5.3")
    let box3 = statutes.peiljaar.box3.working(
      Assets(bank: assets, other: .zero, debts: .zero), partners: payers.count)
    func person(_ index: Int) -> EigenBijdragePerson<L> {
      let slot = AmountSlot.peiljaarIncome.of(person: index)
      return EigenBijdragePerson(
        income: YearAmount(cents: .stated(slot, persons[index].income)),
        bijdrageInkomen: aow[index] ? nil : .zero, aow: aow[index],
        owesContribution: persons[index].form != nil)
    }
    let labour =
      netLabour == 0
      ? .zero
      : YearAmount<L>(cents: L(netLabour))
        .named("netto inkomen uit werk", "Blz artikel 3.3.2.3 lid 1 onder b 1")
    return EigenBijdrageInput(
      persons: OneOrTwo(person(payers[0]), payers.count == 2 ? person(payers[1]) : nil),
      tax: YearAmount(cents: .stated(.peiljaarTax, tax ?? 0)),
      rendementsgrondslag: box3.rendementsgrondslag, grondslagSparen: box3.grondslag,
      compensatie: nil, zorgtoeslagInPeiljaar: L.Mask(all: isEntitled(payers, statutes)),
      netLabour: labour)
  }

  /// Entitled to zorgtoeslag on 1 January of the peiljaar: nobody below 18, and by the law of that year where its
  /// figures are known.
  private func isEntitled(_ payers: [Int], _ statutes: Statutes) -> Bool {
    if let zorgtoeslag { return zorgtoeslag }
    let start = CalendarDate(statutes.year - 2, 1)
    let isAnyAdult = payers.contains { (persons[$0].born?.age(on: start) ?? 18) >= 18 }
    guard isAnyAdult, let law = statutes.peiljaar.zorgtoeslag else { return isAnyAdult }
    var call = QuickZorgtoeslag()
    call.incomes = payers.map { persons[$0].income }
    call.hasPartner = payers.count == 2
    call.wealth = assets
    let found: QuickZorgtoeslag.Working<Int> = call.working(law)
    return found.working.awarded.cents > 0
  }

  /// The month amount, in cents.
  func month(_ kind: ContributionKind, high: Bool, aow: [Bool], _ statutes: Statutes) -> Int {
    let law = statutes.eigenBijdrage
    let input: EigenBijdrageInput<Int> = input(kind, aow: aow, statutes)
    return high
      ? law.hoge(input, EigenBijdrageSwitches()).month.cents
      : law.lage(input, kind.form, mptAtMost20Hours: kind.mptAtMost20Hours).month.cents
  }

  /// Whether each has the AOW age: at the yearly recalculation who reaches it by 31 January has.
  ///
  /// - Throws: for who did not state a date of birth where it matters.
  func aowAges(_ due: Due, _ statutes: Statutes) throws(Missing) -> [Bool] {
    let day = CalendarDate(statutes.year, 1).endOfMonth
    let known = persons.map { person in
      person.born.map { statutes.aowLeeftijd.reached(born: $0) <= day }
    }
    let young = known.map { $0 ?? false }
    for index in due.kind.indices where known[index] == nil {
      for others in [young, known.map { $0 ?? true }] {
        var (without, with) = (others, others)
        without[index] = false
        with[index] = true
        let amounts = [without, with].map { month(due.kind, high: due.isHigh, aow: $0, statutes) }
        if amounts[0] != amounts[1] { throw .born(partner: index == 1) }
      }
    }
    return young
  }
}
