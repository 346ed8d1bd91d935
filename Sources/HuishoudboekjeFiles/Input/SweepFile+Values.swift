import Huishoudboekje
import HuishoudboekjeCatalogue

extension SweepFile {
  /// Which values of the axes make a variant, for a message about it.
  func values(ofVariant variant: Int) -> Phrase {
    Self.named(
      axes.indices.compactMap { index in
        value(of: index, variant: variant).map { (axes[index].name, axes[index].text($0)) }
      })
  }

  /// The value of an axis in a variant; nil where the axis makes none.
  func value(of axis: Int, variant: Int) -> Int? {
    var rest = variant
    for index in axes.indices.reversed() {
      guard case .variant(let count) = grid.axes[index] else { continue }
      if index == axis { return rest % count }
      rest /= count
    }
    return nil
  }

  /// The axes and their values behind a problem; nothing where no axis makes a variant.
  static func named(_ values: [(axis: String, value: String)]) -> Phrase {
    NoteText.at(values.map { NoteText.value($0.value, ofAxis: $0.axis) })
  }
}
