#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Standard input, line by line: what is typed on a terminal, or what comes from a pipe.
package struct LineReader {
  /// The most bytes of one line.
  package static let longest = 4096

  private let surroundings = Surroundings.current
  private var buffer: [UInt8] = []
  private var isAtEnd = false
  /// How many lines were read.
  package private(set) var number = 0

  package init() {}

  /// Somebody types the lines.
  package var isTerminal: Bool { isatty(surroundings.input) == 1 }

  /// The next line without its end and without blanks around it; nil at the end of the input.
  ///
  /// What is longer than `longest`, is not UTF-8 or cannot be read is a problem, after which the next
  /// line can still be read.
  package mutating func next() -> Line? {
    var isTooLong = false
    while true {
      if let end = buffer.firstIndex(of: UInt8(ascii: "\n")) {
        let line = Array(buffer[..<end])
        buffer.removeFirst(end + 1)
        number += 1
        return isTooLong ? .unreadable : Self.line(line)
      }
      if buffer.count > Self.longest {
        isTooLong = true
        buffer.removeAll()
      }
      if isAtEnd {
        guard !buffer.isEmpty || isTooLong else { return nil }
        defer { buffer.removeAll() }
        number += 1
        return isTooLong ? .unreadable : Self.line(buffer)
      }
      var chunk = [UInt8](repeating: 0, count: 4096)
      let count = surroundings.calling(.read) {
        chunk.withUnsafeMutableBytes { read(surroundings.input, $0.baseAddress, $0.count) }
      }
      if count > 0 { buffer += chunk[..<count] } else { isAtEnd = true }
    }
  }

  /// A line as it was read.
  package enum Line: Equatable, Sendable {
    case text(String)
    /// Too long, or no UTF-8.
    case unreadable
  }

  private static func line(_ bytes: [UInt8]) -> Line {
    guard bytes.count <= longest, firstInvalidUTF8(bytes) == nil else { return .unreadable }
    var text = Substring(String(decoding: bytes, as: UTF8.self))
    if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    let isBlank: (Unicode.Scalar) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\r" }
    while let scalar = text.unicodeScalars.first, isBlank(scalar) {
      text.unicodeScalars.removeFirst()
    }
    while let scalar = text.unicodeScalars.last, isBlank(scalar) {
      text.unicodeScalars.removeLast()
    }
    return .text(String(text))
  }
}

/// Whether something stands at a path that writing would replace: an ordinary file.
package func isFile(_ path: String) -> Bool {
  path != "-" && fileStatus(path)?.isRegularFile ?? false
}
