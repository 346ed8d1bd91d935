import XCTest

/// The page for `man`, and the help by name.
final class ManTests: CommandCase {
  func testThePageHasNoWarnings() throws {
    let groff = try program("groff")
    for language in ["en", "nl"] {
      let page = try run(["man", "--language", language])
      XCTAssertEqual([page.exit, page.stderr.isEmpty ? 0 : 1], [0, 0], page.stderr)
      XCTAssertTrue(page.stdout.unicodeScalars.allSatisfy(\.isASCII))
      try write(page.stdout, to: "h.1")
      let checked = try output(of: groff, ["-ww", "-man", "-Tutf8", "-z", "h.1"])
      XCTAssertEqual(checked.text, "", language)
      XCTAssertEqual(checked.exit, 0, language)
    }
  }

  /// What stands in it is what a reader sees again, so that command lines can be copied.
  func testAReaderSeesTheWordsAsTheyAre() throws {
    let groff = try program("groff")
    for (language, headings) in [
      (
        "en",
        ["NAME", "SYNOPSIS", "DESCRIPTION", "COMMANDS", "ENVIRONMENT", "EXIT STATUS", "EXAMPLES"]
      ),
      ("nl", ["NAAM", "OVERZICHT", "BESCHRIJVING", "OPDRACHTEN", "OMGEVING", "VOORBEELDEN"]),
    ] {
      try write(try run(["man", "--language", language]).stdout, to: "h.1")
      let shown = try output(
        of: groff, ["-man", "-Tutf8", "-P-c", "-P-b", "-P-u", "-rLL=200n", "h.1"]
      ).text
      let lines = shown.split(separator: "\n").map(String.init)
      for heading in headings {
        XCTAssertTrue(lines.contains(heading), "\(heading): \(shown.prefix(300))")
      }
      for text in [
        "huishoudboekje compare [OPTIONS] [SCENARIO]", "-o, --out FILE", "--explain [LINE]",
        "HUISHOUDBOEKJE_LANGUAGE", "NO_COLOR",
        "huishoudboekje break-even --table Scenarios/h02-pensioen.sweep.json",
        "'source <(huishoudboekje completions bash)'", "~/.bashrc",
        "--over persons[0].incomes[1].gross_eur_year --to 20000",
      ] { XCTAssertTrue(shown.contains(text), "\(language): \(text)") }
    }
    XCTAssertTrue(try read("h.1").contains("huishoudboekje \\- maandbudgetten"))
  }

  func testHelpByName() throws {
    let all = try run(["--help"])
    assertEqual(try run(["help"]), all, "help")
    for name in ["break-even", "compare", "help", "man"] {
      let help = try run([name, "--help"])
      XCTAssertEqual(help.exit, 0)
      XCTAssertTrue(help.stdout.contains("huishoudboekje \(name)"))
      assertEqual(try run(["help", name]), help, name)
    }
    let dutch = try run(["help", "wws", "--taal", "nl"])
    assertEqual(dutch, try run(["wws", "--help", "--taal", "nl"]), "help wws")
    XCTAssertTrue(dutch.stdout.hasPrefix("WAT: "), dutch.stdout)
  }

  /// A name that there is not is told, also when help is asked for.
  func testANameThatThereIsNot() throws {
    for (words, name) in [
      (["breakeven", "--help"], "break-even"), (["--help", "breakeven"], "break-even"),
      (["compair", "-h"], "compare"), (["--taal", "en", "swep", "x.json", "--help"], "sweep"),
      (["breakeven"], "break-even"),
    ] {
      let refused = try run(words)
      XCTAssertEqual(refused.exit, 64, "\(words)")
      XCTAssertEqual(refused.stdout, "")
      XCTAssertTrue(refused.stderr.contains("Unknown subcommand '"), refused.stderr)
      XCTAssertTrue(refused.stderr.contains(" Did you mean '\(name)'?\n"), refused.stderr)
    }
    let refused = try run(["help", "breakeven"])
    XCTAssertEqual(refused.exit, 64)
    XCTAssertTrue(
      refused.stderr.hasPrefix("huishoudboekje: The argument SUBCOMMAND is 'breakeven'. "),
      refused.stderr)
    XCTAssertTrue(refused.stderr.contains(" Did you mean 'break-even'?\n"), refused.stderr)
    let dutch = try run(["--taal", "nl", "breakeven", "--help"])
    XCTAssertTrue(dutch.stderr.contains(" Bedoelt u 'break-even'?\n"), dutch.stderr)
    // Help of a command wins over what else is wrong.
    XCTAssertEqual(try run(["--nonsense", "x", "wws", "--help"]), try run(["wws", "--help"]))
    XCTAssertEqual(try run(["nonsense", "--version"]).exit, 0)
  }

  /// The format that a file name promises is told where it can be had.
  func testTheFormatOfAnEnding() throws {
    let scenario = "Scenarios/s02-aow-klein-pensioen.json"
    let sweep = "Scenarios/s02-pensioen.sweep.json"
    for (words, hint) in [
      (["compare", scenario, "-o", "x.xlsx"], " For a workbook, give --format xlsx.\n"),
      (["compare", scenario, "-o", "x.json"], " For JSON, give --format json.\n"),
      (
        ["compare", scenario, "-o", "x.json", "--taal", "nl"],
        " Wilt u JSON, geef dan --format json op.\n"
      ),
      (["sweep", sweep, "-o", "x.xlsx"], " For a workbook, give --format xlsx.\n"),
      (["compare", scenario, "-o", "x.gz"], "or one without an ending.\n"),
      (["sweep", sweep, "-o", "x.json"], "or one without an ending.\n"),
      (["sweep", sweep, "--plan", "-o", "x.csv"], "or one without an ending.\n"),
      (["compare", scenario, "--why", "-o", "x.xlsx"], "or one without an ending.\n"),
      (["break-even", "--table", sweep, "-o", "x.json"], "or one without an ending.\n"),
      (["compare", scenario, "--receipt", "x.md"], "or one without an ending.\n"),
    ] {
      let refused = try run(words)
      XCTAssertEqual(refused.exit, 64, "\(words)")
      XCTAssertTrue(refused.stderr.contains(hint), "\(words): \(refused.stderr)")
    }
    XCTAssertEqual(try run(["compare", scenario, "-o", "x.xlsx", "--format", "xlsx"]).exit, 0)
  }
}
