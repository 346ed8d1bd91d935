/// Files that the tests change one place of.
enum Sample {
  /// A good scenario; the lines are counted in the expected messages.
  static let scenario = """
    {
      "scenario": "sample",
      "year": 2025,
      "persons": [
        {
          "birth_date": "1942-03-10",
          "incomes": [
            { "type": "aow", "build_up_pct": 100 },
            { "type": "pension", "gross_eur_year": "2500" }
          ],
          "assets": { "bank_eur": "5000" },
          "care": { "zorgprofiel": "VV5" }
        }
      ],
      "dwelling": {
        "self_contained": true,
        "kale_huur_eur_month": "682.96",
        "servicekosten": { "energie_eur_month": "12", "overig_eur_month": "20" }
      },
      "costs": { "set": "d0" },
      "leveringsvormen": ["ZZP", "VPT"]
    }

    """

  /// The path of the pension in the scenario.
  static let pension = "persons[0].incomes[1].gross_eur_year"

  /// The scenario with every `old` replaced.
  static func scenario(_ old: String, _ new: String) -> String {
    precondition(scenario.contains(old), "The sample scenario has no \(old).")
    return scenario.replacing(old, with: new)
  }

  /// A sweep over the scenario in s.json; `members` stand on a line of their own below the axes.
  static func sweep(_ axes: String..., members: String = "") -> String {
    let list = axes.map { "    \($0)" }.joined(separator: ",\n")
    return """
      {
        "sweep": "t", "scenario": "s.json",
        "axes": [
      \(list)
        ]\(members.isEmpty ? "" : ",\n  \(members)")
      }

      """
  }

  /// An axis over a range, of the pension unless told otherwise.
  static func axis(
    _ from: String = "0", _ to: String = "1000", _ step: String = "500", path: String = pension,
    name: String? = nil
  ) -> String {
    let label = name.map { ", \"name\": \"\($0)\"" } ?? ""
    return "{ \"path\": \"\(path)\"\(label), "
      + "\"from\": \"\(from)\", \"to\": \"\(to)\", \"step\": \"\(step)\" }"
  }

  /// An axis over a list.
  static func list(_ values: String..., path: String = pension, name: String? = nil) -> String {
    let label = name.map { ", \"name\": \"\($0)\"" } ?? ""
    let texts = values.map { "\"\($0)\"" }.joined(separator: ", ")
    return "{ \"path\": \"\(path)\"\(label), \"values\": [\(texts)] }"
  }
}
