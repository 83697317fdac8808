/// The places in pixels that discs are moved to: some in each pixel.
struct DotRaster {
  /// The number of places on each side of a pixel.
  let phases: Int
  private let isSnapped: Bool

  /// A place of a disc.
  struct Place {
    /// The pixel with the center.
    var column: Int
    var row: Int
    /// Which of the places in a pixel the center is moved to.
    var phase: Int
  }

  /// The raster for discs of a size.
  ///
  /// - Parameters:
  ///   - width: The diameter with the rim, in pixels.
  ///   - isSnapped: Whether the middle of a pixel is the only place in it.
  init(width: Double, isSnapped: Bool) {
    self.isSnapped = isSnapped
    phases = isSnapped ? 1 : width <= 32 ? 16 : 4
  }

  /// The number of places in a pixel.
  var count: Int { phases * phases }

  /// The place in which a center is.
  func place(of center: DevicePoint) -> Place {
    let (x, y) =
      isSnapped ? (snappedToEdge(center.x), snappedToEdge(center.y)) : (center.x, center.y)
    let (column, row) = (x.rounded(.down), y.rounded(.down))
    let (across, down) = (
      Int(clamping: (x - column) * Double(phases)), Int(clamping: (y - row) * Double(phases))
    )
    return Place(
      column: Int(clamping: column), row: Int(clamping: row), phase: down * phases + across)
  }

  /// Where a place is in its pixel, from 0 to 1.
  func center(ofPhase phase: Int) -> (x: Double, y: Double) {
    (
      (Double(phase % phases) + 0.5) / Double(phases),
      (Double(phase / phases) + 0.5) / Double(phases)
    )
  }
}
