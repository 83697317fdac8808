import Plotting

extension Pixels {
  /// Draws discs one after the other.
  ///
  /// Each is a copy of one of a few masks: centers are moved by at most a 32nd of a pixel, where
  /// discs are large by an eighth, or to the middle of a pixel where that is asked for
  /// (Matplotlib's `draw_markers`). Of many opaque ones those are left out that others hide: their
  /// pixels would all be covered anew.
  ///
  /// - Complexity: O(*n* *d*²) for *n* discs of *d* pixels; of one color O(*n* *d*), and O(*p*) for
  ///   *p* pixels.
  func draw(_ dots: DisplayList.Dots, clip: DeviceRectangle?) {
    let columns = columns(within: clip)
    let rows = rows(within: clip)
    for part in dots.partsOfOneSize { draw(part, columns, rows) }
  }

  /// Draws discs of one size.
  private func draw(_ dots: DisplayList.Dots, _ columns: Range<Int>, _ rows: Range<Int>) {
    let colors = dots.palette.map(Self.word)
    var masks = DiscMasks(dots)
    let seen = masks.seen(of: dots, columns: columns, rows: rows)
    var settling = SettlingPixels(dots, &masks, columns: columns, rows: rows)
    for index in seen {
      if settling?.isComplete ?? false { break }
      let color = dots.colorIndices.isEmpty ? 0 : Int(dots.colorIndices[index])
      let place = masks.raster.place(of: dots.centers[index])
      let mask = masks.mask(phase: place.phase, color: color)
      let word = colors[color]
      let isDrawn: Void? = settling?.lay(mask, at: place) { column, row, share in
        words[row * width + column] = laid(word, share: share, over: words[row * width + column])
      } changes: { column, row, share in
        let under = words[row * width + column]
        return laid(word, share: share, over: under) != under
      }
      if isDrawn == nil { draw(mask, at: place, word, columns, rows) }
    }
  }

  private func draw(
    _ mask: DiscMask, at place: DotRaster.Place, _ word: UInt32, _ columns: Range<Int>,
    _ rows: Range<Int>
  ) {
    mask.forEachRun(at: place, columns: columns, rows: rows) { row, columns, share in
      let line = row * width
      for index in line + columns.lowerBound..<line + columns.upperBound {
        words[index] = laid(word, share: share, over: words[index])
      }
    }
  }

  /// The word of a pixel that a color is laid over.
  @inline(__always)
  private func laid(_ word: UInt32, share: UInt32, over under: UInt32) -> UInt32 {
    share == 65_536 ? word | opaque : blended(word, share: share, over: under)
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
  /// The runs of the masks that are kept.
  private var runCount = 0
  /// The largest number of runs that are kept: 48 MB.
  private static let runLimit = 4_000_000

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
    if runCount + mask.runs.count > Self.runLimit {
      for index in masks.indices { masks[index] = nil }
      runCount = 0
    }
    masks[index] = mask
    runCount += mask.runs.count
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
