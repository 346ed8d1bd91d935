/// The payments of a year in which the bijstand changes with the household: every month what falls on its
/// days, and what was kept of it in June or at the end of the right.
struct BijstandLedger<L: Lane> where L.Uniform: Lane {
  typealias Right = BijstandInTime<L.Uniform>.Right<L>
  private let plan: BijstandInTime<L.Uniform>
  private let joint: Right?
  private let alone: [Right?]
  /// What is paid in a month of the year of what was kept, by the one to whom it belongs.
  private var jointHoliday = [MonthAmount<L>](repeating: .zero, count: 12)
  private var ownHoliday: [[MonthAmount<L>]]

  /// Follows what is kept from June of the year before on.
  ///
  /// - Law: Pw artikel 45 lid 1: paid in June, or within three months after the end of the right. The right of
  ///   spouses ends when they part and goes on for a survivor, that of one alone ends with his death; it is
  ///   then paid in that month (unverified).
  @inline(__always)
  init(_ plan: BijstandInTime<L.Uniform>, joint: Right?, alone: [Right?]) {
    self.plan = plan
    self.joint = joint
    self.alone = alone
    ownHoliday = alone.map { _ in [MonthAmount<L>](repeating: .zero, count: 12) }
    var kept = (joint: MonthAmount<L>.zero, own: alone.map { _ in MonthAmount<L>.zero })
    let june = BijstandYear<L>.holidayMonth
    for number in june - 1..<24 {
      if number == 11 + june {
        payJoint(&kept.joint, in: june)
        for index in alone.indices { payOwn(&kept.own[index], of: index, in: june) }
      }
      if let joint { kept.joint = kept.joint + joint.months[number].reserve }
      for (index, right) in alone.enumerated() {
        if let right { kept.own[index] = kept.own[index] + right.months[number].reserve }
      }
      for day in plan.ends(in: number) {
        let month = number - 11
        let next = day.adding(days: 1)
        let survivors = alone.indices.filter { plan.household.isAlive($0, on: next) }
        if let survivor = survivors.first, survivors.count == 1 {
          kept.own[survivor] = kept.own[survivor] + kept.joint
          kept.joint = .zero
        } else {
          payJoint(&kept.joint, in: month)
        }
        for index in alone.indices where plan.household.person(index).deathDate == day {
          payOwn(&kept.own[index], of: index, in: month)
        }
      }
    }
  }

  /// Of the year before nothing is told.
  private mutating func payJoint(_ kept: inout MonthAmount<L>, in month: Int) {
    if month > 0 { jointHoliday[month - 1] = jointHoliday[month - 1] + kept }
    kept = .zero
  }
  private mutating func payOwn(_ kept: inout MonthAmount<L>, of index: Int, in month: Int) {
    if month > 0 { ownHoliday[index][month - 1] = ownHoliday[index][month - 1] + kept }
    kept = .zero
  }
}

extension BijstandInTime {
  /// The days of a month on which a right ends: the last one together and that of a death.
  fileprivate func ends(in number: Int) -> [CalendarDate] {
    let days = [household.partner?.until] + household.persons.map(\.deathDate)
    return Set(days.compactMap { $0 }).filter {
      ($0.year - law.year + 1) * 12 + $0.month - 1 == number
    }.sorted()
  }
}

extension BijstandLedger {
  /// What each has, and all that is paid to the household with the first.
  @inline(__always)
  func shares() -> OneOrTwo<BijstandShare<L>> {
    // Of the rights that the household itself has within the year.
    let days = plan.days[12...]
    var rights: [Right?] = []
    if days.contains(where: { $0.together > 0 }) { rights.append(joint) }
    if days.contains(where: { $0.alone.first > 0 }) { rights.append(alone[0]) }
    if days.contains(where: { $0.alone.second ?? 0 > 0 }) { rights.append(alone[1]) }
    let tested = rights.compactMap { $0?.test }
    let shares = alone.indices.map { index in
      let tax = taxable(index)
      return BijstandShare<L>(
        paid: everyMonth.map { index == 0 ? paid($0) : .zero }, taxable: tax.taxable,
        borne: tax.borne, vermogensgrens: nil, bijdrageInkomen: tax.zvwIncome, tested: tested)
    }
    return OneOrTwo(shares[0], shares.count > 1 ? shares[1] : nil)
  }

  /// Net, to the household of the first person in a month.
  @inline(__always)
  private func paid(_ month: Int) -> MonthAmount<L> {
    let number = month + 11
    let end = CalendarDate(plan.law.year, month).endOfMonth
    var sum = jointHoliday[month - 1] + ownHoliday[0][month - 1]
    if let joint { sum = sum + joint.months[number].paid }
    if let first = alone[0] { sum = sum + first.months[number].paid }
    guard let partner = plan.household.partner else { return sum }
    if partner.isTogether(on: end) {
      sum = sum + ownHoliday[1][month - 1]
    } else {
      // Half of what is paid at a parting goes with the partner.
      let half = jointHoliday[month - 1].part(1, of: 2, "Pw artikel 45 lid 4")
      sum = sum - jointHoliday[month - 1] + half
    }
    let days = plan.days[number]
    if let second = alone[1], let here = days.alone.second, here > 0 {
      let share = plan.part(second.months[number], number, days: here, of: here + days.elsewhere)
      sum = sum + share.paid
    }
    return sum
  }

  /// Twice what one person has in a month, net: of the joint amount his half.
  @inline(__always)
  private func twice(_ index: Int, _ month: Int) -> MonthAmount<L> {
    let number = month + 11
    func net(_ right: Right, days: Int) -> MonthAmount<L> {
      switch plan.grossMode {
      case .twoHalves: return right.months[number].entitled
      case .cash: return right.months[number].paid
      case .szwEstimate: return plan.part(right.january, number, days: days).entitled
      }
    }
    let days = plan.days[number]
    let isCash = plan.grossMode == .cash
    var sum = isCash ? ownHoliday[index][month - 1].times(2) : .zero
    if let own = alone[index] { sum = sum + net(own, days: days.alone(index)).times(2) }
    guard let joint, let joined = plan.joint else { return sum }
    let only = joined.onlyPlace.map { joined.order[$0] }
    guard only == nil || only == index else { return sum }
    var both = net(joint, days: days.together)
    if isCash { both = both + jointHoliday[month - 1] }
    return sum + (only == nil ? both : both.times(2))
  }

  /// What is taxable of the year of one person: the AIO, and the other bijstand at the rate of a whole year of
  /// its months.
  ///
  /// - Law: Pw artikel 19 lid 4, 45 lid 4 and 47a.
  /// - Unit: cents per year.
  /// - Rounding: see `bijstandGross`; a part of a year half-up to cents.
  @inline(__always)
  private func taxable(_ index: Int) -> BijstandTax<L> {
    let article: Article = "Pw artikel 19 lid 4"
    let law = plan.law
    let kinds = plan.isAIO(index)
    var (below, aio) = (YearAmount<L>.zero, YearAmount<L>.zero)
    for month in everyMonth {
      let amount = twice(index, month).inYear(months: 1)
      if kinds[month - 1] { aio = aio + amount } else { below = below + amount }
    }
    let months = kinds.count { !$0 }
    var tax = BijstandTax<L>.none
    if months > 0 {
      let figures = law.inkomstenbelasting.figures
      let payer = plan.household.person(index).creditedPayer(hasAOWAge: false)
      let credited = payer == nil || payer == .bijstand
      let whole = below.part(12, of: months, article)
      let gross =
        plan.grossMode == .szwEstimate
        ? bijstandGrossSZW(whole, couple: true, credited: credited, figures)
        : bijstandGross(whole, couple: true, credited: credited, figures)
      tax.taxable = gross.part(months, of: 12, article)
      tax.borne = (tax.taxable - below.part(1, of: 2, article)).atLeastZero
    }
    guard kinds.contains(true) else { return tax }
    let taxed = (law.lowZvw.bruteringsfactorAIO * aio.exact.half).toCents("Pw artikel 47a")
      .named("belastbare AIO", "Pw artikel 47a")
    tax.taxable = tax.taxable + taxed
    tax.zvwIncome = taxed
    return tax
  }
}

extension BijstandInTime {
  /// In which months of the year the bijstand of a person is AIO; a month without any is like the one before it.
  fileprivate func isAIO(_ index: Int) -> [Bool] {
    var known = false
    return everyMonth.map { month in
      let days = self.days[month + 11]
      var kinds: [Bool] = []
      if days.together > 0, let joint { kinds.append(joint.isAIO(month)) }
      if days.alone(index) > 0, let own = alone[index] { kinds.append(own.isAIO(month)) }
      if !kinds.isEmpty { known = kinds.allSatisfy { $0 } }
      return known
    }
  }
}

extension BijstandPlan {
  fileprivate func isAIO(_ month: Int) -> Bool { months[month - 1].household?.isAIO ?? false }
}
