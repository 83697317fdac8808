/// Does many pieces of work at a time and hands over the results in order.
///
/// Plain threads serve: starting Swift's concurrency runtime would cost every call of the command
/// that draws one figure.
package enum OrderedWork {
  /// Does the work of numbers 0..<count on several threads.
  ///
  /// - Parameters:
  ///   - count: How many pieces there are.
  ///   - workers: How many are done at a time, at least 1; with 1 no thread is started.
  ///   - work: Does one piece, on any thread.
  ///   - deliver: Takes the results, on the calling thread, in the order of their numbers; `false`
  ///     ends the work: pieces that have been begun are finished, and their results dropped.
  package static func run<Result: Sendable>(
    count: Int, workers: Int, work: @escaping @Sendable (Int) -> Result,
    deliver: (Int, Result) -> Bool
  ) {
    guard workers > 1, count > 1 else {
      for number in 0..<count {
        guard deliver(number, work(number)) else { return }
      }
      return
    }
    let board = Board<Result>(count: count)
    let workOff: @Sendable () -> Void = {
      while let number = board.next() { board.post(work(number), number) }
    }
    let threads = (0..<min(workers, count)).compactMap { _ in startThread(workOff) }
    // Without a thread to be had the calling one does the work.
    if threads.isEmpty { workOff() }
    for number in 0..<count {
      guard deliver(number, board.take(number)) else { break }
    }
    board.close()
    for thread in threads { pthread_join(thread, nil) }
  }

  /// Does the work of numbers 0..<count on several threads, in no order.
  package static func run(count: Int, workers: Int, _ body: @Sendable (Int) -> Void) {
    withoutActuallyEscaping(body) { body in
      // All pieces are delivered before this returns, and none is kept.
      run(count: count, workers: workers, work: body) { _, _ in true }
    }
  }

  /// The bytes of a thread's stack, whatever the limit for that of the process (`ulimit -s`) is.
  private static let stackSize = 1 << 20

  private static func startThread(_ body: @escaping @Sendable () -> Void) -> pthread_t? {
    final class Body {
      let run: @Sendable () -> Void
      init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }
    let context = Unmanaged.passRetained(Body(body)).toOpaque()
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    pthread_attr_setstacksize(&attributes, stackSize)
    defer { pthread_attr_destroy(&attributes) }
    let status = pthread_create(
      &thread, &attributes,
      { context in
        // Optional on some systems.
        let context: UnsafeMutableRawPointer? = context
        let signalStack = SignalStack()
        if let context { Unmanaged<Body>.fromOpaque(context).takeRetainedValue().run() }
        signalStack?.end()
        return nil
      }, context)
    guard status == 0 else {
      Unmanaged<Body>.fromOpaque(context).release()
      return nil
    }
    return thread
  }
}

/// The results on their way from the workers to the one who waits for them.
private final class Board<Result: Sendable>: @unchecked Sendable {
  // Guarded by the lock: everything below it.
  private let lock: UnsafeMutablePointer<pthread_mutex_t>
  private let changed: UnsafeMutablePointer<pthread_cond_t>
  private let count: Int
  private var begun = 0
  private var results: [Int: Result] = [:]

  init(count: Int) {
    self.count = count
    lock = .allocate(capacity: 1)
    changed = .allocate(capacity: 1)
    pthread_mutex_init(lock, nil)
    pthread_cond_init(changed, nil)
  }

  deinit {
    pthread_cond_destroy(changed)
    pthread_mutex_destroy(lock)
    changed.deallocate()
    lock.deallocate()
  }

  /// The number of the next piece; `nil` if there is none.
  func next() -> Int? {
    locked {
      guard begun < count else { return nil }
      defer { begun += 1 }
      return begun
    }
  }

  /// No piece is begun any more.
  func close() {
    locked { begun = count }
  }

  func post(_ result: Result, _ number: Int) {
    locked {
      results[number] = result
      pthread_cond_signal(changed)
    }
  }

  /// Waits for the result of a piece.
  func take(_ number: Int) -> Result {
    locked {
      while true {
        if let result = results.removeValue(forKey: number) { return result }
        pthread_cond_wait(changed, lock)
      }
    }
  }

  private func locked<Value>(_ body: () -> Value) -> Value {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    return body()
  }
}
