/// Who bears a cost.
package enum Payer: String, Sendable {
  case client, wlz, zvw, wmo
  /// The form does not know this cost.
  case none
}

/// Who pays what, by leveringsvorm: a table, not code.
///
/// Sources: Handboek VPT 4.3 and bijlage 1; HevoFame; VPT Waaier. Telephone is the client's in
/// every form (unverified for ZZP).
package enum WhoPays {
  private static let table: [BudgetLine: (zzp: Payer, vpt: Payer, mpt: Payer, pgb: Payer)] = [
    .kaleHuur: (.wlz, .client, .client, .client),
    .servicekostenSubsidiabel: (.none, .client, .client, .client),
    .servicekostenOverig: (.none, .client, .client, .client),
    .arrangement: (.none, .client, .client, .client),
    .energie: (.wlz, .client, .client, .client),
    .lokaleLasten: (.wlz, .client, .client, .client),
    .verzekeringen: (.client, .client, .client, .client),
    .telefoonInternetTv: (.client, .client, .client, .client),
    .was: (.client, .client, .client, .client),
    .alarm: (.wlz, .wlz, .client, .client),
    .etenEnDrinken: (.wlz, .wlz, .client, .client),
    .kledingEnPersoonlijk: (.client, .client, .client, .client),
    .overigeKosten: (.client, .client, .client, .client),
    .zorgpremie: (.client, .client, .client, .client),
    .eigenRisico: (.client, .client, .client, .client),
  ]

  /// Who pays a line in a form; income, tax and the contribution itself are the client's.
  package static func payer(of line: BudgetLine, in form: Leveringsvorm) -> Payer {
    guard let row = table[line] else { return .client }
    switch form {
    case .zzp: return row.zzp
    case .vpt: return row.vpt
    case .mpt: return row.mpt
    case .pgb: return row.pgb
    }
  }
}
