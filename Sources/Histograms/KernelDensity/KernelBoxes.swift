/// The boxes into which the points of a kernel density estimate go.
struct KernelBoxes: Hashable, Sendable {
  /// The width of a box, in bandwidths.
  static let width = 1.5
  /// The number of boxes between the outermost points up to which each can be looked up.
  static let limit = 1 << 22
  /// The number of boxes with points in them: 150 MB of moments.
  static let occupiedLimit = 1 << 18
  /// How many doubles lie within a bandwidth at least, so that the middles of boxes are where they should.
  private static let leastDoubles = 64.0

  /// The lower end of the first box, in data units.
  let origin: Double
  /// The standard deviation of the kernel, in data units.
  let bandwidth: Double
  /// The number of boxes.
  let count: Int
  /// How many boxes have the width of a data unit.
  private let perUnit: Double

  /// Makes boxes for all points.
  ///
  /// - Parameters:
  ///   - range: The smallest and the largest point, in data units.
  ///   - bandwidth: The standard deviation of the kernel, in data units; above 0.
  /// - Throws: `.bandwidthTooNarrow` if there were more than ``limit`` boxes, or doubles cannot tell them
  ///   apart.
  init(over range: ClosedRange<Double>, bandwidth: Double) throws(KernelDensityError) {
    origin = range.lowerBound
    self.bandwidth = bandwidth
    perUnit = 1 / (Self.width * bandwidth)
    let last = (range.upperBound - origin) * perUnit
    let largest = max(range.lowerBound.magnitude, range.upperBound.magnitude)
    guard last < Double(Self.limit), bandwidth >= Self.leastDoubles * largest.ulp else {
      throw .bandwidthTooNarrow(bandwidth, range: range, enough: Self.enough(for: range))
    }
    count = Int(clamping: last) + 1
  }

  /// A bandwidth that is wide enough for points in a range, also where it is rounded to two digits.
  static func enough(for range: ClosedRange<Double>) -> Double {
    let largest = max(range.lowerBound.magnitude, range.upperBound.magnitude)
    return 1.1
      * max(
        (range.upperBound - range.lowerBound) / (width * Double(occupiedLimit - 1)),
        leastDoubles * largest.ulp)
  }

  /// The place of a value in boxes from the origin: that in the first box is in 0 ..< 1.
  func place(of value: Double) -> Double { (value - origin) * perUnit }

  /// The middle of a box, in data units; the number of a box may be below 0 or at least ``count``.
  func middle(of box: Int) -> Double { place(at: Double(box) + 0.5) }

  /// The value at a place in boxes from the origin, in data units.
  func place(at boxes: Double) -> Double { origin + boxes * (Self.width * bandwidth) }
}
