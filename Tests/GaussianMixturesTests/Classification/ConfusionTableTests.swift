import GaussianMixtures
import Testing

struct ConfusionTableTests {
  private struct Agreement: Decodable {
    struct Case: Decodable {
      let groups: [Int]
      let components: [Int]
      let groupCount: Int
      let componentCount: Int
      let weights: [Double]?
      let counts: [Double]
      let right: Double
      let adjustedRandIndex: Double?

      var table: ConfusionTable {
        ConfusionTable(
          groups: groups, components: components, groupCount: groupCount,
          componentCount: componentCount, weights: weights)
      }
    }
    let cases: [Case]
  }

  private static func cases() throws -> [Agreement.Case] {
    try fixture("agreement", as: Agreement.self).cases
  }

  @Test(
    "a table counts the points of each group and component, by their weights, as scikit-learn does")
  func counts() throws {
    for expected in try Self.cases() {
      let table = expected.table
      #expect(table.counts == expected.counts)
      for group in 0..<expected.groupCount {
        for component in 0..<expected.componentCount {
          let position = group * expected.componentCount + component
          #expect(table[group, component] == expected.counts[position])
        }
      }
    }
  }

  @Test(
    "the best matching classifies as many points rightly as SciPy's, whatever the numbers of groups and components"
  )
  func matching() throws {
    for expected in try Self.cases() where !expected.groups.isEmpty {
      let matching = expected.table.bestMatching()
      let groups = matching.groupOfComponent
      #expect(groups.count == expected.componentCount)
      let matched = groups.compactMap { $0 }
      #expect(Set(matched).count == matched.count)
      #expect(matched.count == min(expected.groupCount, expected.componentCount))
      // By the fixture's own table.
      let right = groups.enumerated().reduce(0.0) { sum, pair in
        sum + (pair.element.map { expected.counts[$0 * groups.count + pair.offset] } ?? 0)
      }
      #expect((right - expected.right).magnitude <= 1e-12 * expected.right)
      let total = expected.counts.reduce(0, +)
      #expect((matching.misclassificationRate - (1 - expected.right / total)).magnitude <= 1e-12)
    }
  }

  @Test(
    "a classification that only names the groups otherwise has no errors, even of weights that round"
  )
  func renamed() {
    let table = ConfusionTable(
      groups: [0, 0, 1, 2, 2, 2], components: [2, 2, 0, 1, 1, 1], groupCount: 3, componentCount: 4,
      weights: [0.1, 0.2, 0.7, 0.1, 0.1, 0.1])
    let matching = table.bestMatching()
    #expect(matching.groupOfComponent == [1, 2, 0, nil])
    #expect(matching.misclassificationRate == 0)
    #expect(table.adjustedRandIndex == 1)
  }

  @Test("the points of components that are left over are errors")
  func leftOver() {
    let table = ConfusionTable(
      groups: [0, 0, 0, 0, 1], components: [0, 0, 0, 1, 2], groupCount: 2, componentCount: 3)
    #expect(table.bestMatching().groupOfComponent == [0, nil, 1])
    #expect(table.bestMatching().misclassificationRate == 0.2)
  }

  @Test("the adjusted Rand index is that of scikit-learn, also where both divisions are trivial")
  func adjustedRandIndex() throws {
    for expected in try Self.cases() {
      guard let index = expected.adjustedRandIndex else { continue }
      #expect((expected.table.adjustedRandIndex - index).magnitude <= 1e-14)
    }
  }

  @Test(
    "the adjusted Rand index does not depend on the names of groups, nor on which side is known")
  func symmetric() throws {
    for expected in try Self.cases() {
      guard expected.adjustedRandIndex != nil else { continue }
      let turned = ConfusionTable(
        groups: expected.components.map { expected.componentCount - 1 - $0 },
        components: expected.groups, groupCount: expected.componentCount,
        componentCount: expected.groupCount, weights: expected.weights)
      #expect(
        (turned.adjustedRandIndex - expected.table.adjustedRandIndex).magnitude <= 1e-14)
    }
  }

  @Test("weights too small to make a pair leave no adjusted Rand index")
  func smallWeights() {
    let table = ConfusionTable(
      groups: [0, 0, 1], components: [0, 1, 1], groupCount: 2, componentCount: 2,
      weights: [0.1, 0.1, 0.1])
    #expect(table.adjustedRandIndex.isNaN)
  }

  @Test("without points there is no misclassification rate")
  func empty() {
    let table = ConfusionTable(groups: [], components: [], groupCount: 2, componentCount: 3)
    #expect(table.bestMatching().misclassificationRate.isNaN)
    #expect(table.adjustedRandIndex == 1)
  }
}
