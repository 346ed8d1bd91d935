import HuishoudboekjeCatalogue

/// A line of the budget, in the order of the table, and what is fixed of each: one row per line,
/// which the compiler asks for.
public enum BudgetLine: Int, Sendable, CaseIterable {
  case inkomenBruto
  case loonheffing
  /// Assessment over the year beyond what was withheld; below zero: a refund.
  case aanslag
  case zvwBijdrage
  case inkomenNetto
  case zorgtoeslag
  case huurtoeslag
  /// Once a year, net: Wajong artikel 3:75.
  case tegemoetkoming
  /// Bijzondere bijstand and other income that counts for nothing, net.
  case overigOnbelast
  case kaleHuur
  case servicekostenSubsidiabel
  case servicekostenOverig
  case arrangement
  /// Once, when everybody has left the home for an institution.
  case verhuizingEnInrichting
  case energie
  case lokaleLasten
  case verzekeringen
  case telefoonInternetTv
  case was
  case alarm
  case etenEnDrinken
  case kledingEnPersoonlijk
  case overigeKosten
  case zorgpremie
  case eigenRisico
  case eigenBijdrage
  case vrijBesteedbaar

  /// The place of the line in the table.
  @inline(__always) var ordinal: Int { rawValue }
  static let count = allCases.count

  /// How a line counts.
  package enum Role: Sendable {
    /// Adds to what is free to spend.
    case income
    /// Takes from it; a positive amount.
    case cost
    /// The sum of lines above it.
    case subtotal
  }
  package var role: Role { facts.role }

  /// The name in files and in tables for programs.
  package var key: String { facts.key }
  /// The line of that name.
  package init?(key: String) {
    guard let line = Self.allCases.first(where: { $0.key == key }) else { return nil }
    self = line
  }
  /// Whose a living cost is.
  enum LivingCost: Sendable {
    /// Every person has it.
    case perPerson
    /// The home has it once, however many persons live there.
    case ofTheHome
  }
  /// The lines of living costs, which a scenario may override.
  package static let livingCosts = allCases.filter { $0.facts.livingCost != nil }
  /// The place of a living cost among them.
  var livingCostPlace: Int {
    guard let place = Self.livingCosts.firstIndex(of: self) else {
      preconditionFailure("The line \(key) is not a living cost.")
    }
    return place
  }

  /// Who pays the line in a form.
  func payer(in form: Leveringsvorm) -> Payer { facts.payers[form] }

  /// What is fixed of the line.
  var facts: LineFacts { Self.rows[rawValue] }
  private static let rows = allCases.map(\.row)
}

extension BudgetLine {
  /// The row of the line.
  ///
  /// Sources of who pays: Handboek VPT 4.3 and bijlage 1; HevoFame; VPT Waaier. Telephone is the
  /// client's in every form (unverified for ZZP); who has no Wlz care has no alarm. Income, tax and
  /// the contribution itself are the client's.
  private var row: LineFacts {
    switch self {
    case .inkomenBruto:
      LineFacts(
        "inkomen_bruto", LineText.inkomenBruto, "inkomen bruto", .income, makesNet: true, .client,
        .income)
    case .loonheffing:
      LineFacts(
        "loonheffing", LineText.loonheffing, "loonheffing", .cost, makesNet: true, .client, .income)
    case .aanslag:
      LineFacts(
        "aanslag_inkomstenbelasting", LineText.aanslag, "aanslag inkomstenbelasting",
        .cost, makesNet: true, .client, .income)
    case .zvwBijdrage:
      LineFacts(
        "zvw_bijdrage", LineText.zvwBijdrage, "Zvw-bijdrage", .cost, makesNet: true, .client,
        .income)
    case .inkomenNetto:
      LineFacts("inkomen_netto", LineText.inkomenNetto, "inkomen netto", .subtotal, .client, nil)
    case .zorgtoeslag:
      LineFacts("zorgtoeslag", LineText.zorgtoeslag, "zorgtoeslag", .income, .client, .zorgtoeslag)
    case .huurtoeslag:
      LineFacts("huurtoeslag", LineText.huurtoeslag, "huurtoeslag", .income, .client, .huurtoeslag)
    case .tegemoetkoming:
      LineFacts(
        "tegemoetkoming_arbeidsongeschikten", LineText.tegemoetkoming,
        "tegemoetkoming arbeidsongeschikten", .income, .client, .income)
    case .overigOnbelast:
      LineFacts(
        "overig_onbelast", LineText.overigOnbelast, "overig onbelast inkomen", .income, .client,
        .income)
    case .kaleHuur:
      LineFacts("kale_huur", LineText.kaleHuur, "kale huur", .cost, .wlzInZZP, .housing)
    case .servicekostenSubsidiabel:
      LineFacts(
        "servicekosten_subsidiabel", LineText.servicekostenSubsidiabel, "servicekosten subsidiabel",
        .cost, .onlyAtHome, .housing)
    case .servicekostenOverig:
      LineFacts(
        "servicekosten_overig", LineText.servicekostenOverig, "servicekosten overig", .cost,
        .onlyAtHome, .housing)
    case .arrangement:
      LineFacts(
        "arrangement", LineText.arrangement, "arrangement", .cost, .onlyAtHome, .arrangement)
    case .verhuizingEnInrichting:
      LineFacts(
        "verhuizing_en_inrichting", LineText.verhuizingEnInrichting, "verhuizing en inrichting",
        .cost,
        .client, .housing)
    case .energie:
      LineFacts(
        "energie", LineText.energie, "energie", .cost, .wlzInZZP, .housing, .ofTheHome,
        defaults: [.d0(.home, .month("d0_energie")), .nibud(.home, .year("energie_gemiddeld"))])
    case .lokaleLasten:
      LineFacts(
        "lokale_lasten", LineText.lokaleLasten, "lokale lasten", .cost, .wlzInZZP, .housing,
        .ofTheHome,
        defaults: [
          .d0(.home, .month("d0_lokale_lasten")),
          .nibud(.home, .month("lokale_lasten_zonder_kwijtschelding")),
        ])
    case .verzekeringen:
      LineFacts(
        "verzekeringen", LineText.verzekeringen, "verzekeringen", .cost, .client, .household,
        .perPerson,
        defaults: [
          .d0(.home, .month("d0_verzekeringen")), .d0([.zzp], .month("d0_zzp_verzekeringen")),
          .nibud(.home, .month("verzekeringen_1_persoon")),
          .nibud([.zzp], .month("d0_zzp_verzekeringen")),
        ])
    case .telefoonInternetTv:
      LineFacts(
        "telefoon_internet_tv", LineText.telefoonInternetTv, "telefoon, internet, tv", .cost,
        .client,
        .household, .perPerson,
        defaults: [
          .d0(.home, .month("d0_tv_internet")), .d0([.zzp], .month("d0_zzp_tv_telefoon")),
          .nibud(.home, .month("kabel_internet"), .month("mobiel_persoon")),
          .nibud([.zzp], .month("mobiel_persoon")),
        ])
    case .was:
      LineFacts(
        "was", LineText.was, "was", .cost, .client, .laundry, .perPerson,
        defaults: [
          .d0(.home, .month("d0_was_zelf")), .d0([.zzp], .month("d0_zzp_was")),
          .nibud(.home, .month("d0_was_zelf")), .nibud([.zzp], .month("d0_zzp_was")),
        ])
    case .alarm:
      LineFacts(
        "alarm", LineText.alarm, "alarm", .cost,
        PayerByForm(zzp: .wlz, vpt: .wlz, mpt: .client, pgb: .client, withoutCare: .none), .alarm,
        .perPerson,
        defaults: [
          .d0([.vpt], .month("d0_alarm_vpt")), .d0([.mpt, .pgb], .month("d0_alarm_mpt_pgb")),
          .nibud([.vpt], .month("d0_alarm_vpt")), .nibud([.mpt, .pgb], .month("d0_alarm_mpt_pgb")),
        ])
    case .etenEnDrinken:
      LineFacts(
        "eten_en_drinken", LineText.etenEnDrinken, "eten en drinken", .cost,
        PayerByForm(zzp: .wlz, vpt: .wlz, mpt: .client, pgb: .client, withoutCare: .client), .food,
        .perPerson,
        defaults: [
          .d0([.vpt], .month("d0_voeding_vpt")), .d0([.mpt, .pgb], .month("d0_voeding_mpt_pgb")),
          .nibud([.vpt], .month("d0_voeding_vpt")), .nibud([.mpt, .pgb], .food),
        ])
    case .kledingEnPersoonlijk:
      LineFacts(
        "kleding_en_persoonlijk", LineText.kledingEnPersoonlijk, "kleding en persoonlijk", .cost,
        .client, .personal, .perPerson,
        defaults: [
          .nibud(.everywhere, .month("kleding_persoon"), .month("persoonlijke_verzorging_persoon"))
        ])
    case .overigeKosten:
      LineFacts(
        "overige_kosten", LineText.overigeKosten, "overige kosten", .cost, .client, .personal,
        .perPerson,
        defaults: [
          .nibud(
            [.zzp], .month("zelfzorgmiddelen_persoon"), .month("vervoer_persoon"),
            .month("bankkosten_persoon"), .month("recreatie_persoon"), .month("onvoorzien")),
          .nibud(
            .home, .month("zelfzorgmiddelen_persoon"), .month("schoonmaakmiddelen"),
            .month("vervoer_persoon"), .month("bankkosten_persoon"), .month("inventaris_1_persoon"),
            .month("water_1_persoon"), .month("recreatie_persoon"), .month("onderhoud_huis_tuin"),
            .month("onvoorzien")),
        ])
    case .zorgpremie:
      LineFacts(
        "zorgpremie", LineText.zorgpremie, "zorgpremie", .cost, .client, .health, .perPerson,
        defaults: [
          .d0(.everywhere, .month("d0_zorgpremie")), .nibud(.everywhere, .month("zorgpremie")),
        ])
    case .eigenRisico:
      LineFacts(
        "eigen_risico", LineText.eigenRisico, "eigen risico", .cost, .client, .health, .perPerson,
        defaults: [
          .d0(.everywhere, .year("eigen_risico")), .nibud(.everywhere, .year("eigen_risico")),
        ])
    case .eigenBijdrage:
      LineFacts(
        "eigen_bijdrage", LineText.eigenBijdrage, "eigen bijdrage Wlz", .cost, .client,
        .contribution)
    case .vrijBesteedbaar:
      LineFacts(
        "vrij_besteedbaar", LineText.vrijBesteedbaar, "vrij besteedbaar", .subtotal, .client, nil)
    }
  }
}
