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
  package init() {}
  var isEligible: Bool { selfContained || designated }
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
