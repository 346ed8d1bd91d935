/// Which net bijstand the taxable bijstand of a year starts from.
package enum BijstandGrossMode: String, Sendable, CaseIterable {
  /// The twelve months to which one is entitled: six January and six July norms.
  case twoHalves
  /// What is paid in the year, the payment of June included.
  case cash
  /// The estimate that SZW publishes: twelve times January, with its rounded percentage.
  case szwEstimate
}

/// The bijstand of a calendar year, net.
struct BijstandYear<L: Lane>: Sendable {
  /// The twelve months.
  var months: [BijstandMonth<L>]
  /// Those of the year before, or what stands in for them.
  let before: [BijstandMonth<L>]
  /// Paid in June over June of the year before up to and including May.
  var holidayJune: MonthAmount<L>

  /// The month in which the vakantietoeslag is paid.
  static var holidayMonth: Int { 6 }

  /// The year of twelve months.
  ///
  /// - Law: Pw artikel 45 lid 1.
  /// - Unit: cents.
  /// - Rounding: none here.
  /// - Leaves out: payment within three months after the end of the right (it is paid in the next
  ///   June). Without the year before, June to December of the year itself stand in for it; the
  ///   result is then an estimate.
  /// - Parameter before: the twelve months of the year before.
  init(months: [BijstandMonth<L>], before: [BijstandMonth<L>]?) {
    precondition(months.count == 12, "a year of bijstand has twelve months")
    precondition(before.map { $0.count == 12 } ?? true, "the year before has twelve months")
    self.months = months
    self.before = before ?? months
    let article: Article = "Pw artikel 45 lid 1"
    var sum = MonthAmount<L>.zero
    for month in Self.holidayMonth...12 { sum = sum + (before ?? months)[month - 1].reserve }
    for month in 1..<Self.holidayMonth { sum = sum + months[month - 1].reserve }
    holidayJune = sum.named("vakantietoeslag bijstand in juni", article)
  }

  /// What is paid, net, in a month of 1...12.
  func cash(month: Int) -> MonthAmount<L> {
    let paid = months[month - 1].paid
    return month == Self.holidayMonth ? paid + holidayJune : paid
  }

  /// The net year amount from which a mode starts.
  ///
  /// - Law: Pw artikel 19 lid 4.
  /// - Unit: cents per year, of both spouses together.
  func net(_ mode: BijstandGrossMode) -> YearAmount<L> {
    var sum = YearAmount<L>.zero
    switch mode {
    case .twoHalves: for month in months { sum = sum + month.entitled.inYear(months: 1) }
    case .cash: for month in 1...12 { sum = sum + cash(month: month).inYear(months: 1) }
    case .szwEstimate: sum = months[0].entitled.inYear(months: 12)
    }
    return sum.named("netto bijstand in het jaar", "Pw artikel 19 lid 4")
  }

  /// The taxable bijstand of a year of one person below the AOW age.
  ///
  /// - Law: Pw artikel 19 lid 4 and 45 lid 4.
  /// - Unit: cents per year; each spouse of a couple has half.
  /// - Rounding: see `bijstandGross` and `bijstandGrossSZW`.
  func gross(
    _ mode: BijstandGrossMode, couple: Bool, credited: Bool = true,
    _ tax: InkomstenbelastingFigures
  ) -> YearAmount<L> {
    mode == .szwEstimate
      ? bijstandGrossSZW(net(mode), couple: couple, credited: credited, tax)
      : bijstandGross(net(mode), couple: couple, credited: credited, tax)
  }

  /// The taxable AIO of a year of one person: no tax is due, only the low Zvw contribution.
  ///
  /// - Law: Pw artikel 47a; Zvw artikel 43.
  /// - Unit: cents per year; each spouse of a couple has half.
  /// - Rounding: half-up to cents; the factor stands as SZW prints it, in three decimals.
  /// - Leaves out: tax on AIO beside a taxed income; Zvw above the maximum bijdrage-inkomen.
  func grossAIO(
    _ mode: BijstandGrossMode, couple: Bool, bruteringsfactor factor: Factor
  ) -> YearAmount<L> {
    let share = perPerson(net(mode), couple: couple)
    return (factor * share).toCents("Pw artikel 47a").named("belastbare AIO", "Pw artikel 47a")
  }
}

/// Half for each spouse, exact.
@inline(__always)
private func perPerson<L: Lane>(
  _ net: YearAmount<L>, couple: Bool
) -> Unrounded<L, PerYear> {
  couple ? net.exact.half : net.exact
}

/// The taxable bijstand over a net year: the net amount and the loonheffing that the gemeente bears.
///
/// With the first rate r and the algemene heffingskorting K the loonheffing on net N is
/// (r x N - K) / (1 - r), where that is above zero.
///
/// - Law: Pw artikel 19 lid 4; Wet LB 1964.
/// - Unit: cents per year, per person.
/// - Rounding: half-up to cents.
/// - Leaves out: bijstand above the first bracket or above the start of the phase-out of the
///   algemene heffingskorting, also by other income beside it; the steps of the month table.
/// - Parameter credited: the gemeente applies the loonheffingskorting; otherwise K is nothing,
///   because another payer does (unverified).
@inline(__always)
func bijstandGross<L: Lane>(
  _ net: YearAmount<L>, couple: Bool, credited: Bool = true, _ tax: InkomstenbelastingFigures
) -> YearAmount<L> {
  let article: Article = "Pw artikel 19 lid 4"
  let rate = tax.tarief1Jong
  let rest = rate.scale.denominator - rate.figure.value
  let share = perPerson(net, couple: couple)
  let credit = credited ? YearAmount<L>(tax.ahkJongMax) : .zero
  let taxed = (rate * share - credit).atLeastZero
  // share + taxed / (1 - r) over one denominator.
  let numerator = share.numerator * L(rest) + taxed.numerator
  let cents = numerator.divided(by: share.denominator * rest, .halfUp, article)
  return YearAmount(cents: cents).named("belastbare bijstand", article)
}

/// The taxable bijstand as SZW estimates it.
///
/// - Law: Pw artikel 19 lid 4; the estimate of SZW.
/// - Unit: whole euros per year, in cents, per person.
/// - Rounding: the untaxed foot up to whole euros, the percentage half-up to two decimals, the
///   outcome down to whole euros.
@inline(__always)
func bijstandGrossSZW<L: Lane>(
  _ net: YearAmount<L>, couple: Bool, credited: Bool = true, _ tax: InkomstenbelastingFigures
) -> YearAmount<L> {
  let article: Article = "Pw artikel 19 lid 4; SZW"
  let rate = tax.tarief1Jong
  let whole = rate.scale.denominator
  let rest = whole - rate.figure.value
  let share = perPerson(net, couple: couple)
  // Without a first rate nothing is levied, whatever the foot.
  guard rate.figure.value > 0 else {
    return share.downToEuro(article).named("belastbare bijstand, schatting SZW", article)
  }
  let credit = credited ? YearAmount<L>(tax.ahkJongMax) : .zero
  let foot = YearAmount(
    cents: (credit.cents * L(whole)).divided(
      by: 100 * rate.figure.value, .up, toMultipleOf: 100, article)
  ).named("belastingvrije voet", article)
  let fine = Scale(tens: 4)
  let percentage = (L(rate.figure) * L(fine.denominator)).divided(by: rest, .halfUp, article)
  let above = (share - foot).atLeastZero
  let levy = Unrounded<L, PerYear>(
    numerator: above.numerator * percentage, scale: above.scale.times(fine))
  return (share + levy).downToEuro(article).named("belastbare bijstand, schatting SZW", article)
}
