/// What an editor shows of the keys of a file: reform.
extension SchemaText {
  static let ofReform: [String: Phrase] = [
    "reform.reform": Phrase(
      en: "The name of the reform, as tables print it.",
      nl: "De naam van de hervorming, zoals tabellen die noemen."),
    "example": Phrase(
      en: "A scenario beside this file that shows what it does.",
      nl: "Een scenario naast dit bestand dat laat zien wat het doet."),
    "reform.year": Phrase(
      en: "The year to compute, in place of that of the scenario.",
      nl: "Het jaar dat wordt berekend, in de plaats van dat van het scenario."),
    "provisional_year": Phrase(
      en: "A year without figures gets those of another year.",
      nl: "Een jaar zonder cijfers krijgt die van een ander jaar."),
    "provisional_year.from": Phrase(
      en: "The year that has the figures.",
      nl: "Het jaar dat de cijfers heeft."),
    "provisional_year.to": Phrase(en: "The year that gets them.", nl: "Het jaar dat ze krijgt."),
    "indexation": Phrase(
      en: "Laws of which all amounts of euros rise.",
      nl: "Wetten waarvan alle bedragen in euro's stijgen."),
    "figures": Phrase(
      en: "Single figures that change, after the indexation.",
      nl: "Losse cijfers die veranderen, na de indexatie."),
    "laws": Phrase(
      en: "The laws, as figures --law names them.",
      nl: "De wetten, zoals figures --law ze noemt."),
    "except": Phrase(en: "Names of figures that stay.", nl: "Namen van cijfers die blijven."),
    "indexation.from": Phrase(
      en: "The first day on which it holds.",
      nl: "De eerste dag waarop het geldt."),
    "figures.from": Phrase(
      en: "The first day on which it holds.",
      nl: "De eerste dag waarop het geldt."),
    "figures.until": Phrase(
      en: "The first day on which it no longer holds.",
      nl: "De eerste dag waarop het niet meer geldt."),
    "percent": Phrase(
      en: "The rise in per cent, like 3 or -2.5.",
      nl: "De stijging in procenten, zoals 3 of -2.5."),
    "round": Phrase(en: "The direction of rounding.", nl: "De richting van afronden."),
    "round_to": Phrase(
      en: "The step to which it is rounded.",
      nl: "De stap waarop wordt afgerond."),
    "law": Phrase(
      en: "The law, as figures --law names it.",
      nl: "De wet, zoals figures --law die noemt."),
    "figures.key": Phrase(
      en: "The name of the figure in its law.",
      nl: "De naam van het cijfer in de wet."),
    "figures.set": Phrase(en: "Its new value.", nl: "De nieuwe waarde."),
    "add": Phrase(en: "What is added to it.", nl: "Wat erbij komt."),
  ]
}
