/// A stack that signal handlers of one thread run on, so that they run even where its own is used up.
package struct SignalStack {
  /// More than any processor saves of its registers, and a handler needs, in a debug build too.
  private static let size = 65_536
  private let memory: UnsafeMutableRawPointer
  /// What was there before: a sanitizer takes away what is there at the end of a thread.
  private var previous = stack_t()

  /// Gives the calling thread such a stack; `nil` if there is no memory for it, or the system refuses.
  ///
  /// Memory that is not written to costs nothing.
  package init?() {
    guard let memory = malloc(Self.size) else { return nil }
    self.memory = memory
    var stack = stack_t()
    stack.ss_sp = memory
    stack.ss_size = Self.size
    guard sigaltstack(&stack, &previous) == 0 else {
      free(memory)
      return nil
    }
  }

  /// Takes the stack away again, on the same thread.
  package func end() {
    var previous = previous
    // Memory that handlers would still run on is not given back.
    if sigaltstack(&previous, nil) == 0 { free(memory) }
  }
}
