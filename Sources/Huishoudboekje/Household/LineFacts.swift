/// What is fixed of a line of the budget: one row per line, which the compiler asks for.
///
/// A new line is a case of `BudgetLine` and a row here; a living cost also has its defaults in
/// `LivingCosts.table`.
struct LineFacts: Sendable {
  /// The name in files and in tables for programs.
  let key: String
  /// The name in a table for people.
  let label: String
  /// The name as a step of a sum.
  let name: StaticString
  let role: BudgetLine.Role
  /// Whether it is gross income or comes off it before it is net.
  let makesNet: Bool
  let payers: PayerByForm
  /// Nil for a subtotal.
  let cause: BudgetLine.Cause?
  /// Nil for what is no living cost.
  let livingCost: BudgetLine.LivingCost?

  init(
    _ key: String, _ label: String, _ name: StaticString, _ role: BudgetLine.Role,
    makesNet: Bool = false, _ payers: PayerByForm, _ cause: BudgetLine.Cause?,
    _ livingCost: BudgetLine.LivingCost? = nil
  ) {
    self.key = key
    self.label = label
    self.name = name
    self.role = role
    self.makesNet = makesNet
    self.payers = payers
    self.cause = cause
    self.livingCost = livingCost
  }
}

extension BudgetLine {
  /// What makes the forms differ.
  package enum Cause: String, Sendable, CaseIterable {
    case contribution = "eigen_bijdrage"
    case housing = "wonen"
    case huurtoeslag
    case arrangement
    case food = "eten"
    case laundry = "was"
    case alarm
    case income = "inkomen_en_belasting"
    case zorgtoeslag
    case household = "verzekeringen_en_media"
    case health = "zorgkosten"
    case personal = "persoonlijk_en_overig"
  }

  /// The row of the line.
  ///
  /// Sources of who pays: Handboek VPT 4.3 and bijlage 1; HevoFame; VPT Waaier. Telephone is the
  /// client's in every form (unverified for ZZP); who has no Wlz care has no alarm. Income, tax and
  /// the contribution itself are the client's.
  var facts: LineFacts {
    switch self {
    case .inkomenBruto:
      LineFacts(
        "inkomen_bruto", "Inkomen bruto", "inkomen bruto", .income, makesNet: true, .client,
        .income)
    case .loonheffing:
      LineFacts(
        "loonheffing", "Loonheffing", "loonheffing", .cost, makesNet: true, .client, .income)
    case .aanslag:
      LineFacts(
        "aanslag_inkomstenbelasting", "Aanslag inkomstenbelasting", "aanslag inkomstenbelasting",
        .cost, makesNet: true, .client, .income)
    case .zvwBijdrage:
      LineFacts(
        "zvw_bijdrage", "Zvw-bijdrage", "Zvw-bijdrage", .cost, makesNet: true, .client, .income)
    case .inkomenNetto:
      LineFacts("inkomen_netto", "Inkomen netto", "inkomen netto", .subtotal, .client, nil)
    case .zorgtoeslag:
      LineFacts("zorgtoeslag", "Zorgtoeslag", "zorgtoeslag", .income, .client, .zorgtoeslag)
    case .huurtoeslag:
      LineFacts("huurtoeslag", "Huurtoeslag", "huurtoeslag", .income, .client, .huurtoeslag)
    case .tegemoetkoming:
      LineFacts(
        "tegemoetkoming_arbeidsongeschikten", "Tegemoetkoming arbeidsong.",
        "tegemoetkoming arbeidsongeschikten", .income, .client, .income)
    case .kaleHuur:
      LineFacts("kale_huur", "Kale huur", "kale huur", .cost, .wlzInZZP, .housing)
    case .servicekostenSubsidiabel:
      LineFacts(
        "servicekosten_subsidiabel", "Servicekosten subsidiabel", "servicekosten subsidiabel",
        .cost, .onlyAtHome, .housing)
    case .servicekostenOverig:
      LineFacts(
        "servicekosten_overig", "Servicekosten overig", "servicekosten overig", .cost,
        .onlyAtHome, .housing)
    case .arrangement:
      LineFacts("arrangement", "Arrangement", "arrangement", .cost, .onlyAtHome, .arrangement)
    case .energie:
      LineFacts("energie", "Energie", "energie", .cost, .wlzInZZP, .housing, .ofTheHome)
    case .lokaleLasten:
      LineFacts(
        "lokale_lasten", "Lokale lasten", "lokale lasten", .cost, .wlzInZZP, .housing, .ofTheHome)
    case .verzekeringen:
      LineFacts(
        "verzekeringen", "Verzekeringen", "verzekeringen", .cost, .client, .household, .perPerson)
    case .telefoonInternetTv:
      LineFacts(
        "telefoon_internet_tv", "Telefoon, internet, tv", "telefoon, internet, tv", .cost, .client,
        .household, .perPerson)
    case .was:
      LineFacts("was", "Was", "was", .cost, .client, .laundry, .perPerson)
    case .alarm:
      LineFacts(
        "alarm", "Alarm", "alarm", .cost,
        PayerByForm(zzp: .wlz, vpt: .wlz, mpt: .client, pgb: .client, withoutCare: .none), .alarm,
        .perPerson)
    case .etenEnDrinken:
      LineFacts(
        "eten_en_drinken", "Eten en drinken", "eten en drinken", .cost,
        PayerByForm(zzp: .wlz, vpt: .wlz, mpt: .client, pgb: .client, withoutCare: .client), .food,
        .perPerson)
    case .kledingEnPersoonlijk:
      LineFacts(
        "kleding_en_persoonlijk", "Kleding en persoonlijk", "kleding en persoonlijk", .cost,
        .client, .personal, .perPerson)
    case .overigeKosten:
      LineFacts(
        "overige_kosten", "Overige kosten", "overige kosten", .cost, .client, .personal,
        .perPerson)
    case .zorgpremie:
      LineFacts("zorgpremie", "Zorgpremie", "zorgpremie", .cost, .client, .health, .perPerson)
    case .eigenRisico:
      LineFacts(
        "eigen_risico", "Eigen risico", "eigen risico", .cost, .client, .health, .perPerson)
    case .eigenBijdrage:
      LineFacts(
        "eigen_bijdrage", "Eigen bijdrage Wlz", "eigen bijdrage Wlz", .cost, .client,
        .contribution)
    case .vrijBesteedbaar:
      LineFacts("vrij_besteedbaar", "Vrij besteedbaar", "vrij besteedbaar", .subtotal, .client, nil)
    }
  }
}
