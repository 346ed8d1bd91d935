extension BijstandYear {
  /// The bijstand of the year in which a person, or the first of two spouses, reaches the AOW age:
  /// bijstand, then AIO; of one person.
  struct AOWYear {
    let taxable: YearAmount<L>
    /// Loonheffing over the bijstand of before the AOW age.
    let borne: YearAmount<L>
    /// The AIO within the taxable amount.
    let aio: YearAmount<L>
  }

  /// The taxable amount of such a year: the bijstand of the first months at the rate of a whole year
  /// of them, as a payer grosses it up month by month, and the AIO of the others.
  ///
  /// - Law: Pw artikel 19 lid 4 and 47a; the division over the year is unverified.
  /// - Unit: cents per year.
  /// - Rounding: the whole year and its part half-up to cents; see `bijstandGross`.
  /// - Leaves out: of spouses of whom only one reaches the AOW age, whether the SVB or the gemeente
  ///   pays and grosses up the months after it (unverified: the SVB).
  /// - Parameter months: those with a norm of below the AOW age, 1...12.
  func grossOfAOWYear(
    _ mode: BijstandGrossMode, months: Int, couple: Bool = false, credited: Bool = true,
    _ tax: InkomstenbelastingFigures, bruteringsfactor factor: Factor
  ) -> AOWYear {
    precondition((1...12).contains(months), "a part of a year has 1 to 12 months")
    let article: Article = "Pw artikel 19 lid 4"
    var (before, after) = (YearAmount<L>.zero, YearAmount<L>.zero)
    for month in 1...12 {
      let amount = mode == .cash ? cash(month: month) : self.months[month - 1].entitled
      if month <= months {
        before = before + amount.inYear(months: 1)
      } else {
        after = after + amount.inYear(months: 1)
      }
    }
    if mode == .szwEstimate { before = self.months[0].entitled.inYear(months: months) }
    let whole = before.part(12, of: months, article)
    let gross =
      mode == .szwEstimate
      ? bijstandGrossSZW(whole, couple: couple, credited: credited, tax)
      : bijstandGross(whole, couple: couple, credited: credited, tax)
    let part = gross.part(months, of: 12, article)
    if couple {
      before = before.part(1, of: 2, article)
      after = after.part(1, of: 2, article)
    }
    let aio = (factor * after).toCents("Pw artikel 47a")
    return AOWYear(
      taxable: (part + aio).named("belastbare bijstand en AIO", "Pw artikel 19 lid 4 en 47a"),
      borne: (part - before).atLeastZero, aio: aio)
  }
}
