/// Keeps the average months that a sweep wants, eight households at once.
///
/// The year of every line is added up in memory; `end` averages and rounds each line and adds the
/// rounded averages to the subtotals: the same order as `YearBudget.average`.
struct FastSink: LineSink {
  typealias L = SIMD8<Double>
  let outputs: UnsafeMutableRawPointer
  let extra: UnsafeMutableRawPointer
  let wanted: UnsafeMutablePointer<Int>
  /// The year of every line of the form at hand.
  let totals: UnsafeMutablePointer<SIMD8<Double>>
  let stride: Int
  var offset = 0
  /// How many of the eight are rows of this run.
  var left = 0
  private var form = 0

  init(
    outputs: UnsafeMutableRawPointer, extra: UnsafeMutableRawPointer,
    wanted: UnsafeMutablePointer<Int>, totals: UnsafeMutablePointer<SIMD8<Double>>, stride: Int
  ) {
    self.outputs = outputs
    self.extra = extra
    self.wanted = wanted
    self.totals = totals
    self.stride = stride
  }

  @inline(__always) mutating func begin(_ form: Int) {
    self.form = form
    for line in 0..<BudgetLine.count { totals[line] = SIMD8<Double>(0) }
  }
  @inline(__always) mutating func add(_ line: BudgetLine, year: YearAmount<SIMD8<Double>>) {
    totals[line.ordinal] += year.cents
  }
  @inline(__always)
  mutating func add(_ line: BudgetLine, series: MonthSeries<Int>, when mask: L.Mask?) {
    let year = YearAmount<L>(lifting: series.year)
    add(line, year: mask.map { year.when($0) } ?? year)
  }
  @inline(__always)
  mutating func add(_ line: BudgetLine, _ amount: MonthAmount<L>, on presence: Presence) {
    add(line, year: amount.over(presence))
  }
  @inline(__always) mutating func add(_ line: BudgetLine, spread: YearAmount<L>) {
    add(line, year: spread)
  }
  @inline(__always) mutating func add(_ line: BudgetLine, once: YearAmount<L>, month: Int) {
    add(line, year: once)
  }
  @inline(__always) mutating func add(_ line: BudgetLine, _ contribution: ContributionYear<L>) {
    add(line, year: contribution.year)
  }

  @inline(__always) mutating func end() {
    var net = SIMD8<Double>(0)
    var sum = SIMD8<Double>(0)
    for line in BudgetLine.table {
      switch line.role {
      case .subtotal:
        let value = line == .vrijBesteedbaar ? sum : net
        if line == .vrijBesteedbaar { store(value, extra + form &* stride) }
        keep(line, value)
        continue
      case .income, .cost:
        let average = totals[line.ordinal].divided(by: 12, .halfUp, "average month")
        let signed = line.role == .income ? average : SIMD8<Double>(0) - average
        if line.ordinal < BudgetLine.inkomenNetto.ordinal { net += signed }
        sum += signed
        keep(line, average)
      }
    }
  }
  @inline(__always) private func keep(_ line: BudgetLine, _ value: SIMD8<Double>) {
    let column = wanted[form &* BudgetLine.count &+ line.ordinal]
    if column >= 0 { store(value, outputs + column &* stride) }
  }
  @inline(__always) private func store(_ value: SIMD8<Double>, _ column: UnsafeMutableRawPointer) {
    if left == 8 {
      (column + offset).storeBytes(of: value, as: SIMD8<Double>.self)
    } else {
      for lane in 0..<left {
        (column + offset + lane &* 8).storeBytes(of: value[lane], as: Double.self)
      }
    }
  }
}

/// The same on the reference lane.
struct ReferenceSink: LineSink {
  typealias L = Int
  let outputs: UnsafeMutableRawPointer
  let extra: UnsafeMutableRawPointer
  let wanted: UnsafeMutablePointer<Int>
  let stride: Int
  var offset = 0
  private var form = 0
  private var totals = [Int](repeating: 0, count: BudgetLine.count)

  init(
    outputs: UnsafeMutableRawPointer, extra: UnsafeMutableRawPointer,
    wanted: UnsafeMutablePointer<Int>, stride: Int
  ) {
    self.outputs = outputs
    self.extra = extra
    self.wanted = wanted
    self.stride = stride
  }
  mutating func begin(_ form: Int) {
    self.form = form
    for line in totals.indices { totals[line] = 0 }
  }
  mutating func add(_ line: BudgetLine, series: MonthSeries<Int>, when mask: Bool?) {
    if mask ?? true { totals[line.ordinal] += series.year.cents }
  }
  mutating func add(_ line: BudgetLine, _ amount: MonthAmount<Int>, on presence: Presence) {
    totals[line.ordinal] += amount.over(presence).cents
  }
  mutating func add(_ line: BudgetLine, spread: YearAmount<Int>) {
    totals[line.ordinal] += spread.cents
  }
  mutating func add(_ line: BudgetLine, once: YearAmount<Int>, month: Int) {
    totals[line.ordinal] += once.cents
  }
  mutating func add(_ line: BudgetLine, _ contribution: ContributionYear<Int>) {
    totals[line.ordinal] += contribution.year.cents
  }
  mutating func end() {
    var net = 0
    var sum = 0
    for line in BudgetLine.allCases {
      var value: Int
      if line.role == .subtotal {
        value = line == .vrijBesteedbaar ? sum : net
        if line == .vrijBesteedbaar {
          (extra + form * stride + offset).storeBytes(of: Double(value), as: Double.self)
        }
      } else {
        value = averageMonth(totals[line.ordinal])
        let signed = line.role == .income ? value : -value
        if line.ordinal < BudgetLine.inkomenNetto.ordinal { net += signed }
        sum += signed
      }
      let column = wanted[form * BudgetLine.count + line.ordinal]
      guard column >= 0 else { continue }
      (outputs + column * stride + offset).storeBytes(of: Double(value), as: Double.self)
    }
  }
}

extension BudgetLine {
  /// All lines, in the order of the table.
  static let table = allCases
  static let count = 25
  /// The place of the line in the table.
  @inline(__always) var ordinal: Int {
    switch self {
    case .inkomenBruto: return 0
    case .loonheffing: return 1
    case .aanslag: return 2
    case .zvwBijdrage: return 3
    case .inkomenNetto: return 4
    case .zorgtoeslag: return 5
    case .huurtoeslag: return 6
    case .tegemoetkoming: return 7
    case .kaleHuur: return 8
    case .servicekostenSubsidiabel: return 9
    case .servicekostenOverig: return 10
    case .arrangement: return 11
    case .energie: return 12
    case .lokaleLasten: return 13
    case .verzekeringen: return 14
    case .telefoonInternetTv: return 15
    case .was: return 16
    case .alarm: return 17
    case .etenEnDrinken: return 18
    case .kledingEnPersoonlijk: return 19
    case .overigeKosten: return 20
    case .zorgpremie: return 21
    case .eigenRisico: return 22
    case .eigenBijdrage: return 23
    case .vrijBesteedbaar: return 24
    }
  }
}

extension AmountSlot {
  static func at(_ index: Int) -> AmountSlot { AmountSlot(index) }
}
