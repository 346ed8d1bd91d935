/// What of the local taxes of a resident is remitted at a rent: the kwijtschelding of the budget, of which only
/// the rent and the huurtoeslag differ from home to home.
///
/// - Unit: cents of the average month.
struct RemissionByRent: Sendable {
  private let law: Kwijtschelding
  private let input: KwijtscheldingInput<Int>
  private let home: HomeCosts
  /// The local taxes without it: the most that can be remitted.
  let most: Int
  /// Only what is left of the rent after the huurtoeslag decides, month by month the same: the rent moves no
  /// limit of the savings, and every month has the same huurtoeslag.
  private let restsOnNetRent: Bool

  /// - Parameter input: of the column at any rent.
  init(
    _ law: Kwijtschelding, _ input: KwijtscheldingInput<Int>, _ home: HomeCosts,
    _ rents: HuurtoeslagByRent?
  ) {
    var input = input
    input.kaleHuur = .zero
    input.huurtoeslag = .zero
    self.law = law
    self.input = input
    self.home = home
    most = averageMonth(input.assessment.cents)
    var withoutBank = input
    withoutBank.bank = .zero
    restsOnNetRent =
      home.isWholeYear && rents?.isSteady ?? true
      && law.working(input).vermogen.numerator == law.working(withoutBank).vermogen.numerator
  }

  /// - Parameter huurtoeslag: of the year at this rent.
  func amount(kaleHuur: Int, huurtoeslag: Int) -> Int {
    var own = input
    own.kaleHuur = MonthAmount(cents: kaleHuur).over(home.presence)
    own.huurtoeslag = YearAmount(cents: huurtoeslag)
    return most - averageMonth(input.assessment.cents - law.working(own).remitted.cents)
  }

  /// The most that may be left of the rent after the huurtoeslag when no more than `left` is left of it after the
  /// kwijtschelding too; nil where more than that decides.
  ///
  /// Of a cent more at most a cent is remitted, so that one limit holds.
  func highestNetRent(left: Int) -> Int? {
    guard restsOnNetRent else { return nil }
    var low = left
    var high = left + most + 1
    while high - low > 1 {
      let middle = (low + high) / 2
      if middle - amount(kaleHuur: middle, huurtoeslag: 0) <= left {
        low = middle
      } else {
        high = middle
      }
    }
    return low
  }
}
