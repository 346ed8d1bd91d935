@testable import Huishoudboekje

/// The figures that change no outcome, each with the reason.
struct SilentFigures {
  let reason: String
  let law: Law
  /// The start of the dates of its files; empty: all of them.
  var dates: [String] = []
  let keys: [String]

  var names: [String] { names { "\($0)" } }
  /// What the last year of this list says of later years: they may be silent alike.
  var namesOfLaterYears: [String] {
    names { $0.year > Self.lastYear ? "\(Self.lastYear)" + "\($0)".dropFirst(4) : "" }
  }
  private static let lastYear = 2026

  private func names(_ date: (CalendarDate) -> String) -> [String] {
    TestFigures.files.filter { file in
      file.law == law && (dates.isEmpty || dates.contains { date(file.date).hasPrefix($0) })
    }.flatMap { file in keys.map { "\(law.rawValue)-\(file.date) \($0)" } }
  }

  /// Laws that no household reads; what they change stands in `ProviderFigures`.
  static let unreadLaws: [Law: String] = [
    .aanbieder: "the side of the provider: ProviderFigures",
    .pgb: "the budget of a PGB: ProviderFigures",
    .wws: "points and rents of the WWS: ProviderFigures",
  ]

  static let all: [SilentFigures] = [
    SilentFigures(
      reason: "counted in the base points of a zorgwoning, which are an input", law: .wws,
      keys: ["gemeenschappelijke_ruimten_punten"]),
    SilentFigures(
      reason: "rates by the hour: the budget stands in bijlage H", law: .pgb,
      keys: ["formeel_uur", "formeel_dagdeel", "informeel_uur", "garantiebedrag_percentage"]),
    SilentFigures(
      reason: "1.5 % of the smallest budget, 21593, is more", law: .pgb,
      keys: ["vrij_besteedbaar_minimum"]),
    SilentFigures(
      reason: "a check on a column of bijlage H (PGBTests)", law: .pgb,
      keys: ["huishoudelijke_hulp"]),
    SilentFigures(
      reason: "the build-up of the AOW is an input, a percentage", law: .aow,
      keys: ["opbouw_percentage", "opbouw_jaren"]),
    SilentFigures(
      reason: "who is born from 1961 reaches the AOW age in 2028", law: .aowLeeftijd,
      keys: ["geboren_vanaf_1961_01_01"]),
    SilentFigures(
      reason: "read by Minimumloon only: wages are an input, the youth amounts are printed",
      law: .minimumloon,
      keys: [
        "vakantiebijslag_percentage", "jeugdpercentage_18", "jeugdpercentage_19",
        "jeugdpercentage_20", "jeugdpercentage_21",
      ]),
    SilentFigures(
      reason: "the vakantie-uitkering of May has the rate of January", law: .wajong,
      dates: ["2021-07", "2022-07"], keys: ["vakantie_uitkering_percentage"]),
    SilentFigures(
      reason: "who counts as kostendeler is an input; nobody here is just of that age",
      law: .bijstand, dates: ["2026"], keys: ["kostendelers_leeftijd"]),
    SilentFigures(
      reason: "the limit of wealth is that of January", law: .bijstand,
      dates: ["2023-07", "2024-07", "2025-07", "2026-07"],
      keys: [
        "vermogensgrens_alleenstaande", "vermogensgrens_gehuwden", "vermogensgrens_eigen_woning",
      ]),
    SilentFigures(
      reason: "bijstand of couples and of homeowners is a law without a household", law: .bijstand,
      dates: ["2023-01"], keys: ["vermogensgrens_gehuwden", "vermogensgrens_eigen_woning"]),
    SilentFigures(
      reason: "AIO beside a pension is a law without a household", law: .bijstand,
      dates: ["2025", "2026"],
      keys: ["pensioenvrijlating_alleenstaande", "pensioenvrijlating_gehuwden"]),
    SilentFigures(
      reason: "couples of 18-20 are a law without a household; no case in these half-years",
      law: .bijstand, dates: ["2023", "2024"],
      keys: [
        "paar_beiden_18_20", "paar_een_18_20", "paar_beiden_18_20_met_kind",
        "paar_een_18_20_met_kind",
      ]),
    SilentFigures(
      reason: "gifts are no input yet", law: .bijstand, dates: ["2026"], keys: ["giftenvrijlating"]),
    SilentFigures(
      reason: "bijstand of couples is a law without a household; in an inrichting the high "
        + "contribution over bijstand is nil", law: .bijstandPeiljaar,
      keys: ["gehuwden_21", "gehuwden_aow", "inrichting_alleenstaande", "inrichting_gehuwden"]),
    SilentFigures(
      reason: "parts of rates, a check (FiguresFitTogetherTests)", law: .inkomstenbelasting,
      keys: ["tarief1_belastingdeel", "premie_aow", "premie_anw", "premie_wlz"]),
    SilentFigures(
      reason: "the arbeidskorting has come down to nil there", law: .inkomstenbelasting,
      keys: ["ak_jong_g4", "ak_aow_g4"]),
    SilentFigures(
      reason: "where it counts the algemene heffingskorting leaves no tax",
      law: .inkomstenbelasting,
      dates: ["2023", "2024"], keys: ["ak_jong_o1"]),
    SilentFigures(
      reason: "the peiljaar: what is due counts, collected or not; at such wages the contribution "
        + "is at its maximum", law: .inkomstenbelasting, dates: ["2021", "2022"],
      keys: ["aanslaggrens", "loontabel_maximum"]),
    SilentFigures(
      reason: "a refund of just this amount has a test of its own: SmallSettlementTests",
      law: .inkomstenbelasting, keys: ["teruggaafgrens"]),
    SilentFigures(
      reason: "AIO stays below every limit and minimum that looks at it", law: .zvw,
      keys: ["bruteringsfactor_aio"]),
    SilentFigures(
      reason: "how the drempelinkomen was made; a step of it is below every rounding",
      law: .zorgtoeslag, keys: ["drempel_percentage", "drempelinkomen_wettelijk"]),
    SilentFigures(
      reason: "a check on the normhuur only", law: .huurtoeslag, dates: ["2023", "2024"],
      keys: [
        "ep_basishuur_minimum", "mp_basishuur_minimum", "epo_basishuur_minimum",
        "mpo_basishuur_minimum",
      ]),
    SilentFigures(
      reason: "a check on the normhuur only", law: .huurtoeslag, dates: ["2025"],
      keys: ["ep_basishuur_minimum", "mp_basishuur_minimum"]),
    SilentFigures(
      reason: "how the normhuur and the ijkpunt were made; the basishuur is a check",
      law: .huurtoeslag,
      dates: ["2026"],
      keys: [
        "ep_basishuur", "mp_basishuur", "normhuur_aftrek_ep", "normhuur_aftrek_mp",
        "ijkpunt_opslag_ep", "ijkpunt_opslag_mp",
      ]),
    SilentFigures(
      reason: "what was paid later over earlier years is no input", law: .huurtoeslag,
      keys: ["nabetaling_drempel"]),
    SilentFigures(
      reason: "the four kinds of servicekosten are named in the rule", law: .huurtoeslag,
      dates: ["2023", "2024", "2025"], keys: ["servicekosten_soorten"]),
    SilentFigures(
      reason: "a step of the twelfth decimal is below a cent of the normhuur", law: .huurtoeslag,
      dates: ["2023", "2024"], keys: ["ep_factor_b", "mp_factor_b", "epo_factor_b", "mpo_factor_b"]),
    SilentFigures(
      reason: "a step of the twelfth decimal is below a cent of the normhuur", law: .huurtoeslag,
      dates: ["2025"], keys: ["ep_factor_b", "mp_factor_b"]),
    SilentFigures(
      reason: "a step of the twelfth decimal is below a cent of the normhuur", law: .huurtoeslag,
      dates: ["2023"], keys: ["ep_factor_a", "mp_factor_a"]),
    SilentFigures(
      reason: "a step of the twelfth decimal is below a cent of the normhuur", law: .huurtoeslag,
      dates: ["2024"], keys: ["epo_factor_a"]),
    SilentFigures(
      reason: "that MPT is of at most so many hours is an input", law: .eigenBijdrage,
      keys: ["mpt_urengrens"]),
    SilentFigures(
      reason: "abolished: both are 0, and one without the other gives nothing", law: .eigenBijdrage,
      dates: ["2026"], keys: ["cvo_maximum", "cvo_inkomensgrens"]),
    SilentFigures(
      reason: "shares of a year's lettings and the exception for assets: no rule reads them",
      law: .toewijzing,
      keys: [
        "passend_percentage", "passend_vrije_ruimte", "daeb_percentage", "daeb_percentage_lokaal",
        "passend_uitzondering_vermogen_alleenstaande",
        "passend_uitzondering_vermogen_meerpersoons",
      ]),
    SilentFigures(
      reason:
        "a basis between the norm of a woningdeler and the limit fills up no more than the norm",
      law: .toeslagenwet, keys: ["grens_woningdeler_percentage"]),
    SilentFigures(
      reason: "another living cost than the two budget sets use", law: .levenskosten,
      keys: [
        "voeding_aftrek_3_personen", "voeding_aftrek_4_personen", "leefgeld_basis",
        "leefgeld_persoon", "energie_elektrisch", "energie_grote_woning",
        "voeding_in_mindering_bijstand", "d0_was_uitbesteed",
      ]),
    SilentFigures(
      reason: "no car is asked for", law: .levenskosten, keys: ["kwijtschelding_auto"]),
    SilentFigures(
      reason: "the parts of a day's food", law: .levenskosten,
      keys: ["man", "vrouw"].flatMap { who in
        ["ontbijt", "lunch", "warme_maaltijd", "tussendoor"].map { "voeding_dag_\($0)_\(who)" }
      }),
    SilentFigures(
      reason: "the Wlz pays the meals and the alarm of the VPT", law: .levenskosten,
      keys: ["d0_voeding_vpt", "d0_alarm_vpt"]),
    SilentFigures(
      reason: "ranges to show, no default", law: .levenskosten,
      keys: ["service_in_de_wijk", "service_geschikt", "service_beschut", "service_beschermd"]
        .flatMap { ["\($0)_laag", "\($0)_hoog"] } + [
          "arrangement_beschermd_laag", "arrangement_beschermd_hoog",
        ]),
  ]
}
