@testable import Huishoudboekje

/// Bijstand at the AOW age (Pw artikel 47a): the norms of artikel 22, 22a and 23, with the AOW as the
/// first income.
extension NaiveTelling {
  /// The low Zvw of a year, as a fraction; of 2021 and 2022 it stands with the premiedeel of Rlz artikel 4.4.
  func lowZvw(_ year: Int) -> NaiveRational {
    year >= 2023
      ? NaiveZvw.rate(.low, year: year, figures: figures)
      : figures.percent("eigen_bijdrage", year + 2, "premie_percentage")
  }
  private func afterZvw(_ payment: NaiveRational, _ year: Int) -> NaiveRational {
    payment - (payment * lowZvw(year)).floorCents()
  }

  /// What comes in a month, net of loonheffing and Zvw and with the vakantie-uitkering (artikel 31 to 33): of
  /// the AOW a twelfth of the year, as it is computed; the law reads by the month. Of the pension a part
  /// is left out from 2025 (artikel 33 lid 5).
  private func means(
    _ facts: Person.BijstandFacts, _ index: Int, _ year: Int, leftOutOn date: String
  ) -> NaiveRational {
    let person = household.persons[index]
    var sum = NaiveRational(cents: facts.otherNetIncome)
    if let type = pensionType(index) {
      var own = Income()
      addAOW(type, index, year, &own)
      sum = sum + ((own.gross - own.loonheffing - own.zvw) / 12).floorCents()
    }
    if person.hasPension {
      let month = amount(.pension, index) / 12
      let net = afterZvw(month, year) - withheld(month, index, year, .pension)
      let leftOut = NaiveBijstand.pensionDisregard(couple: false, date: date, figures: figures)
      sum = sum + max(0, net - leftOut)
    }
    if person.hasWages {
      let month = amount(.wages, index) / 12
      sum = sum + month - withheld(month, index, year, .wages, .white)
    }
    return sum
  }

  func addAIO(
    _ facts: Person.BijstandFacts, _ index: Int, _ wealth: NaiveRational, _ year: Int,
    _ income: inout Income
  ) {
    let inside = form(index) == .zzp || (form(index) == .vpt && facts.vptIsInrichting)
    func norm(_ date: String) -> NaiveRational {
      if NaiveDate(date).year < 2023 {
        return NaiveBijstand.norm(
          inside ? .institutionSingle : .singleAow, date: date, figures: figures)
      }
      if inside { return NaiveBijstand.institution(.single, age: 70, date: date, figures: figures) }
      if facts.kostendelers > 0 {
        return NaiveBijstand.kostendeler(
          sharing: 1 + facts.kostendelers, aow: true, date: date, figures: figures)
      }
      return NaiveBijstand.norm(.singleAow, date: date, figures: figures)
    }
    // Artikel 27 does not lower the norms of artikel 22. Of 2021 and 2022 no meals are known.
    let meals =
      !inside && form(index) == .vpt ? NaiveRational(cents: facts.voedingInMindering) : 0
    /// The norm and what is left out of a half-year, with the means of the year itself: those of the year
    /// before are not told.
    func amount(_ normYear: Int, _ half: (Int) -> String) -> NaiveRational {
      let meals = normYear < 2023 ? 0 : meals
      return max(
        0, norm(half(normYear)) - meals - means(facts, index, year, leftOutOn: half(normYear)))
    }
    let known = NaiveDate.january(max(2023, year))
    if year >= 2023,
      wealth > NaiveBijstand.wealthLimits(date: known, figures: figures).single
    {
      return
    }
    let (first, second) = (amount(year, NaiveDate.january), amount(year, NaiveDate.july))
    let before = max(2021, year - 1)
    let previous = (amount(before, NaiveDate.january), amount(before, NaiveDate.july))
    func split(_ amount: NaiveRational) -> (paid: NaiveRational, reserve: NaiveRational) {
      NaiveBijstand.split(amount, date: known, figures: figures)
    }
    let june =
      split(previous.0).reserve + 6 * split(previous.1).reserve + 5 * split(first).reserve
    let cash = 6 * split(first).paid + 6 * split(second).paid + june
    let net: NaiveRational
    switch facts.grossMode {
    case .twoHalves: net = 6 * first + 6 * second
    case .cash: net = cash
    case .szwEstimate: net = 12 * first
    }
    let gross =
      year >= 2023
      ? NaiveBijstand.aioGross(net, year: year, byFactor: true, figures: figures)
      : net * (1 / (1 - lowZvw(year))).halfUp(decimals: 3)
    income.bijstand = cash
    income.gross = income.gross + cash
    income.taxable = income.taxable + gross.halfUpCents()
    income.sources += gross > 0 ? 1 : 0
  }
}
