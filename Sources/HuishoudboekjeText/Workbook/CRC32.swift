/// The checksum of a file in a zip, over bytes that come in pieces (ISO 3309, polynomial EDB88320).
package struct CRC32: Sendable {
  private var state: UInt32 = 0xFFFF_FFFF
  /// How many bytes came by.
  package private(set) var count = 0

  package init() {}

  /// Of all bytes so far.
  package var value: UInt32 { ~state }

  package mutating func add(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { add($0) }
  }

  package mutating func add(_ buffer: UnsafeRawBufferPointer) {
    count += buffer.count
    let tables = Self.tables.memory
    var crc = state
    var place = 0
    // Eight bytes at once: what each does to the checksum stands in a table of its own.
    while place + 8 <= buffer.count {
      let low = buffer.loadUnaligned(fromByteOffset: place, as: UInt32.self).littleEndian ^ crc
      let high = buffer.loadUnaligned(fromByteOffset: place + 4, as: UInt32.self).littleEndian
      crc =
        tables[7 << 8 | Int(low & 0xFF)] ^ tables[6 << 8 | Int(low >> 8 & 0xFF)]
        ^ tables[5 << 8 | Int(low >> 16 & 0xFF)] ^ tables[4 << 8 | Int(low >> 24)]
        ^ tables[3 << 8 | Int(high & 0xFF)] ^ tables[2 << 8 | Int(high >> 8 & 0xFF)]
        ^ tables[1 << 8 | Int(high >> 16 & 0xFF)] ^ tables[Int(high >> 24)]
      place += 8
    }
    while place < buffer.count {
      crc = tables[Int(UInt8(truncatingIfNeeded: crc) ^ buffer[place])] ^ crc >> 8
      place += 1
    }
    state = crc
  }

  /// What a byte does to the checksum with no, one, up to seven bytes behind it.
  private struct Tables: @unchecked Sendable {
    let memory: UnsafeMutablePointer<UInt32>

    init() {
      memory = .allocate(capacity: 8 << 8)
      for byte in 0..<256 {
        var crc = UInt32(byte)
        for _ in 0..<8 { crc = crc & 1 == 1 ? 0xEDB8_8320 ^ crc >> 1 : crc >> 1 }
        memory[byte] = crc
      }
      for index in 256..<8 << 8 {
        let before = memory[index - 256]
        memory[index] = memory[Int(before & 0xFF)] ^ before >> 8
      }
    }
  }
  private static let tables = Tables()
}
