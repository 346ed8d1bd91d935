import HuishoudboekjeCatalogue

/// What decides the toeslag of the Toeslagenwet of one person in a month, the same for a block.
struct ToeslagMonth<U: Lane>: Sendable {
  let law: Toeslagenwet
  let household: ToeslagenwetHousehold
  /// The spouse has the right and comes first, or there is no benefit: no toeslag of this person.
  let none: Bool
  /// The person, and a spouse if gehuwd.
  let incomes: [Income]
  /// The grondslag of a Wajong, or the stated dagloon.
  let basis: Amount<U, PerDay>?
  /// The days of the month before the AOW age; nil: all.
  let part: Presence.Part?
  /// Nothing differs from the month before.
  var likeBefore = false

  /// What of the incomes of a person there is in the month.
  struct Income: Sendable {
    let index: Int
    /// Per day, without the raise for need of help.
    let wajong: Amount<U, PerDay>?
    /// Gross, with its vakantie-uitkering apart.
    let aow: MonthAmount<U>?
    let wia: WIA
    let hasPension: Bool
    let hasAnw: Bool
    let hasWages: Bool
    /// The month of the work, from 1; nil: long ago.
    let workMonth: Int?
  }
  enum WIA: Sendable, Equatable {
    case none, whole
    case part(Presence.Part)
  }
}

/// The toeslag of one person over a year: what does not depend on amounts.
///
/// - Law: TW artikel 2, 3, 6, 7, 8, 8a and 10.
/// - Leaves out: what changes within a month: the first day of the month counts (unverified), but
///   the toeslag ends on the day of the AOW age. The months of the year before have the amounts of
///   the year itself for pension, WIA and wages.
struct ToeslagPlan<U: Lane>: Sendable {
  /// The twelve months of the year, and May to December of the year before.
  let months: [ToeslagMonth<U>]
  let before: [ToeslagMonth<U>]
  /// In cents per month; nil: by the law.
  let stated: Int?
  let holidayRate: Percentage
  /// It rests on amounts of the scenario.
  let varies: Bool

  /// There is no right in any month that counts.
  var paysNothing: Bool {
    (months + before).allSatisfy {
      $0.none || stated == nil && $0.law.refusal($0.household) != nil
    }
  }

  /// Why there is no right in any month of the year, where the benefit asks for one.
  var refusal: (reason: Phrase, article: Article)? {
    let asked = months.filter { !$0.none && !$0.household.hasAOWAge && $0.household.age != nil }
    let refusals = asked.compactMap { month in
      month.law.refusal(month.household).map { ($0.reason(month.law), $0.article) }
    }
    return !asked.isEmpty && refusals.count == asked.count ? refusals.last : nil
  }
}

/// The toeslag of a calendar year as it is paid.
struct ToeslagYear<L: Lane>: Sendable {
  let months: [MonthAmount<L>]
  /// The months that have an amount of their own, 1...12; the others are like the one before.
  let starts: [Int]
  /// Over May of the year before up to and including April.
  let holidayMay: MonthAmount<L>
  var year: YearAmount<L> {
    months.reduce(holidayMay.inYear(months: 1)) { $0 + $1.inYear(months: 1) }
  }
}

extension ToeslagPlan {
  /// The toeslag of the year.
  ///
  /// - Law: TW artikel 8 and 10; the vakantie-uitkering is paid in May, with that of the benefit.
  /// - Unit: cents, gross.
  /// - Rounding: months half-up to cents; a part of a month by calendar days; the
  ///   vakantie-uitkering half-up to cents, once over the twelve months. A stated toeslag has none.
  @inline(__always)
  func year<L: Lane>(
    _ amounts: OneOrTwo<StatedIncome<L>>
  ) -> ToeslagYear<L> where L.Uniform == U {
    let own = self.amounts(of: months, amounts)
    guard stated == nil else {
      return ToeslagYear(months: own, starts: starts, holidayMay: .zero)
    }
    let earlier = self.amounts(of: before, amounts)
    let article: Article = "TW artikel 10"
    var base = MonthAmount<L>.zero
    for amount in earlier + own.prefix(WajongYear<L>.holidayMonth - 1) { base = base + amount }
    let may = (holidayRate * base).toCents(article)
      .named("vakantie-uitkering over de toeslag in mei", article)
    return ToeslagYear(months: own, starts: starts, holidayMay: may)
  }
  private var starts: [Int] { everyMonth.filter { $0 == 1 || !months[$0 - 1].likeBefore } }

  @inline(__always)
  private func amounts<L: Lane>(
    of months: [ToeslagMonth<U>], _ amounts: OneOrTwo<StatedIncome<L>>
  ) -> [MonthAmount<L>] where L.Uniform == U {
    var paid: [MonthAmount<L>] = []
    for month in months {
      if month.likeBefore, let last = paid.last {
        paid.append(last)
        continue
      }
      var amount = MonthAmount<L>.zero
      if !month.none {
        amount = stated.map { MonthAmount(cents: L($0)) } ?? month.toeslag(amounts)
        if let part = month.part { amount = amount.part(part) }
      }
      paid.append(amount)
    }
    return paid
  }
}

/// The incomes that a scenario states, per year.
struct StatedIncome<L: Lane>: Sendable {
  var pension: YearAmount<L>
  var wia: YearAmount<L>
  var wages: YearAmount<L>
  var anw: YearAmount<L>
}

extension ToeslagMonth {
  /// The toeslag of a whole month.
  @inline(__always)
  func toeslag<L: Lane>(
    _ amounts: OneOrTwo<StatedIncome<L>>
  ) -> MonthAmount<L> where L.Uniform == U {
    var income = ToeslagenwetIncome<L>(benefit: .zero, basis: basis.map { Amount(lifting: $0) })
    for (place, own) in incomes.enumerated() {
      let stated = amounts[own.index]
      var benefit = own.wajong.map { Amount<L, PerDay>(lifting: $0) } ?? .zero
      switch own.wia {
      case .none: break
      case .whole: benefit = benefit + law.otherDay(stated.wia.perMonth, holidayApart: true)
      case .part(let part):
        let month = stated.wia.perMonth.toCents("by calendar days").part(part)
        benefit = benefit + law.otherDay(month.exact, holidayApart: true)
      }
      if place == 0 { income.benefit = benefit } else { income.other = income.other + benefit }
      if let aow = own.aow {
        let month = MonthAmount<L>(lifting: aow)
        income.other = income.other + law.otherDay(month.exact, holidayApart: true)
      }
      if own.hasPension {
        income.other = income.other + law.otherDay(stated.pension.perMonth, holidayApart: false)
      }
      if own.hasAnw {
        income.other = income.other + law.otherDay(stated.anw.perMonth, holidayApart: true)
      }
      if own.hasWages {
        income.other =
          income.other
          + law.workDay(
            stated.wages.perMonth, age: household.age ?? .age18, gehuwd: household.gehuwd,
            month: own.workMonth)
      }
    }
    return law.working(household, income).month
  }
}
