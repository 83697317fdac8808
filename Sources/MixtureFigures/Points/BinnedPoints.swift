/// Points of which it is known how many lie in each of adjacent bins, and not where.
struct BinnedPoints {
  /// The edges in data units, strictly increasing, one more than there are bins.
  let edges: [Double]
  /// How many points lie in each bin, none below 0.
  let counts: [Double]

  /// The middles of the bins.
  var middles: [Double] { zip(edges, edges.dropFirst()).map { $0 / 2 + $1 / 2 } }

  /// From the lower edge of the first bin with points to the upper one of the last.
  var extent: ClosedRange<Double>? {
    guard let first = counts.firstIndex(where: { $0 > 0 }),
      let last = counts.lastIndex(where: { $0 > 0 })
    else { return nil }
    return edges[first]...edges[last + 1]
  }

  /// The edges between which there are points on both sides, with the share of all points below each.
  var innerShares: (edges: [Double], shares: [Double]) {
    let shares = shares
    let inner = edges.indices.filter { shares[$0] > 0 && shares[$0] < 1 }
    return (inner.map { edges[$0] }, inner.map { shares[$0] })
  }

  /// The share of all points below each edge: from 0 to 1.
  var shares: [Double] {
    var sum = 0.0
    let sums = counts.map { count in
      sum += count
      return sum
    }
    return ([0] + sums).map { $0 / sum }
  }
}

extension BinnedPoints {
  /// Puts the bins that the rows of a file have in their order; between them may be gaps, which have no
  /// points.
  ///
  /// - Parameters:
  ///   - rows: The lower edge, the upper edge and the count of each bin, one after the other.
  ///   - file: How problems call the file.
  /// - Throws: `ExperimentProblem` for bins that have no width, or have values in common.
  init(rows: [Double], file: String) throws(ExperimentProblem) {
    let bins = stride(from: 0, to: rows.count, by: 3)
    for row in bins where rows[row] >= rows[row + 1] {
      throw ExperimentProblem(
        "\(file): bin \(groupedText(row / 3 + 1)) goes from \(numberText(rows[row])) to "
          + "\(numberText(rows[row + 1])); the upper edge is above the lower one",
        at: ["data", "edges"])
    }
    let order = bins.sorted { rows[$0] < rows[$1] }
    var (edges, counts): ([Double], [Double]) = ([], [])
    for row in order {
      if let last = edges.last, rows[row] < last {
        throw ExperimentProblem(
          "\(file): the bin from \(numberText(rows[row])) to \(numberText(rows[row + 1])) begins before "
            + "another one ends, at \(numberText(last)); bins have no values in common",
          at: ["data", "edges"])
      }
      if edges.last != rows[row] {
        if !edges.isEmpty { counts.append(0) }
        edges.append(rows[row])
      }
      edges.append(rows[row + 1])
      counts.append(rows[row + 2])
    }
    (self.edges, self.counts) = (edges, counts)
  }
}
