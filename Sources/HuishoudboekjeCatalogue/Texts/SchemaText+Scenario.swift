/// What an editor shows of the keys of a file: scenario and its persons.
extension SchemaText {
  static let ofScenario: [String: Phrase] = [
    "scenario": Phrase(
      en: "The name of the household, as tables print it.",
      nl: "De naam van het huishouden, zoals tabellen die noemen."),
    "description": Phrase(
      en: "A sentence for who reads the file.",
      nl: "Een zin voor wie het bestand leest."),
    "year": Phrase(
      en: "The calendar year: 2023 to 2026, or 2027 as an estimate.",
      nl: "Het kalenderjaar: 2023 tot en met 2026, of 2027 als raming."),
    "persons": Phrase(
      en: "First the person with the Wlz indication, then perhaps the partner.",
      nl: "Eerst de persoon met de Wlz-indicatie, daarna misschien de partner."),
    "couple": Phrase(
      en: "What makes two persons a couple; only beside two persons.",
      nl: "Wat van twee personen een paar maakt; alleen bij twee personen."),
    "cohabitants": Phrase(
      en: "Children and others who are registered at the home.",
      nl: "Kinderen en anderen die in de woning staan ingeschreven."),
    "dwelling": Phrase(en: "The rented home.", nl: "De huurwoning."),
    "next_dwelling": Phrase(
      en: "The home after a move, with the first day there.",
      nl: "De woning na een verhuizing, met de eerste dag daar."),
    "costs": Phrase(
      en: "The living costs, where they differ from the usual ones.",
      nl: "De kosten van het leven, waar ze anders zijn dan gewoon."),
    "leveringsvormen": Phrase(
      en: "The columns to compute; ZZP and VPT when left out.",
      nl: "De kolommen die worden berekend; zonder deze regel ZZP en VPT."),
    "requests": Phrase(
      en: """
        Columns with the requests that bring most: where they are worth something, always, \
        or never.
        """,
      nl: """
        Kolommen met de verzoeken die het meest opleveren: als ze iets waard zijn, altijd, \
        of nooit.
        """),
    "switches": Phrase(
      en: "Choices where the law can be read or applied in more than one way.",
      nl: "Keuzes waar de wet op meer dan een manier kan worden gelezen of toegepast."),
    "expect": Phrase(
      en: "Amounts that must come out, by column; compare exits with 1 when they do not.",
      nl: "Bedragen die eruit moeten komen, per kolom; anders eindigt compare met 1."),
    "persons.name": Phrase(en: "For the tables and sentences.", nl: "Voor de tabellen en zinnen."),
    "birth_date": Phrase(
      en: "Day of birth, as year-month-day.",
      nl: "Geboortedag, als jaar-maand-dag."),
    "sex": Phrase(
      en: "It counts for the cost of food below 70; vrouw when left out.",
      nl: "Het telt voor de kosten van eten onder de 70; zonder deze regel vrouw."),
    "death_date": Phrase(
      en: "The day of a death within the year.",
      nl: "De dag van een overlijden in het jaar."),
    "first_income_year": Phrase(
      en: "To 2025: the first year with income, where it is not that of the 18th birthday.",
      nl: """
        Tot en met 2025: het eerste jaar met inkomen, als dat niet dat van de 18e verjaardag \
        is.
        """),
    "incomes": Phrase(
      en: "The incomes of this person, each type once.",
      nl: "De inkomens van deze persoon, elke soort een keer."),
    "assets": Phrase(
      en: "Assets on 1 January of the year.",
      nl: "Vermogen op 1 januari van het jaar."),
    "peiljaar": Phrase(
      en: "Income and assets of two years before, for the eigen bijdrage; computed when left out.",
      nl: """
        Inkomen en vermogen van twee jaar eerder, voor de eigen bijdrage; zonder deze regels \
        berekend.
        """),
    "care": Phrase(en: "The care by the Wlz.", nl: "De zorg uit de Wlz."),
    "assets.bank_eur": Phrase(
      en: "Savings and bank accounts in euros.",
      nl: "Spaargeld en bankrekeningen in euro's."),
    "assets.other_eur": Phrase(
      en: "Other assets of box 3 in euros.",
      nl: "Ander vermogen van box 3 in euro's."),
    "assets.debts_eur": Phrase(en: "Debts of box 3 in euros.", nl: "Schulden van box 3 in euro's."),
    "actual_return_eur_year": Phrase(
      en: "The return that was really made in box 3, to prove a lower one; not in a couple.",
      nl: """
        Het rendement dat echt is gehaald in box 3, om een lager rendement aan te tonen; \
        niet bij een paar.
        """),
    "income_eur_year": Phrase(
      en: "The verzamelinkomen or taxable wage of the peiljaar.",
      nl: "Het verzamelinkomen of belastbaar loon van het peiljaar."),
    "tax_eur_year": Phrase(
      en: "The tax that was due or withheld in the peiljaar.",
      nl: "De belasting die in het peiljaar moest worden betaald of is ingehouden."),
    "peiljaar.bank_eur": Phrase(
      en: "Savings on 1 January of the peiljaar.",
      nl: "Spaargeld op 1 januari van het peiljaar."),
    "peiljaar.other_eur": Phrase(
      en: "Other assets on 1 January of the peiljaar.",
      nl: "Ander vermogen op 1 januari van het peiljaar."),
    "peiljaar.debts_eur": Phrase(
      en: "Debts on 1 January of the peiljaar.",
      nl: "Schulden op 1 januari van het peiljaar."),
    "zorgprofiel": Phrase(
      en: "The profile of the CIZ, like VV5, VG6 or GGZ-wonen 3.",
      nl: "Het profiel van het CIZ, zoals VV5, VG6 of GGZ-wonen 3."),
    "care.leveringsvorm": Phrase(
      en: "How the partner gets care; same is as the first person.",
      nl: "Hoe de partner zorg krijgt; same is zoals de eerste persoon."),
    "verblijf_from": Phrase(
      en: """
        The first day of the stay in an institution; the first four months have the low \
        contribution.
        """,
      nl: """
        De eerste dag van het verblijf in een instelling; de eerste vier maanden is de eigen \
        bijdrage laag.
        """),
    "mpt_at_most_20_hours": Phrase(
      en: "MPT of at most 20 hours a month.",
      nl: "MPT van ten hoogste 20 uur per maand."),
    "peiljaar_unknown": Phrase(
      en: "The CAK does not know income or assets of the peiljaar.",
      nl: "Het CAK kent inkomen of vermogen van het peiljaar niet."),
    "terugkeer_verklaring": Phrase(
      en: "With the declaration of return the last four months of a stay are low.",
      nl: "Met de verklaring van terugkeer zijn de laatste vier maanden van een verblijf laag."),
    "kind_ten_laste": Phrase(
      en: "A child keeps the contribution of a stay low.",
      nl: "Een kind houdt de eigen bijdrage van een verblijf laag."),
    "deeltijdverblijf": Phrase(
      en: "A stay of part of the week; the contribution stays low.",
      nl: "Verblijf voor een deel van de week; de eigen bijdrage blijft laag."),
    "course": Phrase(
      en: "Stages of care in order of date, for the column VERLOOP.",
      nl: "Stappen in de zorg op volgorde van datum, voor de kolom VERLOOP."),
    "course.from": Phrase(en: "The first day of this stage.", nl: "De eerste dag van deze stap."),
    "course.leveringsvorm": Phrase(
      en: "The form of care from then on; THUIS is at home without Wlz care.",
      nl: "De vorm van zorg vanaf dan; THUIS is thuis zonder Wlz-zorg."),
    "$schema": Phrase(
      en: "The schema of this file, for an editor; nothing reads it.",
      nl: "Het schema van dit bestand, voor een editor; niets leest het."),
  ]
}
