/// Kwijtschelding of local taxes (Uitvoeringsregeling Invorderingswet 1990 artikel 11 to 16). All
/// amounts in euros a month unless named.
enum NaiveKwijtschelding {
  /// A household, a couple together.
  struct Input: Hashable, Sendable {
    var date: String
    var income: NaiveRational  // net, with the average of the holiday allowance
    var kaleHuur: NaiveRational
    var huurtoeslag: NaiveRational
    var zorgpremie: NaiveRational
    var zorgtoeslag: NaiveRational
    var norm: NaiveRational  // of the bijstand
    var couple = false
    var kostendelers = 1  // who share the woonlastennorm, the person included
    var taxDebtPayments: NaiveRational = 0
    var bank: NaiveRational = 0  // at one moment
    var otherAssets: NaiveRational = 0  // at one moment
    var assessment: NaiveRational  // once
    /// What is not that of one month: averages over a year.
    var woonlastennorm: NaiveRational?
    /// With somebody in an inrichting; otherwise of the norm.
    var kostenVanBestaan: NaiveRational?
  }

  struct Outcome: Hashable, Sendable {
    let wonen: NaiveRational
    let premie: NaiveRational
    let nettoBesteedbaarInkomen: NaiveRational
    let kostenVanBestaan: NaiveRational
    let betalingscapaciteit: NaiveRational  // a year
    let vermogen: NaiveRational
    let remitted: NaiveRational
  }

  /// The kosten van bestaan: a percentage of the norm of the bijstand.
  static func kostenVanBestaan(
    norm: NaiveRational, percentage: NaiveRational? = nil, date: String, figures: NaiveFigures
  ) -> NaiveRational {
    let local = figures.value("levenskosten", date, "kwijtschelding_norm_percentage")
    return norm * (percentage ?? local) / 100
  }

  /// In an inrichting: the price paid for the care and two thirds of the norm with the verhoging.
  static func kostenVanBestaanInInrichting(
    paidForCare: NaiveRational, couple: Bool = false, date: String, figures: NaiveFigures
  ) -> NaiveRational {
    let who = couple ? "gehuwden" : "alleenstaande"
    let norm =
      figures.value("bijstand", date, "inrichting_\(who)")
      + figures.value("bijstand", date, "inrichting_verhoging_\(who)")
    let third = 1 / figures.value("levenskosten", date, "kwijtschelding_inrichting_noemer")
    return paidForCare + (1 - third) * norm
  }

  /// The woonlastennorm: the normhuur before the deduction of a household type, less the verlaging;
  /// shared equally by kostendelers.
  static func woonlastennorm(kostendelers: Int = 1, date: String, figures: NaiveFigures)
    -> NaiveRational
  {
    let year = NaiveDate(date).year
    let norm =
      figures.value("huurtoeslag", year, "normhuur_basis")
      - figures.value("huurtoeslag", year, "basishuur_verlaging")
    return norm / NaiveRational(kostendelers)
  }

  static func compute(_ input: Input, figures: NaiveFigures) -> Outcome {
    let highest = figures.value(
      "huurtoeslag", NaiveDate(input.date).year, "maximale_huurgrens")
    let wonen = max(
      0,
      min(input.kaleHuur - input.huurtoeslag, highest)
        - (input.woonlastennorm
          ?? woonlastennorm(
            kostendelers: input.kostendelers, date: input.date, figures: figures)))
    let who = input.couple ? "gehuwden" : "alleenstaande"
    let inNorm = figures.value("bijstand", input.date, "inrichting_verhoging_\(who)")
    let premie = max(0, input.zorgpremie - inNorm - input.zorgtoeslag)
    let nbi = input.income - wonen - premie - input.taxDebtPayments
    let kb =
      input.kostenVanBestaan
      ?? kostenVanBestaan(norm: input.norm, date: input.date, figures: figures)
    let capacity = 12 * max(0, nbi - kb)
    let vermogen =
      max(0, input.bank - (kb + input.kaleHuur + input.zorgpremie)) + input.otherAssets
    let share = figures.percent("levenskosten", input.date, "kwijtschelding_capaciteit_percentage")
    return Outcome(
      wonen: wonen, premie: premie, nettoBesteedbaarInkomen: nbi, kostenVanBestaan: kb,
      betalingscapaciteit: capacity, vermogen: vermogen,
      remitted: max(0, input.assessment - vermogen - share * capacity))
  }
}
