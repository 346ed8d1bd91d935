import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// A value that a command line puts into a file before it is read: `--set path=value`.
///
/// The path is that of an axis of a sweep, with `[*]` for all of a list; the value is written as in an
/// axis, and for an amount that the file states it may be a change like `+5%`.
package struct Setting: Sendable, Equatable {
  package let path: String
  let text: String

  /// Nil when it is no path, an equals sign and a value.
  package init?(_ word: String) {
    guard let sign = word.firstIndex(of: "=") else { return nil }
    let parts = word[..<sign].components(separatedBy: Self.all)
    let paths = parts.map { JSONNode.canonical($0.hasPrefix(".") ? String($0.dropFirst()) : $0) }
    guard !parts[0].isEmpty, !paths.contains(nil) else { return nil }
    path = parts.count == 1 ? paths[0]! : String(word[..<sign])
    text = String(word[word.index(after: sign)...])
  }
  private static let all = "[*]"

  /// The option as it was written.
  fileprivate var option: String { "--set \(path)=\(text)" }

  private func refusal(_ what: Phrase, _ advice: Phrase) -> InputError {
    InputError(file: option, what, advice: advice)
  }

  /// An age counts back from the year, so it is set at last.
  fileprivate var isAge: Bool { path.hasSuffix(".age") }

  // MARK: Paths

  /// The paths of the file that it sets.
  fileprivate func paths(in node: JSONNode, _ file: String) throws(InputError) -> [String] {
    var paths = [""]
    for (place, part) in path.components(separatedBy: Self.all).enumerated() {
      if place > 0 {
        var items: [String] = []
        for path in paths {
          guard case .array(let nodes)? = node.value(at: path)?.value else {
            throw refusal(SettingText.notThere(path + Self.all, file), SettingText.pathLike)
          }
          items += nodes.indices.map { "\(path)[\($0)]" }
        }
        paths = items
      }
      paths = paths.map { $0 + part }
    }
    return paths
  }

  /// Whether one of its paths is this one; an age is the birth date.
  package func names(_ other: String) -> Bool {
    if isAge, other.hasSuffix(".birth_date") {
      return names(String(other.dropLast("birth_date".count)) + "age")
    }
    guard path.contains(Self.all) else { return path == other }
    var rest = other[...]
    for (place, part) in path.components(separatedBy: Self.all).enumerated() {
      if place > 0 {
        guard rest.first == "[", let end = rest.firstIndex(of: "]") else { return false }
        rest = rest[end...].dropFirst()
      }
      guard rest.hasPrefix(part) else { return false }
      rest = rest.dropFirst(part.count)
    }
    return rest.isEmpty
  }

  /// An error about a value that was set names the option.
  package func told(_ error: InputError) -> InputError? {
    let words = error.problem.split { " ,:'".contains($0) }
    guard error.file != option, words.contains(where: { names(String($0)) }) else { return nil }
    return named(error)
  }

  // MARK: Values

  /// The file with the value in its place.
  ///
  /// - Parameter asText: a number at a key that is not there yet is written as a text.
  fileprivate func set(
    in node: inout JSONNode, _ file: String, asText: Bool
  ) throws(InputError) {
    guard !path.hasPrefix("law.") else {
      throw refusal(SettingText.law(path), SettingText.reform)
    }
    if path == "leveringsvorm", node.value(at: "persons") != nil {
      let forms = ColumnChoice.allCases.map(\.rawValue)
      guard forms.contains(text) else {
        throw refusal(
          SettingText.wrongKind(path, quoted(text)),
          FactValueText.oneOf(listed(forms), didYouMean(text, among: forms)))
      }
      let form = JSONNode(value: .string(text), position: node.position)
      _ = node.replace(at: "leveringsvormen", with: .array([form]))
      return
    }
    for path in try paths(in: node, file) {
      if isAge, node.value(at: path) == nil, node.value(at: JSONNode.birthDate(ofAge: path)) != nil
      {
        guard text.utf8.count <= 3, let age = parseDecimal(text.utf8, places: 0),
          let aged = node.withAge(age, at: path)
        else { throw refusal(SettingText.wrongKind(path, quoted(text)), SettingText.number) }
        node = aged
        continue
      }
      let known = node.value(at: path)
      if known == nil { try makeRoom(for: path, in: &node, file) }
      let value = try value(at: path, over: known?.value, asText: asText)
      guard node.replace(at: path, with: value) else {
        throw refusal(SettingText.notThere(path, file), SettingText.pathLike)
      }
    }
  }

  private func value(
    at path: String, over known: JSONValue?, asText: Bool
  ) throws(InputError) -> JSONValue {
    let isTruth = text == "true" || text == "false"
    switch known {
    case .number:
      guard let number else {
        throw refusal(SettingText.wrongKind(path, quoted(text)), SettingText.number)
      }
      return number
    case .bool, .null:
      guard isTruth else {
        throw refusal(SettingText.wrongKind(path, quoted(text)), SettingText.truth)
      }
      return .bool(text == "true")
    case .string(let old):
      guard text.hasSuffix("%") else { return .string(text) }
      guard let amount = changed(old) else {
        throw refusal(SettingText.wrongKind(path, quoted(text)), SettingText.change)
      }
      return .string(amount)
    case .object, .array:
      throw refusal(SettingText.notOneValue(path), SettingText.oneValue)
    case nil:
      if isTruth { return .bool(text == "true") }
      if text.hasSuffix("%") {
        throw refusal(SettingText.wrongKind(path, quoted(text)), SettingText.change)
      }
      return asText || path.contains("_eur") ? .string(text) : number ?? .string(text)
    }
  }

  /// The text as a whole number of JSON; nil when it is none.
  private var number: JSONValue? {
    guard text.utf8.count <= 15, let value = parseDecimal(text.utf8, places: 0, allowsMinus: true)
    else { return nil }
    return .number("\(value)")
  }

  /// An amount with a change in per cent, rounded half up to cents; nil where it cannot be.
  private func changed(_ amount: String) -> String? {
    guard text.hasPrefix("+") || text.hasPrefix("-"),
      let cents = parseDecimal(amount.utf8, places: 2), cents <= ScenarioFile.mostCents,
      let change = parseDecimal(text.dropFirst().dropLast().utf8, places: 3),
      change <= 1_000_000
    else { return nil }
    let factor = 100_000 + (text.hasPrefix("-") ? -change : change)
    return factor < 0 ? nil : ((cents * factor * 2 + 100_000) / 200_000).asEuros
  }

  /// Makes the objects around a key that is not there; what is no object there is refused.
  private func makeRoom(
    for path: String, in node: inout JSONNode, _ file: String
  ) throws(InputError) {
    var known = node
    var before = ""
    for outer in JSONNode.prefixes(path) ?? [] {
      defer { before = outer }
      if let next = node.value(at: outer) {
        known = next
        continue
      }
      switch known.value {
      case .object where !outer.hasSuffix("]") || outer.hasSuffix("']"):
        guard outer != path else { return }
        guard node.replace(at: outer, with: .object([])) else { break }
        known = node.value(at: outer) ?? known
        continue
      case .array(let nodes):
        throw refusal(
          SettingText.notThere(path, file),
          SettingText.items(before, nodes.count))
      default: break
      }
      throw refusal(SettingText.notThere(path, file), SettingText.pathLike)
    }
  }
}

extension [Setting] {
  /// Reads a file with the values in their places.
  ///
  /// A whole number at a key that the file leaves out may count or may be an amount: reading it tells.
  ///
  /// - Parameter read: reads the changed file.
  package func reading<File>(
    _ node: JSONNode, file: String, _ read: (JSONNode) throws(InputError) -> File
  ) throws(InputError) -> File {
    var asText: Set<Int> = []
    while true {
      var changed = node
      for (index, setting) in enumerated() where !setting.isAge {
        try setting.set(in: &changed, file, asText: asText.contains(index))
      }
      for setting in self where setting.isAge { try setting.set(in: &changed, file, asText: false) }
      do {
        return try read(changed)
      } catch {
        guard let index = indices.first(where: { self[$0].told(error) != nil }) else {
          // Where the file itself is good, the values brought it.
          throw isEmpty || (try? read(node)) == nil ? error : named(error)
        }
        if asText.insert(index).inserted, self[index].isNumberOrText(in: node) { continue }
        throw self[index].told(error) ?? error
      }
    }
  }

  /// Refuses a value at a path that an axis varies.
  func refuse(varied paths: [String]) throws(InputError) {
    for setting in self {
      if let path = paths.first(where: setting.names) {
        throw setting.named(
          InputError(file: "", SettingText.varied(path), advice: SettingText.axis))
      }
    }
  }

  private func named(_ error: InputError) -> InputError {
    InputError(
      file: map(\.option).joined(separator: " "), error.what, advice: error.advice)
  }
}

extension Setting {
  /// A number at a key that the file leaves out.
  fileprivate func isNumberOrText(in node: JSONNode) -> Bool {
    number != nil && node.value(at: path) == nil && !path.contains("_eur")
  }
  fileprivate func named(_ error: InputError) -> InputError {
    InputError(file: option, error.what, advice: error.advice)
  }
}

extension String {
  /// The parts between the places where a word stands.
  fileprivate func components(separatedBy word: String) -> [String] { Self.parts(self[...], word) }
  private static func parts(_ text: Substring, _ word: String) -> [String] {
    guard let range = text.firstRange(of: word) else { return [String(text)] }
    return [String(text[..<range.lowerBound])] + parts(text[range.upperBound...], word)
  }
}
extension Substring {
  fileprivate func components(separatedBy word: String) -> [String] {
    String(self).components(separatedBy: word)
  }
}

extension JSONNode {
  /// The path of the birth date beside an age.
  static func birthDate(ofAge path: String) -> String { path.dropLast("age".count) + "birth_date" }

  /// The scenario in which a person reaches an age in its year; nil where that cannot be.
  func withAge(_ age: Int, at path: String) -> JSONNode? {
    let path = Self.birthDate(ofAge: path)
    guard case .string(let birth)? = value(at: path)?.value,
      case .number(let digits)? = value(at: "year")?.value, let year = Int(digits)
    else { return nil }
    // Born on 29 February, and not in a leap year: 1 March.
    var day = String(birth.dropFirst(4))
    let born = year - age
    if day == "-02-29", born % 4 != 0 || (born % 100 == 0 && born % 400 != 0) { day = "-03-01" }
    let padded = String(repeating: "0", count: max(0, 4 - "\(born)".count)) + "\(born)"
    return replacing(at: path, with: .string(padded + day))
  }
}
