/// The rented home of the forms in which the client lives at home.
package struct Dwelling: Sendable {
  package var woonvorm: Woonvorm?
  package var landlord: Landlord?
  /// Zelfstandig: own entrance, living room, kitchen, toilet and (since 2024-03-01) shower.
  package var selfContained = true
  /// Aangewezen onzelfstandig: Wht artikel 11 lid 1 onder b.
  package var designated = false
  package var adaptedHome = false
  package var acquiredRight = false
  /// The points of the woningwaarderingsstelsel; nil: the rent is not tested.
  package var points: HomePoints?
  /// For how many months the rent goes on after everybody was admitted; nil: assumed.
  package var opzegtermijn: Int?
  package init() {}
  var isEligible: Bool { selfContained || designated }
}

extension Household {
  /// The number of the home on a day: 1 after a move.
  func home(on date: CalendarDate) -> Int { moveDate.map { $0 <= date ? 1 : 0 } ?? 0 }
  /// The home of a number; a move to a home without facts of its own keeps those of the first.
  func dwelling(_ home: Int) -> Dwelling { home == 0 ? dwelling : nextDwelling ?? dwelling }
}

/// The housing forms of the sources.
package enum Woonvorm: String, Sendable, CaseIterable {
  case inDeWijk = "in_de_wijk"
  case geschikt, beschut, beschermd
}

/// Who lets the home; passend toewijzen binds only a woningcorporatie.
package enum Landlord: String, Sendable, CaseIterable {
  case corporatie, zorgaanbieder, particulier
}

extension Landlord? {
  /// Passend toewijzen binds the landlord: a woningcorporatie, and one that is not named.
  var bindsPassendToewijzen: Bool { map { $0 == .corporatie } ?? true }
}
