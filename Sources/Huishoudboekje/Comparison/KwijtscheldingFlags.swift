import HuishoudboekjeCatalogue

extension Comparison {
  /// Why nothing of the local taxes is remitted; nil where something is, or none is computed.
  ///
  /// - Law: Uitvoeringsregeling Invorderingswet 1990 artikel 11 and 12.
  static func noKwijtschelding(
    _ kwijtschelding: (input: KwijtscheldingInput<Int>, working: KwijtscheldingWorking<Int>)?
  ) -> Phrase? {
    guard let (input, working) = kwijtschelding, input.assessment.cents > 0,
      working.remitted.cents == 0
    else { return nil }
    guard working.refusedForWealth else {
      return FlagText.noKwijtschelding(capacity: working.betalingscapaciteit.cents)
    }
    let wealth = working.vermogen.downToCents(
      "Uitvoeringsregeling Invorderingswet 1990 artikel 12")
    return FlagText.noKwijtschelding(wealth: wealth.cents)
  }
}
