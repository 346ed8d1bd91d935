extension Sample {
  /// A couple with AOW, an admission, a move and a child; the lines are counted in the messages.
  static let couple = """
    {
      "scenario": "couple",
      "year": 2025,
      "persons": [
        {
          "birth_date": "1942-03-10",
          "incomes": [{ "type": "aow" }, { "type": "pension", "gross_eur_year": "2500" }],
          "assets": { "bank_eur": "5000" },
          "care": {
            "zorgprofiel": "VV5",
            "course": [
              { "from": "2025-01-01", "leveringsvorm": "THUIS" },
              { "from": "2025-07-01", "leveringsvorm": "ZZP" }
            ]
          }
        },
        {
          "birth_date": "1944-05-06",
          "incomes": [{ "type": "aow" }],
          "care": { "zorgprofiel": "VV4", "leveringsvorm": "VPT" }
        }
      ],
      "couple": { "married": true },
      "cohabitants": [{ "relation": "child", "birth_date": "1990-01-01" }],
      "dwelling": { "kale_huur_eur_month": "620" },
      "next_dwelling": { "from": "2025-04-01", "kale_huur_eur_month": "640" },
      "leveringsvormen": ["VPT", "VERLOOP"]
    }

    """

  /// A young person with Wajong.
  static let wajong = """
    {
      "scenario": "sample",
      "year": 2025,
      "persons": [
        {
          "birth_date": "1995-03-10",
          "incomes": [
            { "type": "wajong" }
          ],
          "care": { "zorgprofiel": "VG5" }
        }
      ],
      "dwelling": { "kale_huur_eur_month": "620" },
      "leveringsvormen": ["ZZP", "VPT"]
    }

    """

  /// Bijstand with VPT, and what the gemeente takes off.
  static let bijstand = """
    {
      "scenario": "bijstand",
      "year": 2026,
      "persons": [
        {
          "birth_date": "1981-01-15",
          "incomes": [
            {
              "type": "bijstand", "kostendelers": 1, "other_net_income_eur_month": "100",
              "voeding_in_mindering_eur_month": "50", "woonsituatie_verlaging_eur_month": "20"
            }
          ],
          "assets": { "bank_eur": "1000" },
          "care": { "zorgprofiel": "GGZ-wonen 3" }
        }
      ],
      "dwelling": { "kale_huur_eur_month": "560" },
      "leveringsvormen": ["ZZP", "VPT", "MPT"]
    }

    """
}

extension String {
  /// This text with the one place of `old` replaced.
  func with(_ old: String, _ new: String) -> String {
    precondition(split(separator: old, omittingEmptySubsequences: false).count == 2, old)
    return replacing(old, with: new)
  }
}
