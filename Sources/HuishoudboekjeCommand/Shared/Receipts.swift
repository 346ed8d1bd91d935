import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeFiles
import HuishoudboekjeText

extension OptionSpec {
  /// The option that asks for a receipt.
  static let receipt = OptionSpec(
    "receipt", value: "FILE", isFile: true,
    help: SharedHelp.receipt)
}

/// What became of a result that was written.
struct Written {
  var code: Int32
  /// The hash of its bytes, where a receipt asks for it.
  var hash: String?
  /// Somebody has it: it went to a file, or to a reader that has not gone.
  var isDelivered = false
}

/// Where a result goes.
enum Target {
  /// A file or `-`; with its receipt where the arguments ask for it.
  case file(String)
  /// Nowhere: only its hash is wanted, and where it differs from the file that was delivered.
  case hash(DeliveredFile?)
}

/// The exit code of a result, and the years of which it takes figures.
struct Made {
  var code: Int32
  var years: [Int]
  /// Of a CSV: its columns, and what must be known of it.
  var table: (() throws -> TableFacts)?
}

extension ReceiptedCommand {
  /// Writes a result and, where they are asked for, its receipt and the document of its table; all of
  /// them whole or not at all.
  ///
  /// Call it when everything is read: the register of the run knows the inputs.
  static func withReceipt(
    _ arguments: ParsedArguments, to target: Target, _ made: Made,
    _ write: (OutputFile) throws -> Void
  ) throws -> Written {
    guard case .file(let out) = target else {
      let nowhere = OutputFile.nowhere()
      nowhere.startHashing()
      if case .hash(let file?) = target { nowhere.startComparing(with: file) }
      try write(nowhere)
      return Written(code: made.code, hash: nowhere.hash)
    }
    let receipt = arguments.value("receipt")
    if receipt != nil, reads.contains(where: \.isStandardInput) {
      throw misuse(QuestionText.receiptNeedsFiles)
    }
    if receipt == "-" {
      throw misuse(QuestionText.receiptNeedsOwnFile)
    }
    try refuseEnding(of: receipt, option: "receipt", .json, offersFormat: false)
    let metadata = try metadataPath(arguments, beside: out)
    let output = try OutputFile(path: out)
    guard receipt != nil || metadata != nil else {
      try write(output)
      try output.commit()
      return Written(code: made.code, isDelivered: !output.isClosedByReader)
    }
    var papers: [OutputFile] = []
    let files = try [metadata, receipt].map { try $0.map { try OutputFile(path: $0) } }
    output.startHashing()
    try write(output)
    if let metadata, let paper = files[0] {
      let content = try Self.metadata(arguments, made, of: output, out: out, path: metadata)
      try paper.write(content.rendered())
      papers.append(paper)
    }
    if let receipt, let paper = files[1] {
      let content = try Receipt(
        version: Main.version, command: words(arguments), inputs: inputs, years: made.years,
        output: out == "-" ? nil : relative(out, from: receipt), result: output.hash)
      try paper.write(content.json().rendered())
      papers.append(paper)
    }
    try output.commit()
    for paper in papers { try paper.commit() }
    return Written(
      code: made.code, hash: output.hash, isDelivered: !output.isClosedByReader)
  }

  private static var reads: [FileRegister.Read] { FileRegister.current?.reads ?? [] }
  /// The files that were read, with the hashes of the bytes that were parsed.
  static var inputs: [Receipt.Input] { reads.map { .init(file: $0.name, sha256: $0.sha256) } }

  /// The command line without what changes no byte of the result.
  static func words(_ arguments: ParsedArguments) -> [String] {
    // The language of the environment too: it changes the result.
    let language = Language.current
    var words = [spec.name]
    if language != .english { words.append("--\(OptionSpec.language.name)=\(language.rawValue)") }
    for option in spec.options
    where !changesNoByte(option.name) {
      guard arguments.count(option.name) > 0 else { continue }
      let values = option.value == nil ? [] : arguments.values(option.name)
      words += values.isEmpty ? ["--\(option.name)"] : values.map { "--\(option.name)=\($0)" }
    }
    return words + ["--"] + spec.arguments.flatMap { arguments.arguments($0.name) }
  }

  /// An option about where a result goes or how it is made, not about what it is: no receipt has it.
  static func changesNoByte(_ option: String) -> Bool {
    ["out", "threads", "progress", "quiet", "receipt", "metadata"].contains(option)
  }
}
