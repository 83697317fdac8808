import Plotting

extension Pixels {
  /// Draws discs one after the other.
  ///
  /// Each is a copy of one of a few masks: centres are moved by at most a 32nd of a pixel, where discs
  /// are large by an eighth, or to the middle of a pixel where that is asked for (Matplotlib's
  /// `draw_markers`).
  func draw(_ dots: DeviceDots, clip: DeviceRectangle?) {
    let columns = columns(within: clip)
    let rows = rows(within: clip)
    let phases = dots.isSnapped ? 1.0 : dots.diameter + dots.rim <= 32 ? 16 : 4
    var masks: [MaskKey: DiscMask] = [:]
    let words = dots.palette.map(Self.word)
    for (index, center) in dots.centers.enumerated() {
      let color = dots.colorIndices.isEmpty ? 0 : Int(dots.colorIndices[index])
      let place =
        dots.isSnapped
        ? DevicePoint(x: snappedToEdge(center.x), y: snappedToEdge(center.y)) : center
      // The middles of the phases are even about whole numbers.
      let (x, y) = ((place.x * phases).rounded(.down), (place.y * phases).rounded(.down))
      let (column, row) = ((x / phases).rounded(.down), (y / phases).rounded(.down))
      let key = MaskKey(
        x: Int32(x - column * phases), y: Int32(y - row * phases),
        opacity: dots.palette[color].alpha)
      var mask = masks[key]
      if mask == nil {
        mask = DiscMask(
          diameter: dots.diameter, rim: dots.rim, opacity: key.opacity,
          center: ((Double(key.x) + 0.5) / phases, (Double(key.y) + 0.5) / phases))
        masks[key] = mask
      }
      if let mask {
        draw(mask, at: (Int(column), Int(row)), words[color], columns, rows)
      }
    }
  }

  private func draw(
    _ mask: DiscMask, at center: (column: Int, row: Int), _ word: UInt32, _ columns: Range<Int>,
    _ rows: Range<Int>
  ) {
    let side = 2 * mask.reach + 1
    let (left, top) = (center.column - mask.reach, center.row - mask.reach)
    let seenColumns = (left..<left + side).clamped(to: columns)
    for row in (top..<top + side).clamped(to: rows) {
      for column in seenColumns {
        let share = mask.shares[(row - top) * side + column - left]
        if share > 0 { blend(word, share: share, at: row * stride + column) }
      }
    }
  }
}

/// What discs of one mask have in common.
private struct MaskKey: Hashable {
  let x: Int32
  let y: Int32
  let opacity: Double
}
