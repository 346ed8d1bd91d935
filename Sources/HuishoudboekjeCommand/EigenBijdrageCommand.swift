import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeFiles
import HuishoudboekjeText

/// The eigen bijdrage Wlz of a form of care, an income and assets.
enum EigenBijdrageCommand: QuickCommand {
  private static let forms = Leveringsvorm.allCases.map(\.rawValue)

  static let spec = CommandSpec(
    "eigen-bijdrage",
    overview: EigenBijdrageHelp.overview,
    options: [
      OptionSpec(
        "form", aliases: ["vorm"], value: "FORM", choices: forms, help: EigenBijdrageHelp.form,
        defaultText: SharedHelp.notGiven),
      .euros("income", "inkomen", EigenBijdrageHelp.income, default: SharedHelp.notGiven),
      .euros("assets", "vermogen", EigenBijdrageHelp.assets),
      .euros("tax", "belasting", EigenBijdrageHelp.tax, default: nil),
      .date("born", "geboren", EigenBijdrageHelp.born),
      .date("since", "sinds", EigenBijdrageHelp.since, default: EigenBijdrageHelp.longStay),
      OptionSpec("low", aliases: ["laag"], help: EigenBijdrageHelp.low),
      OptionSpec("high", aliases: ["hoog"], help: EigenBijdrageHelp.high),
      OptionSpec(
        "hours", aliases: ["uren"], value: "N", help: EigenBijdrageHelp.hours,
        defaultText: EigenBijdrageHelp.moreHours),
      .euros(
        "partner-income", "partner-inkomen", EigenBijdrageHelp.partnerIncome,
        default: QuickHelp.noPartner),
      OptionSpec(
        "partner-form", aliases: ["partner-vorm"], value: "FORM", choices: forms,
        help: EigenBijdrageHelp.partnerForm, defaultText: EigenBijdrageHelp.partnerAtHome),
      .date("partner-born", "partner-geboren", EigenBijdrageHelp.partnerBorn),
      .date("partner-since", "partner-sinds", EigenBijdrageHelp.partnerSince),
      .euros("net-wages", "nettoloon", EigenBijdrageHelp.netWages),
      OptionSpec(
        "no-zorgtoeslag", aliases: ["geen-zorgtoeslag"], help: EigenBijdrageHelp.noZorgtoeslag,
        defaultText: EigenBijdrageHelp.rightByLaw),
      .yearOfCall,
      .date("on", "op", EigenBijdrageHelp.on, default: EigenBijdrageHelp.startOfYear),
    ] + OptionSpec.quickAnswer,
    examples: [
      .init(
        "huishoudboekje eigen-bijdrage --form VPT --income 20360.48 --year 2026",
        EigenBijdrageHelp.atHome),
      .init(
        "huishoudboekje eigen-bijdrage --vorm ZZP --inkomen 29.572,50 --belasting 1532 "
          + "--geboren 1950-03-31 --sinds 2026-02-10 --op 2026-07-01", EigenBijdrageHelp.stay),
      .init(
        "huishoudboekje eigen-bijdrage --form ZZP --income 25000 --partner-income 18000 "
          + "--assets 90000 --year 2026", EigenBijdrageHelp.couple),
      .init("huishoudboekje compare Scenarios/s07-echtpaar-een-opgenomen.json", QuickHelp.more),
    ])

  static func answer(_ arguments: ParsedArguments) throws -> QuickAnswer {
    let date = try date(arguments)
    let statutes = try statutes(date.year)
    var call = QuickEigenBijdrage(on: date)
    guard let form: Leveringsvorm = arguments.choice("form") else {
      throw misuse(QuickInputText.missingForm(shown("form"), forms))
    }
    var person = QuickEigenBijdrage.Person()
    person.form = form
    person.income = try required(arguments, "income")
    person.born = try past(arguments, "born", example: "1950-03-31", upTo: date)
    person.since = try since(arguments, "since", form, date)
    call.persons = [person]
    if let partner = try partner(arguments, date) { call.persons.append(partner) }
    call.assets = try euros(arguments, "assets") ?? 0
    call.tax = try euros(arguments, "tax")
    call.netLabour = try euros(arguments, "net-wages") ?? 0
    if arguments.flag("no-zorgtoeslag") { call.zorgtoeslag = false }
    if let hours = try number(arguments, "hours", 0...744) {
      guard form == .mpt else {
        throw misuse(QuickInputText.only(shown("hours"), in: Leveringsvorm.mpt.rawValue))
      }
      call.hours = hours
    }
    if arguments.flag("low"), arguments.flag("high") {
      throw misuse(QuickInputText.notBoth(shown("low"), shown("high")))
    }
    call.rate = arguments.flag("low") ? .low : arguments.flag("high") ? .high : .byStay
    do {
      return try call.answer(statutes)
    } catch {
      switch error {
      case .tax: throw misuse(EigenBijdrageHelp.taxIsMissing(shown("tax")))
      case .born(let partner):
        throw misuse(EigenBijdrageHelp.bornIsMissing(shown(partner ? "partner-born" : "born")))
      case .neverHigh: throw misuse(EigenBijdrageHelp.neverHigh(shown("high")))
      }
    }
  }

  /// The day of which the contribution is asked.
  private static func date(_ arguments: ParsedArguments) throws -> CalendarDate {
    guard let date = try day(arguments, "on", example: "2026-07-01") else {
      return CalendarDate(try yearOrLast(arguments), 1)
    }
    _ = try checked(date.year, of: "on", arguments.value("on") ?? "")
    if arguments.value("year") != nil, try yearOrLast(arguments) != date.year {
      throw misuse(QuickInputText.notBoth(shown("year"), shown("on")))
    }
    return date
  }

  private static func since(
    _ arguments: ParsedArguments, _ name: String, _ form: Leveringsvorm?, _ date: CalendarDate
  ) throws(UsageError) -> CalendarDate? {
    let since = try past(arguments, name, example: "2026-02-10", upTo: date)
    guard since == nil || form == .zzp else {
      throw misuse(QuickInputText.only(shown(name), in: Leveringsvorm.zzp.rawValue))
    }
    return since
  }

  /// Nil: a single person.
  private static func partner(
    _ arguments: ParsedArguments, _ date: CalendarDate
  ) throws(UsageError) -> QuickEigenBijdrage.Person? {
    try refusePartnerOptions(arguments, ["partner-form", "partner-born", "partner-since"])
    guard let income = try euros(arguments, "partner-income") else { return nil }
    var partner = QuickEigenBijdrage.Person()
    partner.income = income
    partner.form = arguments.choice("partner-form")
    partner.born = try past(arguments, "partner-born", example: "1950-03-31", upTo: date)
    partner.since = try since(arguments, "partner-since", partner.form, date)
    return partner
  }
}
