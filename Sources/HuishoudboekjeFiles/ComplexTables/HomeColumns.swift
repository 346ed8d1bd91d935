import Huishoudboekje
import HuishoudboekjeCatalogue

extension TableColumn {
  static let woonvormen = CellKind.words(Woonvorm.self)
  private static let month = CellKind.euros(TableText.eurosMonth)

  /// The columns of a table of homes, in the order of its template.
  static let homes: [TableColumn] = [
    TableColumn(
      HomeColumnText.name, "name", .text, isRequired: true, others: ["woning", "home", "type"]),
    TableColumn(
      HomeColumnText.number, "number", .whole(1...ComplexFile.mostHomes), examples: ["2", "1"]),
    TableColumn(
      HomeColumnText.rent, "kale_huur_eur_month", month, others: ["rent"],
      examples: ["700.00", "640.50"]),
    TableColumn(
      HomeColumnText.points, "wws_points", .points(orNone: true), others: ["punten", "points"],
      examples: ["112", "105.25"]),
    TableColumn(
      HomeColumnText.deduction, "aftrekpunten", .points(orNone: true), needs: ["wws_points"]),
    TableColumn(HomeColumnText.zorgwoning, "zorgwoning", .yesNo, examples: ["no", "no"]),
    TableColumn(HomeColumnText.newBuild, "nieuwbouw", .yesNo, examples: ["no", "no"]),
    TableColumn(HomeColumnText.rooms, "rooms", .whole(1...20), examples: ["2", "1"]),
    TableColumn(HomeColumnText.woonvorm, "woonvorm", woonvormen),
    TableColumn(
      HomeColumnText.selfContained, "self_contained", .yesNo, examples: ["yes", "yes"]),
    TableColumn(HomeColumnText.designated, "designated", .yesNo),
    TableColumn(HomeColumnText.adapted, "adapted_home", .yesNo, others: ["aangepast", "adapted"]),
    TableColumn(
      HomeColumnText.serviceEnergy, "servicekosten.energie_eur_month", month,
      examples: ["12.00", "12.00"]),
    TableColumn(
      HomeColumnText.serviceCleaning, "servicekosten.schoonmaak_eur_month", month,
      examples: ["10.00", "10.00"]),
    TableColumn(
      HomeColumnText.serviceCaretaker, "servicekosten.huismeester_eur_month", month,
      examples: ["8.00", "8.00"]),
    TableColumn(HomeColumnText.serviceRooms, "servicekosten.ruimten_eur_month", month),
    TableColumn(
      HomeColumnText.serviceOther, "servicekosten.overig_eur_month", month,
      others: ["overigeservicekosten", "otherservicecosts"],
      loose: ["servicekosten", "servicecosts", "service"], examples: ["20.00", "20.00"]),
    TableColumn(
      HomeColumnText.arrangement, "arrangement_eur_month", month, examples: ["95.00", "95.00"]),
    TableColumn(HomeColumnText.energy, "energie_eur_month", month, examples: ["86.00", "70.00"]),
    TableColumn(
      HomeColumnText.form, "leveringsvorm", .words([.init(code: "ZZP", others: ["verblijf"])])),
  ]

  static let exampleHomes = [TableText.apartment, TableText.studio]
}
