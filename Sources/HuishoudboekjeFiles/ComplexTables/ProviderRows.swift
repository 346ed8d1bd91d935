import Huishoudboekje
import HuishoudboekjeCatalogue

extension TableColumn {
  private static let month = CellKind.euros(TableText.eurosMonth)
  private static let once = CellKind.euros(TableText.euros)
  private static let clients = CellKind.whole(1...1000)
  private static let days = CellKind.whole(1...40_000, TableText.days)

  /// The rows of the list of a provider, in the order of its template.
  static let provider: [TableColumn] = ofComplex + investment + clientCosts + rooms + stay

  private static let ofComplex: [TableColumn] = [
    TableColumn(ProviderRowText.name, "complex", .text, others: ["naamcomplex"]),
    TableColumn(ProviderRowText.description, "description", .text),
    TableColumn(ProviderRowText.year, "year", .whole(ScenarioFile.years), examples: ["2026"]),
    TableColumn(ProviderRowText.woonvorm, "woonvorm", woonvormen, examples: ["geschikt"]),
    TableColumn(
      ProviderRowText.landlord, "landlord",
      .words(
        Landlord.self,
        [.corporatie: ["woningcorporatie"], .zorgaanbieder: ["aanbieder"]]),
      examples: ["corporatie"]),
    TableColumn(
      ProviderRowText.huurconstructie, "huurconstructie", .words(Huurconstructie.self),
      examples: ["rechtstreeks"]),
    TableColumn(
      ProviderRowText.staff, "staff_24h", .yesNo, others: ["24uurs", "24uurstoezicht"],
      needs: ["huurconstructie"]),
    TableColumn(
      ProviderRowText.benchmark, "benchmark", .benchmark, examples: ["zak_en_kleedgeld"]),
    TableColumn(ProviderRowText.vacancy, "vacancy_pct", .percent, examples: ["0"]),
  ]

  private static let investment: [TableColumn] = [
    TableColumn(
      ProviderRowText.tariffs, "provider.tariffs", .file, others: ["tarieven", "tariffs"]),
    TableColumn(
      ProviderRowText.zorgkantoor, "provider.zorgkantoor_pct",
      .decimal(1...20_000, TableText.percent),
      needs: ["provider.tariffs"]),
    TableColumn(
      ProviderRowText.investment, "provider.meerinvestering_eur", once,
      others: ["meerinvestering", "extrainvestment"], examples: ["30000.00"]),
    TableColumn(
      ProviderRowText.interest, "provider.rente_pct", .percent, examples: ["4.03"]),
    TableColumn(
      ProviderRowText.term, "provider.looptijd_years", .whole(1...100),
      others: ["looptijd", "term"], examples: ["30"]),
    TableColumn(
      ProviderRowText.nhc, "provider.nhc_vpt_eur_month", month, others: ["nhc", "nhcvpt"],
      examples: ["150.00"]),
    TableColumn(
      ProviderRowText.nic, "provider.nic_vpt_eur_month", month, others: ["nic", "nicvpt"],
      examples: ["21.00"]),
    TableColumn(ProviderRowText.vptClients, "provider.vpt_clients", clients, examples: ["8"]),
    TableColumn(ProviderRowText.zzpClients, "provider.zzp_clients", clients, examples: ["7"]),
    TableColumn(ProviderRowText.upkeep, "provider.upkeep_eur_month", month),
    TableColumn(ProviderRowText.subsidies, "provider.subsidies_eur_month", month),
  ]

  private static let clientCosts: [TableColumn] = [
    TableColumn(
      ProviderRowText.meals, "provider.vpt_client.meals_eur_day", .euros(TableText.eurosDay)),
    TableColumn(
      ProviderRowText.careHours, "provider.vpt_client.care_hours_month",
      .decimal(0...74_400, TableText.hours), needs: ["provider.vpt_client.care_hour_eur"]),
    TableColumn(
      ProviderRowText.careHour, "provider.vpt_client.care_hour_eur", once,
      needs: ["provider.vpt_client.care_hours_month"]),
    TableColumn(ProviderRowText.alarm, "provider.vpt_client.alarm_eur_month", month),
    TableColumn(ProviderRowText.laundry, "provider.vpt_client.laundry_eur_month", month),
    TableColumn(ProviderRowText.transport, "provider.vpt_client.transport_eur_month", month),
  ]

  private static let roomsCost = "provider.common_rooms.cost_eur_month"
  private static let rooms: [TableColumn] = [
    TableColumn(ProviderRowText.roomsCost, roomsCost, month),
    TableColumn(
      ProviderRowText.roomsInvestment, "provider.common_rooms.investment_eur", once,
      needs: [roomsCost]),
    TableColumn(
      ProviderRowText.roomsArrangement, "provider.common_rooms.arrangement_pct", .percent,
      needs: [roomsCost]),
    TableColumn(
      ProviderRowText.roomsService, "provider.common_rooms.servicekosten_ruimten", .yesNo,
      needs: [roomsCost]),
    TableColumn(
      ProviderRowText.roomsNHC, "provider.common_rooms.zzp_nhc_eur_month", month,
      needs: [roomsCost]),
  ]

  private static let zzpDays = "provider.stay.zzp_days"
  private static let ownDays = "provider.stay.own_days"
  private static let day = CellKind.euros(TableText.eurosDay, from: 1)
  private static let stay: [TableColumn] = [
    TableColumn(ProviderRowText.zzpDays, zzpDays, days, needs: [ownDays]),
    TableColumn(ProviderRowText.ownDays, ownDays, days, needs: [zzpDays]),
    TableColumn(
      ProviderRowText.zzpDay, "provider.stay.zzp_eur_day", day, needs: [zzpDays, ownDays]),
    TableColumn(
      ProviderRowText.ownDay, "provider.stay.own_eur_day", day, needs: [zzpDays, ownDays]),
  ]
}
