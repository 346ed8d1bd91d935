import HuishoudboekjeCatalogue
import HuishoudboekjeFiles
import HuishoudboekjeText

/// The JSON Schema of a kind of file, for an editor.
enum SchemaCommand: Command {
  static let spec = CommandSpec(
    "schema",
    overview: SchemaHelp.overview,
    arguments: [
      ArgumentSpec("KIND", choices: FileKind.allCases.map(\.rawValue), help: SchemaHelp.kind)
    ],
    options: [.out],
    examples: [
      .init(
        "huishoudboekje schema scenario --out scenario.schema.json", SchemaHelp.forEditor),
      .init("huishoudboekje schema sweep --language nl", SchemaHelp.inDutch),
    ])

  static func run(_ arguments: ParsedArguments) throws -> Int32 {
    guard let kind = arguments.argument("KIND").flatMap(FileKind.init) else {
      preconditionFailure("The parser has refused any other kind.")
    }
    try refuseEnding(of: arguments.value("out"), .json)
    let output = try OutputFile(path: arguments.out)
    try output.write(FileSchema(kind).json().rendered())
    try output.commit()
    return 0
  }
}
