import HuishoudboekjeCatalogue

extension JSONParser {
  /// Reads a text in double quotes.
  mutating func string() throws(InputError) -> String {
    let start = position
    index += 1
    var text: [UInt8] = []
    var copied = index
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "\""):
        let rest = bytes[copied..<index]
        index += 1
        if text.isEmpty { return String(decoding: rest, as: UTF8.self) }
        text += rest
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        text += bytes[copied..<index]
        try escape(into: &text)
        copied = index
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        throw error(
          JSONErrorText.noClosingQuote, JSONErrorText.quoteBeforeEndOfLine, at: start)
      case 0..<0x20:
        throw error(
          JSONErrorText.controlCharacter(codePoint(Unicode.Scalar(byte))),
          JSONErrorText.writeAsEscape)
      default:
        if byte & 0xC0 == 0x80 { continuationBytes += 1 }
        index += 1
      }
    }
    throw error(JSONErrorText.noClosingQuote, JSONErrorText.closingQuote, at: start)
  }

  private mutating func escape(into text: inout [UInt8]) throws(InputError) {
    let start = position
    index += 1
    guard let byte = peek else { throw endError(JSONErrorText.closingQuoteOfText) }
    let plain: UInt8
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): plain = byte
    case UInt8(ascii: "b"): plain = 0x08
    case UInt8(ascii: "f"): plain = 0x0C
    case UInt8(ascii: "n"): plain = 0x0A
    case UInt8(ascii: "r"): plain = 0x0D
    case UInt8(ascii: "t"): plain = 0x09
    case UInt8(ascii: "u"):
      try unicodeEscape(start, into: &text)
      return
    default:
      throw error(
        JSONErrorText.backslashBefore(found), JSONErrorText.knownEscapes, at: start)
    }
    index += 1
    text.append(plain)
  }

  private mutating func unicodeEscape(
    _ start: SourcePosition, into text: inout [UInt8]
  ) throws(InputError) {
    let from = index - 1
    var unit = try hexUnit(start)
    if (0xD800..<0xDC00).contains(unit), bytes[index...].starts(with: [0x5C, 0x75]) {
      index += 1
      let low = try hexUnit(start)
      if (0xDC00..<0xE000).contains(low) {
        unit = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00)
      }
    }
    guard let scalar = Unicode.Scalar(unit) else {
      let text = String(decoding: bytes[from..<index], as: UTF8.self)
      throw error(
        JSONErrorText.halfOfPair(quoted(text)), JSONErrorText.writeCharacter, at: start)
    }
    text += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
  }

  /// Reads `uXXXX` and returns the code unit.
  private mutating func hexUnit(_ start: SourcePosition) throws(InputError) -> UInt32 {
    var unit: UInt32 = 0
    for offset in 1...4 {
      guard index + offset < bytes.count, let digit = Self.hexDigit(bytes[index + offset]) else {
        throw error(JSONErrorText.noHexadecimals, JSONErrorText.writeLikeE9, at: start)
      }
      unit = unit << 4 | digit
    }
    index += 5
    return unit
  }

  private static func hexDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A")) + 10
    default: nil
    }
  }
}
