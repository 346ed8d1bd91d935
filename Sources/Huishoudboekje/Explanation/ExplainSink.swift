/// Keeps the year of every line of every column as a formula.
struct ExplainSink: LineSink {
  typealias L = ExplainLane
  private var years: [[BudgetLine: YearAmount<L>]]
  private var current = 0

  init(_ columns: Int) { years = Array(repeating: [:], count: columns) }

  mutating func begin(_ column: Int) { current = column }
  private mutating func add(_ line: BudgetLine, year: YearAmount<L>) {
    years[current][line] = years[current][line].map { $0 + year } ?? year
  }
  mutating func add(_ line: BudgetLine, series: MonthSeries<L>, when mask: L.Mask?) {
    add(line, year: mask.map { series.year.when($0) } ?? series.year)
  }
  mutating func add(_ line: BudgetLine, _ amount: MonthAmount<L>, on presence: Presence) {
    add(line, year: amount.over(presence))
  }
  mutating func add(_ line: BudgetLine, spread: YearAmount<L>) { add(line, year: spread) }
  mutating func add(_ line: BudgetLine, once: YearAmount<L>, month: Int) {
    add(line, year: once)
  }
  mutating func add(_ line: BudgetLine, _ contribution: ContributionYear<L>) {
    add(line, year: contribution.year)
  }
  mutating func end() {}

  /// The amount of a line as the table shows it; a subtotal is made of the lines as shown.
  func term(_ line: BudgetLine, _ column: Int, _ view: Explanation.View) -> Term {
    func shown(_ line: BudgetLine) -> L {
      let year = years[column][line] ?? .zero
      guard view == .average else { return year.cents }
      return year.cents.divided(by: 12, .halfUp, averageMonthArticle)
    }
    /// In a sum a line stands under its own name.
    func part(_ line: BudgetLine) -> L {
      shown(line).named(line.name, averageMonthArticle)
    }
    func inCents(_ lane: L) -> Term {
      let term = lane.term
      return term.isInteger ? term.read(as: .cent) : term
    }
    switch line {
    case .inkomenNetto:
      return inCents(
        BudgetLine.withheld.reduce(part(.inkomenBruto)) { $0 - part($1) })
    case .vrijBesteedbaar:
      var sum = part(.inkomenBruto)
      for line in BudgetLine.allCases where line != .inkomenBruto {
        switch line.role {
        case .income: sum = sum + part(line)
        case .cost: sum = sum - part(line)
        case .subtotal: break
        }
      }
      return inCents(sum)
    default: return inCents(shown(line))
    }
  }
}

extension BudgetLine {
  /// The name of the line as a step of a sum.
  var name: StaticString {
    switch self {
    case .inkomenBruto: return "inkomen bruto"
    case .loonheffing: return "loonheffing"
    case .aanslag: return "aanslag inkomstenbelasting"
    case .zvwBijdrage: return "Zvw-bijdrage"
    case .inkomenNetto: return "inkomen netto"
    case .zorgtoeslag: return "zorgtoeslag"
    case .huurtoeslag: return "huurtoeslag"
    case .tegemoetkoming: return "tegemoetkoming arbeidsongeschikten"
    case .kaleHuur: return "kale huur"
    case .servicekostenSubsidiabel: return "servicekosten subsidiabel"
    case .servicekostenOverig: return "servicekosten overig"
    case .arrangement: return "arrangement"
    case .energie: return "energie"
    case .lokaleLasten: return "lokale lasten"
    case .verzekeringen: return "verzekeringen"
    case .telefoonInternetTv: return "telefoon, internet, tv"
    case .was: return "was"
    case .alarm: return "alarm"
    case .etenEnDrinken: return "eten en drinken"
    case .kledingEnPersoonlijk: return "kleding en persoonlijk"
    case .overigeKosten: return "overige kosten"
    case .zorgpremie: return "zorgpremie"
    case .eigenRisico: return "eigen risico"
    case .eigenBijdrage: return "eigen bijdrage Wlz"
    case .vrijBesteedbaar: return "vrij besteedbaar"
    }
  }
}
