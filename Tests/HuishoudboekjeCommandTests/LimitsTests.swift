import TestSupport
import XCTest

/// The limits of Scenarios/README.md hold, in memory and time: at full size in release, at a part of
/// it in debug.
final class LimitsTests: CommandCase {
  #if DEBUG
    private static let isFull = false
  #else
    private static let isFull = true
  #endif
  private static let scenario = """
    {"scenario": "s", "year": 2025, "persons": [{"birth_date": "1942-03-10", \
    "incomes": [{"type": "aow"}, {"type": "pension", "gross_eur_year": "2500"}], \
    "assets": {"bank_eur": "5000"}, "care": {"zorgprofiel": "VV5"}}], "dwelling": \
    {"woonvorm": "beschut", "landlord": "corporatie", "kale_huur_eur_month": "682.96"}}
    """

  private func sweep(_ axes: [String]) -> String {
    "{\"sweep\": \"s\", \"scenario\": \(Self.scenario), \"axes\": [\(axes.joined(separator: ", "))]}"
  }
  private func range(_ path: String, _ from: String, _ to: String, _ step: String) -> String {
    "{\"path\": \"\(path)\", \"from\": \"\(from)\", \"to\": \"\(to)\", \"step\": \"\(step)\"}"
  }

  // MARK: Variants

  /// A value of a figure takes at most 5 KB.
  func testFiguresOfVariantsAreShared() throws {
    let (few, many) = Self.isFull ? (1_000, 10_000) : (20, 400)
    var peaks: [Int] = []
    for count in [few, many] {
      let values = (0..<count).map { "\"\(500 + $0 / 100).\($0 / 10 % 10)\($0 % 10)\"" }
      let axis =
        "{\"path\": \"law.huurtoeslag.aftoppingsgrens_laag\", "
        + "\"values\": [\(values.joined(separator: ", "))]}"
      try write(sweep([axis]), to: "law.sweep.json")
      let cost = try cost(["sweep", "law.sweep.json", "--quiet", "--out", "law.csv"])
      XCTAssertEqual(cost.outcome.exit, 0, cost.outcome.stderr)
      XCTAssertEqual(try read("law.csv").utf8.count { $0 == UInt8(ascii: "\n") }, count + 1)
      cost.assertBelow(megabytes: 150, "\(count) values")
      peaks.append(cost.megabytes)
    }
    // What a run takes besides differs by a few megabytes.
    if isSanitized { return }
    XCTAssertLessThan(peaks[1] - peaks[0], (many - few) * 5 / 1024 + 8, "\(peaks) MB")
  }

  /// The same rows where variants are kept, made again, or come by one after another.
  func testLawsBeforeAndAfterAmounts() throws {
    let amounts = range("persons[0].assets.bank_eur", "0", "60000", "20000")
    let values = (0..<30).map { "\"\(400 + $0 * 7)\"" }.joined(separator: ", ")
    let law = "{\"path\": \"law.huurtoeslag.aftoppingsgrens_laag\", \"values\": [\(values)]}"
    var rows: [[String]] = []
    for (number, axes) in [[law, amounts], [amounts, law]].enumerated() {
      try write(sweep(axes), to: "\(number).sweep.json")
      let names = ["law.huurtoeslag.aftoppingsgrens_laag", "persons[0].assets.bank_eur"]
      let columns = names + ["zzp_vrij_besteedbaar", "vpt_huurtoeslag", "verschil"]
      let out = try run([
        "sweep", "\(number).sweep.json", "--quiet", "--columns", columns.joined(separator: ","),
      ])
      XCTAssertEqual(out.exit, 0, out.stderr)
      rows.append(out.stdout.split(separator: "\n").map(String.init).sorted())
    }
    XCTAssertEqual(rows[0].count, 121)
    XCTAssertEqual(rows[0], rows[1])
  }

  func testValuesAreCountedBeforeTheyAreMade() throws {
    let axes = (0..<20).map { _ in range("persons[0].assets.bank_eur", "0", "99999.99", "0.01") }
    let paths = [
      "persons[0].assets.bank_eur", "dwelling.kale_huur_eur_month",
    ]
    let two = paths.map { range($0, "0", "99999.99", "0.01") }
    try write(sweep(two + axes), to: "axes.sweep.json")
    let cost = try cost(["sweep", "axes.sweep.json", "--out", "axes.csv"])
    XCTAssertEqual(cost.outcome.exit, 1)
    XCTAssert(
      cost.outcome.stderr.contains(
        "axes[1].step brings the values of all axes together above 10000000\n"),
      cost.outcome.stderr)
    cost.assertBelow(megabytes: 250)

    let many = (0..<33).map { range("persons[\($0)].assets.bank_eur", "0", "1", "1") }
    try write(sweep(many), to: "many.sweep.json")
    let refused = try run(["sweep", "many.sweep.json"])
    XCTAssertEqual(refused.exit, 1)
    XCTAssert(refused.stderr.contains("axes holds 33 axes\n"), refused.stderr)

    let years = range("year", "2000", "99999", "1")
    try write(sweep([years]), to: "years.sweep.json")
    let variants = try run(["sweep", "years.sweep.json"])
    XCTAssertEqual(variants.exit, 1)
    XCTAssert(
      variants.stderr.contains("axes make more than 10000 variants of the household\n"),
      variants.stderr)
  }

  // MARK: Complexes

  func testManyPersonas() throws {
    let count = Self.isFull ? 2_000 : 10
    let personas = (0..<count).map {
      "{\"name\": \"p\($0)\", \"number\": 1, \"leveringsvorm\": \"VPT\", \"persons\": "
        + "[{\"birth_date\": \"1942-03-10\", \"incomes\": [{\"type\": \"aow\"}, "
        + "{\"type\": \"pension\", \"gross_eur_year\": \"\(1000 + $0)\"}], "
        + "\"care\": {\"zorgprofiel\": \"VV5\"}}]}"
    }
    try write(
      "{\"complex\": \"c\", \"year\": 2025, \"units\": [{\"name\": \"u\", \"number\": \(count), "
        + "\"kale_huur_eur_month\": \"600\"}], \"personas\": [\(personas.joined(separator: ", "))]}",
      to: "c.complex.json")
    let cost = try cost(["complex", "c.complex.json", "--quiet", "--format", "csv"])
    XCTAssertEqual(cost.outcome.exit, 0, cost.outcome.stderr)
    cost.assertBelow(megabytes: 200, seconds: 8)
  }

  // MARK: Hostile files

  /// A file of many equal parts, of the largest size that is read.
  private func fill(_ head: String, _ part: (Int) -> String, _ tail: String) -> Data {
    let size = (Self.isFull ? 1 << 26 : 1 << 20) - 1_000
    var text = Data(head.utf8)
    text.reserveCapacity(size + 1_000)
    var number = 0
    while text.count < size {
      text.append(contentsOf: part(number).utf8)
      number += 1
    }
    if text.last == UInt8(ascii: ",") { text.removeLast() }
    text.append(contentsOf: tail.utf8)
    return text
  }
  private func assertBounded(
    _ words: [String], _ name: String, line: UInt = #line
  ) throws {
    let cost = try cost(words + [name])
    XCTAssertEqual(cost.outcome.exit, 1, "\(words): \(cost.outcome.stderr)", line: line)
    XCTAssertEqual(cost.outcome.stdout, "", line: line)
    // At most twenty messages.
    XCTAssertLessThan(cost.outcome.stderr.utf8.count, 10_000, line: line)
    cost.assertBelow(
      megabytes: 500, seconds: 5, "\(words): \(cost.outcome.stderr)", line: line)
  }
  private static let commands = [["compare"], ["sweep"], ["complex"], ["verify", "--receipt"]]

  func testHostileShapes() throws {
    let start = "{\"scenario\": \"s\", \"year\": 2025, "
    let shapes: [(head: String, part: (Int) -> String, tail: String)] = [
      (start, { "\"k\($0)\":1," }, "}"),
      (start, { "\"year\($0)\":[{}]," }, "}"),
      (start + "\"persons\":[", { _ in "{}," }, "]}"),
      (start + "\"persons\":[", { _ in "1," }, "]}"),
      (start + "\"persons\":[", { "{\"k\":\"\($0)\"}," }, "]}"),
      (
        start + "\"persons\":[",
        { _ in String(repeating: "[", count: 60) + String(repeating: "]", count: 60) + "," }, "]}"
      ),
      ("{\"scenario\": \"", { _ in "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" }, "\"}"),
      ("{\"scenario\": \"", { _ in "\\u0041\\n" }, "\"}"),
      ("{\"", { _ in "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" }, "\": 1}"),
      (start, { _ in "                               \n" }, "}"),
      (start + "\"persons\":[", { _ in "[[[[" }, "]}"),
    ]
    for shape in shapes {
      try fill(shape.head, shape.part, shape.tail)
        .write(to: folder.appendingPathComponent("h.json"))
      for words in Self.commands { try assertBounded(words, "h.json") }
    }
  }

  func testHostileFilesOfEachKind() throws {
    func check(
      _ words: [String], _ head: String, _ part: (Int) -> String, _ tail: String, line: UInt = #line
    ) throws {
      try fill(head, part, tail).write(to: folder.appendingPathComponent("h"))
      try assertBounded(words, "h", line: line)
    }
    let open = "{\"sweep\": \"s\", \"scenario\": \(Self.scenario), \"axes\": ["
    try check(
      ["sweep"], open + "{\"path\": \"persons[0].birth_date\", \"values\": [",
      { _ in "\"1942-03-10\"," }, "]}]}")
    try check(
      ["sweep"], open, { "{\"path\": \"dwelling.k\($0)\", \"values\": [\"1\"]}," }, "]}")
    let units = "{\"complex\": \"c\", \"year\": 2025, \"units\": ["
    let unit = "{\"name\": \"u\", \"number\": 1, \"kale_huur_eur_month\": \"600\"}"
    let persona =
      "{\"name\": \"p\", \"number\": 1, \"leveringsvorm\": \"VPT\", \"persons\": "
      + "[{\"birth_date\": \"1942-03-10\", \"incomes\": [{\"type\": \"aow\"}], "
      + "\"care\": {\"zorgprofiel\": \"VV5\"}}]}"
    try check(
      ["complex"], units + unit + "], \"personas\": [", { "{\"name\":\"p\($0)\",\"number\":0}," },
      "]}")
    try check(["complex"], units, { "{\"name\":\"u\($0)\",\"number\":1}," }, "]}")
    try check(
      ["complex"], units + unit + "], \"personas\": [\(persona)], \"variants\": [",
      { "{\"name\":\"v\($0)\",\"set\":{\"units[*].k\":1}}," }, "]}")
    try check(
      ["compare", "Scenarios/s01-alleen-aow.json", "--reform"],
      "{\"reform\": \"r\", \"figures\": [",
      { "{\"law\":\"aow\",\"key\":\"k\($0)\",\"set\":\"1\"}," }, "]}")
    try check(["verify"], "id,law,year\n", { _ in "a,b,2025\n" }, "")
    try check(["verify"], "", { "c\($0)," }, "\n")
    try check(["verify"], "id\n", { _ in "\n" }, "")
    try check(["verify"], "id\n\"", { _ in "a\"\"a" }, "\"\n")
  }

  func testMessages() throws {
    let keys = (0...10_000).map { "\"k\($0)\": 1" }.joined(separator: ",")
    try assertFails(
      ["compare", "-"], input: "{\(keys)}",
      "error: standard input:1:\(keys.utf8.count - "\"k10000\": 1".utf8.count + 2): "
        + "the object from line 1 has more than 10000 keys\n"
        + "Expected fewer; is this the right file?")
    let changes = Array(repeating: "{\"law\": \"aow\"}", count: 1_001).joined(separator: ",")
    try write("{\"reform\": \"r\", \"figures\": [\(changes)]}", to: "r.json")
    try assertFails(
      ["compare", "Scenarios/s01-alleen-aow.json", "--reform", "r.json"],
      "error: r.json:1:28: figures holds 1001 items\nExpected at most 1000.")
    try write((0...1_000).map { "c\($0)" }.joined(separator: ",") + "\n", to: "c.csv")
    let out = try run(["verify", "c.csv"])
    XCTAssertEqual(out.exit, 1)
    XCTAssert(out.stderr.contains("the row has more than 1000 fields"), out.stderr)
  }
}
