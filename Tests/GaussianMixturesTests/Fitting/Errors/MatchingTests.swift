import Testing

@testable import GaussianMixtures

/// The contents of matching.json.
private struct Matchings: Decodable {
  struct Assignment: Decodable {
    let costs: [[Double]]
    let columns: [Int]
  }
  struct Tie: Decodable {
    let costs: [[Double]]
    let sum: Double
  }
  struct Line: Decodable {
    let first: [[Double]]
    let second: [[Double]]
    let distances: [[Double]]
    let columns: [Int]
  }
  struct Plane: Decodable {
    let means: [[Double]]
    let covariances: [[[Double]]]
    let distance: Double
  }
  let assignments: [Assignment]
  let ties: [Tie]
  let line: Line
  let plane: Plane
}

struct MatchingTests {
  private let fixture: Matchings

  init() throws { fixture = try GaussianMixturesTests.fixture("matching", as: Matchings.self) }

  /// A mixture of equal weights.
  private func parameters(means: [[Double]], covariances: [[Double]]) throws -> MixtureParameters {
    let dimension = means[0].count
    return MixtureParameters(
      dimension: dimension, weights: means.map { _ in 1 / Double(means.count) },
      means: means.flatMap { $0 }, covariances: covariances,
      factors: try covariances.map { try #require(CholeskyFactor($0, dimension: dimension)) })
  }

  @Test("the assignment of least cost is that of SciPy")
  func assignment() {
    #expect(fixture.assignments.count == 8)
    for expected in fixture.assignments {
      let count = expected.costs.count
      #expect(
        HungarianAlgorithm.assignment(rowCount: count, columnCount: count) {
          expected.costs[$0][$1]
        } == expected.columns)
    }
  }

  @Test("of equal costs too the sum is the least, and each column is taken once")
  func ties() {
    for expected in fixture.ties {
      let count = expected.costs.count
      let columns = HungarianAlgorithm.assignment(rowCount: count, columnCount: count) {
        expected.costs[$0][$1]
      }
      #expect(columns.sorted() == Array(0..<count))
      #expect(columns.enumerated().reduce(0) { $0 + expected.costs[$1.0][$1.1] } == expected.sum)
    }
  }

  @Test("the squared Hellinger distance is 1 less the integral of the root of the densities")
  func distances() throws {
    let first = try parameters(
      means: fixture.line.first.map { [$0[0]] },
      covariances: fixture.line.first.map { [$0[1] * $0[1]] })
    let second = try parameters(
      means: fixture.line.second.map { [$0[0]] },
      covariances: fixture.line.second.map { [$0[1] * $0[1]] })
    for (row, distances) in fixture.line.distances.enumerated() {
      for (column, distance) in distances.enumerated() {
        let found = first.squaredHellingerDistance(row, to: column, of: second)
        #expect((found - distance).magnitude < 1e-13)
      }
    }
    let plane = try parameters(
      means: fixture.plane.means, covariances: fixture.plane.covariances.map { $0.flatMap { $0 } })
    let found = plane.squaredHellingerDistance(0, to: 1, of: plane)
    #expect((found - fixture.plane.distance).magnitude < 1e-9)
    #expect(first.matches(in: second) == fixture.line.columns)
  }
}
