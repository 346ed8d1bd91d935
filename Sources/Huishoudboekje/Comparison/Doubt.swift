import HuishoudboekjeCatalogue

/// How far an unverified figure may lie from the truth.
package struct FigureMove: Sendable, Equatable {
  /// The value that it would have.
  package let value: String
  /// Why this value: the documented doubt, or that the figure is switched off.
  package let words: Phrase
  /// Within what the sources leave open; otherwise it only shows what hangs on the figure.
  var isDoubt = true
  package var reason: String { words.text }
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
    case by(String, Phrase)
    case to(String, Phrase)
  }

  private static let table: [Entry] = [
    Entry(
      law: .box3, keys: ["forfait_bank", "forfait_overig", "forfait_schulden"],
      moves: [
        .by("-0.1", DoubtText.returnLess),
        .by("0.1", DoubtText.returnMore),
      ]),
    Entry(
      law: .eigenBijdrage, keys: ["vermogensdrempel_persoon"],
      moves: [
        .by("-100", DoubtText.thresholdLess),
        .by("100", DoubtText.thresholdMore),
      ]),
    Entry(
      law: .eigenBijdrage, keys: ["extra_vrijlating_percentage"],
      moves: [.to("0", DoubtText.extraVrijlating)]),
    Entry(
      law: .inkomstenbelasting, keys: ["aanslaggrens"],
      moves: [.to("0", DoubtText.aanslaggrens)]),
    Entry(
      law: .tegemoetkomingArbeidsongeschikten, keys: ["bedrag_jaar"],
      moves: [
        .by("-3.00", DoubtText.indexationLess), .by("3.00", DoubtText.indexationMore),
      ]),
    Entry(
      law: .aow, keys: ["gehuwde_bruto"], years: 2021...2021,
      moves: [
        .by("-0.03", DoubtText.aowLess), .by("0.03", DoubtText.aowMore),
      ]),
    Entry(
      law: .levenskosten, keys: ["zorgpremie", "d0_zorgpremie"], years: 2024...2024,
      moves: [.to("150.00", DoubtText.premium("147", to: "150"))]),
    Entry(
      law: .levenskosten, keys: ["d0_zorgpremie"], years: 2023...2023,
      moves: [.to("137.50", DoubtText.otherSet("137.50"))]),
    Entry(
      law: .levenskosten, keys: ["zorgpremie", "d0_zorgpremie"], years: 2025...2025,
      moves: [.to("158.04", DoubtText.premium("158.04"))]),
    Entry(
      law: .levenskosten, keys: ["zorgpremie", "d0_zorgpremie"], years: 2026...2026,
      moves: [.to("158.83", DoubtText.premium("158.83"))]),
    Entry(
      law: .levenskosten, keys: ["d0_lokale_lasten"],
      moves: [.to("45", DoubtText.otherSet("45"))]),
    Entry(
      law: .levenskosten, keys: ["lokale_lasten_zonder_kwijtschelding"],
      moves: [.to("58", DoubtText.otherSet("58"))]),
    Entry(
      law: .levenskosten, keys: ["kwijtschelding_norm_percentage"],
      moves: [.to("90", DoubtText.kwijtscheldingNorm)]),
    // A denominator, read for 2026 only; without it there is no rule to switch off.
    Entry(law: .levenskosten, keys: ["kwijtschelding_inrichting_noemer"], moves: []),
    Entry(
      law: .levenskosten, keys: ["d0_tv_internet"],
      moves: [.to("80", DoubtText.mobile)]),
    Entry(
      law: .levenskosten, keys: ["d0_verzekeringen"],
      moves: [.to("25", DoubtText.otherSet("25"))]),
    Entry(
      law: .levenskosten, keys: ["verzekeringen_1_persoon"],
      moves: [.to("12", DoubtText.otherSet("12"))]),
    Entry(
      law: .levenskosten, keys: ["d0_voeding_mpt_pgb"],
      moves: [
        .to("256.29", DoubtText.food),
        .to("284.40", DoubtText.food),
      ]),
    Entry(
      law: .levenskosten, keys: ["d0_zzp_was", "d0_was_uitbesteed"],
      moves: [
        .to("69.50", DoubtText.prices("69.50", to: "110.12")),
        .to("110.12", DoubtText.prices("69.50", to: "110.12")),
      ]),
    Entry(
      law: .levenskosten, keys: ["d0_alarm_mpt_pgb"],
      moves: [.to("19.78", DoubtText.prices("19.78", to: "22.00"))]),
    Entry(
      law: .levenskosten, keys: ["d0_energie"],
      moves: [.to("172", DoubtText.averageHome)]),
    Entry(
      law: .levenskosten, keys: ["energie_gemiddeld"],
      moves: [
        .to("1030", DoubtText.electricHeating),
        .to("3520", DoubtText.largeHome),
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
      case .to(let value, let reason): moves.append(FigureMove(value: value, words: reason))
      case .by(let text, let reason):
        guard let step = ExactNumber(text),
          let value = Reform.Change.add(step).value(of: row, in: law, ReformRounding())
        else { continue }
        // A return below nothing is none.
        moves.append(FigureMove(value: value.hasPrefix("-") ? "0" : value, words: reason))
      }
    }
    moves = moves.filter { ExactNumber($0.value)?.equals(ExactNumber(row.value)) != true }
    if entry == nil, ExactNumber(row.value)?.isZero == false {
      moves.append(
        FigureMove(value: "0", words: DoubtText.switchedOff, isDoubt: false))
    }
    let bounds = FigureBounds(of: row.key, in: law, row.unit)
    return moves.filter { bounds.number($0.value) != nil }
  }
}
