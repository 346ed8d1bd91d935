import Huishoudboekje
import HuishoudboekjeText

extension ScenarioDecoder {
  /// The switches of a household; a request that counts as made is noted where it is not stated.
  mutating func switches(_ root: JSONObjectReader, _ household: inout Household) {
    let reader = root.optionalObject("switches")
    if let reader { household.switches = Self.switches(reader) }
    if reader?.states(Self.handicapRequest) != true {
      let path = root.path(of: "switches") + "." + Self.handicapRequest
      leftOpen.append(OpenFact(.handicapRequest, of: 0, at: path))
    }
  }
  static let handicapRequest = "bijzondere_situatie_handicap"

  /// The switches that are stated; the others are those of `base`.
  static func switches(
    _ reader: JSONObjectReader, over base: Switches = Switches()
  ) -> Switches {
    var switches = base
    func choose<E: RawRepresentable & CaseIterable>(
      _ value: inout E, _ key: String
    ) where E.RawValue == String {
      value = choice(reader, key, or: value)
    }
    func choose(_ value: inout Bool, _ key: String) { value = reader.bool(key, default: value) }
    choose(&switches.settlement, "settlement")
    choose(&switches.aanslagBetaling, "aanslag_betaling")
    choose(&switches.drempel, "drempel")
    choose(&switches.eigenBijdrage.extraVrijlating, "extra_vrijlating")
    choose(&switches.eigenBijdrage.vrij15InBasis, "vrij15_in_basis")
    if reader.has("zorgtoeslag_in_peiljaar") {
      switches.zorgtoeslagInPeiljaar = reader.bool("zorgtoeslag_in_peiljaar")
    }
    choose(&switches.nihilIncome, "nihil_income")
    choose(&switches.bijzondereSituatieHandicap, handicapRequest)
    choose(&switches.eigenBijdrage.drempelGepoold, "drempel_gepoold")
    choose(&switches.eigenBijdrage.peiljaarverlegging, "peiljaarverlegging")
    choose(&switches.aowVakantieTarief, "aow_vakantie_tarief")
    choose(&switches.mayInPeiljaar, "may_in_peiljaar")
    choose(&switches.aokBijOpname, "aok_bij_opname")
    choose(&switches.kindInkomenPassend, "kind_inkomen_passend")
    choose(&switches.toeslagpartnerOngehuwdWettekst, "toeslagpartner_ongehuwd_wettekst")
    choose(&switches.zorgbehoefteStrikt, "zorgbehoefte_strikt")
    choose(&switches.ebLaatsteDagTelt, "eb_laatste_dag_telt")
    choose(&switches.kwijtschelding, "kwijtschelding")
    choose(&switches.twGehuwd, "tw_gehuwd")
    return switches
  }
}
