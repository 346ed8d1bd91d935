/// A natural number of any size: only what an exact annuity needs.
struct Natural: Sendable, Comparable {
  /// Digits of 32 bits, the lowest first, without leading zeros.
  private var digits: [UInt32]

  init(_ value: Int) {
    precondition(value >= 0, "a natural number is not negative")
    digits = []
    var rest = UInt64(value)
    while rest > 0 {
      digits.append(UInt32(truncatingIfNeeded: rest))
      rest >>= 32
    }
  }

  static func + (a: Natural, b: Natural) -> Natural {
    var sum = a
    var carry: UInt64 = 0
    for index in 0..<max(a.digits.count, b.digits.count) {
      let digit = a.digit(index) + b.digit(index) + carry
      if index < sum.digits.count {
        sum.digits[index] = UInt32(truncatingIfNeeded: digit)
      } else {
        sum.digits.append(UInt32(truncatingIfNeeded: digit))
      }
      carry = digit >> 32
    }
    if carry > 0 { sum.digits.append(UInt32(carry)) }
    return sum
  }
  /// The difference; `b` is not larger.
  static func - (a: Natural, b: Natural) -> Natural {
    precondition(b <= a, "a natural number is not negative")
    var difference = a
    var borrow: UInt64 = 0
    for index in a.digits.indices {
      let taken = b.digit(index) + borrow
      borrow = a.digit(index) < taken ? 1 : 0
      difference.digits[index] = UInt32(
        truncatingIfNeeded: a.digit(index) &+ (borrow << 32) &- taken)
    }
    while difference.digits.last == 0 { difference.digits.removeLast() }
    return difference
  }
  static func * (a: Natural, b: Natural) -> Natural {
    var product = Natural(0)
    product.digits = [UInt32](repeating: 0, count: a.digits.count + b.digits.count)
    for (i, digit) in a.digits.enumerated() {
      var carry: UInt64 = 0
      for j in 0...b.digits.count where i + j < product.digits.count {
        let value = UInt64(digit) * b.digit(j) + UInt64(product.digits[i + j]) + carry
        product.digits[i + j] = UInt32(truncatingIfNeeded: value)
        carry = value >> 32
      }
    }
    while product.digits.last == 0 { product.digits.removeLast() }
    return product
  }
  static func < (a: Natural, b: Natural) -> Bool {
    if a.digits.count != b.digits.count { return a.digits.count < b.digits.count }
    for (x, y) in zip(a.digits.reversed(), b.digits.reversed()) where x != y { return x < y }
    return false
  }

  func raised(to exponent: Int) -> Natural {
    var power = Natural(1)
    for _ in 0..<exponent { power = power * self }
    return power
  }

  /// The whole part of `self / divisor`, which must be below 2^62.
  func quotient(by divisor: Natural) -> Int {
    precondition(Natural(0) < divisor, "nothing divides by zero")
    var low = 0
    var high = 1 << 62
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if divisor * Natural(middle) <= self { low = middle } else { high = middle }
    }
    return low
  }

  private func digit(_ index: Int) -> UInt64 {
    index < digits.count ? UInt64(digits[index]) : 0
  }
}
