@testable import HuishoudboekjeFiles
@testable import HuishoudboekjeText

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

  /// A couple below the AOW age with every kind of amount, a course, a move and cohabitants.
  static let couple = """
    {
      "scenario": "couple",
      "year": 2025,
      "persons": [
        {
          "birth_date": "1975-03-10", "sex": "man",
          "incomes": [
            { "type": "wages", "gross_eur_year": "31000" },
            { "type": "wia", "gross_eur_month": "900" }
          ],
          "assets": { "bank_eur": "5001", "other_eur": "300", "debts_eur": "11" },
          "peiljaar": { "income_eur_year": "21000", "tax_eur_year": "4000", "bank_eur": "60000" },
          "care": {
            "zorgprofiel": "LG6", "terugkeer_verklaring": true,
            "course": [
              { "from": "2024-09-15", "leveringsvorm": "ZZP" },
              { "from": "2025-05-20", "leveringsvorm": "MPT" }
            ]
          }
        },
        {
          "birth_date": "1998-05-06",
          "incomes": [
            { "type": "wajong", "tw_toeslag_bruto_eur_month": "100" },
            { "type": "pension", "gross_eur_month": "31" }
          ],
          "assets": { "bank_eur": "5002", "other_eur": "301", "debts_eur": "12" },
          "peiljaar": { "other_eur": "70000", "debts_eur": "13" },
          "care": { "zorgprofiel": "VG3" }
        }
      ],
      "couple": { "married": false, "partner_registered_at_home": true },
      "cohabitants": [
        {
          "relation": "child", "birth_date": "2010-01-01", "toetsingsinkomen_eur_year": "7000",
          "rendementsgrondslag_eur": "14"
        },
        { "relation": "medebewoner", "birth_date": "1990-02-28" }
      ],
      "dwelling": {
        "kale_huur_eur_month": "682.96", "arrangement_eur_month": "50",
        "servicekosten": { "energie_eur_month": "12", "overig_eur_month": "20" }
      },
      "next_dwelling": {
        "from": "2025-07-15", "kale_huur_eur_month": "702.06", "arrangement_eur_month": "51",
        "servicekosten": { "huismeester_eur_month": "15" }
      },
      "costs": { "energie_eur_month": "90", "VPT": { "energie_eur_month": "80" } },
      "leveringsvormen": ["ZZP", "ZZP-4-MAANDEN", "VPT", "MPT-20-UUR", "VERLOOP"]
    }
    """

  /// Bijstand with every amount that the gemeente looks at.
  static let bijstand = """
    {
      "scenario": "bijstand",
      "year": 2025,
      "persons": [
        {
          "birth_date": "1981-01-15",
          "incomes": [
            {
              "type": "bijstand", "kostendelers": 1, "other_net_income_eur_month": "101",
              "voeding_in_mindering_eur_month": "102", "woonsituatie_verlaging_eur_month": "103"
            }
          ],
          "assets": { "bank_eur": "5000", "debts_eur": "10" },
          "peiljaar": { "income_eur_year": "17000", "tax_eur_year": "1000" },
          "care": { "zorgprofiel": "GGZ-wonen 3" }
        }
      ],
      "dwelling": { "kale_huur_eur_month": "560" },
      "leveringsvormen": ["ZZP", "VPT", "MPT", "PGB"]
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
