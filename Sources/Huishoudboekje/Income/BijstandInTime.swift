/// The bijstand of a year in which a couple comes together, parts or loses one of them, or a single person
/// dies: that of spouses together and that of each alone, each as if it lasted all year and then cut to its
/// days.
///
/// - Law: Pw artikel 11 lid 4, 19 and 45. The day from which a norm changes stands in no text: by calendar
///   days, the last day together and the day of a death counted as before it (unverified).
/// - Leaves out: an overlijdensuitkering as means; what a survivor inherits.
struct BijstandInTime<U: Lane>: Sendable where U.Uniform == U {
  /// A household of before or after the change, as if it lasted all year, with its incomes.
  struct Unchanging: Sendable {
    let household: Household
    let incomes: IncomePlans<U>
  }
  let household: Household
  let law: TaxYear
  /// Nil without a partner.
  let together: Unchanging?
  let apart: Unchanging
  /// Nil where there are no days of it.
  let joint: BijstandPlan?
  let alone: [BijstandPlan?]
  /// Of the months of the year before and of the year.
  let days: [BijstandDays]
  /// In which of these months the AOW of a person is that of a single one because the couple is not one all
  /// month (AOW artikel 17 lid 3 and 5).
  let risenAOW: [[Bool]]
  let grossMode: BijstandGrossMode

  /// - Parameters:
  ///   - column: the care by which everybody lives.
  ///   - incomes: those of a household in the year.
  init(
    _ household: Household, _ column: BudgetColumn, _ law: TaxYear,
    incomes: (Household) -> IncomePlans<U>
  ) throws(HouseholdError) {
    let months = (0..<24).map { CalendarDate(law.year - 1 + $0 / 12, 1 + $0 % 12) }
    let days = months.map { household.bijstandDays($0) }
    func unchanging(_ together: Bool) -> Unchanging {
      let still = household.unchanging(together: together)
      return Unchanging(household: still, incomes: incomes(still))
    }
    func plan(
      _ persons: [Person], at place: Int, of still: Household
    ) throws(HouseholdError) -> BijstandPlan? {
      let changes = still.changes(in: column)
      return try BijstandPlan(persons, at: place, law) {
        still.living(place + $0, in: column, monthFrom: $1, changes)
      }
    }
    apart = unchanging(false)
    together = household.partner == nil ? nil : unchanging(true)
    joint =
      if let together, days.contains(where: { $0.together > 0 }) {
        try plan(together.household.persons, at: 0, of: together.household)
      } else { nil }
    let still = apart.household
    func alone(_ index: Int) throws(HouseholdError) -> BijstandPlan? {
      guard days.contains(where: { $0.alone(index) > 0 }) else { return nil }
      return try plan([still.aloneOnBijstand(index)], at: index, of: still)
    }
    var plans: [BijstandPlan?] = []
    for index in household.personIndices { plans.append(try alone(index)) }
    self.alone = plans
    let couple = together?.household
    func kind(_ index: Int, _ month: CalendarDate, of household: Household) -> AOWKind {
      household.aowKind(index, in: column, monthFrom: month, household.changes(in: column))
    }
    risenAOW = household.personIndices.map { index in
      months.map { month in
        guard let couple, household.person(index).aow != nil else { return false }
        return kind(index, month, of: household) == .single
          && kind(index, month, of: couple) == .couple
      }
    }
    self.household = household
    self.law = law
    self.days = days
    grossMode = household.persons.lazy.compactMap(\.bijstand).first?.grossMode ?? .twoHalves
  }

  /// Of all rights that there are.
  var plans: [BijstandPlan] { ([joint] + alone).compactMap { $0 } }
}

extension BijstandDays {
  /// The days of a person alone, in this household or elsewhere.
  func alone(_ index: Int) -> Int {
    index == 0 ? alone.first : (alone.second ?? 0) + elsewhere
  }
}

extension BijstandInTime {
  /// The bijstand of one right over the months of the year before and of the year, on its days.
  struct Right<L: Lane>: Sendable {
    var months: [BijstandMonth<L>]
    /// Every month as January of the year is, for the estimate of SZW.
    let january: BijstandMonth<L>
    let test: BijstandShare<L>.WealthTest?
  }

  /// What each has of the wealth that the bijstand looks at.
  typealias Wealths<L: Lane> = OneOrTwo<Wealth<L>>

  /// The bijstand of the year, person by person: all that is paid to the household stands with the first.
  ///
  /// - Law: Pw artikel 19, 32, 34 and 45: means and wealth of both while they are a couple, of each alone
  ///   otherwise.
  /// - Unit: cents.
  /// - Rounding: a part of a month half-up to cents; see `BijstandYear`.
  @inline(__always)
  func shares<L: Lane>(
    _ stated: OneOrTwo<StatedIncome<L>>, _ wealth: Wealths<L>
  ) -> OneOrTwo<BijstandShare<L>> where L.Uniform == U {
    let alone: [Right<L>?] = household.personIndices.map { right(alone: $0, stated, wealth[$0]) }
    let ledger = BijstandLedger(self, joint: right(together: stated, wealth), alone: alone)
    return ledger.shares()
  }

  @inline(__always)
  private func means<L: Lane>(
    _ still: Unchanging, _ index: Int, _ stated: OneOrTwo<StatedIncome<L>>
  ) -> BijstandMeans<L> where L.Uniform == U {
    let plan = still.incomes[index]
    return IncomeBeforeBijstand<L>(law, plan, index, stated).means(law, plan, stated[index])
  }

  /// Of spouses together; nil: on no day.
  @inline(__always)
  private func right<L: Lane>(
    together stated: OneOrTwo<StatedIncome<L>>, _ wealth: Wealths<L>
  ) -> Right<L>? where L.Uniform == U {
    guard let joint, let together else { return nil }
    let means = OneOrTwo(means(together, 0, stated), means(together, 1, stated))
    let year = joint.year(together.incomes, means) { place, month in
      let index = joint.order[place]
      let number = (month.year - law.year + 1) * 12 + month.month - 1
      return risenAOW[index][number] ? apart.incomes[index] : together.incomes[index]
    }
    return right(joint, year, wealth.sum({ $0 }, +), days: days.map(\.together))
  }

  /// Of one person alone; nil: on no day.
  @inline(__always)
  private func right<L: Lane>(
    alone index: Int, _ stated: OneOrTwo<StatedIncome<L>>, _ wealth: Wealth<L>
  ) -> Right<L>? where L.Uniform == U {
    guard let plan = alone[index] else { return nil }
    let year = plan.year(
      OneOrTwo(apart.incomes[index]), OneOrTwo(means(apart, index, stated)))
    return right(plan, year, wealth, days: days.map { $0.alone(index) })
  }

  @inline(__always)
  private func right<L: Lane>(
    _ plan: BijstandPlan, _ year: BijstandYear<L>, _ wealth: Wealth<L>, days: [Int]
  ) -> Right<L> {
    let test = plan.vermogensgrens().map { (limit: Wealth<L>) in
      BijstandShare<L>.WealthTest(limit: limit, isGranted: wealth .<= limit)
    }
    func granted(_ month: BijstandMonth<L>) -> BijstandMonth<L> {
      test.map { month.when($0.isGranted) } ?? month
    }
    let whole = year.before + year.months
    return Right(
      months: whole.indices.map { part(granted(whole[$0]), $0, days: days[$0]) },
      january: granted(year.months[0]), test: test)
  }

  /// What of an amount falls on some of its days, by default of those of the month of a number.
  @inline(__always)
  func part<L: Lane>(
    _ month: BijstandMonth<L>, _ number: Int, days: Int, of whole: Int? = nil
  ) -> BijstandMonth<L> {
    let halves = number < 12 ? law.bijstandBefore ?? law.bijstand : law.bijstand
    return month.part(
      days, of: whole ?? self.days[number].of,
      vakantietoeslag: halves.vakantietoeslag(month: 1 + number % 12))
  }
}
