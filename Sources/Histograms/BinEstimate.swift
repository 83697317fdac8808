/// An estimate of the places of values among equal bins that knows when it may be wrong.
///
/// The place, in bin widths from the first edge, is a fixed-point number of 30 fractional bits: adding
/// 1.5 · 2²² rounds a double to such a number and leaves it in the lowest bits. Only where it lies
/// within the error bound of a whole number must the value be compared with the edges. That takes
/// fewer instructions than NumPy's division and comparisons, and gives the same bins. Eight values are
/// placed at a time, so that the processor can work on several with one instruction.
struct BinEstimate {
  typealias Lanes = SIMD8<Double>
  typealias Places = SIMD8<UInt64>

  private static let fractionBits: UInt64 = 30
  private static let fractionMask: UInt64 = 1 << fractionBits - 1
  /// All bits of a whole place.
  private static let wholeMask: UInt64 = 1 << 21 - 1
  private static let rounding = 0x1.8p22

  private let lower: Double
  private let scale: Double
  /// The place of all values far above the last edge: half a bin above it.
  private let farthest: Double
  /// A bound of the error of a place, in units of its last bit.
  private let error: UInt64
  private let uncertainWidth: UInt64

  /// Prepares the estimate.
  ///
  /// - Parameter edges: Those of ``equallySpacedEdges(count:over:)``, at most 2²⁰ + 1.
  init(edges: [Double]) {
    let upper = edges[edges.count - 1]
    let count = Double(edges.count - 1)
    lower = edges[0]
    scale = count / (upper - lower)
    farthest = count + 0.5
    // With u = 2⁻⁵³, k bins of the width w and the largest edge M, an edge is off by at most
    // 3 u k w + u M, the subtraction of the first edge by u k w, the scale by 2 u and the product by u
    // of itself. Together that is less than u (7 k + M / w); the last rounding is half a unit.
    let magnitude = max(lower.magnitude, upper.magnitude)
    let bound = 0x1p-53 * 0x1p30 * (8 * count + 2 * magnitude * scale) + 1
    // Among the smallest doubles the bounds do not hold.
    let holds = bound < 0x1p24 && (upper - lower) / count > 0x1p-960
    error = holds ? UInt64(clamping: bound.rounded(.up)) : Self.fractionMask
    uncertainWidth = holds ? 2 * error : Self.fractionMask
  }

  /// The places of values; `tallies(at:)` reads them.
  @inline(__always)
  func places(of values: Lanes) -> Places {
    let places = ((values - lower) * scale)
      .larger(Lanes(repeating: -0.5)).smaller(Lanes(repeating: farthest))
    return unsafeBitCast(places + (Self.rounding + 1), to: Places.self)
  }

  /// Whether all values at these places belong where ``tallies(at:)`` has them.
  @inline(__always)
  func areCertain(_ places: Places) -> Bool {
    let excess = ((places &+ error) & Self.fractionMask) &- (uncertainWidth &+ 1)
    let halves = excess.lowHalf | excess.highHalf
    let quarters = halves.lowHalf | halves.highHalf
    // Below zero, of which the highest bit tells, in no lane.
    return (quarters.x | quarters.y) >> 63 == 0
  }

  /// Whether a value at this place belongs where ``tallies(at:)`` has it.
  @inline(__always)
  func isCertain(_ place: UInt64) -> Bool {
    (place &+ error) & Self.fractionMask > uncertainWidth
  }

  /// Where values at these places are counted: in 1, 2 and so on if they lie in a bin, in 0 if they lie
  /// below the first edge or are not a number, in the next after the last bin if they lie above the last
  /// edge.
  @inline(__always)
  static func tallies(at places: Places) -> Places {
    (places &>> fractionBits) & wholeMask
  }
}
