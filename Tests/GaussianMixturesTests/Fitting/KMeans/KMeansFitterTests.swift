import GaussianMixtures
import Testing

struct KMeansFitterTests {
  private struct Known: Decodable {
    struct Run: Decodable {
      let start: [Double]
      let centers: [Double]
      let assignment: [Int]
      let withinSumOfSquares: Double
      let iterations: Int
    }
    struct Best: Decodable {
      let components: Int
      let withinSumOfSquares: Double
    }
    struct Case: Decodable {
      let file: String?
      let columns: [String]?
      let points: [Double]?
      let dimension: Int
      let weights: [Double]?
      let runs: [Run]
      let best: [Best]

      func rows() throws -> [Double] {
        if let points { return points }
        return try GaussianMixturesTests.columns(#require(columns), of: #require(file))
      }

      func fitter() throws -> KMeansFitter {
        try KMeansFitter(points: rows(), dimension: dimension, weights: weights)
      }
    }
    let cases: [Case]
  }

  private static func cases() throws -> [Known.Case] {
    try fixture("kmeans", as: Known.self).cases
  }

  @Test(
    "from given centers the rounds lead to those of scikit-learn, in as many, of one and several dimensions, with and without weights, and where centers have no points at first"
  )
  func givenCenters() throws {
    for expected in try Self.cases() {
      let fitter = try expected.fitter()
      for run in expected.runs {
        let fit = try fitter.fit(startingFrom: run.start)
        #expect(fit.centers.count == run.centers.count)
        for (found, known) in zip(fit.centers, run.centers) {
          #expect(isClose(found, known, relative: 1e-10))
        }
        #expect(isClose(fit.withinSumOfSquares, run.withinSumOfSquares, relative: 1e-10))
        #expect(fit.assignment == run.assignment)
        #expect(fit.iterations == run.iterations)
        #expect(fit.hasConverged)
      }
    }
  }

  @Test("the best of the starts is as good as the best of 300 of scikit-learn")
  func bestOfStarts() throws {
    for expected in try Self.cases() {
      for best in expected.best {
        let fit = try expected.fitter().fit(
          componentCount: best.components, starts: 150, concurrently: onTwoThreads)
        #expect(
          fit.withinSumOfSquares <= best.withinSumOfSquares * (1 + 1e-10),
          "\(best.components) of \(expected.file ?? "drawn points")")
      }
    }
  }

  @Test("the sum of squares, the shares and the centers are those of the assignment")
  func consistency() throws {
    for expected in try Self.cases() {
      let (points, dimension) = (try expected.rows(), expected.dimension)
      for best in expected.best {
        let fit = try expected.fitter().fit(componentCount: best.components, starts: 5, seed: 3)
        var totals = [Double](repeating: 0, count: best.components)
        var (squares, sums) = (0.0, [Double](repeating: 0, count: fit.centers.count))
        for (point, center) in fit.assignment.enumerated() {
          let weight = expected.weights?[point] ?? 1
          totals[center] += weight
          for i in 0..<dimension {
            let x = points[point * dimension + i]
            sums[center * dimension + i] += weight * x
            let difference = x - fit.centers[center * dimension + i]
            squares += weight * difference * difference
          }
        }
        #expect(isClose(fit.withinSumOfSquares, squares, relative: 1e-9))
        #expect(isClose(fit.totalWeight, totals.reduce(0, +), relative: 1e-12))
        for (share, total) in zip(fit.shares, totals) {
          #expect(isClose(share, total / totals.reduce(0, +), relative: 1e-12))
        }
        for place in sums.indices {
          let mean = sums[place] / totals[place / dimension]
          #expect((fit.centers[place] - mean).magnitude <= 1e-9 * (1 + mean.magnitude))
        }
      }
    }
  }

  @Test("whole weights are rows that stand so many times")
  func wholeWeights() throws {
    let points = [0, 0.5, 1.5, 4, 4.25, 7, 9, 9.5]
    let weights = [1.0, 3, 0, 2, 1, 1, 4, 2]
    let rows = zip(points, weights).flatMap { [Double](repeating: $0, count: Int(clamping: $1)) }
    let weighted = try KMeansFitter(points: points, dimension: 1, weights: weights)
    let repeated = try KMeansFitter(points: rows, dimension: 1)
    for start in [[0.0, 9], [0, 4, 9], [0, 0.5, 4, 9.5]] {
      let (a, b) = (
        try weighted.fit(startingFrom: start), try repeated.fit(startingFrom: start)
      )
      for (found, known) in zip(a.centers, b.centers) {
        #expect((found - known).magnitude < 1e-13)
      }
      #expect(isClose(a.withinSumOfSquares, b.withinSumOfSquares, relative: 1e-13))
      #expect(a.totalWeight == b.totalWeight)
    }
  }

  @Test("the same seed gives the same fit on two threads, and another seed other starts")
  func seeds() throws {
    let points = try columns(["eruptions", "waiting"], of: "faithful.csv")
    let fitter = try KMeansFitter(points: points, dimension: 2)
    let fit = try fitter.fit(componentCount: 6, starts: 20)
    #expect(try fitter.fit(componentCount: 6, starts: 20, concurrently: onTwoThreads) == fit)
    let others = try (1...5).map {
      try fitter.fit(componentCount: 6, starts: 20, seed: UInt64($0))
    }
    #expect(others.contains { $0.start != fit.start || $0.iterations != fit.iterations })
  }

  @Test("as many centers as distinct points lie on them, and no more can be had")
  func distinctPoints() throws {
    let fitter = try KMeansFitter(
      points: [3, 1, 3, 2, 1, 5], dimension: 1, weights: [1, 1, 1, 1, 2, 0])
    let fit = try fitter.fit(componentCount: 3)
    #expect(fit.centers == [1, 2, 3])
    #expect(fit.assignment == [2, 0, 2, 1, 0, 2])
    #expect(fit.withinSumOfSquares == 0)
    #expect(throws: FitError.tooFewDistinctPoints(count: 3, needed: 4)) {
      try fitter.fit(componentCount: 4)
    }
    #expect(throws: FitError.tooFewDistinctPoints(count: 3, needed: 4)) {
      try fitter.fit(startingFrom: [0, 1, 2, 3])
    }
    #expect(throws: MixtureError.self) { try fit.mixture() }
  }

  @Test("centers that begin in one place take the points that are farthest from it")
  func equalCenters() throws {
    let fitter = try KMeansFitter(points: [0, 1, 10, 11, 20, 21], dimension: 1)
    let fit = try fitter.fit(startingFrom: [0, 0, 0])
    // The second and the third center take 21 and 20; the mean of the rest is 5.5.
    #expect(fit.centers == [5.5, 20, 21])
    #expect(fit.withinSumOfSquares == 101)
    #expect(fit.iterations == 2)
  }

  @Test("numbers of centers and values out of range are refused")
  func refused() throws {
    let fitter = try KMeansFitter(points: [0, 1], dimension: 1)
    for count in [0, 1001] {
      #expect(throws: FitError.invalidComponentCount(count, limit: 1000)) {
        try fitter.fit(componentCount: count)
      }
    }
    #expect(throws: FitError.tooFewDistinctPoints(count: 0, needed: 1)) {
      try KMeansFitter(points: [], dimension: 2)
    }
    #expect(throws: FitError.invalidValue(row: 1, column: 0, 1e200)) {
      try KMeansFitter(points: [0, 1, 1e200, 2], dimension: 2)
    }
    #expect(throws: FitError.tooFewDistinctPoints(count: 0, needed: 1)) {
      try KMeansFitter(points: [1, 2], dimension: 1, weights: [0, 0]).fit(componentCount: 1)
    }
  }

  @Test("the mixture of a fit has its centers, the shares of points, and the common variance")
  func mixture() throws {
    // Two groups of deviations 1 and 2 about their centers, of three coordinates in all.
    let line = try KMeansFitter(points: [-1, 1, -1, 1, 18, 22], dimension: 1)
      .fit(componentCount: 2)
    guard case .line(let mixture) = try line.mixture() else {
      Issue.record("one coordinate is a line")
      return
    }
    #expect(mixture.components.map(\.mean) == [0, 20])
    #expect(isClose(mixture.components[0].weight, 2.0 / 3, relative: 1e-15))
    for component in mixture.components {
      // (4 · 1 + 2 · 4) / 6
      #expect(isClose(component.standardDeviation, 2.0.squareRoot(), relative: 1e-15))
    }
    let plane = try KMeansFitter(points: [-1, 0, 1, 0, 9, 8, 11, 12], dimension: 2)
      .fit(componentCount: 2)
    guard case .space(let mixture) = try plane.mixture() else {
      Issue.record("two coordinates are a plane")
      return
    }
    #expect(mixture.components.map(\.mean) == [[0, 0], [10, 10]])
    #expect(mixture.components.map(\.weight) == [0.5, 0.5])
    // (2 · 1 + 2 · 5) / (4 · 2)
    #expect(mixture.components.map(\.covariance) == [[1.5, 0, 0, 1.5], [1.5, 0, 0, 1.5]])
  }

  @Test("with equal weights the most probable component is that of the nearest center")
  func equalWeights() throws {
    for expected in try Self.cases() where expected.weights == nil {
      let points = try expected.rows()
      for best in expected.best {
        let fit = try expected.fitter().fit(componentCount: best.components, starts: 5)
        let mixture = try fit.mixture(isEquallyWeighted: true)
        #expect(mixture.classification(of: points).components == fit.assignment)
      }
    }
  }

  @Test("every start tells its sum of squares, and the best is counted as often as it was found")
  func sumsOfStarts() throws {
    // Two pairs far from each other: every start finds them.
    let pairs = try KMeansFitter(points: [0, 1, 100, 101], dimension: 1)
      .fit(componentCount: 2, starts: 7)
    #expect(pairs.sumsOfStarts == [Double](repeating: 1, count: 7))
    #expect(pairs.foundBy == 7)
    let points = try columns(["eruptions", "waiting"], of: "faithful.csv")
    let fitter = try KMeansFitter(points: points, dimension: 2)
    let fit = try fitter.fit(componentCount: 8, starts: 30)
    #expect(fit.sumsOfStarts.count == 30)
    #expect(fit.sumsOfStarts.min() == fit.withinSumOfSquares)
    #expect(fit.sumsOfStarts[fit.start] == fit.withinSumOfSquares)
    #expect(fit.foundBy < 30)
    #expect(try fitter.fit(startingFrom: fit.centers).sumsOfStarts.count == 1)
  }

  @Test("rounds end at their limit, which is told")
  func limit() throws {
    let fitter = try KMeansFitter(points: [0, 1, 10, 11, 20, 21], dimension: 1)
    let fit = try fitter.fit(startingFrom: [0, 1, 10], maximumIterations: 1)
    #expect(fit.iterations == 1)
    #expect(!fit.hasConverged)
    #expect(try fitter.fit(startingFrom: [0, 1, 10]).hasConverged)
  }
}
