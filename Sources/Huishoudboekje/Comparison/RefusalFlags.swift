import HuishoudboekjeCatalogue

extension ComparedHousehold {
  /// Where a toeslag, a tegemoetkoming, a raise or a request is refused, and why; those of the bijstand, the
  /// Toeslagenwet, the eigen bijdrage and the kwijtschelding stand beside these.
  var refusals: [FlagGroup<L>] {
    // The notice of a home in which nobody lives any more is rent too.
    let renting = columns.filter { $0.plan.rent.paid.contains { !$0.isEmpty } }
    var groups = [
      FlagGroup(.noHuurtoeslag, renting, reason: noHuurtoeslag),
      FlagGroup(.noZorgtoeslag, columns, reason: noZorgtoeslag),
    ]
    for index in plan.household.personIndices {
      groups.append(
        FlagGroup(.noTegemoetkoming, columns) { .outcome(noTegemoetkoming(index, $0)) })
      groups.append(
        FlagGroup(.noHulpbehoevendheid, columns) { .outcome(noHulpbehoevendheid(index, $0)) })
    }
    return groups + [FlagGroup(.noPeiljaarverlegging, columns, reason: noPeiljaarverlegging)]
  }

  private func noHuurtoeslag(_ column: ComparedColumn<L>) -> Decision<L, Phrase?> {
    guard let year = column.working.huurtoeslag else {
      let last = CalendarDate(plan.household.year, 12)
      let adult = plan.statutes.huurtoeslag.figures.minimumleeftijd
      return .outcome(
        RefusalText.noHuurtoeslag(
          plan.household.persons.allSatisfy { $0.birthDate.age(on: last) < adult }
            ? HuurtoeslagRefusal.minor.reasonWithArticle : RefusalText.nobodyOfAge))
    }
    return Decision<L, Bool>.whether(.zero .< year.awarded).flatMap { isAwarded in
      isAwarded ? .outcome(nil) : huurtoeslagRefusal(column)
    }
  }

  /// Why nothing is awarded to the tenants of a column: every home and every set of tenants of the year
  /// has reasons of its own.
  private func huurtoeslagRefusal(_ column: ComparedColumn<L>) -> Decision<L, Phrase?> {
    let law = plan.statutes.huurtoeslag
    let tenancies = column.plan.rent.tenancies
    let workings = tenancies.map { $0.working(law, column.common.rent, load) }
    let anyway = zip(tenancies, workings).reduce(Unrounded<L, PerYear>.zero) {
      $0 + $1.1.byRentAndIncome.inYear(months: $1.0.months.count)
    }
    return Decision<L, Bool>.whether(law.award(anyway) .<= .zero).flatMap { nothing in
      let reasons = zip(tenancies, workings).map {
        $1.refusals($0.household, nothingAnyway: nothing)
      }
      return Decision.all(reasons).map { reasons in
        let parts = zip(tenancies, reasons).map {
          (months: $0.months, reason: Self.all($1.map(\.reasonWithArticle)))
        }
        return RefusalText.noHuurtoeslag(Self.told(parts))
      }
    }
  }

  /// All the reasons that stand in the way at once: with one of them gone there would still be nothing.
  private static func all(_ reasons: [Phrase]) -> Phrase {
    reasons.dropFirst().reduce(reasons[0], RefusalText.both)
  }

  /// Reasons over parts of the year: once where they are all the same, otherwise each with its months.
  private static func told(_ parts: [(months: [Int], reason: Phrase)]) -> Phrase {
    var found: [(months: [Int], reason: Phrase)] = []
    for part in parts {
      if let place = found.firstIndex(where: { $0.reason == part.reason }) {
        found[place].months += part.months
      } else {
        found.append(part)
      }
    }
    if found.count == 1 { return found[0].reason }
    return found.map {
      RefusalText.reason($0.reason, when: Presence(months: $0.months).inWords)
    }.joined(.semicolon)
  }

  /// - Law: Wzt artikel 2 and 3; Awir artikel 14 lid 5.
  private func noZorgtoeslag(_ column: ComparedColumn<L>) -> Decision<L, Phrase?> {
    let year = column.common.zorgtoeslag
    return Decision<L, Bool>.whether(year.isOnRequest ?? L.Mask(all: false)).flatMap { onRequest in
      let rights = year.payments.filter { $0.onRequest == onRequest && !$0.months.isEmpty }
      guard !rights.isEmpty else {
        return .outcome(RefusalText.noZorgtoeslag(RefusalText.nobodyInsured))
      }
      return Decision.all(rights.map { refusal($0, rights, year) }).map { reasons in
        let refused = zip(rights, reasons).compactMap { right, reason in
          reason.map { (right: right, reason: $0) }
        }
        guard let first = refused.first else { return nil }
        if refused.count == rights.count, refused.allSatisfy({ $0.reason == first.reason }) {
          return RefusalText.noZorgtoeslag(first.reason)
        }
        let names = Names(plan.household)
        return RefusalText.noZorgtoeslag(
          rights: refused.map { right, reason in
            let when = right.months.inWords
            return right.person.map { RefusalText.alone(names.list([$0]), when: when, reason) }
              ?? RefusalText.asPartners(when: when, reason)
          })
      }
    }
  }

  /// Why one of the rights to zorgtoeslag gives nothing; nil where it does.
  private func refusal(
    _ right: ZorgtoeslagYear<L>.Payment, _ rights: [ZorgtoeslagYear<L>.Payment],
    _ year: ZorgtoeslagYear<L>
  ) -> Decision<L, Phrase?> {
    let little = RefusalText.zorgtoeslagBelow24
    return Decision<L, Bool>.whether(.zero .< right.month).flatMap { isPaid in
      if isPaid { return .outcome(nil) }
      return Decision<L, Bool>.whether(right.wealthTooHigh).flatMap { isWealthy in
        guard isWealthy else {
          return .when(
            year.awarded[right.person ?? 0] .<= .zero, little,
            otherwise: RefusalText.belowOneEuro)
        }
        // The income of who has a right gives nothing, whatever the assets.
        let own = rights.filter { ($0.person ?? 0) == (right.person ?? 0) }
        let byIncome = own.reduce(Unrounded<L, PerYear>.zero) { $0 + $1.byIncome }
        let nothingAnyway = plan.statutes.zorgtoeslag.award(byIncome) .<= .zero
        let assets = RefusalText.reason(RefusalText.wealth, RefusalText.article3)
        return .when(nothingAnyway, RefusalText.both(assets, little), otherwise: assets)
      }
    }
  }

  private func noTegemoetkoming(_ index: Int, _ column: ComparedColumn<L>) -> Phrase? {
    column.benefits.year.persons[index].value.refusedTegemoetkoming.map {
      RefusalText.noTegemoetkoming(
        Names(plan.household).list([index]), RefusalText.reason($0.reason, $0.article))
    }
  }

  /// - Law: Wajong artikel 1a:5, 2:51 and 3:9: not during a stay in an inrichting.
  private func noHulpbehoevendheid(_ index: Int, _ column: ComparedColumn<L>) -> Phrase? {
    let household = plan.household
    guard let wajong = household.person(index).wajong, wajong.hulpbehoevendheid != .geen,
      let months = column.benefits.living.dropFirst(index).first?.suffix(12)
    else { return nil }
    let end = household.person(index).benefitsEnd(plan.statutes.current)
    let inside = zip(everyMonth, months).filter { month, living in
      living.inInstitution && CalendarDate(household.year, month) < end
    }
    if inside.isEmpty { return nil }
    return RefusalText.noHulpbehoevendheid(Names(household).list([index]))
  }

  private func noPeiljaarverlegging(_ column: ComparedColumn<L>) -> Decision<L, Phrase?> {
    guard plan.household.switches.eigenBijdrage.peiljaarverlegging else { return .outcome(nil) }
    var refusals: [Decision<L, Phrase?>] = []
    for contribution in column.plan.contributions where !contribution.unknown {
      let input = plan.input(contribution.kind, column.common)
      let whose = plan.household.whose(contribution.kind)
      if contribution.schedule.needsLow {
        let request = plan.lowRequest(contribution, input, column.common)
        let drop = plan.statutes.eigenBijdrage.figures.lebPeiljaarverleggingDrempel
        refusals.append(
          .when(
            request.isGranted, nil,
            otherwise: RefusalText.incomeNotLower(of: whose, drop: drop.cents)))
      }
      // A first income counts over the year itself, request or not.
      let isFirst = contribution.kind.indices.contains { plan.firstIncome[$0] == .yearItself }
      if contribution.schedule.needsHigh, !isFirst,
        let request = plan.highRequest(contribution, input, column.common)
      {
        refusals.append(
          .when(request.isGranted, nil, otherwise: RefusalText.pocketMoneyIsLeft(of: whose)))
      }
    }
    return Decision.all(refusals).map { reasons in
      let all = reasons.compactMap { $0 }.reduce(into: [Phrase]()) {
        if !$0.contains($1) { $0.append($1) }
      }
      return all.first.map { first in
        RefusalText.noPeiljaarverlegging(all.dropFirst().reduce(first, RefusalText.nor))
      }
    }
  }
}
