import Huishoudboekje
import HuishoudboekjeCommand
import HuishoudboekjeFiles
import HuishoudboekjeText
import TestSupport

/// Says of an input whether what became of it may be: a result that satisfies what always holds, or
/// a message with a file, a place and a remedy.
///
/// The dear checks are made once in so many inputs, or all of them where `sample` is nil. One per
/// process: it writes in one folder.
package final class Oracle {
  /// The folder in which files of an input stand.
  let scratch: String
  let evaluator: CaseEvaluator
  /// The built command, which runs the command lines; nil: they run in this process.
  let command: String?
  private var sample: SplitMix?

  /// - Parameters:
  ///   - scratch: a folder of its own.
  ///   - command: the built command for the command lines; nil: they run in this process.
  package init(scratch: String, command: String? = nil) throws {
    self.scratch = scratch
    self.command = command
    evaluator = CaseEvaluator(figures: try Figures.embedded())
  }

  /// Judges an input.
  ///
  /// - Parameter sample: chooses among the dear checks; nil: all of them.
  /// - Throws: what must not be.
  package func check(_ input: FuzzInput, sample: UInt64?) throws(Fault) -> Verdict {
    self.sample = sample.map { SplitMix(state: $0) }
    do {
      switch input.kind {
      case .scenario: try scenario(input)
      case .sweep: try sweep(input)
      case .complex: try complex(input)
      case .reform: try reform(input)
      case .tariffs: try tariffs(input)
      case .receipt: try receipt(input)
      case .cases: try cases(input)
      case .arguments: try arguments(input)
      case .commands: return try commands(input)
      case .json: try json(input)
      case .csv: try csv(input)
      }
      return .computed
    } catch let fault as Fault {
      throw fault
    } catch let error as InputError {
      try TextRules.check(error)
      return .refused
    } catch let error as UsageError {
      try TextRules.check(error)
      return .refused
    } catch {
      throw Fault("an error of another kind", "\(type(of: error)): \(error)")
    }
  }

  /// Whether a check is made that is made once in so many inputs.
  func once(in count: Int) -> Bool { sample?.once(in: count) ?? true }

  /// One of some places; the first where all is checked.
  func pick(_ count: Int) -> Int { sample?.int(0...count - 1) ?? 0 }

  func document(_ input: FuzzInput, _ place: Int = 0) throws -> JSONNode {
    let file = input.files[place]
    return try JSONNode.parse(file.bytes, file: file.name)
  }

  // MARK: Readers

  private func json(_ input: FuzzInput) throws {
    let node = try document(input)
    let text = JSONOutput(node).rendered()
    try TextRules.check(json: text, "JSON written back")
    let again = try JSONNode.parse(Array(text.utf8), file: "again")
    guard Tree(again) == Tree(node) else { throw Fault("JSON reads otherwise again", text) }
  }

  private func csv(_ input: FuzzInput) throws {
    let table = try CSVTable(input.files[0].bytes, file: input.files[0].name)
    // Nothing separates one column.
    for separator in CSVDialect.Separator.allCases
    where table.header.count > 1 || separator == .comma {
      let scalar = Unicode.Scalar(separator.byte)
      func row(_ fields: [String]) -> String {
        fields.map { csvField($0, separator: scalar) }.joined(separator: "\(scalar)") + "\n"
      }
      let text =
        csvHeader(table.header, separator: scalar) + table.rows.map { row($0.fields) }.joined()
      let again = try TextRules.check(csv: text, "CSV written back")
      guard again.header == table.header, again.rows.map(\.fields) == table.rows.map(\.fields)
      else {
        throw Fault("CSV reads otherwise again", text)
      }
    }
    // A number is read with the digits that stand there, or not at all.
    guard let numbers = try? table.withNumbers(in: table.header) else { return }
    for row in numbers.rows {
      for (name, field) in zip(numbers.header, row.fields) {
        let number = row.number(name)
        guard number == field || number == field.replacing(",", with: ".") else {
          throw Fault("a number is misread", "\(field): \(number ?? "nothing")")
        }
      }
    }
  }

  private func cases(_ input: FuzzInput) throws {
    let table = try CSVTable(input.files[0].bytes, file: input.files[0].name)
    let report = try CaseReport(table, evaluator: evaluator)
    guard report.rows == table.rows.count, report.hitRows <= report.rows else {
      throw Fault("rows of cases are lost", "\(report.rows) of \(table.rows.count)")
    }
    let misses = report.columns.reduce(0) { $0 + $1.misses }
    guard misses == report.misses.count else {
      throw Fault("misses of cases are lost", "\(misses), \(report.misses.count)")
    }
    try TextRules.check(text: OutputFormat.text.written(report.rendered()), "report of cases")
    if once(in: 4) {
      let again = try CaseReport(table, evaluator: evaluator)
      try TextRules.same(report.rendered(), again.rendered(), "cases twice give two reports")
    }
  }

  private func arguments(_ input: FuzzInput) throws {
    switch try Main.spec.parse(input.words) {
    case .version: break
    case .help(let text):
      guard text.hasPrefix("OVERVIEW: ") else { throw Fault("help without an overview", text) }
      try TextRules.check(text: text, "help")
    case .run(let arguments):
      guard let name = arguments.command.first,
        let command = Main.spec.subcommands.first(where: { $0.name == name })
      else { throw Fault("a command that there is not", "\(arguments.command)") }
      for option in command.options where option.value != nil {
        for value in arguments.values(option.name) {
          guard option.choices?.contains(value) ?? true else {
            throw Fault("a choice that there is not", "--\(option.name) \(value)")
          }
        }
      }
      for argument in command.arguments where argument.required {
        guard !arguments.arguments(argument.name).isEmpty else {
          throw Fault("an argument is missing", argument.name)
        }
      }
    }
  }

  private func receipt(_ input: FuzzInput) throws {
    try write(input.files[0])
    let receipt = try Receipt.read(path(input.files[0].name))
    let text = receipt.json().rendered()
    try TextRules.check(json: text, "receipt")
    try write(InputFile("again.json", Array(text.utf8)))
    guard try Receipt.read(path("again.json")) == receipt else {
      throw Fault("a receipt reads otherwise again", text)
    }
  }
}
