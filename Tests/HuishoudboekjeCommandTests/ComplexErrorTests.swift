import XCTest

/// Complexes with one thing wrong: exit 1, a message that names the place, and no result.
final class ComplexErrorTests: CommandCase {
  private typealias Change = (old: String, new: String, message: String)

  private func assertRefused(_ changes: [Change], line: UInt = #line) throws {
    try write(Sample.tariffs, to: "t.csv")
    for (old, new, message) in changes {
      try write(Sample.complex(old, new), to: "c.json")
      try assertFails(["complex", "c.json"], "error: c.json:\(message)", line: line)
    }
  }

  func testTheSampleIsGood() throws {
    try write(Sample.tariffs, to: "t.csv")
    try write(Sample.complex, to: "c.json")
    let outcome = try run(["complex", "c.json"])
    XCTAssertEqual(outcome.exit, 0, outcome.stderr)
    XCTAssertTrue(outcome.stdout.hasPrefix("klein, basis, 2026: 4 homes (corporatie)\n"))
    XCTAssertEqual(try run(["complex", "-"], input: Sample.complex), outcome)
  }

  func testResidents() throws {
    try assertRefused([
      (
        "\"oud\", \"number\": 3", "\"oud\", \"number\": 2",
        "7:15: personas holds 3 residents for 4 homes\nThe numbers of the personas must add up to "
          + "those of the units; for empty homes state vacancy_pct."
      ),
      (
        "\"jong\", \"number\": 1", "\"jong\", \"share_pct\": \"25\"",
        "11:36: personas[1].share_pct stands where other personas have number\n"
          + "Give all personas a number, or all a share_pct."
      ),
      (
        "\"jong\"", "\"oud\"",
        "11:15: personas[1].name is 'oud' a second time\nGive every persona a name of its own."
      ),
      (
        "\"VPT\",\n      \"persons\": [{ \"birth_date\": \"1942",
        "\"ZZP\",\n      \"persons\": [{ \"birth_date\": \"1942",
        "8:52: personas[0].leveringsvorm is 'ZZP'\n"
          + "Expected one of 'VPT', 'MPT', 'MPT-20-UUR', 'PGB'."
      ),
      (
        "1942-03-10", "1959-03-10",
        "9:19: personas[0].persons[0].peiljaar is refused in 2026 for persona 'oud': the AOW age "
          + "is reached on 2026-03-10, within or after peiljaar 2024, and no income of before it is "
          + "stated\nState persons[0].peiljaar.income_eur_year and tax_eur_year, or the Wajong, "
          + "WIA, bijstand or wages of before."
      ),
      (
        "\"persons\": [{ \"birth_date\": \"1942",
        "\"scenario\": \"x.json\", \"couple\": {}, \"persons\": [{ \"birth_date\": \"1942",
        "9:54: personas[0].persons stands beside a scenario\n"
          + "Keep the scenario, or the persons with their costs and switches."
      ),
    ])
  }

  func testSharesMustBeAHundred() throws {
    try write(Sample.tariffs, to: "t.csv")
    func shares(_ first: String, _ second: String) -> String {
      Sample.complex("\"oud\", \"number\": 3", "\"oud\", \"share_pct\": \"\(first)\"")
        .replacing("\"jong\", \"number\": 1", with: "\"jong\", \"share_pct\": \"\(second)\"")
    }
    try write(shares("75", "24.99"), to: "c.json")
    try assertFails(
      ["complex", "c.json"],
      "error: c.json:7:15: personas has shares that add up to 99.99 percent\n"
        + "The share_pct of all personas together must be 100.00.")
    // Shares that are those of the numbers give the same cells.
    try write(Sample.complex, to: "n.json")
    try write(shares("75", "25"), to: "c.json")
    XCTAssertEqual(
      try run(line: "complex c.json --format csv"), try run(line: "complex n.json --format csv"))
  }

  func testHomes() throws {
    try assertRefused([
      (
        "\"690\"", "\"720.06\"",
        "4:56: units[0].kale_huur_eur_month is '720.06', above the highest rent of 720.05 for 112 "
          + "points in 2026\nBesluit huurprijzen woonruimte artikel 12: lower the rent, or check "
          + "wws_points, zorgwoning and nieuwbouw."
      ),
      (
        "\"112\"", "\"112.1\"",
        "4:77: units[0].wws_points is '112.1'\n"
          + "Expected points in quarters as a text, like '112' or '105.25'."
      ),
      (
        "\"690\", \"wws_points\": \"112\"",
        "\"690\", \"wws_points\": \"75\", \"self_contained\": false, \"aftrekpunten\": \"4\"",
        "4:56: units[0].kale_huur_eur_month is '690.00', above the highest rent of 669.35 for 71 "
          + "points in 2026\nBesluit huurprijzen woonruimte artikel 12: lower the rent, or check "
          + "wws_points, zorgwoning and nieuwbouw."
      ),
      (
        "\"112\"", "\"112\", \"self_contained\": false, \"nieuwbouw\": true",
        "4:122: units[0].nieuwbouw stands beside self_contained false\nThe nieuwbouwopslag is for "
          + "homes of the middle segment, and rooms have none: leave it out."
      ),
      (
        "\"112\"", "\"112\", \"aftrekpunten\": \"4\"",
        "4:100: units[0].aftrekpunten stands there without self_contained false\nOnly a room has "
          + "aftrekpunten, 4 when it is below 8 square metres: leave it out."
      ),
      (
        "\"kale_huur_eur_month\": \"690\", \"wws_points\": \"112\"", "\"wws_points\": \"190\"",
        "4:5: units[0].kale_huur_eur_month is missing\n"
          + "State the rent: 190 points lie in the free sector, without a highest rent."
      ),
      (
        "\"number\": 3, \"kale", "\"number\": 0, \"kale",
        "4:30: units[0].number is the number 0\n"
          + "Expected a whole number from 1 to 100000, without quotes."
      ),
      (
        "\"number\": 3, \"kale", "\"number\": 100000, \"kale",
        "3:12: units holds 100001 homes\nExpected at most 100000 in one complex."
      ),
      (
        "\"B\"", "\"A\"",
        "5:15: units[1].name is 'A' a second time\nGive every kind of home a name of its own."
      ),
      (
        "\"corporatie\"", "\"corporatie\", \"huurconstructie\": \"aanbieder_verhuurt\"",
        "2:82: huurconstructie is 'aanbieder_verhuurt', but the landlord is 'corporatie'\n"
          + "Expected \"landlord\": \"zorgaanbieder\" beside it."
      ),
      (
        "\"klein\"", "\"klein\", \"benchmark\": \"nibu\"",
        "2:36: benchmark is 'nibu'\nExpected zak_en_kleedgeld, nibud, or euros per month like "
          + "'350.00'. Did you mean 'nibud'?"
      ),
      (
        "\"klein\"", "\"klein\", \"vacancy_pct\": \"101\"",
        "2:38: vacancy_pct is '101'\nExpected a percentage from 0.00 to 100.00."
      ),
      (
        "\"year\": 2026", "\"year\": 2022",
        "4:77: units[0].wws_points cannot be used: there is no table of points on 2022-01-01\n"
          + "The first table holds from 2023-07-01."
      ),
    ])
  }

  func testVariants() throws {
    let next = Tool.nextYear
    let place = "16:39: variants[0].set makes a complex in which "
    try assertRefused([
      (
        "\"set\": { \"year\": 2025 }", "\"set\": { \"units[7].number\": 2 }",
        "16:41: variants[0].set names 'units[7].number', which leads nowhere\n"
          + "Expected a path like units[0].kale_huur_eur_month; [*] stands for all of a list."
      ),
      (
        "\"set\": { \"year\": 2025 }", "\"set\": { \"personas[0].persons[0].birth_date\": \"x\" }",
        "16:41: variants[0].set names 'personas[0].persons[0].birth_date', which a variant cannot "
          + "change\nExpected year, vacancy_pct, benchmark, a path in units or provider, or the "
          + "number or share_pct of a persona."
      ),
      (
        "\"set\": { \"year\": 2025 }", "\"set\": { \"units[0].kale_huur_eur_month\": \"800\" }",
        place
          + "units[0].kale_huur_eur_month is '800.00', above the highest rent of 720.05 for 112 "
          + "points in 2026\nBesluit huurprijzen woonruimte artikel 12: lower the rent, or check "
          + "wws_points, zorgwoning and nieuwbouw."
      ),
      (
        "\"set\": { \"year\": 2025 }", "\"set\": { \"units[*].arrangment_eur_month\": \"8\" }",
        place
          + "units[0].arrangment_eur_month is not a known key\nExpected one of 'name', 'number', "
          + "'woonvorm', 'self_contained', 'designated', 'adapted_home', 'servicekosten', "
          + "'arrangement_eur_month', 'energie_eur_month', 'rooms', 'leveringsvorm', 'zorgwoning' "
          + "and 4 more. Did you mean 'arrangement_eur_month'?"
      ),
      (
        "\"set\": { \"year\": 2025 }", "\"set\": { \"year\": \(next) }",
        place + "year is \(next): there is no complete set of figures for this year\n"
          + Tool.expectedOfNext
      ),
      (
        "\"set\": { \"year\": 2025 }", "\"set\": { \"personas[0].number\": 4 }",
        place + "personas holds 5 residents for 4 homes\nThe numbers of the personas must add up "
          + "to those of the units; for empty homes state vacancy_pct."
      ),
      (
        "\"name\": \"v\"", "\"name\": \"basis\"",
        "16:27: variants[0].name is 'basis' a second time\n"
          + "Give every variant a name of its own; the file itself is 'basis'."
      ),
    ])
  }

  func testTariffs() throws {
    try write(Sample.complex, to: "c.json")
    let first = "2025,VPT,VV5,excl,geen,180.00,5.00,0.70,98.50"
    let changes: [Change] = [
      (
        "2026,VPT,VG6,excl,geen,180.00,5.00,0.70,98.50\n", "",
        "c.json:15:28: provider.tariffs has no row for 2026 VPT 6VG excl geen, which persona 'jong' "
          + "needs\nAdd the row to the CSV, or leave tariffs out: the provider's columns that rest "
          + "on them stay empty. The file has 2025 VPT 6VG excl geen."
      ),
      (
        first, "2025,MPT,VV5,excl,geen,1,1,1,1",
        "t.csv:3: prestatie is 'MPT'\nExpected ZZP or VPT, which have day tariffs."
      ),
      (
        first, first.replacing("180.00", with: "0"),
        "t.csv:3: loon_materieel_eur_day is '0'\nExpected an amount above 0.00."
      ),
      (
        first, first.replacing("98.50", with: "-1"),
        "t.csv:3: zorgkantoor_pct is '-1'\nExpected a percentage like 98.50."
      ),
      (
        first, first.replacing("geen", with: "nee"),
        "t.csv:3: dagbesteding is 'nee'\nExpected geen, zonder_vervoer, met_vervoer."
      ),
      (
        first, first + "\n" + first,
        "t.csv:4: profiel is there twice: 2025 VPT 5VV excl geen\nKeep one of the rows."
      ),
      (
        "nhc_eur_day", "nhc",
        "t.csv:1: the column 'nhc_eur_day' is missing\nExpected the columns "
          + "'jaar', 'prestatie', 'profiel', 'behandeling', 'dagbesteding', 'loon_materieel_eur_day', "
          + "'nhc_eur_day', 'nic_eur_day', 'zorgkantoor_pct'. The column 'nhc' looks like it."
      ),
    ]
    for (old, new, message) in changes {
      try write(Sample.tariffs.replacing(old, with: new), to: "t.csv")
      try assertFails(["complex", "c.json"], "error: \(message)")
    }
    try write(Sample.tariffHeader, to: "t.csv")
    XCTAssertEqual(try run(["complex", "c.json"]).exit, 1)
  }

  /// A zorgprofiel that excludes VPT is a flag: the cell stays empty, and no other one changes.
  func testAnExcludedFormIsAFlag() throws {
    let text = Sample.complex("\"provider\": { \"tariffs\": \"t.csv\" },\n", "")
    try write(text, to: "good.json")
    try write(text.replacing("VG6", with: "LVG3"), to: "c.json")
    let outcome = try run(line: "complex c.json")
    XCTAssertEqual(outcome.exit, 0)
    XCTAssertTrue(
      outcome.stdout.contains(
        "  jong: VPT is not possible with LVG3 (Handboek VPT 2.1: SGLVG, LVG, GGZ-B and GGZ-wonen "
          + "5); only ZZP is computed\n"))
    func rows(_ name: String) throws -> [Substring] {
      try run(line: "complex \(name) --format csv").stdout.split(separator: "\n")
    }
    let good = try rows("good.json")
    let flagged = try rows("c.json")
    let header = good[0].split(separator: ",").map(String.init)
    XCTAssertEqual(good.count, flagged.count)
    for (one, other) in zip(good, flagged) {
      if one.contains(",A,3,jong,") {
        let fields = other.split(separator: ",", omittingEmptySubsequences: false)
        // No remainder, not affordable, excluded.
        let values = Dictionary(uniqueKeysWithValues: zip(header, fields))
        for empty in ["vrij_besteedbaar_eur_month", "benchmark_eur_month", "verdict", "rent_bound"]
        {
          XCTAssertEqual(values[empty], "", empty)
        }
        XCTAssertEqual([values["affordable"], values["excluded"]], ["0", "1"])
      } else if !one.contains(",jong,") {
        XCTAssertEqual(one, other)
      }
    }
  }
}
