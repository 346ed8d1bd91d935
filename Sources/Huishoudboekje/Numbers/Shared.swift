/// A large value that is made once and read from many places: what is handed on is a reference.
///
/// The reference lane runs through every rule for each household; copying its intermediate results costs more
/// than the rules.
final class Shared<Value: Sendable>: Sendable {
  let value: Value
  init(_ value: Value) { self.value = value }
}
