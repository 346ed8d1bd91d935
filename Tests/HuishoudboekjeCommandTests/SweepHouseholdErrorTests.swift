import XCTest

/// Sweeps over couples, courses, homes and bijstand that are refused, and their column names.
final class SweepHouseholdErrorTests: CommandCase {
  private func assertRefused(
    _ scenario: String, _ sweep: String, _ message: String, line: UInt = #line
  ) throws {
    try write(scenario, to: "s.json")
    try write(sweep, to: "t.json")
    try assertFails(["sweep", "t.json", "--out", "t.csv"], "error: \(message)", line: line)
    XCTAssertEqual(try names(), ["Cases", "Scenarios", "s.json", "t.json"], line: line)
  }

  func testColumnNames() throws {
    let all = "\"ZZP-4-MAANDEN\", \"MPT-20-UUR\", \"VERLOOP\""
    try write(Sample.couple.with("\"VPT\", \"VERLOOP\"", all), to: "s.json")
    let rent = Sample.list("600", "700", path: "dwelling.kale_huur_eur_month", name: "huur")
    try write(Sample.sweep(rent), to: "t.json")
    let outcome = try run(["sweep", "t.json"])
    XCTAssertEqual(outcome.exit, 0, outcome.stderr)
    let labels = [
      "zzp_4_maanden", "zzp_4_maanden_ongehuwd", "mpt_20_uur", "verloop", "verloop_ongehuwd",
    ]
    let lines = ["huurtoeslag", "zorgtoeslag", "eigen_bijdrage", "vrij_besteedbaar"]
    let columns = labels.flatMap { label in lines.map { "\(label)_\($0)" } }
    XCTAssertEqual(
      outcome.stdout.split(separator: "\n").first.map(String.init),
      (["huur"] + columns + ["verschil_verloop_zzp_4_maanden"]).joined(separator: ","))
    try assertRefused(
      Sample.couple, Sample.sweep(rent, members: "\"columns\": [\"verlop_huurtoeslag\"]"),
      "t.json:6:14: columns names 'verlop_huurtoeslag', which is no axis and no outcome\n"
        + "Expected the name of an axis, <form>_<line> like vpt_huurtoeslag, or verschil. "
        + "Did you mean 'verloop_huurtoeslag'?")
    try assertRefused(
      Sample.couple, Sample.sweep(rent.with("huur\"", "verloop_zvw_bijdrage\"")),
      "t.json:4:55: axes[0].name is 'verloop_zvw_bijdrage', the name of a column of the table\n"
        + "Give the axis another name, like 'verloop_zvw_bijdrage_axis'.")
  }

  func testAxesThatSpoilTheScenario() throws {
    let incomes = "persons[0].incomes[0]"
    let cases: [(scenario: String, axis: String, message: String)] = [
      (
        Sample.couple, Sample.list("1", path: "persons[2].assets.bank_eur"),
        "is 'persons[2].assets.bank_eur', which is not in s.json\n"
          + "Expected a path like persons[0].incomes[1].gross_eur_year."
      ),
      (
        Sample.couple, Sample.list("1", path: "persons[1].incomes[0].gross_eur_year"),
        "makes a scenario in which persons[1].incomes[0].gross_eur_year is not a known key\n"
          + "Expected one of 'type', 'loonheffingskorting', 'kind', 'build_up_pct'."
      ),
      (
        Sample.couple, Sample.list("1", path: "persons[0].assets.actual_return_eur_year"),
        "makes a scenario in which persons[0].assets.actual_return_eur_year has no meaning in a "
          + "couple\nLeave it out: the assets of a couple are computed by the forfait."
      ),
      (
        Sample.couple, Sample.list("1", path: "next_dwelling.from"),
        "makes a scenario in which next_dwelling.from is '1'\n"
          + "Expected a date as year-month-day, like '2026-01-31'."
      ),
      (
        Sample.couple, Sample.list("0", "10000000.01", path: "next_dwelling.kale_huur_eur_month"),
        ""
      ),
      (
        Sample.wajong, Sample.list("1", path: "next_dwelling.kale_huur_eur_month"),
        "is 'next_dwelling.kale_huur_eur_month', which is not in s.json\n"
          + "Expected a path like persons[0].incomes[1].gross_eur_year."
      ),
      (
        Sample.bijstand, Sample.list("0", "21", path: "\(incomes).kostendelers"),
        "makes a scenario in which \(incomes).kostendelers is the number 21 (at axis '\(incomes).kostendelers' value 21)\n"
          + "Expected a whole number from 0 to 20, without quotes."
      ),
      (
        Sample.wajong, Sample.list("1", path: "\(incomes).kostendelers"),
        "makes a scenario in which \(incomes).kostendelers is not a known key\nExpected one of "
          + "'type', 'loonheffingskorting', 'regime', 'hulpbehoevendheid', "
          + "'tegemoetkoming_wajong_jong', 'tw_toeslag_bruto_eur_month', 'tw_with_parents', "
          + "'tw_shares_home'."
      ),
    ]
    for (scenario, axis, message) in cases where !message.isEmpty {
      let place = message.contains(" value ") ? 69 : 15
      try assertRefused(
        scenario, Sample.sweep(axis), "t.json:4:\(place): axes[0].path \(message)")
    }
    let large = cases.first { $0.message.isEmpty }
    try assertRefused(
      Sample.couple, Sample.sweep(large?.axis ?? ""),
      "t.json:4:62: axes[0].values holds '10000000.01'\n"
        + "Expected amounts in euros as text, like '705.10', from 0 to 10000000.")
  }

  /// What the laws refuse stands in the scenario, also when a year of the axis makes it so.
  func testHouseholdsThatTheLawsRefuse() throws {
    let years = Sample.axis("2025", "2026", "1", path: "year")
    try assertRefused(
      Sample.couple, Sample.sweep(years),
      "s.json:26:30: next_dwelling.from is refused: the move on 2025-04-01 is not within 2026 (at axis 'year' value "
        + "2026)\n"
        + "Expected a day from 2 January; after an earlier move state the new home only.")
    try assertRefused(
      Sample.wajong.with("1995-03-10", "2007-03-10"),
      Sample.sweep(Sample.axis("2024", "2026", "1", path: "year")),
      "s.json:6:21: persons[0].birth_date is refused: the person is below 18 in all of 2024 (at axis 'year' value "
        + "2024)\n"
        + "Budgets start at 18 years; choose a later year or an earlier birth date.")
    try assertRefused(
      Sample.wajong.with("\"VPT\"]", "\"VERLOOP\"]"),
      Sample.sweep(Sample.axis("600", "700", "50", path: "dwelling.kale_huur_eur_month")),
      "s.json:10:15: persons[0].care.course is refused: VERLOOP asks for the dates of the care\n"
        + "Expected a list like [{\"from\": \"2025-07-01\", \"leveringsvorm\": \"VPT\"}].")
  }

  /// An amount that is not a lane makes a household per value, so there may be fewer of them.
  func testManyVariants() throws {
    let path = "persons[0].incomes[0].other_net_income_eur_month"
    try assertRefused(
      Sample.bijstand, Sample.sweep(Sample.axis("0", "2000", "0.1", path: path)),
      "t.json:3:11: axes make more than 10000 variants of the household\n"
        + "Every value of \(path) makes one; choose fewer values there.")
    try assertRefused(
      Sample.bijstand,
      Sample.sweep(
        Sample.axis("0", "2000", "1", path: path),
        Sample.axis("0", "20", "1", path: "persons[0].incomes[0].kostendelers"),
        Sample.axis("0", "2000", "1", path: "dwelling.kale_huur_eur_month")),
      "t.json:3:11: axes make more than 10000 variants of the household\n"
        + "Every value of \(path), persons[0].incomes[0].kostendelers makes one; "
        + "choose fewer values there.")
  }
}
