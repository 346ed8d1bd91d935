/// How far an unverified figure may lie from the truth.
package struct FigureMove: Sendable, Equatable {
  /// The value that it would have.
  package let value: String
  /// Why this value: the documented doubt, or that the figure is switched off.
  package let reason: String
  /// Within what the sources leave open; otherwise it only shows what hangs on the figure.
  var isDoubt = true
}

/// The documented doubts about figures that are not verified.
///
/// A figure without a documented doubt is switched off: set to nothing, so that what hangs on it
/// shows. Not law: each doubt is an open point of the sources, as its reason says.
enum Doubt {
  private struct Entry {
    let law: Law
    let keys: [String]
    /// Only in files of these years; nil: in all.
    var years: ClosedRange<Int>?
    let moves: [Move]
  }
  private enum Move {
    case by(String, String)
    case to(String, String)
  }

  private static let table: [Entry] = [
    Entry(
      law: .box3, keys: ["forfait_bank", "forfait_overig", "forfait_schulden"],
      moves: [
        .by("-0.1", "the return is not final: 0.1 point less"),
        .by("0.1", "the return is not final: 0.1 point more"),
      ]),
    Entry(
      law: .eigenBijdrage, keys: ["vermogensdrempel_persoon"],
      moves: [
        .by("-100", "not read in the Wet IB 2001: 100 less"),
        .by("100", "not read in the Wet IB 2001: 100 more"),
      ]),
    Entry(
      law: .eigenBijdrage, keys: ["extra_vrijlating_percentage"],
      moves: [.to("0", "Rlz artikel 4.6 not read for these years: it does not apply")]),
    Entry(
      law: .inkomstenbelasting, keys: ["aanslaggrens"],
      moves: [.to("0", "read for 2025 only: every amount is collected")]),
    Entry(
      law: .tegemoetkomingArbeidsongeschikten, keys: ["bedrag_jaar"],
      moves: [
        .by("-3.00", "by indexation: 3 a year less"), .by("3.00", "by indexation: 3 a year more"),
      ]),
    Entry(
      law: .aow, keys: ["gehuwde_bruto"], years: 2021...2021,
      moves: [
        .by("-0.03", "estimated: 0.30 a year less"), .by("0.03", "estimated: 0.30 a year more"),
      ]),
    Entry(
      law: .levenskosten, keys: ["zorgpremie", "d0_zorgpremie"], years: 2024...2024,
      moves: [.to("150.00", "average premium of 147 to 150")]),
    Entry(
      law: .levenskosten, keys: ["d0_zorgpremie"], years: 2023...2023,
      moves: [.to("137.50", "the other budget set has 137.50")]),
    Entry(
      law: .levenskosten, keys: ["zorgpremie", "d0_zorgpremie"], years: 2025...2025,
      moves: [.to("158.04", "average premium of 158.04")]),
    Entry(
      law: .levenskosten, keys: ["zorgpremie", "d0_zorgpremie"], years: 2026...2026,
      moves: [.to("158.83", "average premium of 158.83")]),
    Entry(
      law: .levenskosten, keys: ["d0_lokale_lasten"],
      moves: [.to("45", "the other budget set has 45")]),
    Entry(
      law: .levenskosten, keys: ["lokale_lasten_zonder_kwijtschelding"],
      moves: [.to("58", "the other budget set has 58")]),
    Entry(
      law: .levenskosten, keys: ["kwijtschelding_norm_percentage"],
      moves: [.to("90", "a choice of the gemeente: the state has 90")]),
    // A denominator, read for 2026 only; without it there is no rule to switch off.
    Entry(law: .levenskosten, keys: ["kwijtschelding_inrichting_noemer"], moves: []),
    Entry(
      law: .levenskosten, keys: ["d0_tv_internet"],
      moves: [.to("80", "the other budget set has 60 and 20 a person for mobile")]),
    Entry(
      law: .levenskosten, keys: ["d0_verzekeringen"],
      moves: [.to("25", "the other budget set has 25")]),
    Entry(
      law: .levenskosten, keys: ["verzekeringen_1_persoon"],
      moves: [.to("12", "the other budget set has 12")]),
    Entry(
      law: .levenskosten, keys: ["d0_voeding_mpt_pgb"],
      moves: [
        .to("256.29", "day amounts of Nibud give 256.29 to 284.40"),
        .to("284.40", "day amounts of Nibud give 256.29 to 284.40"),
      ]),
    Entry(
      law: .levenskosten, keys: ["d0_zzp_was", "d0_was_uitbesteed"],
      moves: [
        .to("69.50", "prices found: 69.50 to 110.12"),
        .to("110.12", "prices found: 69.50 to 110.12"),
      ]),
    Entry(
      law: .levenskosten, keys: ["d0_alarm_mpt_pgb"],
      moves: [.to("19.78", "prices found: 19.78 to 22.00")]),
    Entry(
      law: .levenskosten, keys: ["d0_energie"],
      moves: [.to("172", "an average home 2065 a year")]),
    Entry(
      law: .levenskosten, keys: ["energie_gemiddeld"],
      moves: [
        .to("1030", "electrically heated 1030 a year"),
        .to("3520", "large detached home 3520 a year"),
      ]),
  ]

  /// The values that an unverified figure may have besides its own.
  static func moves(_ law: Law, _ date: CalendarDate, _ row: FigureRow) -> [FigureMove] {
    let entry = table.first {
      $0.law == law && $0.keys.contains(row.key) && ($0.years?.contains(date.year) ?? true)
    }
    var moves: [FigureMove] = []
    for move in entry?.moves ?? [] {
      switch move {
      case .to(let value, let reason): moves.append(FigureMove(value: value, reason: reason))
      case .by(let text, let reason):
        guard let step = ExactNumber(text),
          let value = Reform.Change.add(step).value(of: row, in: law, ReformRounding())
        else { continue }
        // A return below nothing is none.
        moves.append(FigureMove(value: value.hasPrefix("-") ? "0" : value, reason: reason))
      }
    }
    moves = moves.filter { ExactNumber($0.value)?.equals(ExactNumber(row.value)) != true }
    if entry == nil, ExactNumber(row.value)?.isZero == false {
      moves.append(
        FigureMove(value: "0", reason: "switched off: all that hangs on it", isDoubt: false))
    }
    let bounds = FigureBounds(of: row.key, in: law, row.unit)
    return moves.filter { bounds.number($0.value) != nil }
  }
}
