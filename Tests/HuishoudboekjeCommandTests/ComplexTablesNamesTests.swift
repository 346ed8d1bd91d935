import XCTest

/// Names of columns and rows that are not known, and rows of the list with something wrong.
final class ComplexTablesNamesTests: TablesErrorCase {
  func testNamesOfColumns() throws {
    try assertRefused(
      "homes.csv",
      [
        (
          "Kale huur", "Kale hur",
          "homes.csv:1: the column 'Kale hur' is not known\n'huishoudboekje complex --template units' writes "
            + "all that are known. Did you mean 'kale huur'?\n",
          "homes.csv:1: de kolom 'Kale hur' is niet bekend\n'huishoudboekje complex --template woningen' "
            + "schrijft alles wat bekend is. Bedoelt u 'kale huur'?\n"
        ),
        (
          "Arrangement", "basic_rent",
          "homes.csv:1: 'Kale huur' and 'basic_rent' both stand for: rent without servicekosten; ",
          "homes.csv:1: 'Kale huur' en 'basic_rent' betekenen allebei: huur zonder servicekosten; "
        ),
        (
          "Servicekosten overig", "Servicekosten",
          "homes.csv:1: 'Servicekosten' stands beside 'Servicekosten energie': it may be the total or the rest\n",
          "homes.csv:1: 'Servicekosten' staat naast 'Servicekosten energie': het kan het totaal zijn of de rest\n"
        ),
        (
          "Naam;", ";", "homes.csv:1: column 1 has no name, and line 2 has something in it\n",
          "homes.csv:1: kolom 1 heeft geen naam, en op regel 2 staat er iets in\n"
        ),
        (
          "\r\nA;3;690,00;112;ja;12,50;20;95;;\r\nB;1;640;;;;;;ZZP;", "",
          "homes.csv: there is no row below the column names\n",
          "homes.csv: er staat geen rij onder de kolomnamen\n"
        ),
      ])
    try assertRefused(
      "residents.csv",
      [
        (
          "zorgprofiel,", "",
          "residents.csv:2: the row has 13 fields\n", "residents.csv:2: de rij heeft 13 velden\n"
        ),
        (
          "zorgprofiel", "dagbesteding",
          "residents.csv:1: the column 'zorgprofiel' is missing\n'huishoudboekje complex --template personas' ",
          "residents.csv:1: de kolom 'zorgprofiel' ontbreekt\n'huishoudboekje complex --template bewoners' "
        ),
      ])
  }

  func testTheList() throws {
    try assertRefused(
      "list.csv",
      [
        (
          "leegstand", "lediging",
          "list.csv:6: 'lediging' is not a known row\n'huishoudboekje complex --template provider' writes all ",
          "list.csv:6: 'lediging' is geen bekende rij\n'huishoudboekje complex --template aanbieder' schrijft "
        ),
        (
          "rente;", "jaar;",
          "list.csv:8: 'jaar' and 'jaar' both stand for: the calendar year that is ",
          "list.csv:8: 'jaar' en 'jaar' betekenen allebei: het kalenderjaar dat "
        ),
        (
          "wat;waarde", "x;y",
          "list.csv:1: the first line does not name the columns 'what' and 'value'\n",
          "list.csv:1: de eerste regel noemt de kolommen 'wat' en 'waarde' niet\n"
        ),
        (
          "2,5%", "101",
          "list.csv:6: leegstand is '101'\nExpected per cent, from 0,00 to 100,00.\n",
          "list.csv:6: leegstand is '101'\nVerwacht: procent, van 0,00 tot en met 100,00.\n"
        ),
        (
          "300,50", "nibut",
          "list.csv:5: norm is 'nibut'\nExpected zak_en_kleedgeld, nibud, or euros a month.",
          "list.csv:5: norm is 'nibut'\nVerwacht: zak_en_kleedgeld, nibud, of euro per maand."
        ),
        (
          "jaar;2026", "omschrijving;2026",
          "list.csv: nobody says which year is computed\nAdd --year 2026, ",
          "list.csv: nergens staat welk jaar wordt berekend\nVoeg --year 2026 toe, "
        ),
        (
          "rechtstreeks", "aanbieder verhuurt",
          "list.csv:4: huurconstructie is 'aanbieder verhuurt', but 'verhuurder' is 'Corporatie'\n"
            + "Fill in zorgaanbieder at 'verhuurder', or choose another huurconstructie.\n",
          "list.csv:4: huurconstructie is 'aanbieder verhuurt', maar 'verhuurder' is 'Corporatie'\n"
            + "Vul zorgaanbieder in bij 'verhuurder', of kies een andere huurconstructie.\n"
        ),
        (
          "rente;", "zorguren per VPT-cliënt;3",
          "list.csv:8: zorguren per VPT-cliënt is filled in without 'cost of a care hour'\n",
          "list.csv:8: zorguren per VPT-cliënt is ingevuld zonder 'kosten van een zorguur'\n"
        ),
        (
          "rente;", "verblijf in ZZP;3",
          "list.csv:8: verblijf in ZZP is filled in without 'stay in own home'\n",
          "list.csv:8: verblijf in ZZP is ingevuld zonder 'verblijf in eigen woning'\n"
        ),
      ])
  }
}
