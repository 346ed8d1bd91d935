/// What holds in each half of a year: the figures of benefits, and what is made of them.
struct HalfYears<Value: Sendable>: Sendable {
  let first: Value
  let second: Value
  init(_ first: Value, _ second: Value) {
    self.first = first
    self.second = second
  }
  init<Fault: Error>(_ value: (HalfYear) throws(Fault) -> Value) throws(Fault) {
    self.init(try value(.first), try value(.second))
  }

  subscript(half: HalfYear) -> Value { half == .first ? first : second }
  /// What holds in a month, 1-12.
  subscript(month month: Int) -> Value { self[HalfYear(month: month)] }

  func map<New>(_ change: (Value) -> New) -> HalfYears<New> {
    HalfYears<New>(change(first), change(second))
  }
}
