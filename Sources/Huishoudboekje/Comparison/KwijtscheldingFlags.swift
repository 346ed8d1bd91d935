import HuishoudboekjeCatalogue

extension ComparedHousehold {
  /// Why nothing of the local taxes is remitted, in the columns for which that is computed.
  var noKwijtschelding: FlagGroup<L> {
    FlagGroup(.noKwijtschelding, columns.filter { $0.working.kwijtschelding != nil }) {
      Comparison.noKwijtschelding($0.working.kwijtschelding)
    }
  }
}

extension Comparison {
  /// Why nothing of the local taxes is remitted; nil where something is, or none is computed.
  ///
  /// - Law: Uitvoeringsregeling Invorderingswet 1990 artikel 11 and 12.
  static func noKwijtschelding<L: TellingLane>(
    _ kwijtschelding: (input: KwijtscheldingInput<L>, working: KwijtscheldingWorking<L>)?
  ) -> Decision<L, Phrase?> {
    guard let (input, working) = kwijtschelding else { return .outcome(nil) }
    let isRefused =
      (YearAmount.zero .< input.assessment) .& (working.remitted .<= YearAmount.zero)
    return Decision<L, Bool>.whether(isRefused).flatMap { isRefused in
      guard isRefused else { return .outcome(nil) }
      let wealth = working.vermogen.downToCents(
        "Uitvoeringsregeling Invorderingswet 1990 artikel 12")
      return .when(
        working.refusedForWealth, FlagText.noKwijtschelding(wealth: wealth.cents.told),
        otherwise: FlagText.noKwijtschelding(capacity: working.betalingscapaciteit.cents.told))
    }
  }
}
