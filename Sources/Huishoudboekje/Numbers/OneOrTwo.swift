/// One or two values: a single person, or a couple.
struct OneOrTwo<Value: Sendable>: Sendable {
  var first: Value
  var second: Value?
  init(_ first: Value, _ second: Value? = nil) {
    self.first = first
    self.second = second
  }
  var count: Int { second == nil ? 1 : 2 }
  /// The value of a person, by the place among the persons.
  @inline(__always) subscript(_ index: Int) -> Value {
    if index == 0 { return first }
    guard index == 1, let second else {
      preconditionFailure("A value is asked of a person who is not there.")
    }
    return second
  }
  @inline(__always) func sum<T>(_ value: (Value) -> T, _ add: (T, T) -> T) -> T {
    let one = value(first)
    guard let second else { return one }
    return add(one, value(second))
  }
  /// The same of each.
  @inline(__always) func map<T>(_ value: (Value) -> T) -> OneOrTwo<T> {
    OneOrTwo<T>(value(first), second.map(value))
  }
  @inline(__always) func contains(_ test: (Value) -> Bool) -> Bool {
    test(first) || second.map(test) ?? false
  }
}

extension OneOrTwo: Equatable where Value: Equatable {}
