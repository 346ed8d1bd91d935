import Huishoudboekje

extension SweepFile {
  /// Which values of the axes make a variant, for a message about it.
  func values(ofVariant variant: Int) -> String {
    var named: [(axis: String, value: String)] = []
    var rest = variant
    for (axis, points) in zip(axes, grid.axes).reversed() {
      guard case .variant(let count) = points else { continue }
      named.insert((axis.name, axis.text(rest % count)), at: 0)
      rest /= count
    }
    return Self.named(named)
  }

  /// The axes and their values behind a problem; nothing where no axis makes a variant.
  static func named(_ values: [(axis: String, value: String)]) -> String {
    guard !values.isEmpty else { return "" }
    return " (at " + values.map { "axis '\($0.axis)' value \($0.value)" }.listed + ")"
  }
}
