/// What a couple of whom one is admitted has written to Dienst Toeslagen.
package enum ToeslagpartnerRequest: String, Sendable, CaseIterable {
  /// No longer toeslagpartners for the duration of the stay.
  case apart
  /// Of unmarried partners: to stay toeslagpartners after the change of address.
  case stay
}

/// In which months of a year two persons are each other's toeslagpartner, and in which each of them
/// stands alone.
struct Toeslagpartners: Sendable, Equatable {
  var joint: [Int] = []
  /// The months of each person on his own.
  var own: OneOrTwo<[Int]>
  /// Partners of the same person in every month of the year: only then does the joint limit of wealth
  /// count (Wzt artikel 3 lid 1; Awir artikel 7 lid 3).
  var allYear: Bool { joint.count == 12 }
}

extension Household {
  /// Toeslagpartners on the first of a month, which counts for the whole of it.
  ///
  /// - Law: Awir artikel 3 lid 6 and 5. Of unmarried partners the Dienst ends it with the change of address,
  ///   the text only on request (switch `toeslagpartner_ongehuwd_wettekst`).
  func areToeslagpartners(
    onFirst start: CalendarDate, in column: BudgetColumn, _ request: ToeslagpartnerRequest?
  ) -> Bool {
    guard let partner, isCouple(on: start), !persons.contains(where: { $0.deathDate == start })
    else { return false }
    guard column.anyInInstitution(on: start) else { return true }
    let isReceived = partner.toeslagpartnerFrom.map { $0 <= start } ?? true
    let ended =
      !partner.married && !partner.registeredAtHome && !switches.toeslagpartnerOngehuwdWettekst
    return ended ? request == .stay && isReceived : !(request == .apart && isReceived)
  }

  /// The months of a year, with a request of the couple.
  ///
  /// - Law: Wzt artikel 1 and 2: from the month after the 18th birthday, to and with the month of
  ///   the death.
  /// - Parameter afterParting: also the own months of a partner who has left the household.
  func toeslagpartners(
    in column: BudgetColumn, _ request: ToeslagpartnerRequest?, afterParting: Bool = false
  ) -> Toeslagpartners {
    func ownMonths(_ index: Int) -> [Int] {
      let adult = person(index).birthDate.adding(years: 18)
      return everyMonth.filter { month in
        let start = CalendarDate(year, month)
        // Of a couple, who dies on the first of a month does not count in it.
        let dies = partner != nil && person(index).deathDate == start
        let counts =
          afterParting ? isAlive(index, on: start) : belongs(index, on: start)
        return adult < start && counts && !dies
      }
    }
    let all = ownMonths(0)
    guard let partner else { return Toeslagpartners(own: OneOrTwo(all)) }
    let joint = all.filter {
      areToeslagpartners(onFirst: CalendarDate(year, $0), in: column, request)
    }
    func alone(_ months: [Int]) -> [Int] { months.filter { !joint.contains($0) } }
    return Toeslagpartners(
      joint: joint, own: OneOrTwo(alone(all), partner.insured ? alone(ownMonths(1)) : []))
  }

  /// As the couple has asked for it, and in a column that weighs requests also on the other one.
  func toeslagpartners(
    of column: BudgetColumn
  ) -> (usual: Toeslagpartners, onRequest: Toeslagpartners?) {
    let usual = toeslagpartners(in: column, partner?.toeslagpartnerRequest)
    guard column.onRequest, weighed.contains(.toeslagpartner),
      let open = openToeslagpartnerRequest(in: column)
    else { return (usual, nil) }
    return (usual, toeslagpartners(in: column, open))
  }

  /// The request that a couple could make in a column and has not made; nil where there is none.
  func openToeslagpartnerRequest(in column: BudgetColumn) -> ToeslagpartnerRequest? {
    guard let partner else { return nil }
    let now = toeslagpartners(in: column, partner.toeslagpartnerRequest)
    return ToeslagpartnerRequest.allCases.first {
      $0 != partner.toeslagpartnerRequest && toeslagpartners(in: column, $0) != now
    }
  }
}
