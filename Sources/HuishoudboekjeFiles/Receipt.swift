import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// What a table was made of: enough to make it again years later and to see whether it is the same.
package struct Receipt: Sendable, Equatable {
  /// A file that was read, and the hash of its bytes.
  package struct Input: Sendable, Equatable {
    package let file: String
    package let sha256: String
    package init(file: String, sha256: String) {
      self.file = file
      self.sha256 = sha256
    }
  }
  static let format = "huishoudboekje-receipt-1"

  /// The version of the command.
  package var version: String
  /// The words behind `huishoudboekje`, without those that change no byte of the result.
  package var command: [String]
  package var inputs: [Input]
  /// The years that were computed, and the hash of the figures that can count in them, as they
  /// stand in the law.
  package var years: [Int]
  package var figures: String
  /// The file of the result, from the folder of the receipt; nil: it went to stdout.
  package var output: String?
  /// The hash of the result; nil where the receipt stands in the result itself.
  package var result: String?

  package init(
    version: String, command: [String], inputs: [Input], years: [Int], output: String? = nil,
    result: String? = nil
  ) throws(InputError) {
    self.version = version
    self.command = command
    self.inputs = inputs
    self.years = Set(years).sorted()
    self.output = output
    self.result = result
    figures = try Self.hashOfFigures(self.years)
  }

  static func hashOfFigures(_ years: [Int]) throws(InputError) -> String {
    do {
      return try Figures.embedded(for: years.max() ?? 0).hash(for: years)
    } catch {
      throw InputError(file: "figures", problem: "\(error)", remedy: nil)
    }
  }

  package func json() -> JSONOutput {
    var members: [(String, JSONOutput)] = [
      ("format", .string(Self.format)),
      ("version", .string(version)),
      ("command", .array(command.map { .string($0) })),
      (
        "inputs",
        .array(
          inputs.map {
            .object([("file", .string($0.file)), ("sha256", .string($0.sha256))])
          })
      ),
      ("years", .array(years.map { .number("\($0)") })),
      ("figures_sha256", .string(figures)),
    ]
    if let output { members.append(("output", .string(output))) }
    if let result { members.append(("result_sha256", .string(result))) }
    return .object(members)
  }

  /// Reads a receipt.
  package static func read(_ path: String) throws(InputError) -> Receipt {
    let file = inputName(path)
    let root = try JSONObjectReader(
      node: JSONNode.parse(try readFile(path), file: file), file: file)
    _ = root.choice("format", among: [format])
    let version = root.name("version") ?? ""
    let command = root.stringList("command") ?? []
    let inputs = root.objects("inputs").map { reader in
      Input(file: reader.string("file") ?? "", sha256: reader.string("sha256") ?? "")
    }
    var years: [Int] = []
    for node in root.array("years") ?? [] {
      guard case .number(let digits) = node.value, let year = Int(digits),
        ScenarioFile.years.contains(year)
      else {
        root.refuse(
          at: "years", KeyErrorText.holds(node.value.shown), remedy: VerifyText.yearsExpected)
        continue
      }
      years.append(year)
    }
    let figures = root.string("figures_sha256") ?? ""
    let output = root.optionalString("output")
    let result = root.optionalString("result_sha256")
    try root.finish()
    var receipt = try Receipt(
      version: version, command: command, inputs: inputs, years: years, output: output,
      result: result)
    receipt.figures = figures
    return receipt
  }

  /// One thing that the receipt says, and whether it is still so.
  package struct Check: Sendable {
    package let what: Phrase
    package let isSame: Bool
    package let words: Phrase
    /// Another version that gives the same result confirms it.
    package var isVersion: Bool { what == VerifyText.version }
  }

  /// Whether the inputs and the figures are those of the receipt.
  ///
  /// - Parameter reads: what making the result again has read.
  package func checks(
    version now: String, reads: [FileRegister.Read]
  ) throws(InputError) -> [Check] {
    var checks = [Self.check(VerifyText.version, hash(version), hash(now))]
    for input in inputs {
      let read = reads.first { $0.name == input.file }
      checks.append(
        Self.check(
          VerifyText.input(input.file), hash(input.sha256),
          read.map { hash($0.sha256) } ?? VerifyText.notRead))
    }
    for read in reads where !inputs.contains(where: { $0.file == read.name }) {
      checks.append(
        Self.check(VerifyText.input(read.name), VerifyText.notInTheReceipt, hash(read.sha256)))
    }
    checks.append(
      Self.check(VerifyText.figures, hash(figures), hash(try Self.hashOfFigures(years))))
    return checks
  }

  /// Whether the recomputed result is that of the receipt.
  package func check(result now: String) -> Check {
    Self.check(VerifyText.result, hash(result ?? ""), hash(now))
  }

  /// Whether the file that was delivered is what was made again, and the first place where it is not.
  package static func check(output: String, _ difference: DeliveredFile.Difference?) -> Check {
    let what = VerifyText.output(output)
    guard let difference else {
      return Check(what: what, isSame: true, words: VerifyText.everyByte)
    }
    func line(_ text: String?) -> Phrase {
      text.map { Phrase(verbatim: quoted($0)) } ?? VerifyText.theEnd
    }
    return Check(
      what: what, isSame: false,
      words: VerifyText.lineDiffers(
        difference.line, line(difference.found), line(difference.expected)))
  }

  private func hash(_ text: String) -> Phrase { Phrase(verbatim: text) }

  private static func check(_ what: Phrase, _ then: Phrase, _ now: Phrase) -> Check {
    Check(
      what: what, isSame: then == now,
      words: then == now ? now : VerifyText.thenAndNow(then, now))
  }
}
