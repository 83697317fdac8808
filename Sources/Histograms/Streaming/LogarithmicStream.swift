import ElementaryFunctions

/// The logarithms to the base 10 of the points of a stream that are above 0.
package struct LogarithmicStream<Base: PointStream>: PointStream {
  private let base: Base

  /// Wraps a stream.
  package init(_ base: Base) {
    self.base = base
  }

  package var blockCount: Int { base.blockCount }

  package func forEachChunk(
    ofBlock block: Int, _ body: (UnsafeBufferPointer<Double>) -> Void
  ) throws(Base.Failure) {
    var logarithms: [Double] = []
    try base.forEachChunk(ofBlock: block) { chunk in
      logarithms.removeAll(keepingCapacity: true)
      for value in chunk where value > 0 { logarithms.append(NumPyFunctions.log10(value)) }
      logarithms.withUnsafeBufferPointer(body)
    }
  }
}

extension LogarithmicStream: PartedPointStream where Base: PartedPointStream {
  package var partCount: Int { base.partCount }

  package func forEachPartedChunk(
    ofBlock block: Int,
    _ body: (UnsafeBufferPointer<Double>, UnsafeBufferPointer<UInt16>) -> Void
  ) throws(Base.Failure) {
    var logarithms: [Double] = []
    var kept: [UInt16] = []
    try base.forEachPartedChunk(ofBlock: block) { chunk, parts in
      logarithms.removeAll(keepingCapacity: true)
      kept.removeAll(keepingCapacity: true)
      for (value, part) in zip(chunk, parts) where value > 0 {
        logarithms.append(NumPyFunctions.log10(value))
        kept.append(part)
      }
      logarithms.withUnsafeBufferPointer { logarithms in
        kept.withUnsafeBufferPointer { body(logarithms, $0) }
      }
    }
  }
}
