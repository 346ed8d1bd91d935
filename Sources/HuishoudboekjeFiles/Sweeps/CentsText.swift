/// Writes cents as euros with two decimals straight into bytes: four digits a lookup.
struct CentsText: @unchecked Sendable {
  /// The digits of 0...9999 without leading zeros in the low bytes, their number in the high half.
  private let short: UnsafeMutablePointer<UInt64>
  /// The same with four digits always.
  private let four: UnsafeMutablePointer<UInt32>
  /// ".00" to ".99" and the separator.
  private let cents: UnsafeMutablePointer<UInt32>
  /// The most bytes that one amount takes, and a little room that may be overwritten.
  static let most = 32

  init(separator: UInt8 = UInt8(ascii: ","), point: UInt8 = UInt8(ascii: ".")) {
    short = .allocate(capacity: 10_000)
    four = .allocate(capacity: 10_000)
    cents = .allocate(capacity: 100)
    for number in 0..<10_000 {
      let digits = [number / 1000, number / 100 % 10, number / 10 % 10, number % 10].map {
        UInt32(48 + $0)
      }
      func packed(_ slice: ArraySlice<UInt32>) -> UInt32 {
        slice.reversed().reduce(0) { $0 << 8 | $1 }
      }
      four[number] = packed(digits[...])
      let length = number >= 1000 ? 4 : number >= 100 ? 3 : number >= 10 ? 2 : 1
      short[number] = UInt64(packed(digits[(4 - length)...])) | UInt64(length) << 32
    }
    for number in 0..<100 {
      cents[number] =
        UInt32(point) | UInt32(48 + number / 10) << 8 | UInt32(48 + number % 10) << 16
        | UInt32(separator) << 24
    }
  }
  func deallocate() {
    short.deallocate()
    four.deallocate()
    cents.deallocate()
  }

  /// Writes an amount and the separator; returns where the next field starts.
  @inline(__always)
  func write(_ amount: Int, _ start: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer {
    var place = start
    place.storeBytes(of: UInt8(ascii: "-"), as: UInt8.self)
    place += amount < 0 ? 1 : 0
    let size = amount.magnitude
    guard size < 100_000_000_00 else { return writeLarge(size, place) }
    let euros = size / 100
    if euros < 10_000 {
      let digits = short[Int(euros)]
      place.storeBytes(of: UInt32(truncatingIfNeeded: digits), as: UInt32.self)
      place += Int(digits >> 32)
    } else {
      let high = euros / 10_000
      let digits = short[Int(high)]
      place.storeBytes(of: UInt32(truncatingIfNeeded: digits), as: UInt32.self)
      place += Int(digits >> 32)
      place.storeBytes(of: four[Int(euros - high * 10_000)], as: UInt32.self)
      place += 4
    }
    place.storeBytes(of: cents[Int(size - euros * 100)], as: UInt32.self)
    return place + 4
  }

  @inline(never)
  private func writeLarge(
    _ size: UInt, _ start: UnsafeMutableRawPointer
  ) -> UnsafeMutableRawPointer {
    var place = start
    for byte in String(size / 100).utf8 {
      place.storeBytes(of: byte, as: UInt8.self)
      place += 1
    }
    place.storeBytes(of: cents[Int(size % 100)], as: UInt32.self)
    return place + 4
  }
}
