/// What an editor shows of the keys of a file: incomes, couples and others at the home.
extension SchemaText {
  static let ofIncome: [String: Phrase] = [
    "type": Phrase(
      en: "The kind of income; it decides the other keys.",
      nl: "De soort inkomen; die bepaalt de andere regels."),
    "loonheffingskorting": Phrase(
      en: "Whether this payer applies the loonheffingskorting; one payer at a time.",
      nl: "Of deze betaler de loonheffingskorting toepast; een betaler tegelijk."),
    "gross_eur_year": Phrase(
      en: "Gross euros a year; or use gross_eur_month.",
      nl: "Bruto euro's per jaar; of gebruik gross_eur_month."),
    "gross_eur_month": Phrase(
      en: "Gross euros a month; or use gross_eur_year.",
      nl: "Bruto euro's per maand; of gebruik gross_eur_year."),
    "net_eur_month": Phrase(en: "Net euros a month.", nl: "Netto euro's per maand."),
    "incomes.name": Phrase(en: "What this income is.", nl: "Wat dit inkomen is."),
    "since": Phrase(en: "The first day of the work.", nl: "De eerste dag van het werk."),
    "kind": Phrase(
      en: "The AOW of a single person or of one of a couple; not stated in a couple.",
      nl: "De AOW van een alleenstaande of van een van twee; bij een paar niet ingevuld."),
    "build_up_pct": Phrase(
      en: "How much of a full AOW was built up, 0 to 100.",
      nl: "Hoeveel van een volledige AOW is opgebouwd, 0 tot en met 100."),
    "regime": Phrase(
      en: "The law of the Wajong: dga75, or av70 with ability to work.",
      nl: "De soort Wajong: dga75, of av70 met arbeidsvermogen."),
    "hulpbehoevendheid": Phrase(
      en: "A higher Wajong for who needs help: middel 85 %, hoog 100 %.",
      nl: "Een hogere Wajong voor wie hulp nodig heeft: middel 85 %, hoog 100 %."),
    "tegemoetkoming_wajong_jong": Phrase(
      en: "The extra amount of young people with Wajong.",
      nl: "Het extra bedrag van jongeren met Wajong."),
    "tw_toeslag_bruto_eur_month": Phrase(
      en: "The toeslag of the Toeslagenwet, in place of what the law makes.",
      nl: "De toeslag van de Toeslagenwet, in de plaats van wat de wet geeft."),
    "tw_with_parents": Phrase(
      en: "Below 21 and living with the parents.",
      nl: "Jonger dan 21 en bij de ouders wonend."),
    "tw_shares_home": Phrase(
      en: "Shares the home with an adult of 27 or older.",
      nl: "Deelt de woning met een volwassene van 27 of ouder."),
    "vakantie_uitkering": Phrase(
      en: "Whether 8 % holiday allowance comes on top in May.",
      nl: "Of er in mei 8 % vakantie-uitkering bij komt."),
    "at_least_35_pct": Phrase(
      en: "Disabled for 35 % or more.",
      nl: "Voor 35 % of meer arbeidsongeschikt."),
    "dagloon_eur_day": Phrase(
      en: "The dagloon without holiday allowance; it limits the toeslag.",
      nl: "Het dagloon zonder vakantiebijslag; het begrenst de toeslag."),
    "vakantie_uitkering_eur_year": Phrase(
      en: "The holiday allowance of May in euros.",
      nl: "De vakantie-uitkering van mei in euro's."),
    "kostendelers": Phrase(
      en: "How many others share the costs of the home, 0 to 20.",
      nl: "Hoeveel anderen de kosten van de woning delen, 0 tot en met 20."),
    "parents_cannot_pay": Phrase(
      en: "At 18 to 20: the parents cannot pay.",
      nl: "Van 18 tot en met 20: de ouders kunnen niet betalen."),
    "other_net_income_eur_month": Phrase(
      en: "Other net income that comes off the bijstand.",
      nl: "Ander netto inkomen dat van de bijstand af gaat."),
    "voeding_in_mindering_eur_month": Phrase(
      en: "What the gemeente takes off for the meals of a VPT.",
      nl: "Wat de gemeente aftrekt voor de maaltijden van een VPT."),
    "woonsituatie_verlaging_eur_month": Phrase(
      en: "What the gemeente takes off because of the home.",
      nl: "Wat de gemeente aftrekt om de woonsituatie."),
    "gross_mode": Phrase(
      en: "How net bijstand becomes gross.",
      nl: "Hoe netto bijstand bruto wordt."),
    "spouse_without_right": Phrase(
      en: "The other spouse has no right to bijstand, and lives together or apart.",
      nl: "De andere echtgenoot heeft geen recht op bijstand, en woont samen of apart."),
    "vpt_is_inrichting": Phrase(
      en: "The gemeente treats VPT as a stay in an institution.",
      nl: "De gemeente behandelt VPT als verblijf in een inrichting."),
    "married": Phrase(
      en: "Married or registered partners; true when left out.",
      nl: "Getrouwd of geregistreerd partner; zonder deze regel true."),
    "partner_registered_at_home": Phrase(
      en: "Whoever is admitted stays registered at the home.",
      nl: "Wie is opgenomen blijft op het adres thuis ingeschreven."),
    "partner_insured": Phrase(
      en: "The partner is insured under the Zvw; true when left out.",
      nl: "De partner is verzekerd volgens de Zvw; zonder deze regel true."),
    "couple.from": Phrase(en: "The first day together.", nl: "De eerste dag samen."),
    "couple.until": Phrase(en: "The last day together.", nl: "De laatste dag samen."),
    "toeslagpartner": Phrase(
      en: "What was written to Dienst Toeslagen during a stay.",
      nl: "Wat tijdens een verblijf aan Dienst Toeslagen is geschreven."),
    "toeslagpartner_from": Phrase(
      en: "The day from which that holds.",
      nl: "De dag vanaf wanneer dat geldt."),
    "came_for_care": Phrase(
      en: "Came to live there for the care.",
      nl: "Is daar komen wonen voor de zorg."),
    "relation": Phrase(
      en: "A child, or somebody else who lives there.",
      nl: "Een kind, of een ander die er woont."),
    "toetsingsinkomen_eur_year": Phrase(
      en: "The toetsingsinkomen of this person a year.",
      nl: "Het toetsingsinkomen van deze persoon per jaar."),
    "rendementsgrondslag_eur": Phrase(
      en: "The assets of this person on 1 January.",
      nl: "Het vermogen van deze persoon op 1 januari."),
    "box3_benefit_eur_year": Phrase(
      en: "The income of box 3 in that toetsingsinkomen.",
      nl: "Het inkomen uit box 3 in dat toetsingsinkomen."),
    "wlz_indication": Phrase(
      en: "This person has a Wlz indication.",
      nl: "Deze persoon heeft een Wlz-indicatie."),
    "cohabitants.from": Phrase(en: "The first day at the home.", nl: "De eerste dag in de woning."),
    "cohabitants.until": Phrase(
      en: "The last day at the home.",
      nl: "De laatste dag in de woning."),
  ]
}
