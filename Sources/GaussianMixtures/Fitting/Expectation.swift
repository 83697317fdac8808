import GMMSupport

extension ExpectationSums {
  /// Takes the sums over all points, block by block.
  ///
  /// - Parameters:
  ///   - points: The points.
  ///   - parameters: The mixture before the step.
  ///   - isDiagonal: Whether squares are summed for the diagonal alone.
  ///   - concurrently: How to go through the blocks; the sums do not depend on it.
  init(
    over points: PointColumns, _ parameters: MixtureParameters, isDiagonal: Bool,
    concurrently: ConcurrentLoop
  ) {
    let layout = Layout(
      componentCount: parameters.componentCount, dimension: points.dimension,
      isDiagonal: isDiagonal)
    let line = points.dimension == 1 ? LineExpectation(parameters, layout: layout) : nil
    let space = SpaceExpectation(parameters, layout: layout)
    let scratchSize = Swift.max(
      5 * layout.componentCount, SpaceExpectation.scratchSize(layout))
    var blocks = [Double](repeating: 0, count: points.blockCount * layout.size)
    blocks.withUnsafeMutableBufferPointer { blocks in
      // Each piece of work writes a part of its own.
      nonisolated(unsafe) let blocks = blocks
      concurrently(points.blockCount) { block in
        let range = points.points(ofBlock: block)
        let sums = UnsafeMutableBufferPointer(
          rebasing: blocks[(block * layout.size)..<((block + 1) * layout.size)])
        withUnsafeTemporaryAllocation(of: Lanes.self, capacity: scratchSize) { scratch in
          scratch.initialize(repeating: Lanes())
          points.values.withUnsafeBufferPointer { values in
            guard let start = values.baseAddress.map({ $0 + range.lowerBound }) else { return }
            if let line, line.isSafe(in: points.ranges[block]) {
              line.addBlock(start, count: range.count, scratch: scratch, to: sums)
            } else {
              space.addBlock(
                start, stride: points.stride, count: range.count, scratch: scratch, to: sums)
            }
          }
        }
      }
    }
    self.init(blocks: blocks, layout: layout)
  }
}
