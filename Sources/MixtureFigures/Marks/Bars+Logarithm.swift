extension Bars {
  /// Counts values above 0 into bins of their logarithms.
  ///
  /// - Parameters:
  ///   - mark: The histogram.
  ///   - values: The values; those that are not above 0 lie outside.
  ///   - stack: The part of each value, and how many parts there are; `nil` for bars without.
  ///   - path: The way to the bins.
  /// - Throws: `ExperimentProblem` if the bins cannot be made.
  init(
    logarithmic mark: HistogramMark, _ values: [Double], _ stack: (parts: [UInt16], count: Int)?,
    _ path: [JSONPathStep]
  ) throws(ExperimentProblem) {
    _ = try mark.logarithmicRange(at: path)
    do throws(HistogramError) {
      if let stack {
        self.init(
          try LogarithmicBins.stack(
            of: values, parts: stack.parts, partCount: stack.count, bins: mark.bins,
            range: mark.range), normalization: mark.normalize, pointCount: values.count)
      } else {
        self.init(
          try LogarithmicBins.histogram(of: values, bins: mark.bins, range: mark.range),
          normalization: mark.normalize, pointCount: values.count)
      }
    } catch {
      throw ExperimentProblem(error.description, at: path)
    }
  }
}

extension HistogramMark {
  /// The logarithms of the ends of the range; `nil` for that of the points.
  ///
  /// - Throws: `ExperimentProblem` for a range that is not above 0.
  func logarithmicRange(
    at path: [JSONPathStep]
  ) throws(ExperimentProblem) -> ClosedRange<Double>? {
    guard let range, !bins.areEdges else { return nil }
    guard range.lowerBound > 0 else {
      throw ExperimentProblem(
        "the range of bins on a log axis must be above 0; it begins at "
          + numberText(range.lowerBound), at: path.dropLast() + ["range"])
    }
    return LogarithmicBins.logarithmic(range)
  }
}

extension Bins {
  /// Whether the edges are given.
  var areEdges: Bool { if case .edges = self { true } else { false } }
}
