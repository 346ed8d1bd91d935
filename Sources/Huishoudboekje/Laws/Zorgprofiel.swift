import HuishoudboekjeCatalogue

/// A care profile of the indication: a family and its number, written like VV5 or 5VV.
package struct Zorgprofiel: Sendable, Equatable {
  /// The families of zorgprofielen.
  package enum Family: String, Sendable, CaseIterable {
    case vv = "VV"
    case vg = "VG"
    case lg = "LG"
    case lvg = "LVG"
    case sglvg = "SGLVG"
    case zgaud = "ZGAUD"
    case zgvis = "ZGVIS"
    case ggzB = "GGZB"
    case ggzWonen = "GGZWONEN"

    /// The highest number of the family.
    var most: Int {
      switch self {
      case .vv: return 10
      case .vg: return 8
      case .lg: return 7
      case .lvg, .zgvis, .ggzWonen: return 5
      case .sglvg: return 1
      case .zgaud: return 4
      case .ggzB: return 7
      }
    }
  }
  package let family: Family
  package let number: Int
  /// The letter of VV 9a or 9b.
  package let letter: Character?

  /// The texts that are one, as a pattern by ECMA-262 that knows no case.
  package static let pattern: String = {
    let gap = "[-_. ]*"
    func letters(_ word: String) -> String {
      // Two other letters have these capitals.
      word.map { letter in
        let more = letter == "I" ? "\u{131}" : letter == "S" ? "\u{17F}" : ""
        return "[\(letter)\(letter.lowercased())\(more)]\(gap)"
      }.joined()
    }
    func numbers(_ most: Int) -> String {
      "(0\(gap))*(" + (1...most).map { $0 == 10 ? "1\(gap)0" : "\($0)" }.joined(separator: "|")
        + ")\(gap)"
    }
    let usual = Family.allCases.flatMap { family -> [String] in
      let names =
        family == .ggzWonen ? [letters("GGZWONEN"), letters("GGZW")] : [letters(family.rawValue)]
      let number = numbers(family.most)
      return names.flatMap { [number + $0, $0 + number] }
    }
    let nine = "(0\(gap))*9\(gap)[ABab]\(gap)"
    let more = [nine + letters("VV"), letters("VV") + nine, letters("SGLVG")]
    return "^\(gap)(\((usual + more).joined(separator: "|")))$"
  }()

  /// Nil when the text is no zorgprofiel; spaces, hyphens and case do not matter.
  package init?(_ text: String) {
    var name = text.uppercased().filter { !" -_.".contains($0) }
    var digits = ""
    var letter: Character?
    func take(_ slice: Substring) {
      digits = slice.filter { ("0"..."9").contains($0) }
      letter = slice.last.flatMap { $0 == "A" || $0 == "B" ? $0 : nil }
    }
    // The number stands before or after the family, perhaps with the letter of VV 9.
    let isDigit: (Character) -> Bool = { ("0"..."9").contains($0) }
    if let first = name.first, isDigit(first) {
      let end = name.firstIndex { !isDigit($0) } ?? name.endIndex
      var cut = end
      if cut < name.endIndex, "AB".contains(name[cut]), name[name.index(after: cut)...] == "VV" {
        cut = name.index(after: cut)
      }
      take(name[..<cut])
      name = String(name[cut...])
    } else if let start = name.firstIndex(where: isDigit) {
      take(name[start...])
      guard name[start...].count == digits.count + (letter == nil ? 0 : 1) else { return nil }
      name = String(name[..<start])
    }
    if name == "GGZW" { name = "GGZWONEN" }
    guard let family = Family(rawValue: name) else { return nil }
    let number = digits.isEmpty && family == .sglvg ? 1 : Int(digits) ?? 0
    guard (1...family.most).contains(number), letter == nil || (family == .vv && number == 9)
    else { return nil }
    self.family = family
    self.number = number
    self.letter = letter
  }

  /// The source that excludes a form for this profile; nil when it is possible.
  ///
  /// - Law: Rlz artikel 5.5 (PGB); Handboek VPT 2.1, CZ policy 2024-2026 (VPT).
  /// - Leaves out: LVG 1-2 with a PGB on 2019-12-31; deeltijdverblijf.
  package func exclusion(_ form: Leveringsvorm) -> Phrase? {
    let light = family == .lvg || family == .sglvg
    let beveiligd = family == .ggzWonen && number == 5
    switch form {
    case .vpt where light || beveiligd || family == .ggzB:
      return ComplexText.excludesVPT
    case .pgb where light || beveiligd || (family == .vv && number == 9 && letter != "A"):
      return ComplexText.excludesPGB
    default: return nil
    }
  }
}
