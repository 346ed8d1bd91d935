/// What an investment costs in equal payments.
package struct Annuity: Sendable, Equatable {
  /// The sum that is invested, cents.
  package let principal: Int
  /// Interest per year, in hundredths of a percent: 403 is 4.03 %.
  package let rate: Int
  package let years: Int

  package init(principal: Int, rate: Int, years: Int) {
    precondition(principal >= 0 && rate >= 0 && years > 0, "an annuity has years and no debt")
    self.principal = principal
    self.rate = rate
    self.years = years
  }

  /// The payment per year: P i / (1 - (1 + i)^-n).
  ///
  /// - Law: none; NZa vermogenskostenvoet as the interest.
  /// - Unit: cents per year.
  /// - Rounding: none inside; half-up to cents here.
  package var perYear: Int { payment(payments: 1) }

  /// A twelfth of the payment per year.
  ///
  /// - Unit: cents per month.
  /// - Rounding: none inside; half-up to cents here, from the exact year.
  package var perMonth: Int { payment(payments: 12) }

  /// The payments per year for several of the same, or for a share of one, with what else they cost.
  ///
  /// - Unit: cents per year.
  /// - Rounding: none inside; half-up to cents here, from the exact year.
  /// - Parameters:
  ///   - number: of how many; over `whole`, the share.
  ///   - cost: of one, cents per year, on top.
  func perYear(of number: Int, over whole: Int = 1, plus cost: Int = 0) -> Int {
    payment(payments: 1, of: number, over: whole, plus: cost)
  }

  /// With i = r / D: P r (D + r)^n / (D ((D + r)^n - D^n)), in whole numbers.
  private func payment(
    payments: Int, of number: Int = 1, over whole: Int = 1, plus cost: Int = 0
  ) -> Int {
    let unit = Natural(10_000)
    var numerator = Natural(principal)
    var denominator = Natural(years) * Natural(payments)
    if rate > 0 {
      let grown = Natural(10_000 + rate).raised(to: years)
      numerator = numerator * Natural(rate) * grown
      denominator = unit * (grown - unit.raised(to: years)) * Natural(payments)
    }
    numerator = (numerator + denominator * Natural(cost)) * Natural(number)
    denominator = denominator * Natural(whole)
    // Half-up: the floor of (2 a + b) / (2 b).
    return (numerator + numerator + denominator).quotient(by: denominator + denominator)
  }
}
