/// The choice of a component by its weight from ten bits, with further bits only at the borders.
///
/// The slot j of 1024 stands for the interval [j/1024, (j + 1)/1024). The components divide [0, 1)
/// at their cumulative weights, which are added in the order of the components; the last component
/// of positive weight ends at 1, whatever the sum rounds to. A slot within one component's interval
/// gives that component. Any other slot draws v uniform in [0, 1) and gives the first component
/// whose cumulative weight exceeds (j + v)/1024. A component of weight 0 is never chosen.
@usableFromInline
package struct ComponentTable: Sendable {
  @usableFromInline static let slotCount = 1024
  /// Marks a slot that lies in more than one component.
  @usableFromInline static let undecided = UInt16.max

  @usableFromInline let slots: ContiguousArray<UInt16>
  private let cumulativeWeights: [Double]

  /// Divides the slots among components.
  ///
  /// - Parameter weights: The weights, which sum to 1.
  package init(weights: [Double]) {
    let last = weights.lastIndex { $0 > 0 } ?? 0
    var sum = 0.0
    var cumulative = weights[...last].map { weight in
      sum += weight
      return sum
    }
    cumulative[last] = 1

    let slots = (0..<Self.slotCount).map { slot in
      let start = Double(slot) / Double(Self.slotCount)
      let end = Double(slot + 1) / Double(Self.slotCount)
      let first = Self.firstIndex(in: cumulative, above: start)
      return end <= cumulative[first] ? UInt16(truncatingIfNeeded: first) : Self.undecided
    }
    self.slots = ContiguousArray(slots)
    cumulativeWeights = cumulative
  }

  /// The slot that a word chooses, in 0 ..< 1024.
  @inlinable
  static func slot(of word: UInt64) -> Int {
    Int(truncatingIfNeeded: (word >> 8) & 0x3FF)
  }

  /// The whole rule for one point; ``BlockSampler/forEachPoint(inBlock:count:_:)`` has its common
  /// case.
  ///
  /// - Parameters:
  ///   - word: The first word of the point, which chooses the slot.
  ///   - generator: The source of further words, for an undecided slot and for the number.
  /// - Returns: The index of the component, from 0, and the standard normal number.
  package func draw(
    startingWith word: UInt64, using generator: inout some RandomNumberGenerator
  ) -> (component: UInt16, z: Double) {
    let slot = Self.slot(of: word)
    var component = slots[slot]
    if component == Self.undecided {
      let position = (Double(slot) + generator.nextUniform()) / Double(Self.slotCount)
      let index = Self.firstIndex(in: cumulativeWeights, above: position)
      component = UInt16(truncatingIfNeeded: index)
    }
    return (component, ZigguratNormal.draw(startingWith: word, using: &generator))
  }

  /// The first index whose cumulative weight exceeds a position, the last where none does.
  private static func firstIndex(in cumulative: [Double], above position: Double) -> Int {
    cumulative.firstIndex { $0 > position } ?? cumulative.count - 1
  }
}
