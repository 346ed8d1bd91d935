import Huishoudboekje
import HuishoudboekjeFiles
import HuishoudboekjeText

/// From the points of a home or a room to its highest rent.
enum WWSCommand: ReceiptedCommand {
  static let spec = CommandSpec(
    "wws",
    overview: "Turn the points of a home or a room into its highest rent and sector.",
    options: [
      OptionSpec(
        "points", value: "POINTS", help: "The base points in quarters, like 112 or 105.25.",
        defaultText: "none: it must be given"),
      OptionSpec(
        "on", value: "DATE",
        help: "The day, from 2023-07-01, of a room from 2025-01-01, like 2026-01-01.",
        defaultText: "none: it must be given"),
      OptionSpec(
        "room",
        help: "A room (onzelfstandig): it shares kitchen, toilet or bathroom, has a table of its "
          + "own and is always regulated."),
      OptionSpec(
        "aftrekpunten", value: "POINTS",
        help: "What comes off a room: 4 when it is below 8 square metres.", defaultText: "0"),
      OptionSpec("zorgwoning", help: "The home is a zorgwoning: 35 % more points."),
      OptionSpec(
        "nieuwbouw",
        help: "The nieuwbouwopslag of 10 % applies: 144 to 186 points, first let after 2024-07-01."),
      OptionSpec(
        "rent", value: "EUR", help: "Refuse this kale huur when it is above the highest rent.",
        defaultText: "no check"),
      OptionSpec(
        "explain",
        help: "Instead of the table: how the rent is made, step by step; as text or json."),
      .format(WWSTable.formats),
    ] + OptionSpec.csv + [.receipt],
    examples: [
      .init(
        "huishoudboekje wws --points 112 --on 2026-01-01", "The highest rent of 112 points."),
      .init(
        "huishoudboekje wws --points 105.5 --on 2026-01-01 --zorgwoning",
        "The first zorgwoning that reaches the sociale huurgrens."),
      .init(
        "huishoudboekje wws --room --points 70 --aftrekpunten 4 --on 2026-01-01 --explain",
        "How the highest rent of a small room is made."),
    ])

  static func run(_ arguments: ParsedArguments) throws -> Int32 {
    try write(arguments, to: .file("-")).code
  }

  static func write(_ arguments: ParsedArguments, to target: Target) throws -> Written {
    try refuseCSVOptions(arguments, unlessIn: arguments.format)
    guard let text = arguments.value("points") else {
      throw misuse("--points is missing; expected points in quarters, like 112 or 105.25.")
    }
    let isRoom = arguments.flag("room")
    guard let points = WWSPoints(text, orNone: isRoom) else {
      throw misuse(
        "--points is \(quoted(text)); expected points in quarters to 1000, like 112 or 105.25.")
    }
    guard let day = arguments.value("on") else {
      throw misuse("--on is missing; expected a day like 2026-01-01.")
    }
    guard let date = CalendarDate(day) else {
      throw misuse("--on is \(quoted(day)); expected a day like 2026-01-01.")
    }
    var rent: Int?
    if let text = arguments.value("rent") {
      guard let cents = parseDecimal(text.utf8, places: 2) else {
        throw misuse("--rent is \(quoted(text)); expected euros per month, like 705.10.")
      }
      rent = cents
    }
    var home = HomePoints(isRoom ? .room : .home, points)
    home.zorgwoning = arguments.flag("zorgwoning")
    home.nieuwbouw = arguments.flag("nieuwbouw")
    if isRoom, home.nieuwbouw {
      throw misuse("--nieuwbouw is for homes of the middle segment; rooms have none.")
    }
    if let deduction = try aftrekpunten(arguments, isRoom) { home.deduction = deduction }
    let table = try WWSTable(home, on: date)
    if let rent, let refusal = table.refusal(of: rent) { throw refusal }
    let isExplained = arguments.flag("explain")
    if isExplained {
      try refuse(arguments.format, unlessIn: WWSTable.explanationFormats, "--explain")
    }
    return try withReceipt(arguments, to: target, Made(code: 0, years: [date.year])) {
      try write(
        isExplained ? table.explained(arguments.format) : table.rendered(arguments.format),
        as: arguments.format, arguments, to: $0)
    }
  }

  private static func aftrekpunten(
    _ arguments: ParsedArguments, _ isRoom: Bool
  ) throws(UsageError) -> WWSPoints? {
    guard let text = arguments.value("aftrekpunten") else { return nil }
    guard isRoom else { throw misuse("--aftrekpunten is for rooms; add --room.") }
    guard let points = WWSPoints(text, orNone: true) else {
      throw misuse(
        "--aftrekpunten is \(quoted(text)); expected points in quarters to 1000, like 4.")
    }
    return points
  }
}
