import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

extension TableField {
  /// The column of an axis, with the unit that its path tells.
  init(
    axis name: String, path: String, _ kind: Kind, suffix: String = "", words: ColumnWords? = nil
  ) {
    self.init(
      name + suffix, kind, words ?? Self.words(axis: name, path), TableUnit(of: path, kind))
  }

  private static func words(axis name: String, _ path: String) -> ColumnWords {
    guard let (law, key) = lawFigure(path) else { return SweepColumnText.axis(name, path) }
    return SweepColumnText.figureAxis(name, law.rawValue, key)
  }
}

/// The figure of the law that a path like `law.huurtoeslag.kwaliteitskortingsgrens` names.
private func lawFigure(_ path: String) -> (law: Law, key: String)? {
  let parts = path.split(separator: ".").map(String.init)
  guard parts.count == 3, parts[0] == "law", let law = Law(rawValue: parts[1]) else { return nil }
  return (law, parts[2])
}

extension TableUnit {
  /// The unit of the numbers at a path of a scenario, a complex or the law.
  fileprivate init(of path: String, _ kind: TableField.Kind) {
    guard kind == .number || kind == .integer else {
      self = .none
      return
    }
    if let (law, key) = lawFigure(path) {
      self = ((try? Figures.embedded().unit(of: key, law: law)) ?? nil)?.column ?? .none
      return
    }
    let key = path.split(separator: ".").last.map(String.init) ?? path
    let ends: [(String, TableUnit)] = [
      ("_eur_month", .eurMonth), ("_eur_year", .eurYear), ("_eur_day", .eurDay), ("_eur", .eur),
      ("_pct", .percent), ("_hours_month", .hoursMonth), ("points", .points),
      ("punten", .points), ("age", .years), ("number", .count), ("_days", .count),
    ]
    // The benchmark of a complex is an amount a month.
    self = key == "benchmark" ? .eurMonth : ends.first { key.hasSuffix($0.0) }?.1 ?? .none
  }
}

extension SweepFile.Axis {
  /// What the values are.
  private var kind: TableField.Kind {
    guard let texts else { return path == "year" ? .year : isAmount ? .number : .integer }
    if isNumber { return .number }
    if path == "scenario" { return .string }
    if texts.allSatisfy({ $0 == "true" || $0 == "false" }) { return .boolean }
    return texts.allSatisfy { CalendarDate($0) != nil } ? .date : .string
  }
  var column: TableField { TableField(axis: name, path: path, kind) }
  /// The first or the last value of a row that holds for several.
  func column(_ suffix: String, _ words: (String) -> ColumnWords) -> TableField {
    TableField(axis: name, path: path, kind, suffix: suffix, words: words(path))
  }
  /// No two of its values are the same.
  var hasDistinctValues: Bool {
    if let texts { return Set(texts).count == texts.count }
    // Ranges, and most lists, rise: no set of millions of values.
    if zip(values, values.dropFirst()).allSatisfy({ $0 < $1 }) { return true }
    return Set(values).count == values.count
  }
}

extension SweepFile {
  /// A column of the table, as it is described.
  func described(_ column: Column) -> TableField {
    switch column {
    case .axis(let index): return axes[index].column
    case .outcome(let outcome):
      return TableField(header(column), .number, words(outcome), .eurMonth)
    }
  }
  private func words(_ outcome: SweepColumn) -> ColumnWords {
    switch outcome {
    case .difference(let of, let minus):
      return SweepColumnText.difference(labels[of], labels[minus])
    case .line(let line, let form), .year(let line, let form):
      let label = labels[form]
      return label.isEmpty
        ? SweepColumnText.outcome(line.shown, line.meaning)
        : SweepColumnText.outcome(line.shown, line.meaning, label)
    }
  }
  /// The axes, where they are in the table and tell its rows apart.
  fileprivate var primaryKey: [String] {
    let isKey = axes.indices.allSatisfy {
      columns.contains(.axis($0)) && axes[$0].hasDistinctValues
    }
    return isKey ? axes.map(\.name) : []
  }
}

extension SweepTable {
  package var schema: TableSchema {
    let marks = format.refused == .mark
    let columns =
      file.columns.map { column -> TableField in
        let described = file.described(column)
        guard marks, case .outcome = column else { return described }
        return described.optional
      } + (isLabelled ? [.basis] : [])
      + (marks
        ? [
          TableField(Self.refusedColumn, .string, SweepColumnText.refused, isOptional: true)
        ] : [])
    return schema(columns)
  }

  /// The schema of the rows of this sweep, with other columns.
  func schema(_ columns: [TableField]) -> TableSchema {
    var schema = TableSchema(columns, primaryKey: file.primaryKey)
    schema.hasHeader = format.shard.number == 1
    return format.namesUnits ? schema.withUnits : schema
  }
}

extension ReformSweep {
  /// - Throws: where two columns would have one name.
  package func schema() throws(InputError) -> TableSchema {
    var columns = baseline.file.columns.map(baseline.file.described)
    for (prefix, reform) in zip(prefixes, reforms) {
      for outcome in outcomes {
        let own = baseline.file.described(.outcome(outcome))
        let name = prefix + own.name
        columns.append(
          TableField(
            name, own.kind, SweepColumnText.byReform(own.words, reform.file.name), own.unit))
        columns.append(
          TableField(
            name + "_effect", own.kind, SweepColumnText.effect(own.words, reform.file.name),
            own.unit))
      }
    }
    let schema = baseline.schema(columns + (isLabelled ? [.basis] : []))
    if let twice = schema.twice { throw sameName(twice) }
    return schema
  }
}

extension SweepSummary {
  package var schema: TableSchema {
    func amount(_ name: String, _ words: ColumnWords, _ unit: TableUnit) -> TableField {
      TableField(name, .number, words, unit, isOptional: true)
    }
    let axes = by.map { table.file.axes[$0] }
    let schema = TableSchema(
      axes.map(\.column) + [
        TableField("column", .string, SweepColumnText.column),
        TableField("rows", .integer, SweepColumnText.rows, .count),
        amount("min_eur", SweepColumnText.least, .eurMonth),
        amount("mean_eur", SweepColumnText.mean, .eurMonth),
        amount("max_eur", SweepColumnText.most, .eurMonth),
        amount("below_zero_pct", SweepColumnText.belowZero, .percent),
        amount("above_zero_pct", SweepColumnText.aboveZero, .percent),
      ] + (table.isLabelled ? [.basis] : []),
      primaryKey: axes.allSatisfy(\.hasDistinctValues) ? axes.map(\.name) + ["column"] : [])
    return table.format.namesUnits ? schema.withUnits : schema
  }
}
