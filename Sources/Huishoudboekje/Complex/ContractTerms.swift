extension Woonvorm {
  /// How the care is there, by the sources (HevoFame, woonvormen and toolbox).
  package enum StaffPresence: Sendable, Equatable {
    case onAppointment, onAppointmentAndAlarm, often24Hours, always24Hours
  }
  package var staffPresence: StaffPresence {
    switch self {
    case .inDeWijk: return .onAppointment
    case .geschikt: return .onAppointmentAndAlarm
    case .beschut: return .often24Hours
    case .beschermd: return .always24Hours
    }
  }
}

/// What the contract form of a complex means, each with its source.
///
/// - Leaves out: administration, debtor risk and huurbescherming, of which the sources say no more than
///   that they differ.
package enum ContractTerm: Sendable, Equatable {
  /// Who bears the rent of a home that stands empty.
  package enum Carrier: String, Sendable {
    case provider, landlord
  }
  case landlordNotNamed
  case passendAtEveryLetting
  case passendWhereCareIsApart
  case passendDoesNotBind(Landlord)
  case incomeTestWaived
  /// Nil: it is not known whether there is 24-hours presence.
  case koppelbeding(Woonvorm?, presence24Hours: Bool?, likely: Bool)
  case vacancy(Huurconstructie)

  /// In words.
  package var text: String {
    switch self {
    case .landlordNotNamed:
      return "the landlord is not named and counts as a woningcorporatie"
    case .passendAtEveryLetting:
      return "passend toewijzen is tested at every letting, because the corporation lets directly "
        + "(Woningwet artikel 46 lid 2; HevoFame)"
    case .passendWhereCareIsApart:
      return "passend toewijzen is tested in onderverhuur where wonen and zorg are apart, as for "
        + "everybody who rents here; not for homes with verblijf (Woningwet artikel 46 lid 2; HevoFame)"
    case .passendDoesNotBind(let landlord):
      return
        "passend toewijzen and the income test (DAEB) are rules for a woningcorporatie and do not "
        + "bind a landlord '\(landlord.rawValue)' (Woningwet artikel 46 and 48)"
    case .incomeTestWaived:
      return
        "income test (DAEB): waived for everybody by the Wlz indication (Woningwet artikel 48); a "
        + "letting that is not passend uses the free 5 % of the lettings of two calendar years together"
    case .koppelbeding(let woonvorm, let presence, let likely):
      let of = woonvorm.map { " of \($0.rawValue)" } ?? ""
      let more = likely && presence != false ? ", and with onderverhuur it is likely" : ""
      let source = "(HevoFame; Handboek VPT 5.5)"
      switch presence {
      case true:
        return "koppelbeding of rent and care\(of): possible, because somebody is there 24 hours a "
          + "day\(more) \(source)"
      case false:
        return
          "koppelbeding of rent and care\(of): not possible without 24-hours presence \(source)"
      case nil:
        return
          "koppelbeding of rent and care\(of): only with 24-hours presence, which is not known "
          + "here\(more); state staff_24h \(source)"
      }
    case .vacancy(let form):
      let who: String
      switch form {
      case .aanbiederVerhuurt: who = "the provider, who is the landlord"
      case .onderverhuur: who = "the provider, who rents them from the corporation"
      case .rechtstreeks: who = "the landlord, who lets them directly"
      }
      return
        "rent of homes that stand empty is missed by \(who) (follows from who lets to whom; HevoFame "
        + "names the risk only)"
    }
  }

  /// The terms of a complex, from what is stated of it.
  ///
  /// - Parameter presence: stated; nil: by the woonvorm.
  package static func all(
    _ landlord: Landlord?, _ form: Huurconstructie?, _ woonvormen: [Woonvorm], presence: Bool?
  ) -> [ContractTerm] {
    var terms: [ContractTerm] = []
    if let landlord, landlord != .corporatie {
      terms.append(.passendDoesNotBind(landlord))
    } else {
      if landlord == nil { terms.append(.landlordNotNamed) }
      terms.append(.incomeTestWaived)
      if form == .rechtstreeks { terms.append(.passendAtEveryLetting) }
      if form == .onderverhuur { terms.append(.passendWhereCareIsApart) }
    }
    guard let form else { return terms }
    let likely = form == .onderverhuur
    if let presence {
      terms.append(.koppelbeding(nil, presence24Hours: presence, likely: likely))
    } else {
      for woonvorm in woonvormen {
        let known: Bool?
        switch woonvorm.staffPresence {
        case .always24Hours: known = true
        case .often24Hours: known = nil
        case .onAppointment, .onAppointmentAndAlarm: known = false
        }
        terms.append(.koppelbeding(woonvorm, presence24Hours: known, likely: likely))
      }
    }
    return terms + [.vacancy(form)]
  }
}

extension Huurconstructie {
  /// Who misses the rent of homes that stand empty.
  package var vacancyCarrier: ContractTerm.Carrier {
    self == .rechtstreeks ? .landlord : .provider
  }
}

/// The default ranges of servicekosten and arrangement per woonvorm, cents per month; not law.
package struct WoonvormRanges: Sendable {
  private let figures: LevenskostenFigures

  package init(year: Int, figures: Figures) throws(FigureError) {
    self.figures = try LevenskostenFigures(
      figures.reader(.levenskosten, on: CalendarDate(year, 1)))
  }
  private func range(_ what: String, _ woonvorm: Woonvorm) -> ClosedRange<Int> {
    func figure(_ end: String) -> Int {
      figures.figure("\(what)_\(woonvorm.rawValue)_\(end)", .eurPerMonth).value
    }
    return figure("laag")...max(figure("laag"), figure("hoog"))
  }
  package func servicekosten(_ woonvorm: Woonvorm) -> ClosedRange<Int> {
    range("service", woonvorm)
  }
  /// Nil: the sources give none for this woonvorm.
  package func arrangement(_ woonvorm: Woonvorm) -> ClosedRange<Int>? {
    woonvorm == .beschermd ? range("arrangement", woonvorm) : nil
  }
}

/// A cost of a home that is not stated and comes from the range of its woonvorm, cents per month.
package struct AssumedHomeCost: Sendable, Hashable {
  package let key: String
  package let woonvorm: Woonvorm
  package let range: ClosedRange<Int>
  package init(key: String, woonvorm: Woonvorm, range: ClosedRange<Int>) {
    self.key = key
    self.woonvorm = woonvorm
    self.range = range
  }
  package var text: String {
    "\(key): not stated, so the lower end of the range of \(woonvorm.rawValue), "
      + "\(range.lowerBound.asEuros) to \(range.upperBound.asEuros) a month (unverified figures of law "
      + "'levenskosten')"
  }
}
