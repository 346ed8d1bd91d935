import HuishoudboekjeCatalogue

extension Advice {
  /// What is weighed, with the facts that its sentences name.
  package enum Subject: Sendable, Equatable {
    /// From the first of a year on.
    case aowChoice(year: Int)
    /// The columns of which one is chosen, that which leaves most first, with what is free to spend in each,
    /// without and with all extra steps; and the forms that are not compared.
    case form(FormChoice)
    /// From the year that counts now, on the grounds on which it can be granted here.
    case peiljaarverlegging(year: Int, from: Int, grounds: [Ground])
    /// The adults below this age.
    case handicap(below: Int, year: Int)
    case toeslagpartner(ToeslagpartnerRequest, year: Int)
    case leftOut([LeftOut], year: Int)
    /// Of the year, or of the peiljaar in the tax that the eigen bijdrage looks at.
    case taxReturn(year: Int, isPeiljaar: Bool)
    /// Whose tax it lowers; there was a right before the year too; it moves the eigen bijdrage of the year.
    case ouderenkorting(persons: [Int], year: Int, earlier: Bool, contribution: Bool)
    case assetDivision(year: Int)
    case terugkeer(person: Int)
    case kwijtschelding
    /// The actual return of the year; nil: it is not stated.
    case tegenbewijs(stated: Int?, year: Int)
    /// The home that is rented last.
    case adaptedHome(home: Int)
    case rent(RentStep)
    case assets(AssetStep)
  }
  /// On what peiljaarverlegging is granted: of the low and of the high contribution.
  package enum Ground: Sendable, Equatable {
    case fall, zakEnKleedgeld
  }
  package struct FormChoice: Sendable, Equatable {
    package struct Column: Sendable, Equatable {
      package let label: String
      package let free, withSteps: Int
    }
    package var columns: [Column]
    package var notCompared: [Leveringsvorm]
    package var excluded: [Excluded]
    /// A dated course stands beside them, which is no form to choose.
    package var leavesOutCourse = false
  }
  /// A form that the zorgprofiel of a person rules out.
  package struct Excluded: Sendable, Equatable {
    package let form: Leveringsvorm
    package let profile: String
    /// What says so.
    package let source: Phrase
  }
  /// A rent at a limit in the place of one above it, cents per month.
  package struct RentStep: Sendable, Equatable {
    package enum Limit: Sendable { case jongeren, aftoppingsgrens, maximaleHuurgrens }
    package let limit: Limit
    package let cents, rekenhuur, kaleHuur: Int
    package let home: Int
    package let year: Int
    package var above: Int { rekenhuur - cents }
  }
  /// Assets at a limit in the place of those above it.
  package struct AssetStep: Sendable, Equatable {
    package enum Limit: Sendable { case zorgtoeslag, huurtoeslag, bijstand, eigenBijdrage }
    package let limit: Limit
    /// Whose assets count together, and how many persons there are.
    package let persons: [Int]
    package let people: Int
    /// The limit, what there is, and what there would be after the step before; cents.
    package let cents, now, before: Int
    /// The year of the budget.
    package let year: Int
    package var above: Int { now - cents }
  }
}

extension Advice.Subject {
  package var question: Advice.Question {
    switch self {
    case .aowChoice: return .aowChoice
    case .form: return .form
    case .peiljaarverlegging: return .peiljaarverlegging
    case .handicap: return .handicapRequest
    case .toeslagpartner: return .toeslagpartner
    case .leftOut: return .leftOut
    case .taxReturn: return .taxReturn
    case .ouderenkorting: return .ouderenkorting
    case .assetDivision: return .assetDivision
    case .terugkeer: return .terugkeer
    case .kwijtschelding: return .kwijtschelding
    case .tegenbewijs: return .tegenbewijs
    case .adaptedHome: return .adaptedHome
    case .rent: return .rentAboveLimit
    case .assets: return .assetsAboveLimit
    }
  }

  /// The household has taken the step already; nil where no single fact tells.
  package func isTaken(in household: Household) -> Bool? {
    let switches = household.switches
    switch self {
    case .peiljaarverlegging: return switches.eigenBijdrage.peiljaarverlegging
    case .handicap: return switches.bijzondereSituatieHandicap
    case .toeslagpartner: return household.partner?.toeslagpartnerRequest != nil
    case .taxReturn(_, let isPeiljaar):
      let peiljaar = switches.settlementOfPeiljaar ?? switches.settlement
      let settlement = isPeiljaar ? peiljaar : switches.settlement
      return settlement == .auto ? nil : settlement != .none
    case .ouderenkorting: return switches.aokBijOpname
    case .assetDivision: return switches.eigenBijdrage.drempelGepoold
    case .terugkeer(let person): return household.care(of: person)?.terugkeerVerklaring
    case .kwijtschelding: return switches.kwijtschelding != .geen
    case .tegenbewijs(let stated, _): return stated != nil
    case .adaptedHome(let home): return household.dwelling(home).adaptedHome
    case .leftOut, .rent, .aowChoice, .form, .assets: return false
    }
  }

  /// The household with or without the step; a choice between columns and assets are no such step.
  package func set(_ isTaken: Bool, in household: inout Household) {
    switch self {
    case .peiljaarverlegging: household.switches.eigenBijdrage.peiljaarverlegging = isTaken
    case .handicap: household.switches.bijzondereSituatieHandicap = isTaken
    case .toeslagpartner(let request, _):
      household.partner?.toeslagpartnerRequest = isTaken ? request : nil
    case .leftOut:
      household.requests = isTaken ? .show : .hide
      household.weighed = .leftOut
    case .taxReturn(_, let isPeiljaar):
      let settlement: Switches.Settlement = isTaken ? .filed : .none
      let switches = household.switches
      household.switches.settlementOfPeiljaar =
        isPeiljaar ? settlement : switches.settlementOfPeiljaar ?? switches.settlement
      if !isPeiljaar { household.switches.settlement = settlement }
    case .ouderenkorting:
      household.switches.aokBijOpname = isTaken
      // Of who claims it not the return stays what it was.
      household.switches.returnWithoutAOK = !isTaken
    case .assetDivision: household.switches.eigenBijdrage.drempelGepoold = isTaken
    case .terugkeer(let person):
      if person == 0 {
        household.care.terugkeerVerklaring = isTaken
      } else {
        household.partner?.care?.terugkeerVerklaring = isTaken
      }
    case .kwijtschelding:
      let isOff = household.switches.kwijtschelding == .geen
      if isTaken == isOff { household.switches.kwijtschelding = isTaken ? .berekend : .geen }
    case .tegenbewijs:
      if isTaken { return }
      for index in household.personIndices {
        household.amounts[AmountSlot.actualReturn.of(person: index)] = nil
      }
    case .adaptedHome(let home):
      if home == 1 && household.nextDwelling != nil {
        household.nextDwelling?.adaptedHome = isTaken
      } else {
        household.dwelling.adaptedHome = isTaken
      }
    case .rent(let step):
      household.amounts[AmountSlot.kaleHuur.of(home: step.home)] =
        isTaken ? step.kaleHuur - step.above : step.kaleHuur
    case .aowChoice, .form, .assets:
      preconditionFailure("The question \(question.rawValue) is no step of its own.")
    }
  }
}
