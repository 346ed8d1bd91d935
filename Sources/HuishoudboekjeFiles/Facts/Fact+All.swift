import HuishoudboekjeCatalogue
import HuishoudboekjeText

extension Fact {
  /// Every fact, in the order of the questions and of the scenario.
  package static let all =
    [year] + person(0) + person(1) + [married] + home + [forms]

  private static let year = Fact(
    "year", "jaar", .year, .household("year"), of: .home, FactHomeText.year,
    isOptionOfCommands: true)

  private static func person(_ index: Int) -> [Fact] {
    let person = Subject.person(index)
    return [
      Fact("name", "naam", .name, .person("name"), of: person, FactText.name),
      Fact(
        "born", "geboren", .date, .person("birth_date"), of: person, FactText.born, isNeeded: true),
      Fact(
        "sex", "geslacht", .choice(["man", "vrouw"]), .person("sex"), of: person, FactText.sex,
        otherwise: FactHomeText.woman),
    ] + incomes(person) + [
      Fact(
        "savings", "spaargeld", .amount(.onNewYear), .person("assets.bank_eur"), of: person,
        FactText.savings, otherwise: FactHomeText.noAmount),
      Fact(
        "other-assets", "ander-vermogen", .amount(.onNewYear), .person("assets.other_eur"),
        of: person, FactText.otherAssets, otherwise: FactHomeText.noAmount),
      Fact(
        "debts", "schulden", .amount(.onNewYear), .person("assets.debts_eur"), of: person,
        FactText.debts, otherwise: FactHomeText.noAmount),
      Fact(
        "peiljaar-income", "peiljaar-inkomen", .amount(.year),
        .person("peiljaar.income_eur_year"), of: person, FactText.earlierIncome,
        otherwise: FactHomeText.sameIncomes),
      Fact(
        "peiljaar-tax", "peiljaar-belasting", .amount(.year), .person("peiljaar.tax_eur_year"),
        of: person, FactText.earlierTax, otherwise: FactHomeText.sameIncomes,
        asked: .after("peiljaar-income")),
    ] + (index == 0 ? care : careOfPartner)
  }

  private static func incomes(_ person: Subject) -> [Fact] {
    func yes(
      _ name: String, _ words: @escaping @Sendable (Phrase) -> FactWords, _ asked: Asked = .always
    ) -> Fact {
      Fact(
        name, name, .yes(nil), .income(name), of: person, words, otherwise: FactHomeText.notThere,
        asked: asked)
    }
    func gross(
      _ name: String, _ dutch: String, _ words: @escaping @Sendable (Phrase) -> FactWords,
      _ asked: Asked = .always
    ) -> Fact {
      Fact(
        name, dutch, .amount(.year), .income(name, "gross_eur_year"), of: person, words,
        otherwise: FactHomeText.noAmount, asked: asked)
    }
    let incomes = [
      yes("aow", FactIncomeText.aow),
      Fact(
        "aow-build-up", "aow-opbouw", .percent, .income("aow", "build_up_pct"), of: person,
        FactIncomeText.aowBuildUp, otherwise: Phrase(verbatim: "100"), asked: .after("aow")),
      gross("pension", "pensioen", FactIncomeText.pension),
      yes("wajong", FactIncomeText.wajong, .without("aow")),
      gross("wia", "wia", FactIncomeText.wia, .without("aow")),
      gross("anw", "anw", FactIncomeText.anw, .without("aow")),
      gross("wages", "loon", FactIncomeText.wages),
    ]
    // Of a couple one states the bijstand for both.
    return person == .person(0) ? incomes + [yes("bijstand", FactIncomeText.bijstand)] : incomes
  }

  private static let care = [
    Fact(
      "profile", "zorgprofiel", .zorgprofiel, .person("care.zorgprofiel"), of: .person(0),
      FactText.profile, isNeeded: true),
    Fact(
      "stay-since", "opgenomen-sinds", .date, .person("care.verblijf_from"), of: .person(0),
      FactText.staySince, otherwise: FactHomeText.longAgo),
  ]

  private static let careOfPartner = [
    Fact(
      "profile", "zorgprofiel", .zorgprofiel, .person("care.zorgprofiel"), of: .person(1),
      FactText.profileOfPartner, otherwise: FactHomeText.noCare),
    Fact(
      "form", "vorm", .choice(["same", "ZZP", "VPT", "MPT", "PGB"]),
      .person("care.leveringsvorm"), of: .person(1), FactText.formOfPartner,
      otherwise: Phrase(verbatim: "same"), asked: .after("profile")),
    Fact(
      "stay-since", "opgenomen-sinds", .date, .person("care.verblijf_from"), of: .person(1),
      FactText.staySince, otherwise: FactHomeText.longAgo, asked: .when("form", "ZZP")),
  ]

  private static let married = Fact(
    "married", "gehuwd", .truth, .household("couple.married"), of: .person(1),
    isOfBoth: true, FactText.married, otherwise: FactHomeText.there)

  private static let home = [
    Fact(
      "rent", "huur", .amount(.month), .household("dwelling.kale_huur_eur_month"), of: .home,
      FactHomeText.rent, isNeeded: true),
    Fact(
      "service-costs", "servicekosten", .amount(.month),
      .household("dwelling.servicekosten.overig_eur_month"), of: .home, FactHomeText.serviceCosts,
      otherwise: FactHomeText.noAmount),
    Fact(
      "arrangement", "arrangement", .amount(.month), .household("dwelling.arrangement_eur_month"),
      of: .home,
      FactHomeText.arrangement, otherwise: FactHomeText.noAmount),
    Fact(
      "room", "kamer", .yes(false), .household("dwelling.self_contained"), of: .home,
      FactHomeText.room, otherwise: FactHomeText.notThere),
    Fact(
      "premium", "zorgpremie", .amount(.month), .household("costs.zorgpremie_eur_month"),
      of: .home, FactHomeText.premium, otherwise: FactHomeText.usualPremium),
  ]

  private static let forms = Fact(
    "forms", "vormen", .forms, .household("leveringsvormen"), of: .home, FactHomeText.forms,
    otherwise: Phrase(verbatim: "ZZP,VPT"), isOptionOfCommands: true)
}
