/// The zorgtoeslag of a household over a year: of partners together, of each alone, or of both in turn.
struct ZorgtoeslagYear<L: Lane>: Sendable {
  /// What is paid in some months.
  struct Payment: Sendable {
    var month: MonthAmount<L>
    let months: Presence
    /// Of partners together, in the months as such; nil.
    let person: Int?
    /// Those who count are above the limit of wealth.
    let wealthTooHigh: L.Mask
    /// What the income gives over these months, before the test on wealth.
    let byIncome: Unrounded<L, PerYear>
    /// Of the request that is only weighed.
    var onRequest = false

    @inline(__always) func when(_ mask: L.Mask) -> Self {
      var payment = self
      payment.month = month.when(mask)
      return payment
    }
  }
  /// To each person over the year: the months as partners go to the first.
  var awarded: OneOrTwo<YearAmount<L>>
  var payments: [Payment]
  /// Somebody who counts is above the limit of wealth in some month.
  var wealthTooHigh: L.Mask

  /// The months as partners.
  let jointMonths: Int
  /// Where the request that is weighed is the better; nil: none is weighed.
  var isOnRequest: L.Mask?

  /// Of all together.
  @inline(__always) var total: YearAmount<L> { awarded.sum({ $0 }, +) }
  /// What counts as that of one person: half of an award to partners together.
  @inline(__always) func share(of index: Int) -> YearAmount<L> {
    guard awarded.count == 2, jointMonths > 0 else { return awarded[index] }
    return total.part(1, of: 2, "Wzt artikel 2")
  }
}

extension ZorgtoeslagYear {
  /// This, or another where it does not hold.
  @inline(__always) func when(_ mask: L.Mask, otherwise other: Self) -> Self {
    var second: YearAmount<L>?
    if let mine = awarded.second, let theirs = other.awarded.second {
      second = mine.when(mask, otherwise: theirs)
    }
    return ZorgtoeslagYear(
      awarded: OneOrTwo(awarded.first.when(mask, otherwise: other.awarded.first), second),
      payments: payments.map { $0.when(mask) } + other.payments.map { $0.when(.!mask) },
      wealthTooHigh: (mask .& wealthTooHigh) .| (.!mask .& other.wealthTooHigh),
      jointMonths: jointMonths)
  }
}

extension ZorgtoeslagYear {
  /// What the zorgtoeslag looks at, of each person and of both together.
  struct Facts: Sendable {
    var toetsingsinkomen: OneOrTwo<YearAmount<L>>
    /// Rendementsgrondslag on 1 January.
    var wealth: OneOrTwo<Wealth<L>>
    var jointWealth: Wealth<L>
    var partnerInsured = true
  }

  /// The zorgtoeslag over the months in which two are partners and those in which each stands alone.
  ///
  /// Everybody keeps the income of the whole year in every month.
  ///
  /// - Law: Wzt artikel 2 and 3; Awir artikel 5, 7, 8 and 14.
  /// - Rounding: the exact months of each person are added up and rounded once (unverified); a payment is a
  ///   twelfth of the award of its months, down to whole euros.
  @inline(__always)
  init(
    _ law: Zorgtoeslag, _ partners: Toeslagpartners, _ facts: Facts, _ drempel: DrempelinkomenMode
  ) {
    var payments: [Payment] = []
    var tooWealthy = L.Mask(all: false)
    /// To one person, over the months that are his; a twelfth of what falls in them is a payment.
    func award(
      _ parts: [(right: ZorgtoeslagRight<L>, months: [Int], person: Int?)]
    ) -> YearAmount<L> {
      guard let first = parts.first else { return .zero }
      func exact(
        _ part: (right: ZorgtoeslagRight<L>, months: [Int], person: Int?)
      ) -> Unrounded<L, PerYear> {
        law.part(part.right.entitled, months: part.months.count)
      }
      let awarded = law.award(parts.dropFirst().reduce(exact(first)) { $0 + exact($1) })
      for part in parts {
        let own = parts.count == 1 ? awarded : exact(part).toEuro("Awir artikel 14 lid 4")
        var month = law.monthly(own, months: part.months.count)
        if parts.count > 1 { month = month.when(YearAmount.zero .< awarded) }
        payments.append(
          .init(
            month: month.named("zorgtoeslag", "Awir artikel 14"),
            months: Presence(months: part.months), person: part.person,
            wealthTooHigh: part.right.wealthTooHigh,
            byIncome: law.part(part.right.right, months: part.months.count)))
        let either = tooWealthy .| part.right.wealthTooHigh
        tooWealthy = either
      }
      return awarded
    }
    func own(
      _ index: Int
    ) -> [(right: ZorgtoeslagRight<L>, months: [Int], person: Int?)] {
      let months = partners.own[index]
      guard !months.isEmpty else { return [] }
      let tooHigh = law.isTooWealthy(facts.wealth[index], partners: false)
      return [
        (
          law.right(
            toetsingsinkomen: facts.toetsingsinkomen[index], wealthTooHigh: tooHigh,
            partner: false, drempel: drempel), months, index
        )
      ]
    }
    var first = own(0)
    if !partners.joint.isEmpty {
      // Who is not a partner all year has the limit of a single person.
      var tooHigh = law.isTooWealthy(facts.jointWealth, partners: true)
      if !partners.allYear {
        func above(_ index: Int) -> L.Mask {
          law.isTooWealthy(facts.wealth[index], partners: false)
        }
        let either = above(0) .| above(1)
        tooHigh = either
      }
      let joint = law.right(
        toetsingsinkomen: facts.toetsingsinkomen.sum({ $0 }, +), wealthTooHigh: tooHigh,
        partner: true, partnerInsured: facts.partnerInsured, drempel: drempel)
      first.insert((joint, partners.joint, nil), at: 0)
    }
    let awarded = award(first)
    let second = partners.own.second == nil ? nil : award(own(1))
    self.init(
      awarded: OneOrTwo(awarded, second), payments: payments, wealthTooHigh: tooWealthy,
      jointMonths: partners.joint.count)
  }
}

extension HouseholdPlan {
  /// The zorgtoeslag of a column: as the household has asked for it, or on the request that is best.
  @inline(__always)
  func zorgtoeslag<L: Lane>(
    _ benefits: Benefits<U>, _ now: Incomes<L>
  ) -> ZorgtoeslagYear<L> where L.Uniform == U {
    let facts = ZorgtoeslagYear<L>.Facts(
      toetsingsinkomen: now.persons.map { $0.value.toetsingsinkomen },
      wealth: now.own.map(\.rendementsgrondslag), jointWealth: now.box3.rendementsgrondslag,
      partnerInsured: household.partner?.insured ?? true)
    func year(_ partners: Toeslagpartners) -> ZorgtoeslagYear<L> {
      ZorgtoeslagYear(statutes.zorgtoeslag, partners, facts, household.switches.drempel)
    }
    let usual = year(benefits.partners)
    guard let open = benefits.onRequest else { return usual }
    var other = year(open)
    for index in other.payments.indices { other.payments[index].onRequest = true }
    let isBetter = usual.total .< other.total
    var best = other.when(isBetter, otherwise: usual)
    best.isOnRequest = isBetter
    return best
  }
}
