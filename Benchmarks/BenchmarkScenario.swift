/// The household and the grids of the workloads; they never change, so that checksums compare.
enum BenchmarkScenario {
  // Without kwijtschelding, which would be computed anew at every rent and income.
  static let single = """
    {
      "scenario": "benchmark", "year": 2025,
      "persons": [{
        "birth_date": "1948-03-10",
        "incomes": [{"type": "aow"}, {"type": "pension", "gross_eur_year": "10000"}],
        "assets": {"bank_eur": "25000"},
        "care": {"zorgprofiel": "VV5"}
      }],
      "dwelling": {
        "kale_huur_eur_month": "700",
        "servicekosten": {"energie_eur_month": "12", "schoonmaak_eur_month": "12"}
      },
      "costs": {"set": "d0"},
      "switches": {"kwijtschelding": "geen"}
    }
    """
  static func sweep(_ axes: String) -> String {
    "{\"sweep\": \"benchmark\", \"scenario\": \(single), \"axes\": [\(axes)]}"
  }
  private static func axis(_ path: String, _ values: Int, step: Int) -> String {
    "{\"path\": \"\(path)\", \"from\": \"0\", \"to\": \"\((values - 1) * step / 100).00\", "
      + "\"step\": \"\(step / 100).\(step % 100 < 10 ? "0" : "")\(step % 100)\"}"
  }
  private static let pension = "persons[0].incomes[1].gross_eur_year"
  private static let rent = "dwelling.kale_huur_eur_month"
  private static let bank = "persons[0].assets.bank_eur"
  private static let arrangement = "dwelling.arrangement_eur_month"

  static func oneAxis(_ values: Int) -> String { axis(pension, values, step: 5) }
  static func twoAxes(_ values: Int) -> String {
    axis(rent, 1000, step: 100) + "," + axis(pension, values, step: 10_000)
  }
  static func threeAxes(_ values: Int) -> String {
    [
      axis(bank, 100, step: 200_000), axis(rent, 100, step: 1000),
      axis(pension, values, step: 5000),
    ]
    .joined(separator: ",")
  }
  static func fourAxes(_ values: Int) -> String {
    [
      axis(arrangement, 10, step: 5000), axis(bank, 40, step: 500_000),
      axis(rent, 30, step: 3000), axis(pension, values, step: 50_000),
    ].joined(separator: ",")
  }
}
