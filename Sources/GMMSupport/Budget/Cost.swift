/// What something takes of a machine: memory at the peak, and work.
///
/// Both are counted and never timed, so that what is too dear is too dear on every machine. They are
/// sums and products of numbers that an experiment names, which every processor rounds alike.
package struct Cost: Hashable, Sendable {
  /// Bytes that are kept at the same time.
  package var bytes: Double
  /// Steps, of which 10⁹ take about a second of one core.
  package var steps: Double

  /// Creates a cost.
  package init(bytes: Double = 0, steps: Double = 0) {
    self.bytes = bytes
    self.steps = steps
  }

  /// The cost of both.
  package static func + (a: Cost, b: Cost) -> Cost {
    Cost(bytes: a.bytes + b.bytes, steps: a.steps + b.steps)
  }

  /// Adds a cost.
  package static func += (a: inout Cost, b: Cost) { a = a + b }

  /// The cost of so many.
  package static func * (count: Double, cost: Cost) -> Cost {
    Cost(bytes: count * cost.bytes, steps: count * cost.steps)
  }
}
