extension Comparison {
  /// Why nothing of the local taxes is remitted; nil where something is, or none is computed.
  ///
  /// - Law: Uitvoeringsregeling Invorderingswet 1990 artikel 11 and 12.
  static func noKwijtschelding(
    _ kwijtschelding: (input: KwijtscheldingInput<Int>, working: KwijtscheldingWorking<Int>)?
  ) -> String? {
    guard let (input, working) = kwijtschelding, input.assessment.cents > 0,
      working.remitted.cents == 0
    else { return nil }
    guard working.refusedForWealth else {
      return "no kwijtschelding of local taxes: of a betalingscapaciteit of "
        + "\(working.betalingscapaciteit.cents.asEuros) a year they can be paid (Uitvoeringsregeling "
        + "Invorderingswet 1990 artikel 11)"
    }
    let wealth = working.vermogen.downToCents(
      "Uitvoeringsregeling Invorderingswet 1990 artikel 12")
    return
      "no kwijtschelding of local taxes: \(wealth.cents.asEuros) of the assets counts; of the bank one "
      + "month of kosten van bestaan, rent and premium is free (Uitvoeringsregeling "
      + "Invorderingswet 1990 artikel 12)"
  }
}
