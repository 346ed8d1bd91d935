extension Comparison {
  /// Where nothing of the local taxes is remitted only because of the assets.
  ///
  /// - Law: Uitvoeringsregeling Invorderingswet 1990 artikel 11 and 12.
  static func kwijtscheldingFlags(
    _ plan: HouseholdPlan<Int>, _ remissions: [KwijtscheldingWorking<Int>?]
  ) -> [BudgetFlag] {
    let reasons = remissions.map(noKwijtschelding)
    let atHome = plan.columns.indices.filter { index in
      plan.columns[index].rent.homes.contains { !$0.isEmpty }
    }
    if let first = atHome.first, let reason = reasons[first],
      atHome.allSatisfy({ reasons[$0] == reason })
    {
      return [BudgetFlag(kind: .noKwijtschelding, column: nil, text: reason)]
    }
    return zip(plan.columns, reasons).compactMap { column, reason in
      reason.map { BudgetFlag(kind: .noKwijtschelding, column: column.column.label, text: $0) }
    }
  }

  /// Nil where something is remitted, none is computed, or the income alone leaves nothing.
  private static func noKwijtschelding(_ working: KwijtscheldingWorking<Int>?) -> String? {
    guard let working, working.refusedForWealth else { return nil }
    let wealth = working.vermogen.downToCents(
      "Uitvoeringsregeling Invorderingswet 1990 artikel 12")
    return
      "no kwijtschelding of local taxes: \(wealth.cents.asEuros) of the assets counts; of the bank one "
      + "month of kosten van bestaan, rent and premium is free (Uitvoeringsregeling "
      + "Invorderingswet 1990 artikel 12)"
  }
}
