/// The columns of the tables of a complex.
package enum ComplexColumnText {
  package static let complex = ColumnWords(
    Phrase(same: "complex"),
    Phrase(
      en: "The name of the complex.",
      nl: "De naam van het complex."))
  package static let variant = ColumnWords(
    Phrase(same: "variant"),
    Phrase(
      en: "The name of the variant of the plan.",
      nl: "De naam van de variant van het plan."))
  package static let home = ColumnWords(
    Phrase(en: "home", nl: "woning"),
    Phrase(
      en: "The name of the kind of home.",
      nl: "De naam van het soort woning."))
  package static let number = ColumnWords(
    Phrase(en: "number of homes", nl: "aantal woningen"),
    Phrase(
      en: "How many homes of this kind there are.",
      nl: "Hoeveel woningen van dit soort er zijn."))
  package static let persona = ColumnWords(
    Phrase(en: "resident", nl: "bewoner"),
    Phrase(
      en: "The name of the kind of resident.",
      nl: "De naam van het soort bewoner."))
  package static let residents = ColumnWords(
    Phrase(en: "number of residents", nl: "aantal bewoners"),
    Phrase(
      en: "How many residents of this kind there are; with shares it has decimals.",
      nl: "Hoeveel bewoners van dit soort er zijn; bij aandelen met decimalen."))
  package static let kaleHuur = ColumnWords(
    Phrase(same: "kale huur"),
    Phrase(
      en: "The rent without servicekosten.",
      nl: "De huur zonder servicekosten."))
  package static let servicekosten = ColumnWords(
    Phrase(same: "servicekosten"),
    Phrase(
      en: "All servicekosten together.",
      nl: "Alle servicekosten samen."))
  package static let arrangement = ColumnWords(
    Phrase(same: "arrangement"),
    Phrase(
      en: "What the resident pays the provider beside the rent.",
      nl: "Wat de bewoner naast de huur aan de zorgaanbieder betaalt."))
  package static let huurtoeslag = ColumnWords(
    Phrase(same: "huurtoeslag"),
    Phrase(
      en: "The huurtoeslag in the average month; empty where nobody rents.",
      nl: "De huurtoeslag in de gemiddelde maand; leeg als niemand huurt."))
  package static let noHuurtoeslag = ColumnWords(
    Phrase(en: "why no huurtoeslag", nl: "waarom geen huurtoeslag"),
    Phrase(
      en: "Why there is no huurtoeslag, as a code; empty where there is.",
      nl: "Waarom er geen huurtoeslag is, als code; leeg als die er is."))
  package static let eigenBijdrage = ColumnWords(
    Phrase(same: "eigen bijdrage"),
    Phrase(
      en: "The eigen bijdrage for the Wlz care in the average month.",
      nl: "De eigen bijdrage voor de Wlz-zorg in de gemiddelde maand."))
  package static let left = ColumnWords(
    Phrase(en: "left", nl: "blijft over"),
    Phrase(
      en: "What is left in the average month; empty where the form is excluded.",
      nl: "Wat overblijft in de gemiddelde maand; leeg als deze leveringsvorm niet kan."))
  package static let leftInZZP = ColumnWords(
    Phrase(en: "left in ZZP", nl: "blijft over bij ZZP"),
    Phrase(
      en: "What would be left in an institution (ZZP), in the average month.",
      nl: "Wat bij verblijf in een instelling (ZZP) overblijft, in de gemiddelde maand."))
  package static let norm = ColumnWords(
    Phrase(same: "norm"),
    Phrase(
      en: "The norm for what must be left; empty where the form is excluded.",
      nl: "De norm voor wat moet overblijven; leeg als deze leveringsvorm niet kan."))
  package static let normInBudget = ColumnWords(
    Phrase(en: "norm in the budget", nl: "norm in het budget"),
    Phrase(
      en: "What the lines of the budget already take for the purpose of the norm.",
      nl: "Wat de regels van het budget al rekenen voor het doel van de norm."))
  package static let aboveNorm = ColumnWords(
    Phrase(en: "above the norm", nl: "boven de norm"),
    Phrase(
      en: "What is left and in the budget together, minus the norm; below zero it is too little.",
      nl: "Wat overblijft en in het budget zit samen, min de norm; onder nul is het te weinig."))
  package static let affordable = ColumnWords(
    Phrase(en: "affordable", nl: "betaalbaar"),
    Phrase(
      en: "Whether the norm is there.",
      nl: "Of de norm overblijft."))
  package static let betterInZZP = ColumnWords(
    Phrase(en: "better in ZZP", nl: "meer over bij ZZP"),
    Phrase(
      en: "Whether more would be left in an institution (ZZP); empty where nobody rents.",
      nl: "Of er in een instelling (ZZP) meer overblijft; leeg als niemand huurt."))
  package static let excluded = ColumnWords(
    Phrase(en: "excluded", nl: "kan niet"),
    Phrase(
      en: "Whether the zorgprofiel excludes the form: then nothing is computed.",
      nl: "Of de leveringsvorm niet kan bij het zorgprofiel: dan is er niets berekend."))
  package static let passend = ColumnWords(
    Phrase(same: "passend"),
    Phrase(
      en: "Whether letting the home is passend; empty where the landlord is no woningcorporatie.",
      nl: "Of de woning passend is toegewezen; leeg als de verhuurder geen woningcorporatie is."))
  package static let incomeTest = ColumnWords(
    Phrase(en: "income test", nl: "inkomenstoets"),
    Phrase(
      en: "Of a woningcorporatie: waived, because of the Wlz indication.",
      nl: "Van een woningcorporatie: waived (niet nodig), vanwege de Wlz-indicatie."))
  package static let incomeTestWithoutWlz = ColumnWords(
    Phrase(en: "income test without Wlz", nl: "inkomenstoets zonder Wlz"),
    Phrase(
      en: "Whether the income test would be passed without the Wlz indication.",
      nl: "Of de inkomenstoets zonder Wlz-indicatie zou zijn gehaald."))
  package static let aboveSocialeHuurgrens = ColumnWords(
    Phrase(en: "above the sociale huurgrens", nl: "boven de sociale huurgrens"),
    Phrase(
      en: "Whether the kale huur is above the sociale huurgrens.",
      nl: "Of de kale huur boven de sociale huurgrens ligt."))
  package static let aboveKwaliteitskortingsgrens = ColumnWords(
    Phrase(en: "above the kwaliteitskortingsgrens", nl: "boven de kwaliteitskortingsgrens"),
    Phrase(
      en: "Whether the rekenhuur is above the kwaliteitskortingsgrens.",
      nl: "Of de rekenhuur boven de kwaliteitskortingsgrens ligt."))
  package static let aboveAftoppingsgrens = ColumnWords(
    Phrase(en: "above the aftoppingsgrens", nl: "boven de aftoppingsgrens"),
    Phrase(
      en: "Whether the rekenhuur is above the aftoppingsgrens.",
      nl: "Of de rekenhuur boven de aftoppingsgrens ligt."))
  package static let highestRent = ColumnWords(
    Phrase(en: "highest rent by the budget", nl: "hoogste huur volgens het budget"),
    Phrase(
      en: """
        The highest kale huur at which the norm is there, other amounts equal; empty where \
        there is none.
        """,
      nl: """
        De hoogste kale huur waarbij de norm overblijft, als de andere bedragen gelijk blijven; \
        leeg als die er niet is.
        """))
  package static let highestRentStop = ColumnWords(
    Phrase(en: "why no cent more", nl: "waarom geen cent meer"),
    Phrase(
      en: "Why the rent cannot be a cent higher, as a code.",
      nl: "Waarom de huur geen cent hoger kan, als code."))
  package static let rentByPoints = ColumnWords(
    Phrase(en: "highest rent by the points", nl: "hoogste huur volgens de punten"),
    Phrase(
      en: "The highest rent by the points of the home; empty where there is none.",
      nl: "De hoogste huur volgens de punten van de woning; leeg als die er niet is."))
  package static let rentPassend = ColumnWords(
    Phrase(en: "highest rent that is passend", nl: "hoogste huur die passend is"),
    Phrase(
      en: "The aftoppingsgrens, where passend toewijzen binds the landlord.",
      nl: "De aftoppingsgrens, als passend toewijzen voor de verhuurder geldt."))
  package static let rent = ColumnWords(
    Phrase(en: "highest rent", nl: "hoogste huur"),
    Phrase(
      en: "The lowest of the highest rents by the points, passend toewijzen and the budget.",
      nl: "De laagste van de hoogste huren volgens de punten, passend toewijzen en het budget."))
  package static let rentBound = ColumnWords(
    Phrase(en: "what bounds the rent", nl: "wat de huur begrenst"),
    Phrase(
      en: "Which of the three it is: punten, passend or budget.",
      nl: "Welke van de drie het is: punten, passend of budget."))
  package static let highestArrangement = ColumnWords(
    Phrase(en: "highest arrangement", nl: "hoogste arrangement"),
    Phrase(
      en: "The highest arrangement at which the norm is there; empty where there is none.",
      nl: "Het hoogste arrangement waarbij de norm overblijft; leeg als dat er niet is."))
  package static let fixServicekosten = ColumnWords(
    Phrase(en: "servicekosten that fix it", nl: "servicekosten waarmee het past"),
    Phrase(
      en: "Of a home that is not affordable: the highest servicekosten that make it so.",
      nl: "Van een woning die niet betaalbaar is: de hoogste servicekosten waarmee het wel past."))
  package static let atAftoppingsgrens = ColumnWords(
    Phrase(en: "left at the aftoppingsgrens", nl: "over bij de aftoppingsgrens"),
    Phrase(
      en: "Of a home that is not affordable: what is left at a kale huur on the aftoppingsgrens.",
      nl: """
        Van een woning die niet betaalbaar is: wat overblijft bij een huur op de \
        aftoppingsgrens.
        """))
  package static let otherRequest = ColumnWords(
    Phrase(en: "left with the other request", nl: "over met de andere keuze"),
    Phrase(
      en: "Of a tenant below the youth age: what is left with the other choice about the request.",
      nl: "Van een jonge huurder: wat overblijft met de andere keuze over het verzoek."))

  // MARK: A sweep over a complex

  package static let affordableShare = ColumnWords(
    Phrase(en: "affordable", nl: "betaalbaar"),
    Phrase(
      en: "The share of all combinations of a resident and a home that is affordable.",
      nl: "Het deel van alle combinaties van een bewoner en een woning dat betaalbaar is."))
  package static let betterInZZPShare = ColumnWords(
    Phrase(en: "better in ZZP", nl: "meer over bij ZZP"),
    Phrase(
      en: "The share of the combinations in which more would be left in ZZP.",
      nl: "Het deel van de combinaties waarbij in een instelling (ZZP) meer overblijft."))
  package static let notPassendShare = ColumnWords(
    Phrase(en: "not passend", nl: "niet passend"),
    Phrase(
      en: "The share of the combinations in which the letting is not passend.",
      nl: "Het deel van de combinaties waarbij de toewijzing niet passend is."))
  package static let placed = ColumnWords(
    Phrase(en: "residents placed", nl: "bewoners met een woning"),
    Phrase(
      en: "How many residents can live at once in a home that they can afford.",
      nl: "Hoeveel bewoners tegelijk in een woning kunnen wonen die zij kunnen betalen."))
  package static let placedPassend = ColumnWords(
    Phrase(en: "placed and passend", nl: "met een passende woning"),
    Phrase(
      en: "The same in homes that are passend too.",
      nl: "Hetzelfde, in woningen die ook passend zijn."))
  package static let claimed = ColumnWords(
    Phrase(en: "huurtoeslag together", nl: "huurtoeslag samen"),
    Phrase(
      en: "The huurtoeslag of all residents who are placed.",
      nl: "De huurtoeslag van alle bewoners met een woning."))
  package static let paid = ColumnWords(
    Phrase(en: "eigen bijdrage together", nl: "eigen bijdrage samen"),
    Phrase(
      en: "The eigen bijdrage of all residents who are placed.",
      nl: "De eigen bijdrage van alle bewoners met een woning."))
  package static let rentOfHomes = ColumnWords(
    Phrase(en: "kale huur together", nl: "kale huur samen"),
    Phrase(
      en: "The kale huur of all homes that are let.",
      nl: "De kale huur van alle verhuurde woningen."))
  package static let serviceOfHomes = ColumnWords(
    Phrase(en: "servicekosten together", nl: "servicekosten samen"),
    Phrase(
      en: "The servicekosten of all homes that are let.",
      nl: "De servicekosten van alle verhuurde woningen."))
  package static let arrangementOfHomes = ColumnWords(
    Phrase(en: "arrangement together", nl: "arrangement samen"),
    Phrase(
      en: "The arrangement of all homes that are let.",
      nl: "Het arrangement van alle verhuurde woningen."))
  package static let missed = ColumnWords(
    Phrase(en: "missed", nl: "gemist"),
    Phrase(
      en: "Rent, servicekosten and arrangement of homes that are empty or that nobody can take.",
      nl: """
        Huur, servicekosten en arrangement van woningen die leeg staan of die niemand kan \
        huren.
        """))
  package static let nhcNic = ColumnWords(
    Phrase(en: "NHC and NIC", nl: "NHC en NIC"),
    Phrase(
      en: "What the provider gets for housing and inventory; empty without a provider.",
      nl: "Wat de zorgaanbieder krijgt voor huisvesting en inventaris; leeg zonder zorgaanbieder."))
  package static let annuity = ColumnWords(
    Phrase(en: "annuity", nl: "annuïteit"),
    Phrase(
      en: "What the extra investment costs; empty without a provider.",
      nl: "Wat de extra investering kost; leeg zonder zorgaanbieder."))
}
