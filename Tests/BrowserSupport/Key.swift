/// A key of a keyboard with the American layout.
package struct Key: Sendable {
  /// As `KeyboardEvent.key`.
  let name: String
  /// As `KeyboardEvent.code`.
  let code: String
  /// As `KeyboardEvent.keyCode`.
  let number: Int
  /// What it types.
  var text: String?

  package static let tab = Key("Tab", 9)
  package static let enter = Key("Enter", 13, text: "\r")
  package static let space = Key(name: " ", code: "Space", number: 32, text: " ")
  package static let escape = Key("Escape", 27)
  package static let backspace = Key("Backspace", 8)
  package static let delete = Key("Delete", 46)
  package static let pageUp = Key("PageUp", 33)
  package static let pageDown = Key("PageDown", 34)
  package static let end = Key("End", 35)
  package static let home = Key("Home", 36)
  package static let left = Key("ArrowLeft", 37)
  package static let up = Key("ArrowUp", 38)
  package static let right = Key("ArrowRight", 39)
  package static let down = Key("ArrowDown", 40)
  package static let shift = Key("Shift", 16)

  /// The key that types a character; one that no key has is typed without one.
  package static func character(_ character: Character) -> Key {
    let text = String(character)
    let upper = text.uppercased()
    let number = marks[character] ?? upper.utf8.first.map { Int($0) } ?? 0
    switch character {
    case "a"..."z", "A"..."Z":
      return Key(name: text, code: "Key\(upper)", number: number, text: text)
    case "0"..."9": return Key(name: text, code: "Digit\(text)", number: number, text: text)
    case " ": return .space
    default:
      return Key(name: text, code: "", number: marks[character] ?? 0, text: text)
    }
  }

  private static let marks: [Character: Int] = [",": 188, "-": 189, ".": 190, "/": 191]

  private init(_ name: String, _ number: Int, text: String? = nil) {
    self.init(name: name, code: name, number: number, text: text)
  }
  private init(name: String, code: String, number: Int, text: String?) {
    (self.name, self.code, self.number, self.text) = (name, code, number, text)
  }

  /// Keys that are held down meanwhile.
  package struct Modifiers: OptionSet, Sendable {
    package let rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }
    package static let alt = Modifiers(rawValue: 1)
    package static let control = Modifiers(rawValue: 2)
    package static let shift = Modifiers(rawValue: 8)
  }
}
