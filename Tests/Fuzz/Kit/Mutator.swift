import Huishoudboekje
import HuishoudboekjeText
import TestSupport

/// Random changes to bytes, trees and words.
struct Mutator {
  var random: SplitMix
  /// Nil where only words are changed.
  let seeds: Seeds?

  /// Texts that readers may take for something else.
  static let words = [
    "", " ", "0", "-0", "00", "0.0", "0.00", "0.001", "-0.01", "1", "-1", ".5", "5.", "+5", "1e5",
    "1,50", "10000000", "10000000.00", "10000000.01", "9223372036854775807",
    "9223372036854775808", "99999999999999999999999", "0.000001", "1_000", "٣", "１", "NaN",
    "infinity", "null", "true", "-", "--", "=1+1", "@SUM(A1)", "+1", "\t", "a\tb", "a\nb", "a\r\nb",
    "\u{1B}[31mred\u{1B}[0m", "\u{202E}edisrever", "\u{200B}", "\u{FEFF}", "\u{0}", "\u{7F}",
    "\u{9B}31m", "\u{2028}", "<script>alert(1)</script>", "a|b", "`x`", "[x](y)", "\"", "'", "\\",
    ",", ";", "a,b", "a;b", "é", "e\u{301}", "😀", "2025-02-29", "2024-02-29", "2026-12-31",
    "2025-01-01", "0000-00-00", "9999-12-31", "2025-13-01", "2025-1-1", "VPT", "ZZP", "VERLOOP",
    "persons[0].incomes[0]", "persons[0].age", "units[*].kale_huur_eur_month", "year", "..", "-",
    "*", "[0]", "['a']", "law.aow.alleenstaande_bruto",
    String(repeating: "x", count: 300), String(repeating: "9", count: 120),
  ]

  /// Values of any kind.
  static let values: [Tree] =
    words.map { .text($0) }
    + [
      "0", "-1", "1", "2", "20", "100", "101", "2000", "2022", "2023", "2027", "2028", "2100",
      "2101", "100000", "9223372036854775807", "9223372036854775808", "1.5", "1e3", "-0", "1E400",
      "true", "false", "null", "{}", "[]", "[[]]", "[null]", "[{}]", "{\"a\": 1}", "tru", "01", "",
      "{", "]", "\"", "[1,]", "{\"a\":1,\"a\":2}",
    ].map { .raw($0) }

  /// A tree with one to four changes.
  mutating func mutated(_ tree: Tree) -> Tree {
    var tree = tree
    for _ in 0..<random.pick([1, 1, 1, 2, 2, 3, 4]) { tree = changed(tree) }
    return tree
  }

  private mutating func changed(_ tree: Tree) -> Tree {
    let paths = tree.paths
    let path = random.pick(paths)
    guard let part = tree.part(at: path), !path.isEmpty || random.once(in: 10) else { return tree }
    switch random.int(0...11) {
    case 0: return tree.replacing(at: path, with: nil)
    case 1, 2, 3: return tree.replacing(at: path, with: like(part))
    case 4: return tree.replacing(at: path, with: random.pick(Self.values))
    case 5:
      // What stands elsewhere in the document.
      guard let other = tree.part(at: random.pick(paths)) else { return tree }
      return tree.replacing(at: path, with: other)
    case 6: return tree.replacing(at: path, with: .array([part]))
    case 7, 8: return tree.replacing(at: path, with: withOneMore(part))
    case 9: return tree.replacing(at: path, with: renamed(part))
    default:
      // What stands under the same key in another file.
      guard case .object(var members) = part, !members.isEmpty else {
        return tree.replacing(at: path, with: like(part))
      }
      let place = random.int(0...members.count - 1)
      if let found = seeds?.values[members[place].key] {
        members[place].value = random.pick(found)
      }
      return tree.replacing(at: path, with: .object(members))
    }
  }

  /// A value of the same kind near it, or another one.
  private mutating func like(_ part: Tree) -> Tree {
    switch part {
    case .raw(let text):
      if text == "true" || text == "false" { return .flag(text == "false") }
      guard let value = Int(text), abs(value) < 1 << 40 else { return random.pick(Self.values) }
      return .number(random.pick([value + 1, value - 1, -value, value * 10, value + 100, 0, 1]))
    case .text(let text):
      if let cents = parseDecimal(text.utf8, places: 2), cents < 1 << 40 {
        let near = random.pick(seeds?.amounts ?? [0])
        let value = random.pick([0, 1, cents + 1, max(0, cents - 1), cents * 10, near, near + 1])
        return .text(random.once(in: 2) ? value.asEuros : "\(value / 100)")
      }
      return random.once(in: 2) ? .text(random.pick(Self.words)) : .text(scrambled(text))
    case .object, .array: return random.pick(Self.values)
    }
  }

  private mutating func withOneMore(_ part: Tree) -> Tree {
    switch part {
    case .object(var members):
      let place = random.int(0...members.count)
      if let known = members.randomElement(using: &random), random.once(in: 3) {
        members.insert(known, at: place)
      } else {
        let key = random.pick(seeds?.keys ?? ["key"])
        members.insert(.init(key, random.pick(seeds?.values[key] ?? Self.values)), at: place)
      }
      return .object(members)
    case .array(var items):
      guard let item = items.randomElement(using: &random) else { return .array([.raw("0")]) }
      for _ in 0..<random.pick([1, 1, 1, 2, 40]) { items.append(item) }
      return .array(items)
    case .text, .raw: return like(part)
    }
  }

  private mutating func renamed(_ part: Tree) -> Tree {
    guard case .object(var members) = part, !members.isEmpty else { return like(part) }
    let place = random.int(0...members.count - 1)
    members[place].key =
      random.once(in: 2) ? random.pick(seeds?.keys ?? ["key"]) : scrambled(members[place].key)
    return .object(members)
  }

  /// A text with a letter more, less or other.
  mutating func scrambled(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    let other = random.pick(Self.words).unicodeScalars.randomElement(using: &random) ?? "0"
    guard !scalars.isEmpty else { return String(other) }
    let place = random.int(0...scalars.count - 1)
    switch random.int(0...4) {
    case 0: scalars.remove(at: place)
    case 1: scalars[place] = other
    case 2: scalars.insert(other, at: place)
    case 3: scalars.swapAt(place, random.int(0...scalars.count - 1))
    default: scalars.append(contentsOf: random.pick(Self.words).unicodeScalars)
    }
    var result = ""
    result.unicodeScalars.append(contentsOf: scalars)
    return result
  }

  /// Bytes replaced, removed, doubled, spliced or cut off.
  mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
    guard !bytes.isEmpty else { return [UInt8.random(in: 0...255, using: &random)] }
    var result = TestSupport.mutated(bytes, using: &random)
    switch random.int(0...7) {
    case 0 where !result.isEmpty:
      let start = random.int(0...result.count - 1)
      let piece = result[start..<min(result.count, start + random.int(1...40))]
      result.insert(contentsOf: piece, at: random.int(0...result.count))
    case 1:
      result.insert(contentsOf: random.pick(Self.words).utf8, at: random.int(0...result.count))
    case 2 where random.once(in: 8): result = [0xEF, 0xBB, 0xBF] + result
    default: break
    }
    return result
  }
}
