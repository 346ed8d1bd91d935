import XCTest

/// What is wrong, told in Dutch from its first word to its last: every other test of errors looks for
/// English words in the Dutch, this one reads the sentences.
final class DutchErrorTests: CommandCase {
  private func assertTells(
    _ words: String, _ message: String, exit: Int32 = 1, line: UInt = #line
  ) throws {
    let outcome = try run(
      words.split(separator: " ").map(String.init), language: "nl")
    assertDutch(outcome, exit: exit, words, line: line)
    let start = exit == 64 ? "huishoudboekje: " : "huishoudboekje: fout: "
    XCTAssertEqual(
      outcome.stderr.split(separator: "\n").prefix(message.split(separator: "\n").count)
        .joined(separator: "\n"), start + message, line: line)
  }

  private let facts = "compare --aow --rent 688 --profile VV5 --born"

  func testFacts() throws {
    try assertTells(
      "\(facts) 1992-03-10",
      """
      de opdrachtregel: --born kan niet: de AOW-leeftijd wordt pas bereikt op 2059-06-10, na 2026
      Laat de AOW weg, of kies een later jaar of een eerdere geboortedatum.
      """)
    try assertTells(
      "compare --aow --rent 688 --born 1942-03-10 --profile GGZ-B1",
      """
      de opdrachtregel: --profile kan niet: VPT is niet mogelijk met GGZ-B1 (Handboek VPT 2.1: \
      SGLVG, LVG, GGZ-B en GGZ-wonen 5)
      Laat VPT weg, of verbeter het zorgprofiel.
      """)
    try assertTells(
      "\(facts) 1942-03-10 --years 2022-2023",
      """
      --years 2022: voor dit jaar zijn niet alle cijfers er
      \(Tool.expectedYears.replacing("Expected one of", with: "Verwacht: een van"))
      """)
    try assertTells(
      "\(facts) 1942-03-10 --forms ZZP,VTP",
      """
      --forms noemt 'VTP'. Verwacht: ZZP, ZZP-4-MAANDEN, VPT, MPT, MPT-20-UUR, PGB of VERLOOP. \
      Bedoelt u 'VPT'?
      """, exit: 64)
  }

  func testPoints() throws {
    try assertTells(
      "wws --points 112 --on 2026-01-01 --rent 1500",
      """
      --rent 1500.00: de huur is hoger dan de hoogste huur van 720,05 bij 112 punten
      Besluit huurprijzen woonruimte artikel 12: verlaag de huur, of controleer de punten.
      """)
    try assertTells(
      "wws --points 112 --on 2020-01-01",
      """
      --on 2020-01-01: er is geen tabel met punten op 2020-01-01
      De eerste tabel geldt vanaf 2023-07-01.
      """)
  }

  func testFiles() throws {
    try assertTells(
      "compare nix.json",
      """
      nix.json: het bestand bestaat niet
      Controleer de naam en het pad.
      """)
    try assertTells(
      "compare Scenarios",
      """
      Scenarios: dit is een map
      Noem een bestand in die map.
      """)
    try write("{\"a\" 1}", to: "a.json")
    try assertTells(
      "compare a.json",
      """
      a.json:1:6: hier staat '1'
      Verwacht: ':' achter de sleutel 'a'.
      """)
    try write(Sample.scenario.replacing("\"year\"", with: "\"yaer\""), to: "b.json")
    let misspelled = try run(["compare", "b.json"], language: "nl")
    assertDutch(misspelled, exit: 1, "a year that is misspelled")
    XCTAssertTrue(
      misspelled.stderr.contains(
        """
        year ontbreekt
        Verwacht: een heel getal van 2000 tot en met 2100, zonder aanhalingstekens. Op regel
        """), misspelled.stderr)
  }

  /// Amounts stand in a sentence with a comma; what is to be typed stands in quotes as it is typed.
  func testAmounts() throws {
    let path = "Scenarios/s02-aow-klein-pensioen.json"
    let option = "--set dwelling.kale_huur_eur_month="
    try assertTells(
      "compare \(path) \(option)700,50",
      """
      \(option)700,50: dwelling.kale_huur_eur_month is '700,50'
      Verwacht: een bedrag in euro's per maand met een punt, zoals '705.10'.
      """)
    try assertTells(
      "compare \(path) \(option)99999999",
      """
      \(option)99999999: dwelling.kale_huur_eur_month is '99999999'
      Verwacht: een bedrag in euro's per maand van 0,00 tot en met 10.000.000,00.
      """)
  }

  func testSweeps() throws {
    try assertTells(
      "break-even Scenarios/s12-bijstand-45.json --over persons[0].birth_date --to 1500 --step 1",
      """
      Scenarios/s12-bijstand-45.json: --over is 'persons[0].birth_date', en daar staat geen getal om mee te tellen
      """)
    try assertTells(
      "sweep Scenarios/s02-pensioen.sweep.json --columns foo",
      """
      --columns noemt 'foo', en dat is geen as en geen uitkomst. Verwacht: de naam van een as, \
      <vorm>_<regel> zoals vpt_huurtoeslag, of verschil.
      """, exit: 64)
  }
}
