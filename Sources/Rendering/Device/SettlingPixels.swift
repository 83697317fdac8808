import Plotting

/// Lays discs of one color over each other, and leaves out pixels in which no further disc would change
/// anything.
///
/// With levels of 8 or 16 bits a pixel comes to rest after some dozens or hundreds of discs: where laying
/// on the color with a share leaves it as it is, so does every smaller share, and what is left to do for
/// any number of discs is bounded by the number of pixels. The bits are those of laying on all.
struct SettlingPixels {
  /// The pixels that change where the color is laid on with the share that most of a disc has.
  private var forDisc: OpenPixels
  /// Those that change where it is laid on with the largest share, that of a rim over its disc; those
  /// above are among them.
  private var forAll: OpenPixels
  private let discShare: UInt32
  private let largestShare: UInt32
  private var laidCount = 0
  /// To look after every disc takes longer than to lay some in vain.
  private static let discsBetweenLooks = 8

  /// Prepares for discs; `nil` if they are so few, or so various, that it would not help.
  ///
  /// - Parameters:
  ///   - dots: The discs, in pixels.
  ///   - masks: Their masks.
  ///   - columns: The columns in sight.
  ///   - rows: The rows in sight.
  init?(
    _ dots: DisplayList.Dots, _ masks: inout DiscMasks, columns: Range<Int>, rows: Range<Int>
  ) {
    guard let color = dots.palette.first, dots.areMany(columns: columns, rows: rows, times: 64),
      dots.palette.allSatisfy({ $0 == color })
    else { return nil }
    largestShare =
      (0..<masks.raster.count).map { masks.mask(phase: $0, color: 0).largestShare }.max() ?? 0
    discShare = min(DiscMask.share(seenThrough: 1 - color.alpha), largestShare)
    forDisc = OpenPixels(columns: columns, rows: rows)
    forAll = forDisc
  }

  /// Whether no disc would change anything.
  var isComplete: Bool { forAll.isEmpty }

  /// Lays on a disc.
  ///
  /// - Parameters:
  ///   - mask: The mask of the disc.
  ///   - place: Where its center is.
  ///   - lay: Lays the color on a pixel with a share.
  ///   - changes: Whether a pixel changes where the color is laid on with a share.
  @inline(__always)
  mutating func lay(
    _ mask: DiscMask, at place: DotRaster.Place,
    _ lay: (_ column: Int, _ row: Int, _ share: UInt32) -> Void,
    changes: (_ column: Int, _ row: Int, _ share: UInt32) -> Bool
  ) {
    laidCount += 1
    let looks = laidCount % Self.discsBetweenLooks == 0
    mask.forEachRun(at: place, columns: forAll.columns, rows: forAll.rows) { row, columns, share in
      let isOfDisc = share <= discShare
      var rest = columns
      while let stretch = isOfDisc
        ? forDisc.firstStretch(in: rest, row: row) : forAll.firstStretch(in: rest, row: row)
      {
        rest = stretch.upperBound..<columns.upperBound
        for column in stretch { lay(column, row, share) }
        guard looks else { continue }
        for column in stretch where !changes(column, row, discShare) {
          if forDisc.isOpen(column, row: row) { forDisc.close(column, row: row) }
          if !changes(column, row, largestShare) { forAll.close(column, row: row) }
        }
      }
    }
  }
}
