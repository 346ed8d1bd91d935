/// Keeps the average months that a sweep wants, eight households at once.
///
/// A line is averaged and rounded where it is put, and the subtotals add the rounded averages: the
/// same order as `YearBudget.average`.
struct FastSink: LineSink {
  typealias L = SIMD8<Double>
  let outputs: UnsafeMutableRawPointer
  let extra: UnsafeMutableRawPointer
  let wanted: UnsafeMutablePointer<Int>
  let stride: Int
  var offset: Int
  /// How many of the eight are rows of this run.
  var left: Int
  private var form = 0
  private var net = SIMD8<Double>(0)
  private var sum = SIMD8<Double>(0)

  init(
    outputs: UnsafeMutableRawPointer, extra: UnsafeMutableRawPointer,
    wanted: UnsafeMutablePointer<Int>, stride: Int, offset: Int, left: Int
  ) {
    self.outputs = outputs
    self.extra = extra
    self.wanted = wanted
    self.stride = stride
    self.offset = offset
    self.left = left
  }

  @inline(__always) mutating func begin(_ form: Int) {
    self.form = form
    net = SIMD8<Double>(0)
    sum = SIMD8<Double>(0)
  }
  @inline(__always) mutating func put(_ line: BudgetLine, _ flow: Flow<SIMD8<Double>>) {
    put(line, flow.year)
  }
  @inline(__always)
  mutating func put(_ line: BudgetLine, _ contribution: ContributionYear<SIMD8<Double>>) {
    put(line, contribution.year)
  }
  @inline(__always) private mutating func put(
    _ line: BudgetLine, _ year: YearAmount<SIMD8<Double>>
  ) {
    let average = year.cents.divided(by: 12, .halfUp, "average month")
    switch line {
    case .inkomenBruto: net = average
    case .loonheffing, .aanslag, .zvwBijdrage: net = net - average
    default: break
    }
    sum = line.role == .income ? sum + average : sum - average
    keep(line, average)
  }
  @inline(__always) mutating func subtotal(_ line: BudgetLine) {
    if line == .vrijBesteedbaar {
      store(sum, extra + form &* stride)
      keep(line, sum)
    } else {
      keep(line, net)
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
  var offset: Int
  private var form = 0
  private var net = 0
  private var sum = 0

  init(
    outputs: UnsafeMutableRawPointer, extra: UnsafeMutableRawPointer,
    wanted: UnsafeMutablePointer<Int>, stride: Int, offset: Int
  ) {
    self.outputs = outputs
    self.extra = extra
    self.wanted = wanted
    self.stride = stride
    self.offset = offset
  }
  mutating func begin(_ form: Int) {
    self.form = form
    net = 0
    sum = 0
  }
  mutating func put(_ line: BudgetLine, _ flow: Flow<Int>) { put(line, flow.year) }
  mutating func put(_ line: BudgetLine, _ contribution: ContributionYear<Int>) {
    put(line, contribution.year)
  }
  private mutating func put(_ line: BudgetLine, _ year: YearAmount<Int>) {
    let average = averageMonth(year.cents)
    if line == .inkomenBruto { net = average }
    if BudgetLine.withheld.contains(line) { net -= average }
    sum += line.role == .income ? average : -average
    keep(line, average)
  }
  mutating func subtotal(_ line: BudgetLine) {
    if line == .vrijBesteedbaar {
      (extra + form * stride + offset).storeBytes(of: Double(sum), as: Double.self)
    }
    keep(line, line == .vrijBesteedbaar ? sum : net)
  }
  private func keep(_ line: BudgetLine, _ value: Int) {
    let column = wanted[form * BudgetLine.count + line.ordinal]
    guard column >= 0 else { return }
    (outputs + column * stride + offset).storeBytes(of: Double(value), as: Double.self)
  }
}

extension BudgetLine {
  static let count = 24
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
    case .kaleHuur: return 7
    case .servicekostenSubsidiabel: return 8
    case .servicekostenOverig: return 9
    case .arrangement: return 10
    case .energie: return 11
    case .lokaleLasten: return 12
    case .verzekeringen: return 13
    case .telefoonInternetTv: return 14
    case .was: return 15
    case .alarm: return 16
    case .etenEnDrinken: return 17
    case .kledingEnPersoonlijk: return 18
    case .overigeKosten: return 19
    case .zorgpremie: return 20
    case .eigenRisico: return 21
    case .eigenBijdrage: return 22
    case .vrijBesteedbaar: return 23
    }
  }
}

extension AmountSlot {
  static func at(_ index: Int) -> AmountSlot { AmountSlot(index) }
}
