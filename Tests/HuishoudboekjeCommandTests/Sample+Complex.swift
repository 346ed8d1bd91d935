extension Sample {
  /// A good complex of four homes; the lines are counted in the expected messages.
  static let complex = """
    {
      "complex": "klein", "year": 2026, "landlord": "corporatie",
      "units": [
        { "name": "A", "number": 3, "kale_huur_eur_month": "690", "wws_points": "112" },
        { "name": "B", "number": 1, "kale_huur_eur_month": "640", "leveringsvorm": "ZZP" }
      ],
      "personas": [
        { "name": "oud", "number": 3, "leveringsvorm": "VPT",
          "persons": [{ "birth_date": "1942-03-10", "incomes": [{ "type": "aow" }],
            "care": { "zorgprofiel": "VV5" } }] },
        { "name": "jong", "number": 1, "leveringsvorm": "VPT",
          "persons": [{ "birth_date": "1995-02-14", "incomes": [{ "type": "wajong" }],
            "care": { "zorgprofiel": "VG6" } }] }
      ],
      "provider": { "tariffs": "t.csv" },
      "variants": [ { "name": "v", "set": { "year": 2025 } } ]
    }

    """

  static let tariffHeader =
    "jaar,prestatie,profiel,behandeling,dagbesteding,loon_materieel_eur_day,nhc_eur_day,"
    + "nic_eur_day,zorgkantoor_pct\n"

  /// Tariffs of a test, not of the NZa.
  static let tariffs =
    tariffHeader
    + [2025, 2026].flatMap { year in
      ["VV5", "VG6"].map { profile in
        "\(year),ZZP,\(profile),excl,geen,230.00,20.00,3.00,98.50\n"
          + "\(year),VPT,\(profile),excl,geen,180.00,5.00,0.70,98.50\n"
      }
    }.joined()

  static func complex(_ old: String, _ new: String) -> String {
    precondition(complex.contains(old), "The sample complex has no \(old).")
    return complex.replacing(old, with: new)
  }
}
