import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeFiles
import HuishoudboekjeText

/// From the points of a home or a room to its highest rent.
enum WWSCommand: ReceiptedCommand {
  static let spec = CommandSpec(
    "wws",
    overview: WWSHelp.overview,
    options: [
      OptionSpec(
        "points", value: "POINTS", help: WWSHelp.points,
        defaultText: SharedHelp.notGiven),
      OptionSpec(
        "on", value: "DATE",
        help: WWSHelp.on,
        defaultText: SharedHelp.notGiven),
      OptionSpec(
        "room",
        help: WWSHelp.room),
      OptionSpec(
        "aftrekpunten", value: "POINTS",
        help: WWSHelp.aftrekpunten, defaultText: Phrase(verbatim: "0")),
      OptionSpec("zorgwoning", help: WWSHelp.zorgwoning),
      OptionSpec(
        "nieuwbouw",
        help: WWSHelp.nieuwbouw),
      OptionSpec(
        "rent", value: "EUR", help: WWSHelp.rent,
        defaultText: WWSHelp.noCheck),
      OptionSpec(
        "explain",
        help: WWSHelp.explain),
      .format(WWSTable.formats),
    ] + OptionSpec.csv + [.receipt],
    examples: [
      .init(
        "huishoudboekje wws --points 112 --on 2026-01-01", WWSHelp.points112),
      .init(
        "huishoudboekje wws --points 105.5 --on 2026-01-01 --zorgwoning",
        WWSHelp.firstZorgwoning),
      .init(
        "huishoudboekje wws --room --points 70 --aftrekpunten 4 --on 2026-01-01 --explain",
        WWSHelp.smallRoom),
    ])

  static func run(_ arguments: ParsedArguments) throws -> Int32 {
    try write(arguments, to: .file("-")).code
  }

  static func write(_ arguments: ParsedArguments, to target: Target) throws -> Written {
    try refuseCSVOptions(arguments, unlessIn: arguments.format)
    guard let text = arguments.value("points") else {
      throw misuse(UsageText.missingPoints)
    }
    let isRoom = arguments.flag("room")
    guard let points = WWSPoints(text, orNone: isRoom) else {
      throw misuse(
        UsageText.points(
          "--points", quoted(text), ["112", "105.25"].joined(.or)))
    }
    guard let day = arguments.value("on") else {
      throw misuse(UsageText.missingDay("--on", "2026-01-01"))
    }
    guard let date = CalendarDate(day) else {
      throw misuse(UsageText.day("--on", quoted(day), "2026-01-01"))
    }
    var rent: Int?
    if let text = arguments.value("rent") {
      guard let cents = parseDecimal(text.utf8, places: 2) else {
        throw misuse(UsageText.rent(quoted(text)))
      }
      rent = cents
    }
    var home = HomePoints(isRoom ? .room : .home, points)
    home.zorgwoning = arguments.flag("zorgwoning")
    home.nieuwbouw = arguments.flag("nieuwbouw")
    if isRoom, home.nieuwbouw {
      throw misuse(QuestionText.noNieuwbouwOfRoom)
    }
    if let deduction = try aftrekpunten(arguments, isRoom) { home.deduction = deduction }
    let table = try WWSTable(home, on: date)
    if let rent, let refusal = table.refusal(of: rent) { throw refusal }
    let isExplained = arguments.flag("explain")
    if isExplained {
      try refuse(
        arguments.format, unlessIn: WWSTable.explanationFormats, Phrase(verbatim: "--explain"))
    }
    var made = Made(code: 0, years: [date.year])
    made.table = { TableFacts(table.schema, unverified: try table.unverified()) }
    return try withReceipt(arguments, to: target, made) {
      try write(
        isExplained ? table.explained(arguments.format) : table.rendered(arguments.format),
        as: arguments.format, arguments, table.schema, to: $0)
    }
  }

  private static func aftrekpunten(
    _ arguments: ParsedArguments, _ isRoom: Bool
  ) throws(UsageError) -> WWSPoints? {
    guard let text = arguments.value("aftrekpunten") else { return nil }
    guard isRoom else { throw misuse(QuestionText.aftrekpuntenOfRoom) }
    guard let points = WWSPoints(text, orNone: true) else {
      throw misuse(
        UsageText.points(
          "--aftrekpunten", quoted(text), Phrase(verbatim: "4")))
    }
    return points
  }
}
