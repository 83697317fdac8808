import ElementaryFunctions

/// Bins that are equally wide in the logarithm of the values: those that NumPy's `histogram` has for
/// `log10` of the values above 0.
///
/// Rules look at the logarithms, widths are in decades, and ranges in data units. Explicit edges are
/// taken as they are. Values that are not above 0 lie outside.
package enum LogarithmicBins {
  /// Counts values into bins of their logarithms.
  ///
  /// - Parameters:
  ///   - values: The values, in any order.
  ///   - bins: How the range is cut into bins; a width is in decades.
  ///   - range: The lower and upper end of the bins, in data units and above 0, or `nil` for those of the
  ///     values above 0.
  /// - Returns: The histogram with edges in data units.
  /// - Throws: What ``Histogram/init(of:bins:range:areIntegers:)`` throws.
  /// - Complexity: That of ``Histogram/init(of:bins:range:areIntegers:)``.
  package static func histogram(
    of values: [Double], bins: Bins, range: ClosedRange<Double>?
  ) throws(HistogramError) -> Histogram {
    if case .edges = bins { return try Histogram(of: values, bins: bins) }
    let logarithms = values.filter { $0 > 0 }.map(NumPyFunctions.log10)
    return try Histogram(of: logarithms, bins: bins, range: range.map(logarithmic))
      .raised(outsideCount: values.count - logarithms.count)
  }

  /// Sums the weights of values in bins of their logarithms, which are not edges.
  ///
  /// - Parameters:
  ///   - values: The values, in any order.
  ///   - weights: Their weights, finite and not below 0.
  ///   - parts: The part of each value, and how many parts there are; `nil` for none.
  ///   - bins: How the range is cut into bins; a width is in decades.
  ///   - range: The lower and upper end of the bins, in data units and above 0.
  /// - Returns: The sums with edges in data units.
  /// - Throws: What ``WeightedHistogram`` throws.
  package static func histogram(
    of values: [Double], weights: [Double], parts: (of: [UInt16], count: Int)?, bins: Bins,
    range: ClosedRange<Double>?
  ) throws(HistogramError) -> WeightedHistogram {
    let seen = values.indices.filter { values[$0] > 0 }
    let outside = values.indices.reduce(0) { $0 + (values[$1] > 0 ? 0 : weights[$1]) }
    let sums = try WeightedHistogram(
      of: seen.map { NumPyFunctions.log10(values[$0]) }, weights: seen.map { weights[$0] },
      parts: parts.map { parts in (of: seen.map { parts.of[$0] }, count: parts.count) },
      bins: bins, range: range)
    return WeightedHistogram(
      edges: try raised(sums.edges), sums: sums.sums, outsideSum: sums.outsideSum + outside,
      partSums: sums.partSums)
  }

  /// Counts values that belong to different parts into bins of their logarithms.
  ///
  /// - Parameters:
  ///   - values: The values, in any order.
  ///   - parts: The part of each value, in 0 ..< `partCount`.
  ///   - partCount: The number of parts, at least 1.
  ///   - bins: How the range is cut into bins; a width is in decades.
  ///   - range: The lower and upper end of the bins, in data units and above 0.
  /// - Returns: The histogram with edges in data units.
  /// - Throws: What ``StackedHistogram/init(of:parts:partCount:bins:range:areIntegers:)`` throws.
  package static func stack(
    of values: [Double], parts: [UInt16], partCount: Int, bins: Bins, range: ClosedRange<Double>?
  ) throws(HistogramError) -> StackedHistogram {
    if case .edges = bins {
      return try StackedHistogram(of: values, parts: parts, partCount: partCount, bins: bins)
    }
    let seen = values.indices.filter { values[$0] > 0 }
    return try StackedHistogram(
      of: seen.map { NumPyFunctions.log10(values[$0]) }, parts: seen.map { parts[$0] },
      partCount: partCount, bins: bins, range: range.map(logarithmic)
    ).raised(outsideCount: values.count - seen.count)
  }

  /// Counts values of a group into bins that the values of all groups have.
  ///
  /// Edges are powers of logarithms, so that the outermost can lie within a value at an end.
  package static func edgesOfAll(_ edges: [Double]) -> [Double] {
    var edges = edges
    let slack = 1e-12
    if let first = edges.first, let last = edges.last {
      edges[0] = first - abs(first) * slack
      edges[edges.count - 1] = last + abs(last) * slack
    }
    return edges
  }

  /// Edges of logarithms in data units.
  ///
  /// - Throws: `HistogramError.rangeTooNarrow` where they are not different.
  static func raised(_ edges: [Double]) throws(HistogramError) -> [Double] {
    let raised = edges.map { NumPyFunctions.pow(10, $0) }
    guard zip(raised, raised.dropFirst()).allSatisfy({ $0 < $1 && $1.isFinite }) else {
      throw .rangeTooNarrow(
        raised[0]...max(raised[0], raised[raised.count - 1]), bins: edges.count - 1)
    }
    return raised
  }

  /// The logarithms of the ends of a range above 0.
  package static func logarithmic(_ range: ClosedRange<Double>) -> ClosedRange<Double> {
    NumPyFunctions.log10(range.lowerBound)...NumPyFunctions.log10(range.upperBound)
  }
}

extension Histogram {
  /// The histogram of logarithms with edges in data units.
  ///
  /// - Parameter outsideCount: The number of values that have no logarithm.
  /// - Returns: The histogram.
  /// - Throws: `HistogramError.rangeTooNarrow` where the edges are not different.
  package func raised(outsideCount: Int) throws(HistogramError) -> Histogram {
    Histogram(
      edges: try LogarithmicBins.raised(edges), counts: counts,
      outsideCount: self.outsideCount + outsideCount)
  }

  /// The same counts between other edges, as many.
  package func between(_ edges: [Double]) -> Histogram {
    Histogram(edges: edges, counts: counts, outsideCount: outsideCount)
  }
}

extension StackedHistogram {
  /// The histogram of logarithms with edges in data units.
  ///
  /// - Parameter outsideCount: The number of values that have no logarithm.
  /// - Returns: The histogram.
  /// - Throws: `HistogramError.rangeTooNarrow` where the edges are not different.
  package func raised(outsideCount: Int) throws(HistogramError) -> StackedHistogram {
    StackedHistogram(
      histogram: try histogram.raised(outsideCount: outsideCount), partCounts: partCounts)
  }

  /// The same counts between other edges, as many.
  package func between(_ edges: [Double]) -> StackedHistogram {
    StackedHistogram(histogram: histogram.between(edges), partCounts: partCounts)
  }
}
