import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// An axis over a figure of the law: `law.<law>.<key>`, over the files of the scenario's year.
///
/// A value is absolute, as the figure is printed, or relative: `+5%` or `-2.5%`.
struct LawAxis: Sendable, Equatable {
  let law: Law
  let key: String
  /// An amount in euros with cents.
  let isAmount: Bool
  /// Every value makes a variant.
  private static let most = SweepFile.mostVariants
  /// The decimals in which a range counts.
  private static let places = 6

  /// Any axis over a figure.
  static let example = LawAxis(law: .huurtoeslag, key: "", isAmount: true)

  private init(law: Law, key: String, isAmount: Bool) {
    (self.law, self.key, self.isAmount) = (law, key, isAmount)
  }

  /// Nil where the path names no figure, which is noted.
  init?(_ path: String, _ reader: JSONObjectReader) {
    let parts = path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    let laws = Law.allCases.map(\.rawValue)
    guard parts.count == 3, let law = Law(rawValue: parts[1]) else {
      reader.refuse(
        at: "path", SweepErrorText.noLaw(quoted(path)),
        remedy: SweepErrorText.lawPath(
          parts.count > 1 ? didYouMean(parts[1], among: laws) : .empty))
      return nil
    }
    do {
      let figures = try Figures.embedded()
      let keys = try figures.keys(of: law)
      guard keys.contains(parts[2]) else {
        reader.refuse(
          at: "path", SweepErrorText.noFigure(quoted(path)),
          remedy: SweepErrorText.seeFigures(
            law.rawValue, didYouMean(parts[2], among: keys)))
        return nil
      }
      isAmount = try figures.unit(of: parts[2], law: law)?.rawValue.hasPrefix("EUR") ?? false
    } catch {
      reader.refuse(at: "path", FileErrorText.cannotBeRead("\(error)"))
      return nil
    }
    self.law = law
    key = parts[2]
  }

  /// The values as they are written, from a list or a range; nil where they are wrong, which is noted.
  func values(_ reader: JSONObjectReader) -> [String]? {
    reader.states(oneOf: SweepAxisReader.valuesOrRange)
    if reader.has("values") {
      if !["from", "to", "step"].filter(reader.has).isEmpty {
        reader.refuse(
          at: "values", SweepErrorText.besideRange, remedy: SweepErrorText.listOrRange)
      }
      guard let texts = reader.stringList("values", of: .figure, in: 1...Int.max) else {
        return nil
      }
      if texts.isEmpty {
        reader.refuse(
          at: "values", KeyErrorText.isEmpty, remedy: SweepErrorText.valueNeeded)
      }
      for text in texts where number(text) == nil {
        reader.refuse(
          at: "values", KeyErrorText.holds(quoted(text)), remedy: expected)
      }
      return texts
    }
    typealias End = (text: String, value: Int, isRelative: Bool, decimals: Int)
    func end(_ key: String) -> End? {
      guard let text = reader.string(key, as: .figure, lacking: ["values"]) else { return nil }
      guard let value = number(text) else {
        reader.refuse(at: key, KeyErrorText.isThat(quoted(text)), remedy: expected)
        return nil
      }
      let digits = text.split(separator: ".").dropFirst().first.map { $0.filter(\.isNumber).count }
      return (text, value, text.hasSuffix("%"), digits ?? 0)
    }
    // Without any of them one is missing: a list or a range.
    let isRange = ["from", "to", "step"].filter(reader.has).count > 0
    let (first, last, by) = (end("from"), isRange ? end("to") : nil, isRange ? end("step") : nil)
    guard let from = first, let to = last, let step = by else { return nil }
    guard from.isRelative == to.isRelative, to.isRelative == step.isRelative else {
      reader.refuse(
        at: "step", SweepErrorText.notAsFromAndTo, remedy: SweepErrorText.allWithPercent)
      return nil
    }
    guard step.value > 0, from.value <= to.value else {
      reader.refuse(
        at: "step", SweepErrorText.doesNotLead(from.text, to.text),
        remedy: SweepErrorText.stepAndOrder)
      return nil
    }
    guard (to.value - from.value) / step.value < Self.most else {
      reader.refuse(
        at: "step", SweepErrorText.tooManyValues(Self.most), remedy: SweepErrorText.largerStep)
      return nil
    }
    let decimals = max(from.decimals, step.decimals, isAmount && !from.isRelative ? 2 : 0)
    return (0...(to.value - from.value) / step.value).map { count in
      var value = from.value + count * step.value
      for _ in decimals..<Self.places { value /= 10 }
      let text = formatDecimal(value, places: decimals)
      return from.isRelative ? (value > 0 ? "+" : "") + text + "%" : text
    }
  }
  private var expected: Phrase { SweepErrorText.asPrinted(isAmount ? "480.00" : "8.25") }

  /// A value in millionths; nil when it is none.
  private func number(_ text: String) -> Int? {
    var digits = Substring(text)
    if digits.hasSuffix("%") {
      digits = digits.dropLast()
      if digits.hasPrefix("+") { digits = digits.dropFirst() }
      return parseDecimal(Array(digits.utf8), places: 3, allowsMinus: true).flatMap {
        abs($0) <= 1_000_000 ? $0 * 1_000 : nil
      }
    }
    let value = parseDecimal(Array(digits.utf8), places: Self.places, allowsMinus: true)
    return value.flatMap { abs($0) < 1_000_000_000_000_000 ? $0 : nil }
  }

  /// The values in cents, where all are amounts.
  func cents(_ texts: [String]) -> [Int]? {
    guard isAmount else { return nil }
    let cents = texts.compactMap { parseDecimal(Array($0.utf8), places: 2, allowsMinus: true) }
    return cents.count == texts.count ? cents : nil
  }

  /// The change that a value is in a year.
  func change(_ text: String, year: Int) -> Reform.FigureChange {
    let digits = String(text.filter { $0 != "%" && $0 != "+" })
    let percent = text.hasSuffix("%") ? ExactNumber(digits) : nil
    return Reform.FigureChange(
      law: law, key: key, from: CalendarDate(year, 1), until: CalendarDate(year + 1, 1),
      change: percent.map { .percent($0) } ?? .set(text))
  }
}
