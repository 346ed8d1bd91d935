import HuishoudboekjeCatalogue

/// A zip of files that are stored as they are, written from front to back.
///
/// The size and the checksum of a file stand in front of it, so they must be known before: every
/// reader takes that, and a pipe too. All dates are 1 January 1980: the same files give the same
/// bytes. Names are ASCII. There is no Zip64: 4 GiB is refused before the file that passes it.
///
/// It may be used from any thread, but only by one at a time.
package final class ZipWriter: @unchecked Sendable {
  private struct Entry {
    let name: [UInt8]
    let size: Int
    let crc: UInt32
    let offset: Int
  }

  private let output: OutputFile
  private var entries: [Entry] = []
  private var offset = 0
  /// What must still come of the file that was begun.
  private var left = 0
  private var crc = CRC32()

  /// The most bytes of the whole zip.
  package static let mostBytes = Int(UInt32.max)
  /// 1 January 1980, 0:00, as MS-DOS counts.
  private static let date: UInt16 = 1 << 5 | 1
  private static let version: UInt16 = 20

  package init(_ output: OutputFile) { self.output = output }

  /// Whether the reader of a pipe has gone; what is written after that is dropped.
  package var isClosedByReader: Bool { output.isClosedByReader }

  /// Adds a file.
  package func add(_ name: String, _ bytes: [UInt8]) throws(InputError) {
    var crc = CRC32()
    crc.add(bytes)
    try begin(name, size: crc.count, crc: crc.value)
    try write(bytes)
    end()
  }

  /// Begins a file, of which all bytes follow with `write`.
  ///
  /// - Throws: when the zip would be 4 GiB or more.
  package func begin(_ name: String, size: Int, crc: UInt32) throws(InputError) {
    precondition(left == 0, "A file in a zip ends before the next begins.")
    let entry = Entry(
      name: Array(name.utf8), size: size, crc: crc, offset: offset)
    let directory = (entries + [entry]).reduce(22) { $0 + 46 + $1.name.count }
    guard offset + 30 + entry.name.count + size + directory <= Self.mostBytes else {
      throw InputError(
        file: output.path, WorkbookText.tooLarge, advice: WorkbookText.writeLess)
    }
    var header = LittleEndian()
    header.add(UInt32(0x0403_4B50))
    header.addCommon(entry.name.count, crc: entry.crc, size: entry.size, Self.version, Self.date)
    header.bytes += entry.name
    entries.append(entry)
    left = size
    self.crc = CRC32()
    try put(header.bytes)
  }

  /// The next bytes of the file that was begun.
  package func write(_ bytes: [UInt8]) throws(InputError) {
    let result = bytes.withUnsafeBytes { buffer in
      Result { () throws(InputError) in try write(buffer) }
    }
    try result.get()
  }
  package func write(_ buffer: UnsafeRawBufferPointer) throws(InputError) {
    left -= buffer.count
    crc.add(buffer)
    offset += buffer.count
    try output.write(buffer)
  }

  /// Ends the file that was begun; it holds what was said, unless its reader has gone.
  package func end() {
    precondition(
      output.isClosedByReader || left == 0 && crc.value == entries.last?.crc,
      "A file in a zip is as it was measured.")
    left = 0
  }

  /// Writes the list of all files, which makes it a zip.
  package func finish() throws(InputError) {
    var list = LittleEndian()
    for entry in entries {
      list.add(UInt32(0x0201_4B50))
      list.add(Self.version)
      list.addCommon(entry.name.count, crc: entry.crc, size: entry.size, Self.version, Self.date)
      // No comment, the first disk, no attributes.
      list.bytes += [UInt8](repeating: 0, count: 10)
      list.add(UInt32(entry.offset))
      list.bytes += entry.name
    }
    let size = list.bytes.count
    list.add(UInt32(0x0605_4B50))
    list.add(UInt32(0))
    list.add(UInt16(entries.count))
    list.add(UInt16(entries.count))
    list.add(UInt32(size))
    list.add(UInt32(offset))
    list.add(UInt16(0))
    try put(list.bytes)
  }

  private func put(_ bytes: [UInt8]) throws(InputError) {
    offset += bytes.count
    try output.write(bytes)
  }
}

/// Numbers as a zip has them.
private struct LittleEndian {
  var bytes: [UInt8] = []

  mutating func add<Number: FixedWidthInteger>(_ number: Number) {
    withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
  }
  /// What the header of a file and the list of files both say of it.
  mutating func addCommon(
    _ nameCount: Int, crc: UInt32, size: Int, _ version: UInt16, _ date: UInt16
  ) {
    add(version)
    // No flags, stored, midnight.
    for _ in 0..<3 { add(UInt16(0)) }
    add(date)
    add(crc)
    add(UInt32(size))
    add(UInt32(size))
    add(UInt16(nameCount))
    add(UInt16(0))
  }
}
