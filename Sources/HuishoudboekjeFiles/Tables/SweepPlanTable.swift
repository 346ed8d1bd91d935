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
      .init("stage"), .init("amounts"), .init("points", .right), .init("steps", .right),
      .init("evaluations", .right),
    ])
    for stage in plan.stages(0) {
      text.addRow([
        stage.kind.rawValue, stage.axes.map { names[$0] }.joined(separator: " x "),
        "\(stage.points)", stage.kind == .reference ? "all" : "\(stage.steps)",
        stage.kind == .reference ? "" : "\(Int128(stage.points) * Int128(stage.steps))",
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
    var lines = ["rows: \(plan.grid.rowCount) = \(axes.joined(separator: " x "))"]
    let variantAxes = plan.grid.axes.indices.filter { plan.grid.axes[$0].columns.isEmpty }
    lines.append(
      variantAxes.isEmpty
        ? "variants of the household: 1"
        : "variants of the household: \(variants.count), by "
          + variantAxes.map { names[$0] }.joined(separator: " x "))
    lines.append("on the fast lane: \(exact) of \(variants.count), the others on whole numbers")
    if let estimate = table.estimate { lines.append(estimate.sentence) }
    if exact > 0 {
      let percent = Int((evaluations * 10_000 + unshared / 2) / max(1, unshared))
      lines.append(
        "rule evaluations: \(evaluations) of \(unshared) without sharing "
          + "(\(formatDecimal(percent, places: 2)) %)")
    }
    let heading = variants.count > 1 ? "The first variant:\n" : ""
    return lines.joined(separator: "\n") + "\n\n" + heading + text.rendered()
  }
}
