/// Why there is no histogram for the values, bins and range asked for.
public enum HistogramError: Error, Hashable, Sendable {
  /// A number of bins below 1 was asked for.
  case binCountNotPositive(Int)
  /// A bin width was asked for that is zero, negative, infinite or not a number.
  case binWidthNotPositive(Double)
  /// Fewer than two bin edges were given.
  case tooFewEdges(Int)
  /// The bin edge at this index, from 0, is infinite or not a number.
  case edgeNotFinite(index: Int)
  /// The bin edge at this index, from 0, is not greater than the one before it.
  case edgesNotIncreasing(index: Int)
  /// An end of the range asked for is infinite.
  case rangeNotFinite(ClosedRange<Double>)
  /// No range was given, and the value at this index, from 0, is infinite or not a number.
  case valueNotFinite(index: Int)
  /// The ends of the range are so far apart that their difference is not a finite double.
  case rangeTooWide(ClosedRange<Double>)
  /// The range holds fewer doubles than it takes to keep the edges of so many bins apart.
  case rangeTooNarrow(ClosedRange<Double>, bins: Int)
  /// The rule's estimate of the bin width overflows: values beyond about 1e154 have no variance.
  case binWidthOverflows(BinRule)
  /// More bins are needed than a histogram may have; `requested` can be infinite.
  case tooManyBins(Bins, requested: Double, limit: Int)
  /// The bars have more parts together than may be stacked.
  case tooManyParts(bins: Int, parts: Int, limit: Int)
  /// The rule `stone` needs all points of a stream in memory, and its trials grow with the sum of weights;
  /// there are more than the limit.
  case tooManyPoints(BinRule, count: Int, limit: Int)
}

extension HistogramError: CustomStringConvertible {
  /// The error as a lower-case phrase that names the values at fault.
  public var description: String {
    switch self {
    case .binCountNotPositive(let count):
      "the number of bins is \(count); it must be at least 1"
    case .binWidthNotPositive(let width):
      "the bin width is \(width); it must be a finite number greater than 0"
    case .tooFewEdges(let count):
      "the bins have \(count) \(count == 1 ? "edge" : "edges"); they need at least 2"
    case .edgeNotFinite(let index):
      "bin edge \(index + 1) is not a finite number"
    case .edgesNotIncreasing(let index):
      "bin edge \(index + 1) is not greater than the one before it"
    case .rangeNotFinite(let range):
      "the range from \(range.lowerBound) to \(range.upperBound) is not finite"
    case .valueNotFinite(let index):
      "value \(index + 1) is not a finite number, and no range is given that leaves it out"
    case .rangeTooWide(let range):
      "the range from \(range.lowerBound) to \(range.upperBound) is too wide for its span to be "
        + "a finite number"
    case .rangeTooNarrow(let range, let bins):
      "the range from \(range.lowerBound) to \(range.upperBound) is too narrow for \(bins) "
        + (bins == 1 ? "bin" : "bins") + " of different edges"
    case .binWidthOverflows(let rule):
      "the rule \"\(rule.rawValue)\" finds no finite bin width for values this large"
    case .tooManyBins(let bins, let requested, let limit):
      "\(bins.asker) for \(integerDescription(requested)) bins; the limit is \(limit)"
    case .tooManyParts(let bins, let parts, let limit):
      "\(bins) bars of \(parts) parts are \(bins * parts) parts together; the limit is \(limit); "
        + "fewer bins stay below it"
    case .tooManyPoints(let rule, let count, let limit):
      "the rule \"\(rule.rawValue)\" takes too long for \(count) points; the limit is \(limit)"
    }
  }
}

extension Bins {
  /// The beginning of a sentence that says who asks for bins.
  fileprivate var asker: String {
    switch self {
    case .rule(let rule): "the rule \"\(rule.rawValue)\" asks"
    case .count: "the number of bins asks"
    case .edges(let edges): "the \(edges.count) bin edges ask"
    case .width(let width): "the bin width \(width) asks"
    }
  }
}

/// A whole number without a fraction point, as far as an integer can hold it.
private func integerDescription(_ number: Double) -> String {
  Int(exactly: number).map(String.init) ?? String(number)
}
