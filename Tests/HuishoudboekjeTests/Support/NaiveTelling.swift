@testable import Huishoudboekje

/// A column of a household over the year, told once more from the naive laws: singles with Wajong,
/// bijstand, WIA, wages, Anw or AOW (with AIO), and couples with AOW, each perhaps with a pension; every form
/// for the whole year. Euros; what the budget calls a line is its total over the year.
struct NaiveTelling {
  let household: Household
  let column: BudgetColumn
  let figures = TestFigures.naive

  init(_ household: Household, _ column: BudgetColumn) {
    self.household = household
    self.column = column
  }

  /// Income and tax of one person in one calendar year.
  struct Income {
    var gross: NaiveRational = 0
    var untaxed: NaiveRational = 0
    var loonheffing: NaiveRational = 0
    var zvw: NaiveRational = 0
    var taxable: NaiveRational = 0
    /// Loonheffing that the gemeente bears over the bijstand.
    var borne: NaiveRational = 0
    /// Bijstand that is paid out in the year.
    var bijstand: NaiveRational = 0
    /// Income on which the person pays Zvw.
    var bijdrageInkomen: NaiveRational = 0
    /// Withheld in May, and no tax of the peiljaar.
    var mayWithoutCredit: NaiveRational = 0
    /// From present labour, and what is left of it after the loonheffing on it.
    var labour: NaiveRational = 0
    var netLabour: NaiveRational = 0
    var sources = 0
    var box3Benefit: NaiveRational = 0
    var collected: NaiveRational = 0
    var tax: NaiveRational = 0
    var toetsingsinkomen: NaiveRational { taxable.floor() + box3Benefit }
    var inkomensgegeven: NaiveRational { taxable + box3Benefit }
  }

  func stated(_ slot: AmountSlot, _ index: Int) -> NaiveRational? {
    household.amounts[slot.of(person: index)].map { NaiveRational(cents: $0) }
  }
  func amount(_ slot: AmountSlot, _ index: Int) -> NaiveRational { stated(slot, index) ?? 0 }
  func form(_ index: Int) -> Leveringsvorm? { column.courses[index].first?.form }
  func date(_ year: Int, _ month: Int) -> String {
    month <= 6 ? NaiveDate.january(year) : NaiveDate.july(year)
  }
  func birth(_ index: Int) -> NaiveDate {
    let date = household.persons[index].birthDate
    return NaiveDate(date.year, date.month, date.day)
  }
  func group(_ index: Int) -> NaiveLoonheffing.Group {
    let person = household.persons[index]
    guard person.aow != nil else { return .belowAowAge }
    return person.birthDate.year < 1946 ? .aowBornBefore1946 : .aowBornFrom1946
  }
  var anyoneStays: Bool { household.persons.indices.contains { form($0) == .zzp } }

  func pensionType(_ index: Int) -> NaiveAOW.PensionType? {
    guard let facts = household.persons[index].aow else { return nil }
    guard let partner = household.partner else {
      return facts.kind == .single ? .single : .coupleEach
    }
    return NaiveAOW.pensionType(
      married: partner.married, partnerInInstitution: anyoneStays,
      choice: column.chosenUnmarried ? .ongehuwd : .byDefault)
  }
  /// Wet IB 2001 artikel 8.18 (see the article Law-Household): a single person's AOW, or one of the two
  /// in a nursing home. A person who is told alone has no partner who could be there.
  func hasSingleCredit(_ index: Int) -> Bool {
    guard let type = pensionType(index) else { return false }
    return type == .single
      || household.partner != nil && anyoneStays && household.switches.aokBijOpname
  }

  func withheld(
    _ wage: NaiveRational, _ index: Int, _ year: Int, _ source: IncomeSource,
    _ table: NaiveLoonheffing.Table = .green
  ) -> NaiveRational {
    let person = household.persons[index]
    let lhk = person.loonheffingskorting == source
    return NaiveLoonheffing.month(
      wage: wage, year: year, group: group(index), table: table, lhk: lhk,
      aok: pensionType(index) == .single, jgk: lhk && person.wajong != nil, figures: figures
    ).withheld
  }
  /// The table of one-off pay, on a year wage.
  func special(
    _ amount: NaiveRational, _ wage: NaiveRational, _ index: Int, _ year: Int, lhk: Bool
  ) -> NaiveRational {
    NaiveBijzondereBeloning.withheld(
      amount, yearWage: wage, group: group(index), lhk: lhk, year: year, figures: figures)
  }

  // MARK: the year

  /// The income of a person, with the part of the benefit of box 3 that falls to him.
  func income(
    _ index: Int, _ year: Int, benefit: NaiveRational, netWealth: NaiveRational
  ) -> Income {
    let person = household.persons[index]
    var income = Income()
    income.box3Benefit = benefit
    if let type = pensionType(index) { addAOW(type, index, year, &income) }
    if let facts = person.wajong { addWajong(facts, index, year, &income) }
    if let facts = person.bijstand {
      if person.aow != nil {
        addAIO(facts, index, netWealth, year, &income)
      } else {
        addBijstand(facts, netWealth, year, &income)
      }
    }
    if person.hasWIA { addWIA(index, year, &income) }
    if person.hasWages { addWages(index, year, &income) }
    if person.hasAnw { addAnw(index, year, &income) }
    if person.hasPension { addPension(index, year, &income) }
    addTegemoetkoming(index, year, &income)
    let due = due(index, year, box1: income.taxable, benefit: benefit, labour: income.labour)
    let paid = income.loonheffing + income.borne
    let settled: Bool
    switch household.switches.settlement {
    case .annual: settled = true
    case .none: settled = false
    case .auto, .filed:
      let claimed = hasSingleCredit(index) && pensionType(index) != .single
      let asked = NaiveAanslag.collected(
        verschuldigd: due, withheld: paid, year: year, figures: figures)
      settled =
        income.sources > 1 || benefit > 0 || claimed
        || household.switches.settlement == .filed && asked != 0
    }
    income.tax = settled ? due : paid - income.mayWithoutCredit
    if settled {
      income.collected = NaiveAanslag.collected(
        verschuldigd: due, withheld: paid, year: year, figures: figures)
    }
    return income
  }

  func due(
    _ index: Int, _ year: Int, box1: NaiveRational, benefit: NaiveRational,
    labour: NaiveRational = 0
  ) -> NaiveRational {
    NaiveAanslag.settle(
      NaiveAanslag.Input(
        year: year, group: group(index), box1: box1, box3Benefit: benefit,
        labourIncome: labour, aok: hasSingleCredit(index),
        jgk: household.persons[index].wajong != nil),
      figures: figures
    ).verschuldigd
  }
}
