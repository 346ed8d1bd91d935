/// What of the local taxes of a resident is remitted at a rent: the kwijtschelding of the budget, of which only
/// the rent and the huurtoeslag differ from home to home.
///
/// - Unit: cents of the average month.
struct RemissionByRent: Sendable {
  private let law: Kwijtschelding
  private let input: KwijtscheldingInput<Int>
  private let home: HomeCosts
  /// What the scenario states of the line for a part of the year, of the year.
  private let stated: Int
  /// The line when nothing is remitted.
  let full: Int
  /// The most that can be remitted.
  var most: Int { full - averageMonth(stated) }

  /// - Parameters:
  ///   - working: of the column at any rent.
  ///   - line: the local taxes of the year with it.
  init(
    _ law: Kwijtschelding,
    _ kwijtschelding: (input: KwijtscheldingInput<Int>, working: KwijtscheldingWorking<Int>),
    line: Int, _ home: HomeCosts
  ) {
    self.law = law
    self.home = home
    input = kwijtschelding.input
    stated = line - (input.assessment.cents - kwijtschelding.working.remitted.cents)
    full = averageMonth(stated + input.assessment.cents)
  }

  /// Rises with the rent and falls with the huurtoeslag.
  ///
  /// - Parameter huurtoeslag: of the year at this rent.
  func amount(kaleHuur: Int, huurtoeslag: Int) -> Int {
    var own = input
    own.kaleHuur = MonthAmount(cents: kaleHuur).over(home.presence)
    own.huurtoeslag = YearAmount(cents: huurtoeslag)
    return full
      - averageMonth(stated + input.assessment.cents - law.working(own).remitted.cents)
  }
}
