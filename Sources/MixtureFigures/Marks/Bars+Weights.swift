extension Bars {
  /// Takes counts of bins, whose edges they have.
  ///
  /// - Parameters:
  ///   - bins: The bins.
  ///   - mark: The histogram.
  ///   - path: The way to its bins.
  /// - Throws: `ExperimentProblem` if it asks for other bins, or for parts that nobody knows.
  init(
    _ bins: BinnedPoints, _ mark: HistogramMark, _ path: [JSONPathStep]
  ) throws(ExperimentProblem) {
    let layer = path.dropLast()
    guard mark.bins == HistogramMark.standardBins else {
      throw ExperimentProblem(
        "the data have bins of their own, and no others can be shown; leave out \"bins\"", at: path)
    }
    guard mark.range == nil else {
      throw ExperimentProblem(
        "the data have bins of their own; \"limits\" of the x axis show a part of them",
        at: layer + ["range"])
    }
    guard mark.stackBy == .none else {
      throw ExperimentProblem(
        "the points of a bin are of several components; bars of binned data are not stacked",
        at: layer + ["stackBy"])
    }
    guard bins.counts.count <= Histogram.maximumBinCount else {
      throw ExperimentProblem(
        "the data have \(groupedText(bins.counts.count)) bins; at most "
          + "\(groupedText(Histogram.maximumBinCount)) are drawn", at: layer + ["mark"])
    }
    self.init(
      bins.edges, bins.counts, outside: 0, parts: nil, normalization: mark.normalize,
      pointCount: bins.counts.reduce(0, +))
  }

  /// Sums the weights of values.
  ///
  /// - Parameters:
  ///   - mark: The histogram.
  ///   - values: The values.
  ///   - weights: Their weights, above 0.
  ///   - stack: The part of each value, and how many parts there are; `nil` for bars without.
  ///   - isLogarithmic: Whether bins are equally wide in the logarithm; values that are not above 0 lie
  ///     outside.
  ///   - areIntegers: Whether the values are integers.
  ///   - path: The way to the bins.
  /// - Throws: `ExperimentProblem` if the bins cannot be made.
  init(
    _ mark: HistogramMark, _ values: [Double], weights: [Double],
    _ stack: (parts: [UInt16], count: Int)?, isLogarithmic: Bool, areIntegers: Bool,
    _ path: [JSONPathStep]
  ) throws(ExperimentProblem) {
    let range = isLogarithmic ? try mark.logarithmicRange(at: path) : mark.range
    let parts = stack.map { (of: $0.parts, count: $0.count) }
    do throws(HistogramError) {
      let sums =
        isLogarithmic && !mark.bins.areEdges
        ? try LogarithmicBins.histogram(
          of: values, weights: weights, parts: parts, bins: mark.bins, range: range)
        : try WeightedHistogram(
          of: values, weights: weights, parts: parts, bins: mark.bins, range: mark.range,
          areIntegers: areIntegers)
      self.init(
        sums.edges, sums.sums, outside: sums.outsideSum, parts: sums.partSums,
        normalization: mark.normalize, pointCount: weights.reduce(0, +))
    } catch {
      throw ExperimentProblem(error.description, at: path)
    }
  }
}
