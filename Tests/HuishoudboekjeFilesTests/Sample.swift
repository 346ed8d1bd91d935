import HuishoudboekjeFiles

/// Files in memory that the tests change.
enum Sample {
  static let scenario = """
    {
      "scenario": "sample",
      "year": 2025,
      "persons": [
        {
          "birth_date": "1942-03-10",
          "incomes": [
            { "type": "aow", "kind": "single", "build_up_pct": 100 },
            { "type": "pension", "gross_eur_year": "2500" }
          ],
          "assets": { "bank_eur": "5000", "debts_eur": "10" },
          "peiljaar": { "income_eur_year": "21000", "bank_eur": "60000" },
          "care": { "zorgprofiel": "VV5", "verblijf_from": "2024-11-01" }
        }
      ],
      "dwelling": {
        "self_contained": true,
        "kale_huur_eur_month": "682.96",
        "servicekosten": { "energie_eur_month": "12", "overig_eur_month": "20" }
      },
      "costs": { "set": "d0", "VPT": { "energie_eur_month": "80" } },
      "leveringsvormen": ["ZZP", "VPT", "MPT", "PGB"],
      "switches": { "settlement": "auto", "drempel": "dienst", "extra_vrijlating": true },
      "expect": { "VPT": { "kale_huur_eur_year": "8195.52" } }
    }
    """

  /// A sweep with the scenario in it.
  static func sweep(_ axes: String, members: String = "", scenario: String = scenario) -> String {
    "{ \"sweep\": \"t\", \"scenario\": \(scenario),\n\"axes\": [\(axes)]\(members) }"
  }

  static func scenarioFile(_ text: [UInt8]) throws -> ScenarioFile {
    try ScenarioFile(JSONNode.parse(text, file: "s.json"), file: "s.json")
  }
  static func sweepFile(_ text: [UInt8]) throws -> SweepFile {
    try SweepFile(JSONNode.parse(text, file: "t.json"), file: "t.json")
  }
}
