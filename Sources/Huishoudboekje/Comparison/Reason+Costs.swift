extension HomeReason {
  func text(_ names: Names) -> String {
    let what = homes == 1 ? "the home" : home == 0 ? "the first home" : "the next home"
    guard !persons.isEmpty else { return "\(column): nobody lives in the home" }
    let verb = names.areNeeded && persons.count > 1 ? "live" : "lives"
    return "\(column): \(names.list(persons)) \(verb) in \(what)\(when.inWords)"
  }
}

extension CostReason {
  func text(_ names: Names) -> String {
    let told = amounts.map { part -> String in
      let own = shares.filter { $0.whose == part.whose }.map(\.inWords).joined(separator: "; ")
      let isSplit = line.facts.livingCost == .perPerson && names.areNeeded
      let who = isSplit ? "\(names[part.whose]) " : ""
      return "\(who)\(part.cents.asEuros)" + (own.isEmpty ? "" : " (\(own))")
    }
    return "\(column): \(line.inWords) \(told.joined(separator: ", "))"
  }
}

extension CostReason.Bearing {
  fileprivate var inWords: String {
    "\(how)\(when.inWords)"
  }
  private var how: String {
    let place: String
    switch form {
    case .care(let form): place = "in \(form.rawValue)"
    case .none: place = "at home without Wlz care"
    }
    switch source {
    case .stated: return "\(place) as stated"
    case .defaults(let set): return "\(place) by the set \(set.rawValue)"
    case .noDefault(let set): return "\(place) nothing in the set \(set.rawValue)"
    case .other(.wlz): return "\(place) from the Wlz"
    case .other(.zvw): return "\(place) from the Zvw"
    case .other(.wmo): return "\(place) perhaps from the Wmo"
    case .other: return "\(place) there is none"
    }
  }
}

extension HuurtoeslagReason {
  func text(_ names: Names) -> String {
    let many = names.areNeeded && tenants.count > 1
    let also = persons > tenants.count ? " with \(persons - tenants.count) more" : ""
    var text = "\(column): \(names.list(tenants))\(also) \(many ? "count" : "counts") as tenant"
    text += (many ? "s" : "") + "\(Presence(months: months).inWords) and \(many ? "have" : "has") "
    let counts = rekenhuur > most ? ", of which \(most.asEuros) counts," : ""
    let facts =
      "a rekenhuur of \(rekenhuur.asEuros)\(counts) and a rekeninkomen of \(rekeninkomen.asEuros)"
    if refusal != .none {
      text +=
        "none: \(refusal.reason)\(refusal == .below24 ? ", \(facts)," : "") (\(refusal.article))"
    } else {
      let amount = month == 0 ? "less than a euro" : month.asEuros
      text += "\(amount) a month at \(facts) (Wht artikel 21)"
    }
    return onRequest ? text + "; on request somebody does not count (Bht artikel 2 and 2a)" : text
  }
}

extension ZorgtoeslagReason {
  func text(_ names: Names) -> String {
    let who: String
    switch whose {
    case .together: who = "\(names.list([0, 1])) as toeslagpartners"
    case .person(let index): who = names.areNeeded ? "\(names.list([index])) alone" : "the resident"
    }
    let verb = names.areNeeded && whose == .together ? "have" : "has"
    let income = "a toetsingsinkomen of \(toetsingsinkomen.asEuros)"
    let words = Presence(months: months).inWords
    let request = onRequest ? " on request (Awir artikel 3)" : ""
    let what: String
    switch refusal {
    case .wealth: what = "none: the assets on 1 January exceed the vermogensgrens (Wzt artikel 3)"
    case .below24:
      what = "none: at \(income) it is below 24 euros a year (Wzt artikel 2; Awir artikel 14 lid 5)"
    case .belowOneEuro: what = "less than a euro a month at \(income) (Wzt artikel 2)"
    case nil: what = "\(month.asEuros) a month at \(income) (Wzt artikel 2)"
    }
    return "\(column): \(who)\(request) \(verb)\(words) \(what)"
  }
}
