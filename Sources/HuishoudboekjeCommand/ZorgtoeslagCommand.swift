import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeFiles
import HuishoudboekjeText

/// The zorgtoeslag of an income.
enum ZorgtoeslagCommand: QuickCommand {
  static let spec = CommandSpec(
    "zorgtoeslag",
    overview: ZorgtoeslagHelp.overview,
    options: [
      .euros("income", "inkomen", ZorgtoeslagHelp.income, default: SharedHelp.notGiven),
      .euros(
        "partner-income", "partner-inkomen", ZorgtoeslagHelp.partnerIncome,
        default: QuickHelp.noPartner),
      .euros("assets", "vermogen", ZorgtoeslagHelp.assets),
      .yearOfCall,
      OptionSpec(
        "partner-not-insured", aliases: ["partner-niet-verzekerd"],
        help: ZorgtoeslagHelp.uninsured),
    ] + OptionSpec.quickAnswer,
    examples: [
      .init("huishoudboekje zorgtoeslag --income 31250.50 --year 2026", ZorgtoeslagHelp.single),
      .init(
        "huishoudboekje zorgtoeslag --inkomen 24000 --partner-inkomen 9500 --vermogen 185.000,00 "
          + "--jaar 2025 --format csv", ZorgtoeslagHelp.partners),
      .init("huishoudboekje compare Scenarios/s10-wajong-22.json", QuickHelp.more),
    ])

  static func answer(_ arguments: ParsedArguments) throws -> QuickAnswer {
    let statutes = try statutes(try yearOrLast(arguments))
    try refusePartnerOptions(arguments, ["partner-not-insured"])
    var call = QuickZorgtoeslag()
    call.incomes = [try required(arguments, "income")]
    if let income = try euros(arguments, "partner-income") {
      call.incomes.append(income)
      call.hasPartner = true
    }
    call.isPartnerInsured = !arguments.flag("partner-not-insured")
    call.wealth = try euros(arguments, "assets") ?? 0
    return call.answer(statutes)
  }
}
