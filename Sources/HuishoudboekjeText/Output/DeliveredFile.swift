import HuishoudboekjeCatalogue

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that was delivered, read beside bytes that should be the same; of any size.
package final class DeliveredFile {
  /// The first place where they are not the same.
  package struct Difference: Sendable, Equatable {
    /// From 1.
    package let line: Int
    /// The line that stands there, and that which was made; nil behind the last. At most 120 bytes of it.
    package let found: String?
    package let expected: String?
  }

  /// Nil: so far, and after `finish()`, all bytes are the same.
  package private(set) var difference: Difference?
  private let path: String
  private let descriptor: Int32
  private var line = 1
  /// The line so far, which is the same on both sides.
  private var shared: [UInt8] = []
  private static let most = 120

  package init(path: String) throws(InputError) {
    self.path = path
    try checkPath(path, otherwise: FileErrorText.makeAgain)
    try FileRegister.current?.check(reading: path)
    descriptor = calling(.open) { open(path, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else {
      throw InputError(
        file: path, FileErrorText.deliveredCannotBeRead(systemMessage(errno)),
        advice: FileErrorText.besideReceipt)
    }
    guard fileStatus(descriptor)?.isRegularFile == true else {
      close(descriptor)
      throw InputError(
        file: path, FileErrorText.deliveredIsNoFile, advice: FileErrorText.besideReceipt)
    }
  }
  deinit { close(descriptor) }

  /// The next bytes that should stand there.
  package func expect(_ buffer: UnsafeRawBufferPointer) throws(InputError) {
    guard difference == nil, !buffer.isEmpty else { return }
    let found = try read(buffer.count)
    var start = 0
    for place in 0..<buffer.count {
      let byte = buffer[place]
      guard place < found.count, found[place] == byte else {
        shared += buffer[start..<place]
        try differs(found: Array(found.dropFirst(place)), expected: Array(buffer[place...]))
        return
      }
      if byte == UInt8(ascii: "\n") {
        line += 1
        start = place + 1
        shared = []
      }
    }
    shared += buffer[start...]
  }

  /// Nothing should stand behind what was expected.
  package func finish() throws(InputError) {
    guard difference == nil else { return }
    let more = try read(Self.most)
    if !more.isEmpty { try differs(found: more, expected: []) }
  }

  private func differs(found: [UInt8], expected: [UInt8]) throws(InputError) {
    var found = found
    if found.count < Self.most { found += try read(Self.most) }
    func text(_ rest: [UInt8]) -> String? {
      if rest.isEmpty && shared.isEmpty { return nil }
      let whole = shared + rest.prefix { $0 != UInt8(ascii: "\n") }
      return String(decoding: whole.prefix(Self.most), as: UTF8.self)
    }
    difference = Difference(line: line, found: text(found), expected: text(expected))
  }

  private func read(_ count: Int) throws(InputError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let place = filled
      let got = calling(.read) {
        bytes.withUnsafeMutableBytes {
          systemRead(descriptor, $0.baseAddress! + place, count - place)
        }
      }
      if got < 0 {
        throw InputError(
          file: path, FileErrorText.cannotBeRead(systemMessage(errno)),
          advice: FileErrorText.checkDisk)
      }
      if got == 0 { break }
      filled += got
    }
    return Array(bytes.prefix(filled))
  }
}

/// Outside the class, where `read` is its own function.
private func systemRead(_ descriptor: Int32, _ place: UnsafeMutableRawPointer, _ count: Int) -> Int
{
  read(descriptor, place, count)
}
