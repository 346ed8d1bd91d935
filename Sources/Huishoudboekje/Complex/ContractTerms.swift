import HuishoudboekjeCatalogue

extension Woonvorm {
  /// What it is called.
  package var inWords: Phrase {
    self == .inDeWijk ? ContractText.inDeWijk : Phrase(verbatim: rawValue)
  }
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
  package enum Carrier: Sendable {
    case provider, landlord

    /// In words.
    package var words: Phrase {
      self == .provider ? ContractText.provider : ContractText.landlord
    }
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
  package var words: Phrase {
    switch self {
    case .landlordNotNamed: ContractText.landlordNotNamed
    case .passendAtEveryLetting: ContractText.passendAtEveryLetting
    case .passendWhereCareIsApart: ContractText.passendWhereCareIsApart
    case .passendDoesNotBind(let landlord): ContractText.passendDoesNotBind(landlord.rawValue)
    case .incomeTestWaived: ContractText.incomeTestWaived
    case .koppelbeding(let woonvorm, let presence, let likely):
      Self.koppelbeding(
        woonvorm.map { ContractText.of($0.inWords) } ?? .empty, presence,
        likely ? ContractText.likely : .empty)
    case .vacancy(.aanbiederVerhuurt): ContractText.vacancy(ContractText.providerIsLandlord)
    case .vacancy(.onderverhuur): ContractText.vacancy(ContractText.providerRents)
    case .vacancy(.rechtstreeks): ContractText.vacancy(ContractText.landlordLets)
    }
  }
  private static func koppelbeding(_ of: Phrase, _ presence: Bool?, _ likely: Phrase) -> Phrase {
    switch presence {
    case true: ContractText.koppelbedingPossible(of, likely)
    case false: ContractText.koppelbedingNotPossible(of)
    case nil: ContractText.koppelbedingNotKnown(of, likely)
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
  /// What it is called.
  package var inWords: Phrase {
    self == .aanbiederVerhuurt ? ContractText.aanbiederVerhuurt : Phrase(verbatim: rawValue)
  }
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
  package var words: Phrase {
    let cost =
      key == "arrangement_eur_month" ? ContractText.arrangement : Phrase(verbatim: key)
    return ContractText.assumed(cost, woonvorm.inWords, range)
  }
}
