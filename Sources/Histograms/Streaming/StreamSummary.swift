/// What one pass over points finds out: their extent, and where their quartiles are.
struct StreamSummary: Gathering {
  private(set) var extent = StreamExtent()
  private(set) var sample: SystematicSample?
  private(set) var windows = OrderWindows(windows: [])

  /// Creates the summary of no points.
  init(looksForQuartiles: Bool, expecting expectation: PointExpectation?) {
    guard looksForQuartiles else { return }
    if let expectation, expectation.count > 0 {
      windows.windows = quartileFractions.compactMap { expectation.window(around: $0) }
    }
    if windows.windows.isEmpty { sample = SystematicSample() }
  }

  mutating func add(_ chunk: UnsafeBufferPointer<Double>, ofBlock block: Int) {
    extent.add(chunk, ofBlock: block)
    windows.add(chunk, ofBlock: block)
    sample?.add(chunk, ofBlock: block)
  }

  mutating func merge(_ other: StreamSummary) {
    extent.merge(other.extent)
    windows.merge(other.windows)
    if let sample = other.sample { self.sample?.merge(sample) }
  }
}

extension PointExpectation {
  /// A window that is likely to hold a quantile of the points.
  fileprivate func window(around fraction: Double) -> OrderWindow? {
    // Three more ranks, for those next to the quantile in small samples.
    let error =
      deviationsTrusted * (fraction * (1 - fraction) / Double(count)).squareRoot()
      + 3 / Double(count)
    let lower = quantile(max(fraction - error, 0))
    let upper = quantile(min(fraction + error, 1))
    guard lower <= upper else { return nil }
    return OrderWindow(lower...upper, likelyCount: Int(clamping: 2 * error * Double(count)))
  }
}
