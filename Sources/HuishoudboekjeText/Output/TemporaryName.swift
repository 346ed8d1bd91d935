import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The newest temporary file, so that a signal that ends the process can remove it.
enum TemporaryName {
  /// The address of the bytes of a name; 0 for none.
  typealias Address = UInt

  private static let newest = Atomic<Address>(0)

  /// Remembers a name; call it before the file is made, so that no signal falls in between.
  static func remember(_ name: String) -> Address {
    let address = Address(bitPattern: strdup(name))
    newest.store(address, ordering: .sequentiallyConsistent)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      // Only in the place of the default: nohup ignores SIGHUP, a host may have its own handler.
      if let previous = signal(number, removeAndEnd) { signal(number, previous) }
    }
    return address
  }

  /// Forgets a name; its bytes stay, because a handler may be reading them.
  static func forget(_ address: Address) {
    guard address != 0 else { return }
    _ = newest.compareExchange(
      expected: address, desired: 0, ordering: .sequentiallyConsistent)
  }

  /// Does only what a signal handler may: removes the file and lets the signal end the process.
  private static let removeAndEnd: @convention(c) (Int32) -> Void = { number in
    let address = newest.load(ordering: .sequentiallyConsistent)
    if let name = UnsafePointer<CChar>(bitPattern: address) { unlink(name) }
    signal(number, SIG_DFL)
    raise(number)
  }
}
