import Plotting

extension Pixels {
  /// Draws discs one after the other.
  ///
  /// Each is a copy of one of a few masks: centers are moved by at most a 32nd of a pixel, where
  /// discs are large by an eighth, or to the middle of a pixel where that is asked for
  /// (Matplotlib's `draw_markers`). Of many opaque ones those are left out that others hide: their
  /// pixels would all be covered anew.
  ///
  /// - Complexity: O(*n* *d*²), where *n* is the number of discs and *d* their diameter in pixels.
  func draw(_ dots: DisplayList.Dots, clip: DeviceRectangle?) {
    let columns = columns(within: clip)
    let rows = rows(within: clip)
    let words = dots.palette.map(Self.word)
    var masks = DiscMasks(dots)
    for index in masks.seen(of: dots, columns: columns, rows: rows) {
      let color = dots.colorIndices.isEmpty ? 0 : Int(dots.colorIndices[index])
      let place = masks.raster.place(of: dots.centers[index])
      let mask = masks.mask(phase: place.phase, color: color)
      draw(mask, at: (place.column, place.row), words[color], columns, rows)
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
            words[row * width + column] = word | opaque
          } else if share > 0 {
            blend(word, share: share, at: row * width + column)
          }
        }
      }
    }
  }
}

/// The masks of discs by the places of their centers within a pixel, made when they are needed.
struct DiscMasks {
  let raster: DotRaster
  private let diameter: Double
  private let rim: Double
  /// The opacities of the palette, and which of them each color has.
  private let opacities: [Double]
  private let kinds: [Int]
  private var masks: [DiscMask?]

  init(_ dots: DisplayList.Dots) {
    (diameter, rim) = (dots.diameter, dots.rim)
    raster = DotRaster(width: diameter + rim, isSnapped: dots.isSnapped)
    let opacities = Set(dots.palette.map(\.alpha)).sorted()
    self.opacities = opacities
    kinds = dots.palette.map { color in opacities.firstIndex(of: color.alpha) ?? 0 }
    masks = Array(repeating: nil, count: opacities.count * raster.count)
  }

  /// The mask of a disc of a color of the palette at a place of the raster.
  mutating func mask(phase: Int, color: Int) -> DiscMask {
    let index = kinds[color] * raster.count + phase
    if let mask = masks[index] { return mask }
    let mask = DiscMask(
      diameter: diameter, rim: rim, opacity: opacities[kinds[color]],
      center: raster.center(ofPhase: phase))
    masks[index] = mask
    return mask
  }

  /// The discs to draw, in their order.
  mutating func seen(of dots: DisplayList.Dots, columns: Range<Int>, rows: Range<Int>) -> [Int] {
    guard opacities == [1], dots.areMany(columns: columns, rows: rows) else {
      return Array(dots.centers.indices)
    }
    return dots.seen(HiddenDots(columns: columns, rows: rows, opacity: 1), raster: raster) {
      let mask = mask(phase: $0, color: 0)
      return DiscSpans(outer: mask, inner: mask)
    }
  }
}
