/// The age groups of Pw artikel 20, 21 and 22.
package enum BijstandAge: String, Sendable, CaseIterable {
  /// 18, 19 or 20 years.
  case from18
  /// From 21 to the AOW age.
  case from21
  /// The AOW age or older.
  case aow

  /// Nil below 18.
  package init?(years: Int, hasAOWAge: Bool) {
    guard years >= MinimumloonAge.age18.rawValue else { return nil }
    self = hasAOWAge ? .aow : years < MinimumloonAge.age21.rawValue ? .from18 : .from21
  }
}

/// One person, or one of two spouses, who asks for bijstand.
struct BijstandPerson: Sendable, Equatable {
  var age: BijstandAge
  /// Lives in an inrichting: artikel 1 onder f.
  var inInstitution = false
}

/// Who asks for bijstand: what decides the norm. Uniform over a block.
struct BijstandHousehold: Sendable {
  var persons: OneOrTwo<BijstandPerson>
  /// Has a child that is ten laste.
  var child = false
  /// How many kostendelende medebewoners of artikel 19a share the home.
  var kostendelendeMedebewoners = 0
  /// The parents of a single person of 18-20 cannot or need not pay: artikel 20 lid 3.
  var parentsCannotPay = false
  /// Of two spouses the second has no right on a ground that only the caller knows: artikel 13.
  var secondWithoutRight: SpouseWithoutRight?

  var isCouple: Bool { persons.count == 2 }
  /// Bijstand at the AOW age is AIO, paid by the SVB: artikel 47a.
  var isAIO: Bool { persons.contains { $0.age == .aow } }
}

/// How spouses live of whom one has no right: artikel 32 lid 3 or lid 4.
package enum SpouseWithoutRight: String, Sendable, CaseIterable {
  case together
  /// Apart, but not lastingly: an institution, detention.
  case apart
}

extension BijstandPerson {
  /// 18, 19 or 20 years in an inrichting: no right (Pw artikel 13 lid 2 onder a).
  fileprivate var isExcluded: Bool { age == .from18 && inInstitution }
}

extension BijstandHousehold {
  /// Which of two spouses has no right while the other has, and how they live.
  ///
  /// - Law: Pw artikel 11 lid 4 and 13 lid 2 onder a: 18, 19 or 20 years in an inrichting.
  /// - Leaves out: detention, a stay abroad and the other grounds, which the caller states.
  var withoutRight: (index: Int, how: SpouseWithoutRight)? {
    guard let second = persons.second else { return nil }
    let first = persons.first
    if let stated = secondWithoutRight, !first.isExcluded {
      return (1, first.inInstitution || second.inInstitution ? .apart : stated)
    }
    guard first.isExcluded != second.isExcluded else { return nil }
    return (first.isExcluded ? 0 : 1, .apart)
  }

  /// Each person is 18, 19 or 20 years and in an inrichting.
  var isExcluded: Bool { !persons.contains { !$0.isExcluded } }
}

/// The article on which a norm rests, or why there is none.
package enum BijstandBasis: String, Sendable, CaseIterable {
  /// Artikel 20: 18, 19 or 20 years, or one of two spouses.
  case young
  /// Artikel 21: 21 years to the AOW age.
  case from21
  /// Artikel 22: AOW age, or one of two spouses.
  case aow
  /// Artikel 22a: kostendelersnorm.
  case kostendelers
  /// Artikel 23: in an inrichting.
  case institution
  /// Artikel 13 lid 2 onder a: no right at 18, 19 or 20 in an inrichting.
  case noRightUnder21InInstitution
  /// Artikel 24: one of two spouses has no right; the norm of the other.
  case partnerWithoutRight

  package var article: Article {
    switch self {
    case .young: "Pw artikel 20"
    case .from21: "Pw artikel 21"
    case .aow: "Pw artikel 22"
    case .kostendelers: "Pw artikel 22a"
    case .institution: "Pw artikel 23"
    case .noRightUnder21InInstitution: "Pw artikel 13 lid 2 onder a"
    case .partnerWithoutRight: "Pw artikel 24"
    }
  }
}

/// The norm of a household, including vakantietoeslag, and what it rests on.
struct BijstandNorm<L: Lane>: Sendable {
  var basis: BijstandBasis
  var amount: MonthAmount<L>

  init(_ basis: BijstandBasis, _ amount: MonthAmount<L>) {
    self.basis = basis
    self.amount = amount.named("bijstandsnorm", basis.article)
  }

  /// Artikel 27 names the norms of artikel 20 and 21 only.
  var isLoweredForHome: Bool { basis == .young || basis == .from21 }
}

/// Participatiewet, algemene bijstand: one half-year.
struct Bijstand: Sendable {
  let figures: BijstandFigures

  /// The norm per month of a household, net and including 5 % vakantietoeslag.
  ///
  /// - Law: Pw artikel 20 to 24; from 2023-01-01, the duty to raise from 2026-01-01.
  /// - Unit: cents per month, of both spouses together.
  /// - Rounding: kostendelersnorm and the half of artikel 24 half-up to cents; the rest is printed.
  /// - Leaves out: bijzondere bijstand for 18-20 before 2026; a raise for couples of 18-20.
  func norm<L: Lane>(_ household: BijstandHousehold) -> BijstandNorm<L> {
    guard let second = household.persons.second else {
      return single(household.persons.first, household)
    }
    let first = household.persons.first
    if household.withoutRight != nil { return besideSpouseWithoutRight(household) }
    switch (first.inInstitution, second.inInstitution) {
    case (false, false): return couple(first, second, household)
    case (true, true): return institutionCouple(first, second)
    case (true, false): return onePartnerIn(admitted: first, atHome: second, household)
    case (false, true): return onePartnerIn(admitted: second, atHome: first, household)
    }
  }

  /// The norm of a single person or single parent.
  func single<L: Lane>(
    _ person: BijstandPerson, _ household: BijstandHousehold
  ) -> BijstandNorm<L> {
    let f = figures
    if person.inInstitution {
      guard person.age != .from18 else { return BijstandNorm(.noRightUnder21InInstitution, .zero) }
      let increase = MonthAmount<L>(f.inrichtingVerhogingAlleenstaande)
      return BijstandNorm(.institution, MonthAmount(f.inrichtingAlleenstaande) + increase)
    }
    let others = household.kostendelendeMedebewoners
    if others > 0 && person.age != .from18 {
      return BijstandNorm(
        .kostendelers, kostendelersnorm(sharing: others + 1, aow: person.age == .aow))
    }
    switch person.age {
    case .from18: return BijstandNorm(.young, young(raised: household.parentsCannotPay))
    case .from21: return BijstandNorm(.from21, MonthAmount(f.alleenstaande21))
    case .aow: return BijstandNorm(.aow, MonthAmount(f.alleenstaandeAow))
    }
  }

  /// The norm of a single person of 18, 19 or 20, raised where the college must do so.
  ///
  /// - Law: Pw artikel 20 lid 1 onder a; lid 3 and 4 from 2026-01-01, to at most artikel 21.
  private func young<L: Lane>(raised: Bool) -> MonthAmount<L> {
    let norm = MonthAmount<L>(figures.alleenstaande1820)
    guard raised, let raise = figures.verhoging1820 else { return norm }
    return least(norm + MonthAmount(raise), MonthAmount(figures.alleenstaande21))
      .named("norm met verhoging 18-20", "Pw artikel 20 lid 3 en 4")
  }

  /// The norm of spouses who both live at home.
  private func couple<L: Lane>(
    _ first: BijstandPerson, _ second: BijstandPerson, _ household: BijstandHousehold
  ) -> BijstandNorm<L> {
    let f = figures
    let child = household.child
    let young = [first, second].count { $0.age == .from18 }
    let aow = household.isAIO
    if young == 2 {
      return BijstandNorm(.young, MonthAmount(child ? f.paarBeiden1820MetKind : f.paarBeiden1820))
    }
    let others = household.kostendelendeMedebewoners
    if others > 0 {
      // A spouse of 18, 19 or 20 does not share: artikel 22a lid 3.
      let adults = young == 1 ? 1 : 2
      let each: MonthAmount<L> = kostendelersnorm(sharing: others + adults, aow: aow)
      return BijstandNorm(
        .kostendelers, young == 1 ? fixedPart(child: child) + each : each.times(2))
    }
    if aow { return BijstandNorm(.aow, MonthAmount(f.gehuwdenAow)) }
    if young == 1 {
      return BijstandNorm(.young, MonthAmount(child ? f.paarEen1820MetKind : f.paarEen1820))
    }
    return BijstandNorm(.from21, MonthAmount(f.gehuwden21))
  }

  /// The norm of spouses who both live in an inrichting.
  ///
  /// - Law: Pw artikel 23 lid 1 onder b and lid 2; artikel 13 lid 2 onder a.
  private func institutionCouple<L: Lane>(
    _ first: BijstandPerson, _ second: BijstandPerson
  ) -> BijstandNorm<L> {
    guard first.age != .from18 || second.age != .from18 else {
      return BijstandNorm(.noRightUnder21InInstitution, .zero)
    }
    let increase = MonthAmount<L>(figures.inrichtingVerhogingGehuwden)
    return BijstandNorm(.institution, MonthAmount(figures.inrichtingGehuwden) + increase)
  }

  /// The norm when one of two spouses lives in an inrichting: the sum of what each would have alone.
  ///
  /// - Law: Pw artikel 23 lid 3.
  private func onePartnerIn<L: Lane>(
    admitted: BijstandPerson, atHome: BijstandPerson, _ household: BijstandHousehold
  ) -> BijstandNorm<L> {
    let inside: BijstandNorm<L> = single(admitted, household)
    let outside: BijstandNorm<L> = single(atHome, household)
    return BijstandNorm(.institution, inside.amount + outside.amount)
  }
}
