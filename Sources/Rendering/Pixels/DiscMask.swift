/// How much of each pixel a disc with a rim covers with a color.
///
/// The disc is laid on first, then its rim; each covers a pixel by the share of the pixel's area
/// that it takes, times its opacity.
struct DiscMask {
  /// The distance from the pixel with the center of the disc to the first one on each side.
  let reach: Int
  /// The share of the color in each pixel after drawing, of 65,536, in `2 * reach + 1` rows of as
  /// many pixels.
  let shares: [UInt32]

  /// Creates the mask of a disc.
  ///
  /// - Parameters:
  ///   - diameter: The diameter without the rim, in pixels.
  ///   - rim: The width of the rim, half of which is outside, in pixels.
  ///   - opacity: The opacity of the color, from 0 to 1.
  ///   - center: The center within its pixel, from 0 to 1.
  /// - Complexity: O(*d*²), where *d* is the diameter in pixels.
  init(diameter: Double, rim: Double, opacity: Double, center: (x: Double, y: Double)) {
    let outer = (diameter + rim) / 2
    let reach = Int(outer.rounded(.up)) + 1
    self.reach = reach
    let side = 2 * reach + 1
    let place = (x: Double(reach) + center.x, y: Double(reach) + center.y)
    func disc(_ radius: Double) -> [Double] { coverage(side: side, center: place, radius: radius) }
    let (whole, inside, fill) = (disc(outer), disc((diameter - rim) / 2), disc(diameter / 2))
    shares = fill.indices.map { pixel in
      let seenThrough =
        (1 - opacity * fill[pixel]) * (1 - opacity * (whole[pixel] - inside[pixel]))
      return UInt32(((1 - seenThrough) * 65_536).rounded())
    }
  }
}

/// The share of the area of each pixel of a square that a circle covers.
///
/// Exact along each of 16 lines in every row of pixels.
private func coverage(side: Int, center: (x: Double, y: Double), radius: Double) -> [Double] {
  let lines = 16
  var coverage = [Double](repeating: 0, count: side * side)
  guard radius > 0 else { return coverage }
  for line in 0..<side * lines {
    let distance = (Double(line) + 0.5) / Double(lines) - center.y
    let square = radius * radius - distance * distance
    guard square > 0 else { continue }
    let half = square.squareRoot()
    let (left, right) = (max(center.x - half, 0), min(center.x + half, Double(side)))
    guard left < right else { continue }
    let row = line / lines * side
    for column in Int(left)..<min(Int(right) + 1, side) {
      let covered = min(right, Double(column + 1)) - max(left, Double(column))
      coverage[row + column] += covered / Double(lines)
    }
  }
  return coverage
}
