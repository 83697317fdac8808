import Plotting

extension DisplayList.Dots {
  /// The same discs with other centers, and lengths on another scale.
  func placed(_ centers: [Point], _ length: (Double) -> Double) -> Self {
    var dots = self
    dots.centers = centers
    (dots.diameter, dots.rim) = (length(diameter), length(rim))
    for index in sizes.indices { dots.sizes[index].diameter = length(sizes[index].diameter) }
    return dots
  }

  /// Stretches of discs that follow each other and are drawn in one color, also by another list of
  /// the same discs in other colors.
  func runs(with other: DisplayList.Dots? = nil) -> [Range<Int>] {
    guard !centers.isEmpty else { return [] }
    let indices = [colorIndices, other?.colorIndices ?? []].filter { !$0.isEmpty }
    var runs: [Range<Int>] = []
    var start = 0
    for end in 1...centers.count
    where end == centers.count || indices.contains(where: { $0[end] != $0[start] }) {
      runs.append(start..<end)
      start = end
    }
    return runs
  }

  /// The discs that are not hidden by others of the list, neither in these colors nor in dark ones,
  /// at any scale.
  ///
  /// Stretches that are next to each other stay apart where those between them are hidden: in one
  /// path edges do not add up.
  ///
  /// - Parameters:
  ///   - clip: What is in sight.
  ///   - dark: The same discs in other colors.
  /// - Returns: Stretches of one color, with the index of a disc of theirs.
  func runsInSight(
    within clip: DeviceRectangle, dark: DisplayList.Dots? = nil
  ) -> [(first: Int, centers: [DevicePoint])] {
    var seen = seen(within: clip, dark: dark)[...]
    return runs(with: dark).compactMap { run in
      let inSight = seen.prefix { $0 < run.upperBound }
      seen = seen.dropFirst(inSight.count)
      return inSight.isEmpty ? nil : (run.lowerBound, inSight.map { centers[$0] })
    }
  }

  /// How many discs are not hidden by others of the list that have their size.
  func countInSight(within clip: DeviceRectangle) -> Int {
    partsOfOneSize.reduce(0) { $0 + $1.seen(within: clip, dark: nil).count }
  }

  /// The discs that are not hidden by others of the list, neither in these colors nor in dark ones.
  ///
  /// Other than in a picture of pixels the discs are where they are, and the page has any scale:
  /// they count as a little larger below others and a little smaller above.
  private func seen(within clip: DeviceRectangle, dark: DisplayList.Dots?) -> [Int] {
    // All that the clip cuts through, too: on a page without a grid it ends anywhere.
    let (left, top) = (
      Int(clamping: clip.left.rounded(.down)), Int(clamping: clip.top.rounded(.down))
    )
    let columns = left..<max(left, Int(clamping: clip.right.rounded(.up)))
    let rows = top..<max(top, Int(clamping: clip.bottom.rounded(.up)))
    let opacity = (palette + (dark?.palette ?? [])).map(\.alpha).min() ?? 0
    guard opacity > 0, areMany(columns: columns, rows: rows) else { return Array(centers.indices) }
    let width = diameter + rim
    let raster = DotRaster(width: width, isSnapped: false)
    // Half the diagonal between places, the lines along which masks are computed, and what circles
    // are flattened by in viewers.
    let uncertainty = 0.5.squareRoot() / Double(raster.phases) + 1.0 / 32 + 0.1
    return seen(HiddenDots(columns: columns, rows: rows, opacity: opacity), raster: raster) {
      DiscSpans(width: width, center: raster.center(ofPhase: $0), uncertainty: uncertainty)
    }
  }

  /// Whether there are so many discs that they could cover all that is in sight, so many times.
  ///
  /// Of fewer hardly any is hidden.
  func areMany(columns: Range<Int>, rows: Range<Int>, times: Double = 1) -> Bool {
    Double(centers.count) * diameter * diameter
      >= times * Double(columns.count) * Double(rows.count)
  }

  /// Finds the discs that are not hidden.
  ///
  /// - Parameters:
  ///   - hidden: The pixels in sight.
  ///   - raster: The places of discs.
  ///   - spans: The pixels of a disc at a place of the raster.
  /// - Returns: Their indices, in increasing order.
  /// - Complexity: O(*n* *d*) for *n* discs of *d* pixels, and O(*p*) for *p* pixels.
  func seen(
    _ hidden: HiddenDots, raster: DotRaster, spans: (_ phase: Int) -> DiscSpans
  ) -> [Int] {
    var hidden = hidden
    var known = [DiscSpans?](repeating: nil, count: raster.count)
    var seen: [Int] = []
    for index in centers.indices.reversed() {
      guard !hidden.isComplete else { break }
      let place = raster.place(of: centers[index])
      let pixels = known[place.phase] ?? spans(place.phase)
      known[place.phase] = pixels
      if hidden.isSeen(pixels, at: place) { seen.append(index) }
    }
    return seen.reversed()
  }
}
