import Foundation
import TestSupport
import Testing

@testable import Histograms

/// Points of a plane in cells and hexagons; `Tests/Fixtures/Histograms/make_plane_histograms.py` tells how NumPy
/// 2.2.6 and Matplotlib 3.10.3 counted them.
@Suite struct PlaneHistogramTests {
  /// The bins of one axis: a number, or edges.
  private enum Axis: Decodable {
    case count(Int)
    case edges([Double])

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let count = try? container.decode(Int.self) {
        self = .count(count)
      } else {
        self = .edges(try container.decode([Double].self))
      }
    }

    func bins(_ range: [Double]?) -> PlaneHistogram.AxisBins {
      switch self {
      case .count(let count): .equal(count, range: range.map { $0[0]...$0[1] })
      case .edges(let edges): .edges(edges)
      }
    }
  }

  private struct File<DataSet: Decodable>: Decodable {
    let dataSets: [DataSet]
  }

  private struct Cells: Decodable {
    let kinds: [HistogramFixtures.Kind]
    let count: Int
    let seed: UInt64
    let bins: [Axis]
    let range: [[Double]]?
    let xEdges: [Exact]
    let yEdges: [Exact]
    let counts: [Int]
    let density: [Exact]
  }

  private struct HexagonSet: Decodable {
    let kinds: [HistogramFixtures.Kind]
    let count: Int
    let seed: UInt64
    let gridSize: Size
    let range: [[Double]]?
    let centersX: [Exact]
    let centersY: [Exact]
    let counts: [Int]
    let withAtLeastTwo: [Int]
  }

  /// A number of hexagons across, or both numbers.
  private struct Size: Decodable {
    let columns: Int
    let rows: Int

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let columns = try? container.decode(Int.self) {
        // As hexbin has it.
        (self.columns, rows) = (columns, Int(clamping: Double(columns) / 3.0.squareRoot()))
      } else {
        let both = try container.decode([Int].self)
        (columns, rows) = (both[0], both[1])
      }
    }
  }

  private func points(
    _ kinds: [HistogramFixtures.Kind], _ count: Int, _ seed: UInt64
  ) -> (x: [Double], y: [Double]) {
    (kinds[0].values(count: count, seed: seed), kinds[1].values(count: count, seed: seed + 1000))
  }

  @Test("Edges, counts and densities of cells are NumPy's to the last bit")
  func cells() throws {
    let sets = try decodedFixture(
      "Histograms/numpy-plane-histograms.json", as: File<Cells>.self
    ).dataSets
    #expect(sets.count == 9)
    for set in sets {
      let (x, y) = points(set.kinds, set.count, set.seed)
      let found = try PlaneHistogram(
        x: x, y: y, xBins: set.bins[0].bins(set.range?[0]), yBins: set.bins[1].bins(set.range?[1]))
      #expect(found.xEdges == set.xEdges.map(\.value), "\(set.seed)")
      #expect(found.yEdges == set.yEdges.map(\.value), "\(set.seed)")
      #expect(found.counts == set.counts.map(Double.init), "\(set.seed)")
      #expect(found.values(.density) == set.density.map(\.value), "\(set.seed)")
      #expect(found.outsideCount == Double(set.count - set.counts.reduce(0, +)))
    }
  }

  @Test(
    "Shares sum to 1, and the density of all points has the share of those inside as its volume")
  func normalizations() throws {
    let found = try PlaneHistogram(
      x: [0, 0, 1, 3, 9], y: [0, 0, 1, 1, 0], xBins: .edges([0, 1, 4]), yBins: .edges([0, 2]))
    #expect(found.counts == [2, 2])
    #expect(found.outsideCount == 1)
    #expect(found.values(.count) == [2, 2])
    #expect(found.values(.probability) == [0.5, 0.5])
    // Two points in each cell, of the areas 2 and 6.
    let third = 2.0 / 3
    #expect(found.values(.density) == [0.25, third / 2 / 4])
    #expect(found.values(.densityOfAll) == [0.2, third / 2 / 5])
  }

  @Test(
    "Points that are not finite are refused where they must give the range, and else lie outside")
  func notFinite() throws {
    #expect(throws: HistogramError.valueNotFinite(index: 1)) {
      try PlaneHistogram(
        x: [0, .nan], y: [0, 1], xBins: .equal(2, range: nil), yBins: .equal(2, range: nil))
    }
    let found = try PlaneHistogram(
      x: [0, .nan, .infinity], y: [0, 1, 1], xBins: .equal(2, range: 0...1),
      yBins: .edges([0, 1]))
    #expect(found.counts == [1, 0])
    #expect(found.outsideCount == 2)
  }

  @Test("A range that is too narrow for its bins is refused, and so are edges that do not increase")
  func refused() {
    #expect(throws: HistogramError.rangeTooNarrow(1...1.0.nextUp, bins: 3)) {
      try PlaneHistogram(
        x: [1, 1.0.nextUp], y: [0, 1], xBins: .equal(3, range: nil), yBins: .equal(2, range: nil))
    }
    #expect(throws: HistogramError.edgesNotIncreasing(index: 2)) {
      try PlaneHistogram(x: [], y: [], xBins: .edges([0, 1, 1]), yBins: .equal(1, range: nil))
    }
  }

  @Test("Middles and counts of hexagons are Matplotlib's to the last bit")
  func hexagons() throws {
    let sets = try decodedFixture(
      "Histograms/matplotlib-hexbins.json", as: File<HexagonSet>.self
    ).dataSets
    #expect(sets.count == 6)
    for set in sets {
      let (x, y) = points(set.kinds, set.count, set.seed)
      func interval(_ values: [Double], _ axis: Int) -> ClosedRange<Double> {
        if let range = set.range { return range[axis][0]...range[axis][1] }
        let (least, greatest) = (values.min() ?? 0, values.max() ?? 0)
        // Matplotlib's nonsingular, of a positive constant.
        return least < greatest
          ? least...greatest : least - 0.1 * least...greatest + 0.1 * greatest
      }
      let found = HexagonCounts(
        of: (x, y), columns: set.gridSize.columns, rows: set.gridSize.rows,
        over: (interval(x, 0), interval(y, 1)))
      #expect(found.counts == set.counts.map(Double.init), "\(set.seed)")
      #expect(found.counts.filter { $0 >= 2 } == set.withAtLeastTwo.map(Double.init), "\(set.seed)")
      #expect(found.centersX == set.centersX.map(\.value), "\(set.seed)")
      #expect(found.centersY == set.centersY.map(\.value), "\(set.seed)")
      #expect(found.outsideCount == Double(set.count - set.counts.reduce(0, +)))
    }
  }
}
