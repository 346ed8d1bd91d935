/// The names of figures of the law, whose keys shorten some words.
package enum FigureNameText {
  /// The name of a figure by its key.
  package static func name(_ key: String) -> Phrase {
    if let whole = wholes[key] { return whole }
    var parts = key.split(separator: "_").map(String.init)
    var behind: [Phrase] = []
    while let first = parts.first, parts.count > 1, let told = subjects[first] {
      behind.append(told)
      parts.removeFirst()
      let groups = first == "d0" ? forms : ["ahk", "ak"].contains(first) ? ages : [:]
      guard parts.count > 1, let group = groups[parts[0]] else { continue }
      behind.append(group)
      parts.removeFirst()
    }
    return (parts.map { words[$0] ?? Phrase(verbatim: $0) } + behind).joined(.space)
  }

  /// Keys that are not told word by word.
  package static let wholes = [
    "tarief1_aow": Phrase(
      en: "rate of the first bracket from the AOW age", nl: "tarief schijf 1 vanaf de AOW-leeftijd"),
    "tarief1_jong": Phrase(
      en: "rate of the first bracket below the AOW age",
      nl: "tarief schijf 1 onder de AOW-leeftijd"),
    "schijf1_grens": Phrase(en: "end of the first bracket", nl: "einde van schijf 1"),
    "schijf1_grens_geboren_voor_1946": Phrase(
      en: "end of the first bracket of who was born before 1946",
      nl: "einde van schijf 1 voor wie vóór 1946 is geboren"),
    "schijf2_grens": Phrase(en: "end of the second bracket", nl: "einde van schijf 2"),
    "tarief2": Phrase(en: "rate of the second bracket", nl: "tarief schijf 2"),
    "tarief3": Phrase(en: "rate of the third bracket", nl: "tarief schijf 3"),
    "loontabel_maximum": Phrase(
      en: "highest wage of the wage tax table", nl: "hoogste loon van de loontabel"),
    "bruteringsfactor_aio": Phrase(en: "gross-up factor of the AIO", nl: "bruteringsfactor AIO"),
    "uitkering_percentage_dga": Phrase(
      en: "percentage without capacity to work for good",
      nl: "uitkeringspercentage bij duurzaam geen arbeidsvermogen"),
    "uitkering_percentage_arbeidsvermogen": Phrase(
      en: "percentage with capacity to work", nl: "uitkeringspercentage bij arbeidsvermogen"),
    "inrichting_alleenstaande": Phrase(
      en: "norm of a single person in an inrichting",
      nl: "norm voor een alleenstaande in een inrichting"),
    "inrichting_gehuwden": Phrase(
      en: "norm of spouses in an inrichting", nl: "norm voor gehuwden in een inrichting"),
    "inrichting_verhoging_alleenstaande": Phrase(
      en: "raise of the norm of a single person in an inrichting",
      nl: "verhoging van de norm voor een alleenstaande in een inrichting"),
    "inrichting_verhoging_gehuwden": Phrase(
      en: "raise of the norm of spouses in an inrichting",
      nl: "verhoging van de norm voor gehuwden in een inrichting"),
    "alleenstaande_bruto": Phrase(
      en: "gross AOW of a single person", nl: "bruto AOW van een alleenstaande"),
    "gehuwde_bruto": Phrase(
      en: "gross AOW of a married person", nl: "bruto AOW van een gehuwde"),
    "alleenstaande_vakantie_uitkering": Phrase(
      en: "vakantie-uitkering of a single person",
      nl: "vakantie-uitkering van een alleenstaande"),
    "gehuwde_vakantie_uitkering": Phrase(
      en: "vakantie-uitkering of a married person", nl: "vakantie-uitkering van een gehuwde"),
    "voeding_in_mindering_bijstand": Phrase(
      en: "taken off the bijstand for food", nl: "voeding, in mindering op de bijstand"),
    "aftoppingsgrens_laag": Phrase(en: "low aftoppingsgrens", nl: "lage aftoppingsgrens"),
    "aftoppingsgrens_hoog": Phrase(en: "high aftoppingsgrens", nl: "hoge aftoppingsgrens"),
    "basishuur_verlaging": Phrase(
      en: "lowering of the basishuur", nl: "verlaging van de basishuur"),
    "servicekosten_maximum_per_soort": Phrase(
      en: "most servicekosten of a kind", nl: "hoogste servicekosten per soort"),
    "vermogensgrens_persoon": Phrase(
      en: "vermogensgrens of a person", nl: "vermogensgrens per persoon"),
    "vermogensdrempel_persoon": Phrase(
      en: "vermogensdrempel of a person", nl: "vermogensdrempel per persoon"),
    "maximale_huurgrens_jongeren": Phrase(
      en: "maximale huurgrens of young tenants", nl: "maximale huurgrens voor jongeren"),
    "ouderenkorting_max": Phrase(en: "most ouderenkorting", nl: "hoogste ouderenkorting"),
    "ouderenkorting_afbouw": Phrase(
      en: "phase-out of the ouderenkorting", nl: "afbouw van de ouderenkorting"),
    "ouderenkorting_grens": Phrase(
      en: "income from which the ouderenkorting is less",
      nl: "inkomen waarboven de ouderenkorting lager wordt"),
    "alleenstaande_aow": Phrase(
      en: "norm of a single person from the AOW age",
      nl: "norm voor een alleenstaande vanaf de AOW-leeftijd"),
    "gehuwden_aow": Phrase(
      en: "norm of spouses from the AOW age", nl: "norm voor gehuwden vanaf de AOW-leeftijd"),
    "alleenstaande_21": Phrase(
      en: "norm of a single person from 21", nl: "norm voor een alleenstaande vanaf 21 jaar"),
    "alleenstaande_18": Phrase(
      en: "norm of a single person of 18", nl: "norm voor een alleenstaande van 18 jaar"),
    "minimumloon_maand_18": Phrase(
      en: "minimum wage of a month at 18", nl: "minimumloon per maand bij 18 jaar"),
    "alleenstaande_19": Phrase(
      en: "norm of a single person of 19", nl: "norm voor een alleenstaande van 19 jaar"),
    "minimumloon_maand_19": Phrase(
      en: "minimum wage of a month at 19", nl: "minimumloon per maand bij 19 jaar"),
    "alleenstaande_20": Phrase(
      en: "norm of a single person of 20", nl: "norm voor een alleenstaande van 20 jaar"),
    "minimumloon_maand_20": Phrase(
      en: "minimum wage of a month at 20", nl: "minimumloon per maand bij 20 jaar"),
    "gehuwden_21": Phrase(en: "norm of spouses from 21", nl: "norm voor gehuwden vanaf 21 jaar"),
    "alleenstaande_18_20": Phrase(
      en: "norm of a single person of 18-20", nl: "norm voor een alleenstaande van 18 tot en met 20"
    ),
    "bijdrage_laag": Phrase(
      en: "low percentage of the Zvw contribution", nl: "laag percentage van de Zvw-bijdrage"),
    "bijdrage_hoog": Phrase(
      en: "high percentage of the Zvw contribution", nl: "hoog percentage van de Zvw-bijdrage"),
    "maximum_bijdrage_inkomen": Phrase(
      en: "most income for the Zvw contribution",
      nl: "hoogste inkomen waarover de Zvw-bijdrage wordt betaald"),
    "kwijtschelding_capaciteit_percentage": Phrase(
      en: "share of the betalingscapaciteit that counts",
      nl: "deel van de betalingscapaciteit dat meetelt"),
    "kwijtschelding_norm_percentage": Phrase(
      en: "share of the norm that counts", nl: "deel van de norm dat meetelt"),
    "minimum_jaarbedrag": Phrase(
      en: "least amount of a year that is paid", nl: "laagste jaarbedrag dat wordt uitbetaald"),
  ]

  /// The first words of keys, about which the others are.
  package static let subjects = [
    "ahk": Phrase(en: "of the algemene heffingskorting", nl: "van de algemene heffingskorting"),
    "ak": Phrase(en: "of the arbeidskorting", nl: "van de arbeidskorting"),
    "leb": Phrase(en: "of the low contribution", nl: "van de lage eigen bijdrage"),
    "heb": Phrase(en: "of the high contribution", nl: "van de hoge eigen bijdrage"),
    "cvo": Phrase(
      en: "of the compensatie vervallen ouderentoeslag",
      nl: "van de compensatie vervallen ouderentoeslag"),
    "ep": Phrase(en: "of one person", nl: "voor een eenpersoonshuishouden"),
    "mp": Phrase(en: "of more persons", nl: "voor een meerpersoonshuishouden"),
    "epo": Phrase(en: "of one older person", nl: "voor een eenpersoonsouderenhuishouden"),
    "mpo": Phrase(en: "of more older persons", nl: "voor een meerpersoonsouderenhuishouden"),
    "d0": Phrase(en: "in the simple set", nl: "in het eenvoudige budget"),
  ]
  /// On which side of the AOW age a heffingskorting holds.
  package static let ages = [
    "aow": Phrase(en: "from the AOW age", nl: "vanaf de AOW-leeftijd"),
    "jong": Phrase(en: "below the AOW age", nl: "onder de AOW-leeftijd"),
  ]

  /// For which form of care an amount of the simple set holds.
  package static let forms = ["zzp": Phrase(en: "with ZZP", nl: "bij ZZP")]

  /// The words that keys shorten.
  package static let words = [
    "max": Phrase(en: "maximum", nl: "maximum"),
    "a1": Phrase(en: "phase-out", nl: "afbouw"),
    "g1": Phrase(en: "limit 1", nl: "grens 1"), "g2": Phrase(en: "limit 2", nl: "grens 2"),
    "g3": Phrase(en: "limit 3", nl: "grens 3"), "g4": Phrase(en: "limit 4", nl: "grens 4"),
    "m1": Phrase(en: "amount 1", nl: "bedrag 1"), "m2": Phrase(en: "amount 2", nl: "bedrag 2"),
    "m3": Phrase(en: "amount 3", nl: "bedrag 3"),
    "o1": Phrase(en: "phase-in 1", nl: "opbouw 1"),
    "o2": Phrase(en: "phase-in 2", nl: "opbouw 2"),
    "o3": Phrase(en: "phase-in 3", nl: "opbouw 3"),
    "aow": Phrase(en: "AOW", nl: "AOW"), "aio": Phrase(en: "AIO", nl: "AIO"),
    "jong": Phrase(en: "below the AOW age", nl: "onder de AOW-leeftijd"),
    "mpt": Phrase(en: "MPT", nl: "MPT"), "pgb": Phrase(en: "PGB", nl: "PGB"),
    "vpt": Phrase(en: "VPT", nl: "VPT"), "zzp": Phrase(en: "ZZP", nl: "ZZP"),
  ]
}
