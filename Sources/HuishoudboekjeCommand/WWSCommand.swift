import Huishoudboekje
import HuishoudboekjeFiles
import HuishoudboekjeText

/// From the points of a home to its highest rent.
enum WWSCommand: Command {
  static let spec = CommandSpec(
    "wws",
    overview: "Turn the points of a home into its highest rent and sector.",
    options: [
      OptionSpec(
        "points", value: "POINTS", help: "The base points in quarters, like 112 or 105.25.",
        defaultText: "none: it must be given"),
      OptionSpec(
        "on", value: "DATE", help: "The day, from 2023-07-01, like 2026-01-01.",
        defaultText: "none: it must be given"),
      OptionSpec("zorgwoning", help: "The home is a zorgwoning: 35 % more points."),
      OptionSpec(
        "nieuwbouw",
        help: "The nieuwbouwopslag of 10 % applies: 144 to 186 points, first let after 2024-07-01."),
      OptionSpec(
        "rent", value: "EUR", help: "Refuse this kale huur when it is above the highest rent.",
        defaultText: "no check"),
      .format(WWSTable.formats),
    ],
    examples: [
      .init(
        "huishoudboekje wws --points 112 --on 2026-01-01", "The highest rent of 112 points."),
      .init(
        "huishoudboekje wws --points 105.5 --on 2026-01-01 --zorgwoning",
        "The first zorgwoning that reaches the sociale huurgrens."),
    ])

  static func run(_ arguments: ParsedArguments) throws -> Int32 {
    guard let text = arguments.value("points") else {
      throw misuse("--points is missing; expected points in quarters, like 112 or 105.25.")
    }
    guard let points = WWSPoints(text) else {
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
    let table = try WWSTable(
      points, on: date, zorgwoning: arguments.flag("zorgwoning"),
      nieuwbouw: arguments.flag("nieuwbouw"))
    if let rent, let refusal = table.refusal(of: rent) { throw refusal }
    try say(table.rendered(arguments.format))
    return 0
  }
}
