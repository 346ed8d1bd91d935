import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// The values of the templates: usual ones, of somebody who may live at home with VPT.
extension FileTemplate {
  private static func text(_ phrase: Phrase) -> JSONOutput { .string(phrase.text) }
  private static var year: JSONOutput { .number("\(FactValue.newestYear)") }

  /// Somebody with AOW and a pension.
  private static func person(pension: String, savings: String) -> JSONOutput {
    .object([
      ("birth_date", .string("1942-03-10")), ("sex", .string("vrouw")),
      (
        "incomes",
        .array([
          .object([("type", .string("aow")), ("build_up_pct", .number("100"))]),
          .object([("type", .string("pension")), ("gross_eur_year", .string(pension))]),
        ])
      ),
      (
        "assets",
        .object([
          ("bank_eur", .string(savings)), ("other_eur", .string("0.00")),
          ("debts_eur", .string("0.00")),
        ])
      ),
      ("care", .object([("zorgprofiel", .string("VV5"))])),
    ])
  }

  private static var wajong: JSONOutput {
    .object([
      ("birth_date", .string("1994-06-01")),
      (
        "incomes",
        .array([.object([("type", .string("wajong")), ("regime", .string("dga75"))])])
      ),
      ("assets", .object([("bank_eur", .string("2500.00"))])),
      ("care", .object([("zorgprofiel", .string("VG6"))])),
    ])
  }

  private static var costs: JSONOutput {
    .object([("set", .string("nibud")), ("energie_eur_month", .string("86.00"))])
  }

  static var scenario: JSONOutput {
    .object([
      ("scenario", text(TemplateText.household)), ("year", year),
      ("persons", .array([person(pension: "2500.00", savings: "15000.00")])),
      (
        "dwelling",
        .object([
          ("kale_huur_eur_month", .string("688.00")), ("wws_points", .string("112")),
          (
            "servicekosten",
            .object([
              ("energie_eur_month", .string("12.00")), ("schoonmaak_eur_month", .string("12.00")),
              ("huismeester_eur_month", .string("12.00")), ("ruimten_eur_month", .string("12.00")),
              ("overig_eur_month", .string("20.00")),
            ])
          ),
          ("arrangement_eur_month", .string("60.00")), ("woonvorm", .string("beschut")),
          ("landlord", .string("corporatie")),
        ])
      ),
      ("costs", costs),
      ("leveringsvormen", FileSchema.strings(["ZZP", "VPT"])),
      ("requests", .string("auto")),
    ])
  }

  static var complex: JSONOutput {
    func unit(_ name: Phrase, _ number: String, _ rent: String) -> JSONOutput {
      .object([
        ("name", text(name)), ("number", .number(number)),
        ("kale_huur_eur_month", .string(rent)),
        ("servicekosten", .object([("overig_eur_month", .string("20.00"))])),
        ("arrangement_eur_month", .string("150.00")),
      ])
    }
    func persona(_ name: Phrase, _ number: String, _ person: JSONOutput) -> JSONOutput {
      .object([
        ("name", text(name)), ("number", .number(number)), ("leveringsvorm", .string("VPT")),
        ("persons", .array([person])), ("costs", costs),
      ])
    }
    func variant(_ name: Phrase, _ path: String, _ value: String) -> JSONOutput {
      .object([("name", text(name)), ("set", .object([(path, .string(value))]))])
    }
    return .object([
      ("complex", text(TemplateText.homes)), ("year", year), ("woonvorm", .string("beschut")),
      ("landlord", .string("corporatie")), ("huurconstructie", .string("rechtstreeks")),
      ("benchmark", .string("zak_en_kleedgeld")), ("vacancy_pct", .string("0")),
      (
        "units",
        .array([
          unit(TemplateText.small, "6", "650.00"), unit(TemplateText.large, "4", "760.00"),
        ])
      ),
      (
        "personas",
        .array([
          persona(TemplateText.aow, "7", person(pension: "2500.00", savings: "15000.00")),
          persona(TemplateText.young, "3", wajong),
        ])
      ),
      (
        "provider",
        .object([
          ("meerinvestering_eur", .string("30000.00")), ("looptijd_years", .number("30")),
          ("vpt_clients", .number("8")), ("zzp_clients", .number("7")),
        ])
      ),
      (
        "variants",
        .array([
          variant(TemplateText.lowerRent, "units[*].kale_huur_eur_month", "600.00"),
          variant(TemplateText.empty, "vacancy_pct", "5"),
        ])
      ),
    ])
  }

  static var sweep: JSONOutput {
    .object([
      ("sweep", text(TemplateText.byPensionAndRent)), ("scenario", scenario),
      (
        "axes",
        .array([
          .object([
            ("path", .string("persons[0].incomes[1].gross_eur_year")),
            ("name", .string("pensioen_eur_year")), ("from", .string("0")),
            ("to", .string("20000")), ("step", .string("5000")),
          ]),
          .object([
            ("path", .string("dwelling.arrangement_eur_month")),
            ("name", .string("arrangement_eur_month")),
            ("values", FileSchema.strings(["0.00", "60.00", "150.00"])),
          ]),
        ])
      ),
      (
        "columns",
        FileSchema.strings([
          "pensioen_eur_year", "arrangement_eur_month", "zzp_vrij_besteedbaar", "vpt_huurtoeslag",
          "vpt_vrij_besteedbaar", "verschil",
        ])
      ),
    ])
  }

  static var reform: JSONOutput {
    .object([
      ("reform", text(TemplateText.changedLaw)),
      (
        "indexation",
        .array([
          .object([
            ("laws", FileSchema.strings(["levenskosten"])), ("percent", .string("3")),
          ])
        ])
      ),
      (
        "figures",
        .array([
          .object([
            ("law", .string("huurtoeslag")), ("key", .string("deel_boven_aftoppingsgrens")),
            ("set", .string("0")),
          ]),
          .object([
            ("law", .string("eigen_bijdrage")), ("key", .string("leb_maximum")),
            ("percent", .string("25")), ("round", .string("down")), ("round_to", .string("0.20")),
          ]),
        ])
      ),
    ])
  }
}
