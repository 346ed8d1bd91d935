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
