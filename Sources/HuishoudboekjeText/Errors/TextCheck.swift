import HuishoudboekjeCatalogue

/// Checks that a file is UTF-8 and returns where its text starts, after a byte order mark if any.
func checkedTextStart(_ bytes: [UInt8], file: String) throws(InputError) -> Int {
  if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
    throw InputError(file: file, FileErrorText.utf16, advice: FileErrorText.saveAsUTF8)
  }
  if let offset = firstInvalidUTF8(bytes) {
    let hex = String(bytes[offset], radix: 16, uppercase: true)
    throw InputError(
      file: file, at: position(of: offset, in: bytes), FileErrorText.notUTF8(hex),
      advice: FileErrorText.saveAsUTF8)
  }
  return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
}

/// The line and column of a byte, for a text that is UTF-8 up to there.
func position(of offset: Int, in bytes: [UInt8]) -> SourcePosition {
  var place = SourcePosition(line: 1, column: 1)
  let start = offset >= 3 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  for byte in bytes[start..<offset] {
    if byte == UInt8(ascii: "\n") {
      place.line += 1
      place.column = 1
    } else if byte & 0xC0 != 0x80 {
      place.column += 1
    }
  }
  return place
}

/// The index of the first byte that is not part of well-formed UTF-8, or nil.
func firstInvalidUTF8(_ bytes: [UInt8]) -> Int? {
  var index = 0
  while index < bytes.count {
    let lead = bytes[index]
    if lead < 0x80 {
      index += 1
      continue
    }
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return index
    }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return index }
    for other in 2..<length where bytes[index + other] & 0xC0 != 0x80 { return index }
    index += length
  }
  return nil
}
