import Plotting

extension Pixels {
  /// Draws a picture over a rectangle: each pixel has the colour of the cell that its middle is in.
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

  /// The pixels whose middles are between two edges, each with its cell, counted from the first edge.
  private func cells(
    from first: Double, to last: Double, count: Int, pixels: Range<Int>
  ) -> [(pixel: Int, cell: Int)] {
    guard first != last else { return [] }
    return pixels.compactMap { pixel in
      let place = (Double(pixel) + 0.5 - first) / (last - first) * Double(count)
      guard place >= 0, place < Double(count) else { return nil }
      return (pixel, Int(place))
    }
  }
}
