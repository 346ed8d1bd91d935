/// The loonheffing of one month, with what it was made of.
struct Loonheffing<L: Lane>: Sendable {
  /// The jaarloon on the steps of the table.
  var annualWage: YearAmount<L>
  var taxBeforeCredits: YearAmount<L>
  var algemeneHeffingskorting, arbeidskorting, ouderenkorting: YearAmount<L>
  var alleenstaandeouderenkorting: YearAmount<L>
  /// What the payer withholds.
  var withheld: MonthAmount<L>

  /// The part of the arbeidskorting that counted, as the white table prints it.
  ///
  /// - Law: Rekenvoorschriften loonadministratie 2.2.
  /// - Rounding: half-up to cents of one twelfth.
  @inline(__always) var verrekendeArbeidskorting: MonthAmount<L> {
    let room = taxBeforeCredits - algemeneHeffingskorting - ouderenkorting
    return least(arbeidskorting, room).atLeastZero.perMonth
      .toCents("Rekenvoorschriften loonadministratie 2.2")
  }
}

extension Inkomstenbelasting {
  /// The month table: what a payer withholds from a month's wage or benefit.
  ///
  /// `wage` may be an exact twelfth of a year amount. The green table is the white one without
  /// arbeidskorting; `kortingen.arbeid` chooses the white one.
  ///
  /// - Law: Wet LB 1964; Rekenvoorschriften loonadministratie 2.2.
  /// - Unit: cents per month.
  /// - Rounding: jaarloon down to the steps of the table, tax down per bracket and credits up to
  ///   whole euros, one twelfth half-up to cents; above the last row 49.50 % of the excess, cents
  ///   down.
  /// - Leaves out: other pay periods; the table for bijzondere beloningen.
  @inline(__always)
  func loonheffing<L: Lane>(
    _ wage: Unrounded<L, PerMonth>, _ group: TaxAgeGroup, _ kortingen: Kortingen
  ) -> Loonheffing<L> {
    let rules: Article = "Rekenvoorschriften loonadministratie 2.2"
    let top = YearAmount<L>(figures.loontabelMaximum)
    let exactYear = wage.inYear(months: 12)
    let stepped = exactYear.rounded(.down, toCents: figures.loontabelStap.cents, rules)
    let annual = least(stepped, top).named("jaarloon volgens de tabel", rules)
    let tax = brackets(annual, group)
    let zero = YearAmount<L>.zero
    let lhk = kortingen.loonheffingskorting
    let aow = group.hasAOWAge
    let ahk = lhk ? algemeneHeffingskorting(annual, group, assessed: false) : zero
    let ak = lhk && kortingen.arbeid ? arbeidskorting(annual, group) : zero
    let ok = lhk && aow ? ouderenkorting(annual) : zero
    let aok =
      lhk && aow && kortingen.alleenstaandeouderen
      ? YearAmount<L>(figures.alleenstaandeouderenkorting) : zero
    let due = (tax - (ahk + ak + ok + aok)).atLeastZero
    let excess = (exactYear - top).atLeastZero.perMonth
    let above = (figures.tarief3 * excess).downToCents(rules)
    let month = due.perMonth.toCents(rules) + above
    let withheld =
      lhk && !aow && kortingen.jonggehandicapten
      ? (month - jonggehandicaptenkortingMonth()).atLeastZero : month
    return Loonheffing(
      annualWage: annual, taxBeforeCredits: tax, algemeneHeffingskorting: ahk, arbeidskorting: ak,
      ouderenkorting: ok, alleenstaandeouderenkorting: aok,
      withheld: withheld.named("loonheffing", rules))
  }
}
