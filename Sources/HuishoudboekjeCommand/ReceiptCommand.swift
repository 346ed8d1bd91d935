import Huishoudboekje
import HuishoudboekjeFiles
import HuishoudboekjeText

extension Commands {
  static let receiptOption = OptionSpec(
    "receipt", value: "FILE",
    help: "Also write what the result was made of: version, command, and the hashes of inputs, "
      + "figures and result; 'verify --receipt FILE' makes it again.")
  static let verifyReceiptOption = OptionSpec(
    "receipt", value: "FILE",
    help: "Instead of cases: make the result of a receipt again and confirm that it is the same; "
      + "the exit code is 1 when it is not.")
}

/// What became of a result that was written.
struct Written {
  var code: Int32
  /// The hash of its bytes, where a receipt asks for it.
  var hash: String?
}

/// Where a result goes.
enum Target {
  /// A file or `-`; with its receipt where the arguments ask for it.
  case file(String)
  /// Nowhere: only its hash is wanted.
  case hash
}

/// What a result was made of, and its exit code.
struct Made {
  var code: Int32
  /// The files that were read.
  var inputs: [String]
  var years: [Int]
}

extension Main {
  /// Writes a result and, where it is asked for, its receipt; both whole or not at all.
  static func withReceipt(
    _ arguments: ParsedArguments, to target: Target, _ made: Made,
    _ write: (OutputFile) throws -> Void
  ) throws -> Written {
    guard case .file(let out) = target else {
      let nowhere = try OutputFile(path: "/dev/null")
      nowhere.startHashing()
      try write(nowhere)
      return Written(code: made.code, hash: nowhere.hash)
    }
    let receipt = arguments.value("receipt")
    if let receipt {
      if made.inputs.contains("-") {
        throw Commands.root.misuse(
          of: arguments.command.last ?? "", "--receipt needs inputs that are files, not stdin.")
      }
      if receipt == "-" {
        throw Commands.root.misuse(
          of: arguments.command.last ?? "", "--receipt names a file of its own, not stdout.")
      }
      if made.inputs.contains(where: { isSameFile(receipt, $0) }) || isSameFile(receipt, out)
        || receipt == out
      {
        throw InputError(
          file: receipt, problem: "this file is read or written by the command itself",
          remedy: "Name another file for the receipt.")
      }
    }
    let output = try OutputFile(path: out)
    guard let receipt else {
      try write(output)
      try output.commit()
      return Written(code: made.code)
    }
    let paper = try OutputFile(path: receipt)
    output.startHashing()
    try write(output)
    var inputs: [Receipt.Input] = []
    for input in made.inputs where !inputs.contains(where: { $0.file == input }) {
      inputs.append(try Receipt.input(input))
    }
    let content = try Receipt(
      version: version, command: words(arguments), inputs: inputs, years: made.years,
      result: output.hash)
    try paper.write(content.json().rendered())
    try output.commit()
    try paper.commit()
    return Written(code: made.code, hash: output.hash)
  }

  /// The command line without what changes no byte of the result.
  static func words(_ arguments: ParsedArguments) -> [String] {
    let name = arguments.command.last ?? ""
    guard let spec = Commands.root.subcommands.first(where: { $0.name == name }) else { return [] }
    var words = [name]
    for option in spec.options
    where !["out", "threads", "progress", "receipt"].contains(option.name) {
      guard arguments.count(option.name) > 0 else { continue }
      let values = option.value == nil ? [] : arguments.values(option.name)
      words += values.isEmpty ? ["--\(option.name)"] : values.map { "--\(option.name)=\($0)" }
    }
    return words + ["--"] + spec.arguments.flatMap { arguments.arguments($0.name) }
  }

  /// Makes the result of a receipt again and says what is the same.
  static func verifyReceipt(_ arguments: ParsedArguments) throws -> Int32 {
    if arguments.value("law") != nil {
      throw Commands.root.misuse(of: "verify", "--receipt is not about cases; leave out --law.")
    }
    guard arguments.arguments("CASES").isEmpty else {
      throw Commands.root.misuse(of: "verify", "--receipt is not about cases; leave out CASES.")
    }
    let path = arguments.value("receipt")!
    let receipt = try Receipt.read(path)
    func refused(_ problem: String) -> InputError {
      InputError(
        file: inputName(path), problem: problem,
        remedy: "Expected a receipt that 'compare' or 'sweep' wrote with --receipt.")
    }
    var checks = try receipt.checks(version: version)
    guard receipt.result != nil else { throw refused("it has no hash of a result") }
    let parsed: ParsedArguments
    do {
      guard case .run(let run) = try Commands.root.parse(receipt.command) else {
        throw refused("its command computes nothing")
      }
      parsed = run
    } catch let error as UsageError {
      throw refused("its command is refused: \(error.message)")
    }
    let again: Written
    switch parsed.command.last {
    case "compare": again = try compare(parsed, to: .hash)
    case "sweep": again = try sweep(parsed, to: .hash)
    default: throw refused("its command is neither compare nor sweep")
    }
    checks.append(receipt.check(result: again.hash ?? ""))
    var table = TextTable(columns: [.init("part"), .init("check"), .init("what")])
    for check in checks {
      table.addRow([check.what, check.isSame ? "same" : "DIFFERS", check.text])
    }
    try say("\(inputName(path)): \(receipt.command.joined(separator: " "))\n\n" + table.rendered())
    // Another version that gives the same result confirms it.
    let failed = checks.filter { !$0.isSame && $0.what != "version" }
    if !failed.isEmpty {
      complain("error: \(inputName(path)): \(failed.map(\.what).joined(separator: ", ")) differ")
    }
    return failed.isEmpty ? 0 : 1
  }
}
