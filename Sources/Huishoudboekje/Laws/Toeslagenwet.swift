import HuishoudboekjeCatalogue

/// What decides the norm of the Toeslagenwet in a month, and whether there is a right.
struct ToeslagenwetHousehold: Sendable, Equatable {
  /// The step of age of the person with the benefit; nil below 18.
  var age: MinimumloonAge?
  var hasAOWAge = false
  /// Of the spouse, registered partner or partner with a joint household; nil: single, or lastingly
  /// living apart (artikel 1 lid 3).
  var partnerBirthYear: Int?
  /// An own, step or foster child below the age of artikel 3 in the household.
  var hasYoungChild = false
  /// Below 21: lives with (foster) parents.
  var withParents = false
  /// Shares the home with an adult who counts: see `counts`.
  var sharesHome = false

  var gehuwd: Bool { partnerBirthYear != nil }
}

/// Why there is no toeslag, whatever the income.
package enum ToeslagenwetRefusal: String, Sendable, CaseIterable {
  case under18 = "under_18"
  case aowAge = "aow_age"
  case partnerYoung = "partner_young"
  case withParents = "with_parents"

  package var article: Article {
    switch self {
    case .under18: "TW artikel 2 lid 2"
    case .aowAge: "TW artikel 2 lid 4"
    case .partnerYoung: "TW artikel 3"
    case .withParents: "TW artikel 2 lid 3"
    }
  }
  /// In words, with the ages of the law.
  func reason(_ law: Toeslagenwet) -> Phrase {
    switch self {
    case .under18: RefusalText.below18
    case .aowAge: RefusalText.ofAOWAge
    case .partnerYoung:
      RefusalText.partnerYoung(
        bornAfter: law.figures.partnerGeboortejaarMaximum,
        noChildBelow: law.figures.kindLeeftijd)
    case .withParents: RefusalText.withParents
    }
  }
}

/// The gross income of the person with the benefit, and of a spouse, per day.
struct ToeslagenwetIncome<L: Lane>: Sendable {
  /// The wage-replacing benefit of the person.
  var benefit: Amount<L, PerDay>
  /// Its grondslag, or the dagloon without vakantiebijslag; nil: not known, so no limit.
  var basis: Amount<L, PerDay>?
  /// Everything else that counts, of both: `otherDay`, `workDay`, and the benefit of the spouse.
  var other = Amount<L, PerDay>.zero
}

/// The toeslag of one month, with what it was made of.
struct ToeslagenwetWorking<L: Lane>: Sendable {
  let refusal: ToeslagenwetRefusal?
  /// Nil with a refusal.
  var norm: Amount<L, PerDay>?
  var income: Amount<L, PerDay>
  var day: Amount<L, PerDay>
  var month: MonthAmount<L>
}

/// Toeslagenwet: the toeslag to the social minimum in one half-year.
struct Toeslagenwet: Sendable {
  let figures: ToeslagenwetFigures
  /// Of the same half-year.
  let minimumloon: Minimumloon

  /// Whether there is no right whatever the income; the first ground that applies.
  ///
  /// - Law: TW artikel 2 lid 3 to 6 and artikel 3.
  /// - Leaves out: living abroad (artikel 4a); the caller asks only beside a wage-replacing benefit.
  func refusal(_ household: ToeslagenwetHousehold) -> ToeslagenwetRefusal? {
    guard let age = household.age else { return .under18 }
    if household.hasAOWAge { return .aowAge }
    if let born = household.partnerBirthYear {
      let young = born > figures.partnerGeboortejaarMaximum
      return young && !household.hasYoungChild ? .partnerYoung : nil
    }
    return household.withParents && age != .age21 ? .withParents : nil
  }

  /// Whether somebody in the home makes a person a woningdeler.
  ///
  /// - Law: TW artikel 2 lid 9: an adult of the age of the figures, who is not the partner.
  /// - Leaves out: commercial co-tenants, sub-tenants, boarders and students, who do not count: the
  ///   caller leaves them out.
  func counts(ageYears: Int) -> Bool { ageYears >= figures.woningdelerLeeftijd }

  /// The norm per day.
  ///
  /// - Law: TW artikel 2 lid 1, 2, 3, 7 and 9; modelled from 2021-01-01.
  /// - Unit: cents per day.
  /// - Rounding: none here; the norms are printed.
  func norm<L: Lane>(_ household: ToeslagenwetHousehold) -> Amount<L, PerDay> {
    let figure: Figure
    if household.gehuwd {
      figure = figures.gehuwden
    } else {
      switch household.age ?? .age18 {
      case .age18: figure = figures.alleenstaande18
      case .age19: figure = figures.alleenstaande19
      case .age20: figure = figures.alleenstaande20
      case .age21:
        figure = household.sharesHome ? figures.woningdeler21 : figures.alleenstaande21
      }
    }
    return Amount(cents: L(figure)).named("norm Toeslagenwet per dag", "TW artikel 2")
  }

  /// The minimumloon of an age per day.
  ///
  /// - Law: TW artikel 1 lid 1 onder f.
  /// - Unit: cents per day.
  /// - Rounding: half-up to cents.
  func minimumloonPerDay<L: Lane>(_ age: MinimumloonAge) -> Amount<L, PerDay> {
    let article: Article = "TW artikel 1 lid 1 onder f"
    return perDay(minimumloon.month(age).exact, article).named("minimumloon per dag", article)
  }

  /// The toeslag of a month.
  ///
  /// - Law: TW artikel 2, 3, 6, 8 and 8a; modelled from 2021-01-01.
  /// - Unit: cents per day and cents per month, gross.
  /// - Rounding: the income per day is a sum of parts in cents; the month half-up to cents of the
  ///   day product.
  /// - Leaves out: the loss of income between two benefits (artikel 8 lid 4 and further); spouses
  ///   who both have a right: the norm is filled up once.
  @inline(__always)
  func working<L: Lane>(
    _ household: ToeslagenwetHousehold, _ income: ToeslagenwetIncome<L>
  ) -> ToeslagenwetWorking<L> {
    let total = (income.benefit + income.other).named("inkomen per dag", "TW artikel 6")
    if let refusal = refusal(household) {
      return ToeslagenwetWorking(
        refusal: refusal, norm: nil, income: total, day: .zero, month: .zero)
    }
    let norm: Amount<L, PerDay> = norm(household)
    // Only beside a wage-replacing benefit: artikel 2.
    let beside = income.benefit .> Amount<L, PerDay>.zero
    var day = (norm - total).atLeastZero.when(beside)
    if let basis = income.basis, let age = household.age {
      // In afwijking van artikel 8: a low basis is not filled up beyond itself.
      let low = basis.exact .< limit(household, age)
      let most = (basis - income.benefit).atLeastZero
      day = least(day, most).when(low, otherwise: day)
    }
    day = day.named("toeslag per dag", "TW artikel 8 en 8a")
    return ToeslagenwetWorking(
      refusal: nil, norm: norm, income: total, day: day, month: month(day))
  }

  /// Below which basis the toeslag is limited.
  ///
  /// - Law: TW artikel 8a lid 1: of a gehuwde the minimumloon itself, of others a part of that of
  ///   the own age.
  /// - Unit: cents per day.
  @inline(__always)
  private func limit<L: Lane>(
    _ household: ToeslagenwetHousehold, _ age: MinimumloonAge
  ) -> Unrounded<L, PerDay> {
    if household.gehuwd { return figures.grensGehuwd * minimumloonPerDay(.age21) }
    let part = household.sharesHome ? figures.grensWoningdeler : figures.grensAlleenstaande
    return part * minimumloonPerDay(age)
  }

  /// What a day amount is in a month.
  ///
  /// - Law: TW artikel 1 lid 1 onder f.
  /// - Unit: cents per month.
  /// - Rounding: half-up to cents.
  @inline(__always) func month<L: Lane>(_ day: Amount<L, PerDay>) -> MonthAmount<L> {
    let days = figures.dagenPerMaand
    let product = Unrounded<L, PerMonth>(numerator: L(days.figure) * day.cents, scale: days.scale)
    return product.toCents("TW artikel 8").named("toeslag Toeslagenwet", "TW artikel 8")
  }

  /// The vakantie-uitkering that accrues on a month's toeslag, as a month amount to show.
  ///
  /// - Law: TW artikel 10 lid 1.
  /// - Unit: cents per month.
  /// - Rounding: half-up to cents; the payment in May rounds once over twelve months instead.
  func holidayAccrual<L: Lane>(_ toeslag: MonthAmount<L>) -> MonthAmount<L> {
    (figures.vakantieUitkering * toeslag).toCents("TW artikel 10 lid 1")
  }
}

extension Toeslagenwet {
  /// An income other than work per day: UWV, AOW, Anw, pension, of person or partner.
  ///
  /// - Law: TW artikel 6; Algemeen inkomensbesluit socialezekerheidswetten artikel 2:4 and 2:5 lid 2.
  /// - Unit: cents per day.
  /// - Rounding: half-up to cents (unverified).
  /// - Parameter holidayApart: the vakantie-uitkering is paid apart; otherwise it is within the
  ///   amount and only 100 / 108 of it counts.
  @inline(__always)
  func otherDay<L: Lane>(
    _ gross: Unrounded<L, PerMonth>, holidayApart: Bool
  ) -> Amount<L, PerDay> {
    let article: Article = "TW artikel 6; AIS artikel 2:5"
    let name: StaticString = "overig inkomen per dag"
    guard !holidayApart else { return perDay(gross, article).named(name, article) }
    let rate = figures.vakantieUitkering
    let whole = rate.scale.denominator
    return perDay(gross, article, part: whole, of: whole + rate.figure.value).named(name, article)
  }

  /// Gross wages per day, less what is left out of them in the first months.
  ///
  /// - Law: TW artikel 7: 5 % of the minimumloon and 30 % of the rest, at most 15 % of the minimumloon
  ///   of a gehuwde, or of the own age of a single person.
  /// - Unit: cents per day.
  /// - Rounding: half-up to cents, once at the end.
  /// - Parameters:
  ///   - age: of the person with the benefit.
  ///   - month: the month of the work, from 1; nil: after the last of those months.
  @inline(__always)
  func workDay<L: Lane>(
    _ wage: Unrounded<L, PerMonth>, age: MinimumloonAge, gehuwd: Bool, month: Int?
  ) -> Amount<L, PerDay> {
    let article: Article = "TW artikel 6 en 7"
    let name: StaticString = "inkomen uit arbeid per dag"
    guard let month, month <= figures.arbeidMaanden else {
      return perDay(wage, article).named(name, article)
    }
    // All as month amounts of so many days, so that nothing is rounded before the end.
    let days = figures.dagenPerMaand
    let base: Amount<L, PerDay> = minimumloonPerDay(gehuwd ? .age21 : age)
    let minimum = Unrounded<L, PerMonth>(numerator: L(days.figure) * base.cents, scale: days.scale)
    let fixed = least(wage, figures.arbeidVast * minimum)
    let share = figures.arbeidDeel * (wage - fixed).atLeastZero
    let leftOut = least(fixed + share, figures.arbeidMaximum * minimum)
    return perDay(wage - leftOut, article).named(name, article)
  }

  /// A part of a month amount, per day.
  ///
  /// - Law: TW artikel 1 lid 1 onder f.
  /// - Rounding: half-up to cents.
  @inline(__always)
  private func perDay<L: Lane>(
    _ month: Unrounded<L, PerMonth>, _ article: Article, part: Int = 1, of whole: Int = 1
  ) -> Amount<L, PerDay> {
    let days = figures.dagenPerMaand
    let divisor = month.denominator * days.figure.value * whole
    let factor = days.scale.denominator * part
    // A product of percentages is fine enough as it is; of others the units become smaller.
    let cents =
      divisor.isMultiple(of: factor)
      ? month.numerator.divided(by: divisor / factor, .halfUp, article)
      : month.numerator.rescaled(by: factor).divided(by: divisor, .halfUp, article)
    return Amount(cents: cents)
  }
}
