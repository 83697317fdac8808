/// The pixels that a disc touches and those that it covers as a whole: a span of each in every row.
struct DiscSpans {
  /// The distance from the row with the center to the first and last one.
  let reach: Int
  /// The columns with a part of the disc, counted from that with the center.
  let touched: [Range<Int>]
  /// The columns of which nothing else is seen, counted in the same way.
  let covered: [Range<Int>]
  /// The pixels of a disc whose center is somewhere about a place, at every scale.
  ///
  /// - Parameters:
  ///   - width: The diameter with the rim, in pixels.
  ///   - center: The place within its pixel, from 0 to 1.
  ///   - uncertainty: How far from there the center can be, in pixels.
  init(width: Double, center: (x: Double, y: Double), uncertainty: Double) {
    func mask(_ diameter: Double) -> DiscMask {
      DiscMask(diameter: max(diameter, 0), rim: 0, opacity: 1, center: center)
    }
    self.init(outer: mask(width + 2 * uncertainty), inner: mask(width - 2 * uncertainty))
  }

  init(outer: DiscMask, inner: DiscMask) {
    reach = outer.reach
    touched = outer.rows { $0 > 0 }
    let rows = inner.rows { $0 == 65_536 }
    let offset = outer.reach - inner.reach
    covered = (0...2 * outer.reach).map { row in
      rows.indices.contains(row - offset) ? rows[row - offset] : 0..<0
    }
  }
}

extension DiscMask {
  /// For each row the pixels about the middle that a condition holds for.
  fileprivate func rows(where holds: (UInt32) -> Bool) -> [Range<Int>] {
    (0...2 * reach).map { row in
      var stretches: [Range<Int>] = []
      for run in runs[runs(ofRow: row)] where holds(run.share) {
        if let last = stretches.last, last.upperBound == Int(run.start) {
          stretches[stretches.count - 1] = last.lowerBound..<Int(run.end)
        } else {
          stretches.append(Int(run.start)..<Int(run.end))
        }
      }
      // Next to the middle too: of a small disc only the edge reaches into the outermost rows.
      for column in [0, -1, 1] {
        if let stretch = stretches.first(where: { $0.contains(column) }) { return stretch }
      }
      return 0..<0
    }
  }
}
