import XCTest

/// A complex of which the homes and the residents stand in tables of a spreadsheet.
final class ComplexTablesTests: CommandCase {
  private let words = [
    "complex", "--units", "homes.csv", "--personas", "residents.csv", "--provider", "list.csv",
    "--name", "klein",
  ]

  override func setUpWithError() throws {
    try super.setUpWithError()
    try write(Sample.homes, to: "homes.csv")
    try write(Sample.residents, to: "residents.csv")
    try write(Sample.list, to: "list.csv")
    try write(Sample.sameInJSON, to: "c.json")
  }

  /// Every byte is that of the same complex in JSON, and so are the notes but for how the tables are read.
  func testTheSameAsInJSON() throws {
    for language in ["en", "nl"] {
      for format in ["text", "csv", "json", "markdown"] {
        let more = ["--format", format, "--language", language]
        let tables = try run(words + more)
        let json = try run(["complex", "c.json"] + more)
        XCTAssertEqual(json.exit, 0, json.stderr)
        XCTAssertEqual(tables, json)
        let own =
          language == "en"
          ? [
            "homes.csv was read with semicolons, decimal commas",
            "list.csv was read with semicolons, decimal commas",
          ]
          : [
            "homes.csv is gelezen met puntkomma's, decimale komma's",
            "list.csv is gelezen met puntkomma's, decimale komma's",
          ]
        XCTAssertEqual(tables.notes, own + json.notes)
      }
    }
    let dutch = [
      "complex", "--woningen", "homes.csv", "--bewoners", "residents.csv", "--aanbieder",
      "list.csv",
      "--naam", "klein",
    ]
    XCTAssertEqual(try run(dutch), try run(["complex", "c.json"]))
    // Options take the place of the list, as they do of a file.
    let more = ["--year", "2025", "--benchmark", "nibud"]
    XCTAssertEqual(try run(words + more), try run(["complex", "c.json"] + more))
    XCTAssertEqual(
      try run(words + ["--format", "xlsx", "--out", "a.xlsx"]).stderr, "")
  }

  func testPrintedInJSON() throws {
    let printed = try run(words + ["--print-complex", "--quiet"])
    XCTAssertEqual(printed.exit, 0, printed.stderr)
    try write(printed.stdout, to: "printed.json")
    XCTAssertEqual(try run(["complex", "printed.json"]), try run(["complex", "c.json"]))
    // A norm that is asked for stands in it; tariffs are found from every folder.
    try write(Sample.tariffs, to: "t.csv")
    try write("what,value\nyear,2026\ntariff file,t.csv\n", to: "list.csv")
    let with = ["--benchmark", "350.00"]
    let made = try run(words + with + ["--print-complex", "--out", "Scenarios/made.json"])
    XCTAssertEqual(made.exit, 0, made.stderr)
    XCTAssertTrue(try read("Scenarios/made.json").contains("\"benchmark\": \"350.00\""))
    XCTAssertEqual(
      try run(["complex", "made.json"], in: folder.appendingPathComponent("Scenarios")),
      try run(words + with))
    // A tariff file is found beside the list.
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("sub"), withIntermediateDirectories: true)
    for name in ["homes.csv", "residents.csv", "list.csv", "t.csv"] {
      try write(try read(name), to: "sub/\(name)")
    }
    try FileManager.default.removeItem(at: folder.appendingPathComponent("t.csv"))
    let moved = words.map { $0.hasSuffix(".csv") ? "sub/" + $0 : $0 }
    XCTAssertEqual(try run(moved).exit, 0)
    // What is refused is not printed.
    try write(Sample.homes.replacing("690,00", with: "900,00"), to: "homes.csv")
    let refused = try run(words + ["--print-complex", "--out", "no.json"])
    XCTAssertEqual(refused.exit, 1)
    XCTAssertFalse(try names().contains("no.json"))
  }

  /// A row is one home where no column says how many; the file gives its name to the complex.
  func testWithoutNumbers() throws {
    try write("name,basic rent\na,700\nb,650.50\n", to: "wijk 1.csv")
    try write(
      "name,leveringsvorm,zorgprofiel,birth date,AOW\nx,VPT,VV5,1942-03-10,yes\ny,MPT,VV4,1942-03-10,yes\n",
      to: "r.csv")
    let words = ["complex", "--units", "wijk 1.csv", "--personas", "r.csv", "--year", "2026"]
    let outcome = try run(words)
    XCTAssertTrue(outcome.stdout.hasPrefix("wijk 1, 2026: 2 homes\n"), outcome.stdout)
    XCTAssertFalse(outcome.notes.contains { $0.contains("was read with") }, "\(outcome.notes)")
    // Shares instead of numbers.
    try write(
      "name,share,leveringsvorm,zorgprofiel,birth date,AOW\nx,50%,VPT,VV5,1942-03-10,yes\n"
        + "y,50.00,MPT,VV4,1942-03-10,yes\n", to: "s.csv")
    XCTAssertEqual(
      try run([
        "complex", "--units", "wijk 1.csv", "--personas", "s.csv", "--year", "2026", "--format",
        "csv",
      ]),
      try run(words + ["--format", "csv"]))
  }

  /// Names are forgiven much; one that says too little is told.
  func testNamesOfColumns() throws {
    let json = try run(["complex", "c.json"])
    try write(
      Sample.homes.replacing(
        "Kale huur;WWS-punten", with: "KALE_HUUR (per maand); wws\u{A0}punten "),
      to: "homes.csv")
    try write(
      Sample.residents.replacing("aantal", with: "number").replacing(
        "geboortedatum", with: "Birth_Date"),
      to: "residents.csv")
    XCTAssertEqual(try run(words), json)
    try write(
      Sample.homes.replacing("Servicekosten energie;", with: ";").replacing(";12,50;", with: ";;")
        .replacing("Servicekosten overig", with: "servicekosten"), to: "homes.csv")
    try write(
      Sample.residents.replacing("pensioen per jaar", with: "pensioen"), to: "residents.csv")
    let loose = try run(words)
    XCTAssertEqual(loose.exit, 0, loose.stderr)
    XCTAssertTrue(
      loose.notes.contains(
        "residents.csv: the column 'pensioen' is read as 'pension a year': gross, beside the AOW; "
          + "euros a year"), "\(loose.notes)")
    XCTAssertTrue(
      loose.notes.contains {
        $0.hasPrefix(
          "homes.csv: the column 'servicekosten' is read as 'service costs other': all other ")
      }, "\(loose.notes)")
    let dutch = try run(words + ["--language", "nl"])
    XCTAssertTrue(
      dutch.notes.contains(
        "residents.csv: de kolom 'pensioen' is gelezen als 'pensioen per jaar': bruto, naast de AOW; "
          + "euro per jaar"), "\(dutch.notes)")
    XCTAssertEqual(try run(words + ["--quiet"]).notes, [])
  }

  func testTemplates() throws {
    for (language, kinds) in [
      ("en", ["units", "personas", "provider"]), ("nl", ["woningen", "bewoners", "aanbieder"]),
    ] {
      for style in ["rfc4180", "excel-nl"] {
        for kind in kinds {
          let made = try run([
            "complex", "--template", kind, "--csv", style, "--language", language, "--out",
            "Scenarios/\(kind).csv",
          ])
          XCTAssertEqual(made, Outcome(exit: 0, stdout: "", stderr: ""))
        }
        let outcome = try run(
          [
            "complex", "--units", "\(kinds[0]).csv", "--personas", "\(kinds[1]).csv", "--provider",
            "\(kinds[2]).csv", "--name", "t", "--format", "csv",
          ], in: folder.appendingPathComponent("Scenarios"))
        XCTAssertEqual(outcome.exit, 0, outcome.stderr)
        XCTAssertEqual(outcome.stdout.split(separator: "\n").count, 1 + 2 * 3)
        let year = try run(
          [
            "complex", "--units", "\(kinds[0]).csv", "--personas", "\(kinds[1]).csv", "--year",
            "2026",
          ],
          in: folder.appendingPathComponent("Scenarios"))
        XCTAssertEqual(year.exit, 0, year.stderr)
      }
    }
    let dutch = try read("Scenarios/woningen.csv")
    XCTAssertTrue(dutch.hasPrefix("\u{FEFF}naam;aantal;kale huur;WWS punten;"), dutch)
    XCTAssertTrue(dutch.contains("\nstudio;1;640,50;105,25;"), dutch)
    let english = try run(["complex", "--template", "woningen"]).stdout
    XCTAssertTrue(english.hasPrefix("name,number,basic rent,"), english)
  }

  func testAReceipt() throws {
    let made = try run(words + ["--out", "out.txt", "--receipt", "r.json", "--language", "nl"])
    XCTAssertEqual(made.exit, 0, made.stderr)
    let receipt = try read("r.json")
    for name in ["homes.csv", "residents.csv", "list.csv"] {
      XCTAssertTrue(receipt.contains("\"file\": \"\(name)\""), receipt)
    }
    XCTAssertEqual(try run(["verify", "--receipt", "r.json"]).exit, 0)
    try write(Sample.homes.replacing("690,00", with: "689,00"), to: "homes.csv")
    let check = try run(["verify", "--receipt", "r.json"])
    XCTAssertEqual(check.exit, 1)
    XCTAssertTrue(
      check.stderr.contains("input homes.csv, result and output out.txt differ"), check.stderr)
    try write(Sample.homes, to: "homes.csv")
    let printed = try run(words + ["--print-complex", "--out", "p.json", "--receipt", "p.r.json"])
    XCTAssertEqual(printed.exit, 0, printed.stderr)
    XCTAssertEqual(try run(["verify", "--receipt", "p.r.json"]).exit, 0)
  }

  func testUsage() throws {
    let cases: [(String, String)] = [
      ("complex", "COMPLEX is missing: name a complex file, or --units and --personas."),
      ("complex --units homes.csv", "--units needs --personas too."),
      ("complex --personas residents.csv", "--personas needs --units too."),
      ("complex --provider list.csv", "--provider needs --units too."),
      ("complex --print-complex", "--print-complex needs --units too."),
      (
        "complex c.json --units homes.csv", "--units and COMPLEX do not go together; leave one out."
      ),
      ("complex c.json --name x", "--name and COMPLEX do not go together; leave one out."),
      (
        "complex c.json --template units",
        "--template and COMPLEX do not go together; leave one out."
      ),
      (
        "complex --template units --year 2026",
        "--year and --template do not go together; leave one out."
      ),
      (
        "complex --template units --receipt r.json",
        "--receipt and --template do not go together; leave one out."
      ),
      ("complex --template homes", "--template: 'homes' is not one of"),
      (
        "complex --units - --personas residents.csv",
        "--units reads a file, not stdin; name the CSV."
      ),
      (
        words.joined(separator: " ") + " --print-complex --format csv",
        "--format and --print-complex do not go together; leave one out."
      ),
      (words.joined(separator: " ") + " --variant x", "--variant is 'x'; expected one of 'basis'."),
      ("complex --template units --out x.json", "--out is 'x.json', but what goes there is a CSV"),
      (
        words.joined(separator: " ") + " --print-complex --out x.csv",
        "--out is 'x.csv', but what goes there is JSON"
      ),
    ]
    for (line, message) in cases {
      let outcome = try run(line: line)
      XCTAssertEqual(outcome.exit, 64, line)
      XCTAssertEqual(outcome.stdout, "", line)
      if !line.hasSuffix("homes") {
        XCTAssertTrue(outcome.stderr.hasPrefix("huishoudboekje: \(message)"), outcome.stderr)
      }
    }
    let dutch = try run(["complex", "--language", "nl"])
    XCTAssertTrue(
      dutch.stderr.hasPrefix(
        "huishoudboekje: COMPLEX ontbreekt: noem een complexbestand, of --woningen en --bewoners."),
      dutch.stderr)
  }
}
