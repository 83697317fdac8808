import Plotting

extension Pixels {
  /// Draws a picture over a rectangle: each pixel has the color of the cell that its middle is in.
  func draw(_ image: DisplayList.Image, in rectangle: DeviceRectangle, clip: DeviceRectangle?) {
    let columns = cells(
      from: rectangle.left, to: rectangle.right, count: image.columns,
      pixels: self.columns(within: clip))
    // The first row of cells is the lowest one.
    let rows = cells(
      from: rectangle.bottom, to: rectangle.top, count: image.rows, pixels: self.rows(within: clip))
    let palette = image.palette.map(Self.word)
    let share = UInt32((image.opacity * 65_536).rounded())
    for (y, row) in rows {
      for (x, column) in columns {
        let color = palette[Int(image.colorIndices[row * image.columns + column])]
        blend(color, share: share, at: y * stride + x)
      }
    }
  }

  /// The pixels whose middles are between two edges, each with its cell, counted from the first
  /// edge.
  ///
  /// A middle on an edge is on the side of the line along the edge that the line leaves to it.
  private func cells(
    from first: Double, to last: Double, count: Int, pixels: Range<Int>
  ) -> [(pixel: Int, cell: Int)] {
    guard first != last else { return [] }
    let (lower, upper) = (snappedToEdge(min(first, last)), snappedToEdge(max(first, last)))
    return pixels.compactMap { pixel in
      let place = (Double(pixel) + 0.5 - first) / (last - first) * Double(count)
      guard Double(pixel) >= lower, Double(pixel) < upper, place.isFinite else { return nil }
      return (pixel, Int(min(max(place, 0), Double(count - 1))))
    }
  }
}
