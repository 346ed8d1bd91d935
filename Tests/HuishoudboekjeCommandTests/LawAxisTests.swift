import XCTest

/// Axes over figures of the law: what is not changed stays, and what is changed is what counts.
final class LawAxisTests: CommandCase {
  override func setUpWithError() throws {
    try super.setUpWithError()
    try write(Sample.scenario, to: "s.json")
  }
  private func rows(_ axes: String...) throws -> [[String]] {
    let list = axes.joined(separator: ",\n    ")
    try write(Sample.sweep(list), to: "t.json")
    let outcome = try run(["sweep", "t.json"])
    XCTAssertEqual(outcome.exit, 0, outcome.stderr)
    return outcome.stdout.split(separator: "\n").map { $0.split(separator: ",").map(String.init) }
  }

  /// The figure itself, however it is written, changes nothing.
  func testTheFigureItself() throws {
    let plain = try rows(Sample.axis("0", "20000", "5000")).map { Array($0.dropFirst()) }
    for value in ["682.96", "+0%", "0%", "-0%"] {
      let axis = Sample.list(value, path: "law.huurtoeslag.aftoppingsgrens_laag")
      let changed = try rows(axis, Sample.axis("0", "20000", "5000"))
      XCTAssertEqual(changed.map { Array($0.dropFirst(2)) }, plain, value)
    }
  }

  /// At no pension the low contribution is its minimum; a percentage is rounded half up to cents.
  func testWhatIsChanged() throws {
    let low = "law.eigen_bijdrage.leb_minimum"
    for (values, expected) in [
      (["190.01", "205", "212.5"], ["190.01", "205.00", "212.50"]),
      (["+1%", "-0.005%", "+10%"], ["207.05", "204.99", "225.50"]),
    ] {
      let list = values.map { "\"\($0)\"" }.joined(separator: ", ")
      let table = try rows(
        "{ \"path\": \"\(low)\", \"values\": [\(list)] }", Sample.list("0"))
      let place = try XCTUnwrap(table[0].firstIndex(of: "vpt_eigen_bijdrage"))
      XCTAssertEqual(table.dropFirst().map { $0[place] }, expected)
    }
    let range = try rows(
      "{ \"path\": \"\(low)\", \"from\": \"-1%\", \"to\": \"1.5%\", \"step\": \"0.5%\" }",
      Sample.list("0"))
    XCTAssertEqual(
      range.dropFirst().map { $0[0] }, ["-1.0%", "-0.5%", "0.0%", "+0.5%", "+1.0%", "+1.5%"])
  }

  func testWrongFigures() throws {
    let path = "law.huurtoeslag.kwaliteitskortingsgrens"
    let step = "law.inkomstenbelasting.loontabel_stap"
    let cases: [(axis: String, message: String)] = [
      (
        Sample.list("1", path: "law.huurtoslag.x"),
        "path is 'law.huurtoslag.x', which names no law\nExpected law.<law>.<key>, like "
          + "law.huurtoeslag.kwaliteitskortingsgrens. Did you mean 'huurtoeslag'?"
      ),
      (
        Sample.list("1", path: path + "en"),
        "path is '\(path)en', which is no figure of that law\n"
          + "See: huishoudboekje figures --law huurtoeslag. Did you mean 'kwaliteitskortingsgrens'?"
      ),
      (
        Sample.list("x", path: path),
        "values holds 'x'\nExpected a number as the figure is printed, like '480.00', or a change "
          + "like '+5%' or '-2.5%'."
      ),
      (
        Sample.list("5.001", path: path),
        "path makes a scenario in which \(path) is refused in 2025: it makes kwaliteitskortingsgrens "
          + "of huurtoeslag 5.001 (at axis '\(path)' value 5.001)\n"
          + "Expected 0.00 to 100000.00 EUR/month with at most 2 decimals."
      ),
      (
        Sample.list("54", "0", path: step),
        "path makes a scenario in which \(step) is refused in 2025: it makes loontabel_stap of "
          + "inkomstenbelasting 0 (at axis '\(step)' value 0.00)\n"
          + "Expected 0.01 to 1000000.00 EUR/year with at most 2 decimals."
      ),
      (
        Sample.list("-100%", path: step),
        "path makes a scenario in which \(step) is refused in 2025: it makes loontabel_stap of "
          + "inkomstenbelasting 0.00 (at axis '\(step)' value -100%)\n"
          + "Expected 0.01 to 1000000.00 EUR/year with at most 2 decimals."
      ),
      (
        Sample.axis("1%", "5", "1", path: path),
        "step is not written as from and to\nWrite all three with %, or none."
      ),
      (
        Sample.axis("5", "1", "1", path: path),
        "step does not lead from 5 up to 1\nExpected a step above 0, and from at most to."
      ),
    ]
    for (axis, message) in cases {
      try write(Sample.sweep(axis), to: "t.json")
      let outcome = try run(["sweep", "t.json"])
      XCTAssertEqual(outcome.exit, 1)
      let text = try XCTUnwrap(outcome.stderr.split(separator: ": axes[0].", maxSplits: 1).last)
      XCTAssertEqual(text, message + "\n", outcome.stderr)
    }
  }

  /// A value beyond the bounds makes no table, unless what is refused is skipped or told in its row.
  func testARefusedValueIsSkippedAsOthersAre() throws {
    let axis = Sample.list("54", "0", "100", path: "law.inkomstenbelasting.loontabel_stap")
    try write(Sample.sweep(axis), to: "t.json")
    let plain = try run(["sweep", "t.json"])
    XCTAssertEqual(plain.exit, 1)
    XCTAssertEqual(plain.stdout, "")
    let skipped = try run(["sweep", "t.json", "--refused", "skip"])
    XCTAssertEqual(skipped.exit, 0)
    XCTAssertEqual(skipped.stdout.split(separator: "\n").count, 3)
    let marked = try run(["sweep", "t.json", "--refused", "mark"])
    XCTAssertEqual(marked.exit, 0)
    XCTAssert(
      marked.stdout.contains("it makes loontabel_stap of inkomstenbelasting 0"), marked.stdout)
  }
}
