/// What an editor shows of the keys of a file: switches.
extension SchemaText {
  static let ofSwitch: [String: Phrase] = [
    "settlement": Phrase(
      en: "When there is an assessment of the income tax.",
      nl: "Wanneer er een aanslag inkomstenbelasting is."),
    "aanslag_betaling": Phrase(
      en: "Whether an assessment is paid in the year after, or within the year.",
      nl: "Of een aanslag in het jaar erna wordt betaald, of in het jaar zelf."),
    "drempel": Phrase(
      en: "The drempelinkomen of the zorgtoeslag: as Dienst Toeslagen has it, or the law.",
      nl: "Het drempelinkomen van de zorgtoeslag: dat van Dienst Toeslagen, of van de wet."),
    "extra_vrijlating": Phrase(en: "Rlz artikel 4.6 applies.", nl: "Rlz artikel 4.6 geldt."),
    "vrij15_in_basis": Phrase(
      en: "15 % of labour income comes off before the extra vrijlating.",
      nl: "15 % van het arbeidsinkomen gaat eraf voor de extra vrijlating."),
    "zorgtoeslag_in_peiljaar": Phrase(
      en: "Entitled to zorgtoeslag on 1 January of the peiljaar.",
      nl: "Recht op zorgtoeslag op 1 januari van het peiljaar."),
    "nihil_income": Phrase(
      en: "The nihil rule looks at the current income or that of the peiljaar.",
      nl: "De nihilregel kijkt naar het inkomen van nu of dat van het peiljaar."),
    "bijzondere_situatie_handicap": Phrase(
      en: "The exception below the youth age has been asked for.",
      nl: "De uitzondering onder de jongerenleeftijd is gevraagd."),
    "drempel_gepoold": Phrase(
      en: "The wealth thresholds of a couple are one.",
      nl: "De drempels voor vermogen van een paar zijn samen een."),
    "peiljaarverlegging": Phrase(
      en: "Moving the peiljaar has been asked for.",
      nl: "Verlegging van het peiljaar is gevraagd."),
    "aow_vakantie_tarief": Phrase(
      en: "Whether the SVB applies the loonheffingskorting in May.",
      nl: "Of de SVB in mei de loonheffingskorting toepast."),
    "may_in_peiljaar": Phrase(
      en: "Whether that stands in the tax of the peiljaar.",
      nl: "Of dat in de belasting van het peiljaar staat."),
    "aok_bij_opname": Phrase(
      en: "Spouses of whom one is admitted claim the alleenstaandeouderenkorting.",
      nl: "Echtgenoten van wie er een is opgenomen vragen de alleenstaandeouderenkorting."),
    "kind_inkomen_passend": Phrase(
      en: "The income of children counts for passend toewijzen.",
      nl: "Het inkomen van kinderen telt voor passend toewijzen."),
    "toeslagpartner_ongehuwd_wettekst": Phrase(
      en: "Unmarried partners stay toeslagpartners after a change of address.",
      nl: "Ongehuwde partners blijven toeslagpartner na een ander adres."),
    "zorgbehoefte_strikt": Phrase(
      en: "Only who came for the care may be left out of the huurtoeslag.",
      nl: "Alleen wie voor de zorg kwam mag buiten de huurtoeslag blijven."),
    "eb_laatste_dag_telt": Phrase(
      en: "The day of discharge or death is a day of the eigen bijdrage.",
      nl: "De dag van ontslag of overlijden is een dag van de eigen bijdrage."),
    "kwijtschelding": Phrase(
      en: "Of the local taxes: by the law, all, or none.",
      nl: "Van de lokale lasten: volgens de wet, alles, of niets."),
    "tw_gehuwd": Phrase(
      en: "Spouses of whom one is admitted stay married for the Toeslagenwet.",
      nl: "Echtgenoten van wie er een is opgenomen blijven gehuwd voor de Toeslagenwet."),
  ]
}
