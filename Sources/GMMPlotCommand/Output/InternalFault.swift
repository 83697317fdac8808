/// What ends the process where no error could be thrown: no memory is left, or no stack, or a check of
/// the program or of a library has failed.
///
/// Batches and build tools are to see a message and a status of ours, not a signal, and no temporary
/// file is to stay. The handler runs in a process of which nothing is known any more: it writes texts
/// that are in the program, calls what handlers may call, and ends the process.
enum InternalFault {
  case outOfMemory
  case outOfStack
  /// A failed check, with the number of the signal that it gave.
  case other(Int32)

  /// The main thread's, for the rest of the process; without it all but the end of the stack is still
  /// reported.
  nonisolated(unsafe) private static let stack = SignalStack()

  /// Has such faults end the process with status 70, one line on standard error, and without temporary
  /// files; ``TemporaryFiles/removeAtInterruption()`` comes before.
  static func endProcessWithMessage() {
    #if DEBUG
      // Who looks for a fault of the program has Swift print its backtrace.
      if let settings = getenv("SWIFT_BACKTRACE"), settings.pointee != 0 { return }
    #endif
    _ = stack
    var action = sigaction()
    action.sa_flags = SA_SIGINFO | CInt(bitPattern: UInt32(truncatingIfNeeded: SA_ONSTACK))
    let handler:
      @convention(c) (CInt, UnsafeMutablePointer<siginfo_t>?, UnsafeMutableRawPointer?) ->
        Void = { signal, information, context in
          InternalFault(signal, errno, information, context).say()
          TemporaryFiles.removeAllAndExit(.internalError)
        }
    #if canImport(Darwin)
      action.__sigaction_u.__sa_sigaction = handler
    #else
      action.__sigaction_handler.sa_sigaction = handler
    #endif
    for signal in [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT] {
      sigaction(signal, &action, nil)
    }
  }

  /// Tells faults apart, as well as that can be.
  ///
  /// Who asks for memory in vain, as Swift, FreeType and the C library do, has `errno` say so, and
  /// then ends the process, or goes on to use what it has not got.
  private init(
    _ signal: CInt, _ error: CInt, _ information: UnsafeMutablePointer<siginfo_t>?,
    _ context: UnsafeMutableRawPointer?
  ) {
    if signal == SIGSEGV || signal == SIGBUS, let information, let context,
      Self.isAtTheStack(information.pointee.address, context)
    {
      self = .outOfStack
    } else if error == ENOMEM {
      self = .outOfMemory
    } else {
      self = .other(signal)
    }
  }

  /// Whether an address is where a function that was called keeps its variables: near the top of the
  /// stack, whether the system has not given it memory, or the limit is reached.
  private static func isAtTheStack(_ address: UInt, _ context: UnsafeMutableRawPointer) -> Bool {
    guard let top = stackPointer(context) else { return false }
    let distance = address > top ? address - top : top - address
    return distance < 65_536
  }

  /// Where the top of the stack was at a signal; `nil` where nobody has written down how to know.
  private static func stackPointer(_ context: UnsafeMutableRawPointer) -> UInt? {
    #if os(Linux) && arch(x86_64)
      let registers = context.assumingMemoryBound(to: ucontext_t.self).pointee.uc_mcontext.gregs
      // REG_RSP, which is defined for programs of GNU alone.
      return UInt(bitPattern: Int(registers.15))
    #elseif os(Linux) && arch(arm64)
      return UInt(context.assumingMemoryBound(to: ucontext_t.self).pointee.uc_mcontext.sp)
    #else
      return nil
    #endif
  }

  /// Writes the line that says what has happened.
  private func say() {
    switch self {
    case .outOfMemory: Self.put("gmm-plot: error: out of memory\n")
    case .outOfStack: Self.put("gmm-plot: error: the stack is too small (see ulimit -s)\n")
    case .other(let signal):
      Self.put("gmm-plot: error: a fault of gmm-plot or of a library it uses (")
      Self.put(Self.name(of: signal))
      Self.put("); please report it\n")
    }
  }

  private static func name(of signal: Int32) -> StaticString {
    switch signal {
    case SIGSEGV: "SIGSEGV"
    case SIGBUS: "SIGBUS"
    case SIGILL: "SIGILL"
    case SIGTRAP: "SIGTRAP"
    case SIGFPE: "SIGFPE"
    default: "SIGABRT"
    }
  }

  /// Writes a text that is in the program; what cannot be written is lost.
  private static func put(_ text: StaticString) {
    _ = write(2, text.utf8Start, text.utf8CodeUnitCount)
  }
}

extension siginfo_t {
  /// The address that could not be read or written.
  fileprivate var address: UInt {
    #if canImport(Darwin)
      UInt(bitPattern: si_addr)
    #else
      UInt(bitPattern: _sifields._sigfault.si_addr)
    #endif
  }
}
