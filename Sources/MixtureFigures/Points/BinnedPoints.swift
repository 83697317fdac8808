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
  /// What is said of gaps between all bins, all of one width and narrower than the bins: 0 to 9, 10 to 19 and
  /// so on, where the values that are written last belong to the bins.
  ///
  /// - Parameter file: How problems call the file.
  /// - Returns: The warning; `nil` for other bins.
  func warning(file: String) -> ExperimentProblem? {
    let widths = zip(edges.dropFirst(), edges).map { $0 - $1 }
    // Bins and gaps take turns.
    guard widths.count >= 5, widths.count % 2 == 1 else { return nil }
    let bins = stride(from: 0, to: widths.count, by: 2).map { widths[$0] }
    let gaps = stride(from: 1, to: widths.count, by: 2).map { widths[$0] }
    let areGaps = stride(from: 1, to: counts.count, by: 2).allSatisfy { counts[$0] == 0 }
    guard areGaps, let gap = gaps.first, let narrowest = bins.min(), gap < narrowest / 2,
      gaps.allSatisfy({ abs($0 - gap) <= 1e-6 * gap })
    else { return nil }
    return ExperimentProblem(
      "\(file): there is a gap of \(numberText(gap, significantDigits: 6)) after each bin, in which no value is "
        + "taken to lie; where the upper edges are the last values of the bins, half of it belongs to the bins "
        + "on both sides", at: ["data", "edges"], severity: .warning)
  }

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
        let isSame = edges.count > 1 && edges[edges.count - 2] == rows[row] && last == rows[row + 1]
        guard !isSame else {
          throw ExperimentProblem(
            "\(file): the bin from \(numberText(rows[row])) to \(numberText(last)) is there twice; a "
              + "condition in \"where\" chooses among rows", at: ["data", "edges"])
        }
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
