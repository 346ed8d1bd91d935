import XCTest

/// Tables of a complex with one thing wrong: exit 1, a message with the file, the line and the column, and
/// never a path of the JSON.
final class ComplexTablesErrorTests: TablesErrorCase {
  func testCellsOfHomes() throws {
    try assertRefused(
      "homes.csv",
      [
        (
          "690,00", "zevenhonderd",
          "homes.csv:2: Kale huur is 'zevenhonderd'\nExpected euros a month, like 700,00.\n",
          "homes.csv:2: Kale huur is 'zevenhonderd'\nVerwacht: euro per maand, zoals 700,00.\n"
        ),
        (
          "690,00", "-5",
          "homes.csv:2: Kale huur is '-5'\nExpected euros a month, like 700,00.\n",
          "homes.csv:2: Kale huur is '-5'\nVerwacht: euro per maand, zoals 700,00.\n"
        ),
        (
          "690,00", "10000000,01",
          "homes.csv:2: Kale huur is '10000000,01'\nExpected euros a month, from 0,00 to 10000000,00.\n",
          "homes.csv:2: Kale huur is '10000000,01'\nVerwacht: euro per maand, van 0,00 tot en met 10000000,00.\n"
        ),
        (
          "690,00", "1.246",
          "homes.csv:2: Servicekosten energie is '12,50' with a comma, and '1.246' on line 2 has a point\n",
          "homes.csv:2: Servicekosten energie is '12,50' met een komma, en '1.246' op regel 2 heeft een punt\n"
        ),
        (
          "690,00", "1.246.800",
          "homes.csv:2: Kale huur is '1.246.800', with a sign between the thousands\n",
          "homes.csv:2: Kale huur is '1.246.800', met een teken tussen de duizendtallen\n"
        ),
        (
          "690,00", "5%", "homes.csv:2: Kale huur is '5%'\n", "homes.csv:2: Kale huur is '5%'\n"
        ),
        (
          "A;3", "A;drie",
          "homes.csv:2: Aantal is 'drie'\nExpected a whole number from 1 to 100000.\n",
          "homes.csv:2: Aantal is 'drie'\nVerwacht: een heel getal van 1 tot en met 100000.\n"
        ),
        ("A;3", "A;2,5", "homes.csv:2: Aantal is '2,5'\n", "homes.csv:2: Aantal is '2,5'\n"),
        ("A;3", "A;0", "homes.csv:2: Aantal is '0'\n", "homes.csv:2: Aantal is '0'\n"),
        (
          "A;3", "A; ", "homes.csv:2: Aantal is empty\nExpected a whole number from 1 to 100000.\n",
          "homes.csv:2: Aantal is leeg\nVerwacht: een heel getal van 1 tot en met 100000.\n"
        ),
        (
          "A;3", ";3", "homes.csv:2: Naam is empty\nExpected text.\n",
          "homes.csv:2: Naam is leeg\nVerwacht: tekst.\n"
        ),
        (
          "B;1", "A;1",
          "homes.csv:3: Naam is 'A' as on line 2\nGive every row a name of its own.\n",
          "homes.csv:3: Naam is 'A', net als op regel 2\nGeef elke rij een eigen naam.\n"
        ),
        (
          ";ja;", ";misschien;", "homes.csv:2: Zorgwoning is 'misschien'\nExpected yes or no.\n",
          "homes.csv:2: Zorgwoning is 'misschien'\nVerwacht: ja of nee.\n"
        ),
        (
          ";112;", ";112,1;",
          "homes.csv:2: WWS-punten is '112,1'\nExpected points in quarters, like 105,25.\n",
          "homes.csv:2: WWS-punten is '112,1'\nVerwacht: punten in kwarten, zoals 105,25.\n"
        ),
        (
          ";ZZP;", ";VPT;", "homes.csv:3: Leveringsvorm is 'VPT'\nExpected ZZP.",
          "homes.csv:3: Leveringsvorm is 'VPT'\nVerwacht: ZZP."
        ),
      ])
  }

  func testCellsOfResidents() throws {
    try assertRefused(
      "residents.csv",
      [
        (
          "10-03-1942", "10/03/1942",
          "residents.csv:2: geboortedatum is '10/03/1942'\nExpected a date, like 1942-03-10 or 10-03-1942. "
            + "With slashes it is not sure which number is the day.\n",
          "residents.csv:2: geboortedatum is '10/03/1942'\nVerwacht: een datum, zoals 1942-03-10 of "
            + "10-03-1942. Met schuine strepen is niet zeker welk getal de dag is.\n"
        ),
        (
          "10-03-1942", "10-03-42",
          "residents.csv:2: geboortedatum is '10-03-42'\nExpected a date, like 1942-03-10 or 10-03-1942. "
            + "Write the year with four digits.\n",
          "residents.csv:2: geboortedatum is '10-03-42'\nVerwacht: een datum, zoals 1942-03-10 of "
            + "10-03-1942. Schrijf het jaar met vier cijfers.\n"
        ),
        (
          "10-03-1942", "", "residents.csv:2: geboortedatum is empty\n",
          "residents.csv:2: geboortedatum is leeg\n"
        ),
        (
          "ja,2500", "1200.00,2500",
          "residents.csv:2: AOW is '1200.00'\nExpected yes or no. The law gives the amount.\n",
          "residents.csv:2: AOW is '1200.00'\nVerwacht: ja of nee. Het bedrag komt uit de wet.\n"
        ),
        (
          "oud,2,VPT", "oud,2,ZZP",
          "residents.csv:2: leveringsvorm is 'ZZP'\nExpected VPT, MPT, MPT-20-UUR or PGB.",
          "residents.csv:2: leveringsvorm is 'ZZP'\nVerwacht: VPT, MPT, MPT-20-UUR of PGB."
        ),
        (
          "VPT,VV5,10-03", "VPT,VV55,10-03",
          "residents.csv:2: zorgprofiel is 'VV55'\nExpected a zorgprofiel, like VV5, VG6 or GGZ-wonen 3.\n",
          "residents.csv:2: zorgprofiel is 'VV55'\nVerwacht: een zorgprofiel, zoals VV5, VG6 of GGZ-wonen 3.\n"
        ),
        (
          "nee,0,x", "nee,0,nee",
          "residents.csv:3: the resident has no income\nFill in one of AOW, ",
          "residents.csv:3: de bewoner heeft geen inkomen\nVul een van deze in: AOW, "
        ),
        (
          "oud,2", "oud,1",
          "residents.csv: the residents are for 3 homes, and homes.csv has 4\n",
          "residents.csv: de bewoners zijn voor 3 woningen, en homes.csv heeft er 4\n"
        ),
        (
          ",1944-05-20,ja", ",,ja",
          "residents.csv:4: partner AOW is filled in without 'partner geboortedatum'\n",
          "residents.csv:4: partner AOW is ingevuld zonder 'partner geboortedatum'\n"
        ),
        (
          "aantal,", "aandeel,", "residents.csv: the shares add up to 4.00 per cent\n",
          "residents.csv: de aandelen zijn samen 4,00 procent\n"
        ),
        (
          "eenvoudig", "laag", "residents.csv:2: kosten is 'laag'\nExpected d0 or nibud.\n",
          "residents.csv:2: kosten is 'laag'\nVerwacht: d0 of nibud.\n"
        ),
      ])
  }

  /// What only shows in the complex as a whole, or when it is computed, is told of the tables too.
  func testErrorsOfTheComplex() throws {
    for (name, text) in files { try write(text, to: name) }
    try write(Sample.tariffHeader, to: "t.csv")
    let cases: [(file: String, old: String, new: String, start: String)] = [
      ("homes.csv", "690,00", "€ 1.246,80", "homes.csv:2: Kale huur is "),
      ("homes.csv", "690,00", "", ""),
      ("homes.csv", "A;3;690,00;112", "A;3;;200", "homes.csv:2: Kale huur "),
      ("homes.csv", "B;1;640", "B;1;", "homes.csv:3: Kale huur "),
      ("residents.csv", "10-03-1942", "10-03-1992", "residents.csv:2: geboortedatum "),
      ("residents.csv", "10-03-1942", "10-03-1959", "residents.csv:2: "),
      ("residents.csv", "14-2-1995", "14-2-2015", "residents.csv:3: geboortedatum "),
      ("residents.csv", "14-2-1995", "14-2-1955", "residents.csv:3: geboortedatum "),
      ("residents.csv", "1944-05-20", "1990-05-20", "residents.csv:4: partner geboortedatum "),
      ("residents.csv", "1944-05-20", "2008-05-20", "residents.csv:4: partner geboortedatum "),
      ("residents.csv", "ja,2500,,", "ja,2500,ja,", "residents.csv:2: "),
      ("residents.csv", "1944-05-20", "1959-05-20", "residents.csv:4: "),
      ("list.csv", "rente;", "tarieven;t.csv", "list.csv:8: tarieven "),
      ("list.csv", "rente;", "tarieven;none.csv", "none.csv: "),
    ]
    for (file, old, new, start) in cases {
      XCTAssertTrue(files[file]!.contains(old), old)
      try write(files[file]!.replacing(old, with: new), to: file)
      for language in ["en", "nl"] {
        let outcome = try run(words + ["--language", language])
        if start.isEmpty {
          // The highest by the points.
          XCTAssertEqual(outcome.exit, 0, outcome.stderr)
          continue
        }
        XCTAssertEqual(outcome.exit, 1, new)
        XCTAssertEqual(outcome.stdout, "")
        let label = language == "nl" ? "fout" : "error"
        XCTAssertTrue(
          outcome.stderr.hasPrefix("huishoudboekje: \(label): \(start)"), outcome.stderr)
        if language == "nl" { assertDutch(outcome, exit: 1, "\(old) to \(new)") }
        assertNoPath(outcome.stderr)
      }
      try write(files[file]!, to: file)
    }
    // A year without laws; of the points there is no table either.
    try write(Sample.homes.replacing(";112;", with: ";;"), to: "homes.csv")
    try write("wat;waarde\njaar;2022\n", to: "list.csv")
    let row = try run(words)
    XCTAssertTrue(
      row.stderr.hasPrefix("huishoudboekje: error: list.csv:2: jaar is 2022: "), row.stderr)
    let year = try run(words + ["--year", "2022"])
    XCTAssertTrue(
      year.stderr.hasPrefix("huishoudboekje: error: homes.csv: --year is 2022: "), year.stderr)
    let name = try run(words + ["--name", ""])
    XCTAssertTrue(
      name.stderr.hasPrefix("huishoudboekje: error: homes.csv: --name is empty"), name.stderr)
  }

  /// What stands beside each other and cannot.
  /// All that is wrong in the three tables is told at once, in the order of the files, their lines and columns.
  func testSeveral() throws {
    for (name, text) in files { try write(text, to: name) }
    try write(
      files["homes.csv"]!.replacing("A;3;690,00;112;ja", with: "A;x;6x0,00;112;perhaps")
        .replacing("B;1", with: "B;0"), to: "homes.csv")
    try write(
      files["residents.csv"]!.replacing(",pensioen per jaar,", with: ",pensioentje,")
        .replacing("oud,2,VPT", with: "oud,2,VPX"), to: "residents.csv")
    try write(
      files["list.csv"]!.replacing("norm;300,50", with: "norm;veel\r\nkleur;rood"), to: "list.csv")
    let outcome = try run(words)
    XCTAssertEqual(outcome.exit, 1)
    let told = outcome.stderr.split(separator: "\n").filter { $0.hasPrefix("huish") }
      .map { String($0.dropFirst("huishoudboekje: error: ".count)) }
    let expected = [
      "homes.csv:2: Aantal is 'x'", "homes.csv:2: Kale huur is '6x0,00'",
      "homes.csv:2: Zorgwoning is 'perhaps'", "homes.csv:3: Aantal is '0'",
      "residents.csv:1: the column 'pensioentje' is not known",
      "residents.csv:2: leveringsvorm is 'VPX'", "list.csv:5: norm is 'veel'",
      "list.csv:6: 'kleur' is not a known row",
    ]
    XCTAssertEqual(told.count, expected.count, outcome.stderr)
    for (line, start) in zip(told, expected) { XCTAssertTrue(line.hasPrefix(start), line) }
    // What the JSON of the tables is refused for is told in the same way.
    for (name, text) in files { try write(text, to: name) }
    try write(
      files["residents.csv"]!.replacing("10-03-1942,ja", with: "10-03-1990,ja")
        .replacing("14-2-1995,nee,0,x", with: "14-2-1935,nee,0,x"), to: "residents.csv")
    let refused = try run(words).stderr.split(separator: "\n").filter { $0.hasPrefix("huish") }
    XCTAssertEqual(refused.count, 2, "\(refused)")
    for (place, line) in refused.enumerated() {
      XCTAssertTrue(
        line.hasPrefix("huishoudboekje: error: residents.csv:\(place + 2): geboortedatum"),
        "\(line)")
    }
  }

  func testConflicts() throws {
    try write(Sample.homes, to: "homes.csv")
    let cases: [(String, String, String)] = [
      ("AOW,AOW opbouw", "nee,50", "r.csv:2: AOW opbouw is filled in beside AOW, which is 'nee'\n"),
      (
        "AOW,pension a year,pension a month", "ja,1,2",
        "r.csv:2: pension a month is filled in beside pension a year, which is '1'\n"
      ),
      (
        "Wajong,WIA per jaar", "ja,9000",
        "r.csv:2: WIA per jaar is filled in beside Wajong, which is 'ja'\n"
      ),
      (
        "AOW,partner leveringsvorm,partner geboortedatum", "ja,ZZP,1944-01-01",
        "r.csv:2: partner leveringsvorm is filled in without 'partner zorgprofiel'\n"
      ),
      ("AOW,gehuwd", "ja,ja", "r.csv:2: gehuwd is filled in without 'partner birth date'\n"),
      ("AOW,aandeel", "ja,100", "r.csv:2: aandeel is filled in beside aantal, which is '4'\n"),
    ]
    for (names, cells, message) in cases {
      try write(
        "naam,aantal,leveringsvorm,zorgprofiel,geboortedatum,\(names)\nx,4,VPT,VV5,1942-03-10,\(cells)\n",
        to: "r.csv")
      let outcome = try run([
        "complex", "--units", "homes.csv", "--personas", "r.csv", "--year", "2026",
      ])
      XCTAssertEqual(outcome.exit, 1, cells)
      XCTAssertTrue(outcome.stderr.hasPrefix("huishoudboekje: error: \(message)"), outcome.stderr)
    }
    // Not married to nobody is nothing at all.
    try write(
      "naam,aantal,leveringsvorm,zorgprofiel,geboortedatum,AOW,gehuwd,partner AOW\n"
        + "x,4,VPT,VV5,1942-03-10,ja,nee,nee\n", to: "r.csv")
    XCTAssertEqual(
      try run(["complex", "--units", "homes.csv", "--personas", "r.csv", "--year", "2026"]).exit, 0)
  }
}
