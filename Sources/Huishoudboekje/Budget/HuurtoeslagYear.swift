/// The huurtoeslag of a column, with its working at the end of the year.
struct HuurtoeslagYear<L: Lane>: Sendable {
  let working: HuurtoeslagWorking<L>
  let awarded: YearAmount<L>
  /// What is paid of it, month by month.
  let paid: YearAmount<L>
  let rekeninkomen: YearAmount<L>
  /// Without the tenant's children.
  let passendIncome: YearAmount<L>
  /// Where each set that may be left out is the best; empty where no request is weighed.
  let leftOut: [(set: LeftOut, isBest: L.Mask)]
}

extension HouseholdPlan {
  /// The huurtoeslag over the months in which there can be a right, stretch by stretch; of the sets that may
  /// be left out on request the one that brings most, with equal amounts the smallest.
  ///
  /// - Law: Wht; Awir artikel 5 and 14; Bht artikel 2 and 2a: one request, for the whole year.
  @inline(__always)
  func huurtoeslag<L: Lane, Sink: LineSink<L>>(
    _ rent: RentPlan, _ onRequest: [(leftOut: LeftOut, rent: RentPlan)], _ common: CommonYear<L>,
    _ load: (AmountSlot) -> L, _ sink: inout Sink
  ) -> HuurtoeslagYear<L> where L.Uniform == U {
    let law = statutes.huurtoeslag
    let facts = common.rent
    let last = rent.tenancies[rent.tenancies.count - 1]
    let final = last.working(law, facts, load)
    var exact = final.month.inYear(months: last.months.count)
    let earlier = rent.tenancies.dropLast()
    for tenancy in earlier {
      exact =
        exact
        + tenancy.working(law, facts, load).month.inYear(months: tenancy.months.count)
    }
    let best = bestRequest(law, onRequest, usual: exact, facts, load)
    let awarded = law.award(best.exact)
    var paid = YearAmount<L>.zero
    func pay(_ tenancy: Tenancy, _ month: Unrounded<L, PerMonth>, when mask: L.Mask?) {
      let full = law.payment(month, awarded: awarded)
      let payment = mask.map { full.when($0) } ?? full
      sink.add(.huurtoeslag, payment, on: Presence(months: tenancy.months))
      paid = paid + payment.inYear(months: tenancy.months.count)
    }
    let usual = onRequest.isEmpty ? nil : Optional(best.isUsual)
    for tenancy in earlier {
      pay(tenancy, tenancy.working(law, facts, load).month, when: usual)
    }
    pay(last, final.month, when: usual)
    for (choice, isBest) in zip(onRequest, best.isBest) {
      for tenancy in choice.rent.tenancies {
        pay(tenancy, tenancy.working(law, facts, load).month, when: isBest)
      }
    }
    return HuurtoeslagYear(
      working: final, awarded: awarded, paid: paid, rekeninkomen: last.rekeninkomen(facts),
      passendIncome: last.passendIncome(facts, household.switches),
      leftOut: zip(onRequest, best.isBest).map { ($0.leftOut, $1) })
  }
}

/// Which set of persons left out brings most over the year, and what it comes to; with equal amounts the first.
@inline(__always)
func bestRequest<L: Lane>(
  _ law: Huurtoeslag, _ onRequest: [(leftOut: LeftOut, rent: RentPlan)],
  usual: Unrounded<L, PerYear>, _ facts: RentFacts<L>, _ load: (AmountSlot) -> L
) -> (exact: Unrounded<L, PerYear>, isUsual: L.Mask, isBest: [L.Mask]) {
  var most = usual
  var isUsual = L.Mask(all: true)
  var isBest: [L.Mask] = []
  for choice in onRequest {
    var allowed = L.Mask(all: true)
    for tenancy in choice.rent.tenancies {
      let both = allowed .& tenancy.mayLeaveOut(law, facts)
      allowed = both
    }
    let sum = choice.rent.exactYear(law, facts, load)
    let better = allowed .& (most .< sum)
    most = greatest(most, sum.when(better))
    func notBetter(_ mask: L.Mask) -> L.Mask { mask .& .!better }
    isUsual = notBetter(isUsual)
    isBest = isBest.map(notBetter) + [better]
  }
  return (most, isUsual, isBest)
}

extension RentPlan {
  /// The exact huurtoeslag over all months.
  @inline(__always)
  func exactYear<L: Lane>(
    _ law: Huurtoeslag, _ facts: RentFacts<L>, _ load: (AmountSlot) -> L
  ) -> Unrounded<L, PerYear> {
    tenancies.reduce(.zero) {
      $0 + $1.working(law, facts, load).month.inYear(months: $1.months.count)
    }
  }
}
