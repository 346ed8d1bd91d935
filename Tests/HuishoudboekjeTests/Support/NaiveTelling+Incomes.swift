@testable import Huishoudboekje

extension NaiveTelling {
  /// Twelve months of a stated year amount, with what comes on top of it in May. Returns what is withheld.
  private func add(
    _ year: NaiveRational, may: NaiveRational = 0, withheld: NaiveRational, _ income: inout Income
  ) {
    income.loonheffing = income.loonheffing + withheld
    income.gross = income.gross + year + may
    income.taxable = income.taxable + year + may
    income.sources += year + may > 0 ? 1 : 0
  }

  /// WIA, WAO or IVA, with a toeslag that is stated: the green table, and 8 % in May.
  func addWIA(_ index: Int, _ year: Int, _ income: inout Income) {
    let person = household.persons[index]
    let wia = amount(.wia, index)
    // A Wajong has the toeslag, where there is one.
    let toeslag =
      person.wajong == nil ? NaiveRational(cents: person.toeslagenwet.stated ?? 0) : 0
    let may = person.wiaHasHoliday ? (wia * NaiveRational(8, 100)).halfUpCents() : 0
    let month = wia / 12 + toeslag
    let withheldInMay = special(
      may, 12 * month, index, year, lhk: person.loonheffingskorting == .wia)
    add(
      12 * month, may: may,
      withheld: 12 * withheld(month, index, year, .wia) + withheldInMay, &income)
  }

  /// Wages from present labour: the white table, which has the arbeidskorting.
  func addWages(_ index: Int, _ year: Int, _ income: inout Income) {
    let wages = amount(.wages, index)
    let withheld = 12 * withheld(wages / 12, index, year, .wages, .white)
    income.labour = income.labour + wages
    income.netLabour = income.netLabour + wages - withheld
    add(wages, withheld: withheld, &income)
  }

  /// Anw: the SVB withholds in May without the credit, as from an AOW.
  func addAnw(_ index: Int, _ year: Int, _ income: inout Income) {
    let anw = amount(.anw, index)
    let may = NaiveRational(cents: household.persons[index].anwHoliday)
    let withheldInMay = special(may, anw, index, year, lhk: false)
    add(
      anw, may: may, withheld: 12 * withheld(anw / 12, index, year, .anw) + withheldInMay, &income)
  }

  /// A pension, with the Zvw that still fits under the maximum.
  func addPension(_ index: Int, _ year: Int, _ income: inout Income) {
    let pension = amount(.pension, index)
    if year >= 2023 {
      let most = NaiveZvw.maximumIncome(year: year, figures: figures)
      let payment = min(pension, max(0, most - income.bijdrageInkomen)) / 12
      income.zvw = income.zvw + 12 * NaiveZvw.payment(payment, year: year, figures: figures)
    }
    income.bijdrageInkomen = income.bijdrageInkomen + pension
    add(pension, withheld: 12 * withheld(pension / 12, index, year, .pension), &income)
  }

  /// Wajong artikel 3:75, WIA artikel 63a: who on 1 July has a Wajong, or is arbeidsongeschikt for 35 % or more.
  func addTegemoetkoming(_ index: Int, _ year: Int, _ income: inout Income) {
    let person = household.persons[index]
    let hasWajong = person.wajong != nil && NaiveDate(year, 7, 1).age(bornOn: birth(index)) >= 18
    guard year >= 2023, person.aow == nil, hasWajong || person.hasWIA && person.wiaAtLeast35Pct
    else { return }
    income.untaxed = NaiveWajong.tegemoetkomingArbeidsongeschikten(
      date: NaiveDate.january(year), figures: figures)
  }
}
