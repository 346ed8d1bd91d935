/// The table that a payer uses for a holiday allowance and other one-off pay.
///
/// Made from the credits of the year: the rows of the official green table follow from them.
extension Inkomstenbelasting {
  /// What is withheld from a one-off payment.
  ///
  /// Without loonheffingskorting the rate of the bracket in which the year wage lies. With it nothing
  /// while the credits exceed the tax over that wage; above it the rate, and where a credit falls with
  /// the wage also the percentage by which it falls.
  ///
  /// - Law: Wet LB 1964 artikel 26; Handboek Loonheffingen 9.3.6 (green table).
  /// - Unit: cents.
  /// - Rounding: the percentage of the algemene heffingskorting half-up to 0.01; the payment down to
  ///   cents, in favour of who receives it.
  /// - Leaves out: the arbeidskorting of the white table; alleenstaandeouderenkorting and
  ///   jonggehandicaptenkorting, which are not in this table.
  /// - Parameter yearWage: of the year before from the same payer, or twelve times the month.
  @inline(__always)
  func bijzondereBeloning<L: Lane>(
    _ amount: MonthAmount<L>, yearWage wage: YearAmount<L>, _ group: TaxAgeGroup,
    loonheffingskorting: Bool
  ) -> MonthAmount<L> {
    let f = figures
    let article: Article = "Wet LB 1964 artikel 26: tabel bijzondere beloningen"
    let aow = group.hasAOWAge
    let end1 = YearAmount<L>(
      group == .aowGeborenVoor1946 ? f.schijf1GrensGeborenVoor1946 : f.schijf1Grens)
    let end2 = YearAmount<L>(f.schijf2Grens)
    let rate1 = aow ? f.tarief1Aow : f.tarief1Jong
    var rate: L = hundredths(rate1)
    rate = L.select(wage .> end1, hundredths(f.tarief2), rate)
    rate = L.select(wage .> end2, hundredths(f.tarief3), rate)
    if loonheffingskorting {
      let most = YearAmount<L>(aow ? f.ahkAowMax : f.ahkJongMax)
      let older = aow ? YearAmount<L>(f.ouderenkortingMax) : .zero
      let falls = (wage .> YearAmount(f.ahkAfbouwgrens)) .& (wage .<= end2)
      let byAHK: L = hundredths(aow ? f.ahkAowAfbouw : f.ahkJongAfbouw)
      rate = rate + L.select(falls, byAHK, L(0))
      if aow {
        let start = YearAmount<L>(f.ouderenkortingGrens)
        // Up to the whole euro in which the credit is used up.
        let above = (wage.exact.upToEuro(article) - start - YearAmount(cents: L(100))).atLeastZero
        let left = (f.ouderenkortingAfbouw * above) .< older.exact
        rate = rate + L.select((wage .> start) .& left, hundredths(f.ouderenkortingAfbouw), L(0))
      }
      let whole = wage.downToEuro(article)
      let taxed = (most + older).exact .< (rate1 * whole)
      rate = L.select(taxed, rate, L(0))
    }
    return MonthAmount(cents: (amount.cents * rate).divided(by: 10_000, .down, article))
      .named("loonheffing over een bijzondere beloning", article)
  }

  /// A percentage in hundredths of a percent, half-up.
  @inline(__always)
  private func hundredths<L: Lane>(_ percentage: Percentage) -> L {
    let one = Scale(tens: 4).denominator
    let digits = L(percentage.figure)
    let scale = percentage.scale.denominator
    guard scale > one else { return digits.rescaled(by: one / scale) }
    return digits.divided(by: scale / one, .halfUp, "tabel bijzondere beloningen")
  }
}
