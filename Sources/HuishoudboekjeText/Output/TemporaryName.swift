import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The temporary files of this process, so that a signal that ends it can remove them all.
///
/// Only SIGKILL, and the end of the machine, leave one behind.
enum TemporaryName {
  /// The address of the bytes of a name; 0 for none.
  typealias Address = UInt

  private static let most = 16
  private static let slots = InlineArray<16, Atomic<Address>> { _ in Atomic(0) }
  /// How many threads are making a file this moment, from its name to its descriptor.
  private static let making = Atomic<Int>(0)
  /// A signal is ending this process: no file comes after those that its handler removes.
  static let isEnding = Atomic<Bool>(false)

  /// Makes a file under a name, which a signal removes from now on.
  ///
  /// - Returns: what `make` gave; a negative number says that there is no file, and the name is
  ///   forgotten.
  static func making(
    _ name: String, _ make: () -> Int32
  ) -> (descriptor: Int32, code: Int32, address: Address) {
    removeAtTheEnd()
    // No signal runs on this thread meanwhile, and one on another waits for it.
    var all = sigset_t()
    var before = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_SETMASK, &all, &before)
    making.add(1, ordering: .sequentiallyConsistent)
    while isEnding.load(ordering: .sequentiallyConsistent) {
      making.subtract(1, ordering: .sequentiallyConsistent)
      usleep(1000)
      making.add(1, ordering: .sequentiallyConsistent)
    }
    let address = remember(name)
    let descriptor = make()
    let code = errno
    if descriptor < 0 { forget(address) }
    making.subtract(1, ordering: .sequentiallyConsistent)
    pthread_sigmask(SIG_SETMASK, &before, nil)
    return (descriptor, code, address)
  }

  /// Forgets a name; its bytes stay, because a handler may be reading them.
  static func forget(_ address: Address) {
    guard address != 0 else { return }
    for slot in 0..<most {
      let (isFound, _) = slots[slot].compareExchange(
        expected: address, desired: 0, ordering: .sequentiallyConsistent)
      if isFound { return }
    }
  }

  private static func remember(_ name: String) -> Address {
    let address = Address(bitPattern: strdup(name))
    for slot in 0..<most {
      let (isFree, _) = slots[slot].compareExchange(
        expected: 0, desired: address, ordering: .sequentiallyConsistent)
      if isFree { return address }
    }
    preconditionFailure("More than \(most) results are written at once.")
  }

  /// The signals that end a process, unless it is told otherwise.
  private static let ending: [Int32] = {
    var signals = [
      SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU,
      SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGSYS, SIGTRAP,
    ]
    #if os(Linux)
      signals += [SIGPOLL, SIGPWR, SIGSTKFLT]
      signals += Array(__libc_current_sigrtmin()...__libc_current_sigrtmax())
    #endif
    return signals
  }()

  /// Installs the handler, once; only in the place of the default: nohup ignores SIGHUP, and a
  /// host may have handlers of its own.
  private static func removeAtTheEnd() { _ = isInstalled }
  private static let isInstalled: Bool = {
    _ = slots[0].load(ordering: .relaxed)
    _ = making.load(ordering: .relaxed)
    _ = isEnding.load(ordering: .relaxed)
    for number in ending {
      var old = sigaction()
      guard sigaction(number, nil, &old) == 0, isDefault(old) else { continue }
      var new = sigaction()
      setHandler(of: &new, removeAndEnd)
      sigfillset(&new.sa_mask)
      sigaction(number, &new, nil)
    }
    return true
  }()

  private static func isDefault(_ action: sigaction) -> Bool {
    #if os(Linux)
      return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 0
        && action.sa_flags & SA_SIGINFO == 0
    #else
      return unsafeBitCast(action.__sigaction_u.__sa_handler, to: Int.self) == 0
        && action.sa_flags & SA_SIGINFO == 0
    #endif
  }
  private static func setHandler(
    of action: inout sigaction, _ handler: @escaping @convention(c) (Int32) -> Void
  ) {
    #if os(Linux)
      action.__sigaction_handler.sa_handler = handler
    #else
      action.__sigaction_u.__sa_handler = handler
    #endif
  }

  /// Does only what a signal handler may: removes the files and lets the signal end the process.
  private static let removeAndEnd: @convention(c) (Int32) -> Void = { number in
    isEnding.store(true, ordering: .sequentiallyConsistent)
    // A file that another thread is making: its name stands already, the file itself may not.
    while making.load(ordering: .sequentiallyConsistent) > 0 { usleep(100) }
    for slot in 0..<most {
      let address = slots[slot].load(ordering: .sequentiallyConsistent)
      if let name = UnsafePointer<CChar>(bitPattern: address) { unlink(name) }
    }
    signal(number, SIG_DFL)
    raise(number)
  }
}
