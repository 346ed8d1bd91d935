/// A sweep: how far it is, how it is computed, and on what its rows rest.
package enum SweepText {
  /// - Parameter tenths: of a million rows per second.
  package static func progress(
    _ done: Int, of total: Int, tenths: Int, secondsLeft: Int
  ) -> Phrase {
    Phrase(
      en: "\(done) of \(total) rows, \(tenths, places: 1) M rows/s, \(secondsLeft) s left",
      nl: "\(done) van \(total) rijen, \(tenths, places: 1) miljoen rijen/s, nog \(secondsLeft) s")
  }
  /// Some of the rows rest on an estimate.
  package static func partly(_ estimate: Phrase) -> Phrase {
    Phrase(en: "partly \(estimate)", nl: "deels \(estimate)")
  }
  /// A combination of the axes over a complex, from 1.
  package static func row(_ number: Int) -> Phrase {
    Phrase(en: "row \(number)", nl: "rij \(number)")
  }

  // MARK: - How it is computed

  package static func rows(_ count: Int, _ axes: [String]) -> Phrase {
    let product = by(axes)
    return Phrase(en: "rows: \(count) = \(product)", nl: "rijen: \(count) = \(product)")
  }
  package static let oneVariant = Phrase(
    en: "variants of the household: 1", nl: "varianten van het huishouden: 1")
  package static func variants(_ count: Int, _ axes: [String]) -> Phrase {
    let product = by(axes)
    return Phrase(
      en: "variants of the household: \(count), by \(product)",
      nl: "varianten van het huishouden: \(count), naar \(product)")
  }
  package static func fast(_ count: Int, of all: Int) -> Phrase {
    Phrase(
      en: "on the fast lane: \(count) of \(all), the others on whole numbers",
      nl: "snel berekend: \(count) van \(all), de andere met hele getallen")
  }
  /// - Parameters:
  ///   - evaluations: as numbers without a sign.
  ///   - percent: in hundredths.
  package static func evaluations(
    _ evaluations: String, of unshared: String, percent: Int
  ) -> Phrase {
    Phrase(
      en:
        "rule evaluations: \(evaluations) of \(unshared) without sharing (\(percent, places: 2) %)",
      nl:
        "berekende regels: \(evaluations) van \(unshared) zonder hergebruik (\(percent, places: 2) %)"
    )
  }
  package static let firstVariant = Phrase(en: "The first variant:", nl: "De eerste variant:")
  package static let stage = Phrase(en: "stage", nl: "fase")
  package static let amounts = Phrase(en: "amounts", nl: "bedragen")
  package static let points = Phrase(en: "points", nl: "punten")
  package static let steps = Phrase(en: "steps", nl: "stappen")
  package static let evaluations = Phrase(en: "evaluations", nl: "berekeningen")
  /// Every step.
  package static let all = Phrase(en: "all", nl: "alle")

  package static let table = Phrase(en: "table", nl: "tabel")
  package static let outer = Phrase(en: "outer", nl: "buitenste")
  package static let point = Phrase(en: "point", nl: "punt")
  package static let reference = Phrase(en: "reference", nl: "hele getallen")

  /// Axes that are combined.
  package static func by(_ axes: [String]) -> Phrase {
    Phrase(verbatim: axes.joined(separator: " x "))
  }

  /// Which reform a column is about.
  package static func reform(_ column: String, _ name: String) -> Phrase {
    Phrase(
      en: "\(column) is the reform '\(name)'", nl: "\(column) is de wetswijziging '\(name)'")
  }
}
