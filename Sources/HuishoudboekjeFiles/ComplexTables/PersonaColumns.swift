import Huishoudboekje
import HuishoudboekjeCatalogue

extension TableColumn {
  private static let year = CellKind.euros(TableText.eurosYear)
  private static let once = CellKind.euros(TableText.euros)
  private static let person = "persons[0]."

  /// The columns of a table of residents, in the order of its template.
  static let personas: [TableColumn] =
    persona + ofPerson + partner + [
      TableColumn(
        PersonaColumnText.costs, "costs.set",
        .words(
          BudgetSet.self, [.d0: ["eenvoudig", "coarse"], .nibud: ["minimumbudget"]]),
        examples: ["nibud", "nibud", "nibud"]),
      TableColumn(
        PersonaColumnText.handicapRequest, "switches.bijzondere_situatie_handicap", .yesNo),
    ]

  private static let persona: [TableColumn] = [
    TableColumn(
      PersonaColumnText.name, "name", .text, isRequired: true, others: ["bewoner", "resident"]),
    TableColumn(
      PersonaColumnText.number, "number", .whole(0...ComplexFile.mostHomes),
      examples: ["1", "1", "1"]),
    TableColumn(
      PersonaColumnText.share, "share_pct", .percent, others: ["percentage"]),
    TableColumn(
      PersonaColumnText.form, "leveringsvorm",
      .words([
        .init(code: "VPT", others: ["volledigpakketthuis"]),
        .init(code: "MPT", others: ["modulairpakketthuis"]),
        .init(code: "MPT-20-UUR"),
        .init(code: "PGB", others: ["persoonsgebondenbudget"]),
      ]), isRequired: true, examples: ["VPT", "VPT", "VPT"]),
    TableColumn(PersonaColumnText.behandeling, "behandeling", .yesNo),
    TableColumn(PersonaColumnText.dagbesteding, "dagbesteding", .words(Dagbesteding.self)),
    TableColumn(
      PersonaColumnText.zorgprofiel, person + "care.zorgprofiel", .zorgprofiel, isRequired: true,
      examples: ["VV5", "VG6", "VV5"]),
  ]

  /// What a person has, in an order that both persons share.
  private static let ofPerson: [TableColumn] = [
    TableColumn(
      PersonaColumnText.birthDate, person + "birth_date", .date, isRequired: true,
      others: ["geboren", "dateofbirth"], examples: ["1942-03-10", "1995-02-14", "1942-03-10"]),
    TableColumn(
      PersonaColumnText.sex, person + "sex",
      .words([
        .init(code: "vrouw", others: ["v", "woman", "female", "f"]),
        .init(code: "man", others: ["m", "male"]),
      ]), examples: ["vrouw", "man", "man"]),
    TableColumn(
      PersonaColumnText.aow, person + "incomes[aow]", .yesNo, examples: ["yes", "", "yes"]),
    TableColumn(
      PersonaColumnText.aowBuildUp, person + "incomes[aow].build_up_pct",
      .whole(0...100, TableText.percent), others: ["aowpercentage", "opbouwaow"],
      examples: ["100", "", "100"]),
    TableColumn(
      PersonaColumnText.pension, person + "incomes[pension].gross_eur_year", year,
      others: ["brutopensioenperjaar"], loose: ["pensioen", "pension", "brutopensioen"],
      examples: ["2500.00", "", "10000.00"]),
    TableColumn(
      PersonaColumnText.pensionMonth, person + "incomes[pension].gross_eur_month",
      .euros(TableText.eurosMonth), others: ["brutopensioenpermaand"]),
    TableColumn(
      PersonaColumnText.wajong, person + "incomes[wajong]", .yesNo, examples: ["", "yes", ""]),
    TableColumn(
      PersonaColumnText.wia, person + "incomes[wia].gross_eur_year", year, loose: ["wia", "wao"]),
    TableColumn(
      PersonaColumnText.anw, person + "incomes[anw].gross_eur_year", year, loose: ["anw"]),
    TableColumn(
      PersonaColumnText.wages, person + "incomes[wages].gross_eur_year", year,
      loose: ["loon", "wages", "salaris"]),
    TableColumn(PersonaColumnText.bijstand, person + "incomes[bijstand]", .yesNo),
    TableColumn(
      PersonaColumnText.savings, person + "assets.bank_eur", once, others: ["banktegoed"],
      examples: ["5000.00", "1000.00", "20000.00"]),
    TableColumn(PersonaColumnText.otherAssets, person + "assets.other_eur", once),
    TableColumn(PersonaColumnText.debts, person + "assets.debts_eur", once),
    TableColumn(
      PersonaColumnText.peiljaarIncome, person + "peiljaar.income_eur_year", year,
      others: ["peiljaarinkomen"]),
    TableColumn(
      PersonaColumnText.peiljaarTax, person + "peiljaar.tax_eur_year", year,
      others: ["peiljaarbelasting"]),
  ]

  private static let partner: [TableColumn] =
    [
      TableColumn(
        PersonaColumnText.married, "couple.married", .yesNo, others: ["getrouwd"],
        needs: ["persons[1].birth_date"], examples: ["", "", "yes"])
    ]
    + ofPerson.map { column in
      var column = column.ofPartner
      column.examples = ["", "", partnerExamples[column.path] ?? ""]
      return column
    } + [
      TableColumn(
        PersonaColumnText.partnerZorgprofiel, person + "care.zorgprofiel", .zorgprofiel
      ).ofPartner,
      TableColumn(
        PersonaColumnText.partnerForm, person + "care.leveringsvorm",
        .words(
          [.init(code: "same", others: ["zelfde", "hetzelfde"])]
            + Leveringsvorm.allCases.map { .init(code: $0.rawValue) }),
        needs: [person + "care.zorgprofiel"]
      ).ofPartner,
    ]

  private static let partnerExamples = [
    "persons[1].birth_date": "1944-05-20", "persons[1].sex": "vrouw",
    "persons[1].incomes[aow]": "yes", "persons[1].incomes[aow].build_up_pct": "100",
    "persons[1].assets.bank_eur": "20000.00",
  ]

  static let examplePersonas = [TableText.single, TableText.young, TableText.couple]
}
