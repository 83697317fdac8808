import Plotting

extension Pixels {
  /// Draws discs one after the other.
  ///
  /// Each is a copy of one of a few masks: centres are moved by at most a 32nd of a pixel, where discs
  /// are large by an eighth, or to the middle of a pixel where that is asked for (Matplotlib's
  /// `draw_markers`).
  ///
  /// - Complexity: O(*n* *d*²), where *n* is the number of discs and *d* their diameter in pixels.
  func draw(_ dots: DeviceDots, clip: DeviceRectangle?) {
    let columns = columns(within: clip)
    let rows = rows(within: clip)
    let words = dots.palette.map(Self.word)
    var masks = DiscMasks(dots)
    for (index, center) in dots.centers.enumerated() {
      let color = dots.colorIndices.isEmpty ? 0 : Int(dots.colorIndices[index])
      let place =
        dots.isSnapped
        ? DevicePoint(x: snappedToEdge(center.x), y: snappedToEdge(center.y)) : center
      let (column, row) = (place.x.rounded(.down), place.y.rounded(.down))
      let mask = masks.mask(x: place.x - column, y: place.y - row, color: color)
      draw(mask, at: (Int(column), Int(row)), words[color], columns, rows)
    }
  }

  private func draw(
    _ mask: DiscMask, at center: (column: Int, row: Int), _ word: UInt32, _ columns: Range<Int>,
    _ rows: Range<Int>
  ) {
    let side = 2 * mask.reach + 1
    let (left, top) = (center.column - mask.reach, center.row - mask.reach)
    let seenColumns = (left..<left + side).clamped(to: columns)
    mask.shares.withUnsafeBufferPointer { shares in
      for row in (top..<top + side).clamped(to: rows) {
        for column in seenColumns {
          let share = shares[(row - top) * side + column - left]
          if share == 65_536 {
            words[row * stride + column] = word
          } else if share > 0 {
            blend(word, share: share, at: row * stride + column)
          }
        }
      }
    }
  }
}

/// The masks of discs by the places of their centres within a pixel, made when they are needed.
private struct DiscMasks {
  private let diameter: Double
  private let rim: Double
  /// The number of places on each side of a pixel.
  private let phases: Int
  /// The opacities of the palette, and which of them each colour has.
  private let opacities: [Double]
  private let kinds: [Int]
  private var masks: [DiscMask?]

  init(_ dots: DeviceDots) {
    (diameter, rim) = (dots.diameter, dots.rim)
    phases = dots.isSnapped ? 1 : diameter + rim <= 32 ? 16 : 4
    let opacities = Set(dots.palette.map(\.alpha)).sorted()
    self.opacities = opacities
    kinds = dots.palette.map { color in opacities.firstIndex(of: color.alpha) ?? 0 }
    masks = Array(repeating: nil, count: opacities.count * phases * phases)
  }

  /// The mask of a disc.
  ///
  /// - Parameters:
  ///   - x: The place of the centre within its pixel, from 0 to 1 without 1.
  ///   - y: The same downwards.
  ///   - color: The place of its colour in the palette.
  /// - Returns: The mask of the nearest of some places.
  mutating func mask(x: Double, y: Double, color: Int) -> DiscMask {
    let (column, row) = (Int(x * Double(phases)), Int(y * Double(phases)))
    let index = (kinds[color] * phases + row) * phases + column
    if let mask = masks[index] { return mask }
    let mask = DiscMask(
      diameter: diameter, rim: rim, opacity: opacities[kinds[color]],
      center: ((Double(column) + 0.5) / Double(phases), (Double(row) + 0.5) / Double(phases)))
    masks[index] = mask
    return mask
  }
}
