import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeFiles
import HuishoudboekjeText

/// The huurtoeslag of a rent and an income.
enum HuurtoeslagCommand: QuickCommand {
  static let spec = CommandSpec(
    "huurtoeslag",
    overview: HuurtoeslagHelp.overview,
    options: [
      .euros("rent", "huur", HuurtoeslagHelp.rent, default: SharedHelp.notGiven),
      .euros("income", "inkomen", HuurtoeslagHelp.income, default: SharedHelp.notGiven),
      .euros(
        "partner-income", "partner-inkomen", HuurtoeslagHelp.partnerIncome,
        default: QuickHelp.noPartner),
      .euros("others-income", "inkomen-anderen", HuurtoeslagHelp.othersIncome),
      .euros("assets", "vermogen", HuurtoeslagHelp.assets),
      OptionSpec(
        "persons", aliases: ["personen"], value: "N", help: HuurtoeslagHelp.persons,
        defaultText: HuurtoeslagHelp.personsOtherwise),
      OptionSpec(
        "children", aliases: ["kinderen"], value: "N", help: HuurtoeslagHelp.children,
        defaultText: QuickHelp.nothing),
      .date("born", "geboren", HuurtoeslagHelp.born),
      .date("partner-born", "partner-geboren", HuurtoeslagHelp.partnerBorn),
      .yearOfCall,
      .euros("service-energy", "servicekosten-energie", HuurtoeslagHelp.energy),
      .euros("service-cleaning", "servicekosten-schoonmaak", HuurtoeslagHelp.cleaning),
      .euros("service-caretaker", "servicekosten-huismeester", HuurtoeslagHelp.caretaker),
      .euros("service-rooms", "servicekosten-ruimten", HuurtoeslagHelp.rooms),
      OptionSpec("handicap", help: HuurtoeslagHelp.handicap),
      OptionSpec("adapted-home", aliases: ["aangepaste-woning"], help: HuurtoeslagHelp.adapted),
      OptionSpec("acquired-right", aliases: ["verworven-recht"], help: HuurtoeslagHelp.acquired),
      OptionSpec("shared-home", aliases: ["onzelfstandig"], help: HuurtoeslagHelp.shared),
    ] + OptionSpec.quickAnswer,
    examples: [
      .init(
        "huishoudboekje huurtoeslag --rent 650 --income 24500 --year 2026", HuurtoeslagHelp.single),
      .init(
        "huishoudboekje huurtoeslag --huur 780 --inkomen 21000 --partner-inkomen 12.000,00 "
          + "--kinderen 1 --servicekosten-schoonmaak 8,50 --jaar 2025", HuurtoeslagHelp.family),
      .init(
        "huishoudboekje huurtoeslag --rent 600 --income 12000 --born 2006-05-20 --year 2026 --explain",
        HuurtoeslagHelp.young),
      .init("huishoudboekje compare Scenarios/s10-wajong-22.json", QuickHelp.more),
    ])

  static func answer(_ arguments: ParsedArguments) throws -> QuickAnswer {
    let year = try yearOrLast(arguments)
    let statutes = try statutes(year)
    var call = QuickHuurtoeslag()
    call.kaleHuur = try required(arguments, "rent")
    call.incomes = [try required(arguments, "income")]
    if let income = try euros(arguments, "partner-income") { call.incomes.append(income) }
    if let income = try euros(arguments, "others-income") { call.incomes.append(income) }
    call.wealth = try euros(arguments, "assets") ?? 0
    call.energie = try euros(arguments, "service-energy") ?? 0
    call.schoonmaak = try euros(arguments, "service-cleaning") ?? 0
    call.huismeester = try euros(arguments, "service-caretaker") ?? 0
    call.ruimten = try euros(arguments, "service-rooms") ?? 0
    call.household.adaptedHome = arguments.flag("adapted-home")
    call.household.acquiredRight = arguments.flag("acquired-right")
    call.household.eligibleDwelling = !arguments.flag("shared-home")
    call.place(try occupants(arguments, year), statutes)
    return call.answer(statutes)
  }

  private static func occupants(
    _ arguments: ParsedArguments, _ year: Int
  ) throws(UsageError) -> QuickHuurtoeslag.Occupants {
    try refusePartnerOptions(arguments, ["partner-born"])
    let last = CalendarDate(year, 12).endOfMonth
    var occupants = QuickHuurtoeslag.Occupants()
    occupants.hasPartner = arguments.value("partner-income") != nil
    occupants.born = try past(arguments, "born", example: "2005-03-31", upTo: last)
    occupants.partnerBorn = try past(arguments, "partner-born", example: "2005-03-31", upTo: last)
    let most = 100
    occupants.children = try number(arguments, "children", 0...most) ?? 0
    let least = 1 + (occupants.hasPartner ? 1 : 0) + occupants.children
    occupants.persons = try number(arguments, "persons", 1...(most + 2)) ?? least
    guard occupants.persons >= least else {
      throw misuse(QuickInputText.tooFewPersons(shown("persons"), occupants.persons, least))
    }
    occupants.handicap = arguments.flag("handicap")
    return occupants
  }
}
