import HuishoudboekjeCatalogue

/// Reads JSON from bytes, after a check that they are UTF-8; texts are in `StrictJSON+Text.swift`.
struct JSONParser {
  private static let deepest = 64
  /// The most values in one file: every object, list, text, number and word is one.
  package static let mostValues = 1_000_000
  /// The most keys in one object.
  package static let mostKeys = 10_000

  let bytes: [UInt8]
  private let file: String
  var index: Int
  private var line = 1
  private var lineStart: Int
  private var values = 0
  /// How many bytes of this line before `index` continue a scalar that has been counted.
  var continuationBytes = 0

  init(bytes: [UInt8], file: String) throws(InputError) {
    index = try checkedTextStart(bytes, file: file)
    lineStart = index
    self.bytes = bytes
    self.file = file
  }

  /// Reads the one value in the file.
  mutating func document() throws(InputError) -> JSONNode {
    skipSpace()
    guard index < bytes.count else {
      throw InputError(
        file: file, FileErrorText.isEmpty, advice: JSONErrorText.objectNeeded)
    }
    let node = try node(depth: 0)
    skipSpace()
    if index < bytes.count {
      throw error(JSONErrorText.behindTheEnd(found), JSONErrorText.oneValue)
    }
    return node
  }

  // MARK: Values

  private mutating func node(depth: Int) throws(InputError) -> JSONNode {
    let start = position
    guard let byte = peek else { throw endError(JSONErrorText.valueNeeded) }
    values += 1
    guard values <= Self.mostValues else {
      throw error(
        JSONErrorText.tooManyValues(Self.mostValues), JSONErrorText.useRanges)
    }
    switch byte {
    case UInt8(ascii: "{"):
      return JSONNode(value: try object(depth: depth + 1), position: start)
    case UInt8(ascii: "["):
      return JSONNode(value: try array(depth: depth + 1), position: start)
    case UInt8(ascii: "\""):
      return JSONNode(value: .string(try string()), position: start)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return JSONNode(value: .number(try number()), position: start)
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
      return JSONNode(value: try word(), position: start)
    default:
      throw error(JSONErrorText.found(found), valueRemedy(byte))
    }
  }

  private func valueRemedy(_ byte: UInt8) -> Phrase {
    switch byte {
    case UInt8(ascii: "'"): JSONErrorText.textInQuotes
    case UInt8(ascii: "/"), UInt8(ascii: "#"): JSONErrorText.noComments
    case UInt8(ascii: "+"): JSONErrorText.noPlus
    case UInt8(ascii: "."): JSONErrorText.zeroBeforePoint
    default: JSONErrorText.anyValue
    }
  }

  private mutating func word() throws(InputError) -> JSONValue {
    let start = index
    var end = index
    while end < bytes.count, isWordByte(bytes[end]) { end += 1 }
    let word = String(decoding: bytes[start..<end], as: UTF8.self)
    let value: JSONValue
    switch word {
    case "true": value = .bool(true)
    case "false": value = .bool(false)
    case "null": value = .null
    default:
      let hint = didYouMean(word, among: ["true", "false", "null"])
      throw error(
        JSONErrorText.found(Phrase(verbatim: quoted(word))), JSONErrorText.quoteWord(hint))
    }
    index = end
    return value
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private mutating func object(depth: Int) throws(InputError) -> JSONValue {
    try checkDepth(depth)
    let start = position
    let unclosed = JSONErrorText.closeObject(from: start.line)
    index += 1
    var members: [JSONMember] = []
    var lines: [String: Int] = [:]
    while true {
      skipSpace()
      if try isClosed(by: "}", isEmpty: members.isEmpty, unclosed) { return .object(members) }
      let keyPosition = position
      guard peek == UInt8(ascii: "\"") else {
        throw error(JSONErrorText.found(found), JSONErrorText.keyNeeded)
      }
      let key = try string()
      if let earlier = lines.updateValue(keyPosition.line, forKey: key) {
        throw error(
          JSONErrorText.keyTwice(quoted(key), line: earlier), JSONErrorText.keepOne,
          at: keyPosition)
      }
      guard lines.count <= Self.mostKeys else {
        throw error(
          JSONErrorText.tooManyKeys(from: start.line, Self.mostKeys), JSONErrorText.fewerKeys,
          at: keyPosition)
      }
      skipSpace()
      guard peek == UInt8(ascii: ":") else {
        if peek == nil { throw endError(unclosed) }
        throw error(JSONErrorText.found(found), JSONErrorText.colonNeeded(quoted(key)))
      }
      index += 1
      skipSpace()
      let value = try node(depth: depth)
      members.append(JSONMember(key: key, keyPosition: keyPosition, node: value))
      if try !isContinued(closer: "}", unclosed) { return .object(members) }
    }
  }

  private mutating func array(depth: Int) throws(InputError) -> JSONValue {
    try checkDepth(depth)
    let unclosed = JSONErrorText.closeList(from: line)
    index += 1
    var nodes: [JSONNode] = []
    while true {
      skipSpace()
      if try isClosed(by: "]", isEmpty: nodes.isEmpty, unclosed) { return .array(nodes) }
      nodes.append(try node(depth: depth))
      if try !isContinued(closer: "]", unclosed) { return .array(nodes) }
    }
  }

  /// At the start of an item: whether the object or list is closed instead.
  private mutating func isClosed(
    by closer: Unicode.Scalar, isEmpty: Bool, _ unclosed: Phrase
  ) throws(InputError) -> Bool {
    guard let byte = peek else { throw endError(unclosed) }
    guard byte == UInt8(ascii: closer) else { return false }
    guard isEmpty else {
      throw error(JSONErrorText.closedAfterComma("\(closer)"), JSONErrorText.removeComma)
    }
    index += 1
    return true
  }

  /// After an item: true after a comma, false after the closer.
  private mutating func isContinued(
    closer: Unicode.Scalar, _ unclosed: Phrase
  ) throws(InputError) -> Bool {
    skipSpace()
    guard let byte = peek else { throw endError(unclosed) }
    guard byte == UInt8(ascii: ",") || byte == UInt8(ascii: closer) else {
      throw error(JSONErrorText.found(found), JSONErrorText.commaNeeded("\(closer)"))
    }
    index += 1
    return byte == UInt8(ascii: ",")
  }

  private func checkDepth(_ depth: Int) throws(InputError) {
    if depth > Self.deepest {
      throw error(JSONErrorText.tooDeep(Self.deepest), JSONErrorText.fewerLevels)
    }
  }

  private mutating func number() throws(InputError) -> String {
    let start = index
    let startPosition = position
    if peek == UInt8(ascii: "-") { index += 1 }
    let firstDigit = index
    var fault: Phrase?
    switch digits() {
    case 0: fault = JSONErrorText.digitAfterMinus
    case 2... where bytes[firstDigit] == UInt8(ascii: "0"):
      fault = JSONErrorText.noZerosInFront
    default: break
    }
    if fault == nil, peek == UInt8(ascii: ".") {
      index += 1
      if digits() == 0 { fault = JSONErrorText.digitAfterPoint }
    }
    if fault == nil, let byte = peek, byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
      index += 1
      if let sign = peek, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { index += 1 }
      if digits() == 0 { fault = JSONErrorText.digitInExponent }
    }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    if let fault {
      throw error(
        JSONErrorText.found(JSONErrorText.number(quoted(text))), fault, at: startPosition)
    }
    return text
  }

  /// Skips digits and returns how many there were.
  private mutating func digits() -> Int {
    let start = index
    while let byte = peek, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { index += 1 }
    return index - start
  }

  // MARK: Places

  var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

  var position: SourcePosition {
    SourcePosition(line: line, column: index - lineStart - continuationBytes + 1)
  }

  private mutating func skipSpace() {
    while let byte = peek {
      switch byte {
      case 0x20, 0x09, 0x0D:
        index += 1
      case 0x0A:
        index += 1
        line += 1
        lineStart = index
        continuationBytes = 0
      default:
        return
      }
    }
  }

  /// The character at this place as it is shown in a message.
  var found: Phrase {
    guard index < bytes.count else { return JSONErrorText.endOfFile }
    var decoder = UTF8()
    var rest = bytes[index..<min(bytes.count, index + 4)].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&rest) else {
      return JSONErrorText.unknownByte
    }
    let shown = visible(scalar)
    return Phrase(verbatim: shown.hasPrefix("U+") ? shown : "'\(shown)'")
  }

  func error(
    _ problem: Phrase, _ remedy: Phrase, at place: SourcePosition? = nil
  ) -> InputError {
    InputError(file: file, at: place ?? position, problem, advice: remedy)
  }

  func endError(_ remedy: Phrase) -> InputError {
    error(JSONErrorText.endsTooEarly, remedy)
  }
}
