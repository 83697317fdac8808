import Synchronization

/// Counts work while it is done, on any number of threads, up to a limit.
///
/// The sum only grows. Whether it ends beyond the limit does not depend on the order in which threads add
/// to it, as long as what is done does not.
package final class WorkMeter: Sendable {
  /// The steps that may be done.
  package let limit: Double
  private let done = Atomic<UInt64>(0)

  /// Begins at 0.
  package init(limit: Double) {
    self.limit = limit
  }

  /// Counts steps, before or after they are done.
  package func add(steps: Double) {
    // More than this is beyond every limit, and the sum of many does not overflow.
    done.wrappingAdd(UInt64(clamping: min(steps, 0x1p50)), ordering: .relaxed)
  }

  /// The steps that were done.
  package var steps: Double { Double(done.load(ordering: .relaxed)) }

  /// Whether more was done than may be; then all further work is in vain.
  package var isExceeded: Bool { steps > limit }
}
