/// What to do for a step, in plain words.
extension Advice {
  /// In which columns it is worth doing.
  package enum Worthwhile: Sendable, Equatable {
    case everywhere
    /// Elsewhere it costs.
    case only([String])
    case nowhere
  }
  package var worthwhile: Worthwhile {
    let gains = worth.filter { $0.year > 0 }.map(\.column)
    if gains.isEmpty { return .nowhere }
    return worth.contains { $0.year < 0 } ? .only(gains) : .everywhere
  }

  /// What to do for it; of what is in the budget already, what the budget counts on.
  package var action: String {
    let counted = standing == .inBudget ? "The budget counts on it. " : ""
    switch (subject, worthwhile) {
    case (.taxReturn(let year, isPeiljaar: true), .everywhere):
      return counted + "File a return for \(year); \(Self.notInPeiljaar(year))"
    case (.taxReturn(let year, isPeiljaar: true), _):
      return counted + "Where a return is asked for there is no choice; \(Self.notInPeiljaar(year))"
    case (.taxReturn, .nowhere):
      return counted
        + "It costs: who is asked for a return must file it, and an amount above the aanslaggrens is "
        + "collected."
    case (.taxReturn, .only(let columns)):
      return counted
        + "In \(columns.joined(separator: ", ")) file a return; elsewhere it costs, and who is asked for one "
        + "must file it."
    case (.taxReturn(let year, _), .everywhere): return counted + "File a return for \(year)."
    case (.aowChoice(let year), _): return aowChoice(year)
    case (.form, _): return subject.doing
    case (_, .nowhere):
      return standing == .inBudget
        ? "The budget counts on it, but without it more would be left." : "Leave it: it costs."
    case (_, .only(let columns)):
      return counted + "Only for \(columns.joined(separator: ", ")): \(subject.doing)"
    case (_, .everywhere): return counted + subject.doing
    }
  }
}

extension Advice {
  /// In which columns the choice leaves more, now and once the contribution follows it.
  private func aowChoice(_ year: Int) -> String {
    func gains(_ worth: [Worth]) -> [String] { worth.filter { $0.cents > 0 }.map(\.column) }
    let (now, later) = (gains(worth), gains(besides.first?.worth ?? worth))
    let ask = { (columns: [String]) in
      (columns.count == worth.count ? "" : "for \(columns.joined(separator: ", ")) ")
        + subject.doing
    }
    switch (now.isEmpty, later.isEmpty) {
    case (true, true): return "In no column it leaves more: keep the AOW of a couple."
    case _ where now == later: return "To have it, \(ask(now))."
    case (true, false):
      return "It leaves less at first and more from \(year + 2) on: to have it, \(ask(later))."
    case (false, true):
      return
        "It leaves more in the first years only, and less from \(year + 2) on, where the choice can be undone "
        + "once: to have it, \(ask(now))."
    default:
      return
        "To have it, \(ask(now)). From \(year + 2) on it leaves more for \(later.joined(separator: ", ")) only; "
        + "it can be undone once."
    }
  }

  private static func notInPeiljaar(_ year: Int) -> String {
    "what it pays or refunds over \(year) itself is not in the amount."
  }
}

extension Advice.Subject {
  fileprivate var doing: String {
    switch self {
    case .form:
      return
        "What is free to spend is compared, not the care; the zorgkantoor decides whether a form fits."
    case .peiljaarverlegging(let year, _, let grounds):
      let all: [Advice.Ground] = grounds.isEmpty ? [.fall, .zakEnKleedgeld] : grounds
      let tests = all.map { ground in
        switch ground {
        case .fall: return "of the low contribution where the income has fallen far enough"
        case .zakEnKleedgeld:
          return "of the high contribution where it leaves less than the zak- en kleedgeld"
        }
      }
      return
        "Ask the CAK for peiljaarverlegging, for the low contribution within four months after \(year); "
        + "it is granted only \(tests.joined(separator: ", and "))."
    case .handicap(_, let year):
      // The form that takes it as proof is of before 2026 (Wht artikel 13).
      return
        "Send Dienst Toeslagen the request for a special situation; the Wlz indication of the CIZ is "
        + "the proof\(year >= 2026 ? " (of \(year) not verified)" : ""). It can be sent afterwards too."
    case .toeslagpartner(_, let year):
      return
        "Write Dienst Toeslagen a letter, signed by one of the two: it counts from the first of the "
        + "next month (received on the first: that month; not verified) and covers zorgtoeslag, "
        + "kindgebonden budget and kinderopvangtoeslag together; ask for the past within \(year) (not "
        + "verified)."
    case .leftOut(_, let year):
      return
        "Send Dienst Toeslagen the form 'Verzoek bijzondere situatie huurtoeslag' with the Wlz "
        + "indication of the CIZ; whoever is not left out must be the applicant. It can be asked until the "
        + "end of \(year + 5), and holds for the following years."
    case .aowChoice(let year):
      return
        "ask the SVB to treat both as unmarried; who owes an eigen bijdrage then has one of "
        + "his own, from \(year + 2) on over the AOW of a single person"
    case .taxReturn(let year, _): return "File a return for \(year)."
    case .ouderenkorting(_, let year, let earlier, let contribution):
      return
        "Say in the return of \(year) that there was a right to the AOW of a single person"
        + (earlier ? ", and ask it back of earlier years, to five" : "")
        + (contribution ? "; in the peiljaar it moves the eigen bijdrage of \(year) too." : ".")
    case .assetDivision(let year):
      return "Choose it in the return of \(year); the eigen bijdrage of \(year + 2) follows it."
    case .terugkeer:
      return
        "Ask the zorgkantoor, before the return, to declare to the CAK that it is expected within four "
        + "months."
    case .kwijtschelding:
      return
        "Ask the gemeente and the waterschap for it when the assessment comes; each may have a norm of "
        + "its own."
    case .tegenbewijs(let stated, let year):
      return stated == nil
        ? "State actual_return_eur_year to have it computed; it is claimed with the Belastingdienst for "
          + "\(year)."
        : "Claim it with the Belastingdienst for \(year)."
    case .adaptedHome:
      return
        "Where the home is adapted: state dwelling.adapted_home, and say so to Dienst Toeslagen."
    case .rent(let step):
      return
        "Ask the landlord for a rent that is \(step.above.asEuros) lower; that saving is part of the "
        + "amount, and the huurtoeslag that is lost comes off it."
    case .assets(let step):
      return
        "The amount and the date only: no advice to spend, to give away or to sell. What is due may be "
        + "paid and what is needed bought before 1 January \(step.year + 1)."
    }
  }
}
