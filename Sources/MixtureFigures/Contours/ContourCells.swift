/// Cells of the plane, each crossed by pieces of a contour that join with those of its neighbours.
///
/// A cell is a polygon whose corners are above the level or not. Where one side leads from one kind
/// to the other, the contour crosses it, at a place that both cells at the side share. Within a cell
/// each place where the boundary comes down from above is joined with one where it goes up, so that
/// what is above lies to the left of the line.
///
/// Source: W. E. Lorensen, H. E. Cline, "Marching cubes: a high resolution 3D surface construction
/// algorithm", Computer Graphics 21(4), 1987, https://doi.org/10.1145/37402.37422; here in the
/// plane.
struct ContourCells {
  /// A corner of cells.
  struct Corner {
    /// Different for different corners.
    var number: Int
    /// The value there, less the level.
    var excess: Double
  }

  /// The numbers of the crossings by those of the corners of their side.
  private var numbers: [SIMD2<Int>: Int] = [:]
  private var places: [SIMD2<Double>] = []
  /// Per place, the next one of its line.
  private var next: [Int?] = []
  private var isStart: [Bool] = []

  /// Adds a cell.
  ///
  /// - Parameters:
  ///   - corners: The corners of a polygon, counterclockwise. Sides that cells share have the same
  ///     two corners in both.
  ///   - place: The place where the contour crosses the side between two corners, of which the first
  ///     has the smaller number; asked for once for each side.
  mutating func add(_ corners: [Corner], place: (Corner, Corner) -> SIMD2<Double>) {
    // In turns places where the boundary comes down and places where it goes up again.
    var crossings: [Int] = []
    var firstGoesUp = false
    for (index, corner) in corners.enumerated() {
      let other = corners[index + 1 == corners.count ? 0 : index + 1]
      guard (corner.excess > 0) != (other.excess > 0) else { continue }
      if crossings.isEmpty { firstGoesUp = other.excess > 0 }
      let ordered = corner.number < other.number ? (corner, other) : (other, corner)
      crossings.append(number(of: ordered, place))
    }
    guard let first = crossings.first else { return }
    if firstGoesUp {
      crossings.removeFirst()
      crossings.append(first)
    }
    // Of several pieces, what is above is one where the mean of the corners is above.
    let isJoined = crossings.count > 2 && corners.reduce(0) { $0 + $1.excess } > 0
    for index in stride(from: 0, to: crossings.count, by: 2) {
      let end =
        isJoined || crossings.count == 2
        ? crossings[index + 1] : crossings[index == 0 ? crossings.count - 1 : index - 1]
      next[crossings[index]] = end
      isStart[end] = false
    }
  }

  private mutating func number(
    of side: (Corner, Corner), _ place: (Corner, Corner) -> SIMD2<Double>
  ) -> Int {
    let key = SIMD2(side.0.number, side.1.number)
    if let number = numbers[key] { return number }
    let number = places.count
    numbers[key] = number
    places.append(place(side.0, side.1))
    next.append(nil)
    isStart.append(true)
    return number
  }

  /// The lines: those that end at the border first, then the closed ones, each in the order in which
  /// their first places were added.
  ///
  /// - Returns: Lines with different points one after another; none that is less than a line.
  /// - Complexity: O(*n*), where *n* is the number of places.
  func lines() -> [Outline] {
    var lines: [Outline] = []
    var isDone = [Bool](repeating: false, count: places.count)
    for isClosed in [false, true] {
      for start in places.indices where !isDone[start] && (isClosed || isStart[start]) {
        var line: [SIMD2<Double>] = []
        var index: Int? = start
        while let number = index, !isDone[number] {
          isDone[number] = true
          if line.last != places[number] { line.append(places[number]) }
          index = next[number]
        }
        if isClosed, line.count > 1, line.last == line.first { line.removeLast() }
        if line.count > (isClosed ? 2 : 1) {
          lines.append(Outline(x: line.map(\.x), y: line.map(\.y), isClosed: isClosed))
        }
      }
    }
    return lines
  }
}
