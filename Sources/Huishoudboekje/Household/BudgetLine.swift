/// A line of the budget, in the order of the table.
package enum BudgetLine: String, Sendable, CaseIterable {
  case inkomenBruto = "inkomen_bruto"
  case loonheffing
  /// Assessment over the year beyond what was withheld; below zero: a refund.
  case aanslag = "aanslag_inkomstenbelasting"
  case zvwBijdrage = "zvw_bijdrage"
  case inkomenNetto = "inkomen_netto"
  case zorgtoeslag
  case huurtoeslag
  /// Once a year, net: Wajong artikel 3:75.
  case tegemoetkoming = "tegemoetkoming_arbeidsongeschikten"
  case kaleHuur = "kale_huur"
  case servicekostenSubsidiabel = "servicekosten_subsidiabel"
  case servicekostenOverig = "servicekosten_overig"
  case arrangement
  case energie
  case lokaleLasten = "lokale_lasten"
  case verzekeringen
  case telefoonInternetTv = "telefoon_internet_tv"
  case was
  case alarm
  case etenEnDrinken = "eten_en_drinken"
  case kledingEnPersoonlijk = "kleding_en_persoonlijk"
  case overigeKosten = "overige_kosten"
  case zorgpremie
  case eigenRisico = "eigen_risico"
  case eigenBijdrage = "eigen_bijdrage"
  case vrijBesteedbaar = "vrij_besteedbaar"

  /// How a line counts.
  package enum Role: Sendable {
    /// Adds to what is free to spend.
    case income
    /// Takes from it; a positive amount.
    case cost
    /// The sum of lines above it.
    case subtotal
  }
  package var role: Role {
    switch self {
    case .inkomenBruto, .zorgtoeslag, .huurtoeslag, .tegemoetkoming: return .income
    case .inkomenNetto, .vrijBesteedbaar: return .subtotal
    default: return .cost
    }
  }
  /// The costs that come off gross income before it is net.
  static let withheld: [BudgetLine] = [.loonheffing, .aanslag, .zvwBijdrage]
  /// The lines of living costs, which a scenario may override.
  package static let livingCosts: [BudgetLine] = [
    .energie, .lokaleLasten, .verzekeringen, .telefoonInternetTv, .was, .alarm, .etenEnDrinken,
    .kledingEnPersoonlijk, .overigeKosten, .zorgpremie, .eigenRisico,
  ]

  /// The name in a table for people.
  package var label: String {
    switch self {
    case .inkomenBruto: return "Inkomen bruto"
    case .loonheffing: return "Loonheffing"
    case .aanslag: return "Aanslag inkomstenbelasting"
    case .zvwBijdrage: return "Zvw-bijdrage"
    case .inkomenNetto: return "Inkomen netto"
    case .zorgtoeslag: return "Zorgtoeslag"
    case .huurtoeslag: return "Huurtoeslag"
    case .tegemoetkoming: return "Tegemoetkoming arbeidsong."
    case .kaleHuur: return "Kale huur"
    case .servicekostenSubsidiabel: return "Servicekosten subsidiabel"
    case .servicekostenOverig: return "Servicekosten overig"
    case .arrangement: return "Arrangement"
    case .energie: return "Energie"
    case .lokaleLasten: return "Lokale lasten"
    case .verzekeringen: return "Verzekeringen"
    case .telefoonInternetTv: return "Telefoon, internet, tv"
    case .was: return "Was"
    case .alarm: return "Alarm"
    case .etenEnDrinken: return "Eten en drinken"
    case .kledingEnPersoonlijk: return "Kleding en persoonlijk"
    case .overigeKosten: return "Overige kosten"
    case .zorgpremie: return "Zorgpremie"
    case .eigenRisico: return "Eigen risico"
    case .eigenBijdrage: return "Eigen bijdrage Wlz"
    case .vrijBesteedbaar: return "Vrij besteedbaar"
    }
  }
}
