import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// How a sweep is computed: its stages, how often each is evaluated, and what that saves.
package enum SweepPlanTable {
  /// A text table of the first variant, and the sums over all.
  package static func rendered(_ table: SweepTable) -> String {
    let plan = table.plan
    let names = table.file.axes.map(\.name)
    var text = TextTable(columns: [
      .init(SweepText.stage.text), .init(SweepText.amounts.text),
      .init(SweepText.points.text, .right), .init(SweepText.steps.text, .right),
      .init(SweepText.evaluations.text, .right),
    ])
    for stage in plan.stages(0) {
      let isReference = stage.kind == .reference
      text.addRow([
        stage.kind.shown.text, SweepText.by(stage.axes.map { names[$0] }).text,
        "\(stage.points)", isReference ? SweepText.all.text : "\(stage.steps)",
        isReference ? "" : "\(Int128(stage.points) * Int128(stage.steps))",
      ])
    }
    let variants = plan.grid.variants.indices
    let perVariant = plan.grid.rowCount / plan.grid.variants.count
    var evaluations: Int128 = 0
    var unshared: Int128 = 0
    var exact = 0
    for variant in variants {
      let stages = plan.stages(variant)
      if stages.contains(where: { $0.kind == .reference }) { continue }
      exact += 1
      evaluations += stages.map { Int128($0.points) * Int128($0.steps) }.reduce(0, +)
      unshared += Int128(perVariant) * Int128(plan.stepsPerRow(variant))
    }
    let axes = zip(names, table.file.axes).map { "\($0) (\($1.values.count))" }
    var lines = [SweepText.rows(plan.grid.rowCount, axes).text]
    let variantAxes = plan.grid.axes.indices.filter { plan.grid.axes[$0].columns.isEmpty }
    lines.append(
      variantAxes.isEmpty
        ? SweepText.oneVariant.text
        : SweepText.variants(variants.count, variantAxes.map { names[$0] }).text)
    lines.append(SweepText.fast(exact, of: variants.count).text)
    if let estimate = table.estimate { lines.append("\(estimate.sentence)") }
    if exact > 0 {
      let percent = Int((evaluations * 10_000 + unshared / 2) / max(1, unshared))
      lines.append(
        SweepText.evaluations("\(evaluations)", of: "\(unshared)", percent: percent).text)
    }
    let heading = variants.count > 1 ? "\(SweepText.firstVariant)\n" : ""
    return lines.joined(separator: "\n") + "\n\n" + heading + text.rendered()
  }
}

extension SweepStage.Kind {
  /// At the head of a row for people.
  fileprivate var shown: Phrase {
    switch self {
    case .table: return SweepText.table
    case .outer: return SweepText.outer
    case .point: return SweepText.point
    case .reference: return SweepText.reference
    }
  }
}
