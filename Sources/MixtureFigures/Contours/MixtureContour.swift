/// The search for a contour of the density of a mixture: squares that are split where it crosses.
///
/// A grid would need steps as small as the narrowest component, everywhere. Here squares of
/// ``rootSize`` are split into four as often as `PixelDensity` asks for, and left alone
/// where the contour cannot be: none of its lines is missed. A square takes part with all corners of
/// its smaller neighbours on its sides, so that lines join across different sizes.
///
/// Source: S. Plantinga, G. Vegter, "Isotopic approximation of implicit curves and surfaces",
/// Eurographics Symposium on Geometry Processing 2004, https://doi.org/10.1145/1057432.1057465.
struct MixtureContour {
  /// The side of the largest squares, in pixels.
  private static let rootSize = 64.0
  /// The side of these in units, which are the sides of the smallest squares: 1/128 pixel.
  private static let rootUnits = 1 << 13
  /// How far squares reach beyond the frame at least, in pixels: lines end out of sight.
  private static let border = 8.0
  /// After so many squares none is split.
  private static let squareLimit = 1_000_000

  /// A square; its lower left corner and side in units.
  private struct Square {
    let corner: SIMD2<Int>
    let size: Int
    let relevant: [Int32]
  }

  private let density: PixelDensity
  private let columnCount: Int
  private let rowCount: Int
  /// Per corner of a square, the logarithm of the density over the level.
  private var excesses: [Int: Double] = [:]
  /// How many squares were looked at.
  private(set) var squareCount = 0

  init(_ density: PixelDensity, width: Double, height: Double) {
    self.density = density
    func count(_ length: Double) -> Int {
      Int(clamping: ((length + 2 * Self.border) / Self.rootSize).rounded(.up))
    }
    (columnCount, rowCount) = (count(width), count(height))
  }

  /// Finds the lines, in pixels.
  mutating func lines() -> [Outline] {
    let leaves = self.leaves()
    var cells = ContourCells()
    for leaf in leaves {
      cells.add(corners(of: leaf)) { first, second in crossing(first, second, leaf.relevant) }
    }
    return cells.lines()
  }

  /// The squares that the contour crosses.
  private mutating func leaves() -> [Square] {
    let all = density.components.indices.map { Int32($0) }
    var leaves: [Square] = []
    var squares: [Square] = []
    for row in 0..<rowCount {
      for column in 0..<columnCount {
        let corner = SIMD2(column, row) &* Self.rootUnits
        squares.append(Square(corner: corner, size: Self.rootUnits, relevant: all))
      }
    }
    squareCount = squares.count
    while !squares.isEmpty {
      var parts: [Square] = []
      for square in squares {
        let middle = place(square.corner, plus: 0.5 * Double(square.size))
        let size = Double(square.size) * Self.unit
        switch density.examine(middle, size: size, square.relevant) {
        case .empty: break
        case .divided(let relevant) where square.size > 1 && squareCount < Self.squareLimit:
          parts += split(square, relevant)
          squareCount += 4
        case .leaf, .divided:
          addCorners(square, spacing: square.size)
          leaves.append(square)
        }
      }
      squares = parts
    }
    return leaves
  }

  private mutating func split(_ square: Square, _ relevant: [Int32]) -> [Square] {
    addCorners(square, spacing: square.size / 2)
    let half = square.size / 2
    return [SIMD2(0, 0), SIMD2(half, 0), SIMD2(0, half), SIMD2(half, half)].map {
      Square(corner: square.corner &+ $0, size: half, relevant: relevant)
    }
  }

  private mutating func addCorners(_ square: Square, spacing: Int) {
    for row in stride(from: 0, through: square.size, by: spacing) {
      for column in stride(from: 0, through: square.size, by: spacing) {
        let corner = square.corner &+ SIMD2(column, row)
        let number = self.number(corner)
        if excesses[number] != nil { continue }
        excesses[number] = density.excess(place(corner), square.relevant)
      }
    }
  }

  /// The corners of all squares on the sides of one, counterclockwise.
  private func corners(of square: Square) -> [ContourCells.Corner] {
    let size = square.size
    let turns = [SIMD2(0, 0), SIMD2(size, 0), SIMD2(size, size), SIMD2(0, size), SIMD2(0, 0)].map {
      square.corner &+ $0
    }
    var corners: [ContourCells.Corner] = []
    for (start, end) in zip(turns, turns.dropFirst()) { add(from: start, to: end, &corners) }
    return corners
  }

  /// Adds the corners on a side, without the last. A side with any has one in the middle.
  private func add(
    from start: SIMD2<Int>, to end: SIMD2<Int>, _ corners: inout [ContourCells.Corner]
  ) {
    let middle = (start &+ end) / 2
    if middle != start, middle != end, excesses[number(middle)] != nil {
      add(from: start, to: middle, &corners)
      add(from: middle, to: end, &corners)
    } else {
      let number = self.number(start)
      corners.append(ContourCells.Corner(number: number, excess: excesses[number] ?? 0))
    }
  }

  /// Where the density has the level between two corners, in pixels; by false position with
  /// halved weights.
  private func crossing(
    _ first: ContourCells.Corner, _ second: ContourCells.Corner, _ relevant: [Int32]
  ) -> SIMD2<Double> {
    let (start, end) = (place(first.number), place(second.number))
    var (lower, upper) = (0.0, 1.0)
    var (lowerExcess, upperExcess) = (first.excess, second.excess)
    var crossing = start
    for step in 0...3 {
      let share = lower + (upper - lower) * (lowerExcess / (lowerExcess - upperExcess))
      crossing = start + (end - start) * share
      if step == 3 { break }
      let excess = density.excess(crossing, relevant)
      if (excess > 0) == (first.excess > 0) {
        (lower, lowerExcess) = (share, excess)
        upperExcess /= 2
      } else {
        (upper, upperExcess) = (share, excess)
        lowerExcess /= 2
      }
    }
    return crossing
  }

  /// Rows of corners are numbered one after another.
  private func number(_ corner: SIMD2<Int>) -> Int { corner.y * rowLength + corner.x }

  private func place(_ number: Int) -> SIMD2<Double> {
    place(SIMD2(number % rowLength, number / rowLength))
  }

  private var rowLength: Int { columnCount * Self.rootUnits + 1 }

  /// The place of a corner in pixels, or of the one so many units above and to the right.
  private func place(_ corner: SIMD2<Int>, plus units: Double = 0) -> SIMD2<Double> {
    (SIMD2<Double>(corner) + units) * Self.unit - Self.border
  }

  /// The side of the smallest squares, in pixels.
  static let unit = rootSize / Double(rootUnits)
}
