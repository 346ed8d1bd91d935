import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

extension RangeSweep {
  /// A value of the range.
  fileprivate func column(_ name: String, _ words: (String) -> ColumnWords) -> TableField {
    TableField(
      axis: name, path: path, path == "year" ? .year : isAmount ? .number : .integer,
      words: words(path))
  }
}

extension BreakEven {
  /// Who is better, and between which amounts.
  static func outcomes(_ of: String, _ minus: String) -> [TableField] {
    let names = differences(of, minus)
    return [
      TableField(
        "better", .string, SweepColumnText.better(of, minus),
        codes: [of, minus, "equal"].map { TableField.Code($0) }),
      TableField(names[0], .number, SweepColumnText.leastDifference(of, minus), .eurMonth),
      TableField(names[1], .number, SweepColumnText.mostDifference(of, minus), .eurMonth),
    ]
  }

  package var schema: TableSchema {
    TableSchema(
      [sweep.column("from", SweepColumnText.from), sweep.column("to", SweepColumnText.to)]
        + Self.outcomes(of, minus) + (sweep.estimate == nil ? [] : [.basis]),
      primaryKey: ["from"])
  }
}

extension BreakEvenTable {
  package var schema: TableSchema {
    let axes = table.file.axes
    let last = axes[axes.count - 1]
    let from = last.column("_from", SweepColumnText.from)
    return TableSchema(
      axes.dropLast().map(\.column) + [from, last.column("_to", SweepColumnText.to)]
        + BreakEven.outcomes(of, minus) + (table.isLabelled ? [.basis] : []),
      primaryKey: axes.allSatisfy(\.hasDistinctValues)
        ? axes.dropLast().map(\.name) + [from.name] : [])
  }
}

extension MarginalPressure {
  package var schema: TableSchema {
    let parts = Instrument.allCases.map { instrument in
      TableField(
        "\(instrument.rawValue)_eur_year", .number,
        instrument == .gross ? SweepColumnText.gross : SweepColumnText.part(instrument.shown),
        .eurYear)
    }
    return TableSchema(
      [
        TableField(
          "kind", .string, SweepColumnText.kind,
          codes: ["stretch", "cliff"].map { TableField.Code($0) }),
        sweep.column("from", SweepColumnText.before), sweep.column("to", SweepColumnText.after),
      ] + parts + [
        TableField("vrij_besteedbaar_eur_year", .number, SweepColumnText.left, .eurYear),
        TableField("pressure_pct", .number, SweepColumnText.pressure, .percent, isOptional: true),
      ] + (sweep.estimate == nil ? [] : [.basis]), primaryKey: ["kind", "from"])
  }
}
