import Benchmark
import CAllocations

extension BenchmarkMetric {
  /// How many blocks of memory the kernel asks for in its thread.
  static let allocations = BenchmarkMetric.custom("Allocations", useScalingFactor: false)
  /// The bytes of these blocks, summed.
  static let allocatedBytes = BenchmarkMetric.custom("Allocated bytes", useScalingFactor: false)
}

/// Registers a benchmark of a function that runs in one thread.
///
/// The name has no spaces: the benchmark library would not find its thresholds again.
///
/// Memory is what thresholds are set for: how much a kernel asks for is the same in every run, and
/// a copy of the points that creeps into a loop shows at once.
func kernel(_ name: String, _ body: @escaping () throws -> Void) {
  Benchmark(name) { benchmark in
    let before = allocations_of_thread()
    try body()
    let after = allocations_of_thread()
    benchmark.measurement(.allocations, Int(after.count - before.count))
    benchmark.measurement(.allocatedBytes, Int(after.bytes - before.bytes))
  }
}
