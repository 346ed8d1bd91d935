import HuishoudboekjeCatalogue

extension HomeReason {
  func words(_ names: Names) -> Phrase {
    guard !persons.isEmpty else { return CostText.nobodyLives(column) }
    let what =
      homes == 1 ? CostText.home : home == 0 ? CostText.firstHome : CostText.nextHome
    let (who, time) = (Phrase(same: "\(names.list(persons))"), Phrase(same: "\(when.inWords)"))
    return names.areNeeded && persons.count > 1
      ? CostText.live(column, who, in: what, time) : CostText.lives(column, who, in: what, time)
  }
}

extension CostReason {
  func words(_ names: Names) -> Phrase {
    let isSplit = line.facts.livingCost == .perPerson && names.areNeeded
    let parts = amounts.map { part in
      CostText.part(
        isSplit ? Phrase(same: "\(names[part.whose])") : .empty, part.cents,
        shares.filter { $0.whose == part.whose }.map(\.words))
    }
    return CostText.cost(column, line.inWords, parts)
  }
}

extension CostReason.Bearing {
  fileprivate var words: Phrase {
    let time = Phrase(same: "\(when.inWords)")
    switch source {
    case .stated: return CostText.stated(place, time)
    case .defaults(let set): return CostText.byDefault(place, set.words, time)
    case .noDefault(let set): return CostText.noDefault(place, set.words, time)
    case .other(.wlz): return CostText.wlz(place, time)
    case .other(.zvw): return CostText.zvw(place, time)
    case .other(.wmo): return CostText.wmo(place, time)
    case .other: return CostText.none(place, time)
    }
  }
  private var place: Phrase {
    switch form {
    case .care(.zzp): return CostText.institution
    case .care(let form): return CostText.home(form.rawValue)
    case .none: return CostText.withoutCare
    }
  }
}

extension BudgetSet {
  fileprivate var words: Phrase {
    switch self {
    case .d0: return CostText.fixedCosts
    case .nibud: return CostText.minimumBudget
    }
  }
}

extension HuurtoeslagReason {
  func words(_ names: Names) -> Phrase {
    let who = Phrase(same: "\(names.list(tenants))")
    let also =
      persons > tenants.count ? WhyToeslagText.also(persons - tenants.count) : .empty
    let time = Phrase(same: "\(Presence(months: months).inWords)")
    let sentence =
      names.areNeeded && tenants.count > 1
      ? WhyToeslagText.tenants(column, who, also, time, have: amount)
      : WhyToeslagText.tenant(column, who, also, time, has: amount)
    return onRequest ? WhyToeslagText.onRequest(sentence) : sentence
  }

  /// What is paid, or why nothing is.
  private var amount: Phrase {
    let facts =
      rekenhuur > most
      ? WhyToeslagText.facts(rekenhuur: rekenhuur, most: most, rekeninkomen: rekeninkomen)
      : WhyToeslagText.facts(rekenhuur: rekenhuur, rekeninkomen: rekeninkomen)
    let reason = Phrase(same: "\(refusal.reason)")
    switch refusal {
    case .none:
      return WhyToeslagText.granted(
        month == 0 ? WhyToeslagText.belowOneEuro : WhyToeslagText.amount(month), facts)
    case .below24: return WhyToeslagText.refused(reason, facts, refusal.article)
    default: return WhyToeslagText.refused(reason, refusal.article)
    }
  }
}

extension ZorgtoeslagReason {
  func words(_ names: Names) -> Phrase {
    let request = onRequest ? WhyToeslagText.requested : .empty
    let time = Phrase(same: "\(Presence(months: months).inWords)")
    switch whose {
    case .together:
      let both = WhyToeslagText.asPartners(Phrase(same: "\(names.list([0, 1]))"))
      return names.areNeeded
        ? WhyToeslagText.have(column, both, request, time, amount)
        : WhyToeslagText.has(column, both, request, time, amount)
    case .person(let index):
      let who =
        names.areNeeded
        ? WhyToeslagText.alone(Phrase(same: "\(names.list([index]))")) : PersonText.resident
      return WhyToeslagText.has(column, who, request, time, amount)
    }
  }

  /// What is paid, or why nothing is.
  private var amount: Phrase {
    switch refusal {
    case .wealth: return WhyToeslagText.wealth
    case .below24: return WhyToeslagText.below24(toetsingsinkomen: toetsingsinkomen)
    case .belowOneEuro:
      return WhyToeslagText.amount(
        WhyToeslagText.belowOneEuro, toetsingsinkomen: toetsingsinkomen)
    case nil:
      return WhyToeslagText.amount(
        WhyToeslagText.amount(month), toetsingsinkomen: toetsingsinkomen)
    }
  }
}
